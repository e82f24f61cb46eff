## Errors of cohort and flow specs

duplicate-comparison =
    .what = 有两个比较方都叫“{ $name }”。
    .why = 结果按名称区分各比较方。
    .fix = 为每个比较方取不同的名称。

excluding-choices =
    .what = “{ $one }”与“{ $other }”互斥。
    .why = 同类群组表若同时使用两者，单元格将没有意义。
    .fix = 去掉其中一个。

unordered-brackets =
    .what = 区间{ $first }至{ $last }与另一区间重叠，或排在其之前。
    .why = 每个回访列所代表的时段都晚于其左侧的列。
    .fix = 按升序给出区间，例如(1, 1), (2, 3), (4, 6)。

repeated-column =
    .what = “{ $field }”两次指定了第{ $column }列。
    .why = 每列只能有一项。
    .fix = 去掉其中一项。

hidden-column =
    .what = 此流量的第{ $column }列已隐藏。
    .why = 路径会不可见地穿过该列，其中不显示任何数值。
    .fix = 从“hidden_columns”中去掉该列以重新显示，或从以下列中选择：{ $shown }。

misplaced-side =
    .what = 给出了“{ $field }”，但锚点的类型是“{ $kind }”。
    .why = 只有包含锚点的路径在其两侧都有列。
    .fix = 去掉“{ $field }”，或选择类型“contains”；“columns”用于指定列数。

uncollapsible-node =
    .what = { $kind ->
        [column] 无法折叠整个第{ $column }列。
        [exit] 无法折叠第{ $column }列的退出。
        [entry] 无法折叠第{ $column }列的进入。
       *[other] 无法折叠第{ $column }列的“{ $kind }”。
    }
    .why = 折叠会收短一个节点朝远离锚点方向的流带；退出和进入没有这样的流带。
    .fix = 指定该列的一个项，例如{ "{" }"column": 1, "item": "Webinar"{ "}" }，或该列的其他项。

misplaced-until =
    .what = { $kind ->
        [between] 此流量介于两个锚点之间，但未给出第二个锚点
       *[other] 此流量不介于两个锚点之间，却给出了第二个锚点
    }。
    .why = “until”是“between”类型的路径的终点；其他类型没有这样的终点。
    .fix = { $kind ->
        [between] 给出“until”，例如路径所通向的指标。
       *[other] 去掉“until”，或选择类型“between”。
    }
