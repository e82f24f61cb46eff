## Menus of nodes and ribbons

flow-menu = 流量
expand-node = 扩展
collapse-node = 折叠
expand-items = 再显示五个项
focus-on-node = 关注此节点
include-only = 仅限包含此项的路径
exclude-item = 排除项
restore-excluded = 还原排除项
segment-for = { $of ->
    [column] 为此列创建一个区段…
   *[path] 为此路径创建一个区段…
}
segment-of = { $of ->
    [column] 该列中实例的区段
   *[path] 此路径的区段
}
segment-of-whole-path = 为完整路径创建一个区段
flow-audience = 显示成员
words-of-definition = 文字定义

## Menus of columns and of the flow

filter-column = 过滤列…
filter-title = 过滤列：{ $column }
clear-filter = 清除过滤条件
clear-filter-of = 清除{ $column }：{ $filter }
clear-filters = 清除所有过滤条件
expand-column = 扩展整列
collapse-column = 折叠整列
show-previous-column = 显示上一列
show-next-column = 显示下一列
hide-column = 隐藏列
show-hidden = { $count ->
    [1] 显示隐藏的列
   *[other] 显示{ $count }个隐藏的列
}
another-dimension = 其他维度…
usual-dimension = 恢复路径维度
choose-column-dimension = 列的维度
whole-paths = 完整路径
loops = 循环
skipped-stages = 跳过的阶段
swap-ends = 反向查看
define-flow = 文字定义
start-over = 从头开始

## What is said of edits

said-expanded = { $name }已扩展。
said-collapsed = { $name }已折叠。
said-more-items = { $column }：再显示五个项。
said-column-expanded = { $column }：所有项。
said-column-collapsed = { $column }：顶级项。
said-column-added = 已增加一列。
said-column-hidden = { $column }：已隐藏。
said-hidden-shown = 所有列均已显示。
said-focused = 包含{ $name }的流量。
said-item-excluded = { $column }：不含{ $name }。
said-item-included = { $column }：仅{ $name }。
said-restored = { $column }：没有排除项。
said-filter-cleared = { $column }：没有过滤条件。
said-filters-cleared = 没有列被过滤。
said-filtered = { $column }：已过滤。
said-dimension = { $dimension ->
    [none] { $column }：路径维度。
   *[other] { $column }：{ $dimension }。
}
said-swapped = 流量已反向。

## Components in the flow

flow-use = { $use ->
    [anchor] { $kind ->
        [starts_with] 开始于{ $whole ->
            [yes] 任意{ $name }
           *[no] { $name }
        }
        [contains] 包含{ $whole ->
            [yes] 任意{ $name }
           *[no] { $name }
        }
        [ends_with] 结束于{ $whole ->
            [yes] 任意{ $name }
           *[no] { $name }
        }
       *[between] 开始于{ $whole ->
            [yes] 任意{ $name }
           *[no] { $name }
        }
    }
    [until] 结束于{ $name }
    [column-dimension] { $column }：按{ $name }
    [column-include] { $column }：仅{ $name }
    [add-before] 在之前添加{ $name }列
    [add-after] 在之后添加{ $name }列
    [pathing] 路径维度：{ $name }
    [only-in] 仅限{ $name }的行
   *[use-range] 日期范围：{ $name }
}
one-dimension-items = 可同时使用同一维度的多个项，或一次使用一个组件。
already-there = 此流量已围绕该内容。
