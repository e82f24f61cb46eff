## Everywhere

close = Close
dismiss = Dismiss
cancel = Cancel
loading = Loading…
try-again = Try again
save = Save
search = Search
several-nodes = { $count ->
    [one] { $count } node
   *[other] { $count } nodes
}
several-parts = { $count } selected
several-components = { $count ->
    [one] { $count } component
   *[other] { $count } components
}
key-delete = Del
key-undo = Ctrl+Z
key-redo = Ctrl+Y
key-select-all = Ctrl+A
key-duplicate = Ctrl+D

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
new-segment = New segment
new-range = New date range
new-metric = New calculated metric
edit = Edit
edit-named = Edit “{ $name }”
delete-named = Delete “{ $name }”?
copy-of = { $name } (copy)
add-to-canvas = Add to canvas
add-combined = Add to canvas as one node
add-to-selected = Add to selected node
add-to-node = Add to node…
insert-on-selected = Insert on selected arrow
insert-on-arrow = Insert on arrow…
break-down-selected = Break down the selection
break-down-node = Break down node…
choose-node = Add to which node?
choose-arrow = Insert on which arrow?

## What a drop will do

# $amount: one node, several (one each) or combined into one. $count is 0 while it is being asked for.
drop-on-canvas = { $amount ->
    [several] { $count ->
        [0] Add { $name }
       *[other] Add { $count } nodes: { $name }
    }
    [combined] Add one node: { $name }
   *[one] Add { $name }
}
drop-on-arrow = { $amount ->
    [several] { $count ->
        [0] Insert { $name } between “{ $source }” and “{ $target }”
       *[other] Insert { $count } nodes between “{ $source }” and “{ $target }”: { $name }
    }
    [combined] Insert one node between “{ $source }” and “{ $target }”: { $name }
   *[one] Insert { $name } between “{ $source }” and “{ $target }”
}
drop-on-node = Combine { $name } into “{ $node }”
drop-breakdown = Break down “{ $node }” by { $dimension }: its top five items
breakdown-of = Breakdown: { $dimension }
top-of = the top three of { $dimension }
top-named = { $top } ({ $names })
drop-hint = Shift: all in one node
one-dimension = One dimension at a time: drop { $names } one after the other.
looking-up = Looking for the top three of { $dimension }…
no-items = No event has an item of { $dimension }.
no-items-there = No item of { $dimension } comes there.
no-items-between = No item of { $dimension } comes between “{ $source }” and “{ $target }”.

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
show-caption = Show caption
undo = Undo
redo = Redo
reset = Back to the first state
select-all = Select all
organize = Organize
zoom-out = Zoom out
zoom-in = Zoom in
zoom-now = Zoom: { $percent }%. Reset to 100%
fit-screen = Fit screen
view-options = View options
mini-map = Mini map
configure = Configure
configure-first = What should the journey show?
export = Export
import = Import
total = { $value } in total

## Nodes

start = Start
start-node = Start node
excluded = Excluded
computing = Computing
connect-to = Connect to…
connect-title = Connect “{ $name }” to
itself = { $name } (itself)
rename = Rename
rename-field = Name of { $name }
duplicate = Duplicate
combine = Combine nodes
split = Split components into nodes
color = Colour
color-none = Usual colour
color-blue = Blue
color-teal = Teal
color-green = Green
color-gold = Gold
color-orange = Orange
color-red = Red
color-pink = Pink
color-purple = Purple
break-down = Breakdown…
break-down-by = Break down { $name } by
remove-breakdown = Remove breakdown
top-nodes = { $when ->
    [after] Show top nodes after this node
    [before] Show top nodes before this node
   *[between] Show top nodes between these nodes
}
top-nodes-how = { $how ->
    [immediately] { $when ->
        [after] Immediately after, in Journey canvas…
        [before] Immediately before, in Journey canvas…
       *[between] First on the way, in Journey canvas…
    }
   *[eventually] { $when ->
        [after] Eventually after, in Journey canvas…
        [before] Eventually before, in Journey canvas…
       *[between] Anywhere on the way, in Journey canvas…
    }
}
top-nodes-table = In a table
hide-fallout = Hide fallout
fallout-name = Fallout of { $node }
delete = Delete
mark-start = Mark as start node
unmark-start = Unmark as start node
exclude = Exclude from journey
remove-exclusion = Remove journey exclusion
interval = 95% interval { $low } to { $high }

## Breakdowns in cards

breakdown-by = By { $dimension }
breakdown-count = { $shown } of { $total }
no-value = No value

## Sides of a comparison

compare-to = Compare to
compare-with = Compare to: { $sides }
four-weeks-prior = 4 weeks prior
two-quarters-prior = 2 quarters prior
one-year-prior = 1 year prior
custom-date-range = Custom date range…
segments-and-ranges = Segments and date ranges…
stop-comparing = Stop comparing
compared-now = Now
said-compared = Compared { $sides }.
said-not-compared = No longer compared.
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
change-style = Change arrow style
style-solid = Solid
style-dashed = Dashed
style-dotted = Dotted
style-dash-dot = Dash-dot
style-animated = Animated
reset-bend = Reset arrow position
delete-arrow = Delete arrow
set-limit = Set time limit
change-limit = Change time limit
clear-limit = Clear time limit
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
arrow-there-already = There is already an arrow from “{ $source }” to “{ $target }”.

## Below the canvas

caption = Path with the highest conversion rate: { $starts } → { $node }, { $percent }
captions = Paths with the highest conversion rate: { $ways }
caption-of-side = { $side } { $starts } → { $node }, { $percent }
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
said-added = Added { $name }.
said-combined-nodes = Combined { $name } into one.
said-split = Split { $node } into a node per component.
said-broken-down = Broke { $node } down by { $dimension }.
said-whole = { $node } is no longer broken down.
said-colored = Changed the colour.
said-added-beside = { $way ->
    [before] Added { $name } before { $node }.
   *[after] Added { $name } after { $node }.
}
said-reset = Back to the first state.
said-combined = Combined { $name } into { $node }.
said-inserted = Inserted { $name } between { $source } and { $target }.
said-connected = Connected { $source } to { $target }.
said-moved = Moved { $name }.
said-renamed = Renamed { $before } to { $name }.
said-duplicated = Duplicated { $name }.
said-deleted = Deleted { $name }.
said-arrow-deleted = Deleted the arrow from { $source } to { $target }.
said-arrow-changed = Changed the arrow from { $source } to { $target }.
said-start = { $node } is a start node.
said-no-start = { $node } is no longer marked as a start node.
said-excluded = Excluded { $node } from the journey.
said-included = { $node } is no longer excluded.
said-organized = Organized.
said-shown = { $what }: on.
said-hidden = { $what }: off.
said-selected = Selected { $name }.
said-unselected = { $name } is no longer selected.
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
