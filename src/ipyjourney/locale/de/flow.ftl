## Flows that cannot be worked out

invalid-pattern =
    .what = Das Muster „{ $pattern }“ von „{ $name }“ ist kein regulärer Ausdruck: { $problem }.
    .why = Eine Gruppe fasst die Elemente zusammen, auf die ihr Muster als Ganzes passt.
    .fix = Den Ausdruck korrigieren oder einen Platzhalter schreiben, mit * für beliebigen Text, und dazu syntax="wildcard".

repeated-stage =
    .what = „{ $stage }“ steht zweimal unter den Phasen.
    .why = Eine Phase ist übersprungen, wenn eine spätere vor ihr kommt; jede hat daher genau einen Platz in der Reihenfolge.
    .fix = Jede Phase einmal nennen.

unknown-flow-place =
    .what = Der Fluss hat keine Stelle { $place }.
    .why = { $reason ->
        [item] „{ $item }“ ist kein Element von { $dimension }.
        [end] Rechts vom Anker enden Pfade als Ausstiege, links davon als Einstiege.
        [neighbours] Ein Band führt von einer Spalte zur nächsten rechts davon.
        [length] Ein vollständiger Pfad hat für jede der { $known } Spalten ein Element oder null.
       *[other] Nur ein Knoten, ein Band oder ein vollständiger Pfad eines Flusses lässt sich öffnen.
    }
    .fix = Die Stelle aus nodes, links oder paths des Ergebnisses nehmen.

unknown-side =
    .what = Der Fluss vergleicht keine Seite „{ $name }“.
    .why = Eine Zahl gehört zu einer Seite des Vergleichs.
    .fix = { $known ->
        [none] Die Seite weglassen: Es wird nichts verglichen.
       *[other] Möglich sind: { $known }.
    }

no-flow =
    .what = Die Analyse ist { $kind ->
        [cohort] eine Kohortentabelle
       *[journey] eine Journey
    }, kein Fluss.
    .why = { $question ->
        [paths-through] Nur ein Fluss hat vollständige Pfade, die durch eine Stelle laufen.
       *[column-items] Nur ein Fluss hat Spalten mit Elementen.
    }
    .fix = Einen Fluss angeben, etwa ij.FlowSpec.starts_with(…), oder sein Ergebnis.

several-anchors =
    .what = Es ist mehr als ein Anker angegeben: { $given }.
    .why = Ein Fluss beginnt mit seinem Anker, enthält ihn, endet mit ihm oder läuft zwischen zweien.
    .fix = Einen davon angeben; für Start und Ende beide als between=(start, end).

unpaired-ends =
    .what = „between“ besteht nicht aus Start und Ende: { $given }.
    .why = Pfade laufen vom einen zum anderen.
    .fix = Beide angeben, etwa between=("MQL Qualified", "Closed-Won").

no-dimension =
    .what = Die Datenansicht hat keine Dimension.
    .why = Die Elemente einer Dimension bilden die Pfade eines Flusses.
    .fix = Angeben, welche Spalte sie enthält: ij.DataView(events, event="event_name") oder dimensions=["channel"].

## What a flow says of itself

grouped-item = „{ $item }“ gehört hier zur Gruppe „{ $group }“; unter dem eigenen Namen passt daher nichts dazu.
empty-group = Kein Element von { $dimension } gehört zur Gruppe „{ $group }“: „{ $pattern }“ passt auf keines, das eine frühere Gruppe übrig gelassen hat.
no-occurrence-limit = Pfade, die den Anker enthalten, laufen in beide Richtungen; daher zählen alle seine Vorkommen, nicht nur das erste.
null-items = { $rows ->
    [one] Eine Zeile hat keinen Wert in { $dimension } und steht in keinem Pfad davon.
   *[other] { $rows } Zeilen haben keinen Wert in { $dimension } und stehen in keinem Pfad davon.
}
unfinished-paths = { $paths ->
    [one] Ein Vorkommen des Starts ist ausgelassen: Danach kommt das Ende nicht.
   *[other] { $paths } Vorkommen des Starts sind ausgelassen: Danach kommt das Ende nicht.
}
filtered-paths = { $paths ->
    [one] Ein Pfadaufruf ist durch die Spaltenfilter ausgelassen.
   *[other] { $paths } Pfadaufrufe sind durch die Spaltenfilter ausgelassen.
}

## A flow as tables

flow-column = Spalte
flow-item = Element
flow-views = Pfadaufrufe
flow-share = % des Ankers
flow-side = Seite
flow-other = Übrige Elemente
flow-exit = Ausstieg
flow-entry = Einstieg
flow-no-paths = Kein Pfad: Der Anker kommt nicht vor.
flow-no-kept-paths = Kein Pfad: Der Anker kommt nicht vor, oder die Spaltenfilter lassen keinen Pfad übrig.
flow-more-links = { $links ->
    [one] Eine weitere Verbindung, mit nicht mehr Pfadaufrufen als diese, steht in links des Ergebnisses.
   *[other] { $links } weitere Verbindungen, mit nicht mehr Pfadaufrufen als diese, stehen in links des Ergebnisses.
}
