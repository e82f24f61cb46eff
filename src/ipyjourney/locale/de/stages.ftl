## Long work: what is being done

stage-encode = Spalten kodieren
stage-order = Zeilen ordnen
stage-gather = Spalten sammeln
stage-read = Zeilen lesen
stage-select = Zeilen der Analyse suchen
stage-match = Wege suchen
stage-count = Zählen
stage-time = Zeiten messen
stage-keep = Index auf Datenträger schreiben

## Its stop, on the screen

working = Wird berechnet
stop = Stoppen
work-stopped = { $older ->
    [yes] Die Berechnung wurde gestoppt: Diese Zahlen sind älter.
   *[no] Die Berechnung wurde gestoppt, bevor es Zahlen gab.
}
work-again = Berechnen
