## What is told of all paths

loops-say = Items that instances return to: they stand in the path twice or more, repeats taken together, whatever the anchor.
skipped-say = Put stages in order: items of { $dimension }. Whoever has a later stage after an earlier one, and not this one before it, skips it.
stages-in-order = Stages in order
add-stage = Add stage
stage-up = Move { $stage } up
stage-down = Move { $stage } down
flow-figures-of = Figures of
flow-nodes = Nodes
flow-differences = Differences between sides
remove-stage = Remove { $stage }
times-say = From row to row, over all path views of the ribbon. Filters and the longest time between columns hold.
