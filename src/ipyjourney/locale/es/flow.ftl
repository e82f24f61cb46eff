## Flows that cannot be worked out

invalid-pattern =
    .what = El patrón «{ $pattern }» de «{ $name }» no es una expresión regular: { $problem }.
    .why = Un grupo toma como uno solo los elementos que coinciden por completo con su patrón.
    .fix = Corrija la expresión o escriba un patrón con comodines, con * para cualquier texto, y la sintaxis "wildcard".

repeated-stage =
    .what = «{ $stage }» está dos veces entre las etapas.
    .why = Una etapa se omite si una posterior llega antes que ella, así que cada una tiene un solo lugar en el orden.
    .fix = Indique cada etapa una sola vez.

unknown-flow-place =
    .what = El flujo no tiene el lugar { $place }.
    .why = { $reason ->
        [item] «{ $item }» no es un elemento de { $dimension }.
        [end] Las rutas terminan como salidas a la derecha del anclaje y como entradas a su izquierda.
        [neighbours] Una cinta va de una columna a la siguiente por la derecha.
        [length] Una ruta completa tiene un elemento, o null, por cada una de las { $known } columnas.
       *[other] Solo se puede abrir un nodo, una cinta o una ruta completa de un flujo.
    }
    .fix = Tome el lugar de los nodos (nodes), los enlaces (links) o las rutas (paths) del resultado.

unknown-side =
    .what = El flujo no compara ningún lado «{ $name }».
    .why = Una cifra pertenece a un lado de la comparación.
    .fix = { $known ->
        [none] Quite el lado: no se compara nada.
       *[other] Elija uno de estos: { $known }.
    }

no-flow =
    .what = El análisis es { $kind ->
        [cohort] una tabla de cohorte
       *[journey] un recorrido
    }, no un flujo.
    .why = { $question ->
        [paths-through] Solo un flujo tiene rutas completas que pasan por un lugar.
       *[column-items] Solo un flujo tiene columnas de elementos.
    }
    .fix = Indique un flujo, por ejemplo ij.FlowSpec.starts_with(…), o su resultado.

several-anchors =
    .what = Se ha indicado más de un anclaje: { $given }.
    .why = Un flujo comienza con su anclaje, lo contiene, finaliza con él o va de un anclaje a otro.
    .fix = Indique uno de ellos; para un inicio y un fin, indique ambos así: between=(start, end).

unpaired-ends =
    .what = "between" no es un inicio y un fin: { $given }.
    .why = Las rutas van del uno al otro.
    .fix = Indique ambos, por ejemplo between=("MQL Qualified", "Closed-Won").

no-dimension =
    .what = La vista de datos no tiene ninguna dimensión.
    .why = Los elementos de una dimensión forman las rutas de un flujo.
    .fix = Indique qué columna los contiene: ij.DataView(events, event="event_name"), o dimensions=["channel"].

## What a flow says of itself

grouped-item = «{ $item }» pertenece aquí al grupo «{ $group }», así que nada coincide con él por su propio nombre.
empty-group = Ningún elemento de { $dimension } pertenece al grupo «{ $group }»: «{ $pattern }» no coincide con ninguno de los que dejan los grupos anteriores.
no-occurrence-limit = Las rutas que contienen el anclaje van en ambos sentidos, así que cuentan todas sus ocurrencias, no solo la primera.
null-items = { $rows ->
    [one] Una fila no tiene { $dimension } y no está en ninguna ruta.
   *[other] { $rows } filas no tienen { $dimension } y no están en ninguna ruta.
}
unfinished-paths = { $paths ->
    [one] Se omite una ocurrencia del inicio: el fin no viene después de ella.
   *[other] Se omiten { $paths } ocurrencias del inicio: el fin no viene después de ellas.
}
filtered-paths = { $paths ->
    [one] Los filtros de columna omiten una vista de ruta.
   *[other] Los filtros de columna omiten { $paths } vistas de ruta.
}

## A flow as tables

flow-column = Columna
flow-item = Elemento
flow-views = Vistas de ruta
flow-share = % del anclaje
flow-side = Lado
flow-other = Otros elementos
flow-exit = Salida
flow-entry = Entrada
flow-no-paths = Ninguna ruta: el anclaje no aparece.
flow-no-kept-paths = Ninguna ruta: el anclaje no aparece, o ninguna de sus rutas pasa los filtros de las columnas.
flow-more-links = { $links ->
    [one] En los enlaces (links) del resultado hay otro, sin más vistas de ruta que estos.
   *[other] En los enlaces (links) del resultado hay otros { $links }, sin más vistas de ruta que estos.
}
