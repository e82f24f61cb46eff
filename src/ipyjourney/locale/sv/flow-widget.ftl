## Above the flow

flow-toolbar = Inställningar för flödet
edit-flow = Redigera flöde
edit-flow-title = Redigera flöde
configure-flow-first = Vad ska flödet visa?
filters = Filter
measure = Värde på noder
measure-now = Värde på noder: { $measure }
measure-views = Sökvägsvisningar
measure-share = % av { $metric } i ankarkolumnen
measure-share-short = % av ankaret
flow-view-short = Visa
flow-more = Mer
wrap-labels = Radbryt etiketter
fit-width = Anpassa bredd
as-table = Visa som tabell
as-table-short = Tabell

## The flow

flow-label = Flöde för { $container }, { $count ->
    [one] { $count } kolumn
   *[other] { $count } kolumner
}
ribbons = Band
node-kind = { $kind ->
    [other] Övriga objekt
    [entry] Ingång
   *[exit] Utgång
}
other-items = { $count ->
    [0] Övriga
   *[other] Övriga ({ $count })
}
anchor-kind = { $kind ->
    [starts_with] Börjar med
    [contains] Innehåller
    [ends_with] Slutar med
   *[between] Börjar och slutar med
}
anchor-between = { $start } → { $end }
column-after = { $count } efter
column-before = { $count } före
column-menu = Meny för kolumn { $column }
run-in = (början)
run-out = (slut)
heard-figures = { $measure ->
    [views] (sökvägsvisningar), { $metric }: { $instances }, { $share }
    [instances] ({ $metric }), sökvägsvisningar: { $views }, { $share }
   *[share] av ankarkolumnen, sökvägsvisningar: { $views }, { $metric }: { $instances }
}
ribbon-name = { $title }: { $count ->
    [one] { $views } sökvägsvisning
   *[other] { $views } sökvägsvisningar
}
no-paths-title = Inga sökvägar
no-paths = Ankaret förekommer inte, eller så släpper filtren inte igenom någon sökväg.

## What the line below says

flow-about = { $anchor } { $what }
says-flow = { $count ->
    [one] { $views } sökvägsvisning
   *[other] { $views } sökvägsvisningar
} ({ $metric }: { $instances }).{ $filtered ->
    [0] { "" }
    [one] { " " }{ $left } sökvägsvisning utelämnas av filter.
   *[other] { " " }{ $left } sökvägsvisningar utelämnas av filter.
}
says-node = { $count ->
    [one] { $views } sökvägsvisning
   *[other] { $views } sökvägsvisningar
}{ $kind ->
    [exit] { " " }som redan är slut här
    [entry] { " " }som börjar först efter detta
   *[other] { "" }
}; { $metric }: { $instances }, { $share } av dem i ankarkolumnen{ $interval ->
    [none] .
   *[other] { " " }({ $interval }).
}
says-ribbon = { $count ->
    [one] { $views } sökvägsvisning
   *[other] { $views } sökvägsvisningar
}; { $metric }: { $instances }. Det är { $sourceShare } av { $source } och { $targetShare } av { $target }.
says-time = Tid däremellan: median { $median }, { $low } till { $high } för de mittersta 80 %.
says-side = { $side }: { $text }
says-difference = Mot { $first }: { $points } procentenheter{ $low ->
    [none] .
   *[other] { " " }({ $low } till { $high }, p { $p }{ $clear ->
        [yes] , mer än slumpen kan förklara
       *[no] { "" }
    }).
}
says-paths = { $count ->
    [one] Den enda hela sökvägen: { $paths }
   *[other] Vanligast av { $number } hela sökvägar: { $paths }
}
filter-included = Endast { $items }
filter-excluded = Utan { $items }
filter-matching = { $operator ->
    [equals] Är ”{ $value }”
    [not_equals] Är inte ”{ $value }”
    [in] Är något av { $value }
    [not_in] Är inget av { $value }
    [contains] Innehåller ”{ $value }”
    [not_contains] Innehåller inte ”{ $value }”
    [starts_with] Börjar med ”{ $value }”
    [ends_with] Slutar med ”{ $value }”
    [matches] Matchar ”{ $value }”
    [not_matches] Matchar inte ”{ $value }”
    [less] Mindre än ”{ $value }”
    [less_or_equal] Högst ”{ $value }”
    [greater] Mer än ”{ $value }”
    [greater_or_equal] Minst ”{ $value }”
    [exists] Valfritt objekt
   *[not_exists] Inget objekt
}
