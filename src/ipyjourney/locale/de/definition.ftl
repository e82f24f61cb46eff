## The definition of a chart or a number, in sentences

# Joining
definition-quoted = „{ $name }“
definition-or = { $left } oder { $right }
definition-and = { $left } und { $right }
definition-comma = { $left }, { $right }
definition-group = ({ $inner })

# Metrics
definition-metric-events = { $metric } zählt Zeilen.
definition-metric-container = { $metric } zählt jede Instanz ({ $container }) einmal.
definition-metric-counter = { $metric } zählt die Zeilen, bei denen { $condition }.
definition-metric-sum = { $metric } addiert { $measure }; Zeilen ohne Wert tragen nichts bei.
definition-metric-sum-where = { $metric } addiert { $measure } über die Zeilen, bei denen { $condition }; Zeilen ohne Wert tragen nichts bei.
definition-metric-calculated = { $metric } ist { $expression }, berechnet aus den Zahlen derselben Zeilen; eine Division durch null ergibt keinen Wert.

# Conditions on one row
# All of them have the verb at the end: they stand after "wenn" and "bei denen".
definition-compare = { $operator ->
    [equals] { $dimension } { $value } ist
    [not_equals] { $dimension } einen anderen Wert als { $value } hat
    [in] { $dimension } { $value } ist
    [not_in] { $dimension } einen anderen Wert als { $value } hat
    [contains] { $dimension } { $value } enthält
    [not_contains] { $dimension } einen Wert ohne { $value } hat
    [starts_with] { $dimension } mit { $value } beginnt
    [ends_with] { $dimension } mit { $value } endet
    [matches] { $dimension } dem Muster { $value } entspricht
    [not_matches] { $dimension } einen nicht dem Muster { $value } entsprechenden Wert hat
    [less] { $dimension } in der Sortierung vor { $value } steht
    [less_or_equal] { $dimension } gleich { $value } ist oder in der Sortierung davor steht
    [greater] { $dimension } in der Sortierung nach { $value } steht
    [greater_or_equal] { $dimension } gleich { $value } ist oder in der Sortierung danach steht
    [exists] { $dimension } einen Wert hat
   *[not_exists] { $dimension } keinen Wert hat
}
definition-number = { $operator ->
    [equals] genau { $value }
    [not_equals] nicht { $value }
    [less] weniger als { $value }
    [less_or_equal] höchstens { $value }
    [greater] mehr als { $value }
   *[greater_or_equal] mindestens { $value }
}
definition-metric-of-row = { $metric } für die Zeile allein { $number } beträgt
definition-metric-of-instance = { $metric } über ihre Zeilen { $number } beträgt
definition-not = nicht gilt, dass { $condition }
definition-some-row = in mindestens einer Zeile { $condition }
definition-row-of = ihre Instanz ({ $container }) eine ist, bei der { $condition }
definition-some-row-of = mindestens eine ihrer Zeilen zu einer Instanz ({ $container }) gehört, bei der { $condition }
definition-sequence = in ihren Zeilen diese Abfolge vorkommt: { $steps }
definition-then = { $left }, dann { $right }
definition-then-limited = { $left }, dann ({ $limits }) { $right }
definition-row-where = eine Zeile, bei der { $condition }
definition-at-place = sie bei { $place } einer anderen Analyse gezählt wird

# Segments
definition-segment-event = Segment { $segment } behält eine Zeile, wenn { $condition }.
definition-segment-container = Segment { $segment } behält alle Zeilen einer Instanz ({ $container }), wenn { $condition }.
definition-segment-behind = Die Analyse hinter Segment { $segment }:
definition-segments-judged = Segmente betrachten alle Zeilen des Datumsbereichs.

