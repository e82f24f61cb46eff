## What the places of a result are called

place-fallout = { $node }处的流失
place-fallout-open = { $node }处的流失，仍可继续
place-fallout-lost = { $node }处的流失，最终流失
place-flow-column = 第{ $column }列
place-flow-other = 其他项（{ $column }）
place-flow-exit = 退出（{ $column }）
place-flow-entry = 进入（{ $column }）

## Places and instances that are not there

unknown-place =
    .what = 此历程没有节点“{ $name }”。
    .why = 位置按其节点的ID或标题查找。
    .fix = { $close ->
        [none] 此历程没有任何节点：先添加一个。
        [no] 从以下各项中选择：{ $known }。
       *[yes] 是否指“{ $nearest }”？现有：{ $known }。
    }

ambiguous-title =
    .what = 有多个节点叫“{ $title }”。
    .why = 每个节点都有各自的数值。
    .fix = 给出所指节点的ID：{ $ids }。

untitled-place =
    .what = “{ $place }”不是{ $kind ->
        [flow] 流量
       *[other] 同类群组表
    }中的位置。
    .why = 只有历程才有可用文本指明的节点。
    .fix = 以映射形式给出位置，例如{ "{" }"row": "2025-03", "column": 2{ "}" }或{ "{" }"column": 1, "item": "Webinar"{ "}" }。

no-fallout =
    .what = “{ $node }”没有{ $part ->
        [open] 仍可继续或最终流失的部分
        [lost] 仍可继续或最终流失的部分
       *[all] 流失
    }。
    .why = { $part ->
        [all] 没有箭头通向其他节点的节点不会有流失。
       *[other] 只有对箭头的时间设有限制，才能区分仍可继续和无法再继续的实例。
    }
    .fix = { $part ->
        [all] 查询该节点本身，或查询有后续箭头的节点的流失。
       *[other] 查询全部流失，或对通向后续节点的箭头设置时间限制。
    }

unanswerable-place =
    .what = { $question ->
        [top-items] “{ $place }”没有{ $when ->
            [after] 之后的顶级项
            [before] 之前的顶级项
            [between] 之间的顶级项
           *[anywhere] “anywhere”的顶级项
        }。
        [top-items-flow] “{ $place }”没有{ $when ->
            [after] 之后的顶级项
            [before] 之前的顶级项
            [between] 之间的顶级项
           *[anywhere] “anywhere”的顶级项
        }。
        [top-items-cohort] “{ $place }”没有{ $when ->
            [after] 之后的顶级项
            [before] 之前的顶级项
            [between] 之间的顶级项
           *[anywhere] “anywhere”的顶级项
        }。
        [nowhere] 未给出位置，无法确定要查询何处{ $when ->
            [after] 之后的顶级项
            [before] 之前的顶级项
            [between] 之间的顶级项
           *[anywhere] “anywhere”的顶级项
        }。
        [durations] “{ $place }”没有用时。
       *[split] “{ $place }”无法按项或时段拆分。
    }
    .why = { $question ->
        [top-items] 之前或之后的内容针对节点查询；之间的内容针对箭头查询；任意处的内容不针对任何位置。
        [top-items-flow] 在流量中，下一列就是该列表：其中的项紧接其后或其前，并已排名。
        [top-items-cohort] 单元格统计某个时段内有哪些实例；之前或之后的内容须针对历程的节点查询。
        [nowhere] 之前或之后的内容针对节点查询；之间的内容针对箭头查询。
        [durations] 时间在行与行之间流逝：沿历程的箭头，或沿流量中两个既非退出也非进入的节点之间的流带。
       *[split] 只有基于行的位置才能拆分：历程的节点、箭头或流失；流量的节点、列、流带或路径。
    }
    .fix = { $question ->
        [top-items] 给出历程的节点加"after"或"before"，箭头加"between"，或None加"anywhere"。
        [top-items-flow] 为该列指定维度：spec.with_changes(column_dimensions=[{ "{" }"column": 1, "dimension": "Channel"{ "}" }])。位置本身的行上的内容即为其细分。
        [top-items-cohort] 用segment_from由该单元格创建区段，再针对该区段的历程查询。
        [nowhere] 给出历程的节点加"after"或"before"，箭头加"between"，或None加"anywhere"。
        [durations] 给出箭头，例如{ "{" }"source": "n1", "target": "n2"{ "}" }，或流带，例如{ "{" }"left": { "{" }"column": 0, "item": "Webinar"{ "}" }, "right": { "{" }"column": 1, "item": "Demo"{ "}" }{ "}" }。
       *[split] 查询其成员，或由其创建区段并用于历程。
    }

