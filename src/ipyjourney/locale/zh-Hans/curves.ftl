## Curves of a cohort table

curves-rows = 要绘制的行，最多{ $most }行
curve-by-period = { $type ->
    [churn] 流失率
   *[retention] 维系率
}，按包含后的{ $granularity ->
    [day] 天数
    [week] 周数
    [month] 月数
    [quarter] 季度数
   *[year] 年数
}
time-to-return = 回访用时
time-to-return-about = 截至某一时间已回访的占比（Kaplan–Meier估计，附95%置信区间）。到数据结束时仍未回访的实例，计到已知的最后时刻为止。
time-to-return-chart = 已回访占比随时间的变化：{ $rows }。可用方向键读取。
within-time = { $time }内：
choose-two = 选择两行，检验其回访速度是否不同。
have-returned = 已回访
median-time = 中位时间
median-not-reached = 未达到
median-beyond = 未达到（从{ $low }起）
median-from = { $median }（从{ $low }起）
median-between = { $median }（{ $low }至{ $high }）