# Rows
definition-no-range = Es gibt keinen Datumsbereich: Betrachtet werden alle Zeilen bis zur letzten der Tabelle.
definition-no-range-as-of = Es gibt keinen Datumsbereich: Betrachtet werden alle Zeilen vor { $end }, dem Datenstand.
definition-range = Datumsbereich { $range }: von { $start } bis { $end } (ausschließlich).
definition-range-to = Datumsbereich { $range }: von der ersten Zeile bis { $end } (ausschließlich).
definition-range-last = Er wandert mit den Daten: { $count ->
    [one] { $unit ->
        [day] der letzte ganze Tag vor dem laufenden
        [week] die letzte ganze Woche vor der laufenden
        [month] der letzte ganze Monat vor dem laufenden
        [quarter] das letzte ganze Quartal vor dem laufenden
       *[year] das letzte ganze Jahr vor dem laufenden
    }
   *[other] { $unit ->
        [day] die letzten { $count } ganzen Tage vor dem laufenden
        [week] die letzten { $count } ganzen Wochen vor der laufenden
        [month] die letzten { $count } ganzen Monate vor dem laufenden
        [quarter] die letzten { $count } ganzen Quartale vor dem laufenden
       *[year] die letzten { $count } ganzen Jahre vor dem laufenden
    }
}.
definition-range-this = Er wandert mit den Daten: { $unit ->
    [day] der laufende Tag
    [week] die laufende Woche
    [month] der laufende Monat
    [quarter] das laufende Quartal
   *[year] das laufende Jahr
}, bis zum Datenstand.
definition-moved-back = Die betrachteten Zeilen liegen { $count } { $count ->
    [one] { $unit ->
        [day] Tag
        [week] Woche
        [month] Monat
        [quarter] Quartal
       *[year] Jahr
    }
   *[other] { $unit ->
        [day] Tage
        [week] Wochen
        [month] Monate
        [quarter] Quartale
       *[year] Jahre
    }
} davor.
definition-analysis-segments = Betrachtet werden nur Zeilen, die { $segments } { $count ->
    [one] behält
   *[other] alle behalten
}.
definition-without-instance = Zeilen ohne Zeitpunkt und Zeilen ohne Instanz ({ $container }) bleiben außen vor.
definition-order-table = Zeilen desselben Zeitpunkts folgen der Reihenfolge der Tabelle.
definition-order-column = Zeilen desselben Zeitpunkts folgen der Reihenfolge von { $column }.
definition-times = Zeiten und Perioden gelten in der Zeitzone { $timezone }; Wochen beginnen am { $day ->
    [monday] Montag
    [tuesday] Dienstag
    [wednesday] Mittwoch
    [thursday] Donnerstag
    [friday] Freitag
    [saturday] Samstag
   *[sunday] Sonntag
}.
definition-sides = Berechnet wird { $count ->
    [one] für eine Seite
   *[other] für { $count } Seiten, jede wie für sich allein
}: { $sides }.
definition-side-all = { $side } (alle Zeilen)
definition-side = { $side } ({ $parts })
definition-side-segment = Segment { $segment }
definition-side-range = Datumsbereich { $range }
definition-side-prior = { $count } { $count ->
    [one] { $unit ->
        [day] Tag
        [week] Woche
        [month] Monat
        [quarter] Quartal
       *[year] Jahr
    }
   *[other] { $unit ->
        [day] Tage
        [week] Wochen
        [month] Monate
        [quarter] Quartale
       *[year] Jahre
    }
} davor
definition-changes = Änderungen gelten gegenüber { $side }.
definition-differences-tested = Die Differenz zweier Anteile von Instanzen hat das 95-%-Intervall nach Newcombe und den p-Wert eines z-Tests, es sei denn, eine Instanz steht hinter beiden.

## Journeys

