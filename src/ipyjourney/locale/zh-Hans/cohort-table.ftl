## Above the table

table-toolbar = 同类群组表设置
edit-table = 编辑表
configure-table-first = 此表应显示什么？
table-type = 表类型
type-now = 表类型：{ $type }
retention = 维系率
churn = 流失率
view-short = 视图
more = 更多
curves = 曲线
granularity-by = { $granularity ->
    [day] 按天
    [week] 按周
    [month] 按月
    [quarter] 按季度
   *[year] 按年
}
by-dimension = 按{ $dimension }
by-segment = 按区段

## The table

grid-label = { $container }的同类群组
cohort = 同类群组
row-of-segment = 区段
cell-count-of = { $count }/{ $base }
included = 已包括
in-same-period = 同一时段
average = 平均值
incomplete = 时段尚未结束
interval-short = { $low } – { $high }
join-and = 且
join-or = 或
criterion-in = { $criterion }（{ $segments }）
no-rows-title = 没有同类群组
no-rows = 在此表的日期范围和区段内，没有实例满足包含标准。
scale = { $type ->
    [churn] 流失率
   *[retention] 维系率
}
value-each = 每个已包括实例的{ $metric }

## What a cell is about

said-table-news = { $count ->
   *[other] { $rows }行
}；{ $column }：平均{ $share }。
says-cohort = 同类群组{ $cohort }
says-column = 第{ $column }列
says-included = { $when ->
    [none] 已包括{ $count }个（{ $container }）：{ $criterion }。
   *[other] { $when }已包括{ $count }个（{ $container }）：{ $criterion }。
}
says-returned = { $base }个中有{ $count }个已回访：{ $share }，95%置信区间为{ $low }至{ $high }。回访：{ $criterion }。
says-churned = { $base }个中有{ $count }个未回访：{ $share }，95%置信区间为{ $low }至{ $high }。回访：{ $criterion }。
says-value = { $metric }为{ $value }，即每个已包括实例（{ $container }）{ $each }。
says-nobody = 没有可能回访的实例。
says-empty = 这些天都不在数据或日期范围内。
says-incomplete = 这些天并非全部在数据或日期范围内，因此该单元格不计入平均值。
says-average = { $kind ->
    [mean] 时段已结束的所有单元格的百分比的均值。
   *[pooled] 时段已结束的单元格中计入的总数，除以可能计入的总数。
}
from-on = 从{ $date }起
some-periods = { $granularity ->
    [day] { $count }天
    [week] { $count }周
    [month] { $count }个月
    [quarter] { $count }个季度
   *[year] { $count }年
}
says-about-column = { $kind ->
    [included] 满足包含标准的实例：{ $criterion }。
    [same] 在包含后、同一{ $granularity ->
        [day] 天
        [week] 周
        [month] 个月
        [quarter] 个季度
       *[year] 年
    }内满足回访标准的实例：{ $criterion }。
    [later] { $criterion }，包含后{ $periods }或更晚。
    [before] { $criterion }，包含前{ $periods }。
    [one] { $criterion }，包含后{ $periods }。
   *[bracket] { $criterion }，包含后{ $first }至{ $periods }。
}

## Menus of the table

percent-only = 仅显示百分比
round-percents = 百分比取整
show-intervals = 95%置信区间
show-average = 平均值行
average-is = 平均值
average-pooled = 合并：计数除以规模
average-mean = 百分比的均值
rolling = 滚动计算
latency = 延时表
said-latency-rows = 延时表按时段分行。可通过“撤消”恢复按{ $rows }分行。
show-instances = 显示数量
show-value = 显示{ $metric }
show-each = 显示每个已包括实例的{ $metric }
define-table = 文字定义
show-members = 显示成员
audience-of = 受众：{ $title }
make-segment = 创建区段…
segment-of-cells = 单元格中实例的区段
define-cell = 文字定义
several-cells = { $count }个单元格
at-most-cells = 最多{ $most }个单元格
at-most-rows = 最多{ $most }行
show-curves-of = { $count ->
    [1] 该行的曲线
   *[other] { $count }行的曲线
}
copy-cells = 复制
key-copy = Ctrl+C
copy-blocked = 此页面无法使用剪贴板。
select-row = 选择行
select-column = 选择列
said-selected-cells = 已选择{ $count }个单元格
said-cells-copied = 已将{ $count }个单元格复制到剪贴板。

## Components in the table

component-use = { $use ->
    [use-inclusion] 包含标准：{ $name }
    [add-inclusion] 将{ $name }添加到包含标准
    [use-return] 回访标准：{ $name }
    [item-inclusion] 包含标准：任何具有{ $name }的行
    [item-return] 回访标准：任何具有{ $name }的行
    [add-return] 将{ $name }添加到回访标准
    [use-value] 每个单元格的值：{ $name }
    [row-per] { $name }的每个项一行
    [row-of] 为{ $name }添加一行
    [only-in] 仅限{ $name }的行
    [inclusion-in] 仅在{ $name }中包含
    [return-in] 仅在{ $name }中回访
   *[use-range] 日期范围：{ $name }
}
item-segment = 具有{ $name }的行现已成为同名区段，可在组件中找到。
items-need-kernel = 没有内核时，此表无法用项创建区段。
one-component = 一次只能使用一个组件。
build-first = 先生成此表。
