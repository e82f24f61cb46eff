## Sources of events

unknown-source =
    .what = Aus { $type } lassen sich keine Ereignisse lesen.
    .why = Eine Ereignistabelle ist ein pandas-DataFrame, ein Parquet- oder CSV-Pfad oder ein Objekt mit der Arrow-C-Stream-Schnittstelle, etwa eine polars- oder pyarrow-Tabelle.
    .fix = { $hint ->
        [rows] Zuerst einen DataFrame daraus machen: pd.DataFrame(events).
        [lazy] Zuerst auswerten: events.collect().
        [series] Zuerst einen DataFrame daraus machen: events.to_frame().
       *[other] Zuerst in einen pandas-DataFrame oder eine pyarrow-Tabelle umwandeln.
    }

missing-file =
    .what = Es gibt keine Datei „{ $path }“.
    .why = Die Ereignisse sollten daraus gelesen werden.
    .fix = { $close ->
        [yes] Ist „{ $nearest }“ gemeint? Gesucht wird ab { $folder }.
       *[no] Den Pfad prüfen; er wird ab { $folder } gesucht.
    }

unknown-file-type =
    .what = Die Art der Datei „{ $path }“ ist unbekannt: Sie endet auf „{ $suffix }“.
    .why = Das Ende des Namens gibt an, wie eine Datei gelesen wird.
    .fix = { $reader ->
        [excel] Mit pandas lesen: view = ij.DataView(pd.read_excel({ $code })).
        [json] Mit pandas lesen: view = ij.DataView(pd.read_json({ $code })).
        [lines] Mit pandas lesen: view = ij.DataView(pd.read_json({ $code }, lines=True)).
       *[other] Eine von { $known } verwenden, oder die Datei selbst lesen und den DataFrame übergeben.
    }

unreadable-file =
    .what = { $encoding ->
        [damaged] Die Datei „{ $path }“ kann nicht gelesen werden: Ihr Text ist UTF-8, aber beschädigt bei Byte { $byte }, in Zeile { $line }.
        [other] Die Datei „{ $path }“ kann nicht gelesen werden: Ihr Text ist nicht UTF-8.
       *[utf-8] Die Datei „{ $path }“ kann nicht gelesen werden: { $reason }
    }
    .why = { $encoding ->
        [damaged] In einer anderen Kodierung gelesen, wären ihre übrigen Buchstaben falsch.
        [other] In einer anderen Kodierung wären die Buchstaben andere.
       *[utf-8] Sie enthält nicht, was das Ende ihres Namens angibt.
    }
    .fix = { $encoding ->
        [damaged] Die Datei dort neu schreiben, wo sie herkommt; oder mit einem Zeichen an der Stelle des Beschädigten lesen: view = ij.DataView(pd.read_csv({ $code }, encoding_errors="replace", sep=None, engine="python")).
        [other] Die Datei als CSV UTF-8 speichern, wie Excel es kann; oder ihre Kodierung angeben. In der von Westeuropa, "cp1252", steht darin „{ $western }“, in der von Mitteleuropa, "cp1250", „{ $central }“. Mit der richtigen anstelle von "cp1252": view = ij.DataView(pd.read_csv({ $code }, encoding="cp1252", sep=None, engine="python")).
       *[utf-8] Prüfen, ob sie eine vollständige Parquet-Datei ist, oder Text in UTF-8 mit so vielen Feldern in jeder Zeile, wie es Spaltennamen gibt.
    }

empty-table =
    .what = Die Tabelle hat keine Zeilen.
    .why = { $columns ->
        [0] Sie hat auch keine Spalten; es gibt also nichts, dem gefolgt werden könnte.
       *[other] Ohne Ereignisse gibt es nichts, dem gefolgt werden könnte.
    }
    .fix = Die Abfrage oder den Filter prüfen, aus dem sie stammt.

