## The definition of a chart or a number, in sentences

# Joining
definition-quoted = “{ $name }”
definition-or = { $left }或{ $right }
definition-and = { $left }以及{ $right }
definition-comma = { $left }、{ $right }
definition-group = （{ $inner }）

# Metrics
definition-metric-events = { $metric }统计行数。
definition-metric-container = { $metric }对每个{ $container }只计一次。
definition-metric-counter = { $metric }统计满足以下条件的行数：{ $condition }。
definition-metric-sum = { $metric }对{ $measure }求和；没有值的行不计入。
definition-metric-sum-where = { $metric }对满足以下条件的行的{ $measure }求和：{ $condition }；没有值的行不计入。
definition-metric-calculated = { $metric }为{ $expression }，由相同行的数值计算得出；除数为零时没有值。

# Conditions on one row
definition-compare = { $operator ->
    [equals] { $dimension }为{ $value }
    [not_equals] { $dimension }有值且不为{ $value }
    [in] { $dimension }为{ $value }
    [not_in] { $dimension }有值且不为{ $value }
    [contains] { $dimension }包含{ $value }
    [not_contains] { $dimension }有值且不包含{ $value }
    [starts_with] { $dimension }的开头是{ $value }
    [ends_with] { $dimension }的结尾是{ $value }
    [matches] { $dimension }匹配模式{ $value }
    [not_matches] { $dimension }有值且不匹配模式{ $value }
    [less] { $dimension }按文本排在{ $value }之前
    [less_or_equal] { $dimension }为{ $value }或按文本排在其前
    [greater] { $dimension }按文本排在{ $value }之后
    [greater_or_equal] { $dimension }为{ $value }或按文本排在其后
    [exists] { $dimension }有值
   *[not_exists] { $dimension }无值
}
definition-number = { $operator ->
    [equals] 等于{ $value }
    [not_equals] 不等于{ $value }
    [less] 小于{ $value }
    [less_or_equal] 最多为{ $value }
    [greater] 大于{ $value }
   *[greater_or_equal] 至少为{ $value }
}
definition-metric-of-row = 该行自身的{ $metric }{ $number }
definition-metric-of-instance = 其各行的{ $metric }{ $number }
definition-not = 并非{ $condition }
definition-some-row = 至少有一行满足{ $condition }
definition-row-of = 其所属的{ $container }满足{ $condition }
definition-some-row-of = 至少有一行所属的{ $container }满足{ $condition }
definition-sequence = 其行依次出现：{ $steps }
definition-then = { $left }，然后是{ $right }
definition-then-limited = { $left }，然后（{ $limits }）是{ $right }
definition-row-where = { $condition }的一行
definition-at-place = 在另一项分析的{ $place }处计入

# Segments
definition-segment-event = 区段{ $segment }保留满足以下条件的行：{ $condition }。
definition-segment-container = 区段{ $segment }保留满足以下条件的每个{ $container }的所有行：{ $condition }。
definition-segment-behind = 区段{ $segment }背后的分析：
definition-segments-judged = 区段根据日期范围内的所有行判断。

