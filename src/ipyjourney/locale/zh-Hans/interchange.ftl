## Journeys drawn elsewhere

unknown-step =
    .what = 步骤“{ $step }”不是数据视图的组件。
    .why = 步骤要统计行，因此其名称必须是指标、区段、日期范围或维度项的名称。
    .fix = { $close ->
        [yes] 是否指“{ $nearest }”？
       *[no] 将项写成“维度: 项”。
    }在Python中，可用components={ "{" }"{ $step }": "…"{ "}" }指明该步骤是什么。

ambiguous-step =
    .what = 步骤“{ $step }”是多个维度的项：{ $dimensions }。
    .why = 不同维度会统计不同的行。
    .fix = 同时写明维度，例如“{ $example }: { $step }”。

unreadable-graph =
    .what = 这不是由命名步骤组成的图：{ $found }（{ $place }）。
    .why = 历程由有名称的步骤和步骤之间的箭头组成。
    .fix = 为每个步骤给出其后续步骤，{"{"}"Visit": ["Demo", "Won"]{"}"}，或给出带有id的节点和带有source、target的边。

undirected-graph =
    .what = 此图没有方向（{ $kind }）。
    .why = 历程的箭头从较早的行通向较晚的行。
    .fix = 给出有向图：networkx.DiGraph，或"directed": true。

unreadable-mermaid =
    .what = { $problem ->
        [header] 这不是Mermaid流程图；其开头是
        [undirected] 第{ $line }行有不带箭头的连线
        [group] 第{ $line }行在应为步骤的位置出现了组
        [shape] 第{ $line }行的步骤文本没有结束
        [comment] 第{ $line }行的ipyjourney注释格式不正确
        [nothing-there] 第{ $line }行的注释所指的内容未绘出
       *[statement] 无法读取流程图的第{ $line }行
    }：{ $text }
    .why = 历程只从流程图的步骤和箭头读取，不读取可能被误读的内容。
    .fix = { $problem ->
        [header] 以“flowchart LR”之类的一行开头。
        [undirected] 从较早的步骤到较晚的步骤，写成“A --> B”。
        [group] 逐个连接组内的步骤。
        [shape] 补上右括号，并将含括号的文本放入引号：a["Visit (web)"]。
        [comment] 更正名称后面的JSON，或删除该注释。
        [nothing-there] 更正其中的名称，或删除该注释。
       *[statement] 步骤写成a["Visit"]，箭头写成a --> b或a -->|"within 7 days"| b。
    }