duplicate-columns =
    .what = { $table ->
        [lookup] Die Lookup-Tabelle „{ $lookup }“ brächte { $count ->
            [one] einen Spaltennamen mit, der schon vergeben ist
           *[other] Spaltennamen mit, die schon vergeben sind
        }: { $names }.
       *[events] { $count ->
            [one] Mehr als eine Spalte heißt { $names }.
           *[other] Mehrere Spalten teilen sich einen Namen: { $names }.
        }
    }
    .why = Spalten werden an ihren Namen gefunden; jeder Name darf daher nur einmal vorkommen.
    .fix = Alle bis auf eine davon umbenennen oder entfernen.

## Columns

unknown-column =
    .what = Es gibt keine Spalte „{ $name }“ für { $role ->
        [timestamp] den Zeitstempel
        [container] den Container { $subject }
        [event] die Ereignisse
        [dimension] { $named ->
            [no] eine Dimension
           *[yes] die Dimension { $subject }
        }
        [measure] { $named ->
            [no] eine Messgröße
           *[yes] die Messgröße { $subject }
        }
        [tie_breaker] den Tie-Breaker
       *[other] { $role }
    }.
    .why = { $role ->
        [timestamp] Ereignisse werden nach dieser Spalte geordnet.
        [container] Instanzen von { $subject } werden an dieser Spalte unterschieden.
        [event] Diese Spalte gibt an, was geschehen ist.
        [dimension] Die Elemente einer Dimension sind die Werte ihrer Spalte.
        [measure] Eine Messgröße addiert die Werte ihrer Spalte.
        [tie_breaker] Ereignisse desselben Zeitpunkts werden nach dieser Spalte geordnet.
       *[other] Die Spalte wird benötigt.
    }
    .fix = { $close ->
        [no] Vorhandene Spalten: { $known }.
       *[yes] War „{ $nearest }“ gemeint? Vorhandene Spalten: { $known }.
    }

same-column-twice =
    .what = „{ $column }“ ist zugleich der Zeitstempel und { $role ->
        [container] der Schlüssel von { $subject }
        [event] die Ereignisspalte
       *[dimension] eine Dimension
    }.
    .why = Der Zeitstempel ordnet die Ereignisse; in jeder anderen Rolle hätte fast jede Zeile einen eigenen Wert.
    .fix = Eine andere Spalte nennen oder zuerst eine daraus bilden, etwa den Monat.

no-timestamp-column =
    .what = { $reason ->
        [several] Mehrere Spalten kommen als Zeitstempel in Frage: { $candidates }.
       *[other] Keine Spalte sieht nach einem Zeitstempel aus.
    }
    .why = Ereignisse werden nach ihren Zeitstempeln geordnet; jede Ereignistabelle braucht daher einen.
    .fix = { $reason ->
        [several] Angeben, welche es ist: timestamp={ $first }.{ $melts ->
            [no] {" "}Ist jede davon ein eigenes Ereignis, zuerst aus jeder eine Zeile machen, dort, wo die Tabelle ist.
           *[yes] {" "}Ist jede davon ein eigenes Ereignis, zuerst aus jeder eine Zeile machen: { $load }events = events.melt(events.columns.difference([{ $listed }]), var_name="event", value_name="timestamp").dropna(subset="timestamp"){ $done }
        }
        [index] Der Index ({ $index }) wird nicht gelesen: events.reset_index() aufrufen, wenn er die Datumswerte enthält, oder eine Spalte nennen, timestamp="…". Vorhandene Spalten: { $known }.
       *[other] Angeben, welche Spalte die Datumswerte enthält: timestamp="…". Vorhandene Spalten: { $known }.
    }

not-a-dimension =
    .what = „{ $column }“ kann nicht { $role ->
        [event] die Ereignisspalte
       *[dimension] eine Dimension
    } sein: Die Spalte enthält { $holds ->
        [date] Datumswerte
       *[other] weder Text noch Zahlen
    }, etwa { $examples }.
    .why = Elemente werden an ihrem Text unterschieden, und der muss in anderen Zeilen wiederkehren, um von Nutzen zu sein.
    .fix = { $holds ->
        [date] Zuerst Text daraus machen: events[{ $code }].dt.strftime("%Y-%m").
       *[other] Zuerst Text daraus machen: events[{ $code }].astype(str).
    }