no-place =
    .what = 未给出位置。
    .why = 该查询针对一个或多个位置的数值。
    .fix = 给出节点的标题，或位置，例如{ "{" }"source": "n1", "target": "n2"{ "}" }。

unknown-instance =
    .what = 没有键为“{ $key }”的{ $container }。
    .why = 时间线属于数据中的某个{ $container }。
    .fix = 按键的一部分查找：view.find_instances("{ $container }", "…")。

incomplete-key =
    .what = { $container }的键有{ $wanted }个部分，而不是{ $given }个。
    .why = { $columns }的值合起来才能区分各个{ $container }。
    .fix = 按此顺序为每一列给出一个值。

unknown-choice =
    .what = “{ $given }”不是{ $choice }的可选值。
    .why = 显示的内容取决于它。
    .fix = 从以下各项中选择：{ $known }。

no-such-side =
    .what = 没有名为“{ $name }”的比较方。
    .why = 数值属于比较中的某一个比较方。
    .fix = { $known ->
        [none] 去掉比较方：此分析没有进行比较。
       *[other] 从以下各项中选择：{ $known }。
    }

no-room-for-bars =
    .what = { $bars }个柱的直方图显示不了任何内容。
    .why = 等宽的柱须覆盖从最短到最长的所有时间，因此至少需要两个。
    .fix = 给出2到{ $most }之间的整数。

negative-count =
    .what = “{ $name }”为{ $count }。
    .why = 它表示要列出或跳过多少行，不能小于零。
    .fix = 给出不小于0的整数。

## The columns of tables on screen

column-reached = 到达时间
column-left = 离开时间
column-duration = 用时
column-first = 第一个事件
column-last = 最后一个事件
column-events = 事件数
column-primary = { $primary }
column-secondary = { $secondary }
column-instances = { $container }
column-place = 位置
column-value = 数值
column-views = 路径查看次数
column-share = 占比
column-share-low = 占比下限
column-share-high = 占比上限
column-period = 时段
column-complete = 完整
column-time = 时间
column-path = 完整路径
column-column = 列
column-item = 项
column-nodes = 到达的节点
column-name = 节点
column-node = 节点
column-source = 从
column-target = 到
column-compare = 比较方
column-primary-percent = { $primary }百分比
column-primary-percent-low = 百分比下限
column-primary-percent-high = 百分比上限
column-secondary-percent = { $secondary }百分比
column-fallout = 流失
column-fallout-percent = 流失百分比
column-fallout-percent-low = 流失下限
column-fallout-percent-high = 流失上限
column-fallout-open = 仍可继续
column-fallout-lost = 最终流失
column-median-time = 中位时间
column-p10-time = 第10百分位数
column-p90-time = 第90百分位数
column-base-value = 首个比较方
column-change = 变化
column-change-percent = 变化百分比
column-base-share = 首个比较方占比
column-share-change = 占比变化
column-low = 变化下限
column-high = 变化上限
column-p-value = p值
column-withheld = 未检验原因

## A table as a data frame in the user's own code

unusable-name =
    .what = “{ $name }”不能作为数据框的名称。
    .why = { $reason ->
        [spelling] 名称由字母、数字和下划线组成，且不以数字开头。
        [keyword] 它是Python语言的关键字。
       *[taken] 它是Python或笔记本自身使用的名称，代码依赖于它。
    }
    .fix = 选择其他名称，例如{ $reason ->
        [spelling] “members”或“fallout_2025”。
       *[other] “my_{ $name }”。
    }

name-taken =
    .what = 已有名为“{ $name }”的内容（{ $of }）。
    .why = 使用它的代码会改为得到该表。
    .fix = 选择其他名称，或指明要替换它。

no-namespace =
    .what = 没有可接收该表的笔记本。
    .why = 数据框在运行中的IPython内核的代码中得到名称，而此小组件未使用该内核。
    .fix = 将该表保存为CSV文件，或在Python中查询：canvas.members(…)。
