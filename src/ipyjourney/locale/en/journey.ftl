## What a result says of itself

sample = A sample: { $chosen } of { $all } instances of { $container }, chosen by a hash of the key (seed { $seed }). Figures count the sample only.
sample-rows-without-key = { $rows ->
    [one] One row has no { $container } and is not in the sample.
   *[other] { $rows } rows have no { $container } and are not in the sample.
}
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
prior-without-start = The analysis has no date range, so that the earlier period has no start: it is all rows up to { $count } { $unit ->
    [day] { $count ->
        [one] day
       *[other] days
    }
    [week] { $count ->
        [one] week
       *[other] weeks
    }
    [month] { $count ->
        [one] month
       *[other] months
    }
    [quarter] { $count ->
        [one] quarter
       *[other] quarters
    }
   *[year] { $count ->
        [one] year
       *[other] years
    }
} before the end, a part of what it is compared with. A date range makes both periods equally long.
looked-up-measure = The measure "{ $measure }" comes from a lookup and stands on every event that it is joined to: added up over events it would count many times, so no metric is made of it. To add it up all the same, give the data view Metric.sum("{ $measure }").
metric-renamed = "{ $name }" is the name of another metric, so that this one is called "{ $renamed }".
