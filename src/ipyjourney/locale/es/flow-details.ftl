## What is told of all paths

loops-say = Elementos a los que vuelven las instancias: aparecen dos o más veces en la ruta, con las repeticiones seguidas contadas como una, sea cual sea el anclaje.
flow-figures-of = Cifras de
flow-nodes = Nodos
flow-differences = Diferencias entre lados
times-say = De fila a fila, en todas las vistas de ruta de la cinta. Se aplican los filtros y el tiempo máximo entre columnas.
