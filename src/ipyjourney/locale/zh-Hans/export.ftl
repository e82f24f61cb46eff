## What a picture, table or text of a journey says

export-picture = 历程：{ $count ->
    [0] 没有节点
   *[other] { $nodes }
}
export-no-nodes = 此历程尚无节点。
export-breakdown = 按{ $dimension }
export-no-value = 无值
export-start = 开始
export-excluded = 已排除
export-fallout = 流失
export-open = 仍可继续{ $count }
export-immediate = 紧接
export-percent-of-start = 百分比的基数是开始节点；箭头百分比的基数是其起点节点。
export-percent-of-previous = 百分比的基数是上一个节点；箭头百分比的基数是其起点节点。
export-percent-of-total = 百分比的基数是合计；箭头百分比的基数是其起点节点。

## Heads of its tables

export-table = 数值表
export-node = 节点
export-value = 值
export-percent = %
export-dimension = 维度
export-item = 项
export-still-open = 仍可继续
export-from = 从
export-to = 到
export-time = 中位时间
