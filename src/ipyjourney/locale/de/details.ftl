## The drawer with what stands behind the figures

details-side = Vergleichsseite
places-gone = Dies ist nicht mehr in der Journey. Die Bearbeitung rückgängig machen oder die Details von etwas anderem öffnen.
members-of = Anzeigen
members-behind = { $metric } in den Zeilen derer, die hier gezählt werden.
dimension = Dimension
no-dimensions = Die Daten haben keine Dimension, nach der sich aufteilen ließe.
top-when = Wann
top-after = Danach
top-before = Davor
top-which = Welche
top-immediately = { $when ->
    [after] Das nächste
    [before] Das letzte
   *[between] Das erste
}
top-eventually = { $when ->
    [after] Alle danach
    [before] Alle davor
   *[between] Alle dazwischen
}
granularity = Nach
granularity-day = Tag
granularity-week = Woche
granularity-month = Monat
granularity-quarter = Quartal
granularity-year = Jahr
trend-adds-up = { $metric }: Wer in mehreren Perioden eine Zeile hat, zählt in jeder davon; die Perioden lassen sich daher nicht addieren.
trend-incomplete = { $period } (unvollständig)
trend-partly = Gepunktet: eine Periode, die nicht vollständig in den Daten oder im Datumsbereich liegt; ihre Zahl ist mit den anderen nicht vergleichbar.
chart-of = { $title }: { $what }
trend-of = Liniendiagramm von { $title }, { $first } bis { $last }. Mit den Pfeiltasten lassen sich die Werte ablesen; die Tabelle darunter enthält alle.

## Tables

rows = { $rows ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
rows-shown = { $first }–{ $last } von { $total }
table-empty = Hier ist niemand.
table-copy = Kopieren
table-download = CSV
table-frame = Als DataFrame
table-waiting = Einen Moment…
table-copied = { $rows ->
    [one] { $rows } Zeile ist in der Zwischenablage.
   *[other] Alle { $rows } Zeilen sind in der Zwischenablage.
}
table-not-copied = Diese Seite darf die Zwischenablage nicht verwenden. Stattdessen die CSV-Datei verwenden.
table-saved = Gespeichert als { $file }.
frame-name = Name in Python
frame-keep = Übernehmen
frame-replace = Ersetzen
frame-kept = „{ $name }“ ist jetzt ein DataFrame: { $rows } Zeilen, { $columns ->
    [one] { $columns } Spalte
   *[other] { $columns } Spalten
}.
sort-by = Nach { $column } sortieren
table-interval = 95-%-Intervall
open-timeline = { $key }: Verlauf
pages = Seiten
page = Seite
of-pages = von { $pages }
page-before = Vorherige Seite
page-after = Nächste Seite

## Time to move

nobody-moved = Niemand ist diesen Weg gegangen.
quantile = { $percent ->
    [0] Kürzeste
    [50] Median
    [100] Längste
   *[other] { $percent } % bis
}
durations-of = Histogramm der Zeit entlang von { $title }; der Median ist { $median }. Mit den Pfeiltasten lassen sich die Balken ablesen.
durations-bar = { $from } bis { $to }: { $count } ({ $share })

## Timelines

find-key = Teil des Schlüssels
found = { $total ->
    [0] Kein Schlüssel enthält das.
    [one] 1 gefunden.
   *[other] { $count } gefunden.
}
found-more = { $count } gefunden; die ersten { $shown } sind aufgeführt.
found-one = { $events ->
    [one] { $count } Ereignis, { $first }
   *[other] { $count } Ereignisse, { $first } bis { $last }
}
back-to = Zurück zu { $title }
back-to-search = Zurück zur Suche
reached-nodes = Erreichte Knoten
reached-nothing = Kein Knoten dieser Journey wird erreicht.
reached-times = { $times ->
    [one] { $day }
   *[other] { $day }, { $count }-mal
}
go-to-node = { $node }: zum ersten Mal springen
reaches = erreicht { $node }
strip = { $events ->
    [one] { $events } Ereignis
   *[other] { $events } Ereignisse
}, { $first } bis { $last }; bei { $marks } davon werden Knoten erreicht.

## Definitions

copy-definition = Kopieren
copied-definition = Die Definition ist in der Zwischenablage.

## All figures

figures-of = Zahlen von
figures-nodes = Knoten
figures-arrows = Pfeile
figures-differences = Differenzen

## Segments

segment-name = Name des Segments
segment-create = Segment erstellen
segment-size = Es behält alle Zeilen derer, die hier gezählt sind ({ $metric }: { $count }).
segment-made = Segment „{ $name }“ steht jetzt in der Komponentenliste aller Widgets dieser Datenansicht.
segment-python = Dasselbe in Python:
segment-copy = Code kopieren
segment-copied = Kopiert.
done = Fertig