not-a-measure =
    .what = „{ $column }“ kann keine Messgröße sein: Die Spalte enthält { $holds ->
        [date] Datumswerte
        [boolean] Wahrheitswerte
        [text] Text
        [category] Kategorien
        [empty] keine Werte
       *[other] keine Zahlen
    }{ $holds ->
        [empty] {""}
       *[other] , etwa { $examples }
    }.
    .why = Eine Messgröße wird addiert.
    .fix = { $holds ->
        [boolean] Zuerst Zahlen daraus machen: events[{ $code }].astype(int).
       *[other] Zuerst Zahlen daraus machen: pd.to_numeric(events[{ $code }]).
    }

## Timestamps

unreadable-timestamps =
    .what = { $count ->
        [one] Ein Wert des Zeitstempels „{ $column }“ kann
       *[other] { $count } Werte des Zeitstempels „{ $column }“ können
    } nicht gelesen werden: { $examples }.
    .why = Text muss ein Datum nach ISO 8601 sein, etwa 2024-01-31T09:30:00+01:00, oder die Werte müssen zeigen, was der Tag ist: Bei 01/02/2024 lässt sich das nicht sagen. Zeilen sind ab 0 gezählt.
    .fix = { $digits ->
        [yes] Sind dies Zahlen in einer bekannten Einheit, sie zuerst umwandeln: { $load }events[{ $code }] = pd.to_datetime(pd.to_numeric(events[{ $code }]), unit="ms"){ $done }.
       *[no] { $formats ->
            [none] Die Spalte mit den Datumswerten angeben, timestamp="…", oder diese zuerst umwandeln: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }.
            [either] Angeben, ob der Tag vorne steht: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }. Steht der Monat vorne: format="{ $other }".
           *[other] Die Spalte zuerst umwandeln und dabei ihre Schreibweise angeben: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }. Ein leerer Zeitstempel lässt seine Zeile aus.
        }
    }

numbers-are-not-dates =
    .what = Der Zeitstempel „{ $column }“ enthält Zahlen, etwa { $example }, und ganze Zahlen sind keine Datumswerte.
    .why = Eine Zahl kann Sekunden, Millisekunden oder Tage zählen, ab 1970 oder ab einem anderen Jahr; eine falsche Annahme würde jedes Ereignis verschieben.
    .fix = Die Spalte zuerst umwandeln, mit der Einheit, in der sie steht. Der Größe nach kommt in Frage: { $load }{ $conversion }{ $done }

not-dates =
    .what = Der Zeitstempel „{ $column }“ ist vom Typ { $type }.
    .why = Ereignisse werden nach Datumswerten geordnet.
    .fix = Eine Spalte mit Datumswerten nennen oder diese zuerst mit pd.to_datetime umwandeln.

no-timestamps =
    .what = { $rows ->
        [one] Die einzige Zeile hat
       *[other] Alle { $rows } Zeilen haben
    } keinen Zeitstempel in „{ $column }“.
    .why = Zeilen ohne Zeitstempel zählen nirgends; damit bleibt nichts übrig.
    .fix = Die Spalte nennen, die die Datumswerte enthält: timestamp="…".

unreadable-instant =
    .what = { $value } ist kein Datum.
    .why = Hier wird ein Zeitpunkt erwartet.
    .fix = Nach ISO 8601 schreiben, etwa "2024-01-31" oder "2024-01-31T09:30:00+01:00", oder ein date, ein datetime oder einen pandas-Timestamp übergeben.

unknown-timezone =
    .what = Es gibt keine Zeitzone „{ $name }“.
    .why = Die Zeitzone gibt Datumswerten ohne Versatz ihre Bedeutung und Tagen und Monaten ihre Grenzen.
    .fix = { $close ->
        [no] Einen IANA-Namen verwenden, etwa "UTC", "Europe/Berlin" oder "America/New_York".
       *[yes] War „{ $nearest }“ gemeint? Die Namen sind die der IANA-Datenbank, etwa "UTC" oder "America/New_York".
    }

## Containers

