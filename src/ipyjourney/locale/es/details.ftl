## The drawer with what stands behind the figures

details-side = Lado comparado
places-gone = Esto ya no está en el recorrido. Deshaga esa edición o abra los detalles de otra cosa.
members-of = Mostrar
members-behind = { $metric } en las filas de las instancias que se cuentan aquí.
dimension = Dimensión
no-dimensions = Los datos no tienen ninguna dimensión por la que desglosar.
top-when = Cuándo
top-after = Después
top-before = Antes
top-which = Cuáles
top-immediately = { $when ->
    [after] El siguiente
    [before] El anterior
   *[between] El primero
}
top-eventually = { $when ->
    [after] Todos los posteriores
    [before] Todos los anteriores
   *[between] Todos los intermedios
}
granularity = Por
granularity-day = Día
granularity-week = Semana
granularity-month = Mes
granularity-quarter = Trimestre
granularity-year = Año
trend-adds-up = { $metric }: cada instancia cuenta en todos los periodos en los que tiene una fila, así que los periodos no suman el total.
trend-incomplete = { $period } (incompleto)
trend-partly = Línea de puntos: un periodo que no está por completo en los datos o en el intervalo de fechas; su cifra no es comparable con las demás.
chart-of = { $title }: { $what }
trend-of = Gráfico de líneas de { $title }, de { $first } a { $last }. Las teclas de flecha leen sus valores; la tabla de abajo los contiene todos.

## Tables

rows = { $rows ->
    [one] { $count } fila
   *[other] { $count } filas
}
rows-shown = { $first }–{ $last } de { $total }
table-empty = Aquí no hay nadie.
table-copy = Copiar
table-download = CSV
table-frame = Como DataFrame
table-waiting = Un momento…
table-copied = { $rows ->
    [one] { $rows } fila está en el portapapeles.
   *[other] Las { $rows } filas están en el portapapeles.
}
table-not-copied = Esta página no puede usar el portapapeles. Use el archivo CSV.
table-saved = Guardado como { $file }.
frame-name = Nombre en Python
frame-keep = Guardar
frame-replace = Sustituir
frame-kept = «{ $name }» es ahora un DataFrame: { $rows } filas, { $columns } columnas.
sort-by = Ordenar por { $column }
table-interval = Intervalo del 95 %
open-timeline = { $key }: línea de tiempo
pages = Páginas
page = Página
of-pages = de { $pages }
page-before = Página anterior
page-after = Página siguiente

## Time to move

nobody-moved = Nadie ha pasado por aquí.
quantile = { $percent ->
    [0] Más corto
    [50] Mediana
    [100] Más largo
   *[other] El { $percent } % en
}
durations-of = Histograma del tiempo en { $title }; la mediana es { $median }. Las teclas de flecha leen sus barras.
durations-bar = de { $from } a { $to }: { $count } ({ $share })

## Timelines

find-key = Una parte de su clave
found = { $total ->
    [0] Ninguna instancia lo tiene en su clave.
    [one] Una encontrada.
   *[other] { $count } encontradas.
}
found-more = { $count } encontradas; se muestran las primeras { $shown }.
found-one = { $events ->
    [one] { $count } evento, { $first }
   *[other] { $count } eventos, de { $first } a { $last }
}
back-to = Volver a { $title }
back-to-search = Volver a la búsqueda
reached-nodes = Nodos alcanzados
reached-nothing = No se alcanza ningún nodo de este recorrido.
reached-times = { $times ->
    [one] { $day }
   *[other] { $day }, { $count } veces
}
go-to-node = { $node }: ir a la primera vez
reaches = alcanza { $node }
strip = { $events } eventos de { $first } a { $last }; en { $marks } de ellos se alcanzan nodos.

## Definitions

copy-definition = Copiar
copied-definition = La definición está en el portapapeles.

## All figures

figures-of = Cifras de
figures-nodes = Nodos
figures-arrows = Flechas
figures-differences = Diferencias

## Segments

segment-name = Nombre del segmento
segment-create = Crear segmento
segment-size = Conserva todas las filas de lo que se cuenta aquí ({ $metric }: { $count }).
segment-made = El segmento «{ $name }» está ahora en la lista de componentes de todos los widgets de esta vista de datos.
segment-python = Lo mismo en Python:
segment-copy = Copiar código
segment-copied = Copiado.
done = Listo
