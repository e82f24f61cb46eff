## The drawer with what stands behind the figures

details-side = Jämförd sida
places-gone = Detta finns inte längre i resan. Ångra den ändringen, eller öppna detaljerna för något annat.
members-of = Visa
members-behind = { $metric } på raderna för dem som räknas här.
dimension = Dimension
no-dimensions = Data har ingen dimension att dela upp efter.
top-when = När
top-after = Efter
top-before = Före
top-which = Vilka
top-immediately = { $when ->
    [after] Nästa objekt
    [before] Föregående objekt
   *[between] Första objektet
}
top-eventually = { $when ->
    [after] Alla objekt efter
    [before] Alla objekt före
   *[between] Alla objekt däremellan
}
granularity = Per
granularity-day = Dag
granularity-week = Vecka
granularity-month = Månad
granularity-quarter = Kvartal
granularity-year = År
trend-adds-up = { $metric }: var och en räknas i varje period där den har en rad, så perioderna kan inte summeras.
trend-incomplete = { $period } (ofullständig)
trend-partly = Prickad linje: en period som inte ligger helt inom data eller datumintervallet; siffran kan inte jämföras med de andra.
chart-of = { $title }: { $what }
trend-of = Linjediagram över { $title } från { $first } till { $last }. Läs av värdena med piltangenterna; tabellen nedan innehåller alla.

## Tables

rows = { $rows ->
    [one] { $count } rad
   *[other] { $count } rader
}
rows-shown = { $first }–{ $last } av { $total }
table-empty = Ingen finns här.
table-copy = Kopiera
table-download = CSV
table-frame = Som dataframe
table-waiting = Ett ögonblick…
table-copied = { $rows ->
    [one] { $rows } rad finns i Urklipp.
   *[other] Alla { $rows } rader finns i Urklipp.
}
table-not-copied = Den här sidan får inte använda Urklipp. Använd CSV-filen i stället.
table-saved = Sparad som { $file }.
frame-name = Namn i Python
frame-keep = Behåll
frame-replace = Ersätt den
frame-kept = ”{ $name }” är nu en dataframe (rader: { $rows }, kolumner: { $columns }).
sort-by = Sortera efter { $column }
table-interval = 95 %-intervall
open-timeline = { $key }: tidslinje
pages = Sidor
page = Sida
of-pages = av { $pages }
page-before = Föregående sida
page-after = Nästa sida

## Time to move

nobody-moved = Ingen gick den här vägen.
quantile = { $percent ->
    [0] Kortast
    [50] Median
    [100] Längst
   *[other] { $percent } % inom
}
durations-of = Histogram över tiden för { $title }; medianen är { $median }. Läs av staplarna med piltangenterna.
durations-bar = { $from } till { $to }: { $count } ({ $share })

## Timelines

find-key = En del av nyckeln
found = { $total ->
    [0] Ingen har det i sin nyckel.
    [one] En hittades.
   *[other] { $count } hittades.
}
found-more = { $count } hittades; de första { $shown } visas i listan.
found-one = { $events ->
    [one] { $count } händelse, { $first }
   *[other] { $count } händelser, { $first } till { $last }
}
back-to = Tillbaka till { $title }
back-to-search = Tillbaka till sökningen
reached-nodes = Nådda noder
reached-nothing = Ingen nod i resan nås.
reached-times = { $times ->
    [one] { $day }
   *[other] { $day }, { $count } gånger
}
go-to-node = { $node }: gå till första gången
reaches = når { $node }
strip = { $events ->
    [one] { $events } händelse
   *[other] { $events } händelser
} från { $first } till { $last }; noder nås vid { $marks } av dem.

## Definitions

copy-definition = Kopiera
copied-definition = Definitionen finns i Urklipp.

## All figures

figures-of = Siffror för
figures-nodes = Noder
figures-arrows = Pilar
figures-differences = Skillnader

## Segments

segment-name = Segmentets namn
segment-create = Skapa segment
segment-size = Det behåller alla rader för dem som räknas här ({ $metric }: { $count }).
segment-made = Segmentet ”{ $name }” finns nu bland komponenterna i alla widgetar för den här datavyn.
segment-python = Samma sak i Python:
segment-copy = Kopiera kod
segment-copied = Kopierat.
done = Klar
