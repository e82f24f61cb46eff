## Label and time limits of an arrow

label = Label
limit-at-most = At most
limit-at-least = At least
limit-help = How long it may take from one node to the next.

## Keyboard help

# One line each: the keys, a bar, and what they do.
keys-list =
    Tab | Components, toolbar, nodes in reading order, each with its fallout, arrows
    Enter | Menu of a component, node, arrow or fallout, or of all that is selected with it
    Arrow keys | Move nodes, bend an arrow or move the view; Shift for more
    C | Connect a node to another
    T | Show the journey as a table, or as a drawing
    F2 | Rename a node, label an arrow, edit a segment, date range or metric
    Del | Delete; the neighbours are joined
    Space | Select a node, arrow or fallout as well, or no longer
    Ctrl+A | Select all nodes
    Ctrl+D | Duplicate
    Ctrl+Z, Ctrl+Y | Undo, redo
    +, −, 0, F | Zoom in, out, to 100%, fit; with the mouse Ctrl and wheel
    Space and drag | Move the view from anywhere
    Shift and drag | Select with a box; from the rail, drop several as one node
    Esc | Give up a gesture, close, select nothing

## What screen readers hear of an edit

# $moved: the number is another one; $shifted: so is the percentage.
said-change = { $node }: { $metric } { $moved ->
    [yes] from { $before } to { $value }
   *[no] still { $value }
}, { $shifted ->
    [yes] from { $was } to { $percent }
   *[no] still { $percent }
} ({ $base }).
said-others = { $count ->
    [one] { $count } other node has new figures.
   *[other] { $count } other nodes have new figures.
}
said-none-changed = No figure has changed.
