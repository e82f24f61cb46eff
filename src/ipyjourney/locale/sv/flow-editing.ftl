## Menus of nodes and ribbons

flow-menu = Flöde
expand-node = Expandera
collapse-node = Komprimera
expand-items = Visa fem objekt till
focus-on-node = Fokusera på den här noden
include-only = Endast sökvägar med objektet
exclude-item = Uteslut objekt
restore-excluded = Återställ uteslutna objekt
segment-for = { $of ->
    [column] Skapa ett segment för kolumnen…
   *[path] Skapa ett segment för sökvägen…
}
segment-of = { $of ->
    [column] Segment för kolumnen
   *[path] Segment för sökvägen
}
segment-of-whole-path = Skapa ett segment för en hel sökväg
flow-audience = Visa medlemmar
words-of-definition = Definition i ord

## Menus of columns and of the flow

filter-column = Filtrera kolumn…
filter-title = Filtrera kolumn: { $column }
clear-filter = Rensa filter
clear-filter-of = Rensa { $column }: { $filter }
clear-filters = Rensa alla filter
expand-column = Expandera hela kolumnen
collapse-column = Komprimera hela kolumnen
show-previous-column = Visa föregående kolumn
show-next-column = Visa nästa kolumn
hide-column = Dölj kolumn
show-hidden = { $count ->
    [one] Visa den dolda kolumnen
   *[other] Visa { $count } dolda kolumner
}
another-dimension = En annan dimension…
usual-dimension = Sökvägsdimensionen igen
choose-column-dimension = Kolumnens dimension
whole-paths = Hela sökvägar
loops = Loopar
skipped-stages = Överhoppade faser
swap-ends = Se åt andra hållet
define-flow = Definition i ord
start-over = Börja om

## What is said of edits

said-expanded = { $name } har expanderats.
said-collapsed = { $name } har komprimerats.
said-more-items = { $column }: fem objekt till.
said-column-expanded = { $column }: alla objekt.
said-column-collapsed = { $column }: de översta objekten.
said-column-added = En kolumn till.
said-column-hidden = { $column }: dold.
said-hidden-shown = Alla kolumner visas.
said-focused = Flödet visar nu det som innehåller { $name }.
said-item-excluded = { $column }: utan { $name }.
said-item-included = { $column }: endast { $name }.
said-restored = { $column }: inget är uteslutet.
said-filter-cleared = { $column }: inget filter.
said-filters-cleared = Ingen kolumn är filtrerad.
said-filtered = { $column }: filtrerad.
said-dimension = { $dimension ->
    [none] { $column }: sökvägsdimensionen.
   *[other] { $column }: { $dimension }.
}
said-swapped = Flödet ser åt andra hållet.

## Components in the flow

flow-use = { $use ->
    [anchor] { $kind ->
        [starts_with] Börjar med { $whole ->
            [yes] valfritt objekt i { $name }
           *[no] { $name }
        }
        [contains] Innehåller { $whole ->
            [yes] valfritt objekt i { $name }
           *[no] { $name }
        }
        [ends_with] Slutar med { $whole ->
            [yes] valfritt objekt i { $name }
           *[no] { $name }
        }
       *[between] Börjar med { $whole ->
            [yes] valfritt objekt i { $name }
           *[no] { $name }
        }
    }
    [until] Slutar med { $name }
    [column-dimension] { $column }: per { $name }
    [column-include] { $column }: endast { $name }
    [add-before] Lägg till en kolumn med { $name } före
    [add-after] Lägg till en kolumn med { $name } efter
    [pathing] Sökvägsdimension: { $name }
    [only-in] Endast rader i { $name }
   *[use-range] Datumintervall: { $name }
}
one-dimension-items = Flera objekt i samma dimension, eller en komponent i taget.
already-there = Flödet handlar redan om detta.
