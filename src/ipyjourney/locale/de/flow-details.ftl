## What is told of all paths

loops-say = Elemente, zu denen Instanzen zurückkehren: Sie stehen zweimal oder öfter im Pfad, Wiederholungen zusammengefasst, unabhängig vom Anker.
flow-figures-of = Zahlen von
flow-nodes = Knoten
flow-differences = Differenzen zwischen Seiten
times-say = Von Zeile zu Zeile, über alle Pfadaufrufe des Bandes. Filter und die längste Zeit zwischen Spalten sind berücksichtigt.
