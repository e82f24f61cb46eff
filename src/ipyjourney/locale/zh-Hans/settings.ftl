## What a cohort table shows

inclusion-criteria = 包含标准
return-criteria = 回访标准
settings-rows = 行
settings-columns = 列
settings-scope = 仅限数据中的这些行
add-metric = 添加指标
add-metric-to = 将指标添加到{ $criteria }
remove-metric = 移除{ $metric }
criterion-metric = { $criteria }：指标{ $number }
criterion-operator = { $criteria }：比较方式{ $number }
criterion-value = { $criteria }：值{ $number }
criterion-segments = 仅在这些区段中计入
join-label = { $criteria }：且、或
criterion-is = { $operator ->
    [greater_or_equal] 至少为
    [greater] 大于
    [equals] 等于
    [not_equals] 不等于
    [less_or_equal] 最多为
   *[less] 小于
}
row-per-period = 每个时段一行
row-per-item = 维度的每个项一行
row-per-segment = 每个区段一行
row-dimension = 维度
row-segments = 为以下各项各设一行
choose-dimension = 选择…
entry-every = 包括在每个符合条件的时段中
entry-first = 仅包括在第一个时段中
table-granularity = 粒度
granularity-name = { $granularity ->
    [day] 天
    [week] 周
    [month] 月
    [quarter] 季度
   *[year] 年
}
columns = 列数
brackets = 各列的起止
brackets-example = 1, 2-3, 4-6
return-on = 在该列的时段内回访
return-on-or-after = 在该时段或更晚回访
return-brackets = 一列含多个时段
type-retention = 维系率：已回访的实例
type-churn = 流失率：未回访的实例
use-rolling = 滚动：仅限在之前每一列都回访的实例
use-latency = 延时表：也显示之前的时段
value-metric = 每个单元格的值
table-later = 以上设置以后均可更改。
wrong-number = 为每个指标输入数字。
wrong-columns = 输入列数：1到400。
wrong-brackets = 将列写成1, 2-3, 4-6：每列都在前一列结束之后开始。
no-row-segments = 至少选择一个区段作为行。
no-row-dimension = 选择以其项作为行的维度。
said-table-changed = 表已更改。
said-table-built = 表已就绪。
table-keys-list =
    Tab | 工具栏、表、备注
    方向键 | 在单元格之间移动
    Home、End | 行的第一个和最后一个单元格；按住Ctrl则为整个表的
    Page Up、Page Down | 上移或下移一屏
    Shift与方向键 | 选择区域
    空格键 | 选择单元格；在行首或列首选择该行或该列；按住Ctrl则追加选择
    Ctrl+A | 选择所有单元格
    Enter | 所选单元格的菜单
    Ctrl+C | 复制所选单元格
    Ctrl+Z、Ctrl+Y | 撤消、重做
    Esc | 关闭，取消所有选择
