## What a cohort table cannot be made of

no-sum-metric =
    .what = „{ $name }“ kann nicht der Wert einer Kohortentabelle sein: { $kind ->
        [events] Diese Metrik zählt Ereignisse.
        [container] Diese Metrik zählt Instanzen eines Containers.
        [counter] Diese Metrik ist ein Zähler.
        [calculated] Diese Metrik ist berechnet.
       *[other] Diese Metrik ist von der Art { $kind }.
    }
    .why = Der Wert wird über die Zeilen jeder Zelle addiert, muss also die Summe einer Messgröße sein.
    .fix = { $any ->
        [yes] Möglich sind: { $known }.
       *[no] Mit ij.Metric.sum("…") eine erstellen und der Datenansicht mitgeben.
    }

too-many-periods =
    .what = Die Tabelle hätte { $count } Zeilen, eine je { $granularity ->
        [day] Tag
        [week] Woche
        [month] Monat
        [quarter] Quartal
       *[year] Jahr
    }.
    .why = Sie hat eine Zeile für jede Periode vom Anfang des Datumsbereichs oder der ersten Zeile bis zum Ende des Datumsbereichs oder der Daten; mehr als { $most } werden nicht gezeigt. Ein einziges falsches Datum, etwa das Jahr 1900, genügt.
    .fix = Eine gröbere Granularität oder einen kürzeren Datumsbereich wählen.

duplicate-row =
    .what = Das Segment „{ $name }“ steht in zwei Zeilen.
    .why = Eine Zelle wird über die Bezeichnungen ihrer Zeile und Spalte gefunden.
    .fix = Jedes Segment einmal nennen.

no-such-cell =
    .what = { $part ->
        [row] Die Kohortentabelle hat keine Zeile „{ $name }“.
        [column] Die Kohortentabelle hat keine Spalte „{ $name }“.
       *[cell] Die Zelle „{ $name }“ ist leer.
    }
    .why = { $part ->
        [cell] Keine ihrer Perioden liegt im Datumsbereich der Analyse oder in den Daten; niemand steht dahinter.
       *[other] Eine Zelle wird über die Bezeichnungen ihrer Zeile und Spalte gefunden.
    }
    .fix = { $part ->
        [cell] Eine Zelle wählen, die eine Zahl zeigt.
       *[other] { $any ->
            [yes] Möglich sind: { $known }.
           *[no] Die Tabelle hat keine: siehe ihre Hinweise.
        }
    }

## What a cohort table says of itself

cohort-no-periods = Im Analysebereich liegt keine Zeile; die Tabelle hat daher keine Perioden.
cohort-cut-periods = { $count ->
    [one] Die Periode { $periods } liegt nicht vollständig im Analysebereich: Zellen, die sie betrachten, werden
   *[other] Die Perioden { $periods } liegen nicht vollständig im Analysebereich: Zellen, die eine davon betrachten, werden
} { $pooled ->
    [yes] nicht addiert, außer denen der Eingeschlossenen.
   *[no] als unvollständig gekennzeichnet und bei Durchschnitten ausgelassen.
}
cohort-latency-before-data = Die Analyse hat keinen Datumsbereich; daher liegen auch die Perioden vor { $first }, ohne Zeilen, im Analysebereich: { $count ->
    [one] Die Spalte vor „Eingeschlossen“ zählt
   *[other] Die { $count } Spalten vor „Eingeschlossen“ zählen
} dort niemanden, und die Zellen sind nicht als unvollständig gekennzeichnet. Mit einem Datumsbereich, der mit den Daten beginnt, sind sie es.
cohort-periods-without-rows = { $count ->
    [one] Eine von { $all } Perioden hat gar keine Zeile.
   *[other] { $count } von { $all } Perioden haben gar keine Zeile.
}
cohort-included-without-rows = Das Einschlusskriterium gilt auch ohne Zeilen: In jeder Periode sind auch die eingeschlossen, die dort keine Zeile haben, wohl aber anderswo im Analysebereich (Container: { $container }).
cohort-returns-without-rows = Das Rückkehrkriterium gilt auch ohne Zeilen: Wer in einer Periode keine Zeile hat, zählt dort als zurückgekehrt (Container: { $container }).
cohort-no-timing = Es gibt keine Zeiten bis zur Rückkehr: Dafür dürfen die Vergleiche des Rückkehrkriteriums nur „mindestens“ oder „mehr als“ lauten.
cohort-nulls-in-sum = { $rows ->
    [one] Eine Zeile hat keinen Wert in { $measure }: Die Metrik „{ $metric }“ lässt sie aus.
   *[other] { $rows } Zeilen haben keinen Wert in { $measure }: Die Metrik „{ $metric }“ lässt sie aus.
}
cohort-items-hidden = Gezeigt werden die { $shown } größten Elemente; { $hidden ->
    [one] ein weiteres, mit Kohorten von insgesamt { $size }, nicht.
   *[other] { $hidden } weitere, mit Kohorten von insgesamt { $size }, nicht.
}
cohort-rows-without-item = { $rows ->
    [one] Eine Zeile, die für den Einschluss zählt, hat keinen Wert in { $dimension } und steht in keiner Zeile der Tabelle.
   *[other] { $rows } Zeilen, die für den Einschluss zählen, haben keinen Wert in { $dimension } und stehen in keiner Zeile der Tabelle.
}
cohort-counted-again = Die Kohorten aller Perioden werden addiert: Wer in mehreren Perioden eingeschlossen ist, zählt in jeder davon, so in { $rows ->
    [one] einer Zeile
   *[other] { $rows } Zeilen
} (Container: { $container }).
cohort-rows-share-instances = Der Test von „{ $row_a }“ gegen „{ $row_b }“ entfällt: { $instances ->
    [one] Eine Instanz ({ $container }) steht
   *[other] { $instances } Instanzen ({ $container }) stehen
} in beiden.

cohort-log-rank = { $size ->
    [large] Zwischen { $row_a } und { $row_b } zeigt sich kein Unterschied in der Geschwindigkeit der Rückkehr
   *[other] { $row_a } und { $row_b } kehren unterschiedlich schnell zurück
} (Log-Rank-Test, { $size ->
    [tiny] p < { $p }
   *[other] p = { $p }
}, χ² = { $statistic }).
cohort-log-rank-nothing = { $row_a } und { $row_b } lassen sich nicht vergleichen: In keiner der beiden ist jemand zurückgekehrt, oder eine ist leer.

## Heads and marks of the table

cohort-retention = Bindung
cohort-churn = Abwanderung
cohort-included = Eingeschlossen
cohort-same-period = Gleiche Periode
cohort-average = Durchschnitt
cohort-count-of = { $count } von { $base }
cohort-mark = * Eine Periode der Zelle liegt nicht vollständig im Analysebereich.
cohort-first-rows = Zu sehen sind die ersten { $shown } von { $rows } Zeilen; DataFrames und Dateien enthalten alle. Eine gröbere Granularität, weniger Spalten oder einen kürzeren Datumsbereich wählen.
cohort-more = Die Tabelle hat { $rows } Zeilen und { $columns } Spalten; ihre DataFrames enthalten alle.
