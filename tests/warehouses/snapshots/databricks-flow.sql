flow_1 := SELECT `t3`.`c`, `t3`.`p`, `t3`.`t`, `t3`.`x_i`, COUNT(`t3`.`p`) OVER (PARTITION BY `t3`.`c` ORDER BY `t3`.`p` ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `x_q`
FROM (SELECT `t2`.`c`, `t2`.`p`, `t2`.`t`, `t2`.`x_i`
FROM (SELECT `t1`.`c`, `t1`.`p`, `t1`.`t`, `t1`.`x_i`, LAG(`t1`.`x_i`, 1) OVER (PARTITION BY `t1`.`c` ORDER BY `t1`.`p` ASC) AS `x_before`
FROM (SELECT `t0`.`c`, `t0`.`p`, `t0`.`t`, `t0`.`d0` AS `x_i`
FROM `journey_immediate_1` AS `t0`
WHERE NOT (`t0`.`d0` IS NULL)) AS `t1`) AS `t2`
WHERE (`t2`.`x_before` IS NULL) OR (`t2`.`x_before` <> `t2`.`x_i`)) AS `t3`;

flow_2 := SELECT `t3`.`c`, `t3`.`y_i0`, `t3`.`y_p0`, `t3`.`y_t0`, `t3`.`y_i1`, `t3`.`y_p1`, `t3`.`y_t1`, CASE WHEN `t3`.`x_ok` = 1 THEN `t3`.`y_x_i_2` ELSE NULL END AS `y_i2`, CASE WHEN `t3`.`x_ok` = 1 THEN `t3`.`y_p_2` ELSE NULL END AS `y_p2`, CASE WHEN `t3`.`x_ok` = 1 THEN `t3`.`y_t_2` ELSE NULL END AS `y_t2`
FROM (SELECT `t2`.`c`, `t2`.`y_x_i_2`, `t2`.`y_p_2`, `t2`.`y_t_2`, `t2`.`y_i0`, `t2`.`y_p0`, `t2`.`y_t0`, CASE WHEN `t2`.`x_ok` = 1 THEN `t2`.`y_x_i_1` ELSE NULL END AS `y_i1`, CASE WHEN `t2`.`x_ok` = 1 THEN `t2`.`y_p_1` ELSE NULL END AS `y_p1`, CASE WHEN `t2`.`x_ok` = 1 THEN `t2`.`y_t_1` ELSE NULL END AS `y_t1`, CASE WHEN NOT (CASE WHEN `t2`.`x_ok` = 1 THEN `t2`.`y_p_1` ELSE NULL END IS NULL) AND NOT (`t2`.`y_p_2` IS NULL) THEN 1 ELSE 0 END AS `x_ok`
FROM (SELECT `t1`.`c`, `t1`.`y_x_i_1`, `t1`.`y_p_1`, `t1`.`y_t_1`, `t1`.`y_x_i_2`, `t1`.`y_p_2`, `t1`.`y_t_2`, `t1`.`x_i` AS `y_i0`, `t1`.`p` AS `y_p0`, `t1`.`t` AS `y_t0`, CASE WHEN NOT (`t1`.`p` IS NULL) AND NOT (`t1`.`y_p_1` IS NULL) THEN 1 ELSE 0 END AS `x_ok`
FROM (SELECT `t0`.`c`, `t0`.`p`, `t0`.`t`, `t0`.`x_i`, `t0`.`x_q`, LAG(`t0`.`x_i`, -1) OVER (PARTITION BY `t0`.`c` ORDER BY `t0`.`x_q` ASC) AS `y_x_i_1`, LAG(`t0`.`p`, -1) OVER (PARTITION BY `t0`.`c` ORDER BY `t0`.`x_q` ASC) AS `y_p_1`, LAG(`t0`.`t`, -1) OVER (PARTITION BY `t0`.`c` ORDER BY `t0`.`x_q` ASC) AS `y_t_1`, LAG(`t0`.`x_i`, -2) OVER (PARTITION BY `t0`.`c` ORDER BY `t0`.`x_q` ASC) AS `y_x_i_2`, LAG(`t0`.`p`, -2) OVER (PARTITION BY `t0`.`c` ORDER BY `t0`.`x_q` ASC) AS `y_p_2`, LAG(`t0`.`t`, -2) OVER (PARTITION BY `t0`.`c` ORDER BY `t0`.`x_q` ASC) AS `y_t_2`
FROM `flow_1` AS `t0`) AS `t1`
WHERE CASE WHEN IF(`t1`.`x_i` IS NULL, NULL, `t1`.`x_i` IN ('visit')) THEN TRUE ELSE FALSE END) AS `t2`) AS `t3`;

SELECT `t8`.`x_n`, `t8`.`x_i`, `t8`.`x_r`, `t8`.`x_d`
FROM (SELECT `t7`.`x_n`, `t7`.`x_i`, `t7`.`views`, `t7`.`x_m`, COUNT(`t7`.`x_m`) OVER (PARTITION BY `t7`.`x_n` ORDER BY `t7`.`x_m` ASC, `t7`.`x_i` ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `x_r`, COUNT(`t7`.`x_m`) OVER (PARTITION BY `t7`.`x_n` ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `x_d`
FROM (SELECT `t6`.`x_n`, `t6`.`x_i`, `t6`.`views`, -(`t6`.`views`) AS `x_m`
FROM (SELECT `t5`.`x_n`, `t5`.`x_i`, COUNT(*) AS `views`
FROM (SELECT *
FROM (SELECT 2 AS `x_n`, `t0`.`y_i2` AS `x_i`
FROM `flow_2` AS `t0`
WHERE NOT (`t0`.`y_p2` IS NULL)) AS `t1`
UNION ALL SELECT *
FROM (SELECT *
FROM (SELECT 0 AS `x_n`, `t0`.`y_i0` AS `x_i`
FROM `flow_2` AS `t0`
WHERE NOT (`t0`.`y_p0` IS NULL)) AS `t2`
UNION ALL SELECT *
FROM (SELECT 1 AS `x_n`, `t0`.`y_i1` AS `x_i`
FROM `flow_2` AS `t0`
WHERE NOT (`t0`.`y_p1` IS NULL)) AS `t3`) AS `t4`) AS `t5`
GROUP BY 1, 2) AS `t6`) AS `t7`) AS `t8`
WHERE ((`t8`.`x_n` = 0) AND (`t8`.`x_r` <= 5)) OR ((`t8`.`x_n` = 1) AND (`t8`.`x_r` <= 5)) OR ((`t8`.`x_n` = 2) AND (`t8`.`x_r` <= 5));

SELECT *
FROM (SELECT `t5`.`x_n`, `t5`.`x_k`, `t5`.`x_i`, COUNT(*) AS `views`, COUNT(DISTINCT `t5`.`c`) + IF(BOOL_OR(`t5`.`c` IS NULL), 1, 0) AS `instances`
FROM (SELECT *
FROM (SELECT `t0`.`c`, 2 AS `x_n`, CASE WHEN NOT (`t0`.`y_p2` IS NULL) THEN CASE WHEN CASE WHEN IF(`t0`.`y_i2` IS NULL, NULL, `t0`.`y_i2` IN ('won', 'demo')) THEN TRUE ELSE FALSE END THEN 0 ELSE 1 END ELSE CASE WHEN NOT (`t0`.`y_p1` IS NULL) THEN 2 ELSE 3 END END AS `x_k`, CASE WHEN CASE WHEN IF(`t0`.`y_i2` IS NULL, NULL, `t0`.`y_i2` IN ('won', 'demo')) THEN TRUE ELSE FALSE END THEN `t0`.`y_i2` ELSE '' END AS `x_i`
FROM `flow_2` AS `t0`) AS `t1`
UNION ALL SELECT *
FROM (SELECT *
FROM (SELECT `t0`.`c`, 0 AS `x_n`, CASE WHEN NOT (`t0`.`y_p0` IS NULL) THEN CASE WHEN CASE WHEN IF(`t0`.`y_i0` IS NULL, NULL, `t0`.`y_i0` IN ('visit')) THEN TRUE ELSE FALSE END THEN 0 ELSE 1 END ELSE 2 END AS `x_k`, CASE WHEN CASE WHEN IF(`t0`.`y_i0` IS NULL, NULL, `t0`.`y_i0` IN ('visit')) THEN TRUE ELSE FALSE END THEN `t0`.`y_i0` ELSE '' END AS `x_i`
FROM `flow_2` AS `t0`) AS `t2`
UNION ALL SELECT *
FROM (SELECT `t0`.`c`, 1 AS `x_n`, CASE WHEN NOT (`t0`.`y_p1` IS NULL) THEN CASE WHEN CASE WHEN IF(`t0`.`y_i1` IS NULL, NULL, `t0`.`y_i1` IN ('demo', 'call')) THEN TRUE ELSE FALSE END THEN 0 ELSE 1 END ELSE 2 END AS `x_k`, CASE WHEN CASE WHEN IF(`t0`.`y_i1` IS NULL, NULL, `t0`.`y_i1` IN ('demo', 'call')) THEN TRUE ELSE FALSE END THEN `t0`.`y_i1` ELSE '' END AS `x_i`
FROM `flow_2` AS `t0`) AS `t3`) AS `t4`) AS `t5`
GROUP BY 1, 2, 3) AS `t6`;

SELECT COUNT(DISTINCT `t0`.`c`) + IF(BOOL_OR(`t0`.`c` IS NULL), 1, 0) AS `n`
FROM `flow_2` AS `t0`;

SELECT *
FROM (SELECT `t3`.`x_n`, `t3`.`x_lk`, `t3`.`x_li`, `t3`.`x_rk`, `t3`.`x_ri`, COUNT(*) AS `views`, COUNT(DISTINCT `t3`.`c`) + IF(BOOL_OR(`t3`.`c` IS NULL), 1, 0) AS `instances`
FROM (SELECT *
FROM (SELECT `t0`.`c`, 0 AS `x_n`, CASE WHEN NOT (`t0`.`y_p0` IS NULL) THEN CASE WHEN CASE WHEN IF(`t0`.`y_i0` IS NULL, NULL, `t0`.`y_i0` IN ('visit')) THEN TRUE ELSE FALSE END THEN 0 ELSE 1 END ELSE 2 END AS `x_lk`, CASE WHEN CASE WHEN IF(`t0`.`y_i0` IS NULL, NULL, `t0`.`y_i0` IN ('visit')) THEN TRUE ELSE FALSE END THEN `t0`.`y_i0` ELSE '' END AS `x_li`, CASE WHEN NOT (`t0`.`y_p1` IS NULL) THEN CASE WHEN CASE WHEN IF(`t0`.`y_i1` IS NULL, NULL, `t0`.`y_i1` IN ('demo', 'call')) THEN TRUE ELSE FALSE END THEN 0 ELSE 1 END ELSE 2 END AS `x_rk`, CASE WHEN CASE WHEN IF(`t0`.`y_i1` IS NULL, NULL, `t0`.`y_i1` IN ('demo', 'call')) THEN TRUE ELSE FALSE END THEN `t0`.`y_i1` ELSE '' END AS `x_ri`, CASE WHEN NOT (`t0`.`y_p0` IS NULL) AND NOT (`t0`.`y_p1` IS NULL) THEN `t0`.`y_t1` - `t0`.`y_t0` ELSE NULL END AS `x_d`
FROM `flow_2` AS `t0`) AS `t1`
UNION ALL SELECT *
FROM (SELECT `t0`.`c`, 1 AS `x_n`, CASE WHEN NOT (`t0`.`y_p1` IS NULL) THEN CASE WHEN CASE WHEN IF(`t0`.`y_i1` IS NULL, NULL, `t0`.`y_i1` IN ('demo', 'call')) THEN TRUE ELSE FALSE END THEN 0 ELSE 1 END ELSE 2 END AS `x_lk`, CASE WHEN CASE WHEN IF(`t0`.`y_i1` IS NULL, NULL, `t0`.`y_i1` IN ('demo', 'call')) THEN TRUE ELSE FALSE END THEN `t0`.`y_i1` ELSE '' END AS `x_li`, CASE WHEN NOT (`t0`.`y_p2` IS NULL) THEN CASE WHEN CASE WHEN IF(`t0`.`y_i2` IS NULL, NULL, `t0`.`y_i2` IN ('won', 'demo')) THEN TRUE ELSE FALSE END THEN 0 ELSE 1 END ELSE CASE WHEN NOT (`t0`.`y_p1` IS NULL) THEN 2 ELSE 3 END END AS `x_rk`, CASE WHEN CASE WHEN IF(`t0`.`y_i2` IS NULL, NULL, `t0`.`y_i2` IN ('won', 'demo')) THEN TRUE ELSE FALSE END THEN `t0`.`y_i2` ELSE '' END AS `x_ri`, CASE WHEN NOT (`t0`.`y_p1` IS NULL) AND NOT (`t0`.`y_p2` IS NULL) THEN `t0`.`y_t2` - `t0`.`y_t1` ELSE NULL END AS `x_d`
FROM `flow_2` AS `t0`) AS `t2`) AS `t3`
GROUP BY 1, 2, 3, 4, 5) AS `t4`;

SELECT COALESCE(SUM(CASE WHEN `t0`.`d0` IS NULL THEN 1 ELSE 0 END), 0) AS `n0`
FROM `journey_immediate_1` AS `t0`;

SELECT `t6`.`x_n`, `t6`.`x_lk`, `t6`.`x_li`, `t6`.`x_rk`, `t6`.`x_ri`, `t6`.`x_r`, `t6`.`x_c`, `t6`.`x_d`
FROM (SELECT `t5`.`c`, `t5`.`x_n`, `t5`.`x_lk`, `t5`.`x_li`, `t5`.`x_rk`, `t5`.`x_ri`, `t5`.`x_d`, COUNT(`t5`.`x_d`) OVER (PARTITION BY `t5`.`x_n`, `t5`.`x_lk`, `t5`.`x_li`, `t5`.`x_rk`, `t5`.`x_ri` ORDER BY `t5`.`x_d` ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `x_r`, COUNT(`t5`.`x_d`) OVER (PARTITION BY `t5`.`x_n`, `t5`.`x_lk`, `t5`.`x_li`, `t5`.`x_rk`, `t5`.`x_ri` ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `x_c`
FROM (SELECT *
FROM (SELECT *
FROM (SELECT `t0`.`c`, 0 AS `x_n`, CASE WHEN NOT (`t0`.`y_p0` IS NULL) THEN CASE WHEN CASE WHEN IF(`t0`.`y_i0` IS NULL, NULL, `t0`.`y_i0` IN ('visit')) THEN TRUE ELSE FALSE END THEN 0 ELSE 1 END ELSE 2 END AS `x_lk`, CASE WHEN CASE WHEN IF(`t0`.`y_i0` IS NULL, NULL, `t0`.`y_i0` IN ('visit')) THEN TRUE ELSE FALSE END THEN `t0`.`y_i0` ELSE '' END AS `x_li`, CASE WHEN NOT (`t0`.`y_p1` IS NULL) THEN CASE WHEN CASE WHEN IF(`t0`.`y_i1` IS NULL, NULL, `t0`.`y_i1` IN ('demo', 'call')) THEN TRUE ELSE FALSE END THEN 0 ELSE 1 END ELSE 2 END AS `x_rk`, CASE WHEN CASE WHEN IF(`t0`.`y_i1` IS NULL, NULL, `t0`.`y_i1` IN ('demo', 'call')) THEN TRUE ELSE FALSE END THEN `t0`.`y_i1` ELSE '' END AS `x_ri`, CASE WHEN NOT (`t0`.`y_p0` IS NULL) AND NOT (`t0`.`y_p1` IS NULL) THEN `t0`.`y_t1` - `t0`.`y_t0` ELSE NULL END AS `x_d`
FROM `flow_2` AS `t0`) AS `t1`
WHERE NOT (`t1`.`x_d` IS NULL)) AS `t3`
UNION ALL SELECT *
FROM (SELECT *
FROM (SELECT `t0`.`c`, 1 AS `x_n`, CASE WHEN NOT (`t0`.`y_p1` IS NULL) THEN CASE WHEN CASE WHEN IF(`t0`.`y_i1` IS NULL, NULL, `t0`.`y_i1` IN ('demo', 'call')) THEN TRUE ELSE FALSE END THEN 0 ELSE 1 END ELSE 2 END AS `x_lk`, CASE WHEN CASE WHEN IF(`t0`.`y_i1` IS NULL, NULL, `t0`.`y_i1` IN ('demo', 'call')) THEN TRUE ELSE FALSE END THEN `t0`.`y_i1` ELSE '' END AS `x_li`, CASE WHEN NOT (`t0`.`y_p2` IS NULL) THEN CASE WHEN CASE WHEN IF(`t0`.`y_i2` IS NULL, NULL, `t0`.`y_i2` IN ('won', 'demo')) THEN TRUE ELSE FALSE END THEN 0 ELSE 1 END ELSE CASE WHEN NOT (`t0`.`y_p1` IS NULL) THEN 2 ELSE 3 END END AS `x_rk`, CASE WHEN CASE WHEN IF(`t0`.`y_i2` IS NULL, NULL, `t0`.`y_i2` IN ('won', 'demo')) THEN TRUE ELSE FALSE END THEN `t0`.`y_i2` ELSE '' END AS `x_ri`, CASE WHEN NOT (`t0`.`y_p1` IS NULL) AND NOT (`t0`.`y_p2` IS NULL) THEN `t0`.`y_t2` - `t0`.`y_t1` ELSE NULL END AS `x_d`
FROM `flow_2` AS `t0`) AS `t2`
WHERE NOT (`t2`.`x_d` IS NULL)) AS `t4`) AS `t5`) AS `t6`
WHERE (((((`t6`.`x_r` - 1) - 1) * 100) <= ((`t6`.`x_c` - 1) * 10)) AND (((`t6`.`x_c` - 1) * 10) < (((`t6`.`x_r` - 1) + 1) * 100))) OR (((((`t6`.`x_r` - 1) - 1) * 100) <= ((`t6`.`x_c` - 1) * 50)) AND (((`t6`.`x_c` - 1) * 50) < (((`t6`.`x_r` - 1) + 1) * 100))) OR (((((`t6`.`x_r` - 1) - 1) * 100) <= ((`t6`.`x_c` - 1) * 90)) AND (((`t6`.`x_c` - 1) * 90) < (((`t6`.`x_r` - 1) + 1) * 100)));

SELECT `t2`.`y_i0`, `t2`.`y_i1`, `t2`.`y_i2`, `t2`.`y_i0_there`, `t2`.`y_i1_there`, `t2`.`y_i2_there`, `t2`.`views`, `t2`.`instances`, -(`t2`.`views`) AS `x_m`
FROM (SELECT `t1`.`y_i0`, `t1`.`y_i1`, `t1`.`y_i2`, `t1`.`y_i0_there`, `t1`.`y_i1_there`, `t1`.`y_i2_there`, COUNT(*) AS `views`, COUNT(DISTINCT `t1`.`c`) + IF(BOOL_OR(`t1`.`c` IS NULL), 1, 0) AS `instances`
FROM (SELECT `t0`.`c`, CASE WHEN NOT (`t0`.`y_p0` IS NULL) THEN `t0`.`y_i0` ELSE '' END AS `y_i0`, `t0`.`y_p0`, `t0`.`y_t0`, CASE WHEN NOT (`t0`.`y_p1` IS NULL) THEN `t0`.`y_i1` ELSE '' END AS `y_i1`, `t0`.`y_p1`, `t0`.`y_t1`, CASE WHEN NOT (`t0`.`y_p2` IS NULL) THEN `t0`.`y_i2` ELSE '' END AS `y_i2`, `t0`.`y_p2`, `t0`.`y_t2`, CASE WHEN NOT (`t0`.`y_p0` IS NULL) THEN 1 ELSE 0 END AS `y_i0_there`, CASE WHEN NOT (`t0`.`y_p1` IS NULL) THEN 1 ELSE 0 END AS `y_i1_there`, CASE WHEN NOT (`t0`.`y_p2` IS NULL) THEN 1 ELSE 0 END AS `y_i2_there`
FROM `flow_2` AS `t0`) AS `t1`
GROUP BY 1, 2, 3, 4, 5, 6) AS `t2` ORDER BY -(`t2`.`views`) ASC, `t2`.`y_i0_there` ASC, `t2`.`y_i0` ASC, `t2`.`y_i1_there` ASC, `t2`.`y_i1` ASC, `t2`.`y_i2_there` ASC, `t2`.`y_i2` ASC LIMIT 1000;
