## The definition of a chart or a number, in sentences

# Joining
definition-quoted = «{ $name }»
definition-or = { $left } o { $right }
definition-and = { $left } y { $right }
definition-comma = { $left }, { $right }
definition-group = ({ $inner })

# Metrics
definition-metric-events = { $metric } cuenta filas.
definition-metric-container = { $metric } cuenta cada { $container } una vez.
definition-metric-counter = { $metric } cuenta las filas en las que { $condition }.
definition-metric-sum = { $metric } suma { $measure }; las filas sin valor no aportan nada.
definition-metric-sum-where = { $metric } suma { $measure } en las filas en las que { $condition }; las filas sin valor no aportan nada.
definition-metric-calculated = { $metric } es { $expression }, calculada con las cifras de las mismas filas; si hay una división por cero, queda vacía.

# Conditions on one row
# All of them are clauses in the indicative: they stand after "si", "en las que" and "se cumple que".
definition-compare = { $operator ->
    [equals] { $dimension } es { $value }
    [not_equals] { $dimension } tiene un valor distinto de { $value }
    [in] { $dimension } es { $value }
    [not_in] { $dimension } tiene un valor distinto de { $value }
    [contains] { $dimension } contiene { $value }
    [not_contains] { $dimension } tiene un valor que no contiene { $value }
    [starts_with] { $dimension } comienza con { $value }
    [ends_with] { $dimension } finaliza con { $value }
    [matches] { $dimension } coincide con el patrón { $value }
    [not_matches] { $dimension } tiene un valor que no coincide con el patrón { $value }
    [less] { $dimension } se ordena antes que { $value }
    [less_or_equal] { $dimension } es { $value } o se ordena antes
    [greater] { $dimension } se ordena después que { $value }
    [greater_or_equal] { $dimension } es { $value } o se ordena después
    [exists] { $dimension } tiene un valor
   *[not_exists] { $dimension } no tiene ningún valor
}
definition-number = { $operator ->
    [equals] exactamente { $value }
    [not_equals] distinto de { $value }
    [less] menor que { $value }
    [less_or_equal] como máximo { $value }
    [greater] mayor que { $value }
   *[greater_or_equal] como mínimo { $value }
}
definition-metric-of-row = el valor de { $metric } en la propia fila es { $number }
definition-metric-of-instance = el valor de { $metric } en sus filas es { $number }
definition-not = no se cumple esto: { $condition }
definition-some-row = hay una fila suya en la que { $condition }
definition-row-of = para su { $container } se cumple que { $condition }
definition-some-row-of = hay una fila suya de una instancia ({ $container }) para la que se cumple que { $condition }
definition-sequence = en sus filas aparecen, en este orden, { $steps }
definition-then = { $left }, después { $right }
definition-then-limited = { $left }, después ({ $limits }) { $right }
definition-row-where = una fila en la que { $condition }
definition-at-place = se cuenta en { $place } de otro análisis

# Segments
definition-segment-event = El segmento { $segment } conserva las filas en las que { $condition }.
definition-segment-container = El segmento { $segment } conserva todas las filas de cada { $container } si { $condition }.
definition-segment-behind = El análisis que hay detrás del segmento { $segment }:
definition-segments-judged = Los segmentos consideran todas las filas del intervalo de fechas.

