## What a flow shows

pathing-dimension = Pathing dimension
flow-container = Flow container
flow-number = { $field ->
    [columns] Number of columns
    [before] Columns before
    [after] Columns after
   *[items] Items expanded per column
}
zone-hint = { $zone ->
    [starts_with] What follows it? Drop a metric, items or a dimension here.
    [contains] What leads to it, and what follows? Drop it here.
   *[ends_with] What leads to it? Drop it here. With a start: only paths from there to here.
}
add-to-zone = Add to: { $zone }
search-anchor = Search or drop…
any-item = any item
whole-dimension = Any { $dimension }
remove-component = Remove { $name }
into-zone = { $zone }: { $name }
anchor-says = { $kind ->
    [starts_with] Paths are followed from there on.
    [contains] Paths are followed both ways from there.
    [ends_with] Paths are followed back from there.
    [between] Only paths that start there and end there, and what happens between.
   *[none] Choose what paths start with, contain or end with; or a start and an end.
}
advanced-settings = { $open ->
    [yes] Hide advanced settings
   *[no] Show advanced settings
}
include-repeats = Include repeat instances
limit-occurrence = Limit to first/last occurrence
step-limit = Longest time from column to column
flow-scope = Only these rows of the data
flow-later = All of this can be changed later.
pattern-groups = Groups of items
pattern-help = Items that fit are taken for one, under the name of the group; the first group that fits counts.
pattern-name = Name of group { $number }
pattern-name-hint = Name of the group
pattern-syntax = How group { $number } is written
pattern-is = { $syntax ->
    [prefix] begins with
    [wildcard] matches (* and ?)
   *[regex] regular expression
}
pattern-text = Text of group { $number }
pattern-example = { $syntax ->
    [prefix] Webinar
    [wildcard] *whitepaper*
   *[regex] (Webinar|Event) .*
}
pattern-dimension = Dimension of group { $number }
remove-pattern = Remove group { $number }
add-pattern = Add group
no-anchor = Choose what paths start with, contain or end with.
no-until = A start needs a metric or items as its end, not a whole dimension.
no-pathing = Choose the pathing dimension.
wrong-flow-columns = Give a number of columns: 1 to 50, or 0 to 49 on each side.
wrong-items = Give a number of items per column, 1 to 1,000.
wrong-patterns = Give each group of items a name.
said-flow-changed = The flow is changed.
said-flow-built = The flow is ready.

## Which paths stay

apply = Apply
text-criterion = Text of the item
text-operator = How the text is compared
text-value = Text
any-text = Any text
text-is = { $operator ->
    [contains] contains
    [not_contains] does not contain
    [starts_with] begins with
    [ends_with] ends with
    [equals] is
    [not_equals] is not
    [matches] matches (* and ?)
    [not_matches] does not match (* and ?)
    [in] is one of
    [not_in] is none of
    [exists] is there
    [not_exists] is not there
   *[other] { $operator }
}
search-items = Search items
items-of-column = Items of the column
heard-views = { $count ->
    [one] { $views } path view
   *[other] { $views } path views
}
filter-way = { $way ->
    [include] Only
   *[exclude] Exclude
}
filter-item = { $way ->
    [include] Only { $item }
   *[exclude] Exclude { $item }
}
more-column-items = Show more
filter-says = { $include ->
    [0] { $exclude ->
        [0] No item is chosen: paths with any item stay.
        [one] Paths with the excluded item go.
       *[other] Paths with one of { $exclude } excluded items go.
    }
    [one] Only paths with the chosen item stay.
   *[other] Only paths with one of { $include } chosen items stay.
}

## Keys

flow-keys-list =
    Tab | Toolbar, column menus, flow, notes
    Arrow keys | Along the strongest ribbon to the next column; up and down in the column
    Shift and ← → | Onto the ribbon itself; up and down to the node's others
    Home, End | First and last column
    Enter | Expand or collapse a node; more of the other items; menu of a ribbon
    Menu key, Shift+F10 | Menu
    I | Say all figures
    T | As tables, or as a drawing
    Ctrl+Z, Ctrl+Y | Undo, redo
    Esc | Light up nothing, close
