## The flow as tables

outline-label = 以表格显示的流量
outline-say = { $reads ->
    [yes] 每列一个表格，其后是各列到下一列的流带表格。
   *[no] 每列一个表格，其后是各列到下一列的流带表格。点击名称可打开该行的菜单。
}
outline-item = 项
outline-entered = 来自
outline-exits = 其后退出
outline-rest = { $count ->
   *[other] 另外{ $count }个
}
outline-ribbons = 流带：{ $source } → { $target }
outline-ribbon = 从 → 到
outline-of-source = 占起点的%
outline-of-target = 占终点的%
outline-of-side = { $head }，{ $side }
outline-more = { $count ->
   *[other] 再显示{ $number }行
}
