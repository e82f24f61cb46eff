journey_limits_1 := SELECT 16 AS "g", "t12"."c", "t12"."p", "t12"."t", "t12"."pt", "t12"."n", NOT ("t12"."t" IS NULL) AS "s0", CASE WHEN "t12"."t" IS NULL THEN "t12"."t" ELSE NULL END AS "e0", CASE WHEN ("t12"."t" - "t12"."x_m0") <= 777600000000 THEN "t12"."x_m0" ELSE -4611686018427387904 END AS "o"
FROM (SELECT "t4"."g", "t4"."c", "t4"."p", "t4"."t", "t4"."pt", "t4"."n", "t11"."x_m0"
FROM (SELECT *
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 3) AS "t4"
INNER JOIN (SELECT *
FROM (SELECT "t8"."c", "t8"."p", MAX("t8"."x_o") AS "x_m0"
FROM (SELECT *
FROM (SELECT "t5"."c", "t5"."p", "t5"."t", "t6"."x_p", "t6"."x_t", "t6"."x_o"
FROM (SELECT "t0"."c", "t0"."p", "t0"."t"
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 3) AS "t5"
INNER JOIN (SELECT "t0"."c", "t0"."p" AS "x_p", "t0"."t" AS "x_t", "t0"."t" AS "x_o"
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 2) AS "t6" ON "t5"."c" = "t6"."c") AS "t7"
WHERE "t7"."x_p" < "t7"."p" AND ("t7"."t" - "t7"."x_t") <= 172800000000) AS "t8"
GROUP BY 1, 2) AS "t9") AS "t11" ON "t4"."c" = "t11"."c" AND "t4"."p" = "t11"."p") AS "t12"
WHERE ("t12"."t" - "t12"."x_m0") <= 777600000000;

journey_limits_2 := SELECT 17 AS "g", "t13"."c", "t13"."p", "t13"."t", "t13"."pt", "t13"."n", NOT ("t13"."t" IS NULL) AS "s0", CASE WHEN "t13"."t" IS NULL THEN "t13"."t" ELSE NULL END AS "e0", CASE WHEN ("t13"."t" - "t13"."x_m0") <= 777600000000 THEN "t13"."x_m0" ELSE -4611686018427387904 END AS "o"
FROM (SELECT "t5"."g", "t5"."c", "t5"."p", "t5"."t", "t5"."pt", "t5"."n", "t12"."x_m0"
FROM (SELECT *
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 4) AS "t5"
INNER JOIN (SELECT *
FROM (SELECT "t9"."c", "t9"."p", MAX("t9"."x_o") AS "x_m0"
FROM (SELECT *
FROM (SELECT "t6"."c", "t6"."p", "t6"."t", "t7"."x_p", "t7"."x_t", "t7"."x_o"
FROM (SELECT "t0"."c", "t0"."p", "t0"."t"
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 4) AS "t6"
INNER JOIN (SELECT "t1"."c", "t1"."p" AS "x_p", "t1"."t" AS "x_t", "t1"."o" AS "x_o"
FROM "journey_limits_1" AS "t1"
WHERE "t1"."g" = 16) AS "t7" ON "t6"."c" = "t7"."c") AS "t8"
WHERE "t8"."x_p" < "t8"."p" AND ("t8"."t" - "t8"."x_t") <= 259200000000 AND ("t8"."t" - "t8"."x_t") >= 43200000000) AS "t9"
GROUP BY 1, 2) AS "t10") AS "t12" ON "t5"."c" = "t12"."c" AND "t5"."p" = "t12"."p") AS "t13"
WHERE ("t13"."t" - "t13"."x_m0") <= 777600000000;

