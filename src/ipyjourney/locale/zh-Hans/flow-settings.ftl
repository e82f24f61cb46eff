## What a flow shows

pathing-dimension = 路径维度
flow-container = 流量容器
flow-number = { $field ->
    [columns] 列数
    [before] 之前的列数
    [after] 之后的列数
   *[items] 每列扩展的项
}
zone-hint = { $zone ->
    [starts_with] 之后是什么？将指标、项或维度拖放到此处。
    [contains] 之前和之后是什么？拖放到此处。
   *[ends_with] 之前是什么？拖放到此处。若还有起点：仅限从该处到此处的路径。
}
add-to-zone = 添加到：{ $zone }
search-anchor = 搜索或拖放…
any-item = 任意项
whole-dimension = 任意{ $dimension }
remove-component = 移除{ $name }
into-zone = { $zone }：{ $name }
anchor-says = { $kind ->
    [starts_with] 从该处起向后跟踪路径。
    [contains] 从该处起向两个方向跟踪路径。
    [ends_with] 从该处起向前回溯路径。
    [between] 仅限从起点开始、到终点结束的路径，以及其间发生的内容。
   *[none] 选择路径开始于、包含或结束于什么；或同时选择起点和终点。
}
advanced-settings = { $open ->
    [yes] 隐藏高级设置
   *[no] 显示高级设置
}
include-repeats = 包括重复实例
limit-occurrence = 限制到第一次/最后一次发生次数
step-limit = 列间最长时间
flow-scope = 仅限数据中的这些行
flow-later = 以上设置以后均可更改。
pattern-groups = 项分组
pattern-help = 符合的项会以组名合并为一项；以第一个符合的组为准。
pattern-name = 组{ $number }的名称
pattern-name-hint = 组名
pattern-syntax = 组{ $number }的写法
pattern-is = { $syntax ->
    [prefix] 开头是
    [wildcard] 匹配（*和?）
   *[regex] 正则表达式
}
pattern-text = 组{ $number }的文本
pattern-example = { $syntax ->
    [prefix] Webinar
    [wildcard] *whitepaper*
   *[regex] (Webinar|Event) .*
}
pattern-dimension = 组{ $number }的维度
remove-pattern = 移除组{ $number }
add-pattern = 添加组
no-anchor = 选择路径开始于、包含或结束于什么。
no-until = 起点需要以指标或项作为终点，不能是整个维度。
no-pathing = 选择路径维度。
wrong-flow-columns = 输入列数：1到50，或每侧0到49。
wrong-items = 输入每列的项数：1到1,000。
wrong-patterns = 为每个项分组取名。
said-flow-changed = 流量已更改。
said-flow-built = 流量已就绪。

## Which paths stay

apply = 应用
text-criterion = 项的文本
text-operator = 文本的比较方式
text-value = 文本
any-text = 任意文本
text-is = { $operator ->
    [contains] 包含
    [not_contains] 不包含
    [starts_with] 开头是
    [ends_with] 结尾是
    [equals] 等于
    [not_equals] 不等于
    [matches] 匹配（*和?）
    [not_matches] 不匹配（*和?）
    [in] 属于
    [not_in] 不属于
    [exists] 存在
    [not_exists] 不存在
   *[other] { $operator }
}
search-items = 搜索项
items-of-column = 列中的项
heard-views = { $count ->
   *[other] { $views }次路径查看
}
filter-way = { $way ->
    [include] 仅限
   *[exclude] 排除
}
filter-item = { $way ->
    [include] 仅限{ $item }
   *[exclude] 排除{ $item }
}
more-column-items = 显示更多
filter-says = { $include ->
    [0] { $exclude ->
        [0] 未选择项：保留任意项的路径。
        [1] 去掉包含排除项的路径。
       *[other] 去掉包含{ $exclude }个排除项之一的路径。
    }
    [1] 仅保留包含所选项的路径。
   *[other] 仅保留包含{ $include }个所选项之一的路径。
}

## Keys

flow-keys-list =
    Tab | 工具栏、列菜单、流量、备注
    方向键 | 沿最粗的流带移到下一列；在列内上下移动
    Shift与← → | 移到流带本身；上下移到该节点的其他流带
    Home、End | 第一列和最后一列
    Enter | 扩展或折叠节点；显示更多其他项；打开流带菜单
    菜单键、Shift+F10 | 菜单
    I | 读出所有数值
    T | 显示为表格或图形
    Ctrl+Z、Ctrl+Y | 撤消、重做
    Esc | 取消突出显示，关闭
