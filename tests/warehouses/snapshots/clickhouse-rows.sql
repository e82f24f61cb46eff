SELECT MIN("t1"."t") AS "low", MAX("t1"."t") AS "high"
FROM (SELECT "t0"."timestamp" AS "at", CASE WHEN NOT (CASE WHEN isNull("t0"."row_number") THEN NULL ELSE isNaN("t0"."row_number") END) THEN "t0"."row_number" ELSE NULL END AS "b", "t0"."event" AS "d0", "t0"."channel" AS "d1", CASE WHEN NOT (CASE WHEN isNull("t0"."revenue") THEN NULL ELSE isNaN("t0"."revenue") END) THEN "t0"."revenue" ELSE NULL END AS "m0", "t0"."account_id" AS "k0", "t0"."person_id" AS "k1", (((((((CAST(toYear("t0"."timestamp") AS Nullable(Int64)) - 1) * 365) + CASE WHEN 4 <> 0 THEN CAST(FLOOR((CAST(toYear("t0"."timestamp") AS Nullable(Int64)) - 1) / (4)) AS Nullable(Int64)) ELSE NULL END) - CASE WHEN 100 <> 0 THEN CAST(FLOOR((CAST(toYear("t0"."timestamp") AS Nullable(Int64)) - 1) / (100)) AS Nullable(Int64)) ELSE NULL END) + CASE WHEN 400 <> 0 THEN CAST(FLOOR((CAST(toYear("t0"."timestamp") AS Nullable(Int64)) - 1) / (400)) AS Nullable(Int64)) ELSE NULL END + CAST(toDayOfYear("t0"."timestamp") AS Nullable(Int64))) - 719163) * 86400000000) + (((CAST(toHour("t0"."timestamp") AS Nullable(Int64)) * 3600) + (CAST(toMinute("t0"."timestamp") AS Nullable(Int64)) * 60) + CAST(toSecond("t0"."timestamp") AS Nullable(Int64))) * 1000000) + CAST(CAST(toUnixTimestamp64Micro(CAST("t0"."timestamp" AS Nullable(DateTime64(6)))) % 1000000 AS Nullable(Int32)) AS Nullable(Int64)) AS "t"
FROM "events" AS "t0") AS "t1";

SELECT COUNT(*) AS "n"
FROM "events" AS "t0";

rows_1 := SELECT "t1"."b" AS "b", "t1"."d0" AS "d0", "t1"."d1" AS "d1", "t1"."m0" AS "m0", "t1"."k0" AS "k0", "t1"."k1" AS "k1", "t1"."t" AS "t", "t1"."bn" AS "bn", CONCAT(CONCAT(CONCAT(CONCAT(CONCAT(CAST(LENGTH("t1"."k0") AS Nullable(String)), '', ':'), '', "t1"."k0"), '', CAST(LENGTH("t1"."k1") AS Nullable(String))), '', ':'), '', "t1"."k1") AS "i1"
FROM (SELECT "t0"."timestamp" AS "at", CASE WHEN NOT (CASE WHEN isNull("t0"."row_number") THEN NULL ELSE isNaN("t0"."row_number") END) THEN "t0"."row_number" ELSE NULL END AS "b", "t0"."event" AS "d0", "t0"."channel" AS "d1", CASE WHEN NOT (CASE WHEN isNull("t0"."revenue") THEN NULL ELSE isNaN("t0"."revenue") END) THEN "t0"."revenue" ELSE NULL END AS "m0", "t0"."account_id" AS "k0", "t0"."person_id" AS "k1", ((((((((CAST(toYear("t0"."timestamp") AS Nullable(Int64)) - 1) * 365) + CASE WHEN 4 <> 0 THEN CAST(FLOOR((CAST(toYear("t0"."timestamp") AS Nullable(Int64)) - 1) / (4)) AS Nullable(Int64)) ELSE NULL END) - CASE WHEN 100 <> 0 THEN CAST(FLOOR((CAST(toYear("t0"."timestamp") AS Nullable(Int64)) - 1) / (100)) AS Nullable(Int64)) ELSE NULL END) + CASE WHEN 400 <> 0 THEN CAST(FLOOR((CAST(toYear("t0"."timestamp") AS Nullable(Int64)) - 1) / (400)) AS Nullable(Int64)) ELSE NULL END + CAST(toDayOfYear("t0"."timestamp") AS Nullable(Int64))) - 719163) * 86400000000) + (((CAST(toHour("t0"."timestamp") AS Nullable(Int64)) * 3600) + (CAST(toMinute("t0"."timestamp") AS Nullable(Int64)) * 60) + CAST(toSecond("t0"."timestamp") AS Nullable(Int64))) * 1000000) + CAST(CAST(toUnixTimestamp64Micro(CAST("t0"."timestamp" AS Nullable(DateTime64(6)))) % 1000000 AS Nullable(Int32)) AS Nullable(Int64))) - 3600000000 AS "t", CASE WHEN isNull(CASE WHEN NOT (CASE WHEN isNull("t0"."row_number") THEN NULL ELSE isNaN("t0"."row_number") END) THEN "t0"."row_number" ELSE NULL END) THEN 1 ELSE 0 END AS "bn"
FROM "events" AS "t0") AS "t1"
WHERE NOT (isNull("t1"."t"));

SELECT *
FROM (SELECT "t1"."d0" AS "d0", COUNT(*) AS "n"
FROM (SELECT *
FROM "rows_1" AS "t0"
WHERE NOT (isNull("t0"."d0"))) AS "t1"
GROUP BY "t1"."d0") AS "t2";