journey_limits_3 := SELECT *
FROM (SELECT 20 AS "g", "t38"."c", "t38"."p", "t38"."t", "t38"."p0", "t38"."t0", "t38"."t0" - "t38"."x_e0" AS "d0"
FROM (SELECT "t36"."c", "t36"."p", "t36"."t", "t36"."p0", "t36"."t0", "t36"."since0", "t36"."x_e0"
FROM (SELECT "t24"."c", "t24"."p", "t24"."t", "t24"."p0", "t24"."t0", "t24"."since0", "t34"."c" AS "c_right", "t34"."x_e0"
FROM (SELECT *
FROM (SELECT "t5"."c", MIN("t5"."p") AS "p", MIN("t5"."t") AS "t", MIN(CASE WHEN "t5"."s0" THEN "t5"."p" ELSE NULL END) AS "p0", MIN(CASE WHEN "t5"."s0" THEN "t5"."t" ELSE NULL END) AS "t0", MIN(CASE WHEN "t5"."s0" THEN "t5"."e0" ELSE NULL END) AS "since0"
FROM (SELECT *
FROM "journey_limits_2" AS "t1"
WHERE "t1"."g" = 17) AS "t5"
GROUP BY 1) AS "t15") AS "t24"
LEFT OUTER JOIN (SELECT *
FROM (SELECT "t28"."c", MIN("t28"."x_t") AS "x_e0"
FROM (SELECT *
FROM (SELECT "t20"."c", "t20"."y_p", "t20"."y_t", "t11"."x_p", "t11"."x_t", "t11"."x_o"
FROM (SELECT *
FROM (SELECT "t6"."c", MIN("t6"."p") AS "y_p", MIN("t6"."t") AS "y_t"
FROM (SELECT *
FROM "journey_limits_2" AS "t1"
WHERE "t1"."g" = 17 AND "t1"."s0") AS "t6"
GROUP BY 1) AS "t13") AS "t20"
INNER JOIN (SELECT "t2"."c", "t2"."p" AS "x_p", "t2"."t" AS "x_t", "t2"."o" AS "x_o"
FROM "journey_limits_1" AS "t2"
WHERE "t2"."g" = 16) AS "t11" ON "t20"."c" = "t11"."c") AS "t26"
WHERE "t26"."x_p" < "t26"."y_p" AND ("t26"."y_t" - "t26"."x_t") <= 259200000000 AND ("t26"."y_t" - "t26"."x_t") >= 43200000000 AND "t26"."x_o" >= ("t26"."y_t" - 777600000000)) AS "t28"
GROUP BY 1) AS "t30") AS "t34" ON "t24"."c" = "t34"."c") AS "t36") AS "t38") AS "t40"
UNION ALL SELECT *
FROM (SELECT *
FROM (SELECT 18 AS "g", "t12"."c", "t12"."p", "t12"."t", CASE WHEN "t12"."t" IS NULL THEN "t12"."t" ELSE NULL END AS "p0", CASE WHEN "t12"."t" IS NULL THEN "t12"."t" ELSE NULL END AS "t0", CASE WHEN "t12"."t" IS NULL THEN "t12"."t" ELSE NULL END AS "d0"
FROM (SELECT "t3"."c", MIN("t3"."p") AS "p", MIN("t3"."t") AS "t"
FROM (SELECT "t0"."g", "t0"."c", "t0"."p", "t0"."t", "t0"."pt", "t0"."n", "t0"."t" AS "o"
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 2) AS "t3"
GROUP BY 1) AS "t12") AS "t23"
UNION ALL SELECT *
FROM (SELECT 19 AS "g", "t39"."c", "t39"."p", "t39"."t", "t39"."p0", "t39"."t0", "t39"."t0" - "t39"."x_e0" AS "d0"
FROM (SELECT "t37"."c", "t37"."p", "t37"."t", "t37"."p0", "t37"."t0", "t37"."since0", "t37"."x_e0"
FROM (SELECT "t25"."c", "t25"."p", "t25"."t", "t25"."p0", "t25"."t0", "t25"."since0", "t35"."c" AS "c_right", "t35"."x_e0"
FROM (SELECT *
FROM (SELECT "t7"."c", MIN("t7"."p") AS "p", MIN("t7"."t") AS "t", MIN(CASE WHEN "t7"."s0" THEN "t7"."p" ELSE NULL END) AS "p0", MIN(CASE WHEN "t7"."s0" THEN "t7"."t" ELSE NULL END) AS "t0", MIN(CASE WHEN "t7"."s0" THEN "t7"."e0" ELSE NULL END) AS "since0"
FROM (SELECT *
FROM "journey_limits_1" AS "t2"
WHERE "t2"."g" = 16) AS "t7"
GROUP BY 1) AS "t16") AS "t25"
LEFT OUTER JOIN (SELECT *
FROM (SELECT "t29"."c", MIN("t29"."x_t") AS "x_e0"
FROM (SELECT *
FROM (SELECT "t22"."c", "t22"."y_p", "t22"."y_t", "t10"."x_p", "t10"."x_t", "t10"."x_o"
FROM (SELECT *
FROM (SELECT "t9"."c", MIN("t9"."p") AS "y_p", MIN("t9"."t") AS "y_t"
FROM (SELECT *
FROM "journey_limits_1" AS "t2"
WHERE "t2"."g" = 16 AND "t2"."s0") AS "t9"
GROUP BY 1) AS "t14") AS "t22"
INNER JOIN (SELECT "t0"."c", "t0"."p" AS "x_p", "t0"."t" AS "x_t", "t0"."t" AS "x_o"
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 2) AS "t10" ON "t22"."c" = "t10"."c") AS "t27"
WHERE "t27"."x_p" < "t27"."y_p" AND ("t27"."y_t" - "t27"."x_t") <= 172800000000 AND "t27"."x_o" >= ("t27"."y_t" - 777600000000)) AS "t29"
GROUP BY 1) AS "t31") AS "t35" ON "t25"."c" = "t35"."c") AS "t37") AS "t39") AS "t41") AS "t42";

