## The definition of a chart or a number, in sentences

# Joining
definition-quoted = "{ $name }"
definition-or = { $left } or { $right }
definition-and = { $left } and { $right }
definition-comma = { $left }, { $right }
definition-group = ({ $inner })

# Metrics
definition-metric-events = { $metric } counts rows.
definition-metric-container = { $metric } counts each { $container } once.
definition-metric-counter = { $metric } counts the rows on which { $condition }.
definition-metric-sum = { $metric } adds up { $measure }; rows without a value add nothing.
definition-metric-sum-where = { $metric } adds up { $measure } over the rows on which { $condition }; rows without a value add nothing.
definition-metric-calculated = { $metric } is { $expression }, worked out from the figures of the same rows; a division by zero leaves it empty.

# Conditions on one row
definition-compare = { $operator ->
    [equals] { $dimension } is { $value }
    [not_equals] { $dimension } has a value other than { $value }
    [in] { $dimension } is { $value }
    [not_in] { $dimension } has a value other than { $value }
    [contains] { $dimension } contains { $value }
    [not_contains] { $dimension } has a value that does not contain { $value }
    [starts_with] { $dimension } starts with { $value }
    [ends_with] { $dimension } ends with { $value }
    [matches] { $dimension } matches the pattern { $value }
    [not_matches] { $dimension } has a value that does not match the pattern { $value }
    [less] { $dimension } sorts before { $value }
    [less_or_equal] { $dimension } is or sorts before { $value }
    [greater] { $dimension } sorts after { $value }
    [greater_or_equal] { $dimension } is or sorts after { $value }
    [exists] { $dimension } has a value
   *[not_exists] { $dimension } has no value
}
definition-number = { $operator ->
    [equals] exactly { $value }
    [not_equals] not { $value }
    [less] less than { $value }
    [less_or_equal] at most { $value }
    [greater] more than { $value }
   *[greater_or_equal] at least { $value }
}
definition-metric-of-row = { $metric } of the row alone is { $number }
definition-metric-of-instance = { $metric } over its rows is { $number }
definition-not = it is not so that { $condition }
definition-some-row = on some row { $condition }
definition-row-of = its { $container } is one for which { $condition }
definition-some-row-of = some row of it belongs to an instance of { $container } for which { $condition }
definition-sequence = its rows show, in this order, { $steps }
definition-then = { $left }, then { $right }
definition-then-limited = { $left }, then, { $limits }, { $right }
definition-row-where = a row on which { $condition }
definition-at-place = it is counted at { $place } of another analysis

# Segments
definition-segment-event = Segment { $segment } keeps the rows on which { $condition }.
definition-segment-container = Segment { $segment } keeps all rows of each { $container } for which { $condition }.
definition-segment-behind = The analysis behind segment { $segment }:
definition-segments-judged = Segments look at all rows of the date range.

# Rows
definition-no-range = There is no date range: all rows up to the last one of the table are looked at.
definition-no-range-as-of = There is no date range: all rows before { $end } are looked at, up to where the data are known.
definition-range = Date range { $range }: from { $start } up to, and not including, { $end }.
definition-range-to = Date range { $range }: from the first row up to, and not including, { $end }.
definition-range-last = It moves with the data: the last { $count } { $count ->
    [one] { $unit ->
        [day] whole day
        [week] whole week
        [month] whole month
        [quarter] whole quarter
       *[year] whole year
    }
   *[other] { $unit ->
        [day] whole days
        [week] whole weeks
        [month] whole months
        [quarter] whole quarters
       *[year] whole years
    }
} before the one that is not over.
definition-range-this = It moves with the data: the { $unit } that is not over, up to where the data are known.
definition-moved-back = The rows looked at lie { $count } { $count ->
    [one] { $unit ->
        [day] day
        [week] week
        [month] month
        [quarter] quarter
       *[year] year
    }
   *[other] { $unit ->
        [day] days
        [week] weeks
        [month] months
        [quarter] quarters
       *[year] years
    }
} before that.
definition-analysis-segments = Only rows that { $segments } { $count ->
    [one] keeps
   *[other] all keep
} are looked at.
definition-without-instance = Rows without a time, and rows that name no { $container }, are left out.
definition-order-table = Rows of the same moment follow the order of the table.
definition-order-column = Rows of the same moment follow the order of { $column }.
definition-times = Times and periods are those of { $timezone }; weeks begin on { $day ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}.
definition-sides = It is worked out { $count ->
    [one] for one side
   *[other] for { $count } sides, each as if alone
}: { $sides }.
definition-side-all = { $side } (all rows)
definition-side = { $side } ({ $parts })
definition-side-segment = segment { $segment }
definition-side-range = date range { $range }
definition-side-prior = { $count } { $count ->
    [one] { $unit ->
        [day] day
        [week] week
        [month] month
        [quarter] quarter
       *[year] year
    }
   *[other] { $unit ->
        [day] days
        [week] weeks
        [month] months
        [quarter] quarters
       *[year] years
    }
} earlier
definition-changes = Changes are against { $side }.
definition-differences-tested = The difference of two shares of instances has Newcombe's 95% interval and the p-value of a z-test, unless an instance is behind both.