# Rows
definition-no-range = 没有日期范围：分析截至表中最后一行的所有行。
definition-no-range-as-of = 没有日期范围：分析{ $end }（数据截止时刻）之前的所有行。
definition-range = 日期范围{ $range }：从{ $start }到{ $end }（不含）。
definition-range-to = 日期范围{ $range }：从第一行到{ $end }（不含）。
definition-range-last = 它随数据推移：{ $unit ->
    [day] 当天之前的最近{ $count }个整天
    [week] 当周之前的最近{ $count }个整周
    [month] 当月之前的最近{ $count }个整月
    [quarter] 当季之前的最近{ $count }个完整季度
   *[year] 当年之前的最近{ $count }个整年
}。
definition-range-this = 它随数据推移：{ $unit ->
    [day] 当天
    [week] 当周
    [month] 当月
    [quarter] 当季
   *[year] 当年
}，直到数据截止时刻。
definition-moved-back = 所分析的行比上述范围早{ $count }{ $unit ->
    [day] 天
    [week] 周
    [month] 个月
    [quarter] 个季度
   *[year] 年
}。
definition-analysis-segments = 仅分析{ $count ->
    [1] { $segments }所保留的行
   *[other] { $segments }都保留的行
}。
definition-without-instance = 没有时间的行，以及没有{ $container }的行，均不计入。
definition-order-table = 同一时刻的行按表中的顺序排列。
definition-order-column = 同一时刻的行按{ $column }的顺序排列。
definition-times = 时间和时段以{ $timezone }时区为准；每周从{ $day ->
    [monday] 周一
    [tuesday] 周二
    [wednesday] 周三
    [thursday] 周四
    [friday] 周五
    [saturday] 周六
   *[sunday] 周日
}开始。
definition-sides = 针对{ $count ->
    [1] 1个比较方计算
   *[other] { $count }个比较方分别计算，互不影响
}：{ $sides }。
definition-side-all = { $side }（所有行）
definition-side = { $side }（{ $parts }）
definition-side-segment = 区段{ $segment }
definition-side-range = 日期范围{ $range }
definition-side-prior = { $count } { $unit ->
    [day] 天之前
    [week] 周之前
    [month] 个月之前
    [quarter] 个季度之前
   *[year] 年之前
}
definition-changes = 变化均相对于{ $side }。
definition-differences-tested = 两个实例占比之差附有Newcombe 95%置信区间和z检验的p值，除非有实例同时属于两者。

## Journeys

definition-journey = 此历程按时间顺序，分别跟踪每个{ $container }的各行。
definition-journey-shows = 每个节点显示按到达该处的行计算的{ $metrics }。
definition-node = { $node }显示按到达该处的行计算的{ $metrics }。
definition-arrow = 从{ $source }到{ $target }的箭头统计经由它到达{ $target }的每个{ $container }。
definition-arrow-way = { $target }处的行若{ $way }，即为经由该箭头到达。
definition-arrow-share = 其占比的基数是到达{ $source }的实例（{ $container }）。
definition-arrow-time = 对每个实例，其时间从能够通向该处的最早一行算起，到经由该箭头到达的第一行为止。
definition-fallout-all = { $node }处的流失统计到达该节点后，未再经其箭头到达其他节点的每个{ $container }。
definition-fallout-open = “仍可继续”是指{ $node }处的流失中，截至最后一行时限尚未到期的部分：仍可继续前进的每个{ $container }。
definition-fallout-lost = “最终流失”是指{ $node }处的流失中，时限已到期的部分：无法再继续前进的每个{ $container }。
definition-fallout-share = 其占比的基数是到达{ $node }的实例（{ $container }）。
definition-fallout-end = { $node }是终点：该处没有流失。
definition-matches = { $node }匹配满足以下条件的行：{ $conditions }。
definition-counts-in = 计入{ $metrics }
definition-item-is = { $dimension }为{ $items }
definition-kept-by = 由区段{ $segment }保留
definition-lies-in = 处于日期范围{ $ranges }内
definition-start = { $node }是开始节点：匹配它的每一行均视为到达。
definition-reached = 匹配{ $node }的行若{ $ways }，即到达{ $node }。
definition-way = 晚于到达{ $source }的行
definition-way-limited = 晚于到达{ $source }的行（{ $limits }）
definition-way-immediate = 紧接在到达{ $source }的行之后
definition-way-immediate-limited = 紧接在到达{ $source }的行之后（{ $limits }）
definition-anything-between = 中间可以发生任何事件。
definition-anything-or-right-after = 除注明“紧接”之处外，中间可以发生任何事件。
definition-journey-within = 整个历程最多持续{ $duration }，从开始节点处的行算起。
definition-excluded = { $node }已排除：到达它的每个{ $container }只计入合计，不计入其他任何数值。
definition-unreached = 没有开始节点通向{ $node }，因此没有行到达它。
definition-percent-start = 节点百分比的基数是同一指标，按到达通向该节点的开始节点的行计算。
definition-percent-previous = 节点百分比的基数是同一指标，按到达紧邻的上一个节点的行计算；开始节点以自身为基数。
definition-percent-total = 节点百分比的基数是同一指标，按所分析的所有行计算。
definition-percent-start-of = 百分比的基数是同一指标，按到达{ $nodes }的行计算。
definition-percent-previous-of = 百分比的基数是同一指标，按到达{ $nodes }的行计算。
definition-percent-none = 百分比没有基数，因为没有开始节点通向该处。
definition-percent-total-of = 百分比的基数是同一指标，按所分析的所有行计算。
definition-interval = 实例占比附有95%置信区间（Wilson）。