definition-journey = Diese Journey verfolgt jede Instanz ({ $container }) für sich, durch ihre Zeilen in zeitlicher Reihenfolge.
definition-journey-shows = Jeder Knoten zeigt { $metrics } über die dort erreichten Zeilen.
definition-node = { $node } zeigt { $metrics } über die dort erreichten Zeilen.
definition-arrow = Der Pfeil von { $source } nach { $target } zählt jede Instanz ({ $container }) mit einer Zeile bei { $target }, die über ihn erreicht wurde.
definition-arrow-way = Eine Zeile bei { $target } wird über ihn erreicht, wenn sie { $way } folgt.
definition-arrow-share = Sein Anteil bezieht sich auf die Instanzen ({ $container }), die { $source } erreicht haben.
definition-arrow-time = Seine Zeit läuft für jede von ihnen von der frühesten Zeile, die dorthin führen kann, bis zur ersten Zeile, die über den Pfeil erreicht wurde.
definition-fallout-all = Der Fallout bei { $node } zählt jede Instanz ({ $container }), die diesen Knoten, danach aber über keinen Pfeil von dort einen anderen erreicht hat.
definition-fallout-open = Noch offen ist der Teil des Fallouts bei { $node }, dessen Zeit am Ende der Zeilen nicht abgelaufen ist: jede Instanz ({ $container }), die noch weiterkommen kann.
definition-fallout-lost = Verloren ist der Teil des Fallouts bei { $node }, dessen Zeit abgelaufen ist: jede Instanz ({ $container }), die nicht mehr weiterkommen kann.
definition-fallout-share = Sein Anteil bezieht sich auf die Instanzen ({ $container }), die { $node } erreicht haben.
definition-fallout-end = { $node } ist ein Endknoten: Dort fällt niemand heraus.
definition-matches = Eine Zeile passt zu { $node }, wenn { $conditions }.
definition-counts-in = sie in { $metrics } zählt
definition-item-is = { $dimension } { $items } ist
definition-kept-by = Segment { $segment } sie behält
definition-lies-in = sie im Datumsbereich { $ranges } liegt
definition-start = { $node } ist ein Startknoten: Jede passende Zeile ist erreicht.
definition-reached = { $node } wird von einer passenden Zeile erreicht, die { $ways } folgt.
definition-way = später auf eine bei { $source } erreichte Zeile
definition-way-limited = später ({ $limits }) auf eine bei { $source } erreichte Zeile
definition-way-immediate = direkt auf eine bei { $source } erreichte Zeile
definition-way-immediate-limited = direkt ({ $limits }) auf eine bei { $source } erreichte Zeile
definition-anything-between = Dazwischen darf Beliebiges geschehen.
definition-anything-or-right-after = Dazwischen darf Beliebiges geschehen, außer wo „direkt“ steht.
definition-journey-within = Die gesamte Journey dauert höchstens { $duration }, gerechnet ab einer Zeile an einem Startknoten.
definition-excluded = { $node } ist ausgeschlossen: Jede Instanz ({ $container }), die diesen Knoten erreicht, zählt nur in der Gesamtzahl.
definition-unreached = Von keinem Startknoten führt ein Weg zu { $node }; daher wird dieser Knoten nicht erreicht.
definition-percent-start = Prozentwerte von Knoten beziehen sich auf dieselbe Metrik über die Zeilen, die an den dorthin führenden Startknoten erreicht wurden.
definition-percent-previous = Prozentwerte von Knoten beziehen sich auf dieselbe Metrik über die Zeilen, die an den Knoten direkt davor erreicht wurden; ein Startknoten ist seine eigene Basis.
definition-percent-total = Prozentwerte von Knoten beziehen sich auf dieselbe Metrik über alle betrachteten Zeilen.
definition-percent-start-of = Der Prozentwert bezieht sich auf dieselbe Metrik über die bei { $nodes } erreichten Zeilen.
definition-percent-previous-of = Der Prozentwert bezieht sich auf dieselbe Metrik über die bei { $nodes } erreichten Zeilen.
definition-percent-none = Der Prozentwert hat keine Basis, denn kein Startknoten führt dorthin.
definition-percent-total-of = Der Prozentwert bezieht sich auf dieselbe Metrik über alle betrachteten Zeilen.
definition-interval = Ein Anteil von Instanzen hat ein 95-%-Intervall (Wilson).

## Cohort tables

