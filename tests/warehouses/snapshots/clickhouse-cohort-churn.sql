SELECT MIN("t0"."t") AS "first", MAX("t0"."t") AS "last"
FROM "journey_immediate_1" AS "t0";

SELECT uniqExact("t6"."x_i") + CASE WHEN MAX(isNull("t6"."x_i")) THEN 1 ELSE 0 END AS "n"
FROM (SELECT "t5"."t" AS "t", (CASE WHEN 1 <> 0 THEN CAST(FLOOR((((("t5"."x_i_era" * 400) + "t5"."x_i_year") * 12) + (CASE WHEN 153 <> 0 THEN CAST(FLOOR((("t5"."x_i_of_year" * 5) + 2) / (153)) AS Nullable(Int64)) ELSE NULL END + 2)) / (1)) AS Nullable(Int64)) ELSE NULL END - 24288) + 0 AS "x_i"
FROM (SELECT "t4"."t" AS "t", "t4"."x_i" AS "x_i", "t4"."x_i_era" AS "x_i_era", "t4"."x_i_of_era" AS "x_i_of_era", "t4"."x_i_year" AS "x_i_year", "t4"."x_i_of_era" - (("t4"."x_i_year" * 365) + (CASE WHEN 4 <> 0 THEN CAST(FLOOR(("t4"."x_i_year") / (4)) AS Nullable(Int64)) ELSE NULL END - CASE WHEN 100 <> 0 THEN CAST(FLOOR(("t4"."x_i_year") / (100)) AS Nullable(Int64)) ELSE NULL END)) AS "x_i_of_year"
FROM (SELECT "t3"."t" AS "t", "t3"."x_i" AS "x_i", "t3"."x_i_era" AS "x_i_era", "t3"."x_i_of_era" AS "x_i_of_era", CASE WHEN 365 <> 0 THEN CAST(FLOOR(((("t3"."x_i_of_era" - CASE WHEN 1460 <> 0 THEN CAST(FLOOR(("t3"."x_i_of_era") / (1460)) AS Nullable(Int64)) ELSE NULL END) + CASE WHEN 36524 <> 0 THEN CAST(FLOOR(("t3"."x_i_of_era") / (36524)) AS Nullable(Int64)) ELSE NULL END) - CASE WHEN 146096 <> 0 THEN CAST(FLOOR(("t3"."x_i_of_era") / (146096)) AS Nullable(Int64)) ELSE NULL END) / (365)) AS Nullable(Int64)) ELSE NULL END AS "x_i_year"
FROM (SELECT "t2"."t" AS "t", "t2"."x_i" AS "x_i", "t2"."x_i_era" AS "x_i_era", "t2"."x_i" - ("t2"."x_i_era" * 146097) AS "x_i_of_era"
FROM (SELECT "t1"."t" AS "t", "t1"."x_i" AS "x_i", CASE WHEN 146097 <> 0 THEN CAST(FLOOR(("t1"."x_i") / (146097)) AS Nullable(Int64)) ELSE NULL END AS "x_i_era"
FROM (SELECT "t0"."t" AS "t", CASE WHEN 86400000000 <> 0 THEN CAST(FLOOR(("t0"."t" + 3600000000) / (86400000000)) AS Nullable(Int64)) ELSE NULL END + 719468 AS "x_i"
FROM "journey_immediate_1" AS "t0") AS "t1") AS "t2") AS "t3") AS "t4") AS "t5") AS "t6";

