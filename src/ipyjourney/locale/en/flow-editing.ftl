## Menus of nodes and ribbons

flow-menu = Flow
expand-node = Expand
collapse-node = Collapse
expand-items = Show five more items
focus-on-node = Focus on this node
include-only = Only paths with this item
exclude-item = Exclude item
restore-excluded = Restore excluded items
segment-for = { $of ->
    [column] Create a segment of this column…
   *[path] Create a segment for this path…
}
segment-of = { $of ->
    [column] Segment of those in the column
   *[path] Segment for this path
}
segment-of-whole-path = Create a segment for a whole path
flow-audience = Show who they are
words-of-definition = Definition in words

## Menus of columns and of the flow

filter-column = Filter column…
filter-title = Filter column: { $column }
clear-filter = Clear filter
clear-filter-of = Clear { $column }: { $filter }
clear-filters = Clear all filters
expand-column = Expand entire column
collapse-column = Collapse entire column
show-previous-column = Show previous column
show-next-column = Show next column
hide-column = Hide column
show-hidden = { $count ->
    [one] Show the hidden column
   *[other] Show { $count } hidden columns
}
another-dimension = Another dimension…
usual-dimension = Pathing dimension again
choose-column-dimension = Dimension of the column
whole-paths = Whole paths
loops = Loops
skipped-stages = Skipped stages
swap-ends = Look the other way
define-flow = Definition in words
start-over = Start over

## What is said of edits

said-expanded = { $name } is expanded.
said-collapsed = { $name } is collapsed.
said-more-items = { $column }: five more items.
said-column-expanded = { $column }: all items.
said-column-collapsed = { $column }: the top items.
said-column-added = One more column.
said-column-hidden = { $column }: hidden.
said-hidden-shown = All columns show.
said-focused = The flow of what contains { $name }.
said-item-excluded = { $column }: without { $name }.
said-item-included = { $column }: only { $name }.
said-restored = { $column }: nothing is excluded.
said-filter-cleared = { $column }: no filter.
said-filters-cleared = No column is filtered.
said-filtered = { $column }: filtered.
said-dimension = { $dimension ->
    [none] { $column }: the pathing dimension.
   *[other] { $column }: { $dimension }.
}
said-swapped = The flow looks the other way.

## Components in the flow

flow-use = { $use ->
    [anchor] { $kind ->
        [starts_with] Starts with { $whole ->
            [yes] any { $name }
           *[no] { $name }
        }
        [contains] Contains { $whole ->
            [yes] any { $name }
           *[no] { $name }
        }
        [ends_with] Ends with { $whole ->
            [yes] any { $name }
           *[no] { $name }
        }
       *[between] Starts with { $whole ->
            [yes] any { $name }
           *[no] { $name }
        }
    }
    [until] Ends with { $name }
    [column-dimension] { $column }: by { $name }
    [column-include] { $column }: only { $name }
    [add-before] Add a column of { $name } before
    [add-after] Add a column of { $name } after
    [pathing] Pathing dimension: { $name }
    [only-in] Only rows of { $name }
   *[use-range] Date range: { $name }
}
one-dimension-items = Items of one dimension together, or one component at a time.
already-there = The flow is about this already.
