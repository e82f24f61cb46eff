## What a result says of itself

sample = Una muestra: { $chosen } de { $all } instancias de { $container }, elegidas por un hash de la clave (semilla { $seed }). Las cifras cuentan solo la muestra.
sample-rows-without-key = { $rows ->
    [one] Una fila no tiene { $container } y no está en la muestra.
   *[other] { $rows } filas no tienen { $container } y no están en la muestra.
}
rows-without-instance = { $rows ->
    [one] Una fila no tiene { $container } y se omite.
   *[other] { $rows } filas no tienen { $container } y se omiten.
}
segment-place-missing = El segmento «{ $segment }» se creó a partir de la celda { $row } / { $column } de una tabla de cohorte. En las filas de este intervalo de fechas la tabla no tiene esa celda, así que el segmento no conserva a nadie de ahí.
ties-by-row = { $rows ->
    [one] Una fila tiene la misma hora que la fila anterior; decide el orden de la tabla.
   *[other] { $rows } filas tienen la misma hora que la fila anterior; decide el orden de la tabla.
}
ties-by-column = { $rows ->
    [one] Una fila tiene la misma hora que la fila anterior; decide «{ $column }».
   *[other] { $rows } filas tienen la misma hora que la fila anterior; decide «{ $column }».
}
unknown-item = «{ $item }» no es un elemento de { $dimension } en estos datos, así que nada coincide con él.
unknown-item-in-condition = «{ $item }» no es un elemento de { $dimension } en estos datos, así que una condición que lo nombra no encuentra ninguno.
unreached-loop = Ningún nodo de inicio lleva hasta «{ $node }», así que nada lo alcanza.
excluded-instances = «{ $node }» está excluido: { $instances ->
        [one] se omite una instancia ({ $container }) que lo alcanzó.
       *[other] se omiten { $instances } instancias ({ $container }) que lo alcanzaron.
    }
prior-without-start = El análisis no tiene intervalo de fechas, así que el periodo anterior no tiene inicio: son todas las filas hasta { $count } { $unit ->
    [day] { $count ->
        [one] día
       *[other] días
    }
    [week] { $count ->
        [one] semana
       *[other] semanas
    }
    [month] { $count ->
        [one] mes
       *[other] meses
    }
    [quarter] { $count ->
        [one] trimestre
       *[other] trimestres
    }
   *[year] { $count ->
        [one] año
       *[other] años
    }
} antes del final, una parte de aquello con lo que se compara. Con un intervalo de fechas, ambos periodos duran lo mismo.
looked-up-measure = La medida «{ $measure }» procede de una tabla de búsqueda y está en cada evento al que se une: sumada en los eventos contaría muchas veces, así que no se crea ninguna métrica a partir de ella. Para sumarla de todos modos, pase Metric.sum("{ $measure }") a la vista de datos.
metric-renamed = «{ $name }» es el nombre de otra métrica, así que esta se llama «{ $renamed }».
