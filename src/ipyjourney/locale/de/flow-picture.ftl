## What a picture of a flow says

flow-picture-title = { $kind ->
    [starts_with] { $dimension } nach { $anchor }
    [ends_with] { $dimension } vor { $anchor }
    [contains] { $dimension } rund um { $anchor }
   *[between] { $dimension } zwischen { $anchor } und { $until }
}
flow-picture-any = { $dimension } (beliebig)
flow-picture-metric = Metrik
flow-picture-anchor = Anker
flow-picture-column = { $way ->
    [after] { $columns ->
        [one] 1 Spalte nach dem Anker
       *[other] { $columns } Spalten nach dem Anker
    }
   *[before] { $columns ->
        [one] 1 Spalte vor dem Anker
       *[other] { $columns } Spalten vor dem Anker
    }
}
flow-picture-counts = { $views ->
    [one] 1 Pfadaufruf
   *[other] { $views } Pfadaufrufe
}, { $metric }: { $instances }
flow-picture-figures = In jedem Kasten: Pfadaufrufe · { $metric } · % der { $metric } am Anker. Die farbigen Kanten und die Bänder sind so hoch wie ihre Pfadaufrufe{ $compared ->
    [yes] {""}, mit eigenem Maßstab für jede Seite
   *[no] {""}
}.
flow-picture-ends = { $kind ->
    [exit] Ausstiege: Pfade, die zu Ende sind
    [entry] Einstiege: Pfade, die beginnen
   *[both] Ausstiege und Einstiege: Pfade, die zu Ende sind oder beginnen
}
flow-picture-folded = { $items ->
    [one] Ein Element ist bei den übrigen Elementen gezeichnet, damit das Bild lesbar bleibt.
   *[other] { $items } Elemente sind bei den übrigen Elementen gezeichnet, damit das Bild lesbar bleibt.
}
flow-picture-more-ribbons = { $ribbons ->
    [one] Ein weiteres Band, nicht dicker als die gezeichneten, ist nicht gezeichnet.
   *[other] { $ribbons } weitere Bänder, nicht dicker als die gezeichneten, sind nicht gezeichnet.
}
flow-picture-ribbon = { $source } → { $target }: { $views }
