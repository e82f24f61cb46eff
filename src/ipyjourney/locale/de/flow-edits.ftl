## Edits that a flow does not allow

no-further-columns =
    .what = { $end ->
        [before] Dieser Fluss kann vor seinem Anker keine weiteren Spalten haben.
       *[other] Dieser Fluss kann nach seinem Anker keine weiteren Spalten haben.
    }
    .why = { $reason ->
        [most] Auf einer Seite sind höchstens { $most } Spalten möglich.
        [ends_with] Seine Pfade enden mit dem Anker.
       *[other] Seine Pfade beginnen mit dem Anker.
    }
    .fix = { $reason ->
        [most] Auf ein Element der äußersten Spalte fokussieren, um von dort aus weiterzusehen.
       *[other] Für Spalten auf beiden Seiten „Enthält“ als Art des Ankers wählen (contains).
    }

unclear-anchor =
    .what = { $part ->
        [anchor] Der Anker
       *[until] Das Ende („until“)
    } des Flusses ist weder eine einzelne Metrik noch Elemente einer Dimension noch eine ganze Dimension.
    .why = An jedem Vorkommen öffnen sich Pfade; daher muss klar sein, was als Vorkommen zählt.
    .fix = Eine Metrik angeben, Elemente einer Dimension oder nur eine Dimension, dazu das Ende der Pfade, wo sie zwischen zweien laufen.

unknown-column-number =
    .what = Der Fluss hat hier keine Spalte { $column }.
    .why = Spalten werden ab dem Anker gezählt, der 0 ist.
    .fix = Möglich sind: { $known }.
