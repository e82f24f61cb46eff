## What the places of a result are called

place-fallout = Fallout bei { $node }
place-fallout-open = Fallout bei { $node }, noch offen
place-fallout-lost = Fallout bei { $node }, verloren
place-flow-column = Spalte { $column }
place-flow-other = Übrige Elemente ({ $column })
place-flow-exit = Ausstiege ({ $column })
place-flow-entry = Einstiege ({ $column })

## Places and instances that are not there

unknown-place =
    .what = Die Journey hat keinen Knoten „{ $name }“.
    .why = Eine Stelle wird an der ID oder am Titel ihres Knotens gefunden.
    .fix = { $close ->
        [none] Die Journey hat gar keinen Knoten: zuerst einen hinzufügen.
        [no] Möglich sind: { $known }.
       *[yes] War „{ $nearest }“ gemeint? Vorhanden sind: { $known }.
    }

ambiguous-title =
    .what = Mehrere Knoten heißen „{ $title }“.
    .why = Jeder davon hat eigene Zahlen.
    .fix = Die ID des gemeinten angeben: { $ids }.

untitled-place =
    .what = „{ $place }“ nennt keine Stelle { $kind ->
        [flow] eines Flusses
       *[other] einer Kohortentabelle
    }.
    .why = Nur eine Journey hat Knoten, die sich mit Text nennen lassen.
    .fix = Die Stelle als Mapping angeben, etwa { "{" }"row": "2025-03", "column": 2{ "}" } oder { "{" }"column": 1, "item": "Webinar"{ "}" }.

no-fallout =
    .what = „{ $node }“ hat { $part ->
        [open] keinen Fallout, der noch offen oder verloren wäre
        [lost] keinen Fallout, der noch offen oder verloren wäre
       *[all] gar keinen Fallout
    }.
    .why = { $part ->
        [all] An einem Knoten ohne Pfeil zu einem anderen fällt niemand heraus.
       *[other] Erst ein Limit für die Zeit eines Pfeils unterscheidet, wer noch weiterkommen kann und wer nicht mehr.
    }
    .fix = { $part ->
        [all] Nach dem Knoten selbst fragen oder nach dem Fallout an einem Knoten, der weiterführt.
       *[other] Nach dem gesamten Fallout fragen oder die Zeit eines weiterführenden Pfeils begrenzen.
    }

unanswerable-place =
    .what = { $question ->
        [top-items] „{ $place }“ hat { $when ->
            [after] keine Top-Elemente danach
            [before] keine Top-Elemente davor
            [between] keine Top-Elemente dazwischen
           *[anywhere] keine Top-Elemente „anywhere“
        }.
        [top-items-flow] „{ $place }“ hat { $when ->
            [after] keine Top-Elemente danach
            [before] keine Top-Elemente davor
            [between] keine Top-Elemente dazwischen
           *[anywhere] keine Top-Elemente „anywhere“
        }.
        [top-items-cohort] „{ $place }“ hat { $when ->
            [after] keine Top-Elemente danach
            [before] keine Top-Elemente davor
            [between] keine Top-Elemente dazwischen
           *[anywhere] keine Top-Elemente „anywhere“
        }.
        [nowhere] Top-Elemente { $when ->
            [after] wonach
            [before] wovor
           *[between] zwischen was
        }? Es ist keine Stelle angegeben.
        [durations] Bei „{ $place }“ vergeht keine Zeit.
       *[split] „{ $place }“ lässt sich nicht nach Element oder Periode aufteilen.
    }
    .why = { $question ->
        [top-items] Was davor oder danach kommt, wird zu einem Knoten gefragt, was dazwischen liegt, zu einem Pfeil, und was irgendwo geschieht, zu keiner Stelle.
        [top-items-flow] In einem Fluss ist die nächste Spalte diese Liste: Ihre Elemente stehen direkt danach oder direkt davor und sind nach Rang geordnet.
        [top-items-cohort] Eine Zelle zählt, wer in einer Periode da war; was davor oder danach kommt, wird zu einem Knoten einer Journey gefragt.
        [nowhere] Was davor oder danach kommt, wird zu einem Knoten gefragt, und was dazwischen liegt, zu einem Pfeil.
        [durations] Zeit vergeht von Zeile zu Zeile: entlang eines Pfeils einer Journey oder entlang eines Bandes eines Flusses zwischen zwei Knoten, die weder Ausstieg noch Einstieg sind.
       *[split] Das geht nur bei einer Stelle, die auf Zeilen beruht: einem Knoten, Pfeil oder Fallout einer Journey, einem Knoten, einer Spalte, einem Band oder einem Pfad eines Flusses.
    }
    .fix = { $question ->
        [top-items] Einen Knoten einer Journey mit "after" oder "before" angeben, einen Pfeil mit "between" oder None mit "anywhere".
        [top-items-flow] Dieser Spalte die Dimension geben: spec.with_changes(column_dimensions=[{ "{" }"column": 1, "dimension": "Channel"{ "}" }]). Was in den Zeilen der Stelle selbst steht, ist ihre Aufschlüsselung.
        [top-items-cohort] Mit segment_from ein Segment aus der Zelle erstellen und in einer Journey über dieses Segment danach fragen.
        [nowhere] Einen Knoten einer Journey mit "after" oder "before" angeben, einen Pfeil mit "between" oder None mit "anywhere".
        [durations] Einen Pfeil angeben, etwa { "{" }"source": "n1", "target": "n2"{ "}" }, oder ein Band, etwa { "{" }"left": { "{" }"column": 0, "item": "Webinar"{ "}" }, "right": { "{" }"column": 1, "item": "Demo"{ "}" }{ "}" }.
       *[split] Nach ihren Mitgliedern fragen oder ein Segment daraus erstellen und dieses in einer Journey verwenden.
    }

