## Edits that the journey does not allow

unknown-node =
    .what = The journey has no node "{ $node }".
    .why = Arrows and edits find nodes by their ids.
    .fix = Choose one of: { $known }.

duplicate-arrow =
    .what = There is an arrow from "{ $source }" to "{ $target }" already.
    .why = A second arrow in the same direction would count the same instances again.
    .fix = Change the arrow that is there, or connect other nodes.

unknown-arrow =
    .what = There is no arrow from "{ $source }" to "{ $target }".
    .why = An arrow is found by the nodes at its two ends, in that order.
    .fix = Connect the two nodes first, or name them the other way round.

## Screens that could not be loaded

part-blocked =
    .what = This screen could not be loaded.
    .why = The page does not let a widget run a script that comes from the kernel.
    .fix = Reload the page. On a locked-down hub, ask for blob: to be allowed in the script-src of its security policy.

part-outdated =
    .what = This screen belongs to another version of the widget.
    .why = ipyjourney was updated after the kernel had started.
    .fix = Restart the kernel and run the cell that made this canvas again.

## Edits that nobody answered

no-answer =
    .what = The kernel has not answered yet.
    .why = It is busy with a cell, or it has gone; what you see may not have reached it.
    .fix = Wait until it is idle. If it was restarted, run the cell that made this canvas again.

no-kernel =
    .what = This needs a running kernel.
    .why = A saved page holds the figures it was saved with; new ones are computed from the events.
    .fix = Open the notebook and run the cell that made this canvas.