# Rows
definition-no-range = No hay intervalo de fechas: se consideran todas las filas hasta la última de la tabla.
definition-no-range-as-of = No hay intervalo de fechas: se consideran todas las filas anteriores a { $end }, hasta donde se conocen los datos.
definition-range = Intervalo de fechas { $range }: desde { $start } hasta { $end }, sin incluirlo.
definition-range-to = Intervalo de fechas { $range }: desde la primera fila hasta { $end }, sin incluirlo.
definition-range-last = Avanza con los datos: { $count ->
    [one] { $unit ->
        [day] el último día completo anterior al que está
        [week] la última semana completa anterior a la que está
        [month] el último mes completo anterior al que está
        [quarter] el último trimestre completo anterior al que está
       *[year] el último año completo anterior al que está
    }
   *[other] { $unit ->
        [day] los últimos { $count } días completos anteriores al que está
        [week] las últimas { $count } semanas completas anteriores a la que está
        [month] los últimos { $count } meses completos anteriores al que está
        [quarter] los últimos { $count } trimestres completos anteriores al que está
       *[year] los últimos { $count } años completos anteriores al que está
    }
} en curso.
definition-range-this = Avanza con los datos: { $unit ->
    [day] el día en curso
    [week] la semana en curso
    [month] el mes en curso
    [quarter] el trimestre en curso
   *[year] el año en curso
}, hasta donde se conocen los datos.
definition-moved-back = Las filas consideradas son de { $count } { $count ->
    [one] { $unit ->
        [day] día
        [week] semana
        [month] mes
        [quarter] trimestre
       *[year] año
    }
   *[other] { $unit ->
        [day] días
        [week] semanas
        [month] meses
        [quarter] trimestres
       *[year] años
    }
} antes.
definition-analysis-segments = Solo se consideran las filas que { $count ->
    [one] conserva el segmento { $segments }
   *[other] conservan todos estos segmentos: { $segments }
}.
definition-without-instance = Se omiten las filas sin fecha y hora y las filas sin { $container }.
definition-order-table = Las filas del mismo momento siguen el orden de la tabla.
definition-order-column = Las filas del mismo momento siguen el orden de { $column }.
definition-times = Las horas y los periodos son los de { $timezone }; las semanas comienzan el { $day ->
    [monday] lunes
    [tuesday] martes
    [wednesday] miércoles
    [thursday] jueves
    [friday] viernes
    [saturday] sábado
   *[sunday] domingo
}.
definition-sides = Se calcula { $count ->
    [one] para un lado
   *[other] para { $count } lados, cada uno como si estuviera solo
}: { $sides }.
definition-side-all = { $side } (todas las filas)
definition-side = { $side } ({ $parts })
definition-side-segment = segmento { $segment }
definition-side-range = intervalo de fechas { $range }
definition-side-prior = { $count } { $count ->
    [one] { $unit ->
        [day] día
        [week] semana
        [month] mes
        [quarter] trimestre
       *[year] año
    }
   *[other] { $unit ->
        [day] días
        [week] semanas
        [month] meses
        [quarter] trimestres
       *[year] años
    }
} antes
definition-changes = Los cambios son respecto a { $side }.
definition-differences-tested = La diferencia de dos proporciones de instancias lleva el intervalo del 95 % de Newcombe y el valor p de una prueba z, salvo que haya una instancia en ambas.

## Journeys