definition-cohort = Diese Tabelle ordnet jede Instanz ({ $container }) { $granularity ->
    [day] dem Tag zu, an dem
    [week] der Woche zu, in der
    [month] dem Monat zu, in dem
    [quarter] dem Quartal zu, in dem
   *[year] dem Jahr zu, in dem
} sie eingeschlossen wird, und verfolgt sie durch { $granularity ->
    [day] die Tage
    [week] die Wochen
    [month] die Monate
    [quarter] die Quartale
   *[year] die Jahre
} danach.
definition-cohort-cell = Die Zelle steht in Zeile { $row }, { $column ->
    [included] in der Spalte aller Eingeschlossenen
    [same_period] in der Spalte der gleichen Periode
   *[other] Spalte { $column }
}.
definition-inclusion = Eine Instanz wird { $granularity ->
    [day] an einem Tag eingeschlossen, wenn über ihre Zeilen dieses Tages
    [week] in einer Woche eingeschlossen, wenn über ihre Zeilen dieser Woche
    [month] in einem Monat eingeschlossen, wenn über ihre Zeilen dieses Monats
    [quarter] in einem Quartal eingeschlossen, wenn über ihre Zeilen dieses Quartals
   *[year] in einem Jahr eingeschlossen, wenn über ihre Zeilen dieses Jahres
} { $condition }.
definition-inclusion-item = Eine Instanz wird unter einem Element von { $dimension } eingeschlossen, wenn über ihre Zeilen { $granularity ->
    [day] eines Tages
    [week] einer Woche
    [month] eines Monats
    [quarter] eines Quartals
   *[year] eines Jahres
} mit diesem Element { $condition }.
definition-inclusion-segment = Eine Instanz wird unter einem Segment eingeschlossen, wenn über ihre Zeilen { $granularity ->
    [day] eines Tages
    [week] einer Woche
    [month] eines Monats
    [quarter] eines Quartals
   *[year] eines Jahres
}, die das Segment behält, { $condition }.
definition-criterion-segments = Dafür werden nur Zeilen betrachtet, die { $segments } { $count ->
    [one] behält
   *[other] alle behalten
}.
definition-entry-every = Eine Instanz gehört zu jeder Kohorte, in der sie eingeschlossen wird.
definition-entry-first = Eine Instanz gehört nur zur ersten Kohorte, in der sie eingeschlossen wird.
definition-return = Eine Instanz gilt in Spalte k als gebunden, wenn über ihre Zeilen { $granularity ->
    [day] des k-ten Tages
    [week] der k-ten Woche
    [month] des k-ten Monats
    [quarter] des k-ten Quartals
   *[year] des k-ten Jahres
} danach { $condition }.
definition-return-later = Eine Instanz gilt in Spalte k als gebunden, wenn { $granularity ->
    [day] am k-ten Tag danach oder an einem späteren
    [week] in der k-ten Woche danach oder in einer späteren
    [month] im k-ten Monat danach oder in einem späteren
    [quarter] im k-ten Quartal danach oder in einem späteren
   *[year] im k-ten Jahr danach oder in einem späteren
} über ihre dortigen Zeilen { $condition }.
definition-return-brackets = Eine Instanz gilt in einer Spalte als gebunden, wenn { $granularity ->
    [day] an mindestens einem Tag, für den die Spalte steht,
    [week] in mindestens einer Woche, für die die Spalte steht,
    [month] in mindestens einem Monat, für den die Spalte steht,
    [quarter] in mindestens einem Quartal, für das die Spalte steht,
   *[year] in mindestens einem Jahr, für das die Spalte steht,
} über ihre dortigen Zeilen { $condition }.
definition-brackets = Die Spalten stehen für diese Nummern nach dem Einschluss: { $columns }.
definition-metric-is = { $metric } { $number } beträgt
definition-same-period = „Gleiche Periode“ zählt, wer dies noch { $granularity ->
    [day] am Tag
    [week] in der Woche
    [month] im Monat
    [quarter] im Quartal
   *[year] im Jahr
} des Einschlusses erfüllt, in Zeilen nach der, die zum Einschluss führte.
definition-retention = Die Zellen zählen, wer gebunden ist.
definition-churn = Die Zellen zählen, wer nicht gebunden ist: Eingeschlossene minus Gebundene.
definition-churn-rolling = Die Zellen zählen, wer bis zur Spalte davor gebunden war und es in dieser nicht mehr ist.
definition-rolling = Weitergezählt wird nur, wer in jeder Spalte davor gebunden war (rollierend).
definition-latency = Spalten links von „Eingeschlossen“ betrachten auf dieselbe Weise die Perioden vor dem Einschluss.
definition-by-item = Jede Zeile addiert die Kohorten eines Elements aus allen Perioden; gezeigt werden die 14 Elemente mit den meisten Instanzen.
definition-by-segment = Jede Zeile addiert die Kohorten eines Segments aus allen Perioden: { $segments }.
definition-added = Addiert werden nur Zellen, deren Perioden vollständig innerhalb liegen.
definition-value = Daneben steht { $metric } über die Zeilen, die für die Rückkehr betrachtet werden, von allen Eingeschlossenen, sowie dieser Wert je eingeschlossener Instanz ({ $container }).
definition-share-included = Prozentwerte beziehen sich auf die Eingeschlossenen.
definition-share-rolling = Prozentwerte beziehen sich auf die Spalte davor, in der ersten Spalte auf die Eingeschlossenen.
definition-average-pooled = Die Durchschnittszeile addiert die Anzahlen einer Spalte und teilt sie durch die Summe ihrer Bezugsgrößen.
definition-average-mean = Die Durchschnittszeile ist der einfache Mittelwert der Prozentwerte einer Spalte.
definition-incomplete = Eine Zelle ist als unvollständig gekennzeichnet und vom Durchschnitt ausgenommen, wenn eine ihrer Perioden nicht vollständig in den betrachteten Zeilen liegt.
definition-incomplete-later = Eine Zelle ist als unvollständig gekennzeichnet und vom Durchschnitt ausgenommen, wenn die erste ihrer Perioden nicht vollständig in den betrachteten Zeilen liegt.
definition-timing = Die Zeit bis zur Rückkehr ist eine Kaplan-Meier-Schätzung: Jede Instanz ({ $container }) zählt je Zeile einmal, und wer bis zum Ende nicht zurückgekehrt ist, zählt bis dahin.
definition-cell-included = Die Zelle zählt jede Instanz ({ $container }), die in dieser Zeile eingeschlossen ist.
definition-cell-same-period = Die Zelle zählt, wer aus dieser Zeile noch { $granularity ->
    [day] am Tag
    [week] in der Woche
    [month] im Monat
    [quarter] im Quartal
   *[year] im Jahr
} des Einschlusses zurückkehrt, in Zeilen nach der, die zum Einschluss führte.
definition-cell-retained = Die Zelle zählt, wer aus dieser Zeile in dieser Spalte gebunden ist.
definition-cell-churned = Die Zelle zählt, wer aus dieser Zeile in dieser Spalte nicht gebunden ist.

