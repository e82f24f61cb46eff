## Everywhere

several-nodes = { $count ->
    [one] { $count } Knoten
   *[other] { $count } Knoten
}
several-components = { $count ->
    [one] { $count } Komponente
   *[other] { $count } Komponenten
}
create-audience = Zielgruppe erstellen…
key-delete = Entf
key-undo = Strg+Z
key-redo = Strg+Y
key-select-all = Strg+A
key-duplicate = Strg+D

## Component rail

new-segment = Neues Segment
new-range = Neuer Datumsbereich
new-metric = Neue berechnete Metrik
edit-named = „{ $name }“ bearbeiten
delete-named = „{ $name }“ löschen?
copy-of = { $name } (Kopie)
add-to-canvas = Auf Arbeitsfläche legen
add-combined = Als ein Knoten auf Arbeitsfläche legen
add-to-selected = Dem ausgewählten Knoten hinzufügen
add-to-node = Einem Knoten hinzufügen…
insert-on-selected = In ausgewählten Pfeil einfügen
insert-on-arrow = In Pfeil einfügen…
break-down-selected = Auswahl aufschlüsseln
break-down-node = Knoten aufschlüsseln…
choose-node = Welchem Knoten hinzufügen?
choose-arrow = In welchen Pfeil einfügen?

## What a drop will do

# $amount: one node, several (one each) or combined into one. $count is 0 while it is being asked for.
drop-on-canvas = { $amount ->
    [several] { $count ->
        [0] { $name } hinzufügen
       *[other] { $count } Knoten hinzufügen: { $name }
    }
    [combined] Einen Knoten hinzufügen: { $name }
   *[one] { $name } hinzufügen
}
drop-on-arrow = { $amount ->
    [several] { $count ->
        [0] { $name } zwischen „{ $source }“ und „{ $target }“ einfügen
       *[other] { $count } Knoten zwischen „{ $source }“ und „{ $target }“ einfügen: { $name }
    }
    [combined] Einen Knoten zwischen „{ $source }“ und „{ $target }“ einfügen: { $name }
   *[one] { $name } zwischen „{ $source }“ und „{ $target }“ einfügen
}
drop-on-node = { $name } mit „{ $node }“ kombinieren
drop-breakdown = „{ $node }“ nach { $dimension } aufschlüsseln: die fünf Top-Elemente
breakdown-of = Aufschlüsselung: { $dimension }
top-of = Top 3 von { $dimension }
top-named = { $top } ({ $names })
drop-hint = Umschalt: alle in einem Knoten
one-dimension = Nur eine Dimension auf einmal. Nacheinander ablegen: { $names }.
looking-up = Top 3 von { $dimension } werden gesucht…
no-items = Kein Ereignis hat ein Element von { $dimension }.
no-items-there = Dort kommt kein Element von { $dimension } vor.
no-items-between = Zwischen „{ $source }“ und „{ $target }“ kommt kein Element von { $dimension } vor.

## Toolbar

show-caption = Untertitel anzeigen
show-table = Als Tabelle anzeigen
select-all = Alles auswählen
mini-map = Minimap

## Nodes

connect-to = Verbinden mit…
connect-title = „{ $name }“ verbinden mit
itself = { $name } (sich selbst)
rename = Umbenennen
rename-field = Name von { $name }
duplicate = Duplizieren
combine = Knoten kombinieren
split = Komponenten in Knoten aufteilen
color = Farbe
color-none = Übliche Farbe
color-blue = Blau
color-teal = Türkis
color-green = Grün
color-gold = Gold
color-orange = Orange
color-red = Rot
color-pink = Rosa
color-purple = Violett
break-down = Aufschlüsselung…
break-down-by = { $name } aufschlüsseln nach
remove-breakdown = Aufschlüsselung entfernen
top-nodes = { $when ->
    [after] Top-Knoten nach diesem Knoten anzeigen
    [before] Top-Knoten vor diesem Knoten anzeigen
   *[between] Top-Knoten zwischen diesen Knoten anzeigen
}
top-nodes-how = { $how ->
    [immediately] { $when ->
        [after] Direkt nach diesem, in Journey-Arbeitsfläche…
        [before] Unmittelbar davor, in Journey-Arbeitsfläche…
       *[between] Zuerst auf dem Weg, in Journey-Arbeitsfläche…
    }
   *[eventually] { $when ->
        [after] Später nach diesem, in Journey-Arbeitsfläche…
        [before] Irgendwann davor, in Journey-Arbeitsfläche…
       *[between] Irgendwo auf dem Weg, in Journey-Arbeitsfläche…
    }
}
top-nodes-table = In einer Tabelle
hide-fallout = Fallout ausblenden
mark-start = Als Startknoten markieren
unmark-start = Startmarkierung entfernen
exclude = Aus Journey ausschließen
remove-exclusion = Journey-Ausschluss entfernen

## Sides of a comparison

four-weeks-prior = 4 Wochen davor
two-quarters-prior = 2 Quartale davor
one-year-prior = 1 Jahr davor
segments-and-ranges = Segmente und Datumsbereiche…
same-period = Wie in der Analyse
side-all-dates = Gesamter Zeitraum
needs-range = braucht Datumsbereich
said-compared = Verglichen: { $sides }.
said-not-compared = Nicht mehr verglichen.

## Arrows

change-style = Pfeilstil ändern
style-solid = Durchgezogen
style-dashed = Gestrichelt
style-dotted = Gepunktet
style-dash-dot = Strich-Punkt
style-animated = Animiert
reset-bend = Pfeilposition zurücksetzen
delete-arrow = Pfeil löschen
set-limit = Zeitlimit festlegen
change-limit = Zeitlimit ändern
clear-limit = Zeitlimit entfernen

## Canvas

arrow-there-already = Von „{ $source }“ nach „{ $target }“ gibt es schon einen Pfeil.

## What screen readers hear

said-added = { $name } hinzugefügt.
said-combined-nodes = { $name } zu einem Knoten kombiniert.
said-split = { $node } in einen Knoten je Komponente aufgeteilt.
said-broken-down = { $node } nach { $dimension } aufgeschlüsselt.
said-whole = { $node } ist nicht mehr aufgeschlüsselt.
said-arrows-changed = { $count } Pfeile geändert.
said-colored = Farbe geändert.
said-added-beside = { $way ->
    [before] { $name } vor { $node } hinzugefügt.
   *[after] { $name } nach { $node } hinzugefügt.
}
said-reset = Auf Anfang zurückgesetzt.
said-combined = { $name } mit { $node } kombiniert.
said-inserted = { $name } zwischen { $source } und { $target } eingefügt.
said-connected = { $source } mit { $target } verbunden.
said-moved = { $name } verschoben.
said-renamed = { $before } in { $name } umbenannt.
said-duplicated = { $name } dupliziert.
said-deleted = { $name } gelöscht.
said-arrow-deleted = Pfeil von { $source } nach { $target } gelöscht.
said-arrow-changed = Pfeil von { $source } nach { $target } geändert.
said-start = { $node } ist ein Startknoten.
said-no-start = { $node } ist nicht mehr als Startknoten markiert.
said-excluded = { $node } aus der Journey ausgeschlossen.
said-included = { $node } ist nicht mehr ausgeschlossen.
said-organized = Organisiert.
said-selected = { $name } ausgewählt.
said-unselected = { $name } nicht mehr ausgewählt.