definition-journey = Este recorrido sigue cada { $container } por separado, a lo largo de sus filas en orden temporal.
definition-journey-shows = Cada nodo muestra { $metrics } en las filas alcanzadas en él.
definition-node = { $node } muestra { $metrics } en las filas alcanzadas en ese nodo.
definition-arrow = La flecha de { $source } a { $target } cuenta cada { $container } con una fila en { $target } alcanzada a través de ella.
definition-arrow-way = Una fila en { $target } se alcanza a través de ella si es { $way }.
definition-arrow-share = Su proporción se calcula sobre las instancias ({ $container }) que alcanzaron { $source }.
definition-arrow-time = Su tiempo va, para cada una de ellas, desde la primera fila que puede llevar hasta allí hasta la primera fila alcanzada a través de la flecha.
definition-fallout-all = El abandono en { $node } cuenta cada { $container } que alcanzó ese nodo y después no alcanzó ningún otro por una flecha desde él.
definition-fallout-open = Siguen abiertas las instancias del abandono en { $node } cuyo tiempo no se ha agotado al final de las filas: cada { $container } que todavía puede continuar.
definition-fallout-lost = Están perdidas las instancias del abandono en { $node } cuyo tiempo se ha agotado: cada { $container } que ya no puede continuar.
definition-fallout-share = Su proporción se calcula sobre las instancias ({ $container }) que alcanzaron { $node }.
definition-fallout-end = { $node } es un final: allí nadie abandona.
definition-matches = Una fila coincide con { $node } si { $conditions }.
definition-counts-in = se cuenta en { $metrics }
definition-item-is = { $dimension } es { $items }
definition-kept-by = el segmento { $segment } la conserva
definition-lies-in = está en el intervalo de fechas { $ranges }
definition-start = { $node } es un inicio: se alcanza con cada fila que coincide con él.
definition-reached = { $node } se alcanza con una fila que coincide con él y que es { $ways }.
definition-way = posterior a una fila alcanzada en { $source }
definition-way-limited = posterior a una fila alcanzada en { $source } ({ $limits })
definition-way-immediate = inmediatamente posterior a una fila alcanzada en { $source }
definition-way-immediate-limited = inmediatamente posterior a una fila alcanzada en { $source } ({ $limits })
definition-anything-between = Entre una y otra puede ocurrir cualquier cosa.
definition-anything-or-right-after = Entre una y otra puede ocurrir cualquier cosa, salvo donde dice «inmediatamente posterior».
definition-journey-within = El recorrido completo dura como máximo { $duration }, contado desde una fila en un inicio.
definition-excluded = { $node } está excluido: cada { $container } que lo alcanza no cuenta en ningún sitio, salvo en el total.
definition-unreached = Nada lleva desde un inicio hasta { $node }, así que nada lo alcanza.
definition-percent-start = Los porcentajes de los nodos se calculan sobre la misma métrica en las filas alcanzadas en los inicios que llevan hasta ellos.
definition-percent-previous = Los porcentajes de los nodos se calculan sobre la misma métrica en las filas alcanzadas en los nodos inmediatamente anteriores; un inicio es su propia base.
definition-percent-total = Los porcentajes de los nodos se calculan sobre la misma métrica en todas las filas consideradas.
definition-percent-start-of = El porcentaje se calcula sobre la misma métrica en las filas alcanzadas en { $nodes }.
definition-percent-previous-of = El porcentaje se calcula sobre la misma métrica en las filas alcanzadas en { $nodes }.
definition-percent-none = El porcentaje no tiene base, porque ningún inicio lleva hasta allí.
definition-percent-total-of = El porcentaje se calcula sobre la misma métrica en todas las filas consideradas.
definition-interval = Una proporción de instancias lleva su intervalo del 95 % (Wilson).

## Cohort tables

