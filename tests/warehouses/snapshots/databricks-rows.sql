SELECT MIN(`t2`.`t`) AS `low`, MAX(`t2`.`t`) AS `high`
FROM (SELECT `t1`.`at`, `t1`.`b`, `t1`.`d0`, `t1`.`d1`, `t1`.`m0`, `t1`.`k0`, `t1`.`k1`, (((((((CAST(EXTRACT(year
FROM `t1`.`at`) AS BIGINT) - 1) * 365) + CASE WHEN 4 <> 0 THEN CAST(FLOOR((CAST(EXTRACT(year
FROM `t1`.`at`) AS BIGINT) - 1) / (4)) AS BIGINT) ELSE NULL END) - CASE WHEN 100 <> 0 THEN CAST(FLOOR((CAST(EXTRACT(year
FROM `t1`.`at`) AS BIGINT) - 1) / (100)) AS BIGINT) ELSE NULL END) + CASE WHEN 400 <> 0 THEN CAST(FLOOR((CAST(EXTRACT(year
FROM `t1`.`at`) AS BIGINT) - 1) / (400)) AS BIGINT) ELSE NULL END + CAST(CAST(DAYOFYEAR(`t1`.`at`) AS INT) AS BIGINT)) - 719163) * 86400000000) + (((CAST(EXTRACT(hour
FROM `t1`.`at`) AS BIGINT) * 3600) + (CAST(EXTRACT(minute
FROM `t1`.`at`) AS BIGINT) * 60) + CAST(EXTRACT(second
FROM `t1`.`at`) AS BIGINT)) * 1000000) + CAST(CAST(DATE_FORMAT(`t1`.`at`, 'SSSSSS') AS INT) AS BIGINT) AS `t`
FROM (SELECT `t0`.`timestamp` AS `at`, CASE WHEN NOT (IF(`t0`.`row_number` IS NULL OR ISNAN(`t0`.`row_number`), NULL, ISNAN(`t0`.`row_number`))) THEN `t0`.`row_number` ELSE NULL END AS `b`, `t0`.`event` AS `d0`, `t0`.`channel` AS `d1`, CASE WHEN NOT (IF(`t0`.`revenue` IS NULL OR ISNAN(`t0`.`revenue`), NULL, ISNAN(`t0`.`revenue`))) THEN `t0`.`revenue` ELSE NULL END AS `m0`, `t0`.`account_id` AS `k0`, `t0`.`person_id` AS `k1`
FROM `events` AS `t0`) AS `t1`) AS `t2`;

SELECT COUNT(*) AS `n`
FROM `events` AS `t0`;

rows_1 := SELECT `t2`.`b`, `t2`.`d0`, `t2`.`d1`, `t2`.`m0`, `t2`.`k0`, `t2`.`k1`, `t2`.`t` - 3600000000 AS `t`, CASE WHEN `t2`.`b` IS NULL OR ISNAN(`t2`.`b`) THEN 1 ELSE 0 END AS `bn`, CONCAT(CONCAT(CONCAT(CONCAT(CONCAT(CAST(LENGTH(`t2`.`k0`) AS STRING), '', ':'), '', `t2`.`k0`), '', CAST(LENGTH(`t2`.`k1`) AS STRING)), '', ':'), '', `t2`.`k1`) AS `i1`
FROM (SELECT `t1`.`at`, `t1`.`b`, `t1`.`d0`, `t1`.`d1`, `t1`.`m0`, `t1`.`k0`, `t1`.`k1`, (((((((CAST(EXTRACT(year
FROM `t1`.`at`) AS BIGINT) - 1) * 365) + CASE WHEN 4 <> 0 THEN CAST(FLOOR((CAST(EXTRACT(year
FROM `t1`.`at`) AS BIGINT) - 1) / (4)) AS BIGINT) ELSE NULL END) - CASE WHEN 100 <> 0 THEN CAST(FLOOR((CAST(EXTRACT(year
FROM `t1`.`at`) AS BIGINT) - 1) / (100)) AS BIGINT) ELSE NULL END) + CASE WHEN 400 <> 0 THEN CAST(FLOOR((CAST(EXTRACT(year
FROM `t1`.`at`) AS BIGINT) - 1) / (400)) AS BIGINT) ELSE NULL END + CAST(CAST(DAYOFYEAR(`t1`.`at`) AS INT) AS BIGINT)) - 719163) * 86400000000) + (((CAST(EXTRACT(hour
FROM `t1`.`at`) AS BIGINT) * 3600) + (CAST(EXTRACT(minute
FROM `t1`.`at`) AS BIGINT) * 60) + CAST(EXTRACT(second
FROM `t1`.`at`) AS BIGINT)) * 1000000) + CAST(CAST(DATE_FORMAT(`t1`.`at`, 'SSSSSS') AS INT) AS BIGINT) AS `t`
FROM (SELECT `t0`.`timestamp` AS `at`, CASE WHEN NOT (IF(`t0`.`row_number` IS NULL OR ISNAN(`t0`.`row_number`), NULL, ISNAN(`t0`.`row_number`))) THEN `t0`.`row_number` ELSE NULL END AS `b`, `t0`.`event` AS `d0`, `t0`.`channel` AS `d1`, CASE WHEN NOT (IF(`t0`.`revenue` IS NULL OR ISNAN(`t0`.`revenue`), NULL, ISNAN(`t0`.`revenue`))) THEN `t0`.`revenue` ELSE NULL END AS `m0`, `t0`.`account_id` AS `k0`, `t0`.`person_id` AS `k1`
FROM `events` AS `t0`) AS `t1`) AS `t2`
WHERE NOT ((`t2`.`t` - 3600000000) IS NULL);

