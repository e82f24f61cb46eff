## The drawer with what stands behind the figures

details-side = Compared side
places-gone = This is no longer in the journey. Undo that edit, or open the details of something else.
members-of = Show
members-behind = { $metric } on the rows of those who are counted here.
dimension = Dimension
no-dimensions = The data have no dimension to split by.
top-when = When
top-after = After
top-before = Before
top-which = Which
top-immediately = { $when ->
    [after] The next one
    [before] The last one
   *[between] The first one
}
top-eventually = { $when ->
    [after] All that come after
    [before] All that came before
   *[between] All between
}
granularity = By
granularity-day = Day
granularity-week = Week
granularity-month = Month
granularity-quarter = Quarter
granularity-year = Year
trend-adds-up = { $metric }: each counts in every period in which it has a row, so that the periods do not add up.
trend-incomplete = { $period } (incomplete)
trend-partly = Dotted: a period that is not wholly within the data or the date range, so its figure is not comparable with the others.
chart-of = { $title }: { $what }
trend-of = Line chart of { $title } from { $first } to { $last }. The arrow keys read its values; the table below has them all.

## Tables

rows = { $rows ->
    [one] { $count } row
   *[other] { $count } rows
}
rows-shown = { $first }–{ $last } of { $total }
table-empty = Nobody is here.
table-copy = Copy
table-download = CSV
table-frame = As data frame
table-waiting = One moment…
table-copied = { $rows ->
    [one] { $rows } row is on the clipboard.
   *[other] All { $rows } rows are on the clipboard.
}
table-not-copied = This page may not use the clipboard. Take the CSV file instead.
table-saved = Saved as { $file }.
frame-name = Name in Python
frame-keep = Keep
frame-replace = Replace it
frame-kept = “{ $name }” is a data frame now: { $rows } rows, { $columns } columns.
sort-by = Sort by { $column }
table-interval = 95% interval
open-timeline = { $key }: timeline
pages = Pages
page = Page
of-pages = of { $pages }
page-before = Previous page
page-after = Next page

## Time to move

nobody-moved = Nobody moved along here.
quantile = { $percent ->
    [0] Shortest
    [50] Median
    [100] Longest
   *[other] { $percent }% within
}
durations-of = Histogram of the time along { $title }; the median is { $median }. The arrow keys read its bars.
durations-bar = { $from } to { $to }: { $count } ({ $share })

## Timelines

find-key = A part of its key
found = { $total ->
    [0] None has that in its key.
    [one] One found.
   *[other] { $count } found.
}
found-more = { $count } found; the first { $shown } are listed.
found-one = { $events ->
    [one] { $count } event, { $first }
   *[other] { $count } events, { $first } to { $last }
}
back-to = Back to { $title }
back-to-search = Back to the search
reached-nodes = Nodes reached
reached-nothing = No node of this journey is reached.
reached-times = { $times ->
    [one] { $day }
   *[other] { $day }, { $count } times
}
go-to-node = { $node }: go to the first time
reaches = reaches { $node }
strip = { $events } events from { $first } to { $last }; at { $marks } of them nodes are reached.

## Definitions

copy-definition = Copy
copied-definition = The definition is on the clipboard.

## All figures

figures-of = Figures of
figures-nodes = Nodes
figures-arrows = Arrows
figures-differences = Differences

## Segments

segment-name = Name of the segment
segment-create = Create segment
segment-size = It keeps all rows of those counted here ({ $metric }: { $count }).
segment-made = Segment “{ $name }” is in the list of components now, of every widget on this data view.
segment-python = The same in Python:
segment-copy = Copy code
segment-copied = Copied.
done = Done
