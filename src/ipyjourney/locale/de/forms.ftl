## Label and time limits of an arrow

label = Label
limit-at-most = Höchstens
limit-at-least = Mindestens
limit-help = Wie lange es von einem Knoten zum nächsten dauern darf.

## Keyboard help

# One line each: the keys, a bar, and what they do.
keys-list =
    Tab | Komponenten, Symbolleiste, Knoten in Lesereihenfolge, jeder mit seinem Fallout, Pfeile
    Eingabe | Menü einer Komponente, eines Knotens, Pfeils oder Fallouts oder der gesamten Auswahl
    Pfeiltasten | Knoten verschieben, einen Pfeil biegen oder die Ansicht bewegen; mit Umschalt weiter
    C | Einen Knoten mit einem anderen verbinden
    T | Journey als Tabelle oder als Zeichnung anzeigen
    F2 | Einen Knoten umbenennen, einen Pfeil mit Label versehen, ein Segment, einen Datumsbereich oder eine Metrik bearbeiten
    Entf | Löschen; die Nachbarn werden verbunden
    Leertaste | Einen Knoten, Pfeil oder Fallout zusätzlich auswählen oder abwählen
    Strg+A | Alle Knoten auswählen
    Strg+D | Duplizieren
    Strg+Z, Strg+Y | Rückgängig, Wiederholen
    +, −, 0, F | Einzoomen, auszoomen, auf 100 %, einpassen; mit der Maus Strg und Mausrad
    Leertaste und Ziehen | Die Ansicht von überall aus bewegen
    Umschalt und Ziehen | Mit einem Rahmen auswählen; aus der Komponentenliste mehrere als einen Knoten ablegen
    Esc | Eine Geste abbrechen, schließen, nichts auswählen

## What screen readers hear of an edit

# $moved: the number is another one; $shifted: so is the percentage.
said-change = { $node }: { $metric } { $moved ->
    [yes] von { $before } auf { $value }
   *[no] weiterhin { $value }
}, { $shifted ->
    [yes] von { $was } auf { $percent }
   *[no] weiterhin { $percent }
} ({ $base }).
said-others = { $count ->
    [one] { $count } weiterer Knoten hat neue Zahlen.
   *[other] { $count } weitere Knoten haben neue Zahlen.
}
said-none-changed = Keine Zahl hat sich geändert.
