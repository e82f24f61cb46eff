journey_limits_1 := SELECT 16 AS "g", "t12"."c" AS "c", "t12"."p" AS "p", "t12"."t" AS "t", "t12"."pt" AS "pt", "t12"."n" AS "n", NOT (isNull("t12"."t")) AS "s0", CASE WHEN isNull("t12"."t") THEN "t12"."t" ELSE NULL END AS "e0", CASE WHEN ("t12"."t" - "t12"."x_m0") <= 777600000000 THEN "t12"."x_m0" ELSE -4611686018427387904 END AS "o"
FROM (SELECT "t4"."g" AS "g", "t4"."c" AS "c", "t4"."p" AS "p", "t4"."t" AS "t", "t4"."pt" AS "pt", "t4"."n" AS "n", "t11"."x_m0" AS "x_m0"
FROM (SELECT *
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 3) AS "t4"
INNER JOIN (SELECT *
FROM (SELECT "t8"."c" AS "c", "t8"."p" AS "p", MAX("t8"."x_o") AS "x_m0"
FROM (SELECT *
FROM (SELECT "t5"."c" AS "c", "t5"."p" AS "p", "t5"."t" AS "t", "t6"."x_p" AS "x_p", "t6"."x_t" AS "x_t", "t6"."x_o" AS "x_o"
FROM (SELECT "t0"."c" AS "c", "t0"."p" AS "p", "t0"."t" AS "t"
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 3) AS "t5"
INNER JOIN (SELECT "t0"."c" AS "c", "t0"."p" AS "x_p", "t0"."t" AS "x_t", "t0"."t" AS "x_o"
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 2) AS "t6" ON "t5"."c" = "t6"."c") AS "t7"
WHERE "t7"."x_p" < "t7"."p" AND ("t7"."t" - "t7"."x_t") <= 172800000000) AS "t8"
GROUP BY "t8"."c", "t8"."p") AS "t9") AS "t11" ON "t4"."c" = "t11"."c" AND "t4"."p" = "t11"."p") AS "t12"
WHERE ("t12"."t" - "t12"."x_m0") <= 777600000000;

journey_limits_2 := SELECT 17 AS "g", "t13"."c" AS "c", "t13"."p" AS "p", "t13"."t" AS "t", "t13"."pt" AS "pt", "t13"."n" AS "n", NOT (isNull("t13"."t")) AS "s0", CASE WHEN isNull("t13"."t") THEN "t13"."t" ELSE NULL END AS "e0", CASE WHEN ("t13"."t" - "t13"."x_m0") <= 777600000000 THEN "t13"."x_m0" ELSE -4611686018427387904 END AS "o"
FROM (SELECT "t5"."g" AS "g", "t5"."c" AS "c", "t5"."p" AS "p", "t5"."t" AS "t", "t5"."pt" AS "pt", "t5"."n" AS "n", "t12"."x_m0" AS "x_m0"
FROM (SELECT *
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 4) AS "t5"
INNER JOIN (SELECT *
FROM (SELECT "t9"."c" AS "c", "t9"."p" AS "p", MAX("t9"."x_o") AS "x_m0"
FROM (SELECT *
FROM (SELECT "t6"."c" AS "c", "t6"."p" AS "p", "t6"."t" AS "t", "t7"."x_p" AS "x_p", "t7"."x_t" AS "x_t", "t7"."x_o" AS "x_o"
FROM (SELECT "t0"."c" AS "c", "t0"."p" AS "p", "t0"."t" AS "t"
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 4) AS "t6"
INNER JOIN (SELECT "t1"."c" AS "c", "t1"."p" AS "x_p", "t1"."t" AS "x_t", "t1"."o" AS "x_o"
FROM "journey_limits_1" AS "t1"
WHERE "t1"."g" = 16) AS "t7" ON "t6"."c" = "t7"."c") AS "t8"
WHERE "t8"."x_p" < "t8"."p" AND ("t8"."t" - "t8"."x_t") <= 259200000000 AND ("t8"."t" - "t8"."x_t") >= 43200000000) AS "t9"
GROUP BY "t9"."c", "t9"."p") AS "t10") AS "t12" ON "t5"."c" = "t12"."c" AND "t5"."p" = "t12"."p") AS "t13"
WHERE ("t13"."t" - "t13"."x_m0") <= 777600000000;

