## Flows that cannot be worked out

invalid-pattern =
    .what = “{ $name }”的模式“{ $pattern }”不是正则表达式：{ $problem }。
    .why = 项分组会将其模式完全匹配的项合并为一项。
    .fix = 更正表达式，或改用通配符，以*表示任意文本，并将syntax设为"wildcard"。

repeated-stage =
    .what = “{ $stage }”在阶段中出现了两次。
    .why = 若较晚的阶段先出现，则某个阶段即被跳过，因此每个阶段在顺序中只能有一个位置。
    .fix = 每个阶段只指定一次。

unknown-flow-place =
    .what = 此流量没有位置{ $place }。
    .why = { $reason ->
        [item] “{ $item }”不是{ $dimension }的项。
        [end] 路径在锚点右侧以退出终止，在锚点左侧以进入开始。
        [neighbours] 流带从一列通向其右侧的下一列。
        [length] 完整路径对{ $known }列中的每一列都有一个项或null。
       *[other] 只能打开流量的节点、流带或完整路径。
    }
    .fix = 从结果的nodes、links或paths中取得位置。

unknown-side =
    .what = 此流量没有名为“{ $name }”的比较方。
    .why = 数值属于比较中的某一个比较方。
    .fix = { $known ->
        [none] 去掉比较方：此处没有进行比较。
       *[other] 从以下各项中选择：{ $known }。
    }

no-flow =
    .what = 此分析是{ $kind ->
        [cohort] 同类群组表
       *[journey] 历程
    }，而不是流量。
    .why = { $question ->
        [paths-through] 只有流量才有经过某个位置的完整路径。
       *[column-items] 只有流量才有由项组成的列。
    }
    .fix = 给出流量，例如ij.FlowSpec.starts_with(…)，或其结果。

several-anchors =
    .what = 给出了多个锚点：{ $given }。
    .why = 流量开始于锚点、包含锚点、结束于锚点，或介于两个锚点之间。
    .fix = 只给出其中一个；若有起点和终点，以between=(start, end)的形式同时给出。

unpaired-ends =
    .what = “between”不是一对起点和终点：{ $given }。
    .why = 路径从起点通向终点。
    .fix = 同时给出两者，例如between=("MQL Qualified", "Closed-Won")。

no-dimension =
    .what = 数据视图没有维度。
    .why = 流量的路径由维度的项构成。
    .fix = 指明包含项的列：ij.DataView(events, event="event_name")，或dimensions=["channel"]。

## What a flow says of itself

grouped-item = “{ $item }”在此属于组“{ $group }”，因此没有内容按其自身的名称匹配。
empty-group = { $dimension }中没有项属于组“{ $group }”：在前面的组之后剩下的项中，没有项匹配“{ $pattern }”。
no-occurrence-limit = 包含锚点的路径向两个方向延伸，因此锚点的每次出现都计入，而不仅是第一次。
null-items = 有{ $rows }行没有{ $dimension }，不在其任何路径中。
unfinished-paths = 起点有{ $paths }次出现未计入：其后没有终点。
filtered-paths = 列过滤条件排除了{ $paths }次路径查看。

## A flow as tables

flow-column = 列
flow-item = 项
flow-views = 路径查看次数
flow-share = 占锚点比例
flow-side = 比较方
flow-other = 其他项
flow-exit = 退出
flow-entry = 进入
flow-no-paths = 没有路径：锚点没有出现。
flow-no-kept-paths = 没有路径：锚点没有出现，或没有路径通过列的过滤条件。
flow-more-links = 另有{ $links }条连接线，其路径查看次数不超过以上各条，可在结果的links中查看。