cohort_churn_1 := SELECT "t5"."c" AS "c", "t5"."p" AS "p", "t5"."t" AS "t", "t5"."x_n0" AS "x_n0", "t5"."x_s0" AS "x_s0", "t5"."x_n1" AS "x_n1", "t5"."x_n2" AS "x_n2", "t5"."x_v2" AS "x_v2", (CASE WHEN 1 <> 0 THEN CAST(FLOOR((((("t5"."x_i_era" * 400) + "t5"."x_i_year") * 12) + (CASE WHEN 153 <> 0 THEN CAST(FLOOR((("t5"."x_i_of_year" * 5) + 2) / (153)) AS Nullable(Int64)) ELSE NULL END + 2)) / (1)) AS Nullable(Int64)) ELSE NULL END - 24288) + 0 AS "x_i"
FROM (SELECT "t4"."c" AS "c", "t4"."p" AS "p", "t4"."t" AS "t", "t4"."x_n0" AS "x_n0", "t4"."x_s0" AS "x_s0", "t4"."x_n1" AS "x_n1", "t4"."x_n2" AS "x_n2", "t4"."x_v2" AS "x_v2", "t4"."x_i" AS "x_i", "t4"."x_i_era" AS "x_i_era", "t4"."x_i_of_era" AS "x_i_of_era", "t4"."x_i_year" AS "x_i_year", "t4"."x_i_of_era" - (("t4"."x_i_year" * 365) + (CASE WHEN 4 <> 0 THEN CAST(FLOOR(("t4"."x_i_year") / (4)) AS Nullable(Int64)) ELSE NULL END - CASE WHEN 100 <> 0 THEN CAST(FLOOR(("t4"."x_i_year") / (100)) AS Nullable(Int64)) ELSE NULL END)) AS "x_i_of_year"
FROM (SELECT "t3"."c" AS "c", "t3"."p" AS "p", "t3"."t" AS "t", "t3"."x_n0" AS "x_n0", "t3"."x_s0" AS "x_s0", "t3"."x_n1" AS "x_n1", "t3"."x_n2" AS "x_n2", "t3"."x_v2" AS "x_v2", "t3"."x_i" AS "x_i", "t3"."x_i_era" AS "x_i_era", "t3"."x_i_of_era" AS "x_i_of_era", CASE WHEN 365 <> 0 THEN CAST(FLOOR(((("t3"."x_i_of_era" - CASE WHEN 1460 <> 0 THEN CAST(FLOOR(("t3"."x_i_of_era") / (1460)) AS Nullable(Int64)) ELSE NULL END) + CASE WHEN 36524 <> 0 THEN CAST(FLOOR(("t3"."x_i_of_era") / (36524)) AS Nullable(Int64)) ELSE NULL END) - CASE WHEN 146096 <> 0 THEN CAST(FLOOR(("t3"."x_i_of_era") / (146096)) AS Nullable(Int64)) ELSE NULL END) / (365)) AS Nullable(Int64)) ELSE NULL END AS "x_i_year"
FROM (SELECT "t2"."c" AS "c", "t2"."p" AS "p", "t2"."t" AS "t", "t2"."x_n0" AS "x_n0", "t2"."x_s0" AS "x_s0", "t2"."x_n1" AS "x_n1", "t2"."x_n2" AS "x_n2", "t2"."x_v2" AS "x_v2", "t2"."x_i" AS "x_i", CASE WHEN 146097 <> 0 THEN CAST(FLOOR(("t2"."x_i") / (146097)) AS Nullable(Int64)) ELSE NULL END AS "x_i_era", "t2"."x_i" - (CASE WHEN 146097 <> 0 THEN CAST(FLOOR(("t2"."x_i") / (146097)) AS Nullable(Int64)) ELSE NULL END * 146097) AS "x_i_of_era"
FROM (SELECT "t1"."c" AS "c", "t1"."p" AS "p", "t1"."t" AS "t", "t1"."x_n0" AS "x_n0", "t1"."x_s0" AS "x_s0", "t1"."x_n1" AS "x_n1", "t1"."x_n2" AS "x_n2", "t1"."x_v2" AS "x_v2", CASE WHEN 86400000000 <> 0 THEN CAST(FLOOR(("t1"."t" + 3600000000) / (86400000000)) AS Nullable(Int64)) ELSE NULL END + 719468 AS "x_i"
FROM (SELECT "t0"."c" AS "c", "t0"."p" AS "p", "t0"."t" AS "t", CASE WHEN CASE WHEN CASE WHEN isNull("t0"."d0") THEN NULL ELSE "t0"."d0" IN ('visit') END THEN TRUE ELSE FALSE END THEN 1 ELSE 0 END AS "x_n0", CASE WHEN NOT (isNull("t0"."t")) THEN 1 ELSE 0 END AS "x_s0", CASE WHEN CASE WHEN CASE WHEN isNull("t0"."d0") THEN NULL ELSE "t0"."d0" IN ('won') END THEN TRUE ELSE FALSE END THEN 1 ELSE 0 END AS "x_n1", CASE WHEN NOT (isNull("t0"."m0")) THEN 1 ELSE 0 END AS "x_n2", CASE WHEN NOT (isNull("t0"."m0")) THEN "t0"."m0" ELSE 0.0 END AS "x_v2"
FROM "journey_immediate_1" AS "t0") AS "t1"
WHERE (("t1"."x_s0" = 1) AND ("t1"."x_n0" = 1)) OR (("t1"."x_s0" = 1) AND ("t1"."x_n1" = 1)) OR (("t1"."x_s0" = 1) AND ("t1"."x_n2" = 1))) AS "t2") AS "t3") AS "t4") AS "t5";

