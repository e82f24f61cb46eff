## Tables that stay where they are

tie-breaker-needed =
    .what = Eine Tabelle in { $backend } braucht eine Spalte, die Zeilen desselben Zeitpunkts ordnet, und es ist keine angegeben.
    .why = Eine solche Tabelle hat keine Reihenfolge der Zeilen; ohne diese Spalte wäre von Frage zu Frage verschieden, wer im selben Moment zuerst kommt.
    .fix = Mit tie_breaker="…" eine angeben: eine Zeilennummer oder eine Ereignis-ID. Oder die Tabelle mit engine="pandas" in den Speicher lesen, wo die Reihenfolge der Zeilen entscheidet.

not-on-this-engine =
    .what = { $feature ->
        [times] Die Spalte „{ $name }“ enthält für { $backend } keine Zeitstempel.
        [zones] Die Spalte „{ $name }“ hat eine Zeitzone, die sich aus einer Tabelle in { $backend } nicht lesen lässt.
       *[keep] Eine Tabelle, die in { $backend } bleibt, kann nicht in einem Ordner abgelegt werden.
    }
    .why = { $feature ->
        [times] Text und Zahlen können auf zu viele Arten Zeitpunkte bedeuten, um an Ort und Stelle gelesen zu werden.
        [zones] { $backend } lässt die Zone weg; die Zeiten wären die der Sitzung.
       *[keep] Abgelegt werden die Zeilen, und die werden nicht gelesen.
    }
    .fix = { $feature ->
        [times] Sie in { $backend } in Zeitstempel umwandeln oder die Tabelle mit engine="pandas" in den Speicher lesen.
        [zones] Sie in Zeitstempel in UTC ohne Zone umwandeln oder die Tabelle mit engine="pandas" in den Speicher lesen.
       *[other] Die Tabelle zuerst in den Speicher lesen: view.collect(), oder engine="pandas" beim Erstellen der Datenansicht.
    }

no-scratch-schema =
    .what = { $backend } hat keine temporären Tabellen, und das Schema der Verbindung ist „{ $schema }“.
    .why = Worauf mehrere Abfragen aufbauen, wird dort abgelegt, wo die Tabelle ist. Gewöhnliche Tabellen werden nur in einem dafür bestimmten Schema angelegt und wieder gelöscht.
    .fix = Ein Schema „{ $name }“ mit Schreibrecht anlegen, mit diesem Schema verbinden und die Tabelle mit ihrem eigenen angeben: connection.table("events", database="…"). Oder die Tabelle mit engine="pandas" in den Speicher lesen.

lookup-elsewhere =
    .what = { $reason ->
        [unsent] Die Lookup-Tabelle „{ $lookup }“ lässt sich nicht an { $backend } senden, wo die Ereignisse sind.
       *[elsewhere] Die Lookup-Tabelle „{ $lookup }“ bleibt woanders als die Ereignisse, die in { $backend } sind.
    }
    .why = Die Ereignisse bleiben in { $backend }, und was mit ihnen verknüpft wird, muss dort sein.
    .fix = { $reason ->
        [unsent] Die Lookup-Tabelle in { $backend } als Tabelle anlegen und diese übergeben oder alles mit engine="pandas" in den Speicher lesen.
       *[elsewhere] Die Lookup-Tabelle als Tabelle derselben Verbindung anlegen oder als DataFrame oder Datei übergeben; dann wird sie dorthin gesendet.
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

backend-failed =
    .what = { $backend } konnte nicht antworten: { $problem }
    .why = Die Tabelle bleibt in { $backend }, und jede Zahl wird dort abgefragt.
    .fix = Verbindung, Tabelle und Zugriffsrechte prüfen und erneut abfragen. Ist die Verbindung gerade belegt, für eigene Abfragen eine zweite nehmen (in DuckDB connection.cursor()). Nach dem Schließen der Verbindung oder dem Zurückrollen einer Transaktion die Datenansicht neu anlegen; bei zu wenig Speicher den Datumsbereich verkleinern.

## What they were asked

explained-asked = { $queries ->
    [one] Eine Abfrage an { $backend }
   *[other] { $queries } Abfragen an { $backend }
}
explained-together = { $seconds } s · geholte Zeilen: { $rows } · dort abgelegt: { $kept }
explained-nothing = An { $backend } geht keine Abfrage: Alles wurde schon vorher abgelegt oder gezählt.
explained-in-memory = Die Zeilen liegen im Arbeitsspeicher: Es wird nichts abgefragt.
explained-fresh = So, wie eine eben angelegte Datenansicht abfragen würde.
explained-unread = { $backend } gibt nicht an, wie viel gelesen wurde.
explained-number = Nr.
explained-purpose = Wofür
explained-seconds = Sekunden
explained-rows = Zeilen
explained-kept = Abgelegt
explained-scanned = Gelesene Zeilen
explained-bytes = Gelesene Bytes
explained-text = Abfrage
explained-yes = ja
