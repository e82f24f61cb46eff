## What is told of all paths

loops-say = Items that instances return to: they stand in the path twice or more, repeats taken together, whatever the anchor.
flow-figures-of = Figures of
flow-nodes = Nodes
flow-differences = Differences between sides
times-say = From row to row, over all path views of the ribbon. Filters and the longest time between columns hold.