cohort_churn_2 := SELECT "t4"."x_g" AS "x_g", "t4"."c" AS "c", "t4"."x_i" AS "x_e", "t4"."x_p" AS "x_q", "t4"."x_t" AS "x_qt"
FROM (SELECT "t3"."x_g" AS "x_g", "t3"."c" AS "c", "t3"."x_i" AS "x_i", "t3"."x_p" AS "x_p", "t3"."x_t" AS "x_t", MIN("t3"."x_i") OVER (PARTITION BY "t3"."x_g", "t3"."c" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "x_first"
FROM (SELECT *
FROM (SELECT "t1"."x_g" AS "x_g", "t1"."c" AS "c", "t1"."x_i" AS "x_i", MIN("t1"."p") AS "x_p", MIN("t1"."t") AS "x_t"
FROM (SELECT "t0"."c" AS "c", "t0"."p" AS "p", "t0"."t" AS "t", "t0"."x_n0" AS "x_n0", "t0"."x_s0" AS "x_s0", "t0"."x_n1" AS "x_n1", "t0"."x_n2" AS "x_n2", "t0"."x_v2" AS "x_v2", "t0"."x_i" AS "x_i", '' AS "x_g"
FROM "cohort_churn_1" AS "t0"
WHERE "t0"."x_s0" = 1 AND "t0"."x_n0" = 1) AS "t1"
GROUP BY "t1"."x_g", "t1"."c", "t1"."x_i") AS "t2") AS "t3") AS "t4"
WHERE "t4"."x_i" = "t4"."x_first";

SELECT *
FROM (SELECT "t0"."x_g" AS "x_g", "t0"."x_e" AS "x_e", COUNT(*) AS "n"
FROM "cohort_churn_2" AS "t0"
GROUP BY "t0"."x_g", "t0"."x_e") AS "t1";

cohort_churn_3 := SELECT "t2"."c" AS "c", "t2"."x_i" AS "x_j", "t2"."x_p" AS "x_rp", "t2"."x_t" AS "x_rt"
FROM (SELECT "t1"."c" AS "c", "t1"."x_i" AS "x_i", MIN("t1"."p") AS "x_p", MIN("t1"."t") AS "x_t"
FROM (SELECT *
FROM "cohort_churn_1" AS "t0"
WHERE "t0"."x_s0" = 1 AND "t0"."x_n1" = 1) AS "t1"
GROUP BY "t1"."c", "t1"."x_i") AS "t2";

SELECT *
FROM (SELECT "t8"."x_g" AS "x_g", "t8"."x_e" AS "x_e", "t8"."x_k" AS "x_k", COUNT(*) AS "n"
FROM (SELECT *
FROM (SELECT "t6"."x_g" AS "x_g", "t6"."c" AS "c", "t6"."x_e" AS "x_e", MAX("t6"."x_k") AS "x_k"
FROM (SELECT "t5"."x_g" AS "x_g", "t5"."c" AS "c", "t5"."x_e" AS "x_e", "t5"."x_j" AS "x_j", "t5"."x_rp" AS "x_rp", "t5"."x_rt" AS "x_rt", "t5"."x_j" - "t5"."x_e" AS "x_d", CASE WHEN ("t5"."x_j" - "t5"."x_e") < 2 THEN ("t5"."x_j" - "t5"."x_e") - 1 ELSE 1 END AS "x_k"
FROM (SELECT "t4"."x_g" AS "x_g", "t4"."c" AS "c", "t4"."x_e" AS "x_e", "t2"."x_j" AS "x_j", "t2"."x_rp" AS "x_rp", "t2"."x_rt" AS "x_rt"
FROM (SELECT "t0"."x_g" AS "x_g", "t0"."c" AS "c", "t0"."x_e" AS "x_e"
FROM "cohort_churn_2" AS "t0") AS "t4"
INNER JOIN "cohort_churn_3" AS "t2" ON "t4"."c" = "t2"."c") AS "t5"
WHERE ("t5"."x_j" - "t5"."x_e") >= 1) AS "t6"
GROUP BY "t6"."x_g", "t6"."c", "t6"."x_e") AS "t7") AS "t8"
GROUP BY "t8"."x_g", "t8"."x_e", "t8"."x_k") AS "t9";

SELECT *
FROM (SELECT "t8"."x_g" AS "x_g", "t8"."x_e" AS "x_e", COUNT(*) AS "n"
FROM (SELECT "t7"."x_g" AS "x_g", "t7"."c" AS "c", "t7"."x_p" AS "x_p", "t7"."x_t" AS "x_t", "t7"."x_i" AS "x_e"
FROM (SELECT "t6"."x_g" AS "x_g", "t6"."c" AS "c", "t6"."x_i" AS "x_i", MIN("t6"."p") AS "x_p", MIN("t6"."t") AS "x_t"
FROM (SELECT *
FROM (SELECT "t2"."c" AS "c", "t2"."p" AS "p", "t2"."t" AS "t", "t2"."x_n0" AS "x_n0", "t2"."x_s0" AS "x_s0", "t2"."x_n1" AS "x_n1", "t2"."x_n2" AS "x_n2", "t2"."x_v2" AS "x_v2", "t2"."x_i" AS "x_i", "t4"."x_g" AS "x_g", "t4"."x_q" AS "x_q", "t4"."x_qt" AS "x_qt"
FROM "cohort_churn_1" AS "t2"
INNER JOIN (SELECT "t1"."x_g" AS "x_g", "t1"."c" AS "c", "t1"."x_e" AS "x_i", "t1"."x_q" AS "x_q", "t1"."x_qt" AS "x_qt"
FROM "cohort_churn_2" AS "t1") AS "t4" ON "t2"."c" = "t4"."c" AND "t2"."x_i" = "t4"."x_i") AS "t5"
WHERE "t5"."p" > "t5"."x_q" AND "t5"."x_s0" = 1 AND "t5"."x_n1" = 1) AS "t6"
GROUP BY "t6"."x_g", "t6"."c", "t6"."x_i") AS "t7") AS "t8"
GROUP BY "t8"."x_g", "t8"."x_e") AS "t9";

cohort_churn_4 := SELECT "t2"."c" AS "c", "t2"."x_i" AS "x_j", "t2"."x_sum" AS "x_sum", "t2"."x_added" AS "x_added"
FROM (SELECT "t1"."c" AS "c", "t1"."x_i" AS "x_i", COALESCE(SUM("t1"."x_v2"), 0) AS "x_sum", COALESCE(SUM(ABS("t1"."x_v2")), 0) AS "x_added"
FROM (SELECT *
FROM "cohort_churn_1" AS "t0"
WHERE "t0"."x_s0" = 1 AND "t0"."x_n2" = 1) AS "t1"
GROUP BY "t1"."c", "t1"."x_i") AS "t2";

SELECT *
FROM (SELECT "t6"."x_g" AS "x_g", "t6"."x_e" AS "x_e", "t6"."x_k" AS "x_k", COALESCE(SUM("t6"."x_sum"), 0) AS "x_sum", COALESCE(SUM("t6"."x_added"), 0) AS "x_added"
FROM (SELECT "t5"."x_g" AS "x_g", "t5"."c" AS "c", "t5"."x_e" AS "x_e", "t5"."x_j" AS "x_j", "t5"."x_sum" AS "x_sum", "t5"."x_added" AS "x_added", "t5"."x_j" - "t5"."x_e" AS "x_d", CASE WHEN ("t5"."x_j" - "t5"."x_e") < 2 THEN ("t5"."x_j" - "t5"."x_e") - 1 ELSE 1 END AS "x_k"
FROM (SELECT "t4"."x_g" AS "x_g", "t4"."c" AS "c", "t4"."x_e" AS "x_e", "t2"."x_j" AS "x_j", "t2"."x_sum" AS "x_sum", "t2"."x_added" AS "x_added"
FROM (SELECT "t0"."x_g" AS "x_g", "t0"."c" AS "c", "t0"."x_e" AS "x_e"
FROM "cohort_churn_2" AS "t0") AS "t4"
INNER JOIN "cohort_churn_4" AS "t2" ON "t4"."c" = "t2"."c") AS "t5"
WHERE ("t5"."x_j" - "t5"."x_e") >= 1) AS "t6"
GROUP BY "t6"."x_g", "t6"."x_e", "t6"."x_k") AS "t7";

SELECT *
FROM (SELECT "t6"."x_g" AS "x_g", "t6"."x_e" AS "x_e", COALESCE(SUM("t6"."x_v2"), 0) AS "x_sum", COALESCE(SUM(ABS("t6"."x_v2")), 0) AS "x_added"
FROM (SELECT "t5"."c" AS "c", "t5"."p" AS "p", "t5"."t" AS "t", "t5"."x_n0" AS "x_n0", "t5"."x_s0" AS "x_s0", "t5"."x_n1" AS "x_n1", "t5"."x_n2" AS "x_n2", "t5"."x_v2" AS "x_v2", "t5"."x_i" AS "x_i", "t5"."x_g" AS "x_g", "t5"."x_q" AS "x_q", "t5"."x_qt" AS "x_qt", "t5"."x_i" AS "x_e"
FROM (SELECT "t2"."c" AS "c", "t2"."p" AS "p", "t2"."t" AS "t", "t2"."x_n0" AS "x_n0", "t2"."x_s0" AS "x_s0", "t2"."x_n1" AS "x_n1", "t2"."x_n2" AS "x_n2", "t2"."x_v2" AS "x_v2", "t2"."x_i" AS "x_i", "t4"."x_g" AS "x_g", "t4"."x_q" AS "x_q", "t4"."x_qt" AS "x_qt"
FROM "cohort_churn_1" AS "t2"
INNER JOIN (SELECT "t1"."x_g" AS "x_g", "t1"."c" AS "c", "t1"."x_e" AS "x_i", "t1"."x_q" AS "x_q", "t1"."x_qt" AS "x_qt"
FROM "cohort_churn_2" AS "t1") AS "t4" ON "t2"."c" = "t4"."c" AND "t2"."x_i" = "t4"."x_i") AS "t5"
WHERE "t5"."p" > "t5"."x_q" AND "t5"."x_s0" = 1 AND "t5"."x_n2" = 1) AS "t6"
GROUP BY "t6"."x_g", "t6"."x_e") AS "t7";

SELECT COALESCE(SUM(CASE WHEN isNull("t0"."m0") THEN 1 ELSE 0 END), 0) AS "n"
FROM "journey_immediate_1" AS "t0";
