## What is told of all paths

loops-say = Elementos a los que vuelven las instancias: aparecen dos o más veces en la ruta, con las repeticiones seguidas contadas como una, sea cual sea el anclaje.
skipped-say = Ponga las etapas en orden: elementos de { $dimension }. Una instancia se salta una etapa si llega a una posterior tras una anterior sin haber pasado antes por ella.
stages-in-order = Etapas en orden
add-stage = Añadir etapa
stage-up = Subir { $stage }
stage-down = Bajar { $stage }
flow-figures-of = Cifras de
flow-nodes = Nodos
flow-differences = Diferencias entre lados
remove-stage = Quitar { $stage }
times-say = De fila a fila, en todas las vistas de ruta de la cinta. Se aplican los filtros y el tiempo máximo entre columnas.
