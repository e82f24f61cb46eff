## What a picture, table or text of a journey says

export-picture = Journey: { $count ->
    [0] keine Knoten
   *[other] { $nodes }
}
export-no-nodes = Diese Journey hat noch keine Knoten.
export-breakdown = Nach { $dimension }
export-no-value = Kein Wert
export-start = Start
export-excluded = Ausgeschlossen
export-fallout = Fallout
export-open = { $count } noch offen
export-immediate = direkt
export-percent-of-start = Prozentwerte beziehen sich auf die Startknoten, die eines Pfeils auf den Knoten, von dem er ausgeht.
export-percent-of-previous = Prozentwerte beziehen sich auf die vorherigen Knoten, die eines Pfeils auf den Knoten, von dem er ausgeht.
export-percent-of-total = Prozentwerte beziehen sich auf die Gesamtzahl, die eines Pfeils auf den Knoten, von dem er ausgeht.

## Heads of its tables

export-table = Zahlen als Tabelle
export-node = Knoten
export-value = Wert
export-percent = %
export-dimension = Dimension
export-item = Element
export-still-open = Noch offen
export-from = Von
export-to = Nach
export-time = Medianzeit