unusable-container =
    .what = { $reason ->
        [mapping] Container wurden als { $given } angegeben.
        [name] Ein Container bekam den Namen { $name }.
       *[columns] Der Container „{ $name }“ bekam den Schlüssel { $given }.
    }
    .why = { $reason ->
        [columns] Seine Instanzen werden an einer Spalte oder mehreren verschiedenen unterschieden.
       *[other] Jeder Container hat einen Namen und die Spalte oder Spalten, an denen seine Instanzen unterschieden werden.
    }
    .fix = So schreiben: containers={ "{" }"account": "account_id", "session": ("person_id", "visit"){ "}" }.

ambiguous-container =
    .what = { $reason ->
        [several] Mehrere Spalten kommen als Schlüssel von { $container } in Frage: { $candidates }.
        [emails] { $candidates } wäre der Schlüssel der Konten, enthält aber E-Mail-Adressen.
       *[customers] { $candidates } kann der Schlüssel der Konten oder der Personen sein.
    }
    .why = Jede Zahl zählt Instanzen eines Containers: Mit einem anderen Schlüssel wäre es eine andere Zahl.
    .fix = Die Schlüssel nennen: { $line }; oder: { $other }.

unusable-key =
    .what = „{ $column }“ kann nicht der Schlüssel von { $container } sein.
    .why = Werte wie Listen oder Dictionaries lassen sich nicht unterscheiden.
    .fix = Eine Spalte mit Text oder Zahlen nennen oder eine bilden: events[{ $code }].astype(str).

empty-key =
    .what = Der Container „{ $container }“ hat keine Instanz: { $count ->
        [one] „{ $columns }“ ist leer
       *[other] Eine der Spalten { $columns } ist leer
    }, und zwar { $rows ->
        [one] in der einzigen Zeile
       *[other] in allen { $rows } Zeilen
    }.
    .why = Zeilen ohne Schlüssel zählen in keiner Zahl dieses Containers.
    .fix = Eine andere Spalte nennen oder den Container weglassen.

unusable-timeout =
    .what = { $timeout } ist kein Sitzungs-Timeout.
    .why = Er ist die längste Lücke innerhalb einer Sitzung: eine Dauer, die nicht negativ ist.
    .fix = So schreiben: session_timeout=timedelta(minutes=30).

## Lookups

unknown-lookup =
    .what = Die Lookup-Tabelle „{ $name }“ beschreibt weder einen Container noch eine Spalte.
    .why = Eine Lookup-Tabelle wird über den Schlüssel eines Containers oder über eine Spalte der Ereignisse verknüpft.
    .fix = { $close ->
        [no] Möglich sind: { $known }.
       *[yes] War „{ $nearest }“ gemeint? Vorhanden sind: { $known }.
    }

unusable-lookup =
    .what = { $reason ->
        [mapping] Lookup-Tabellen wurden als { $name } angegeben.
       *[session] Die Lookup-Tabelle „{ $name }“ lässt sich nicht verknüpfen.
    }
    .why = { $reason ->
        [mapping] Jede Lookup-Tabelle braucht den Namen des Containers oder der Spalte, die sie beschreibt.
       *[session] Diese Sitzungen werden aus den Zeilen von { $columns } geschnitten; keine Tabelle kann sie daher benennen.
    }
    .fix = { $reason ->
        [mapping] So schreiben: lookups={ "{" }"account": accounts{ "}" }.
       *[session] Eine Spalte mit Sitzungsschlüsseln nennen: containers={ "{" }"session": "session_id"{ "}" }.
    }

lookup-key-missing =
    .what = Der Lookup-Tabelle „{ $lookup }“ fehlt zum Verknüpfen die Spalte { $columns }.
    .why = Ihre Datensätze gehören zu den Ereignissen mit demselben Schlüssel.
    .fix = Ihren Schlüssel nennen: lookups={ "{" }{ $code }: ("key", table){ "}" }. Ist der Schlüssel ihr Index, zuerst reset_index() aufrufen. Ihre Spalten: { $known }.