journey_limits_3 := SELECT *
FROM (SELECT 20 AS "g", "t38"."c" AS "c", "t38"."p" AS "p", "t38"."t" AS "t", "t38"."p0" AS "p0", "t38"."t0" AS "t0", "t38"."t0" - "t38"."x_e0" AS "d0"
FROM (SELECT "t36".* EXCEPT ("c_right")
FROM (SELECT "t24"."c" AS "c", "t24"."p" AS "p", "t24"."t" AS "t", "t24"."p0" AS "p0", "t24"."t0" AS "t0", "t24"."since0" AS "since0", "t34"."c" AS "c_right", "t34"."x_e0" AS "x_e0"
FROM (SELECT *
FROM (SELECT "t5"."c" AS "c", MIN("t5"."p") AS "p", MIN("t5"."t") AS "t", MIN(CASE WHEN "t5"."s0" THEN "t5"."p" ELSE NULL END) AS "p0", MIN(CASE WHEN "t5"."s0" THEN "t5"."t" ELSE NULL END) AS "t0", MIN(CASE WHEN "t5"."s0" THEN "t5"."e0" ELSE NULL END) AS "since0"
FROM (SELECT *
FROM "journey_limits_2" AS "t1"
WHERE "t1"."g" = 17) AS "t5"
GROUP BY "t5"."c") AS "t15") AS "t24"
LEFT OUTER JOIN (SELECT *
FROM (SELECT "t28"."c" AS "c", MIN("t28"."x_t") AS "x_e0"
FROM (SELECT *
FROM (SELECT "t20"."c" AS "c", "t20"."y_p" AS "y_p", "t20"."y_t" AS "y_t", "t11"."x_p" AS "x_p", "t11"."x_t" AS "x_t", "t11"."x_o" AS "x_o"
FROM (SELECT *
FROM (SELECT "t6"."c" AS "c", MIN("t6"."p") AS "y_p", MIN("t6"."t") AS "y_t"
FROM (SELECT *
FROM "journey_limits_2" AS "t1"
WHERE "t1"."g" = 17 AND "t1"."s0") AS "t6"
GROUP BY "t6"."c") AS "t13") AS "t20"
INNER JOIN (SELECT "t2"."c" AS "c", "t2"."p" AS "x_p", "t2"."t" AS "x_t", "t2"."o" AS "x_o"
FROM "journey_limits_1" AS "t2"
WHERE "t2"."g" = 16) AS "t11" ON "t20"."c" = "t11"."c") AS "t26"
WHERE "t26"."x_p" < "t26"."y_p" AND ("t26"."y_t" - "t26"."x_t") <= 259200000000 AND ("t26"."y_t" - "t26"."x_t") >= 43200000000 AND "t26"."x_o" >= ("t26"."y_t" - 777600000000)) AS "t28"
GROUP BY "t28"."c") AS "t30") AS "t34" ON "t24"."c" = "t34"."c") AS "t36") AS "t38") AS "t40"
UNION ALL SELECT *
FROM (SELECT *
FROM (SELECT 18 AS "g", "t12"."c" AS "c", "t12"."p" AS "p", "t12"."t" AS "t", CASE WHEN isNull("t12"."t") THEN "t12"."t" ELSE NULL END AS "p0", CASE WHEN isNull("t12"."t") THEN "t12"."t" ELSE NULL END AS "t0", CASE WHEN isNull("t12"."t") THEN "t12"."t" ELSE NULL END AS "d0"
FROM (SELECT "t3"."c" AS "c", MIN("t3"."p") AS "p", MIN("t3"."t") AS "t"
FROM (SELECT "t0"."g" AS "g", "t0"."c" AS "c", "t0"."p" AS "p", "t0"."t" AS "t", "t0"."pt" AS "pt", "t0"."n" AS "n", "t0"."t" AS "o"
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 2) AS "t3"
GROUP BY "t3"."c") AS "t12") AS "t23"
UNION ALL SELECT *
FROM (SELECT 19 AS "g", "t39"."c" AS "c", "t39"."p" AS "p", "t39"."t" AS "t", "t39"."p0" AS "p0", "t39"."t0" AS "t0", "t39"."t0" - "t39"."x_e0" AS "d0"
FROM (SELECT "t37".* EXCEPT ("c_right")
FROM (SELECT "t25"."c" AS "c", "t25"."p" AS "p", "t25"."t" AS "t", "t25"."p0" AS "p0", "t25"."t0" AS "t0", "t25"."since0" AS "since0", "t35"."c" AS "c_right", "t35"."x_e0" AS "x_e0"
FROM (SELECT *
FROM (SELECT "t7"."c" AS "c", MIN("t7"."p") AS "p", MIN("t7"."t") AS "t", MIN(CASE WHEN "t7"."s0" THEN "t7"."p" ELSE NULL END) AS "p0", MIN(CASE WHEN "t7"."s0" THEN "t7"."t" ELSE NULL END) AS "t0", MIN(CASE WHEN "t7"."s0" THEN "t7"."e0" ELSE NULL END) AS "since0"
FROM (SELECT *
FROM "journey_limits_1" AS "t2"
WHERE "t2"."g" = 16) AS "t7"
GROUP BY "t7"."c") AS "t16") AS "t25"
LEFT OUTER JOIN (SELECT *
FROM (SELECT "t29"."c" AS "c", MIN("t29"."x_t") AS "x_e0"
FROM (SELECT *
FROM (SELECT "t22"."c" AS "c", "t22"."y_p" AS "y_p", "t22"."y_t" AS "y_t", "t10"."x_p" AS "x_p", "t10"."x_t" AS "x_t", "t10"."x_o" AS "x_o"
FROM (SELECT *
FROM (SELECT "t9"."c" AS "c", MIN("t9"."p") AS "y_p", MIN("t9"."t") AS "y_t"
FROM (SELECT *
FROM "journey_limits_1" AS "t2"
WHERE "t2"."g" = 16 AND "t2"."s0") AS "t9"
GROUP BY "t9"."c") AS "t14") AS "t22"
INNER JOIN (SELECT "t0"."c" AS "c", "t0"."p" AS "x_p", "t0"."t" AS "x_t", "t0"."t" AS "x_o"
FROM "journey_immediate_2" AS "t0"
WHERE "t0"."g" = 2) AS "t10" ON "t22"."c" = "t10"."c") AS "t27"
WHERE "t27"."x_p" < "t27"."y_p" AND ("t27"."y_t" - "t27"."x_t") <= 172800000000 AND "t27"."x_o" >= ("t27"."y_t" - 777600000000)) AS "t29"
GROUP BY "t29"."c") AS "t31") AS "t35" ON "t25"."c" = "t35"."c") AS "t37") AS "t39") AS "t41") AS "t42";

