## Everywhere

several-nodes = { $count }个节点
several-components = { $count }个组件
create-audience = 创建受众…
key-delete = Del
key-undo = Ctrl+Z
key-redo = Ctrl+Y
key-select-all = Ctrl+A
key-duplicate = Ctrl+D

## Component rail

new-segment = 新建区段
new-range = 新建日期范围
new-metric = 新建计算指标
edit-named = 编辑“{ $name }”
delete-named = 删除“{ $name }”？
copy-of = { $name }（副本）
add-to-canvas = 添加到画布
add-combined = 作为一个节点添加到画布
add-to-selected = 添加到选定的节点
add-to-node = 添加到节点…
insert-on-selected = 插入到选定的箭头
insert-on-arrow = 插入到箭头…
break-down-selected = 细分选定的内容
break-down-node = 细分节点…
choose-node = 添加到哪个节点？
choose-arrow = 插入到哪个箭头？

## What a drop will do

# $amount: one node, several (one each) or combined into one. $count is 0 while it is being asked for.
drop-on-canvas = { $amount ->
    [several] { $count ->
        [0] 添加{ $name }
       *[other] 添加{ $count }个节点：{ $name }
    }
    [combined] 添加一个节点：{ $name }
   *[one] 添加{ $name }
}
drop-on-arrow = { $amount ->
    [several] { $count ->
        [0] 在“{ $source }”与“{ $target }”之间插入{ $name }
       *[other] 在“{ $source }”与“{ $target }”之间插入{ $count }个节点：{ $name }
    }
    [combined] 在“{ $source }”与“{ $target }”之间插入一个节点：{ $name }
   *[one] 在“{ $source }”与“{ $target }”之间插入{ $name }
}
drop-on-node = 将{ $name }组合到“{ $node }”
drop-breakdown = 按{ $dimension }细分“{ $node }”：前五个项
breakdown-of = 细分：{ $dimension }
top-of = { $dimension }的前三个项
top-named = { $top }（{ $names }）
drop-hint = Shift：全部放入一个节点
one-dimension = 一次一个维度，以下各项需逐个拖放：{ $names }。
looking-up = 正在查找{ $dimension }的前三个项…
no-items = 没有事件带有{ $dimension }的项。
no-items-there = 该处没有{ $dimension }的项。
no-items-between = “{ $source }”与“{ $target }”之间没有{ $dimension }的项。

## Toolbar

show-caption = 显示图注
show-table = 显示为表格
select-all = 全选
mini-map = 缩略图

## Nodes

connect-to = 连接到…
connect-title = 将“{ $name }”连接到
itself = { $name }（自身）
rename = 重命名
rename-field = { $name }的名称
duplicate = 复制
combine = 组合节点
split = 将组件拆分为节点
color = 颜色
color-none = 默认颜色
color-blue = 蓝色
color-teal = 蓝绿色
color-green = 绿色
color-gold = 金色
color-orange = 橙色
color-red = 红色
color-pink = 粉色
color-purple = 紫色
break-down = 细分…
break-down-by = { $name }的细分依据
remove-breakdown = 删除细分
top-nodes = { $when ->
    [after] 在此节点之后显示顶级节点
    [before] 在此节点之前显示顶级节点
   *[between] 显示这些节点之间的顶级节点
}
top-nodes-how = { $how ->
    [immediately] { $when ->
        [after] 紧接其后，在历程画布中…
        [before] 紧接其前，在历程画布中…
       *[between] 途中的第一个，在历程画布中…
    }
   *[eventually] { $when ->
        [after] 最终在其后，在历程画布中…
        [before] 最终在其前，在历程画布中…
       *[between] 途中任意位置，在历程画布中…
    }
}
top-nodes-table = 在表格中
hide-fallout = 隐藏流失
mark-start = 标记为开始节点
unmark-start = 取消标记为开始节点
exclude = 从历程中排除
remove-exclusion = 移除历程排除

## Sides of a comparison

four-weeks-prior = 4 周之前
two-quarters-prior = 2 个季度之前
one-year-prior = 1 年之前
segments-and-ranges = 区段和日期范围…
same-period = 与分析相同
side-all-dates = 所有日期
needs-range = 需要日期范围
said-compared = 已比较{ $sides }。
said-not-compared = 已停止比较。

## Arrows

change-style = 更改箭头样式
style-solid = 实线
style-dashed = 虚线
style-dotted = 点线
style-dash-dot = 点划线
style-animated = 动画
reset-bend = 重置箭头位置
delete-arrow = 删除箭头
set-limit = 设置时间限制
change-limit = 更改时间限制
clear-limit = 清除时间限制

## Canvas

arrow-there-already = 从“{ $source }”到“{ $target }”已有箭头。

## What screen readers hear

said-added = 已添加{ $name }。
said-combined-nodes = 已将{ $name }组合为一个。
said-split = 已将{ $node }按组件拆分为节点。
said-broken-down = 已按{ $dimension }细分{ $node }。
said-whole = { $node }不再细分。
said-arrows-changed = 已更改{ $count }个箭头。
said-colored = 已更改颜色。
said-added-beside = { $way ->
    [before] 已在{ $node }之前添加{ $name }。
   *[after] 已在{ $node }之后添加{ $name }。
}
said-reset = 已恢复到初始状态。
said-combined = 已将{ $name }组合到{ $node }。
said-inserted = 已在{ $source }与{ $target }之间插入{ $name }。
said-connected = 已将{ $source }连接到{ $target }。
said-moved = 已移动{ $name }。
said-renamed = 已将{ $before }重命名为{ $name }。
said-duplicated = 已复制{ $name }。
said-deleted = 已删除{ $name }。
said-arrow-deleted = 已删除从{ $source }到{ $target }的箭头。
said-arrow-changed = 已更改从{ $source }到{ $target }的箭头。
said-start = { $node }是开始节点。
said-no-start = { $node }不再标记为开始节点。
said-excluded = 已从历程中排除{ $node }。
said-included = { $node }不再排除。
said-organized = 已整理。
said-selected = 已选择{ $name }。
said-unselected = 已取消选择{ $name }。
