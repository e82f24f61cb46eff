## Edits that a flow does not allow

no-further-columns =
    .what = { $end ->
        [before] This flow can have no further columns before its anchor.
       *[other] This flow can have no further columns after its anchor.
    }
    .why = { $reason ->
        [most] There are { $most } columns on one side at most.
        [ends_with] Its paths end with the anchor.
       *[other] Its paths begin with the anchor.
    }
    .fix = { $reason ->
        [most] Focus on an item of the outermost column, to look further from there.
       *[other] For columns on both sides, choose "contains" as the kind of the anchor.
    }

unclear-anchor =
    .what = The { $part } of the flow is not one metric, items of one dimension, or a whole dimension.
    .why = Paths open at its occurrences, so it must be clear what one is.
    .fix = Give one metric, or items of one dimension, or only a dimension; and what the paths end with where they run between two.

unknown-column-number =
    .what = The flow has no column { $column } here.
    .why = Columns are counted from the anchor, which is 0.
    .fix = Choose one of { $known }.