definition-cohort = Esta tabla agrupa cada { $container } según { $granularity ->
    [day] el día de su inclusión y sigue su evolución en los días
    [week] la semana de su inclusión y sigue su evolución en las semanas
    [month] el mes de su inclusión y sigue su evolución en los meses
    [quarter] el trimestre de su inclusión y sigue su evolución en los trimestres
   *[year] el año de su inclusión y sigue su evolución en los años
} siguientes.
definition-cohort-cell = La celda está en la fila { $row }, { $column ->
    [included] en la columna de todas las instancias incluidas
    [same_period] en la columna del mismo periodo
   *[other] en la columna { $column }
}.
definition-inclusion = Una instancia se incluye en { $granularity ->
    [day] un día si, en sus filas de ese día,
    [week] una semana si, en sus filas de esa semana,
    [month] un mes si, en sus filas de ese mes,
    [quarter] un trimestre si, en sus filas de ese trimestre,
   *[year] un año si, en sus filas de ese año,
} { $condition }.
definition-inclusion-item = Una instancia se incluye en un elemento de { $dimension } si, en sus filas de { $granularity ->
    [day] un día
    [week] una semana
    [month] un mes
    [quarter] un trimestre
   *[year] un año
} con ese elemento, { $condition }.
definition-inclusion-segment = Una instancia se incluye en un segmento si, en sus filas de { $granularity ->
    [day] un día
    [week] una semana
    [month] un mes
    [quarter] un trimestre
   *[year] un año
} que el segmento conserva, { $condition }.
definition-criterion-segments = Para esto solo se consideran las filas que { $count ->
    [one] conserva el segmento { $segments }
   *[other] conservan todos estos segmentos: { $segments }
}.
definition-entry-every = Entra en todas las cohortes en las que se incluye.
definition-entry-first = Entra solo en la primera cohorte en la que se incluye.
definition-return = Una instancia queda retenida en la columna k si, en sus filas { $granularity ->
    [day] del k-ésimo día
    [week] de la k-ésima semana
    [month] del k-ésimo mes
    [quarter] del k-ésimo trimestre
   *[year] del k-ésimo año
} posterior a la inclusión, { $condition }.
definition-return-later = Una instancia queda retenida en la columna k si, { $granularity ->
    [day] en el k-ésimo día posterior a la inclusión o en otro más tardío, se cumple en sus filas de ese día
    [week] en la k-ésima semana posterior a la inclusión o en otra más tardía, se cumple en sus filas de esa semana
    [month] en el k-ésimo mes posterior a la inclusión o en otro más tardío, se cumple en sus filas de ese mes
    [quarter] en el k-ésimo trimestre posterior a la inclusión o en otro más tardío, se cumple en sus filas de ese trimestre
   *[year] en el k-ésimo año posterior a la inclusión o en otro más tardío, se cumple en sus filas de ese año
} que { $condition }.
definition-return-brackets = Una instancia queda retenida en una columna si, { $granularity ->
    [day] en al menos un día de los que abarca la columna, se cumple en sus filas de ese día
    [week] en al menos una semana de las que abarca la columna, se cumple en sus filas de esa semana
    [month] en al menos un mes de los que abarca la columna, se cumple en sus filas de ese mes
    [quarter] en al menos un trimestre de los que abarca la columna, se cumple en sus filas de ese trimestre
   *[year] en al menos un año de los que abarca la columna, se cumple en sus filas de ese año
} que { $condition }.
definition-brackets = Las columnas abarcan estos números después de la inclusión: { $columns }.
definition-metric-is = el valor de { $metric } es { $number }
definition-same-period = «Mismo periodo» cuenta las instancias que lo cumplen todavía { $granularity ->
    [day] en el día
    [week] en la semana
    [month] en el mes
    [quarter] en el trimestre
   *[year] en el año
} de la inclusión, en filas posteriores a la que las incluyó.
definition-retention = Las celdas cuentan las instancias retenidas.
definition-churn = Las celdas cuentan las instancias no retenidas: incluidas menos retenidas.
definition-churn-rolling = Las celdas cuentan las instancias que estaban retenidas hasta la columna anterior y no lo están en esta.
definition-rolling = Solo se siguen contando las instancias retenidas en todas las columnas anteriores (cálculo móvil).
definition-latency = Las columnas a la izquierda de «Incluido» consideran del mismo modo los periodos anteriores a la inclusión.
definition-by-item = Cada fila suma las cohortes de un elemento en todos los periodos; se muestran los 14 elementos con más instancias.
definition-by-segment = Cada fila suma las cohortes de un segmento en todos los periodos: { $segments }.
definition-added = Solo se suman las celdas cuyos periodos están por completo dentro.
definition-value = Al lado figuran { $metric } en las filas que considera el retorno, de todas las instancias incluidas, y ese valor por cada instancia incluida ({ $container }).
definition-share-included = Los porcentajes se calculan sobre las instancias incluidas.
definition-share-rolling = Los porcentajes se calculan sobre la columna anterior; en la primera columna, sobre las instancias incluidas.
definition-average-pooled = La fila de promedio suma los recuentos de una columna y los divide entre la suma de sus bases.
definition-average-mean = La fila de promedio es la media simple de los porcentajes de una columna.
definition-incomplete = Una celda se marca como incompleta y no entra en el promedio si uno de sus periodos no está por completo dentro de las filas consideradas.
definition-incomplete-later = Una celda se marca como incompleta y no entra en el promedio si el primero de sus periodos no está por completo dentro de las filas consideradas.
definition-timing = El tiempo hasta el retorno es una estimación de Kaplan-Meier: cada { $container } cuenta una vez por fila y, si no ha vuelto al final, cuenta hasta ese momento.
definition-cell-included = La celda cuenta cada { $container } con inclusión en esa fila.
definition-cell-same-period = La celda cuenta las instancias de la fila que vuelven todavía { $granularity ->
    [day] en el día
    [week] en la semana
    [month] en el mes
    [quarter] en el trimestre
   *[year] en el año
} de la inclusión, en filas posteriores a la que las incluyó.
definition-cell-retained = La celda cuenta las instancias de la fila que están retenidas en esa columna.
definition-cell-churned = La celda cuenta las instancias de la fila que no están retenidas en esa columna.

## Flows