## Journeys

definition-journey = This journey follows each { $container } on its own, through its rows in the order of time.
definition-journey-shows = Each node shows { $metrics } over the rows reached there.
definition-node = { $node } shows { $metrics } over the rows reached there.
definition-arrow = The arrow from { $source } to { $target } counts each { $container } with a row at { $target } that was reached through it.
definition-arrow-way = A row at { $target } is reached through it if it comes { $way }.
definition-arrow-share = Its share is over the instances ({ $container }) that reached { $source }.
definition-arrow-time = Its time runs, for each of them, from the earliest row that can lead there to the first row reached through the arrow.
definition-fallout-all = The fallout at { $node } counts each { $container } that reached it and then reached no other node by an arrow from there.
definition-fallout-open = Still open are those of the fallout at { $node } whose time has not run out by the end of the rows: each { $container } that can yet go on.
definition-fallout-lost = Lost are those of the fallout at { $node } whose time has run out: each { $container } that can no longer go on.
definition-fallout-share = Its share is over the instances ({ $container }) that reached { $node }.
definition-fallout-end = { $node } is an end: nobody falls out there.
definition-matches = A row matches { $node } if { $conditions }.
definition-counts-in = it counts in { $metrics }
definition-item-is = { $dimension } is { $items }
definition-kept-by = segment { $segment } keeps it
definition-lies-in = it lies in the date range { $ranges }
definition-start = { $node } is a start: every row that matches it is reached.
definition-reached = { $node } is reached by a row that matches it and comes { $ways }.
definition-way = later than a row reached at { $source }
definition-way-limited = later than a row reached at { $source }, { $limits }
definition-way-immediate = right after a row reached at { $source }
definition-way-immediate-limited = right after a row reached at { $source }, { $limits }
definition-anything-between = Anything may happen in between.
definition-anything-or-right-after = Anything may happen in between, unless it says "right after".
definition-journey-within = The whole journey takes at most { $duration }, counted from a row at a start.
definition-excluded = { $node } is excluded: each { $container } that reaches it counts nowhere but in the total.
definition-unreached = Nothing leads to { $node } from a start, so nothing reaches it.
definition-percent-start = Percentages of nodes are over the same metric on the rows reached at the starts that lead there.
definition-percent-previous = Percentages of nodes are over the same metric on the rows reached at the nodes right before; a start is its own base.
definition-percent-total = Percentages of nodes are over the same metric on all rows that are looked at.
definition-percent-start-of = The percentage is over the same metric on the rows reached at { $nodes }.
definition-percent-previous-of = The percentage is over the same metric on the rows reached at { $nodes }.
definition-percent-none = The percentage is over nothing, for no start leads there.
definition-percent-total-of = The percentage is over the same metric on all rows that are looked at.
definition-interval = A share of instances comes with its 95% interval (Wilson).

## Cohort tables

definition-cohort = This table groups each { $container } by the { $granularity } in which it is included, and follows it through later ones.
definition-cohort-cell = The cell is row { $row }, { $column ->
    [included] the column of all that are included
    [same_period] the column of the same period
   *[other] column { $column }
}.
definition-inclusion = It is included in a { $granularity } if, over its rows of that { $granularity }, { $condition }.
definition-inclusion-item = It is included under an item of { $dimension } if, over its rows of one { $granularity } with that item, { $condition }.
definition-inclusion-segment = It is included under a segment if, over its rows of one { $granularity } that the segment keeps, { $condition }.
definition-criterion-segments = Only rows that { $segments } { $count ->
    [one] keeps
   *[other] all keep
} are looked at for this.
definition-entry-every = It joins every cohort in which it is included.
definition-entry-first = It joins only the first cohort in which it is included.
definition-return = It is retained in column k if, over its rows of the k-th { $granularity } after that, { $condition }.
definition-return-later = It is retained in column k if, in the k-th { $granularity } after that or in any later one, { $condition } over its rows there.
definition-return-brackets = It is retained in a column if, in at least one { $granularity } that the column stands for, { $condition } over its rows there.
definition-brackets = The columns stand for these numbers after inclusion: { $columns }.
definition-metric-is = { $metric } is { $number }
definition-same-period = "Same period" counts those that do so still in the { $granularity } of inclusion, on rows after the one that included them.
definition-retention = Cells count those who are retained.
definition-churn = Cells count those who are not retained: included minus retained.
definition-churn-rolling = Cells count those who were retained up to the column before and are not in this one.
definition-rolling = Only those retained in every column before are counted on (rolling).
definition-latency = Columns to the left of Included look at periods before inclusion in the same way.
definition-by-item = Each row adds up one item's cohorts of all periods; the 14 items with the most instances are shown.
definition-by-segment = Each row adds up one segment's cohorts of all periods: { $segments }.
definition-added = Only cells whose periods are wholly inside are added up.
definition-value = Beside it stands { $metric } over the rows that the return looks at, of all included, and that per included { $container }.
definition-share-included = Percentages are over those included.
definition-share-rolling = Percentages are over the column before; in the first column, over those included.
definition-average-pooled = The average row adds up the counts of a column and divides them by the sum of what they are shares of.
definition-average-mean = The average row is the plain mean of the percentages of a column.
definition-incomplete = A cell is marked as incomplete, and left out of the average, if one of its periods is not wholly inside the rows looked at.
definition-incomplete-later = A cell is marked as incomplete, and left out of the average, if the first of its periods is not wholly inside the rows looked at.
definition-timing = The time to return is a Kaplan-Meier estimate: each { $container } counts once per row, and who has not returned by the end is counted until then.
definition-cell-included = The cell counts each { $container } that is included in that row.
definition-cell-same-period = The cell counts those of the row that return still in the { $granularity } of inclusion, on rows after the one that included them.
definition-cell-retained = The cell counts those of the row that are retained in that column.
definition-cell-churned = The cell counts those of the row that are not retained in that column.

