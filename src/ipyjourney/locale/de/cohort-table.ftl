## Above the table

table-toolbar = Einstellungen der Kohortentabelle
edit-table = Tabelle bearbeiten
configure-table-first = Was soll die Tabelle zeigen?
table-type = Tabellentyp
type-now = Tabellentyp: { $type }
retention = Bindung
churn = Abwanderung
view-short = Ansicht
more = Mehr
curves = Kurven
granularity-by = { $granularity ->
    [day] nach Tag
    [week] nach Woche
    [month] nach Monat
    [quarter] nach Quartal
   *[year] nach Jahr
}
by-dimension = nach { $dimension }
by-segment = nach Segment

## The table

grid-label = Kohorten von { $container }
cohort = Kohorte
row-of-segment = Segment
cell-count-of = { $count } von { $base }
included = Einge­schlossen
in-same-period = Gleiche Periode
average = Durchschnitt
incomplete = Periode nicht zu Ende
interval-short = { $low } – { $high }
join-and = und
join-or = oder
criterion-in = { $criterion } ({ $segments })
no-rows-title = Keine Kohorten
no-rows = Im Datumsbereich und in den Segmenten dieser Tabelle erfüllt niemand die Einschlusskriterien.
scale = { $type ->
    [churn] Abwanderung
   *[retention] Bindung
}
value-each = { $metric } je Instanz

## What a cell is about

said-table-news = { $count ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}; { $column }: im Durchschnitt { $share }.
says-cohort = Kohorte { $cohort }
says-column = Spalte { $column }
says-included = { $when ->
    [none] { $count } eingeschlossen ({ $container }): { $criterion }.
   *[other] { $count } eingeschlossen ({ $container }): { $criterion }, { $when }.
}
says-returned = { $count } von { $base } zurückgekehrt: { $share }, 95-%-Intervall { $low } bis { $high }. Rückkehr: { $criterion }.
says-churned = { $count } von { $base } nicht zurückgekehrt: { $share }, 95-%-Intervall { $low } bis { $high }. Rückkehr: { $criterion }.
says-value = { $metric } { $value }, also { $each } je eingeschlossener Instanz ({ $container }).
says-nobody = Es gibt niemanden, der zurückkehren könnte.
says-empty = Keiner dieser Tage liegt in den Daten oder im Datumsbereich.
says-incomplete = Nicht alle diese Tage liegen in den Daten oder im Datumsbereich; die Zelle zählt daher nicht für Durchschnitte.
says-average = { $kind ->
    [mean] Der Mittelwert der Prozentwerte aller Zellen, deren Perioden zu Ende sind.
   *[pooled] Alle, die in Zellen mit abgeschlossenen Perioden gezählt werden, bezogen auf alle, die es sein könnten.
}
from-on = ab { $date }
some-periods = { $granularity ->
    [day] { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
    [week] { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
    [month] { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
    [quarter] { $count ->
        [one] { $count } Quartal
       *[other] { $count } Quartale
    }
   *[year] { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
}
says-about-column = { $kind ->
    [included] Wer das Einschlusskriterium erfüllt: { $criterion }.
    [same] Wer das Rückkehrkriterium noch { $granularity ->
        [day] am Tag
        [week] in der Woche
        [month] im Monat
        [quarter] im Quartal
       *[year] im Jahr
    } des Einschlusses erfüllt: { $criterion }.
    [later] { $criterion }, { $periods } nach dem Einschluss oder später.
    [before] { $criterion }, { $periods } vor dem Einschluss.
    [one] { $criterion }, { $periods } nach dem Einschluss.
   *[bracket] { $criterion }, { $first } bis { $periods } nach dem Einschluss.
}

## Menus of the table

percent-only = Nur Prozentwert
round-percents = Prozentwerte runden
show-intervals = 95-%-Intervalle
show-average = Durchschnittszeile
average-is = Durchschnitt
average-pooled = Gepoolt: Anzahlen durch Größen
average-mean = Mittel der Prozentwerte
rolling = Rollierende Berechnung
latency = Latenztabelle
said-latency-rows = Latenztabelle mit einer Zeile je Periode. „Rückgängig“ bringt die Zeilen nach { $rows } zurück.
show-instances = Anzahl anzeigen
show-value = { $metric } anzeigen
show-each = { $metric } je Instanz anzeigen
define-table = Definition in Worten
show-members = Mitglieder anzeigen
audience-of = Zielgruppe: { $title }
make-segment = Segment erstellen…
segment-of-cells = Segment aus diesen Zellen
define-cell = Definition in Worten
several-cells = { $count ->
    [one] { $count } Zelle
   *[other] { $count } Zellen
}
at-most-cells = höchstens { $most } Zellen
at-most-rows = höchstens { $most } Zeilen
show-curves-of = { $count ->
    [one] Kurve der Zeile
   *[other] Kurven von { $count } Zeilen
}
copy-cells = Kopieren
key-copy = Strg+C
copy-blocked = Diese Seite darf die Zwischenablage nicht verwenden.
select-row = Zeile auswählen
select-column = Spalte auswählen
said-selected-cells = { $count ->
    [one] { $count } Zelle ausgewählt
   *[other] { $count } Zellen ausgewählt
}
said-cells-copied = { $count ->
    [one] { $count } Zelle ist in der Zwischenablage.
   *[other] { $count } Zellen sind in der Zwischenablage.
}

## Components in the table

component-use = { $use ->
    [use-inclusion] Einschluss: { $name }
    [add-inclusion] { $name } zu den Einschlusskriterien hinzufügen
    [use-return] Rückkehr: { $name }
    [item-inclusion] Einschluss: jede Zeile mit { $name }
    [item-return] Rückkehr: jede Zeile mit { $name }
    [add-return] { $name } zu den Rückkehrkriterien hinzufügen
    [use-value] Wert je Zelle: { $name }
    [row-per] Eine Zeile je Element von { $name }
    [row-of] Eine Zeile für { $name }
    [only-in] Nur Zeilen von { $name }
    [inclusion-in] Einschluss nur in { $name }
    [return-in] Rückkehr nur in { $name }
   *[use-range] Datumsbereich: { $name }
}
item-segment = Die Zeilen mit { $name } sind jetzt ein Segment dieses Namens, das unter den Komponenten steht.
items-need-kernel = Ohne ihren Kernel kann die Tabelle aus einem Element kein Segment machen.
one-component = Nur eine Komponente auf einmal.
build-first = Die Tabelle zuerst erstellen.