definition-flow = Este flujo sigue los elementos de { $dimension } en las filas de cada { $container }, en orden temporal.
definition-flow-nulls = Las filas sin elemento se pasan por alto.
definition-repeats-once = Los elementos iguales seguidos cuentan como uno, en la posición del primero.
definition-repeats-all = Los elementos iguales seguidos se mantienen separados.
definition-pattern = { $syntax ->
    [prefix] Los elementos de { $dimension } que comienzan con { $pattern } se agrupan como { $name }.
    [regex] Los elementos de { $dimension } que coinciden por completo con la expresión regular { $pattern } se agrupan como { $name }.
   *[wildcard] Los elementos de { $dimension } que coinciden con el patrón { $pattern } se agrupan como { $name }.
}
definition-pattern-first = Decide el primer patrón que coincide.
definition-anchor-metric = cada fila que se cuenta en { $metric }
definition-anchor-items = cada lugar en el que { $dimension } es { $items }
definition-anchor-dimension = cada lugar con cualquier elemento de { $dimension }
definition-starts-with = Con { $anchor } comienza una ruta, que va hacia delante.
definition-contains = En torno a { $anchor } se dibuja una ruta, que va en ambos sentidos.
definition-ends-with = Con { $anchor } finaliza una ruta, que va hacia atrás.
definition-between = Con { $anchor } comienza una ruta, que va hasta el siguiente lugar del fin: { $until }; sin ese fin, no cuenta.
definition-only-first = Por cada { $container } solo cuenta la primera de ellas.
definition-only-last = Por cada { $container } solo cuenta la última de ellas.
definition-next = La columna siguiente contiene el primer elemento posterior a la fila de la columna anterior.
definition-previous = La columna de la izquierda contiene el último elemento anterior a la fila de la columna que la sigue.
definition-step-within = De una columna a la siguiente pasa como máximo { $duration }; si no, la ruta ha terminado.
definition-exit = Una ruta que no encuentra ningún elemento más ha terminado: es una salida en esa columna.
definition-entry = Una ruta que no encuentra ningún elemento anterior comienza ahí: es una entrada en esa columna.
definition-columns = Las columnas se numeran desde la del anclaje, que es 0.
definition-column-dimension = La columna { $column } muestra { $dimension }.
definition-top-items = Cada columna muestra { $items ->
    [one] su elemento principal
   *[other] sus { $items } elementos principales
} por vistas de ruta; el resto se suma como otros elementos.
definition-column-items = La columna { $column } muestra en cambio { $items ->
    [one] su elemento principal
   *[other] sus { $items } elementos principales
}.
definition-hidden-columns = { $count ->
    [one] La columna { $columns } está oculta: las rutas la atraviesan sin que se vea y los enlaces unen las columnas de ambos lados.
   *[other] Las columnas { $columns } están ocultas: las rutas las atraviesan sin que se vea y los enlaces unen las columnas de ambos lados.
} Una ruta que termina ahí cuenta en la siguiente columna visible.
definition-filter-include = Solo quedan las rutas con { $items } en la columna { $column }.
definition-filter-exclude = Se omiten las rutas con { $items } en la columna { $column }.
definition-filter-matching = Solo quedan las rutas cuyo elemento en la columna { $column } cumple esto: { $condition }.
definition-views = Las vistas de ruta cuentan rutas; las instancias cuentan cada { $container } una vez.
definition-flow-share = Una proporción divide las instancias entre las de la columna del anclaje.
definition-flow-item = El número de { $item } en la columna { $column } cuenta las rutas que tienen ahí ese elemento.
definition-flow-other = El número cuenta las rutas que tienen en la columna { $column } un elemento que no está entre los principales.
definition-flow-exit = El número cuenta las rutas que han terminado en la columna { $column }.
definition-flow-entry = El número cuenta las rutas que comienzan a la derecha de la columna { $column }: antes no hay nada.
definition-flow-column = El número cuenta las rutas que tienen un elemento en la columna { $column }.
definition-flow-ribbon = La cinta cuenta las rutas que tienen tanto { $left } como { $right }.
definition-flow-item-of = { $item } en la columna { $column }
definition-flow-other-of = otros elementos en la columna { $column }
definition-flow-exit-of = una salida en la columna { $column }
definition-flow-entry-of = una entrada en la columna { $column }
definition-flow-column-of = un elemento en la columna { $column }
definition-flow-path = El número cuenta las rutas que van exactamente así: { $path }.
definition-flow-nothing = nada más
