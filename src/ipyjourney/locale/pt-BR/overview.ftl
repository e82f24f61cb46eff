## The journey as a table

show-drawing = Mostrar como desenho
table-nodes = Nós
table-arrows = Setas
table-node = Nó
table-after = Vem depois de
table-from = De
table-to = Para
table-instances = Instâncias
table-share = Proporção
table-median = Tempo mediano
table-label = Rótulo
table-change = Variação