## Cohort tables

definition-cohort = 此表按每个{ $container }被包括时所在的{ $granularity ->
    [day] 日期
    [week] 周
    [month] 月份
    [quarter] 季度
   *[year] 年份
}对其分组，并在之后的时段中继续跟踪。
definition-cohort-cell = 该单元格位于{ $row }行、{ $column ->
    [included] “已包括”列
    [same_period] “同一时段”列
   *[other] 第{ $column }列
}。
definition-inclusion = 若实例在某{ $granularity ->
    [day] 天
    [week] 周
    [month] 个月
    [quarter] 个季度
   *[year] 年
}内的各行满足{ $condition }，则包括在该时段的同类群组中。
definition-inclusion-item = 若实例在某{ $granularity ->
    [day] 天
    [week] 周
    [month] 个月
    [quarter] 个季度
   *[year] 年
}内带有{ $dimension }某个项的各行满足{ $condition }，则包括在该项的同类群组中。
definition-inclusion-segment = 若实例在某{ $granularity ->
    [day] 天
    [week] 周
    [month] 个月
    [quarter] 个季度
   *[year] 年
}内由区段保留的各行满足{ $condition }，则包括在该区段的同类群组中。
definition-criterion-segments = 为此仅分析{ $count ->
    [1] { $segments }所保留的行
   *[other] { $segments }都保留的行
}。
definition-entry-every = 实例包括在其符合条件的每个同类群组中。
definition-entry-first = 实例仅包括在其符合条件的第一个同类群组中。
definition-return = 若实例在包含之后第k{ $granularity ->
    [day] 天
    [week] 周
    [month] 个月
    [quarter] 个季度
   *[year] 年
}内的各行满足{ $condition }，则在第k列中计为已维系。
definition-return-later = 若实例在包含之后第k{ $granularity ->
    [day] 天
    [week] 周
    [month] 个月
    [quarter] 个季度
   *[year] 年
}或更晚的任一时段内，其各行满足{ $condition }，则在第k列中计为已维系。
definition-return-brackets = 若实例在某列所代表的至少一{ $granularity ->
    [day] 天
    [week] 周
    [month] 个月
    [quarter] 个季度
   *[year] 年
}内，其各行满足{ $condition }，则在该列中计为已维系。
definition-brackets = 各列代表包含后的以下序号：{ $columns }。
definition-metric-is = { $metric }{ $number }
definition-same-period = “同一时段”统计在{ $granularity ->
    [day] 被包括的当天
    [week] 被包括的当周
    [month] 被包括的当月
    [quarter] 被包括的当季
   *[year] 被包括的当年
}内即已满足该条件的实例，只看使其满足包含标准的行之后的行。
definition-retention = 单元格统计已维系的实例。
definition-churn = 单元格统计未维系的实例：已包括的减去已维系的。
definition-churn-rolling = 单元格统计到上一列为止已维系、但在该列未维系的实例。
definition-rolling = 仅继续统计在之前每一列中都已维系的实例（滚动）。
definition-latency = “已包括”左侧的列以同样的方式分析包含之前的时段。
definition-by-item = 每行将一个项在所有时段的同类群组相加；显示实例最多的14个项。
definition-by-segment = 每行将一个区段在所有时段的同类群组相加：{ $segments }。
definition-added = 仅累加时段完全处于范围内的单元格。
definition-value = 旁边显示所有已包括实例的{ $metric }，按回访所分析的行计算，并显示平均到每个已包括的{ $container }的值。
definition-share-included = 百分比的基数是已包括的实例。
definition-share-rolling = 百分比的基数是上一列；第一列的基数是已包括的实例。
definition-average-pooled = 平均值行将一列的计数相加，再除以其基数之和。
definition-average-mean = 平均值行是一列百分比的简单均值。
definition-incomplete = 若单元格有任一时段未完全处于所分析的行的范围内，则标记为不完整，且不计入平均值。
definition-incomplete-later = 若单元格的第一个时段未完全处于所分析的行的范围内，则标记为不完整，且不计入平均值。
definition-timing = 回访用时采用Kaplan–Meier估计：每个{ $container }在每行计一次，到结束时仍未回访的实例计到该时刻为止。
definition-cell-included = 该单元格统计所在行包括的每个{ $container }。
definition-cell-same-period = 该单元格统计所在行中，在{ $granularity ->
    [day] 被包括的当天
    [week] 被包括的当周
    [month] 被包括的当月
    [quarter] 被包括的当季
   *[year] 被包括的当年
}内即已回访的实例，只看使其满足包含标准的行之后的行。
definition-cell-retained = 该单元格统计所在行中，在该列已维系的实例。
definition-cell-churned = 该单元格统计所在行中，在该列未维系的实例。

