## Everywhere

close = Close
dismiss = Dismiss
cancel = Cancel
loading = Loading…
try-again = Try again
save = Save
search = Search
nothing-found = Nothing is called “{ $search }”.
several-parts = { $count } selected

## Lists, times and days

# Between the parts of a list.
list-joint = { ", " }
# $count: the same number, to choose by.
time-day = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
time-hour = { $number } h
time-minute = { $number } min
time-second = { $number } s
# The names of the months, as short as they are written, with a space between them.
period-months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
period-day = { $month } { $day }, { $year }
period-month = { $month } { $year }
period-quarter = Q{ $quarter } { $year }
period-year = { $year }
# A period with its days.
period-of-days = { $period } ({ $days })
# From one day to another: of one month, of one year, of two years.
days-in-month = { $month } { $first } – { $last }, { $year }
days-in-year = { $month } { $first } – { $until } { $last }, { $year }
days-apart = { $from } – { $to }

## Component rail

components = Components
show-components = Show components
hide-components = Hide components
search-components = Search components
metrics = Metrics
dimensions = Dimensions
segments = Segments
date-ranges = Date ranges
items-loading = Loading…
items-failed = The items could not be loaded. Fold and unfold to try again.
items-none = No items
items-more = Show more ({ $shown })
new-component = New segment, date range or metric
edit = Edit

## Toolbar

toolbar = Journey canvas settings
percentage = Percentage value
percentage-now = Percentage value: { $base }
percent-of-start = Percent of start node
percent-of-previous = Percent of previous node
percent-of-total = Percent of total
percent-short = { $base ->
    [start] % of start
    [previous] % of previous
   *[total] % of total
}
arrow-settings = Arrow settings
arrows-now = Arrow settings: { $shown }
arrows-none = No labels or values
arrows-labels = Labels only
arrows-values = Values only
arrows-both = Values and labels
show-fallout = Show fallout
fallout = Fallout
undo = Undo
redo = Redo
reset = Back to the first state
organize = Organize
zoom-out = Zoom out
zoom-in = Zoom in
zoom-now = Zoom: { $percent }%. Reset to 100%
title-or = { " or " }
title-and = { " and " }
fit-screen = Fit screen
view-options = View options
configure = Configure
configure-first = What should the journey show?
export = Export
import = Import
copy-picture = Copy as picture
download-png = Download PNG picture
download-svg = Download SVG drawing
png = PNG
svg = SVG
all-forms = All forms…
said-picture-copied = The picture is on the clipboard.
said-picture-saved = Saved as { $file }.
said-picture-not-copied = The browser does not let pages copy pictures: saved as { $file } instead.
no-picture = The browser cannot draw the picture. Take the SVG drawing.
total = { $value } in total

## Nodes

start = Start
start-node = Start node
excluded = Excluded
computing = Computing
fallout-name = Fallout of { $node }
delete = Delete
interval = 95% interval { $low } to { $high }

## Breakdowns in cards

breakdown-by = By { $dimension }
breakdown-count = { $shown } of { $total }
no-value = No value

## Sides of a comparison

compare-to = Compare to
compare-with = Compare to: { $sides }
custom-date-range = Custom date range…
periods-prior = { $count } { $unit ->
    [day] days
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} prior
stop-comparing = Stop comparing
sides = Sides of the comparison
compared-base = base
compared-against = Changes are against { $first }
no-number = –
bounds = { $low }–{ $high }
points-unit = { " " }pts
no-p-value = p –
points-bounds = { $low } to { $high }
p-value = p { $value }
says-change = Against { $first }: { $value } ({ $percent }), { $points } percentage points.

## Arrows

arrow-name = { $source } → { $target }
eventual = Eventual
immediate = Immediate
loop = Loop
says-loop = It leads back, and so makes a loop
add-label = Add label
update-label = Update label
limit-title = Time limit
limit-amount = Number
limit-unit = Unit
limit-none = No limit
unit-seconds = seconds
unit-minutes = minutes
unit-hours = hours
unit-days = days
unit-weeks = weeks
limit-within = within { $duration }
limit-after = after { $duration }

## Canvas

canvas-role = journey canvas
canvas-label = Journey, { $count ->
    [one] { $count } node
   *[other] { $count } nodes
}
empty-title = Start your journey
empty-drag = Drag a metric, or an item of a dimension, from the left onto the canvas.
empty-keys = With the keyboard: choose a component with the arrow keys and press Enter.

## Below the canvas

caption = Path with the highest conversion rate: from { $starts } to { $node }, { $percent } of the start { $count ->
    [one] node
   *[other] nodes
}
captions = Paths with the highest conversion rate from the start: { $ways }
caption-of-side = { $side } from { $starts } to { $node }, { $percent }
notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
notes-title = Notes on the figures

## What screen readers hear

says-fallout = Fallout { $value }, { $percent }
says-open-lost = { $open } still open, { $lost } lost
says-median = Median time { $duration }
said-result = { $node }: { $metric } { $value }, { $percent } ({ $base }).
said-results = The figures are up to date.
said-before = { $change ->
    [same] As before.
   *[other] Before: { $before }.
}
said-shown = { $what }: on.
said-hidden = { $what }: off.
said-undone = Undone.
said-redone = Redone.
said-nothing-to-undo = There is nothing to undo.
said-nothing-to-redo = There is nothing to redo.

## What can be asked about the figures

details = Details
details-members = Members
details-trend = Trend
details-breakdown = Breakdown
details-top = Top items
details-durations = Time to move
details-definition = Definition
# $of: one node, arrow or fallout, or several of them
segment-from = Create segment from { $of ->
    [node] node
    [arrow] arrow
    [fallout] fallout
   *[several] selection
}
figures-table = All figures
find-timeline = Timeline of one instance
journey-definition = Definition of the journey

## Keyboard help

keys = Keyboard shortcuts
