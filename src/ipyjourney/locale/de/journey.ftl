## What a result says of itself

sample = Eine Stichprobe: { $chosen } von { $all } Instanzen von { $container }, ausgewählt nach einem Hash des Schlüssels (Startwert { $seed }). Die Zahlen zählen nur die Stichprobe.
sample-rows-without-key = { $rows ->
    [one] Eine Zeile hat keinen Wert für { $container } und ist nicht in der Stichprobe.
   *[other] { $rows } Zeilen haben keinen Wert für { $container } und sind nicht in der Stichprobe.
}
rows-without-instance = { $rows ->
    [one] Eine Zeile hat keinen Wert für { $container } und ist ausgelassen.
   *[other] { $rows } Zeilen haben keinen Wert für { $container } und sind ausgelassen.
}
segment-place-missing = Das Segment „{ $segment }“ wurde aus der Zelle { $row } / { $column } einer Kohortentabelle erstellt. Über die Zeilen dieses Datumsbereichs hat die Tabelle keine solche Zelle; daher behält es dort niemanden.
ties-by-row = { $rows ->
    [one] Eine Zeile hat dieselbe Zeit wie die Zeile davor; die Reihenfolge der Tabelle entscheidet.
   *[other] { $rows } Zeilen haben dieselbe Zeit wie die Zeile davor; die Reihenfolge der Tabelle entscheidet.
}
ties-by-column = { $rows ->
    [one] Eine Zeile hat dieselbe Zeit wie die Zeile davor; „{ $column }“ entscheidet.
   *[other] { $rows } Zeilen haben dieselbe Zeit wie die Zeile davor; „{ $column }“ entscheidet.
}
unknown-item = „{ $item }“ ist in diesen Daten kein Element von { $dimension }; daher passt nichts dazu.
unknown-item-in-condition = „{ $item }“ ist in diesen Daten kein Element von { $dimension }; eine Bedingung, die es nennt, findet daher keines.
unreached-loop = Kein Startknoten führt zu „{ $node }“; daher wird dieser Knoten nicht erreicht.
excluded-instances = „{ $node }“ ist ausgeschlossen: { $instances ->
        [one] Eine Instanz ({ $container }), die diesen Knoten erreicht hat, ist ausgelassen.
       *[other] { $instances } Instanzen ({ $container }), die diesen Knoten erreicht haben, sind ausgelassen.
    }
prior-without-start = Die Analyse hat keinen Datumsbereich; der frühere Zeitraum hat daher keinen Start: Er umfasst alle Zeilen bis { $count } { $unit ->
    [day] { $count ->
        [one] Tag
       *[other] Tage
    }
    [week] { $count ->
        [one] Woche
       *[other] Wochen
    }
    [month] { $count ->
        [one] Monat
       *[other] Monate
    }
    [quarter] { $count ->
        [one] Quartal
       *[other] Quartale
    }
   *[year] { $count ->
        [one] Jahr
       *[other] Jahre
    }
} vor dem Ende, also einen Teil dessen, womit er verglichen wird. Mit einem Datumsbereich sind beide Zeiträume gleich lang.
looked-up-measure = Die Messgröße „{ $measure }“ stammt aus einer Lookup-Tabelle und steht bei jedem Ereignis, mit dem sie verknüpft ist: Über Ereignisse addiert würde sie mehrfach zählen; daher wird keine Metrik daraus. Soll sie trotzdem addiert werden, der Datenansicht Metric.sum("{ $measure }") geben.
metric-renamed = „{ $name }“ ist der Name einer anderen Metrik; diese heißt daher „{ $renamed }“.