repeated-lookup-key =
    .what = In der Lookup-Tabelle „{ $lookup }“ { $count ->
        [one] kommt ein Schlüssel
       *[other] kommen { $count } Schlüssel
    } mehr als einmal in { $columns } vor: { $examples }.
    .why = Zu einem Ereignis gäbe es mehrere Datensätze, und es würde mehrfach gezählt.
    .fix = Von jedem einen Datensatz behalten: table.drop_duplicates({ $code }).

## Notes on an event table

timestamp-guessed = Zeitstempel erraten: „{ $column }“.
container-guessed = Container { $container } erraten: „{ $column }“.
event-guessed = Ereignisspalte erraten: „{ $column }“.
dates-written = Die Datumswerte von „{ $column }“ wurden als { $order ->
    [day] Tag, Monat, Jahr
    [month] Monat, Tag, Jahr
   *[year] Jahr, Monat, Tag
} gelesen, etwa { $example }.
western-text-read = Der Text der Datei ist nicht in UTF-8: Er wurde als Windows-1252 gelesen, wie Excel ihn in Westeuropa und Amerika schreibt, etwa „{ $example }“.
decimal-commas-read = Die Kommas in „{ $column }“ wurden als Dezimalzeichen gelesen.
guesses-in-code = Um selbst anzugeben, was erraten wurde: { $code }
no-event-column = Keine Ereignisspalte wurde an ihrem Namen erkannt; es gibt daher keine Zähler für ihre Elemente. Mit event="…" angeben{ $count ->
    [0] .
   *[other] ; in Frage kommen: { $candidates }.
}
no-containers = Kein Container wurde an seinem Namen erkannt; nur Ereignisse lassen sich zählen. Mit containers={ "{" }"account": "…"{ "}" } angeben.
guessed-key-empty = „{ $column }“ wäre der Schlüssel von { $container }, ist aber in jeder Zeile leer.
sessions-cut = Sitzungen werden aus den Zeilen von { $columns } geschnitten: Eine Lücke von mehr als { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
} beginnt eine neue.
index-left-out = Der Index ({ $names }) wurde ausgelassen; reset_index() macht Spalten daraus.
columns-named-by-text = { $columns ->
    [one] Der Name einer Spalte war kein Text: Sie heißt nun „{ $example }“
   *[other] Die Namen von { $columns } Spalten waren kein Text: Sie werden nun als Text geschrieben, etwa „{ $example }“
}.
unnamed-columns-left-out = { $columns ->
    [one] Eine Spalte ohne Namen wurde
   *[other] { $columns } Spalten ohne Namen wurden
} ausgelassen.
null-markers-read = „{ $column }“ enthält Zahlen: In { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
} wurde ein Wort wie NA als fehlender Wert gelesen.
mixed-values-as-text = { $count ->
    [one] { $columns } mischt
   *[other] { $columns } mischen
} Text und andere Werte: Alles wurde zu Text.
columns-without-values = { $count ->
    [one] Eine Spalte hat
   *[other] { $count } Spalten haben
} keine Werte: { $columns }.
rows-without-timestamp = { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
} von { $all } { $rows ->
    [one] hatte keinen Zeitstempel in „{ $column }“ und wurde
   *[other] hatten keinen Zeitstempel in „{ $column }“ und wurden
} ausgelassen.
finer-digits-cut = { $rows ->
    [one] 1 Zeitstempel in „{ $column }“ hatte
   *[other] { $rows } Zeitstempel in „{ $column }“ hatten
} feinere Stellen als Mikrosekunden; diese wurden abgeschnitten.
offsets-differ = Die Datumswerte von „{ $column }“ haben { $offsets ->
    [one] einen Versatz zu UTC
   *[other] { $offsets } verschiedene Versätze zu UTC
}{ $without ->
    [0] {""}
    [one] , bis auf 1 ohne, der in { $zone } gelesen wurde
   *[other] , bis auf { $without } ohne, die in { $zone } gelesen wurden
}: Jeder wurde nach seinem eigenen umgerechnet.
rows-after-as-of = { $rows ->
    [one] 1 Zeile liegt
   *[other] { $rows } Zeilen liegen
} am oder nach dem Zeitpunkt des Datenstands und damit außerhalb des Analysebereichs.
key-partly-null = { $rows ->
    [one] 1 Zeile hat keinen Wert für { $container } und zählt
   *[other] { $rows } Zeilen haben keinen Wert für { $container } und zählen
} in keiner Zahl dieses Containers.
key-constant = Der Schlüssel von { $container }, { $columns }, ist in jeder Zeile gleich: Es gibt nur eine Instanz.
key-on-one-row-each = Der Schlüssel von { $container }, { $columns }, ist in jeder Zeile anders: Keine Instanz hat zwei Ereignisse.
lookup-rows-without-key = { $rows ->
    [one] 1 Datensatz
   *[other] { $rows } Datensätze
} der Lookup-Tabelle „{ $lookup }“ { $rows ->
    [one] hat keinen Schlüssel und wurde
   *[other] haben keinen Schlüssel und wurden
} ausgelassen.
lookup-unmatched = { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
} von { $all } { $rows ->
    [one] hat einen Schlüssel, der
   *[other] haben Schlüssel, die
} in der Lookup-Tabelle „{ $lookup }“ { $rows ->
    [one] fehlt
   *[other] fehlen
}: Deren Spalten sind dort leer.
lookup-column-renamed = Die Spalte „{ $column }“ der Lookup-Tabelle „{ $lookup }“ heißt nun „{ $renamed }“, denn die Ereignisse haben schon eine dieses Namens.

