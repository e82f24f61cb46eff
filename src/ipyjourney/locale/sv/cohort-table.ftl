## Above the table

table-toolbar = Inställningar för kohorttabellen
edit-table = Redigera tabell
configure-table-first = Vad ska tabellen visa?
table-type = Tabelltyp
type-now = Tabelltyp: { $type }
retention = Kvarhållning
churn = Bortfall
view-short = Visa
more = Mer
curves = Kurvor
granularity-by = { $granularity ->
    [day] per dag
    [week] per vecka
    [month] per månad
    [quarter] per kvartal
   *[year] per år
}
by-dimension = per { $dimension }
by-segment = per segment

## The table

grid-label = Kohorter av { $container }
cohort = Kohort
row-of-segment = Segment
cell-count-of = { $count } av { $base }
included = Inklu­derad
in-same-period = Samma period
average = Genomsnitt
incomplete = Perioden är inte slut
interval-short = { $low } – { $high }
join-and = och
join-or = eller
criterion-in = { $criterion } ({ $segments })
no-rows-title = Inga kohorter
no-rows = Ingen uppfyller inkluderingskriterierna i tabellens datumintervall och segment.
scale = { $type ->
    [churn] Bortfall
   *[retention] Kvarhållning
}
value-each = { $metric } per inkluderad

## What a cell is about

said-table-news = { $count ->
    [one] { $rows } rad
   *[other] { $rows } rader
}; { $column }: { $share } i genomsnitt.
says-cohort = Kohort { $cohort }
says-column = kolumn { $column }
says-included = { $when ->
    [none] Inkluderade ({ $container }): { $count }. Inkludering: { $criterion }.
   *[other] Inkluderade ({ $container }): { $count }. Inkludering: { $criterion }, { $when }.
}
says-returned = { $count } av { $base } återkom: { $share }, 95 %-intervall { $low } till { $high }. Återkomst: { $criterion }.
says-churned = { $count } av { $base } återkom inte: { $share }, 95 %-intervall { $low } till { $high }. Återkomst: { $criterion }.
says-value = { $metric } { $value }, det vill säga { $each } för varje inkluderad ({ $container }).
says-nobody = Det finns ingen som kan återkomma.
says-empty = Ingen av dessa dagar ligger inom data eller datumintervallet.
says-incomplete = Vissa av dessa dagar ligger utanför data eller datumintervallet, så cellen räknas inte med i genomsnitt.
says-average = { $kind ->
    [mean] Medelvärdet av procenttalen i alla celler vars perioder är slut.
   *[pooled] Alla som räknas i celler vars perioder är slut, av alla som kunde ha räknats.
}
from-on = från och med { $date }
some-periods = { $granularity ->
    [day] { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
    [week] { $count ->
        [one] { $count } vecka
       *[other] { $count } veckor
    }
    [month] { $count ->
        [one] { $count } månad
       *[other] { $count } månader
    }
    [quarter] { $count } kvartal
   *[year] { $count } år
}
says-about-column = { $kind ->
    [included] De som uppfyller inkluderingskriteriet: { $criterion }.
    [same] De som uppfyller returkriteriet senare under { $granularity ->
        [day] samma dag
        [week] samma vecka
        [month] samma månad
        [quarter] samma kvartal
       *[year] samma år
    } som inkluderingen: { $criterion }.
    [later] { $criterion }, { $periods } efter inkluderingen eller senare.
    [before] { $criterion }, { $periods } före inkluderingen.
    [one] { $criterion }, { $periods } efter inkluderingen.
   *[bracket] { $criterion }, { $first } till { $periods } efter inkluderingen.
}

## Menus of the table

percent-only = Endast procent
round-percents = Avrunda procent
show-intervals = 95 %-intervall
show-average = Genomsnittsrad
average-is = Genomsnitt
average-pooled = Sammanvägt: antal delat med storlek
average-mean = Medelvärde av procenttalen
rolling = Rullande beräkning
latency = Latenstabell
said-latency-rows = Latenstabell med en rad per period. Med Ångra får du tillbaka raderna per { $rows }.
show-instances = Visa antal
show-value = Visa { $metric }
show-each = Visa { $metric } per inkluderad
define-table = Definition i ord
show-members = Visa medlemmar
audience-of = Målgrupp: { $title }
make-segment = Skapa segment…
segment-of-cells = Segment från cellerna
define-cell = Definition i ord
several-cells = { $count ->
    [one] { $count } cell
   *[other] { $count } celler
}
at-most-cells = högst { $most } celler
at-most-rows = högst { $most } rader
show-curves-of = { $count ->
    [one] Kurva för raden
   *[other] Kurvor för { $count } rader
}
copy-cells = Kopiera
key-copy = Ctrl+C
copy-blocked = Den här sidan får inte använda Urklipp.
select-row = Markera rad
select-column = Markera kolumn
said-selected-cells = { $count ->
    [one] { $count } cell är markerad
   *[other] { $count } celler är markerade
}
said-cells-copied = { $count ->
    [one] { $count } cell finns i Urklipp.
   *[other] { $count } celler finns i Urklipp.
}

## Components in the table

component-use = { $use ->
    [use-inclusion] Inkludering: { $name }
    [add-inclusion] Lägg till { $name } i inkluderingskriterierna
    [use-return] Återkomst: { $name }
    [item-inclusion] Inkludering: varje rad med { $name }
    [item-return] Återkomst: varje rad med { $name }
    [add-return] Lägg till { $name } i returkriterierna
    [use-value] Värde per cell: { $name }
    [row-per] En rad per objekt i { $name }
    [row-of] En rad för { $name }
    [only-in] Endast rader i { $name }
    [inclusion-in] Inkludering endast i { $name }
    [return-in] Återkomst endast i { $name }
   *[use-range] Datumintervall: { $name }
}
item-segment = Raderna med { $name } är nu ett segment med det namnet och finns bland komponenterna.
items-need-kernel = Utan sin kernel kan tabellen inte skapa ett segment av ett objekt.
one-component = En komponent i taget.
build-first = Skapa tabellen först.