## Flows

definition-flow = 此流量按时间顺序，跟踪每个{ $container }的行上{ $dimension }的项。
definition-flow-nulls = 没有项的行会被跳过。
definition-repeats-once = 相邻的相同项计为一个，位置取第一个。
definition-repeats-all = 相邻的相同项分别保留。
definition-pattern = { $syntax ->
    [prefix] { $dimension }中开头是{ $pattern }的项合并为{ $name }。
    [regex] { $dimension }中与正则表达式{ $pattern }完全匹配的项合并为{ $name }。
   *[wildcard] { $dimension }中匹配模式{ $pattern }的项合并为{ $name }。
}
definition-pattern-first = 以第一个匹配的模式为准。
definition-anchor-metric = 计入{ $metric }的每一行
definition-anchor-items = { $dimension }为{ $items }的每个位置
definition-anchor-dimension = { $dimension }的任意项的每个位置
definition-starts-with = 路径开始于{ $anchor }，并向后延伸。
definition-contains = 路径以{ $anchor }为中心，向前后两个方向延伸。
definition-ends-with = 路径结束于{ $anchor }，并向前回溯。
definition-between = 路径开始于{ $anchor }，延伸到下一个终点位置：{ $until }；没有终点的路径不计入。
definition-only-first = 每个{ $container }仅计其中的第一个。
definition-only-last = 每个{ $container }仅计其中的最后一个。
definition-next = 下一列是比前一列所在的行更晚的第一个项。
definition-previous = 左侧一列是比其右侧一列所在的行更早的最后一个项。
definition-step-within = 从一列到下一列最多{ $duration }；否则路径终止。
definition-exit = 没有后续项的路径在该列终止，计为该列的退出。
definition-entry = 没有更早的项的路径在该列开始，计为该列的进入。
definition-columns = 列号从锚点所在的列算起，该列为0。
definition-column-dimension = 第{ $column }列显示{ $dimension }。
definition-top-items = 每列按路径查看次数显示{ $items }个顶级项；其余的合并为其他项。
definition-column-items = 第{ $column }列改为显示{ $items }个顶级项。
definition-hidden-columns = 第{ $columns }列已隐藏：路径不可见地穿过{ $count ->
    [1] 该列
   *[other] 这些列
}，连接线直接连接其两侧的列。在该处终止的路径计入下一个显示的列。
definition-filter-include = 仅保留第{ $column }列中为{ $items }的路径。
definition-filter-exclude = 排除第{ $column }列中为{ $items }的路径。
definition-filter-matching = 仅保留第{ $column }列的项满足此条件的路径：{ $condition }。
definition-views = 路径查看次数按路径计数；实例数对每个{ $container }只计一次。
definition-flow-share = 占比按实例计算，基数是锚点列的实例。
definition-flow-item = 第{ $column }列{ $item }处的数字统计在该处为该项的路径。
definition-flow-other = 该数字统计第{ $column }列中其项不属于顶级项的路径。
definition-flow-exit = 该数字统计在第{ $column }列终止的路径。
definition-flow-entry = 该数字统计从第{ $column }列右侧开始的路径：此前没有任何项。
definition-flow-column = 该数字统计在第{ $column }列有项的路径。
definition-flow-ribbon = 该流带统计同时具有{ $left }和{ $right }的路径。
definition-flow-item-of = 第{ $column }列的{ $item }
definition-flow-other-of = 第{ $column }列的其他项
definition-flow-exit-of = 第{ $column }列的退出
definition-flow-entry-of = 第{ $column }列的进入
definition-flow-column-of = 第{ $column }列的某个项
definition-flow-path = 该数字统计与此完全一致的路径：{ $path }。
definition-flow-nothing = （无项）
