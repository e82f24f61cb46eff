## Conditions, metrics and date ranges

sequence-needs-container =
    .what = Eine Sequenz wird hier für eine einzelne Zeile geprüft.
    .why = Ihre Schritte liegen in verschiedenen Zeilen eines Kontos, einer Person oder einer anderen Containerinstanz.
    .fix = Dem Segment, oder einer Klammer um die Sequenz, einen Container als Geltungsbereich geben.

limit-on-first-step =
    .what = Der erste Schritt der Sequenz hat ein Zeitlimit.
    .why = Ein Limit gilt für die Zeit seit dem Schritt davor, und vor dem ersten gibt es keinen.
    .fix = Das Limit beim folgenden Schritt setzen.

unclear-date-range =
    .what = Es ist nicht klar, für welche Tage der Datumsbereich „{ $name }“ steht.
    .why = Ein Datumsbereich hat Start und Ende, oder er umfasst die letzten soundso vielen Einheiten oder die laufende Einheit.
    .fix = Start und Ende angeben, oder last mit einer Einheit (last=90, unit="day"), oder this (this="quarter"), und sonst nichts.

invalid-expression =
    .what = { $problem ->
        [value] An Zeichen { $place } wird eine Zahl, der Name einer Metrik oder „(“ erwartet: { $before } ▸ { $rest }
        [operator] An Zeichen { $place } wird eines von + - * / erwartet: { $before } ▸ { $rest }
        [open] Die runde Klammer, die an Zeichen { $place } schließt, wird nirgends geöffnet: { $before } ▸ { $rest }
        [close] Die runde Klammer, die an Zeichen { $place } öffnet, wird nirgends geschlossen: { $before } ▸ { $rest }
        [bracket] Die eckige Klammer an Zeichen { $place } wird nirgends geschlossen: { $before } ▸ { $rest }
        [name] In den eckigen Klammern an Zeichen { $place } steht kein Name: { $before } ▸ { $rest }
        [number] Die Zahl an Zeichen { $place } ist zu groß: { $before } ▸ { $rest }
        [metrics] Der Ausdruck nennt keine Metrik: { $rest }
        [long] Der Ausdruck ist länger als 4.000 Zeichen.
       *[character] Das Zeichen { $place } kommt in Ausdrücken nicht vor: { $before } ▸ { $rest }
    }
    .why = Eine berechnete Metrik entsteht aus anderen Metriken durch einfaches Rechnen; ihr Ausdruck muss daher eindeutig sein.
    .fix = Zahlen, Metriken, + - * / und runde Klammern schreiben, etwa [Revenue] / ([Closed-Won] + 1); ein Name, der nicht aus einem Wort besteht, steht in eckigen Klammern, eine schließende Klammer darin doppelt.

## Definitions that do not fit together

circular-definition =
    .what = { $kind ->
        [metric] Die Metrik „{ $name }“ führt zu sich selbst zurück: { $circle }.
       *[segment] Das Segment „{ $name }“ führt zu sich selbst zurück: { $circle }.
    }
    .why = { $kind ->
        [metric] Wofür die Metrik steht, ließe sich nie ermitteln.
       *[segment] Wofür das Segment steht, ließe sich nie ermitteln.
    }
    .fix = Eine der Definitionen in diesem Kreis so ändern, dass sie die nächste nicht mehr nennt.

unmatchable-metric =
    .what = Die berechnete Metrik „{ $metric }“ kann nicht { $role ->
        [anchor] der Anker eines Flusses
        [value] der Wert einer Kohortentabelle
       *[node] Teil eines Knotens
    } sein.
    .why = Sie wird aus Summen und Anzahlen berechnet; daher lässt sich von keiner Zeile sagen, dass sie darin zählt.
    .fix = { $role ->
        [value] Eine Metrik wählen, die eine Messgröße addiert.
       *[node] Eine der Metriken wählen, aus denen sie berechnet wird; als primäre oder sekundäre Metrik kann sie angezeigt werden.
    }

## Segments made from a place in a result

foreign-place =
    .what = { $kind ->
        [cohort] Eine Kohortentabelle
        [flow] Ein Fluss
       *[journey] Eine Journey
    } hat { $place ->
        [node] keinen Knoten, der sich öffnen ließe
        [arrow] keinen Pfeil, der sich öffnen ließe
        [fallout] keinen Fallout, der sich öffnen ließe
        [cell] keine Zelle, die sich öffnen ließe
        [ribbon] kein Band, das sich öffnen ließe
        [path] keinen Pfad, der sich öffnen ließe
       *[other] keine solche Stelle, die sich öffnen ließe
    }.
    .why = Jede Art von Analyse hat ihre eigenen Stellen: Knoten, Pfeile und Fallouts bei Journeys, Zellen bei Kohortentabellen, Knoten, Bänder und Pfade bei Flüssen.
    .fix = Eine Stelle dieser Analyse angeben.

place-needs-its-container =
    .what = Das Segment „{ $name }“ hat den Geltungsbereich „{ $scope }“, seine Analyse folgt aber dem Container „{ $container }“.
    .why = Es behält die Zeilen der Instanzen hinter der Zahl, und das sind Instanzen dieses Containers.
    .fix = Dem Segment den Geltungsbereich „{ $container }“ geben.

## Components of a view that are changed

still-used =
    .what = { $kind ->
        [metric] Die Metrik „{ $name }“ wird noch verwendet von: { $users }.
        [segment] Das Segment „{ $name }“ wird noch verwendet von: { $users }.
       *[other] Der Datumsbereich „{ $name }“ wird noch verwendet von: { $users }.
    }
    .why = Was davon abhängt, hätte sonst keine Bedeutung mehr.
    .fix = { $kind ->
        [metric] Zuerst ändern, was sie verwendet, oder die Metrik ersetzen statt entfernen.
        [segment] Zuerst ändern, was es verwendet, oder das Segment ersetzen statt entfernen.
       *[other] Zuerst ändern, was ihn verwendet, oder den Datumsbereich ersetzen statt entfernen.
    }

open-analysis = { $kind ->
    [journey] geöffnete Journey-Arbeitsfläche { $count ->
        [0] ohne Knoten
       *[other] ({ $nodes })
    }
    [cohort] geöffnete Kohortentabelle
   *[flow] geöffneter Fluss
}

given-metric =
    .what = Die Metrik „{ $name }“ ist keine berechnete.
    .why = Sie gehört zur Datenansicht und lässt sich daher nicht ändern, solange Analysen sie verwenden.
    .fix = Eine berechnete Metrik mit anderem Namen hinzufügen oder die Datenansicht mit anderen Metriken neu erstellen.

backward-date-range =
    .what = Der Datumsbereich „{ $name }“ endet ({ $end }), bevor er beginnt ({ $start }).
    .why = Keine Zeile könnte darin liegen.
    .fix = Die beiden tauschen.
