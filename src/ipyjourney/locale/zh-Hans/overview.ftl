## The journey as a table

show-drawing = 显示为图形
table-nodes = 节点
table-arrows = 箭头
table-node = 节点
table-after = 前序节点
table-from = 从
table-to = 到
table-instances = 实例
table-share = 占比
table-median = 中位时间
table-label = 标签
table-change = 变化
