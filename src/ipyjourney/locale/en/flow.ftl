## Flows that cannot be worked out

invalid-pattern =
    .what = The pattern "{ $pattern }" of "{ $name }" is no regular expression: { $problem }.
    .why = A group takes for one the items that its pattern matches as a whole.
    .fix = Mend the expression, or write a wildcard, with * for any text, and syntax "wildcard".

repeated-stage =
    .what = "{ $stage }" stands twice among the stages.
    .why = A stage is skipped if a later one comes before it, so that each has one place in their order.
    .fix = Name each stage once.

unknown-flow-place =
    .what = The flow has no place { $place }.
    .why = { $reason ->
        [item] "{ $item }" is no item of { $dimension }.
        [end] Paths run out to the right of the anchor as exits, and to the left of it as entries.
        [neighbours] A ribbon leads from one column to the next on its right.
        [length] A whole path has an item, or null, for each of the { $known } columns.
       *[other] Only a node, a ribbon or a whole path of a flow can be opened.
    }
    .fix = Take the place from the nodes, links or paths of the result.

unknown-side =
    .what = The flow compares no side "{ $name }".
    .why = A figure belongs to one side of the comparison.
    .fix = { $known ->
        [none] Leave out the side: nothing is compared.
       *[other] Choose one of: { $known }.
    }

no-flow =
    .what = The analysis is a { $kind ->
        [cohort] cohort table
       *[journey] journey
    }, not a flow.
    .why = { $question ->
        [paths-through] Only a flow has whole paths that run through a place.
       *[column-items] Only a flow has columns of items.
    }
    .fix = Give a flow, such as ij.FlowSpec.starts_with(…), or its result.

several-anchors =
    .what = More than one anchor is given: { $given }.
    .why = A flow starts with its anchor, contains it, ends with it, or runs between two.
    .fix = Give one of them; for a start and an end, give both as between=(start, end).

unpaired-ends =
    .what = "between" is not a start and an end: { $given }.
    .why = Paths run from the one to the other.
    .fix = Give both, such as between=("MQL Qualified", "Closed-Won").

no-dimension =
    .what = The data view has no dimension.
    .why = The items of a dimension form the paths of a flow.
    .fix = Say which column holds them: ij.DataView(events, event="event_name"), or dimensions=["channel"].

## What a flow says of itself

grouped-item = "{ $item }" belongs to the group "{ $group }" here, so nothing matches it by its own name.
empty-group = No item of { $dimension } belongs to the group "{ $group }": "{ $pattern }" matches none that an earlier group has left.
no-occurrence-limit = Paths that contain the anchor go both ways, so all its occurrences count, not only the first.
null-items = { $rows ->
    [one] One row has no { $dimension } and stands in no path of it.
   *[other] { $rows } rows have no { $dimension } and stand in no path of it.
}
unfinished-paths = { $paths ->
    [one] One occurrence of the start is left out: the end does not come after it.
   *[other] { $paths } occurrences of the start are left out: the end does not come after them.
}
filtered-paths = { $paths ->
    [one] One path view is left out by the column filters.
   *[other] { $paths } path views are left out by the column filters.
}

## A flow as tables

flow-column = Column
flow-item = Item
flow-views = Path views
flow-share = % of anchor
flow-side = Side
flow-other = Other items
flow-exit = Exit
flow-entry = Entry
flow-no-paths = No path: the anchor does not occur.
flow-no-kept-paths = No path: the anchor does not occur, or no path of it passes the filters of the columns.
flow-more-links = { $links ->
    [one] One more link, with no more path views than these, is in the links of the result.
   *[other] { $links } more links, with no more path views than these, are in the links of the result.
}
