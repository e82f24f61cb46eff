## What a picture of a flow says

flow-picture-title = { $kind ->
    [starts_with] { $anchor }之后的{ $dimension }
    [ends_with] { $anchor }之前的{ $dimension }
    [contains] { $anchor }前后的{ $dimension }
   *[between] { $anchor }与{ $until }之间的{ $dimension }
}
flow-picture-any = 任意{ $dimension }
flow-picture-metric = 指标
flow-picture-anchor = 锚点
flow-picture-column = { $way ->
    [after] 锚点后第{ $columns }列
   *[before] 锚点前第{ $columns }列
}
flow-picture-counts = { $views }次路径查看，{ $metric }：{ $instances }
flow-picture-figures = 每个方框中：路径查看次数 · { $metric } · 占锚点{ $metric }的比例。彩色边缘和流带的高度与其路径查看次数成比例{ $compared ->
    [yes] ，各比较方使用各自的比例尺
   *[no] {""}
}。
flow-picture-ends = { $kind ->
    [exit] 退出：在此终止的路径
    [entry] 进入：由此开始的路径
   *[both] 退出和进入：在此终止或由此开始的路径
}
flow-picture-folded = 为便于阅读，有{ $items }个项并入其他项绘制。
flow-picture-more-ribbons = 另有{ $ribbons }条流带未绘制，其粗细不超过已绘制的流带。
flow-picture-ribbon = { $source } → { $target }：{ $views }
