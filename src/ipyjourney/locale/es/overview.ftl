## The journey as a table

show-drawing = Mostrar como dibujo
table-nodes = Nodos
table-arrows = Flechas
table-node = Nodo
table-after = Viene después de
table-from = De
table-to = A
table-instances = Instancias
table-share = Proporción
table-median = Mediana del tiempo
table-label = Etiqueta
table-change = Cambio