SELECT COUNT(*) AS "n", MIN("t0"."t") AS "first", MAX("t0"."t") AS "last", MAX("t0"."bn") AS "null"
FROM "rows_1" AS "t0";

SELECT uniqExact("t0"."b") + CASE WHEN MAX(isNull("t0"."b")) THEN 1 ELSE 0 END AS "n"
FROM "rows_1" AS "t0";

rows_2 := SELECT "t5"."b" AS "b", "t5"."d0" AS "d0", "t5"."d1" AS "d1", "t5"."m0" AS "m0", "t5"."k0" AS "k0", "t5"."k1" AS "k1", "t5"."t" AS "t", "t5"."bn" AS "bn", "t5"."i1" AS "i1", "t5"."i2_number" AS "i2_number", CASE WHEN NOT (isNull("t5"."i2_of")) THEN CONCAT("t5"."i2_of", '#', CAST("t5"."i2_number" AS Nullable(String))) ELSE NULL END AS "i2"
FROM (SELECT "t4"."b" AS "b", "t4"."d0" AS "d0", "t4"."d1" AS "d1", "t4"."m0" AS "m0", "t4"."k0" AS "k0", "t4"."k1" AS "k1", "t4"."t" AS "t", "t4"."bn" AS "bn", "t4"."i1" AS "i1", "t4"."i2_of" AS "i2_of", "t4"."i2_gap" AS "i2_gap", "t4"."i2_new" AS "i2_new", MAX("t4"."i2_number") OVER (PARTITION BY "t4"."i2_of", "t4"."t" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "i2_number"
FROM (SELECT "t3"."b" AS "b", "t3"."d0" AS "d0", "t3"."d1" AS "d1", "t3"."m0" AS "m0", "t3"."k0" AS "k0", "t3"."k1" AS "k1", "t3"."t" AS "t", "t3"."bn" AS "bn", "t3"."i1" AS "i1", "t3"."i2_of" AS "i2_of", "t3"."i2_gap" AS "i2_gap", "t3"."i2_new" AS "i2_new", CASE WHEN isNotNull("t3"."i2_new") THEN SUM("t3"."i2_new") OVER (PARTITION BY "t3"."i2_of" ORDER BY "t3"."t" ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) ELSE NULL END + 1 AS "i2_number"
FROM (SELECT "t2"."b" AS "b", "t2"."d0" AS "d0", "t2"."d1" AS "d1", "t2"."m0" AS "m0", "t2"."k0" AS "k0", "t2"."k1" AS "k1", "t2"."t" AS "t", "t2"."bn" AS "bn", "t2"."i1" AS "i1", "t2"."i2_of" AS "i2_of", "t2"."i2_gap" AS "i2_gap", CASE WHEN "t2"."i2_gap" > 1800000000 THEN 1 ELSE 0 END AS "i2_new"
FROM (SELECT "t1"."b" AS "b", "t1"."d0" AS "d0", "t1"."d1" AS "d1", "t1"."m0" AS "m0", "t1"."k0" AS "k0", "t1"."k1" AS "k1", "t1"."t" AS "t", "t1"."bn" AS "bn", "t1"."i1" AS "i1", "t1"."i2_of" AS "i2_of", "t1"."t" - lagInFrame("t1"."t", 1) OVER (PARTITION BY "t1"."i2_of" ORDER BY "t1"."t" ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "i2_gap"
FROM (SELECT "t0"."b" AS "b", "t0"."d0" AS "d0", "t0"."d1" AS "d1", "t0"."m0" AS "m0", "t0"."k0" AS "k0", "t0"."k1" AS "k1", "t0"."t" AS "t", "t0"."bn" AS "bn", "t0"."i1" AS "i1", CONCAT(CONCAT(CONCAT(CONCAT(CONCAT(CAST(LENGTH("t0"."k0") AS Nullable(String)), '', ':'), '', "t0"."k0"), '', CAST(LENGTH("t0"."k1") AS Nullable(String))), '', ':'), '', "t0"."k1") AS "i2_of"
FROM "rows_1" AS "t0") AS "t1") AS "t2") AS "t3") AS "t4") AS "t5";

SELECT uniqExact("t0"."k0") + CASE WHEN MAX(isNull("t0"."k0")) THEN 1 ELSE 0 END AS "v0", COALESCE(SUM(CASE WHEN isNull("t0"."k0") THEN 1 ELSE 0 END), 0) AS "v1", uniqExact("t0"."i1") + CASE WHEN MAX(isNull("t0"."i1")) THEN 1 ELSE 0 END AS "v2", COALESCE(SUM(CASE WHEN isNull("t0"."i1") THEN 1 ELSE 0 END), 0) AS "v3", uniqExact("t0"."i2") + CASE WHEN MAX(isNull("t0"."i2")) THEN 1 ELSE 0 END AS "v4", COALESCE(SUM(CASE WHEN isNull("t0"."i2") THEN 1 ELSE 0 END), 0) AS "v5", uniqExact("t0"."d0") + CASE WHEN MAX(isNull("t0"."d0")) THEN 1 ELSE 0 END AS "v6", COALESCE(SUM(CASE WHEN isNull("t0"."d0") THEN 1 ELSE 0 END), 0) AS "v7", uniqExact("t0"."d1") + CASE WHEN MAX(isNull("t0"."d1")) THEN 1 ELSE 0 END AS "v8", COALESCE(SUM(CASE WHEN isNull("t0"."d1") THEN 1 ELSE 0 END), 0) AS "v9"
FROM "rows_2" AS "t0";
