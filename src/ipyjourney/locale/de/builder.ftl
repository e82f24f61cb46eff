## Segments, date ranges and calculated metrics that someone builds

name = Name
name-missing = Ein Name fehlt.
saving = Wird gespeichert…
untitled-segment = Neues Segment
untitled-metric = Neue Metrik
untitled-range = Neuer Datumsbereich

## Conditions

segment-keeps = Behalten
scope-event = jedes Ereignis, für das gilt
scope-container = alle Ereignisse jeder Instanz ({ $container }), für die gilt
asked-of = Prüfen für
asked-as-around = wie die äußere Gruppe
asked-event = jedes Ereignis
asked-container = jede Instanz ({ $container })
joint = Verknüpfung
joint-all = alle davon
joint-any = mindestens eine davon
joint-then = diese nacheinander
joint-not-any = keine davon
joint-not-all = nicht alle davon
joint-not-then = diese nicht nacheinander
join-all = und
join-any = oder
join-then = dann
not = nicht
must-not-hold = Darf nicht gelten
group = Gruppe
subject = Was verglichen wird
subject-placeholder = Dimension oder Metrik
operator = Vergleich
operator-equals = ist
operator-not_equals = ist nicht
operator-in = ist eines von
operator-not_in = ist keines von
operator-contains = enthält
operator-not_contains = enthält nicht
operator-starts_with = beginnt mit
operator-ends_with = endet mit
operator-matches = entspricht (* und ?)
operator-not_matches = entspricht nicht (* und ?)
operator-less = steht als Text vor
operator-less_or_equal = ist oder steht als Text vor
operator-greater = steht als Text nach
operator-greater_or_equal = ist oder steht als Text nach
operator-exists = hat einen Wert
operator-not_exists = hat keinen Wert
number-greater_or_equal = ist mindestens
number-greater = ist mehr als
number-less_or_equal = ist höchstens
number-less = ist weniger als
number-equals = ist
number-not_equals = ist nicht
value = Wert
value-of = Wert von { $name }
value-placeholder = Element oder Text
number-value = Zahl
remove-value = { $value } entfernen
no-matches = Nichts gefunden
empty-text = (leerer Text)
use-text = „{ $text }“ verwenden
events-count = { $count ->
    [one] { $shown } Ereignis
   *[other] { $shown } Ereignisse
}
add-condition = Bedingung
add-group = Gruppe
remove-part = Entfernen
part-actions = Mehr
undo-change = Letzte Änderung der Bedingungen rückgängig machen
condition-name = Bedingung { $number }
group-name = Gruppe { $number }
move-up = Nach oben
move-down = Nach unten
take-out = Aus der Gruppe herausnehmen
wrap = In eine Gruppe setzen
unwrap = Gruppe auflösen
copy-part = Duplizieren
since-before = Zeit seit dem Schritt davor
at-most = höchstens
at-least = mindestens
time-amount = Anzahl
time-unit = Einheit
any-time = beliebig
place-fixed = Die Instanzen hinter einer Stelle einer Analyse. Die Bedingungen sind die der Analyse und werden hier nicht geändert.

problem-choose-subject = Eine Dimension oder Metrik wählen.
problem-enter-value = Einen Wert eingeben.
problem-enter-number = Eine Zahl eingeben.
problem-empty-group = Eine Bedingung hinzufügen.
problem-sequence-needs-container = Eine Sequenz wird für ein Konto, eine Person oder einen anderen Container geprüft: oben einen wählen.
problem-limits-exclude = Der Schritt kann nicht später als nach seiner längsten Zeit folgen: „mindestens“ ist länger als „höchstens“.

## Date ranges

range-form = Welche Tage
range-fixed = Von Tag bis Tag
range-last = Die letzten Tage, Wochen …
range-this = Der laufende Zeitraum
range-first = Erster Tag
range-end = Letzter Tag
from-moment = Von
to-moment = Bis, ausschließlich
open-side = Eine Seite leer lassen, um sie nicht zu begrenzen.
range-count-field = Wie viele
range-unit = Einheit
units-day = Tage
units-week = Wochen
units-month = Monate
units-quarter = Quartale
units-year = Jahre
unit-day = Tag
unit-week = Woche
unit-month = Monat
unit-quarter = Quartal
unit-year = Jahr
range-last-help = Ganze Einheiten vor der laufenden. Wandert mit den Daten.
range-this-help = Vom ersten Tag bis zum Datenstand. Wandert mit den Daten.
range-name-last = { $unit ->
    [day] { $count ->
        [1] Letzter Tag
       *[other] Letzte { $count } Tage
    }
    [week] { $count ->
        [1] Letzte Woche
       *[other] Letzte { $count } Wochen
    }
    [month] { $count ->
        [1] Letzter Monat
       *[other] Letzte { $count } Monate
    }
    [quarter] { $count ->
        [1] Letztes Quartal
       *[other] Letzte { $count } Quartale
    }
   *[year] { $count ->
        [1] Letztes Jahr
       *[other] Letzte { $count } Jahre
    }
}
range-name-this = { $unit ->
    [day] Dieser Tag
    [week] Diese Woche
    [month] Dieser Monat
    [quarter] Dieses Quartal
   *[year] Dieses Jahr
}
range-name-fixed = { $first } bis { $last }
range-name-from = Ab { $first }
range-name-to = Bis { $last }
problem-range-empty = Einen ersten Tag, einen letzten Tag oder beide eingeben.
problem-range-backward = Der letzte Tag liegt vor dem ersten.
problem-range-count = Eine ganze Zahl ab 1 eingeben.
problem-range-unreadable = Tage in der Form 2025-03-31 eingeben.

## Calculated metrics

expression = Ausdruck
expression-help = Zahlen, Metriken, + - * / und runde Klammern. Ein Name, der nicht aus einem Wort besteht, steht in [eckigen Klammern].
expression-placeholder = [Revenue] / [Closed-Won]
metrics-found = Metriken
problem-expression = Einen Ausdruck eingeben, etwa Revenue / Accounts.

## What it comes to

counting = Wird gezählt…
kept-instances = { $metric }: { $kept } von { $all } ({ $percent })
kept-events = { $kept } von { $all } Ereignissen ({ $percent })
metric-comes-to = Über die Zeilen dieser Journey ergibt sich { $value }.
metric-is-null = Über die Zeilen dieser Journey ergibt sich kein Wert: eine Division durch null.
live-count = Was behalten wird
in-words-and-python = In Worten und in Python
copy-code = Kopieren
code-copied = Kopiert
discard-title = Änderungen verwerfen?
discard = Verwerfen
keep-on = Weiter bearbeiten
removal-ask = Was verwendet wird, lässt sich nicht löschen. Was gelöscht ist, muss neu erstellt werden.
said-defined = { $name } gespeichert.
said-removed = { $name } gelöscht.