SELECT *
FROM (SELECT `t1`.`d0`, COUNT(*) AS `n`
FROM (SELECT *
FROM `rows_1` AS `t0`
WHERE NOT (`t0`.`d0` IS NULL)) AS `t1`
GROUP BY 1) AS `t2`;

SELECT COUNT(*) AS `n`, MIN(`t0`.`t`) AS `first`, MAX(`t0`.`t`) AS `last`, MAX(`t0`.`bn`) AS `null`
FROM `rows_1` AS `t0`;

SELECT COUNT(DISTINCT `t0`.`b`) + IF(BOOL_OR(`t0`.`b` IS NULL OR ISNAN(`t0`.`b`)), 1, 0) AS `n`
FROM `rows_1` AS `t0`;

rows_2 := SELECT `t5`.`b`, `t5`.`d0`, `t5`.`d1`, `t5`.`m0`, `t5`.`k0`, `t5`.`k1`, `t5`.`t`, `t5`.`bn`, `t5`.`i1`, `t5`.`i2_number`, CASE WHEN NOT (`t5`.`i2_of` IS NULL) THEN CONCAT(`t5`.`i2_of`, '#', CAST(`t5`.`i2_number` AS STRING)) ELSE NULL END AS `i2`
FROM (SELECT `t4`.`b`, `t4`.`d0`, `t4`.`d1`, `t4`.`m0`, `t4`.`k0`, `t4`.`k1`, `t4`.`t`, `t4`.`bn`, `t4`.`i1`, `t4`.`i2_of`, `t4`.`i2_gap`, `t4`.`i2_new`, MAX(`t4`.`i2_number`) OVER (PARTITION BY `t4`.`i2_of`, `t4`.`t` ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `i2_number`
FROM (SELECT `t3`.`b`, `t3`.`d0`, `t3`.`d1`, `t3`.`m0`, `t3`.`k0`, `t3`.`k1`, `t3`.`t`, `t3`.`bn`, `t3`.`i1`, `t3`.`i2_of`, `t3`.`i2_gap`, `t3`.`i2_new`, CASE WHEN `t3`.`i2_new` IS NOT NULL THEN SUM(`t3`.`i2_new`) OVER (PARTITION BY `t3`.`i2_of` ORDER BY `t3`.`t` ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) ELSE NULL END + 1 AS `i2_number`
FROM (SELECT `t2`.`b`, `t2`.`d0`, `t2`.`d1`, `t2`.`m0`, `t2`.`k0`, `t2`.`k1`, `t2`.`t`, `t2`.`bn`, `t2`.`i1`, `t2`.`i2_of`, `t2`.`i2_gap`, CASE WHEN `t2`.`i2_gap` > 1800000000 THEN 1 ELSE 0 END AS `i2_new`
FROM (SELECT `t1`.`b`, `t1`.`d0`, `t1`.`d1`, `t1`.`m0`, `t1`.`k0`, `t1`.`k1`, `t1`.`t`, `t1`.`bn`, `t1`.`i1`, `t1`.`i2_of`, `t1`.`t` - LAG(`t1`.`t`, 1) OVER (PARTITION BY `t1`.`i2_of` ORDER BY `t1`.`t` ASC) AS `i2_gap`
FROM (SELECT `t0`.`b`, `t0`.`d0`, `t0`.`d1`, `t0`.`m0`, `t0`.`k0`, `t0`.`k1`, `t0`.`t`, `t0`.`bn`, `t0`.`i1`, CONCAT(CONCAT(CONCAT(CONCAT(CONCAT(CAST(LENGTH(`t0`.`k0`) AS STRING), '', ':'), '', `t0`.`k0`), '', CAST(LENGTH(`t0`.`k1`) AS STRING)), '', ':'), '', `t0`.`k1`) AS `i2_of`
FROM `rows_1` AS `t0`) AS `t1`) AS `t2`) AS `t3`) AS `t4`) AS `t5`;

SELECT COUNT(DISTINCT `t0`.`k0`) + IF(BOOL_OR(`t0`.`k0` IS NULL), 1, 0) AS `v0`, COALESCE(SUM(CASE WHEN `t0`.`k0` IS NULL THEN 1 ELSE 0 END), 0) AS `v1`, COUNT(DISTINCT `t0`.`i1`) + IF(BOOL_OR(`t0`.`i1` IS NULL), 1, 0) AS `v2`, COALESCE(SUM(CASE WHEN `t0`.`i1` IS NULL THEN 1 ELSE 0 END), 0) AS `v3`, COUNT(DISTINCT `t0`.`i2`) + IF(BOOL_OR(`t0`.`i2` IS NULL), 1, 0) AS `v4`, COALESCE(SUM(CASE WHEN `t0`.`i2` IS NULL THEN 1 ELSE 0 END), 0) AS `v5`, COUNT(DISTINCT `t0`.`d0`) + IF(BOOL_OR(`t0`.`d0` IS NULL), 1, 0) AS `v6`, COALESCE(SUM(CASE WHEN `t0`.`d0` IS NULL THEN 1 ELSE 0 END), 0) AS `v7`, COUNT(DISTINCT `t0`.`d1`) + IF(BOOL_OR(`t0`.`d1` IS NULL), 1, 0) AS `v8`, COALESCE(SUM(CASE WHEN `t0`.`d1` IS NULL THEN 1 ELSE 0 END), 0) AS `v9`
FROM `rows_2` AS `t0`;
