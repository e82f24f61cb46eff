## Journeys drawn elsewhere

unknown-step =
    .what = The step "{ $step }" is no component of the data view.
    .why = A step counts rows, so it must have the name of a metric, a segment, a date range or a dimension item.
    .fix = { $close ->
        [yes] Did you mean "{ $nearest }"?
       *[no] Write an item as "Dimension: item".
    } In Python, components={ "{" }"{ $step }": "…"{ "}" } says what the step is.

ambiguous-step =
    .what = The step "{ $step }" is an item of several dimensions: { $dimensions }.
    .why = Each of them would count other rows.
    .fix = Name the dimension as well, such as "{ $example }: { $step }".

unreadable-graph =
    .what = This is no graph of named steps: { $found } ({ $place }).
    .why = A journey is made of steps with names and of arrows between them.
    .fix = Give each step with those that follow it, {"{"}"Visit": ["Demo", "Won"]{"}"}, or nodes with an id and edges with source and target.

undirected-graph =
    .what = The graph has no directions ({ $kind }).
    .why = An arrow of a journey leads from an earlier row to a later one.
    .fix = Give a directed graph: networkx.DiGraph, or "directed": true.

unreadable-mermaid =
    .what = { $problem ->
        [header] This is no Mermaid flowchart; it begins
        [undirected] A line without an arrowhead stands in line { $line }
        [group] A group stands where a step should, in line { $line }
        [shape] The text of a step has no end in line { $line }
        [comment] A comment of ipyjourney is not well formed in line { $line }
        [nothing-there] A comment is about what is not drawn, in line { $line }
       *[statement] Line { $line } of the flowchart cannot be read
    }: { $text }
    .why = A journey is read from a flowchart's steps and arrows, and from nothing that might be misread.
    .fix = { $problem ->
        [header] Begin with a line such as "flowchart LR".
        [undirected] Write "A --> B" from the earlier step to the later one.
        [group] Join the steps inside the group, one by one.
        [shape] Close the bracket, and put text with brackets into quotes: a["Visit (web)"].
        [comment] Mend the JSON behind the names, or delete the comment.
        [nothing-there] Mend the names in it, or delete the comment.
       *[statement] Write steps as a["Visit"] and arrows as a --> b or a -->|"within 7 days"| b.
    }
