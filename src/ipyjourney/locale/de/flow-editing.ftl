## Menus of nodes and ribbons

flow-menu = Fluss
expand-node = Erweitern
collapse-node = Reduzieren
expand-items = Fünf weitere Elemente anzeigen
focus-on-node = Auf diesen Knoten fokussieren
include-only = Nur Pfade mit diesem Element
exclude-item = Element ausschließen
restore-excluded = Ausgeschlossene Elemente wiederherstellen
segment-for = { $of ->
    [column] Segment für diese Spalte erstellen…
   *[path] Segment für diesen Pfad erstellen…
}
segment-of = { $of ->
    [column] Segment aus dieser Spalte
   *[path] Segment für diesen Pfad
}
segment-of-whole-path = Segment für einen vollständigen Pfad erstellen
flow-audience = Mitglieder anzeigen
words-of-definition = Definition in Worten

## Menus of columns and of the flow

filter-column = Spalte filtern…
filter-title = Spalte filtern: { $column }
clear-filter = Filter löschen
clear-filter-of = { $column } löschen: { $filter }
clear-filters = Alle Filter löschen
expand-column = Gesamte Spalte erweitern
collapse-column = Gesamte Spalte reduzieren
show-previous-column = Vorherige Spalte anzeigen
show-next-column = Nächste Spalte anzeigen
hide-column = Spalte ausblenden
show-hidden = { $count ->
    [one] Ausgeblendete Spalte anzeigen
   *[other] { $count } ausgeblendete Spalten anzeigen
}
another-dimension = Andere Dimension…
usual-dimension = Wieder die Pfaddimension
choose-column-dimension = Dimension der Spalte
whole-paths = Vollständige Pfade
loops = Schleifen
skipped-stages = Übersprungene Phasen
swap-ends = Blickrichtung umkehren
define-flow = Definition in Worten
start-over = Neu starten

## What is said of edits

said-expanded = { $name } ist erweitert.
said-collapsed = { $name } ist reduziert.
said-more-items = { $column }: fünf weitere Elemente.
said-column-expanded = { $column }: alle Elemente.
said-column-collapsed = { $column }: die Top-Elemente.
said-column-added = Eine weitere Spalte.
said-column-hidden = { $column }: ausgeblendet.
said-hidden-shown = Alle Spalten sind zu sehen.
said-focused = Fluss der Pfade, die { $name } enthalten.
said-item-excluded = { $column }: ohne { $name }.
said-item-included = { $column }: nur { $name }.
said-restored = { $column }: nichts ist ausgeschlossen.
said-filter-cleared = { $column }: kein Filter.
said-filters-cleared = Keine Spalte ist gefiltert.
said-filtered = { $column }: gefiltert.
said-dimension = { $dimension ->
    [none] { $column }: die Pfaddimension.
   *[other] { $column }: { $dimension }.
}
said-swapped = Der Fluss blickt in die andere Richtung.

## Components in the flow

flow-use = { $use ->
    [anchor] { $kind ->
        [starts_with] Beginnt mit { $whole ->
            [yes] { $name } (beliebig)
           *[no] { $name }
        }
        [contains] Enthält { $whole ->
            [yes] { $name } (beliebig)
           *[no] { $name }
        }
        [ends_with] Endet mit { $whole ->
            [yes] { $name } (beliebig)
           *[no] { $name }
        }
       *[between] Beginnt mit { $whole ->
            [yes] { $name } (beliebig)
           *[no] { $name }
        }
    }
    [until] Endet mit { $name }
    [column-dimension] { $column }: nach { $name }
    [column-include] { $column }: nur { $name }
    [add-before] Spalte mit { $name } davor hinzufügen
    [add-after] Spalte mit { $name } danach hinzufügen
    [pathing] Pfaddimension: { $name }
    [only-in] Nur Zeilen von { $name }
   *[use-range] Datumsbereich: { $name }
}
one-dimension-items = Elemente einer Dimension zusammen oder nur eine Komponente auf einmal.
already-there = Der Fluss zeigt das schon.
