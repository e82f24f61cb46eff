## What is told of all paths

loops-say = Elemente, zu denen Instanzen zurückkehren: Sie stehen zweimal oder öfter im Pfad, Wiederholungen zusammengefasst, unabhängig vom Anker.
skipped-say = Phasen in eine Reihenfolge bringen: Elemente von { $dimension }. Wer nach einer früheren Phase eine spätere hat, die dazwischen aber nicht, überspringt diese.
stages-in-order = Phasen der Reihe nach
add-stage = Phase hinzufügen
stage-up = { $stage } nach oben
stage-down = { $stage } nach unten
flow-figures-of = Zahlen von
flow-nodes = Knoten
flow-differences = Differenzen zwischen Seiten
remove-stage = { $stage } entfernen
times-say = Von Zeile zu Zeile, über alle Pfadaufrufe des Bandes. Filter und die längste Zeit zwischen Spalten sind berücksichtigt.