## Flows

definition-flow = This flow follows the items of { $dimension } on the rows of each { $container }, in the order of time.
definition-flow-nulls = Rows without an item are passed over.
definition-repeats-once = Equal items next to each other count as one, at the first of them.
definition-repeats-all = Equal items next to each other stay apart.
definition-pattern = { $syntax ->
    [prefix] Items of { $dimension } that start with { $pattern } are taken together as { $name }.
    [regex] Items of { $dimension } that the regular expression { $pattern } matches as a whole are taken together as { $name }.
   *[wildcard] Items of { $dimension } that match the pattern { $pattern } are taken together as { $name }.
}
definition-pattern-first = The first pattern that matches decides.
definition-anchor-metric = each row that counts in { $metric }
definition-anchor-items = each place where { $dimension } is { $items }
definition-anchor-dimension = each place of any item of { $dimension }
definition-starts-with = A path starts with { $anchor } and runs forward.
definition-contains = A path is drawn around { $anchor } and runs both ways.
definition-ends-with = A path ends with { $anchor } and runs backward.
definition-between = A path starts with { $anchor } and runs to the next place of the end: { $until }; without one it does not count.
definition-only-first = Only the first of them for each { $container } counts.
definition-only-last = Only the last of them for each { $container } counts.
definition-next = The next column holds the first item that comes later than the row of the column before.
definition-previous = The column to the left holds the last item that comes earlier than the row of the column after it.
definition-step-within = From one column to the next it takes at most { $duration }; else the path has run out.
definition-exit = A path that finds no further item has run out: it is an exit in that column.
definition-entry = A path that finds no earlier item begins there: it is an entry in that column.
definition-columns = Columns are numbered from that of the anchor, which is 0.
definition-column-dimension = Column { $column } shows { $dimension }.
definition-top-items = Each column shows its { $items ->
    [one] top item
   *[other] { $items } top items
} by path views; the rest are added up as other items.
definition-column-items = Column { $column } shows its { $items ->
    [one] top item
   *[other] { $items } top items
} instead.
definition-hidden-columns = { $count ->
    [one] Column { $columns } is hidden: paths run through it unseen, and links join the columns on either side.
   *[other] Columns { $columns } are hidden: paths run through them unseen, and links join the columns on either side.
} A path that runs out there counts in the next column that is shown.
definition-filter-include = Only paths with { $items } in column { $column } stay.
definition-filter-exclude = Paths with { $items } in column { $column } are left out.
definition-filter-matching = Only paths stay on whose item in column { $column } this holds: { $condition }.
definition-views = Path views count paths; instances count each { $container } once.
definition-flow-share = A share is of instances, over those of the anchor's column.
definition-flow-item = The number at { $item } in column { $column } counts the paths with that item there.
definition-flow-other = The number counts the paths in column { $column } with an item that is not among the top items.
definition-flow-exit = The number counts the paths that have run out in column { $column }.
definition-flow-entry = The number counts the paths that begin to the right of column { $column }: nothing comes before.
definition-flow-column = The number counts the paths with an item in column { $column }.
definition-flow-ribbon = The ribbon counts the paths that have both { $left } and { $right }.
definition-flow-item-of = { $item } in column { $column }
definition-flow-other-of = other items in column { $column }
definition-flow-exit-of = an exit in column { $column }
definition-flow-entry-of = an entry in column { $column }
definition-flow-column-of = an item in column { $column }
definition-flow-path = The number counts the paths that run exactly so: { $path }.
definition-flow-nothing = nothing more
