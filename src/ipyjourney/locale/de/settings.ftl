## What a cohort table shows

inclusion-criteria = Einschlusskriterien
return-criteria = Rückkehrkriterien
settings-rows = Zeilen
settings-columns = Spalten
settings-scope = Nur diese Zeilen der Daten
add-metric = Metrik hinzufügen
add-metric-to = Metrik hinzufügen zu: { $criteria }
remove-metric = { $metric } entfernen
criterion-metric = { $criteria }: Metrik { $number }
criterion-operator = { $criteria }: Vergleich { $number }
criterion-value = { $criteria }: Wert { $number }
criterion-segments = Nur in diesen Segmenten gezählt
join-label = { $criteria }: und, oder
criterion-is = { $operator ->
    [greater_or_equal] mindestens
    [greater] mehr als
    [equals] gleich
    [not_equals] ungleich
    [less_or_equal] höchstens
   *[less] weniger als
}
row-per-period = Eine Zeile je Periode
row-per-item = Eine Zeile je Element einer Dimension
row-per-segment = Eine Zeile je Segment
row-dimension = Dimension
row-segments = Je eine Zeile für
choose-dimension = Wählen…
entry-every = In jeder passenden Periode einschließen
entry-first = Nur in der ersten Periode einschließen
table-granularity = Granularität
granularity-name = { $granularity ->
    [day] Tag
    [week] Woche
    [month] Monat
    [quarter] Quartal
   *[year] Jahr
}
columns = Anzahl der Spalten
brackets = Spalten, von und bis
brackets-example = 1, 2-3, 4-6
return-on = Rückkehr in der Periode der Spalte
return-on-or-after = Rückkehr in dieser oder einer späteren
return-brackets = Spalten aus mehreren Perioden
type-retention = Bindung: wer zurückkehrt
type-churn = Abwanderung: wer nicht zurückkehrt
use-rolling = Rollierend: nur wer in jeder Spalte davor zurückkehrte
use-latency = Latenztabelle: auch die Perioden davor
value-metric = Wert je Zelle
table-later = All das lässt sich später ändern.
wrong-number = Für jede Metrik eine Zahl angeben.
wrong-columns = Eine Anzahl von Spalten angeben, 1 bis 400.
wrong-brackets = Spalten als 1, 2-3, 4-6 schreiben: Jede beginnt, nachdem die davor endet.
no-row-segments = Mindestens ein Segment wählen, aus dem eine Zeile wird.
no-row-dimension = Die Dimension wählen, deren Elemente die Zeilen bilden.
said-table-changed = Die Tabelle ist geändert.
said-table-built = Die Tabelle ist bereit.
table-keys-list =
    Tab | Symbolleiste, Tabelle, Hinweise
    Pfeiltasten | Von Zelle zu Zelle
    Pos1, Ende | Erste und letzte Zelle der Zeile; mit Strg der Tabelle
    Bild auf, Bild ab | Eine Bildschirmseite nach oben oder unten
    Umschalt und Pfeiltasten | Einen Bereich auswählen
    Leertaste | Eine Zelle auswählen; auf einem Kopf dessen Zeile oder Spalte; mit Strg zusätzlich
    Strg+A | Alle Zellen auswählen
    Eingabe | Menü der ausgewählten Zellen
    Strg+C | Die ausgewählten Zellen kopieren
    Strg+Z, Strg+Y | Rückgängig, Wiederholen
    Esc | Schließen, nichts auswählen
