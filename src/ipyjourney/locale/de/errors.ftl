## Names that do not exist

unknown-name =
    .what = Es gibt { $kind ->
        [metric] keine Metrik
        [segment] kein Segment
        [item] kein Element
        [dimension] keine Dimension
        [container] keinen Container
        [measure] keine Messgröße
        [row] keine Zeile
        [weekday] keinen Wochentag
       *[other] keinen Datumsbereich
    } „{ $name }“.
    .why = Die Datenansicht findet jede Komponente an ihrem Namen.
    .fix = { $close ->
        [none] Sie hat gar { $kind ->
            [metric] keine Metrik
            [segment] kein Segment
            [item] kein Element
            [dimension] keine Dimension
            [container] keinen Container
            [measure] keine Messgröße
            [row] keine Zeile
            [weekday] keinen Wochentag
           *[other] keinen Datumsbereich
        }: siehe, was die Datenansicht über sich ausgibt.
        [no] Möglich sind: { $known }.
       *[yes] War „{ $nearest }“ gemeint? Vorhanden sind: { $known }.
    }

## Specs that break the rules of their form

invalid-spec =
    .what = { $model }: { $place } – { $problem }.
    .why = Eine Analyse wird nur aus einer vollständigen und wohlgeformten Spezifikation berechnet; die letzte gültige bleibt daher bestehen.
    .fix = { $close ->
        [yes] War „{ $nearest }“ gemeint?
       *[no] { $more ->
            [0] Dieses Feld korrigieren.
            [one] Dieses Feld korrigieren; ein weiteres ist ebenfalls falsch.
           *[other] Dieses Feld korrigieren; { $more } weitere sind ebenfalls falsch.
        }
    }

invalid-duration =
    .what = „{ $value }“ ist keine Dauer.
    .why = Ein Zeitlimit ist eine verstrichene Zeit von null oder mehr; ein Tag hat 24 Stunden, und Monate haben keine feste Länge.
    .fix = "7 days", "36 hours" oder ISO 8601 wie P7D oder PT36H schreiben oder ein timedelta angeben.

not-a-spec =
    .what = Hier wird { $wanted } erwartet, nicht { $found }.
    .why = Zahlen gehören zu einer Analyse, und die sagt, wem sie folgt.
    .fix = { $asks ->
        [yes] { $code } schreiben oder weglassen: Dann fragt das Widget in einem Formular.
       *[no] { $code } schreiben.
    }

unreadable-spec =
    .what = Dies ist kein Dokument der Art { $wanted }: { $found }.
    .why = Ein Dokument gibt an, was es beschreibt und in welcher Version, damit nichts darin falsch gelesen wird.
    .fix = Das JSON angeben, das to_json() oder save() geschrieben hat, oder für eine neuere Version ein neueres ipyjourney verwenden.

duplicate-node =
    .what = Zwei Knoten haben die ID „{ $node }“.
    .why = Pfeile finden Knoten an ihren IDs.
    .fix = Jedem Knoten eine eigene ID geben.

duplicate-name =
    .what = Es gibt schon { $kind ->
        [metric] eine Metrik
        [segment] ein Segment
       *[other] einen Datumsbereich
    } „{ $name }“.
    .why = Spezifikationen verweisen mit Namen auf Komponenten; je Art steht ein Name daher nur für eine.
    .fix = Einen anderen Namen vergeben.

## What a widget refuses

stale-edit =
    .what = Die Journey wurde im selben Moment an anderer Stelle geändert; diese Bearbeitung wurde daher nicht ausgeführt.
    .why = Sie ging von einer Version aus, die nicht mehr die neueste ist, und hätte die andere Änderung rückgängig gemacht.
    .fix = Die Journey in ihrem jetzigen Stand ansehen und die Bearbeitung wiederholen.

bad-request =
    .what = Das Widget hat etwas empfangen, das es nicht versteht: { $problem }.
    .why = Nur wohlgeformte Anfragen dürfen eine Analyse ändern.
    .fix = Die Seite neu laden, damit das Frontend dieselbe Version hat wie ipyjourney im Kernel.

unknown-part =
    .what = Das Frontend hat keinen Teil „{ $name }“.
    .why = Selten benutzte Ansichten werden erst beim Öffnen geladen; diese wurde nicht gebaut.
    .fix = Die Seite neu laden, damit sie dieselbe Version hat wie ipyjourney im Kernel. { $known ->
        [none] Es wurde kein Teil gebaut: „npm run build“ im Ordner js/ des Checkouts ausführen.
       *[other] Vorhanden sind: { $known }.
    }

