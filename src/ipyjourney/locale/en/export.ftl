## What a picture, table or text of a journey says

export-picture = Journey: { $count ->
    [0] no nodes
   *[other] { $nodes }
}
export-no-nodes = This journey has no nodes yet.
export-breakdown = By { $dimension }
export-no-value = No value
export-start = Start
export-excluded = Excluded
export-fallout = Fallout
export-open = { $count } still open
export-immediate = immediately
export-percent-of-start = Percentages are of the start nodes; those of an arrow, of the node it leaves.
export-percent-of-previous = Percentages are of the previous nodes; those of an arrow, of the node it leaves.
export-percent-of-total = Percentages are of the total; those of an arrow, of the node it leaves.

## Heads of its tables

export-table = Figures as a table
export-node = Node
export-value = Value
export-percent = %
export-dimension = Dimension
export-item = Item
export-still-open = Still open
export-from = From
export-to = To
export-time = Median time
