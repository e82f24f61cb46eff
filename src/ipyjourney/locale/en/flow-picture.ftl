## What a picture of a flow says

flow-picture-title = { $kind ->
    [starts_with] { $dimension } after { $anchor }
    [ends_with] { $dimension } before { $anchor }
    [contains] { $dimension } around { $anchor }
   *[between] { $dimension } between { $anchor } and { $until }
}
flow-picture-any = any { $dimension }
flow-picture-metric = Metric
flow-picture-anchor = Anchor
flow-picture-column = { $way ->
    [after] { $columns ->
        [one] 1 column after the anchor
       *[other] { $columns } columns after the anchor
    }
   *[before] { $columns ->
        [one] 1 column before the anchor
       *[other] { $columns } columns before the anchor
    }
}
flow-picture-counts = { $views ->
    [one] 1 path view
   *[other] { $views } path views
}, { $metric }: { $instances }
flow-picture-figures = In each box: path views · { $metric } · % of the anchor's { $metric }. The coloured edges and the ribbons are as high as their path views{ $compared ->
    [yes] {""}, to a scale of its own for each side
   *[no] {""}
}.
flow-picture-ends = { $kind ->
    [exit] Exits: paths that have run out
    [entry] Entries: paths that begin
   *[both] Exits and entries: paths that have run out or begin
}
flow-picture-folded = { $items ->
    [one] One item is drawn among the other items, so that the picture can be read.
   *[other] { $items } items are drawn among the other items, so that the picture can be read.
}
flow-picture-more-ribbons = { $ribbons ->
    [one] One more ribbon, no thicker than those drawn, is not drawn.
   *[other] { $ribbons } more ribbons, no thicker than those drawn, are not drawn.
}
flow-picture-ribbon = { $source } → { $target }: { $views }