no-place =
    .what = Es ist keine Stelle angegeben.
    .why = Die Frage betrifft die Zahl an einer oder mehreren Stellen.
    .fix = Den Titel eines Knotens angeben oder eine Stelle, etwa { "{" }"source": "n1", "target": "n2"{ "}" }.

unknown-instance =
    .what = Es gibt keine Instanz „{ $key }“ ({ $container }).
    .why = Ein Verlauf ist der einer Instanz ({ $container }), die in den Daten vorkommt.
    .fix = Mit einem Teil des Schlüssels danach suchen: view.find_instances("{ $container }", "…").

incomplete-key =
    .what = Der Schlüssel von { $container } hat { $wanted ->
        [one] einen Teil
       *[other] { $wanted } Teile
    }, nicht { $given }.
    .why = Erst die Werte von { $columns } zusammen unterscheiden eine Instanz ({ $container }) von der anderen.
    .fix = Für jede dieser Spalten einen Wert angeben, in dieser Reihenfolge.

unknown-choice =
    .what = „{ $given }“ ist keine der Möglichkeiten für „{ $choice }“.
    .why = Was gezeigt wird, hängt davon ab.
    .fix = Möglich sind: { $known }.

no-such-side =
    .what = Unter dem Namen „{ $name }“ wird nichts verglichen.
    .why = Eine Zahl gehört zu einer Seite eines Vergleichs.
    .fix = { $known ->
        [none] Die Seite weglassen: Die Analyse wird nicht verglichen.
       *[other] Möglich sind: { $known }.
    }

no-room-for-bars =
    .what = Ein Histogramm mit { $bars ->
        [one] einem Balken
       *[other] { $bars } Balken
    } zeigt nichts.
    .why = Balken gleicher Breite müssen alles von der kürzesten bis zur längsten Zeit abdecken; dafür braucht es mindestens zwei.
    .fix = Eine ganze Zahl von 2 bis { $most } angeben.

negative-count =
    .what = „{ $name }“ ist { $count }.
    .why = Der Wert gibt an, wie viele Zeilen aufgeführt oder übergangen werden; weniger als keine geht nicht.
    .fix = Eine ganze Zahl ab 0 angeben.

## The columns of tables on screen

column-reached = Erreicht
column-left = Verlassen
column-duration = Dauer
column-first = Erstes Ereignis
column-last = Letztes Ereignis
column-events = Ereignisse
column-primary = { $primary }
column-secondary = { $secondary }
column-instances = { $container }
column-place = Stelle
column-value = Zahl
column-views = Pfadaufrufe
column-share = Anteil
column-share-low = Anteil, von
column-share-high = Anteil, bis
column-period = Periode
column-complete = Vollständig
column-time = Zeit
column-path = Vollständiger Pfad
column-column = Spalte
column-item = Element
column-nodes = Erreichte Knoten
column-name = Knoten
column-node = Knoten
column-source = Von
column-target = Nach
column-compare = Verglichen
column-primary-percent = { $primary }, Prozent
column-primary-percent-low = Prozent, von
column-primary-percent-high = Prozent, bis
column-secondary-percent = { $secondary }, Prozent
column-fallout = Fallout
column-fallout-percent = Fallout, Prozent
column-fallout-percent-low = Fallout, von
column-fallout-percent-high = Fallout, bis
column-fallout-open = Noch offen
column-fallout-lost = Verloren
column-median-time = Medianzeit
column-p10-time = 10. Perzentil
column-p90-time = 90. Perzentil
column-base-value = Erste Seite
column-change = Änderung
column-change-percent = Änderung, Prozent
column-base-share = Anteil, erste Seite
column-share-change = Änderung des Anteils
column-low = Änderung, von
column-high = Änderung, bis
column-p-value = p-Wert
column-withheld = Nicht angegeben

## A table as a data frame in the user's own code

unusable-name =
    .what = „{ $name }“ kann nicht der Name eines DataFrames sein.
    .why = { $reason ->
        [spelling] Ein Name besteht aus Buchstaben, Ziffern und Unterstrichen und beginnt nicht mit einer Ziffer.
        [keyword] Es ist ein Wort der Sprache Python selbst.
       *[taken] Es ist ein Name von Python oder vom Notebook, auf den Code sich verlässt.
    }
    .fix = Einen anderen Namen wählen, etwa { $reason ->
        [spelling] „members“ oder „fallout_2025“.
       *[other] „my_{ $name }“.
    }

name-taken =
    .what = Etwas heißt schon „{ $name }“ (Typ { $of }).
    .why = Code, der es verwendet, bekäme stattdessen die Tabelle.
    .fix = Einen anderen Namen wählen oder angeben, dass es ersetzt werden soll.

no-namespace =
    .what = Es gibt kein Notebook, dem die Tabelle übergeben werden könnte.
    .why = Ein DataFrame bekommt seinen Namen im Code eines laufenden IPython-Kernels, und dieses Widget läuft ohne einen.
    .fix = Die Tabelle als CSV-Datei speichern oder in Python danach fragen: canvas.members(…).