unexpected-failure =
    .what = Die Analyse ist fehlgeschlagen: { $problem }.
    .why = Das ist ein Fehler in ipyjourney; die Analyse bleibt erhalten, und das letzte gültige Ergebnis bleibt sichtbar.
    .fix = Die letzte Bearbeitung rückgängig machen. Das Protokoll des Kernels enthält die Details für einen Fehlerbericht.

unknown-format =
    .what = Ein Widget kann nicht als „{ $suffix }“ gespeichert werden.
    .why = Die Endung der Datei gibt an, welche Form geschrieben wird.
    .fix = Der Datei eine dieser Endungen geben: { $known }.

unknown-output =
    .what = { $where } bekam „{ $output }“, und das ist keine Art von Ausgabe.
    .why = Sie gibt an, was die Anzeige eines Widgets im Notebook hinterlässt.
    .fix = { $nearest ->
        [none] Möglich sind: { $known }.
       *[other] War „{ $nearest }“ gemeint? Möglich sind: { $known }.
    }

not-a-view =
    .what = Ein Widget zeigt eine Datenansicht, gegeben wurde aber { $type }.
    .why = Eine Datenansicht gibt an, was die Spalten bedeuten; das ist vor der ersten Zahl einen Blick wert.
    .fix = Zuerst eine daraus machen: view = ij.DataView({ $given }).

no-container =
    .what = Die Datenansicht hat keinen Container.
    .why = Eine Analyse folgt den Zeilen eines Kontos, einer Person oder eines anderen Schlüssels.
    .fix = Angeben, welche Spalte einen enthält: ij.DataView(events, containers={ "{" }"account": "account_id"{ "}" }).

autosave-failed =
    .what = Die Analyse konnte nicht in „{ $file }“ gespeichert werden: { $problem }.
    .why = Auf dem Bildschirm ist sie sicher, aber ein Neustart des Kernels würde sie verlieren.
    .fix = Platz schaffen oder sie mit save("file.json") des Widgets anderswo speichern.

unknown-locale =
    .what = Es gibt keine Texte in der Sprache „{ $locale }“.
    .why = Alles auf dem Bildschirm und in Exporten ist in einer Sprache geschrieben.
    .fix = Möglich sind: { $known }. Am nächsten liegt „{ $nearest }“.

## What is wrong with a field: the end of a sentence

fault-unknown = ein solches Feld gibt es nicht
fault-missing = das Feld fehlt
fault-choice = möglich: { $choices }; nicht { $shown }
fault-text = hier wird ein Text erwartet, nicht { $shown }
fault-pattern = der Text muss dem Muster { $bound } entsprechen, anders als { $shown }
fault-flag = hier wird true oder false erwartet, nicht { $shown }
fault-number = hier wird eine Zahl erwartet, nicht { $shown }
fault-whole = hier wird eine ganze Zahl erwartet, nicht { $shown }
fault-list = hier wird eine Liste erwartet, nicht { $shown }
fault-fields = hier wird ein Objekt mit benannten Feldern erwartet, nicht { $shown }
fault-form = keine der hier möglichen Formen, sondern { $shown }
fault-date = hier wird ein Tag wie 2025-01-31 erwartet, nicht { $shown }
fault-json = das ist kein JSON: { $shown }
fault-above = der Wert muss größer als { $bound } sein, nicht { $shown }
fault-least = der Wert muss mindestens { $bound } sein, nicht { $shown }
fault-below = der Wert muss kleiner als { $bound } sein, nicht { $shown }
fault-most = der Wert darf höchstens { $bound } sein, nicht { $shown }
fault-few = { $bound ->
    [one] mindestens { $bound } Eintrag ist nötig, nicht { $shown }
   *[other] mindestens { $bound } Einträge sind nötig, nicht { $shown }
}
fault-many = { $bound ->
    [one] höchstens { $bound } Eintrag ist möglich, nicht { $shown }
   *[other] höchstens { $bound } Einträge sind möglich, nicht { $shown }
}
fault-text-short = { $bound ->
    [one] mindestens { $bound } Zeichen ist nötig, nicht { $shown }
   *[other] mindestens { $bound } Zeichen sind nötig, nicht { $shown }
}
fault-text-long = { $bound ->
    [one] höchstens { $bound } Zeichen ist möglich, nicht { $shown }
   *[other] höchstens { $bound } Zeichen sind möglich, nicht { $shown }
}
fault-other = dieser Wert ist hier nicht möglich: { $shown }
fault-question = { $analysis ->
    [cohort] eine Kohortentabelle
    [flow] ein Fluss
   *[journey] eine Journey
} beantwortet „{ $question }“ nicht
