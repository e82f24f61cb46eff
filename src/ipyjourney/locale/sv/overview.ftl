## The journey as a table

show-drawing = Visa som bild
table-nodes = Noder
table-arrows = Pilar
table-node = Nod
table-after = Kommer efter
table-from = Från
table-to = Till
table-instances = Instanser
table-share = Andel
table-median = Mediantid
table-label = Etikett
table-change = Förändring
