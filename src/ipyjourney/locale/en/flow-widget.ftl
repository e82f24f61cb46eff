## Above the flow

flow-toolbar = Flow settings
edit-flow = Edit flow
edit-flow-title = Edit flow
configure-flow-first = What should the flow show?
filters = Filters
measure = Figure on nodes
measure-now = Figure on nodes: { $measure }
measure-views = Path views
measure-share = % of { $metric } in the anchor column
measure-share-short = % of anchor
flow-view-short = View
flow-more = More
wrap-labels = Wrap labels
fit-width = Fit width
as-table = Show as table
as-table-short = Table

## The flow

flow-label = Flow of { $container }, { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
ribbons = Ribbons
node-kind = { $kind ->
    [other] Other items
    [entry] Entry
   *[exit] Exit
}
other-items = { $count ->
    [0] Other items
   *[other] Other items ({ $count })
}
anchor-kind = { $kind ->
    [starts_with] Starts with
    [contains] Contains
    [ends_with] Ends with
   *[between] Starts and ends with
}
anchor-between = { $start } → { $end }
column-after = { $count } after
column-before = { $count } before
column-menu = Menu of the column { $column }
run-in = (begin)
run-out = (end)
heard-figures = { $measure ->
    [views] (path views), { $metric }: { $instances }, { $share }
    [instances] ({ $metric }), path views: { $views }, { $share }
   *[share] of the anchor column, path views: { $views }, { $metric }: { $instances }
}
ribbon-name = { $title }: { $count ->
    [one] { $views } path view
   *[other] { $views } path views
}
no-paths-title = No paths
no-paths = The anchor does not occur, or no path of it passes the filters.

## What the line below says

flow-about = { $anchor } { $what }
says-flow = { $count ->
    [one] { $views } path view
   *[other] { $views } path views
} ({ $metric }: { $instances }).{ $filtered ->
    [0] { "" }
    [one] { " " }{ $left } path view is left out by filters.
   *[other] { " " }{ $left } path views are left out by filters.
}
says-node = { $count ->
    [one] { $views } path view
   *[other] { $views } path views
}{ $kind ->
    [exit] { " " }had run out by here
    [entry] { " " }begin only after this
   *[other] { "" }
}; { $metric }: { $instances }, { $share } of those in the anchor column{ $interval ->
    [none] .
   *[other] { " " }({ $interval }).
}
says-ribbon = { $count ->
    [one] { $views } path view
   *[other] { $views } path views
}; { $metric }: { $instances }. That is { $sourceShare } of { $source } and { $targetShare } of { $target }.
says-time = Time between: median { $median }, { $low } to { $high } for the middle 80%.
says-side = { $side }: { $text }
says-difference = Against { $first }: { $points } percentage points{ $low ->
    [none] .
   *[other] { " " }({ $low } to { $high }, p { $p }{ $clear ->
        [yes] , more than chance
       *[no] { "" }
    }).
}
says-paths = { $count ->
    [one] The one whole path: { $paths }
   *[other] Most frequent of { $number } whole paths: { $paths }
}
filter-included = Only { $items }
filter-excluded = Without { $items }
filter-matching = { $operator ->
    [equals] Is “{ $value }”
    [not_equals] Is not “{ $value }”
    [in] Is one of { $value }
    [not_in] Is none of { $value }
    [contains] Contains “{ $value }”
    [not_contains] Does not contain “{ $value }”
    [starts_with] Begins with “{ $value }”
    [ends_with] Ends with “{ $value }”
    [matches] Matches “{ $value }”
    [not_matches] Does not match “{ $value }”
    [less] Less than “{ $value }”
    [less_or_equal] At most “{ $value }”
    [greater] More than “{ $value }”
    [greater_or_equal] At least “{ $value }”
    [exists] Any item
   *[not_exists] No item
}
