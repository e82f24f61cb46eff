## What a flow shows

pathing-dimension = Pfaddimension
flow-container = Fluss-Container
flow-number = { $field ->
    [columns] Anzahl der Spalten
    [before] Spalten davor
    [after] Spalten danach
   *[items] Erweiterte Elemente pro Spalte
}
zone-hint = { $zone ->
    [starts_with] Was folgt darauf? Eine Metrik, Elemente oder eine Dimension hier ablegen.
    [contains] Was führt dorthin und was folgt? Hier ablegen.
   *[ends_with] Was führt dorthin? Hier ablegen. Mit einem Start: nur Pfade von dort bis hier.
}
add-to-zone = Hinzufügen zu: { $zone }
search-anchor = Suchen, ablegen…
any-item = beliebiges Element
whole-dimension = { $dimension } (beliebig)
remove-component = { $name } entfernen
into-zone = { $zone }: { $name }
anchor-says = { $kind ->
    [starts_with] Pfade werden ab dort verfolgt.
    [contains] Pfade werden von dort in beide Richtungen verfolgt.
    [ends_with] Pfade werden von dort aus zurückverfolgt.
    [between] Nur Pfade, die dort beginnen und dort enden, und was dazwischen geschieht.
   *[none] Wählen, womit Pfade beginnen, was sie enthalten oder womit sie enden, oder Start und Ende.
}
advanced-settings = { $open ->
    [yes] Erweiterte Einstellungen ausblenden
   *[no] Erweiterte Einstellungen anzeigen
}
include-repeats = Wiederholungsinstanzen einschließen
limit-occurrence = Begrenzung auf erstes/letztes Auftreten
step-limit = Längste Zeit von Spalte zu Spalte
flow-scope = Nur diese Zeilen der Daten
flow-later = All das lässt sich später ändern.
pattern-groups = Gruppen von Elementen
pattern-help = Passende Elemente gelten als eines, unter dem Namen der Gruppe; die erste passende Gruppe zählt.
pattern-name = Name von Gruppe { $number }
pattern-name-hint = Name der Gruppe
pattern-syntax = Schreibweise von Gruppe { $number }
pattern-is = { $syntax ->
    [prefix] beginnt mit
    [wildcard] entspricht (* und ?)
   *[regex] regulärer Ausdruck
}
pattern-text = Text von Gruppe { $number }
pattern-example = { $syntax ->
    [prefix] Webinar
    [wildcard] *whitepaper*
   *[regex] (Webinar|Event) .*
}
pattern-dimension = Dimension von Gruppe { $number }
remove-pattern = Gruppe { $number } entfernen
add-pattern = Gruppe hinzufügen
no-anchor = Wählen, womit Pfade beginnen, was sie enthalten oder womit sie enden.
no-until = Ein Start braucht als Ende eine Metrik oder Elemente, keine ganze Dimension.
no-pathing = Die Pfaddimension wählen.
wrong-flow-columns = Eine Anzahl von Spalten angeben: 1 bis 50, oder 0 bis 49 auf jeder Seite.
wrong-items = Eine Anzahl von Elementen pro Spalte angeben, 1 bis 1.000.
wrong-patterns = Jeder Gruppe von Elementen einen Namen geben.
said-flow-changed = Der Fluss ist geändert.
said-flow-built = Der Fluss ist bereit.

## Which paths stay

apply = Anwenden
text-criterion = Text des Elements
text-operator = Wie der Text verglichen wird
text-value = Text
any-text = Beliebiger Text
text-is = { $operator ->
    [contains] enthält
    [not_contains] enthält nicht
    [starts_with] beginnt mit
    [ends_with] endet mit
    [equals] ist
    [not_equals] ist nicht
    [matches] entspricht (* und ?)
    [not_matches] entspricht nicht (* und ?)
    [in] ist eines von
    [not_in] ist keines von
    [exists] ist vorhanden
    [not_exists] ist nicht vorhanden
   *[other] { $operator }
}
search-items = Elemente suchen
items-of-column = Elemente der Spalte
heard-views = { $count ->
    [one] { $views } Pfadaufruf
   *[other] { $views } Pfadaufrufe
}
filter-way = { $way ->
    [include] Nur
   *[exclude] Ohne
}
filter-item = { $way ->
    [include] Nur { $item }
   *[exclude] Ohne { $item }
}
more-column-items = Mehr anzeigen
filter-says = { $include ->
    [0] { $exclude ->
        [0] Kein Element ist gewählt: Pfade mit jedem Element bleiben.
        [one] Pfade mit dem ausgeschlossenen Element entfallen.
       *[other] Pfade mit einem von { $exclude } ausgeschlossenen Elementen entfallen.
    }
    [one] Nur Pfade mit dem gewählten Element bleiben.
   *[other] Nur Pfade mit einem von { $include } gewählten Elementen bleiben.
}

## Keys

flow-keys-list =
    Tab | Symbolleiste, Spaltenmenüs, Fluss, Hinweise
    Pfeiltasten | Entlang des stärksten Bandes zur nächsten Spalte; auf und ab in der Spalte
    Umschalt und ← → | Auf das Band selbst; auf und ab zu den anderen des Knotens
    Pos1, Ende | Erste und letzte Spalte
    Eingabe | Einen Knoten erweitern oder reduzieren; mehr von den übrigen Elementen; Menü eines Bandes
    Menütaste, Umschalt+F10 | Menü
    I | Alle Zahlen ansagen
    T | Als Tabellen oder als Zeichnung anzeigen
    Strg+Z, Strg+Y | Rückgängig, Wiederholen
    Esc | Nichts hervorheben, schließen
