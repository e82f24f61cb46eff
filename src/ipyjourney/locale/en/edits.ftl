## Edits that the journey does not allow

unknown-node =
    .what = The journey has no node "{ $node }".
    .why = Arrows and edits find nodes by their ids.
    .fix = Choose one of: { $known }.

backward-limits =
    .what = An arrow of at least { $after } and at most { $within } can never be taken.
    .why = Both limits count from the same earlier event, and no time is longer than the one and shorter than the other.
    .fix = Make "at most" as long as "at least" or longer, or leave one of them out.

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
    .what = There is no kernel behind this widget.
    .why = The kernel was restarted, or this is a saved page; new figures are computed from the events, in a kernel.
    .fix = Run the cell that made this again, in the notebook.
