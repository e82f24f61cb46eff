## The journey as a table

show-drawing = Als Zeichnung anzeigen
table-nodes = Knoten
table-arrows = Pfeile
table-node = Knoten
table-after = Kommt nach
table-from = Von
table-to = Nach
table-instances = Instanzen
table-share = Anteil
table-median = Medianzeit
table-label = Label
table-change = Änderung
