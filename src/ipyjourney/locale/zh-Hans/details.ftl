## The drawer with what stands behind the figures

details-side = 比较方
places-gone = 此内容已不在历程中。撤消该编辑，或打开其他内容的详细信息。
members-of = 显示
members-behind = 按此处计入的实例的行计算的{ $metric }。
dimension = 维度
no-dimensions = 数据中没有可用于拆分的维度。
top-when = 先后
top-after = 之后
top-before = 之前
top-which = 范围
top-immediately = { $when ->
    [after] 下一个
    [before] 上一个
   *[between] 第一个
}
top-eventually = { $when ->
    [after] 之后的全部
    [before] 之前的全部
   *[between] 之间的全部
}
granularity = 粒度
granularity-day = 天
granularity-week = 周
granularity-month = 月
granularity-quarter = 季度
granularity-year = 年
trend-adds-up = { $metric }：每个实例在其有行的每个时段各计一次，因此各时段不能相加。
trend-incomplete = { $period }（不完整）
trend-partly = 虚线：该时段未完全处于数据或日期范围内，其数值与其他时段不可比。
chart-of = { $title }：{ $what }
trend-of = { $title }的折线图，从{ $first }到{ $last }。可用方向键读取数值；下表列出全部数值。

## Tables

rows = { $rows ->
   *[other] { $count }行
}
rows-shown = { $first }–{ $last }，共{ $total }
table-empty = 此处没有实例。
table-copy = 复制
table-download = CSV
table-frame = 存为数据框
table-waiting = 稍候…
table-copied = 已将{ $rows ->
    [1] 1行
   *[other] 全部{ $rows }行
}复制到剪贴板。
table-not-copied = 此页面无法使用剪贴板。改用CSV文件。
table-saved = 已保存为{ $file }。
frame-name = Python中的名称
frame-keep = 保留
frame-replace = 替换
frame-kept = “{ $name }”现为数据框：{ $rows }行，{ $columns }列。
sort-by = 按{ $column }排序
table-interval = 95%置信区间
open-timeline = { $key }：时间线
pages = 页面
page = 页码
of-pages = 共{ $pages }页
page-before = 上一页
page-after = 下一页

## Time to move

nobody-moved = 没有实例经由此处。
quantile = { $percent ->
    [0] 最短
    [50] 中位数
    [100] 最长
   *[other] 第{ $percent }百分位数
}
durations-of = { $title }用时的直方图；中位数为{ $median }。可用方向键读取各柱。
durations-bar = { $from }至{ $to }：{ $count }（{ $share }）

## Timelines

find-key = 键的一部分
found = { $total ->
    [0] 没有键包含该内容。
   *[other] 找到{ $count }个。
}
found-more = 找到{ $count }个；列出前{ $shown }个。
found-one = { $events ->
    [1] { $count }个事件，{ $first }
   *[other] { $count }个事件，{ $first }至{ $last }
}
back-to = 返回{ $title }
back-to-search = 返回搜索
reached-nodes = 已到达的节点
reached-nothing = 未到达此历程的任何节点。
reached-times = { $times ->
    [1] { $day }
   *[other] { $day }，{ $count }次
}
go-to-node = { $node }：转到首次到达
reaches = 到达{ $node }
strip = { $events }个事件，从{ $first }到{ $last }；其中{ $marks }个到达节点。

## Definitions

copy-definition = 复制
copied-definition = 定义已复制到剪贴板。

## All figures

figures-of = 数值类别
figures-nodes = 节点
figures-arrows = 箭头
figures-differences = 差异

## Segments

segment-name = 区段名称
segment-create = 创建区段
segment-size = 它保留此处所计实例的所有行（{ $metric }：{ $count }）。
segment-made = 区段“{ $name }”现已加入组件列表，可在使用此数据视图的每个小组件中找到。
segment-python = 对应的Python代码：
segment-copy = 复制代码
segment-copied = 已复制。
done = 完成
