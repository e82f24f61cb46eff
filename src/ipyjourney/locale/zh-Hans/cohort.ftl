## What a cohort table cannot be made of

no-sum-metric =
    .what = “{ $name }”不能作为同类群组表的值：{ $kind ->
        [events] 该指标统计事件数。
        [container] 该指标统计容器实例数。
        [counter] 该指标是计数器。
        [calculated] 该指标是计算指标。
       *[other] 该指标的类型是{ $kind }。
    }
    .why = 该值要对每个单元格的行求和，因此必须是某个度量的总和。
    .fix = { $any ->
        [yes] 从以下指标中选择：{ $known }。
       *[no] 用ij.Metric.sum("…")创建一个，并交给数据视图。
    }

too-many-periods =
    .what = 此表将有{ $count }行，每{ $granularity ->
        [day] 天
        [week] 周
        [month] 个月
        [quarter] 个季度
       *[year] 年
    }一行。
    .why = 从日期范围的起点或第一行，到日期范围或数据的终点，每个时段占一行；最多显示{ $most }行。一个错误的日期（例如1900年）就足以造成这种情况。
    .fix = 选择更粗的粒度，或更短的日期范围。

duplicate-row =
    .what = 区段“{ $name }”出现在两行中。
    .why = 单元格按其行标签和列标签查找。
    .fix = 每个区段只指定一次。

no-such-cell =
    .what = { $part ->
        [row] 同类群组表没有名为“{ $name }”的行。
        [column] 同类群组表没有名为“{ $name }”的列。
       *[cell] 单元格“{ $name }”为空。
    }
    .why = { $part ->
        [cell] 其时段都不在分析的日期范围或数据内，因此背后没有任何实例。
       *[other] 单元格按其行标签和列标签查找。
    }
    .fix = { $part ->
        [cell] 选择显示数字的单元格。
       *[other] { $any ->
            [yes] 从以下各项中选择：{ $known }。
           *[no] 此表没有可选项：参见其备注。
        }
    }

## What a cohort table says of itself

cohort-no-periods = 范围内没有行，因此此表没有时段。
cohort-cut-periods = 时段{ $periods }并未完全处于范围内：{ $count ->
    [1] 涉及该时段的单元格
   *[other] 涉及其中任一时段的单元格
}{ $pooled ->
    [yes] 不参与累加，但“已包括”列的单元格除外。
   *[no] 会标记为不完整，且不计入平均值。
}
cohort-latency-before-data = 此分析没有日期范围，因此{ $first }之前的时段也在范围内，但没有行：“已包括”之前的{ $count }列在那里计为零，且其单元格不会标记为不完整。若设置从数据起点开始的日期范围，则会标记。
cohort-periods-without-rows = { $all }个时段中有{ $count }个完全没有行。
cohort-included-without-rows = 没有行时也满足包含标准：每个时段都会包括在该时段没有行、但在范围内其他时段有行的实例（容器：{ $container }）。
cohort-returns-without-rows = 没有行时也满足回访标准：在某个时段没有行的实例也计为在该时段回访（容器：{ $container }）。
cohort-no-timing = 没有回访用时：回访标准的比较须全部为“至少为”或“大于”。
cohort-nulls-in-sum = 有{ $rows }行没有{ $measure }：指标“{ $metric }”不计这些行。
cohort-items-hidden = 显示最大的{ $shown }个项；另有{ $hidden }个项未显示，其同类群组合计为{ $size }。
cohort-rows-without-item = 有{ $rows }行参与包含判断，但没有{ $dimension }，因此不在此表的任何一行中。
cohort-counted-again = 所有时段的同类群组相加：在多个时段被包括的实例会在每个时段各计一次，{ $rows }行中有这种情况（容器：{ $container }）。
cohort-rows-share-instances = 未给出“{ $row_a }”与“{ $row_b }”的检验：有{ $instances }个{ $container }同时在两者之中。

cohort-log-rank = { $size ->
    [large] 未发现{ $row_a }与{ $row_b }的回访速度有差异
   *[other] { $row_a }与{ $row_b }的回访速度不同
}（对数秩检验，{ $size ->
    [tiny] p < { $p }
   *[other] p = { $p }
}，χ² = { $statistic }）。
cohort-log-rank-nothing = 无法比较{ $row_a }与{ $row_b }：两者都没有实例回访，或其中一个为空。

## Heads and marks of the table

cohort-retention = 维系率
cohort-churn = 流失率
cohort-included = 已包括
cohort-same-period = 同一时段
cohort-average = 平均值
cohort-count-of = { $count }/{ $base }
cohort-mark = * 该单元格有时段未完全处于范围内。
cohort-first-rows = 屏幕上显示{ $rows }行中的前{ $shown }行；数据框和文件包含全部行。可选择更粗的粒度、更少的列或更短的日期范围。
cohort-more = 此表有{ $rows }行和{ $columns }列；其数据框包含全部内容。