SELECT *
FROM (SELECT 22 AS "g", "t24"."n" AS "n", 0 AS "n0"
FROM (SELECT COUNT(*) AS "n"
FROM (SELECT "t20"."c" AS "c"
FROM (SELECT "t18"."c" AS "c", COUNT(*) AS "x_n"
FROM (SELECT "t8"."c" AS "c"
FROM (SELECT "t1"."c" AS "c"
FROM "journey_limits_1" AS "t1"
WHERE "t1"."g" = 16 AND NOT (isNull("t1"."t")) AND ("t1"."t" + 259200000000) >= 1705273200000001 AND ("t1"."o" + 777600000000) >= 1705273200000001) AS "t8"
LEFT ANTI JOIN (SELECT "t10"."c" AS "c"
FROM (SELECT "t4"."c" AS "c", COUNT(*) AS "x_n"
FROM (SELECT "t0"."c" AS "c"
FROM "journey_limits_3" AS "t0"
WHERE "t0"."g" = 20 AND NOT (isNull("t0"."p0"))) AS "t4"
GROUP BY "t4"."c") AS "t10") AS "t14" ON "t8"."c" = "t14"."c") AS "t18"
GROUP BY "t18"."c") AS "t20") AS "t22") AS "t24") AS "t26"
UNION ALL SELECT *
FROM (SELECT *
FROM (SELECT *
FROM (SELECT "t3"."g" AS "g", COUNT(*) AS "n", COALESCE(SUM(CASE WHEN NOT (isNull("t3"."p0")) THEN 1 ELSE 0 END), 0) AS "n0"
FROM (SELECT *
FROM "journey_limits_3" AS "t0"
WHERE CASE WHEN isNull("t0"."g") THEN NULL ELSE "t0"."g" IN (18, 19, 20) END) AS "t3"
GROUP BY "t3"."g") AS "t16") AS "t17"
UNION ALL SELECT *
FROM (SELECT 21 AS "g", "t25"."n" AS "n", 0 AS "n0"
FROM (SELECT COUNT(*) AS "n"
FROM (SELECT "t21"."c" AS "c"
FROM (SELECT "t19"."c" AS "c", COUNT(*) AS "x_n"
FROM (SELECT "t9"."c" AS "c"
FROM (SELECT "t2"."c" AS "c"
FROM "journey_immediate_2" AS "t2"
WHERE "t2"."g" = 2 AND NOT (isNull("t2"."t")) AND ("t2"."t" + 172800000000) >= 1705273200000001 AND ("t2"."t" + 777600000000) >= 1705273200000001) AS "t9"
LEFT ANTI JOIN (SELECT "t11"."c" AS "c"
FROM (SELECT "t5"."c" AS "c", COUNT(*) AS "x_n"
FROM (SELECT "t0"."c" AS "c"
FROM "journey_limits_3" AS "t0"
WHERE "t0"."g" = 19 AND NOT (isNull("t0"."p0"))) AS "t5"
GROUP BY "t5"."c") AS "t11") AS "t15" ON "t9"."c" = "t15"."c") AS "t19"
GROUP BY "t19"."c") AS "t21") AS "t23") AS "t25") AS "t27") AS "t28";

SELECT *
FROM (SELECT "t3"."x_a" AS "x_a", "t3"."x_d" AS "x_d", COUNT("t3"."x_d") OVER (PARTITION BY "t3"."x_a" ORDER BY "t3"."x_d" ASC NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "x_r"
FROM (SELECT *
FROM (SELECT 0 AS "x_a", "t0"."d0" AS "x_d"
FROM "journey_limits_3" AS "t0"
WHERE "t0"."g" = 19 AND NOT (isNull("t0"."p0"))) AS "t1"
UNION ALL SELECT *
FROM (SELECT 1 AS "x_a", "t0"."d0" AS "x_d"
FROM "journey_limits_3" AS "t0"
WHERE "t0"."g" = 20 AND NOT (isNull("t0"."p0"))) AS "t2") AS "t3") AS "t4"
WHERE (("t4"."x_a" = 0) AND CASE WHEN isNull("t4"."x_r") THEN NULL ELSE "t4"."x_r" IN (1, 2, 3) END) OR (("t4"."x_a" = 1) AND CASE WHEN isNull("t4"."x_r") THEN NULL ELSE "t4"."x_r" IN (1, 2) END);
