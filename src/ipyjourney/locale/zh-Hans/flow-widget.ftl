## Above the flow

flow-toolbar = 流量设置
edit-flow = 编辑流量
edit-flow-title = 编辑流量
configure-flow-first = 此流量应显示什么？
filters = 过滤条件
measure = 节点上的数值
measure-now = 节点上的数值：{ $measure }
measure-views = 路径查看次数
measure-share = 占锚点列{ $metric }的比例
measure-share-short = 占锚点比例
flow-view-short = 视图
flow-more = 更多
wrap-labels = 标签自动换行
fit-width = 适应宽度
as-table = 显示为表格
as-table-short = 表格

## The flow

flow-label = { $container }的流量，{ $count }列
ribbons = 流带
node-kind = { $kind ->
    [other] 其他项
    [entry] 进入
   *[exit] 退出
}
other-items = { $count ->
    [0] 其他项
   *[other] 其他项（{ $count }）
}
anchor-kind = { $kind ->
    [starts_with] 开始于
    [contains] 包含
    [ends_with] 结束于
   *[between] 起止于
}
anchor-between = { $start } → { $end }
column-after = 之后第{ $count }列
column-before = 之前第{ $count }列
column-menu = { $column }列的菜单
run-in = （开始）
run-out = （结束）
heard-figures = { $measure ->
    [views] （路径查看次数），{ $metric }：{ $instances }，{ $share }
    [instances] （{ $metric }），路径查看次数：{ $views }，{ $share }
   *[share] （占锚点列），路径查看次数：{ $views }，{ $metric }：{ $instances }
}
ribbon-name = { $title }：{ $count ->
   *[other] { $views }次路径查看
}
no-paths-title = 没有路径
no-paths = 锚点没有出现，或没有路径通过过滤条件。

## What the line below says

flow-about = { $anchor }：{ $what }
says-flow = { $count ->
   *[other] { $views }次路径查看
}（{ $metric }：{ $instances }）。{ $filtered ->
    [0] { "" }
   *[other] 过滤条件排除了{ $left }次路径查看。
}
says-node = { $count ->
   *[other] { $views }次路径查看
}{ $kind ->
    [exit] 到此已终止
    [entry] 此后才开始
   *[other] { "" }
}；{ $metric }：{ $instances }，占锚点列的{ $share }{ $interval ->
    [none] 。
   *[other] （{ $interval }）。
}
says-ribbon = { $count ->
   *[other] { $views }次路径查看
}；{ $metric }：{ $instances }。占{ $source }的{ $sourceShare }，占{ $target }的{ $targetShare }。
says-time = 间隔时间：中位数{ $median }，中间80%为{ $low }至{ $high }。
says-side = { $side }：{ $text }
says-difference = 相对于{ $first }：{ $points }个百分点{ $low ->
    [none] 。
   *[other] （{ $low }至{ $high }，p { $p }{ $clear ->
        [yes] ，差异显著
       *[no] { "" }
    }）。
}
says-paths = { $count ->
    [1] 唯一的完整路径：{ $paths }
   *[other] { $number }条完整路径中最常见的：{ $paths }
}
filter-included = 仅{ $items }
filter-excluded = 不含{ $items }
filter-matching = { $operator ->
    [equals] 等于“{ $value }”
    [not_equals] 不等于“{ $value }”
    [in] 属于{ $value }
    [not_in] 不属于{ $value }
    [contains] 包含“{ $value }”
    [not_contains] 不包含“{ $value }”
    [starts_with] 开头是“{ $value }”
    [ends_with] 结尾是“{ $value }”
    [matches] 匹配“{ $value }”
    [not_matches] 不匹配“{ $value }”
    [less] 小于“{ $value }”
    [less_or_equal] 最多为“{ $value }”
    [greater] 大于“{ $value }”
    [greater_or_equal] 至少为“{ $value }”
    [exists] 任意项
   *[not_exists] 无项
}
