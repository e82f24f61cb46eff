## The flow as tables

outline-label = Der Fluss als Tabellen
outline-say = { $reads ->
    [yes] Für jede Spalte eine Tabelle, danach je eine für die Bänder von einer Spalte zur nächsten.
   *[no] Für jede Spalte eine Tabelle, danach je eine für die Bänder von einer Spalte zur nächsten. Ein Name öffnet das Menü seiner Zeile.
}
outline-item = Element
outline-entered = Kommt von
outline-exits = Ausstiege danach
outline-rest = { $count ->
    [one] { $count } weiterer
   *[other] { $count } weitere
}
outline-ribbons = Bänder: { $source } → { $target }
outline-ribbon = Von → nach
outline-of-source = % des Anfangs
outline-of-target = % des Endes
outline-of-side = { $head }, { $side }
outline-more = { $count ->
    [one] { $number } weitere Zeile anzeigen
   *[other] { $number } weitere Zeilen anzeigen
}
