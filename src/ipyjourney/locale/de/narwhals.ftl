## Tables that stay where they are

tie-breaker-needed =
    .what = Eine Tabelle in { $backend } braucht eine Spalte, die Zeilen desselben Zeitpunkts ordnet, und es ist keine angegeben.
    .why = Eine solche Tabelle hat keine Reihenfolge der Zeilen; ohne diese Spalte wäre von Frage zu Frage verschieden, wer im selben Moment zuerst kommt.
    .fix = Mit tie_breaker="…" eine angeben: eine Zeilennummer oder eine Ereignis-ID. Oder die Tabelle mit engine="pandas" in den Speicher lesen, wo die Reihenfolge der Zeilen entscheidet.

not-on-this-engine =
    .what = { $feature ->
        [lookups] Lookup-Tabellen ({ $name }) lassen sich nicht mit einer Tabelle verknüpfen, die in { $backend } bleibt.
        [times] Die Spalte „{ $name }“ enthält für { $backend } keine Zeitstempel.
        [zones] Die Spalte „{ $name }“ hat eine Zeitzone, die sich aus einer Tabelle in { $backend } nicht lesen lässt.
       *[keep] Eine Tabelle, die in { $backend } bleibt, kann nicht in einem Ordner abgelegt werden.
    }
    .why = { $feature ->
        [lookups] Ihre Zeilen müssten dorthin übertragen werden.
        [times] Text und Zahlen können auf zu viele Arten Zeitpunkte bedeuten, um an Ort und Stelle gelesen zu werden.
        [zones] { $backend } lässt die Zone weg; die Zeiten wären die der Sitzung.
       *[keep] Abgelegt werden die Zeilen, und die werden nicht gelesen.
    }
    .fix = { $feature ->
        [lookups] Sie in { $backend } verknüpfen und die verknüpfte Tabelle übergeben oder alles mit engine="pandas" in den Speicher lesen.
        [times] Sie in { $backend } in Zeitstempel umwandeln oder die Tabelle mit engine="pandas" in den Speicher lesen.
        [zones] Sie in Zeitstempel in UTC ohne Zone umwandeln oder die Tabelle mit engine="pandas" in den Speicher lesen.
       *[other] Die Tabelle zuerst in den Speicher lesen: view.collect(), oder engine="pandas" beim Erstellen der Datenansicht.
    }

not-lazy =
    .what = { $type } ist keine Tabelle, die bleiben kann, wo sie ist.
    .why = engine="narwhals" fragt eine DuckDB-Relation, einen polars-LazyFrame, einen Spark-DataFrame oder eine Ibis-Tabelle an Ort und Stelle ab.
    .fix = Eine davon übergeben oder engine weglassen.

loop-too-long =
    .what = Die Schleife aus { $nodes } wird mehr als { $rounds }-mal durchlaufen.
    .why = In einer Datenbank ist jeder Durchlauf einer Schleife eine eigene Abfrage.
    .fix = Ein Limit von den Pfeilen der Schleife entfernen, den Datumsbereich einschränken oder die Tabelle in den Speicher lesen: view.collect().

tie-breaker-repeats = „{ $column }“ unterscheidet nicht alle Zeilen: Die eines Zeitpunkts mit demselben Wert werden nach ihren Werten geordnet, Spalte für Spalte, leere zuletzt.
