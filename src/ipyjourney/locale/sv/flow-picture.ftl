## What a picture of a flow says

flow-picture-title = { $kind ->
    [starts_with] { $dimension } efter { $anchor }
    [ends_with] { $dimension } före { $anchor }
    [contains] { $dimension } kring { $anchor }
   *[between] { $dimension } mellan { $anchor } och { $until }
}
flow-picture-any = valfritt objekt i { $dimension }
flow-picture-metric = Mått
flow-picture-anchor = Ankare
flow-picture-column = { $way ->
    [after] { $columns ->
        [one] 1 kolumn efter ankaret
       *[other] { $columns } kolumner efter ankaret
    }
   *[before] { $columns ->
        [one] 1 kolumn före ankaret
       *[other] { $columns } kolumner före ankaret
    }
}
flow-picture-counts = { $views ->
    [one] 1 sökvägsvisning
   *[other] { $views } sökvägsvisningar
}, { $metric }: { $instances }
flow-picture-figures = I varje ruta: sökvägsvisningar · { $metric } · % av ankarets { $metric }. De färgade kanterna och banden är så höga som sina sökvägsvisningar{ $compared ->
    [yes] {""}, med en egen skala för varje sida
   *[no] {""}
}.
flow-picture-ends = { $kind ->
    [exit] Utgångar: sökvägar som är slut
    [entry] Ingångar: sökvägar som börjar
   *[both] Utgångar och ingångar: sökvägar som är slut eller börjar
}
flow-picture-folded = { $items ->
    [one] Ett objekt har ritats bland de övriga objekten, så att bilden går att läsa.
   *[other] { $items } objekt har ritats bland de övriga objekten, så att bilden går att läsa.
}
flow-picture-more-ribbons = { $ribbons ->
    [one] Ytterligare ett band, inte tjockare än de ritade, har inte ritats.
   *[other] Ytterligare { $ribbons } band, inte tjockare än de ritade, har inte ritats.
}
flow-picture-ribbon = { $source } → { $target }: { $views }
