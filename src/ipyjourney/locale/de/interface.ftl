## Everywhere

close = Schließen
dismiss = Ausblenden
cancel = Abbrechen
loading = Wird geladen…
try-again = Erneut versuchen
save = Speichern
search = Suchen
nothing-found = Nichts namens „{ $search }“ gefunden.
several-parts = { $count } ausgewählt

## Lists, times and days

# Between the parts of a list.
list-joint = { ", " }
# $count: the same number, to choose by.
time-day = { $count ->
    [one] { $number } Tag
   *[other] { $number } Tage
}
time-hour = { $number } h
time-minute = { $number } min
time-second = { $number } s
# The names of the months, as short as they are written, with a space between them.
period-months = Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.
period-day = { $day }. { $month } { $year }
period-month = { $month } { $year }
period-quarter = Q{ $quarter } { $year }
period-year = { $year }
# A period with its days.
period-of-days = { $period } ({ $days })
# From one day to another: of one month, of one year, of two years.
days-in-month = { $first }.–{ $last }. { $month } { $year }
days-in-year = { $first }. { $month } – { $last }. { $until } { $year }
days-apart = { $from } – { $to }

## Component rail

components = Komponenten
show-components = Komponenten anzeigen
hide-components = Komponenten ausblenden
search-components = Komponenten suchen
metrics = Metriken
dimensions = Dimensionen
segments = Segmente
date-ranges = Datumsbereiche
items-loading = Wird geladen…
items-failed = Die Elemente konnten nicht geladen werden. Zu- und wieder aufklappen, um es erneut zu versuchen.
items-none = Keine Elemente
items-more = Mehr anzeigen ({ $shown })
new-component = Neues Segment, neuer Datumsbereich oder neue Metrik
edit = Bearbeiten

## Toolbar

toolbar = Einstellungen der Journey-Arbeitsfläche
percentage = Prozentwert
percentage-now = Prozentwert: { $base }
percent-of-start = Prozentsatz des Startknotens
percent-of-previous = Prozentsatz des vorherigen Knotens
percent-of-total = Gesamtprozentsatz
percent-short = { $base ->
    [start] % des Starts
    [previous] % des vorherigen
   *[total] % gesamt
}
arrow-settings = Pfeil-Einstellungen
arrows-now = Pfeil-Einstellungen: { $shown }
arrows-none = Keine Labels oder Werte
arrows-labels = Nur Labels
arrows-values = Nur Werte
arrows-both = Werte und Labels
show-fallout = Fallout anzeigen
fallout = Fallout
undo = Rückgängig
redo = Wiederholen
reset = Auf Anfang zurücksetzen
organize = Organisieren
zoom-out = Auszoomen
zoom-in = Einzoomen
zoom-now = Zoom: { $percent } %. Auf 100 % zurücksetzen
title-or = { " oder " }
title-and = { " und " }
fit-screen = Einpassen
view-options = Ansichtsoptionen
configure = Konfigurieren
configure-first = Was soll die Journey zeigen?
export = Exportieren
import = Importieren
copy-picture = Als Bild kopieren
download-png = PNG-Bild herunterladen
download-svg = SVG-Zeichnung herunterladen
png = PNG
svg = SVG
all-forms = Alle Formen…
said-picture-copied = Das Bild ist in der Zwischenablage.
said-picture-saved = Gespeichert als { $file }.
said-picture-not-copied = Der Browser lässt Seiten keine Bilder kopieren: stattdessen gespeichert als { $file }.
no-picture = Der Browser kann das Bild nicht zeichnen. Stattdessen die SVG-Zeichnung verwenden.
total = { $value } insgesamt

## Nodes

start = Start
start-node = Startknoten
excluded = Ausgeschlossen
computing = Wird berechnet
fallout-name = Fallout von { $node }
delete = Löschen
interval = 95-%-Intervall { $low } bis { $high }

## Breakdowns in cards

