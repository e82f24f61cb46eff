## What a cohort table cannot be made of

no-sum-metric =
    .what = «{ $name }» no puede ser el valor de una tabla de cohorte: { $kind ->
        [events] es una métrica que cuenta eventos.
        [container] es una métrica que cuenta las instancias de un contenedor.
        [counter] es una métrica de tipo contador.
        [calculated] es una métrica calculada.
       *[other] es una métrica del tipo { $kind }.
    }
    .why = El valor se suma en las filas de cada celda, así que debe ser la suma de una medida.
    .fix = { $any ->
        [yes] Elija una de estas: { $known }.
       *[no] Cree una con ij.Metric.sum("…") e inclúyala en la vista de datos.
    }

too-many-periods =
    .what = La tabla tendría { $count } filas, una por { $granularity ->
        [day] día
        [week] semana
        [month] mes
        [quarter] trimestre
       *[year] año
    }.
    .why = Tiene una fila por cada periodo desde el inicio del intervalo de fechas, o desde la primera fila, hasta el final del intervalo o de los datos; no se muestran más de { $most }. Basta una fecha errónea, como el año 1900.
    .fix = Elija una granularidad mayor o un intervalo de fechas más corto.

duplicate-row =
    .what = El segmento «{ $name }» está en dos filas.
    .why = Una celda se encuentra por las etiquetas de su fila y su columna.
    .fix = Indique cada segmento una sola vez.

no-such-cell =
    .what = { $part ->
        [row] La tabla de cohorte no tiene la fila «{ $name }».
        [column] La tabla de cohorte no tiene la columna «{ $name }».
       *[cell] La celda «{ $name }» está vacía.
    }
    .why = { $part ->
        [cell] Ninguno de sus periodos está en el intervalo de fechas del análisis ni en los datos, así que no hay nadie detrás de ella.
       *[other] Una celda se encuentra por las etiquetas de su fila y su columna.
    }
    .fix = { $part ->
        [cell] Elija una celda que muestre un número.
       *[other] { $any ->
            [yes] Elija una de estas: { $known }.
           *[no] La tabla no tiene ninguna: consulte sus notas.
        }
    }

## What a cohort table says of itself

cohort-no-periods = No hay ninguna fila dentro del ámbito, así que la tabla no tiene periodos.
cohort-cut-periods = { $count ->
    [one] El periodo { $periods } no está por completo dentro del ámbito: las celdas que lo consideran
   *[other] Los periodos { $periods } no están por completo dentro del ámbito: las celdas que consideran alguno de ellos
} { $pooled ->
    [yes] no se suman, salvo las de «Incluido».
   *[no] se marcan como incompletas y no entran en los promedios.
}
cohort-latency-before-data = El análisis no tiene intervalo de fechas, así que los periodos anteriores a { $first } también están dentro del ámbito, pero sin filas: { $count ->
    [one] la columna anterior a «Incluido» no cuenta
   *[other] las { $count } columnas anteriores a «Incluido» no cuentan
} a nadie en ellos y las celdas no se marcan como incompletas. Con un intervalo de fechas que comience con los datos, sí se marcan.
cohort-periods-without-rows = { $count ->
    [one] Uno de { $all } periodos no tiene ninguna fila.
   *[other] { $count } de { $all } periodos no tienen ninguna fila.
}
cohort-included-without-rows = El criterio de inclusión se cumple también sin filas: en cada periodo incluye las instancias que no tienen filas en él, pero sí en otra parte del ámbito (contenedor: { $container }).
cohort-returns-without-rows = El criterio de retorno se cumple también sin filas: una instancia sin filas en un periodo cuenta en él como retornada (contenedor: { $container }).
cohort-no-timing = No hay tiempos hasta el retorno: requieren un criterio de retorno cuyas comparaciones sean todas «como mínimo» o «mayor que».
cohort-nulls-in-sum = { $rows ->
    [one] Una fila no tiene { $measure }: la métrica «{ $metric }» la omite.
   *[other] { $rows } filas no tienen { $measure }: la métrica «{ $metric }» las omite.
}
cohort-items-hidden = Se muestran los { $shown } elementos más grandes; { $hidden ->
    [one] otro elemento, con cohortes de { $size } en total, no se muestra.
   *[other] otros { $hidden }, con cohortes de { $size } en total, no se muestran.
}
cohort-rows-without-item = { $rows ->
    [one] Una fila que cuenta para la inclusión no tiene { $dimension } y no está en ninguna fila de la tabla.
   *[other] { $rows } filas que cuentan para la inclusión no tienen { $dimension } y no están en ninguna fila de la tabla.
}
cohort-counted-again = Se suman las cohortes de todos los periodos: una instancia incluida en varios periodos cuenta en cada uno de ellos, como ocurre en { $rows ->
    [one] una fila
   *[other] { $rows } filas
} (contenedor: { $container }).
cohort-rows-share-instances = No se muestra la prueba de «{ $row_a }» frente a «{ $row_b }»: { $instances ->
    [one] una instancia ({ $container }) está
   *[other] { $instances } instancias ({ $container }) están
} en ambas.

cohort-log-rank = { $size ->
    [large] No se aprecia diferencia de velocidad entre { $row_a } y { $row_b }
   *[other] { $row_a } y { $row_b } vuelven a distinta velocidad
} (prueba log-rank, { $size ->
    [tiny] p < { $p }
   *[other] p = { $p }
}, χ² = { $statistic }).
cohort-log-rank-nothing = { $row_a } y { $row_b } no se pueden comparar: nadie volvió en ninguna de las dos, o una de ellas está vacía.

## Heads and marks of the table

cohort-retention = Retención
cohort-churn = Pérdida
cohort-included = Incluido
cohort-same-period = Mismo periodo
cohort-average = Promedio
cohort-count-of = { $count } de { $base }
cohort-mark = * Un periodo de la celda no está por completo dentro del ámbito.
cohort-first-rows = En pantalla están las primeras { $shown } de { $rows } filas; los DataFrames y los archivos las contienen todas. Elija una granularidad mayor, menos columnas o un intervalo de fechas más corto.
cohort-more = La tabla tiene { $rows } filas y { $columns } columnas; sus DataFrames las contienen todas.