## Flows

definition-flow = Dieser Fluss folgt den Elementen von { $dimension } in den Zeilen jeder Instanz ({ $container }), in zeitlicher Reihenfolge.
definition-flow-nulls = Zeilen ohne Element werden übergangen.
definition-repeats-once = Gleiche Elemente direkt nacheinander zählen als eines, an der Stelle des ersten.
definition-repeats-all = Gleiche Elemente direkt nacheinander bleiben getrennt.
definition-pattern = { $syntax ->
    [prefix] Elemente von { $dimension }, die mit { $pattern } beginnen, werden als { $name } zusammengefasst.
    [regex] Elemente von { $dimension }, die dem regulären Ausdruck { $pattern } als Ganzes entsprechen, werden als { $name } zusammengefasst.
   *[wildcard] Elemente von { $dimension }, die dem Muster { $pattern } entsprechen, werden als { $name } zusammengefasst.
}
definition-pattern-first = Das erste zutreffende Muster entscheidet.
definition-anchor-metric = jeder in { $metric } gezählten Zeile
definition-anchor-items = jeder Stelle mit { $dimension } { $items }
definition-anchor-dimension = jeder Stelle mit einem beliebigen Element von { $dimension }
definition-starts-with = Mit { $anchor } beginnt ein Pfad, der vorwärts läuft.
definition-contains = Zu { $anchor } gehört ein Pfad, der in beide Richtungen läuft.
definition-ends-with = Mit { $anchor } endet ein Pfad, der rückwärts läuft.
definition-between = Mit { $anchor } beginnt ein Pfad, der bis zum nächsten Ende läuft; ein Ende liegt bei { $until }. Ohne Ende zählt der Pfad nicht.
definition-only-first = Je Instanz ({ $container }) zählt nur der erste Pfad.
definition-only-last = Je Instanz ({ $container }) zählt nur der letzte Pfad.
definition-next = Die nächste Spalte enthält das erste Element, das später kommt als die Zeile der Spalte davor.
definition-previous = Die Spalte links davon enthält das letzte Element, das früher kommt als die Zeile der Spalte danach.
definition-step-within = Von einer Spalte zur nächsten dauert es höchstens { $duration }; sonst ist der Pfad zu Ende.
definition-exit = Ein Pfad ohne weiteres Element ist zu Ende: Er ist in dieser Spalte ein Ausstieg.
definition-entry = Ein Pfad ohne früheres Element beginnt dort: Er ist in dieser Spalte ein Einstieg.
definition-columns = Die Spalten sind ab der des Ankers nummeriert, die 0 ist.
definition-column-dimension = Spalte { $column } zeigt { $dimension }.
definition-top-items = Jede Spalte zeigt { $items ->
    [one] ihr Top-Element
   *[other] ihre { $items } Top-Elemente
} nach Pfadaufrufen; die restlichen sind als übrige Elemente addiert.
definition-column-items = Spalte { $column } zeigt stattdessen { $items ->
    [one] ihr Top-Element
   *[other] ihre { $items } Top-Elemente
}.
definition-hidden-columns = { $count ->
    [one] Spalte { $columns } ist ausgeblendet: Pfade laufen unsichtbar durch sie hindurch, und Verbindungen führen von der Spalte davor zur Spalte danach.
   *[other] Die Spalten { $columns } sind ausgeblendet: Pfade laufen unsichtbar durch sie hindurch, und Verbindungen führen von der Spalte davor zur Spalte danach.
} Ein Pfad, der dort zu Ende ist, zählt in der nächsten sichtbaren Spalte.
definition-filter-include = Es bleiben nur Pfade mit { $items } in Spalte { $column }.
definition-filter-exclude = Pfade mit { $items } in Spalte { $column } werden ausgelassen.
definition-filter-matching = Es bleiben nur Pfade, bei denen in Spalte { $column } { $condition }.
definition-views = Pfadaufrufe zählen jeden Pfad; eine Instanz ({ $container }) zählt nur einmal.
definition-flow-share = Ein Anteil bezieht Instanzen auf die der Ankerspalte.
definition-flow-item = Die Zahl bei { $item } in Spalte { $column } zählt die Pfade, die dort dieses Element haben.
definition-flow-other = Die Zahl zählt die Pfade in Spalte { $column } mit einem Element, das nicht zu den Top-Elementen gehört.
definition-flow-exit = Die Zahl zählt die Pfade, die in Spalte { $column } zu Ende sind.
definition-flow-entry = Die Zahl zählt die Pfade, die rechts von Spalte { $column } beginnen: Davor kommt nichts.
definition-flow-column = Die Zahl zählt die Pfade mit einem Element in Spalte { $column }.
definition-flow-ribbon = Das Band zählt die Pfade, die sowohl { $left } als auch { $right } haben.
definition-flow-item-of = { $item } in Spalte { $column }
definition-flow-other-of = übrige Elemente in Spalte { $column }
definition-flow-exit-of = einen Ausstieg in Spalte { $column }
definition-flow-entry-of = einen Einstieg in Spalte { $column }
definition-flow-column-of = ein Element in Spalte { $column }
definition-flow-path = Die Zahl zählt die Pfade, die genau so verlaufen: { $path }.
definition-flow-nothing = nichts weiter