breakdown-by = Nach { $dimension }
breakdown-count = { $shown } von { $total }
no-value = Kein Wert

## Sides of a comparison

compare-to = Vergleichen mit
compare-with = Vergleichen mit: { $sides }
custom-date-range = Benutzerdefinierter Datumsbereich…
periods-prior = { $count } { $unit ->
    [day] { $count ->
        [one] Tag
       *[other] Tage
    }
    [week] { $count ->
        [one] Woche
       *[other] Wochen
    }
    [month] { $count ->
        [one] Monat
       *[other] Monate
    }
    [quarter] { $count ->
        [one] Quartal
       *[other] Quartale
    }
   *[year] { $count ->
        [one] Jahr
       *[other] Jahre
    }
} davor
stop-comparing = Vergleich beenden
sides = Seiten des Vergleichs
compared-base = Basis
compared-against = Änderungen gelten gegenüber { $first }
no-number = –
bounds = { $low }–{ $high }
points-unit = { " " }%-Pkt.
no-p-value = p –
points-bounds = { $low } bis { $high }
p-value = p { $value }
says-change = Gegenüber { $first }: { $value } ({ $percent }), { $points } Prozentpunkte.

## Arrows

arrow-name = { $source } → { $target }
eventual = Später
immediate = Direkt
loop = Schleife
says-loop = Führt zurück und bildet so eine Schleife
add-label = Label hinzufügen
update-label = Label aktualisieren
limit-title = Zeitlimit
limit-amount = Anzahl
limit-unit = Einheit
limit-none = Kein Limit
unit-seconds = Sekunden
unit-minutes = Minuten
unit-hours = Stunden
unit-days = Tage
unit-weeks = Wochen
limit-within = max. { $duration }
limit-after = mind. { $duration }

## Canvas

canvas-role = Journey-Arbeitsfläche
canvas-label = Journey, { $count ->
    [one] { $count } Knoten
   *[other] { $count } Knoten
}
empty-title = Journey beginnen
empty-drag = Eine Metrik oder ein Element einer Dimension von links auf die Arbeitsfläche ziehen.
empty-keys = Mit der Tastatur: eine Komponente mit den Pfeiltasten wählen und Eingabe drücken.

## Below the canvas

caption = Pfad mit der höchsten Conversion-Rate: von { $starts } nach { $node }, { $percent } { $count ->
    [one] des Startknotens
   *[other] der Startknoten
}
captions = Pfade mit der höchsten Conversion-Rate ab dem Start: { $ways }
caption-of-side = { $side } von { $starts } nach { $node }, { $percent }
notes = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
notes-title = Hinweise zu den Zahlen

## What screen readers hear

says-fallout = Fallout { $value }, { $percent }
says-open-lost = { $open } noch offen, { $lost } verloren
says-median = Medianzeit { $duration }
said-result = { $node }: { $metric } { $value }, { $percent } ({ $base }).
said-results = Die Zahlen sind aktuell.
said-before = { $change ->
    [same] Wie zuvor.
   *[other] Zuvor: { $before }.
}
said-shown = { $what }: ein.
said-hidden = { $what }: aus.
said-undone = Rückgängig gemacht.
said-redone = Wiederholt.
said-nothing-to-undo = Es gibt nichts rückgängig zu machen.
said-nothing-to-redo = Es gibt nichts zu wiederholen.

## What can be asked about the figures

details = Details
details-members = Mitglieder
details-trend = Trend
details-breakdown = Aufschlüsselung
details-top = Top-Elemente
details-durations = Übergangszeit
details-definition = Definition
# $of: one node, arrow or fallout, or several of them
segment-from = Segment aus { $of ->
    [node] Knoten
    [arrow] Pfeil
    [fallout] Fallout
   *[several] Auswahl
} erstellen
figures-table = Alle Zahlen
find-timeline = Verlauf einer Instanz
journey-definition = Definition der Journey

## Keyboard help

keys = Tastenkombinationen