SELECT *
FROM (SELECT 22 AS "g", "t24"."n", 0 AS "n0"
FROM (SELECT COUNT(*) AS "n"
FROM (SELECT "t20"."c"
FROM (SELECT "t18"."c", COUNT(*) AS "x_n"
FROM (SELECT "t8"."c"
FROM (SELECT "t1"."c"
FROM "journey_limits_1" AS "t1"
WHERE "t1"."g" = 16 AND NOT ("t1"."t" IS NULL) AND ("t1"."t" + 259200000000) >= 1705273200000001 AND ("t1"."o" + 777600000000) >= 1705273200000001) AS "t8"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT "t10"."c"
FROM (SELECT "t4"."c", COUNT(*) AS "x_n"
FROM (SELECT "t0"."c"
FROM "journey_limits_3" AS "t0"
WHERE "t0"."g" = 20 AND NOT ("t0"."p0" IS NULL)) AS "t4"
GROUP BY 1) AS "t10") AS "t14"
WHERE "t8"."c" = "t14"."c")) AS "t18"
GROUP BY 1) AS "t20") AS "t22") AS "t24") AS "t26"
UNION ALL SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t3"."g", COUNT(*) AS "n", COALESCE(SUM(CASE WHEN NOT ("t3"."p0" IS NULL) THEN 1 ELSE 0 END), 0) AS "n0"
FROM (SELECT *
FROM "journey_limits_3" AS "t0"
WHERE IF("t0"."g" IS NULL, NULL, "t0"."g" IN (18, 19, 20))) AS "t3"
GROUP BY 1) AS "t16") AS "t17"
UNION ALL SELECT *
FROM (SELECT 21 AS "g", "t25"."n", 0 AS "n0"
FROM (SELECT COUNT(*) AS "n"
FROM (SELECT "t21"."c"
FROM (SELECT "t19"."c", COUNT(*) AS "x_n"
FROM (SELECT "t9"."c"
FROM (SELECT "t2"."c"
FROM "journey_immediate_2" AS "t2"
WHERE "t2"."g" = 2 AND NOT ("t2"."t" IS NULL) AND ("t2"."t" + 172800000000) >= 1705273200000001 AND ("t2"."t" + 777600000000) >= 1705273200000001) AS "t9"
WHERE NOT EXISTS(SELECT 1
FROM (SELECT "t11"."c"
FROM (SELECT "t5"."c", COUNT(*) AS "x_n"
FROM (SELECT "t0"."c"
FROM "journey_limits_3" AS "t0"
WHERE "t0"."g" = 19 AND NOT ("t0"."p0" IS NULL)) AS "t5"
GROUP BY 1) AS "t11") AS "t15"
WHERE "t9"."c" = "t15"."c")) AS "t19"
GROUP BY 1) AS "t21") AS "t23") AS "t25") AS "t27") AS "t28";

SELECT *
FROM (SELECT "t3"."x_a", "t3"."x_d", COUNT("t3"."x_d") OVER (PARTITION BY "t3"."x_a" ORDER BY "t3"."x_d" ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "x_r"
FROM (SELECT *
FROM (SELECT 0 AS "x_a", "t0"."d0" AS "x_d"
FROM "journey_limits_3" AS "t0"
WHERE "t0"."g" = 19 AND NOT ("t0"."p0" IS NULL)) AS "t1"
UNION ALL SELECT *
FROM (SELECT 1 AS "x_a", "t0"."d0" AS "x_d"
FROM "journey_limits_3" AS "t0"
WHERE "t0"."g" = 20 AND NOT ("t0"."p0" IS NULL)) AS "t2") AS "t3") AS "t4"
WHERE (("t4"."x_a" = 0) AND IF("t4"."x_r" IS NULL, NULL, "t4"."x_r" IN (1, 2, 3))) OR (("t4"."x_a" = 1) AND IF("t4"."x_r" IS NULL, NULL, "t4"."x_r" IN (1, 2)));
