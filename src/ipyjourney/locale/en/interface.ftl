## Everywhere

close = Close
dismiss = Dismiss
cancel = Cancel
save = Save
search = Search
nothing-found = Nothing is called “{ $search }”.
several-nodes = { $count ->
    [one] { $count } node
   *[other] { $count } nodes
}
several-components = { $count ->
    [one] { $count } component
   *[other] { $count } components
}
key-delete = Del
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
add-to-canvas = Add to canvas
add-combined = Add to canvas as one node
add-to-selected = Add to selected node
add-to-node = Add to node…
insert-on-selected = Insert on selected arrow
insert-on-arrow = Insert on arrow…
choose-node = Add to which node?
choose-arrow = Insert on which arrow?

## What a drop will do

drop-on-canvas = Add { $name }
drop-several = Add { $count } nodes
drop-on-node = Combine { $name } into “{ $node }”
drop-on-arrow = Insert { $name } between “{ $source }” and “{ $target }”

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
organize = Organize
zoom-out = Zoom out
zoom-in = Zoom in
zoom-now = Zoom: { $percent }%. Reset to 100%
fit-screen = Fit screen
view-options = View options
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
delete = Delete
mark-start = Mark as start node
unmark-start = Unmark as start node
exclude = Exclude from journey
remove-exclusion = Remove journey exclusion
interval = 95% interval { $low } to { $high }

## Arrows

arrow-name = { $source } → { $target }
eventual = Eventual
immediate = Immediate
add-label = Add label
update-label = Update label
label = Label
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
limit-at-most = At most
limit-at-least = At least
limit-amount = Number
limit-unit = Unit
limit-none = No limit
limit-help = How long it may take from one node to the next.
limit-within = within { $duration }
limit-after = after { $duration }
unit-seconds = seconds
unit-minutes = minutes
unit-hours = hours
unit-days = days
unit-weeks = weeks

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

## Keyboard help

keys = Keyboard shortcuts
# One line each: the keys, a bar, and what they do.
keys-list =
    Tab | Components, toolbar, nodes in reading order, arrows
    Enter | Menu of a component, node or arrow
    Arrow keys | Move nodes, bend an arrow or move the view; Shift for more
    C | Connect a node to another
    F2 | Rename a node, label an arrow
    Del | Delete; the neighbours are joined
    Space, Ctrl+A | Select a node, select all
    Ctrl+D | Duplicate
    Ctrl+Z, Ctrl+Y | Undo, redo
    +, −, 0, F | Zoom in, out, to 100%, fit; with the mouse Ctrl and wheel
    Space and drag | Move the view from anywhere
    Shift and drag | Select with a box
    Esc | Give up a gesture, close, select nothing
