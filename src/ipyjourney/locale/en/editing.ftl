## Everywhere

several-nodes = { $count ->
    [one] { $count } node
   *[other] { $count } nodes
}
several-components = { $count ->
    [one] { $count } component
   *[other] { $count } components
}
create-audience = Create audience…
key-delete = Del
key-undo = Ctrl+Z
key-redo = Ctrl+Y
key-select-all = Ctrl+A
key-duplicate = Ctrl+D

## Component rail

new-segment = New segment
new-range = New date range
new-metric = New calculated metric
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
one-dimension = One dimension at a time: drop these one after the other: { $names }.
looking-up = Looking for the top three of { $dimension }…
no-items = No event has an item of { $dimension }.
no-items-there = No item of { $dimension } comes there.
no-items-between = No item of { $dimension } comes between “{ $source }” and “{ $target }”.

## Toolbar

show-caption = Show caption
show-table = Show as table
select-all = Select all
mini-map = Mini map

## Nodes

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
mark-start = Mark as start node
unmark-start = Unmark as start node
exclude = Exclude from journey
remove-exclusion = Remove journey exclusion

## Sides of a comparison

four-weeks-prior = 4 weeks prior
two-quarters-prior = 2 quarters prior
one-year-prior = 1 year prior
segments-and-ranges = Segments and date ranges…
same-period = As in the analysis
side-all-dates = All dates
needs-range = needs a date range
said-compared = Compared { $sides }.
said-not-compared = No longer compared.

## Arrows

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

## Canvas

arrow-there-already = There is already an arrow from “{ $source }” to “{ $target }”.

## What screen readers hear

said-added = Added { $name }.
said-combined-nodes = Combined { $name } into one.
said-split = Split { $node } into a node per component.
said-broken-down = Broke { $node } down by { $dimension }.
said-whole = { $node } is no longer broken down.
said-arrows-changed = Changed { $count } arrows.
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
said-selected = Selected { $name }.
said-unselected = { $name } is no longer selected.
