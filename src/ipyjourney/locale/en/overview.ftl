## The journey as a table

show-drawing = Show as drawing
table-nodes = Nodes
table-arrows = Arrows
table-node = Node
table-after = Comes after
table-from = From
table-to = To
table-instances = Instances
table-share = Share
table-median = Median time
table-label = Label
table-change = Change
