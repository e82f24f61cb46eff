## Above the table

table-toolbar = Configuración de la tabla de cohorte
edit-table = Editar tabla
configure-table-first = ¿Qué debe mostrar la tabla?
table-type = Tipo de tabla
type-now = Tipo de tabla: { $type }
retention = Retención
churn = Pérdida
view-short = Vista
more = Más
curves = Curvas
granularity-by = { $granularity ->
    [day] por día
    [week] por semana
    [month] por mes
    [quarter] por trimestre
   *[year] por año
}
by-dimension = por { $dimension }
by-segment = por segmento

## The table

grid-label = Cohortes de { $container }
cohort = Cohorte
row-of-segment = Segmento
cell-count-of = { $count } de { $base }
included = Incluido
in-same-period = Mismo periodo
average = Promedio
incomplete = Periodo sin terminar
interval-short = { $low } – { $high }
join-and = y
join-or = o
criterion-in = { $criterion } ({ $segments })
no-rows-title = No hay cohortes
no-rows = Nadie cumple los criterios de inclusión en el intervalo de fechas y los segmentos de esta tabla.
scale = { $type ->
    [churn] Pérdida
   *[retention] Retención
}
value-each = { $metric } por instancia

## What a cell is about

said-table-news = { $count ->
    [one] { $rows } fila
   *[other] { $rows } filas
}; { $column }: { $share } en promedio.
says-cohort = Cohorte { $cohort }
says-column = columna { $column }
says-included = { $when ->
    [none] Incluidas ({ $container }): { $count }. Inclusión: { $criterion }.
   *[other] Incluidas ({ $container }): { $count }. Inclusión: { $criterion }, { $when }.
}
says-returned = Volvieron { $count } de { $base }: { $share }, intervalo del 95 % de { $low } a { $high }. Retorno: { $criterion }.
says-churned = No volvieron { $count } de { $base }: { $share }, intervalo del 95 % de { $low } a { $high }. Retorno: { $criterion }.
says-value = { $metric }: { $value }, es decir, { $each } por cada instancia incluida ({ $container }).
says-nobody = No hay nadie que pudiera volver.
says-empty = Ninguno de estos días está en los datos o en el intervalo de fechas.
says-incomplete = No todos estos días están en los datos o en el intervalo de fechas, así que la celda no entra en los promedios.
says-average = { $kind ->
    [mean] La media de los porcentajes de todas las celdas cuyos periodos han terminado.
   *[pooled] Todas las instancias contadas en celdas cuyos periodos han terminado, sobre todas las posibles.
}
from-on = desde { $date }
some-periods = { $granularity ->
    [day] { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
    [week] { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
    [month] { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
    [quarter] { $count ->
        [one] { $count } trimestre
       *[other] { $count } trimestres
    }
   *[year] { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
}
says-about-column = { $kind ->
    [included] Las instancias que cumplen el criterio de inclusión: { $criterion }.
    [same] Las instancias que cumplen el criterio de retorno más tarde { $granularity ->
        [day] en el mismo día
        [week] en la misma semana
        [month] en el mismo mes
        [quarter] en el mismo trimestre
       *[year] en el mismo año
    } de la inclusión: { $criterion }.
    [later] { $criterion }, { $periods } después de la inclusión o más tarde.
    [before] { $criterion }, { $periods } antes de la inclusión.
    [one] { $criterion }, { $periods } después de la inclusión.
   *[bracket] { $criterion }, de { $first } a { $periods } después de la inclusión.
}

## Menus of the table

percent-only = Solo porcentaje
round-percents = Redondear porcentajes
show-intervals = Intervalos del 95 %
show-average = Fila de promedio
average-is = Promedio
average-pooled = Conjunto: recuentos entre tamaños
average-mean = Media de los porcentajes
rolling = Cálculo móvil
latency = Tabla de latencia
said-latency-rows = Tabla de latencia con una fila por periodo. Deshacer recupera las filas por { $rows }.
show-instances = Mostrar cuántas
show-value = Mostrar { $metric }
show-each = Mostrar { $metric } por instancia
define-table = Definición en palabras
show-members = Mostrar quiénes son
audience-of = Público: { $title }
make-segment = Crear segmento…
segment-of-cells = Segmento de las instancias de las celdas
define-cell = Definición en palabras
several-cells = { $count ->
    [one] { $count } celda
   *[other] { $count } celdas
}
at-most-cells = { $most } celdas como máximo
at-most-rows = { $most } filas como máximo
show-curves-of = { $count ->
    [one] Curva de la fila
   *[other] Curvas de { $count } filas
}
copy-cells = Copiar
key-copy = Ctrl+C
copy-blocked = Esta página no puede usar el portapapeles.
select-row = Seleccionar fila
select-column = Seleccionar columna
said-selected-cells = { $count ->
    [one] { $count } celda seleccionada
   *[other] { $count } celdas seleccionadas
}
said-cells-copied = { $count ->
    [one] { $count } celda está en el portapapeles.
   *[other] { $count } celdas están en el portapapeles.
}

## Components in the table

component-use = { $use ->
    [use-inclusion] Inclusión: { $name }
    [add-inclusion] Añadir { $name } a los criterios de inclusión
    [use-return] Retorno: { $name }
    [item-inclusion] Inclusión: cualquier fila con { $name }
    [item-return] Retorno: cualquier fila con { $name }
    [add-return] Añadir { $name } a los criterios de retorno
    [use-value] Valor por celda: { $name }
    [row-per] Una fila por elemento de { $name }
    [row-of] Una fila para { $name }
    [only-in] Solo filas de { $name }
    [inclusion-in] Inclusión solo en { $name }
    [return-in] Retorno solo en { $name }
   *[use-range] Intervalo de fechas: { $name }
}
item-segment = Las filas con { $name } son ahora un segmento con ese nombre, que está entre los componentes.
items-need-kernel = Sin su kernel, la tabla no puede crear un segmento a partir de un elemento.
one-component = Un componente a la vez.
build-first = Genere primero la tabla.
