## Label and time limits of an arrow

label = 标签
limit-at-most = 最多
limit-at-least = 至少
limit-help = 从一个节点到下一个节点可用的时间。

## Keyboard help

# One line each: the keys, a bar, and what they do.
keys-list =
    Tab | 组件、工具栏、按阅读顺序排列的节点（各含其流失）、箭头
    Enter | 组件、节点、箭头或流失的菜单，或与其一同选定的全部内容的菜单
    方向键 | 移动节点、弯曲箭头或移动视图；按住Shift可加大幅度
    C | 将节点连接到另一个节点
    T | 将历程显示为表格或图形
    F2 | 重命名节点，为箭头添加标签，编辑区段、日期范围或指标
    Del | 删除；相邻节点会相连
    空格键 | 追加选择节点、箭头或流失，或取消选择
    Ctrl+A | 选择所有节点
    Ctrl+D | 复制
    Ctrl+Z、Ctrl+Y | 撤消、重做
    +、−、0、F | 放大、缩小、缩放到100%、适应屏幕；使用鼠标时为Ctrl加滚轮
    空格键并拖动 | 从任意位置移动视图
    Shift并拖动 | 框选；从组件栏拖动时，将多个组件放入一个节点
    Esc | 放弃手势、关闭、取消所有选择

## What screen readers hear of an edit

# $moved: the number is another one; $shifted: so is the percentage.
said-change = { $node }：{ $metric }{ $moved ->
    [yes] 从{ $before }变为{ $value }
   *[no] 仍为{ $value }
}，{ $shifted ->
    [yes] 从{ $was }变为{ $percent }
   *[no] 仍为{ $percent }
}（{ $base }）。
said-others = 另有{ $count }个节点的数值有变化。
said-none-changed = 所有数值均无变化。
