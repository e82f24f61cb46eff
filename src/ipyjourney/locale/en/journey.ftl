## What a result says of itself

rows-without-instance = { $rows ->
    [one] One row has no { $container } and is left out.
   *[other] { $rows } rows have no { $container } and are left out.
}
segment-place-missing = The segment "{ $segment }" was made from the cell { $row } / { $column } of a cohort table. Over the rows of this date range the table has no such cell, so it keeps nobody there.
ties-by-row = { $rows ->
    [one] One row has the same time as the row before it; the order of the table decides.
   *[other] { $rows } rows have the same time as the row before them; the order of the table decides.
}
ties-by-column = { $rows ->
    [one] One row has the same time as the row before it; "{ $column }" decides.
   *[other] { $rows } rows have the same time as the row before them; "{ $column }" decides.
}
unknown-item = "{ $item }" is no item of { $dimension } in these data, so nothing matches it.
unknown-item-in-condition = "{ $item }" is no item of { $dimension } in these data, so a condition that names it finds none.
unreached-loop = No start node leads to "{ $node }", so nothing reaches it.
excluded-instances = "{ $node }" is excluded: { $instances ->
        [one] one { $container } that reached it is left out.
       *[other] { $instances } instances ({ $container }) that reached it are left out.
    }
metric-renamed = "{ $name }" is the name of another metric, so that this one is called "{ $renamed }".
