## What could be mended in the data: what is the matter, and why that matters

summary-advice = Zu verbessern
suggestions-none = Es wurde nichts gefunden, was zu verbessern wäre.
suggestions-more = { $count ->
    [one] 1 weiterer Punkt: view.suggestions
   *[other] { $count } weitere Punkte: view.suggestions
}
suggestions-partial = Die Zeilen liegen in { $backend }: Schreibweisen, Dubletten und Uhrzeiten wurden nicht geprüft. view.collect().suggestions prüft alles.

suggest-null-keys =
    .what = { $rows ->
        [one] 1 Zeile von { $all } hat
       *[other] { $rows } Zeilen von { $all } haben
    } keinen Wert für { $container }.
    .why = Zeilen ohne Schlüssel zählen in keiner Zahl dieses Containers.
suggest-placeholder-keys =
    .what = { $rows ->
        [one] 1 Zeile hat
       *[other] { $rows } Zeilen haben
    } für { $container } einen Wert wie „{ $example }“, der nach „keiner“ aussieht.
    .why = Alle diese Zeilen würden als eine einzige Instanz verfolgt.
suggest-spelling =
    .what = { $count } { $of ->
        [item] Elemente
       *[key] Schlüssel
    } in „{ $column }“ unterscheiden sich von anderen nur durch Groß- und Kleinschreibung oder Leerzeichen, etwa „{ $first }“ und „{ $second }“.
    .why = { $of ->
        [item] Jede Schreibweise ist ein eigenes Element und hat nur einen Teil der Zeilen.
       *[key] Jede Schreibweise ist eine eigene Instanz, deren Journey abbricht.
    }
suggest-float-keys =
    .what = Der Schlüssel von { $container } ist als Kommazahl geschrieben, etwa „{ $example }“.
    .why = „{ $example }“ und „{ $whole }“ sind zwei Instanzen, und Lookup-Tabellen mit { $whole } passen nicht dazu.
suggest-rounded-keys =
    .what = Der Schlüssel von { $container } ist eine Gleitkommazahl mit mehr Stellen, als eine solche Zahl fassen kann.
    .why = Benachbarte Schlüssel wurden beim Lesen der Datei vielleicht auf denselben gerundet.
suggest-alone =
    .what = { $count } von { $all } Instanzen von { $container } haben nur ein Ereignis.
    .why = Wer ein einziges Ereignis hat, kommt nicht weiter als zu einem Knoten.
suggest-large =
    .what = { $count ->
        [one] 1 Instanz von { $container } ist
       *[other] { $count } Instanzen von { $container } sind
    } weit größer als die anderen: „{ $example }“ hat { $most ->
        [one] 1 Zeile
       *[other] { $most } Zeilen
    }.
    .why = Das kann ein Bot, ein Test oder ein gemeinsames Benutzerkonto sein; Zahlen von Ereignissen und Pfaden sind dann vor allem seine.
suggest-number-texts =
    .what = „{ $dimension }“ enthält Beträge, die als Text geschrieben sind, etwa „{ $example }“{ $clear ->
        [no] , und ob { $small } oder { $large } gemeint ist, ist nicht klar
       *[yes] {""}
    }.
    .why = Als Text ist das eine Dimension: Nichts summiert sie.
suggest-near-unique =
    .what = „{ $dimension }“ hat { $items } Elemente, die kaum wiederkehren.
    .why = Listen und Ranglisten solcher Elemente sagen wenig.
suggest-before-1971 =
    .what = Einige Zeitstempel liegen vor 1971; der erste ist { $first }.
    .why = Meist sind es Nullen, die als Datum gelesen wurden; sie dehnen Datumsbereiche und Kohorten über leere Jahre.
suggest-future =
    .what = Einige Zeitstempel liegen in der Zukunft; der letzte ist { $last }.
    .why = Dort enden die Daten: Datumsbereiche wie die letzten 30 Tage werden von da an zurückgezählt.
suggest-midnight =
    .what = { $of ->
        [all] Alle Zeitstempel liegen auf Mitternacht: Es sind Tage, keine Zeitpunkte.
       *[some] { $rows } Zeitstempel liegen auf Mitternacht: Es scheinen Tage zu sein, unter Zeitpunkten.
    }
    .why = Die Reihenfolge der Ereignisse eines Tages ist nicht bekannt; statt ihrer gilt die der Zeilen, sofern keine Spalte sie angibt.
suggest-mixed-zones =
    .what = { $rows ->
        [one] 1 Zeitstempel hat
       *[other] { $rows } Zeitstempel haben
    } keinen Versatz zu UTC, die anderen haben einen.
    .why = Die ohne wurden in { $zone } gelesen; aus einer anderen Zone lägen sie Stunden zu früh oder zu spät.
suggest-duplicates =
    .what = { $rows ->
        [one] 1 Zeile wiederholt
       *[other] { $rows } Zeilen wiederholen
    } eine frühere, mit demselben Wert in jeder Spalte.
    .why = Jede von ihnen zählt in Ereignissen und Summen noch einmal.
suggest-one-item =
    .what = Jedes Ereignis ist dasselbe: „{ $column }“ hat ein einziges Element.
    .why = Eine Journey braucht Ereignisse, die sich unterscheiden; vielleicht unterscheidet sie eine andere Spalte.
suggest-several-accounts =
    .what = { $count } von { $all } Personen gehören zu mehreren Konten.
    .why = Ihre Schritte zählen in jedem Konto für sich; eine Journey kann also in einem abbrechen und in einem anderen weitergehen.
