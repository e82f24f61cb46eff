## Above the flow

flow-toolbar = Configuración del flujo
edit-flow = Editar flujo
edit-flow-title = Editar flujo
configure-flow-first = ¿Qué debe mostrar el flujo?
filters = Filtros
measure = Cifra en los nodos
measure-now = Cifra en los nodos: { $measure }
measure-views = Vistas de ruta
measure-share = % de { $metric } en la columna del anclaje
measure-share-short = % del anclaje
flow-view-short = Vista
flow-more = Más
wrap-labels = Ajustar etiquetas
fit-width = Ajustar ancho
as-table = Mostrar como tabla
as-table-short = Tabla

## The flow

flow-label = Flujo de { $container }, { $count ->
    [one] { $count } columna
   *[other] { $count } columnas
}
ribbons = Cintas
node-kind = { $kind ->
    [other] Otros elementos
    [entry] Entrada
   *[exit] Salida
}
other-items = { $count ->
    [0] Otros
   *[other] Otros ({ $count })
}
anchor-kind = { $kind ->
    [starts_with] Comienza con
    [contains] Contiene
    [ends_with] Finaliza con
   *[between] Comienza y finaliza con
}
anchor-between = { $start } → { $end }
column-after = { $count } después
column-before = { $count } antes
column-menu = Menú de la columna { $column }
run-in = (inicio)
run-out = (fin)
heard-figures = { $measure ->
    [views] (vistas de ruta), { $metric }: { $instances }, { $share }
    [instances] ({ $metric }), vistas de ruta: { $views }, { $share }
   *[share] de la columna del anclaje, vistas de ruta: { $views }, { $metric }: { $instances }
}
ribbon-name = { $title }: { $count ->
    [one] { $views } vista de ruta
   *[other] { $views } vistas de ruta
}
no-paths-title = No hay rutas
no-paths = El anclaje no aparece, o ninguna de sus rutas pasa los filtros.

## What the line below says

flow-about = { $anchor } { $what }
says-flow = { $count ->
    [one] { $views } vista de ruta
   *[other] { $views } vistas de ruta
} ({ $metric }: { $instances }).{ $filtered ->
    [0] { "" }
    [one] { " " }Los filtros omiten { $left } vista de ruta.
   *[other] { " " }Los filtros omiten { $left } vistas de ruta.
}
says-node = { $count ->
    [one] { $views } vista de ruta
   *[other] { $views } vistas de ruta
}{ $kind ->
    [exit] { " " }con final en este punto o antes
    [entry] { " " }con comienzo después de este punto
   *[other] { "" }
}; { $metric }: { $instances }, { $share } del total de la columna del anclaje{ $interval ->
    [none] .
   *[other] { " " }({ $interval }).
}
says-ribbon = { $count ->
    [one] { $views } vista de ruta
   *[other] { $views } vistas de ruta
}; { $metric }: { $instances }. Es el { $sourceShare } de { $source } y el { $targetShare } de { $target }.
says-time = Tiempo intermedio: mediana { $median }, de { $low } a { $high } en el 80 % central.
says-side = { $side }: { $text }
says-difference = Respecto a { $first }: { $points } puntos porcentuales{ $low ->
    [none] .
   *[other] { " " }(de { $low } a { $high }, p { $p }{ $clear ->
        [yes] , más de lo esperable por azar
       *[no] { "" }
    }).
}
says-paths = { $count ->
    [one] La única ruta completa: { $paths }
   *[other] Las más frecuentes de { $number } rutas completas: { $paths }
}
filter-included = Solo { $items }
filter-excluded = Sin { $items }
filter-matching = { $operator ->
    [equals] Es «{ $value }»
    [not_equals] No es «{ $value }»
    [in] Es uno de { $value }
    [not_in] No es ninguno de { $value }
    [contains] Contiene «{ $value }»
    [not_contains] No contiene «{ $value }»
    [starts_with] Comienza con «{ $value }»
    [ends_with] Finaliza con «{ $value }»
    [matches] Coincide con «{ $value }»
    [not_matches] No coincide con «{ $value }»
    [less] Menor que «{ $value }»
    [less_or_equal] Como máximo «{ $value }»
    [greater] Mayor que «{ $value }»
    [greater_or_equal] Como mínimo «{ $value }»
    [exists] Cualquier elemento
   *[not_exists] Ningún elemento
}
