## Above the flow

flow-toolbar = Fluss-Einstellungen
edit-flow = Fluss bearbeiten
edit-flow-title = Fluss bearbeiten
configure-flow-first = Was soll der Fluss zeigen?
filters = Filter
measure = Zahl auf Knoten
measure-now = Zahl auf Knoten: { $measure }
measure-views = Pfadaufrufe
measure-share = % der { $metric } in der Ankerspalte
measure-share-short = % des Ankers
flow-view-short = Ansicht
flow-more = Mehr
wrap-labels = Beschriftungen umbrechen
fit-width = Breite einpassen
as-table = Als Tabelle anzeigen
as-table-short = Tabelle

## The flow

flow-label = Fluss von { $container }, { $count ->
    [one] { $count } Spalte
   *[other] { $count } Spalten
}
ribbons = Bänder
node-kind = { $kind ->
    [other] Übrige Elemente
    [entry] Einstieg
   *[exit] Ausstieg
}
other-items = { $count ->
    [0] Übrige
   *[other] Übrige ({ $count })
}
anchor-kind = { $kind ->
    [starts_with] Beginnt mit
    [contains] Enthält
    [ends_with] Endet mit
   *[between] Beginnt und endet mit
}
anchor-between = { $start } → { $end }
column-after = { $count } danach
column-before = { $count } davor
column-menu = Menü der Spalte { $column }
run-in = (Beginn)
run-out = (Ende)
heard-figures = { $measure ->
    [views] (Pfadaufrufe), { $metric }: { $instances }, { $share }
    [instances] ({ $metric }), Pfadaufrufe: { $views }, { $share }
   *[share] der Ankerspalte, Pfadaufrufe: { $views }, { $metric }: { $instances }
}
ribbon-name = { $title }: { $count ->
    [one] { $views } Pfadaufruf
   *[other] { $views } Pfadaufrufe
}
no-paths-title = Keine Pfade
no-paths = Der Anker kommt nicht vor, oder die Filter lassen keinen Pfad übrig.

## What the line below says

flow-about = { $anchor } { $what }
says-flow = { $count ->
    [one] { $views } Pfadaufruf
   *[other] { $views } Pfadaufrufe
} ({ $metric }: { $instances }).{ $filtered ->
    [0] { "" }
    [one] { " " }{ $left } Pfadaufruf ist durch Filter ausgelassen.
   *[other] { " " }{ $left } Pfadaufrufe sind durch Filter ausgelassen.
}
says-node = { $count ->
    [one] { $views } Pfadaufruf
   *[other] { $views } Pfadaufrufe
}{ $kind ->
    [exit] { " " }bis hierher zu Ende
    [entry] { " " }mit Beginn erst danach
   *[other] { "" }
}; { $metric }: { $instances }, { $share } derer in der Ankerspalte{ $interval ->
    [none] .
   *[other] { " " }({ $interval }).
}
says-ribbon = { $count ->
    [one] { $views } Pfadaufruf
   *[other] { $views } Pfadaufrufe
}; { $metric }: { $instances }. Das sind { $sourceShare } von { $source } und { $targetShare } von { $target }.
says-time = Zeit dazwischen: Median { $median }, { $low } bis { $high } für die mittleren 80 %.
says-side = { $side }: { $text }
says-difference = Gegenüber { $first }: { $points } Prozentpunkte{ $low ->
    [none] .
   *[other] { " " }({ $low } bis { $high }, p { $p }{ $clear ->
        [yes] , mehr als Zufall
       *[no] { "" }
    }).
}
says-paths = { $count ->
    [one] Der einzige vollständige Pfad: { $paths }
   *[other] Die häufigsten von { $number } vollständigen Pfaden: { $paths }
}
filter-included = Nur { $items }
filter-excluded = Ohne { $items }
filter-matching = { $operator ->
    [equals] Ist „{ $value }“
    [not_equals] Ist nicht „{ $value }“
    [in] Ist eines von { $value }
    [not_in] Ist keines von { $value }
    [contains] Enthält „{ $value }“
    [not_contains] Enthält nicht „{ $value }“
    [starts_with] Beginnt mit „{ $value }“
    [ends_with] Endet mit „{ $value }“
    [matches] Entspricht „{ $value }“
    [not_matches] Entspricht nicht „{ $value }“
    [less] Kleiner als „{ $value }“
    [less_or_equal] Höchstens „{ $value }“
    [greater] Größer als „{ $value }“
    [greater_or_equal] Mindestens „{ $value }“
    [exists] Beliebiges Element
   *[not_exists] Kein Element
}