## Summary of an event table

summary-title = { $rows ->
    [one] 1 Ereignis
   *[other] { $rows } Ereignisse
}
summary-span = { $first } bis { $last } ({ $zone })
summary-as-of = Datenstand: { $moment }
summary-left-out = { $rows ->
    [one] 1 Zeile ohne Zeitstempel wurde ausgelassen
   *[other] { $rows } Zeilen ohne Zeitstempel wurden ausgelassen
}
summary-containers = Container
summary-event = Ereignisspalte
summary-dimensions = Dimensionen
summary-measures = Messgrößen
summary-notes = Hinweise
summary-container = { $instances ->
    [one] 1 Instanz
   *[other] { $instances } Instanzen
}, { $cut ->
    [yes] aus den Zeilen von { $columns } geschnitten
   *[no] nach { $columns }
}
summary-null-rows = { $count ->
    [one] 1 Zeile ohne
   *[other] { $count } Zeilen ohne
}
summary-items = { $count ->
    [one] 1 Element
   *[other] { $count } Elemente
}
summary-more = { $count ->
    [one] 1 weitere
   *[other] { $count } weitere
}
summary-from-column = { $about }, aus { $column }

bad-sample =
    .what = { $reason ->
        [count] Eine Stichprobe kann nicht { $given } Instanzen haben.
        [seed] { $given } ist kein Startwert.
        [again] Diese Ansicht ist bereits eine Stichprobe: von { $container }, mit dem Startwert { $given }.
       *[sessions] Instanzen von { $container } lassen sich nicht auswählen: Sie werden aus den Zeilen anderer gebildet.
    }
    .why = { $reason ->
        [count] Sie enthält eine ganze Zahl von Instanzen, mindestens eine.
        [seed] Instanzen werden nach einem Hash aus dem Schlüssel und einer ganzen Zahl ausgewählt.
        [again] Eine andere Stichprobe daraus würde über das Ganze nichts sagen.
       *[sessions] Wo sie beginnen, ist erst bekannt, wenn alle Zeilen einer Person gelesen sind.
    }
    .fix = { $reason ->
        [count] Eine Zahl wie 5_000 angeben.
        [seed] Eine ganze Zahl wie seed=1 angeben oder weglassen.
        [again] Aus der ganzen Ansicht ziehen; oder aus dieser eine kleinere, mit demselben Container und Startwert.
       *[sessions] Ihre Personen auswählen: of="person".
    }

not-sampled =
    .what = Diese Zahlen gelten für alle Zeilen und sind keine Schätzungen.
    .why = Eine Schätzung sagt, was eine Stichprobe für das Ganze bedeutet, aus dem sie gezogen ist.
    .fix = Zuerst eine Stichprobe ziehen: view.sample(5_000).run(spec).estimates.
