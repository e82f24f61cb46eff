## Segments, date ranges and calculated metrics that someone builds

name = Nombre
name-missing = Falta un nombre.
saving = Guardando…
untitled-segment = Segmento nuevo
untitled-metric = Métrica nueva
untitled-range = Intervalo de fechas nuevo

## Conditions

segment-keeps = Conservar
scope-event = cada evento que cumpla
scope-container = todos los eventos de cada { $container } que cumpla
asked-of = Se evalúa en
asked-as-around = lo mismo que el grupo exterior
asked-event = cada evento
asked-container = cada { $container }
joint = Unión
joint-all = todas estas
joint-any = al menos una de estas
joint-then = estas, una tras otra
joint-not-any = ninguna de estas
joint-not-all = no todas estas
joint-not-then = no estas, una tras otra
join-all = y
join-any = o
join-then = después
not = no
must-not-hold = No debe cumplirse
group = Grupo
subject = Qué se compara
subject-placeholder = Dimensión o métrica
operator = Comparación
operator-equals = es
operator-not_equals = no es
operator-in = es uno de
operator-not_in = no es ninguno de
operator-contains = contiene
operator-not_contains = no contiene
operator-starts_with = comienza con
operator-ends_with = finaliza con
operator-matches = coincide con (* y ?)
operator-not_matches = no coincide con (* y ?)
operator-less = va antes que, como texto
operator-less_or_equal = es o va antes que, como texto
operator-greater = va después que, como texto
operator-greater_or_equal = es o va después que, como texto
operator-exists = tiene un valor
operator-not_exists = no tiene ningún valor
number-greater_or_equal = es como mínimo
number-greater = es mayor que
number-less_or_equal = es como máximo
number-less = es menor que
number-equals = es
number-not_equals = no es
value = Valor
value-of = Valor de { $name }
value-placeholder = Elemento o texto
number-value = Número
remove-value = Quitar { $value }
no-matches = Sin coincidencias
empty-text = (texto vacío)
use-text = Usar «{ $text }»
events-count = { $count ->
    [one] { $shown } evento
   *[other] { $shown } eventos
}
add-condition = Condición
add-group = Grupo
remove-part = Quitar
part-actions = Más
undo-change = Deshacer el último cambio en las condiciones
condition-name = Condición { $number }
group-name = Grupo { $number }
move-up = Subir
move-down = Bajar
take-out = Sacar del grupo
wrap = Agrupar
unwrap = Desagrupar
copy-part = Duplicar
since-before = Tiempo desde el paso anterior
at-most = como máximo
at-least = como mínimo
time-amount = Número
time-unit = Unidad
any-time = cualquiera
place-fixed = Las instancias que hay detrás de un lugar de un análisis. Sus condiciones son las del análisis y no se cambian aquí.

problem-choose-subject = Elija una dimensión o una métrica.
problem-enter-value = Introduzca un valor.
problem-enter-number = Introduzca un número.
problem-empty-group = Añada una condición.
problem-sequence-needs-container = Una secuencia se evalúa en una cuenta, una persona u otro contenedor: elija uno arriba.
problem-limits-exclude = El paso no puede llegar después de su tiempo máximo: «como mínimo» es más largo que «como máximo».

## Date ranges

range-form = Qué días
range-fixed = De un día a otro
range-last = Los últimos días, semanas…
range-this = El periodo en curso
range-first = Primer día
range-end = Último día
from-moment = Desde
to-moment = Hasta, sin incluirlo
open-side = Deje un lado vacío para no limitarlo.
range-count-field = Cuántos
range-unit = Unidad
units-day = días
units-week = semanas
units-month = meses
units-quarter = trimestres
units-year = años
unit-day = día
unit-week = semana
unit-month = mes
unit-quarter = trimestre
unit-year = año
range-last-help = Unidades completas anteriores a la que está en curso. Avanza con los datos.
range-this-help = Desde su primer día hasta donde llegan los datos. Avanza con los datos.
range-name-last = { $unit ->
    [day] { $count ->
        [1] Último día
       *[other] Últimos { $count } días
    }
    [week] { $count ->
        [1] Última semana
       *[other] Últimas { $count } semanas
    }
    [month] { $count ->
        [1] Último mes
       *[other] Últimos { $count } meses
    }
    [quarter] { $count ->
        [1] Último trimestre
       *[other] Últimos { $count } trimestres
    }
   *[year] { $count ->
        [1] Último año
       *[other] Últimos { $count } años
    }
}
range-name-this = { $unit ->
    [day] Este día
    [week] Esta semana
    [month] Este mes
    [quarter] Este trimestre
   *[year] Este año
}
range-name-fixed = { $first } a { $last }
range-name-from = Desde { $first }
range-name-to = Hasta { $last }
problem-range-empty = Introduzca el primer día, el último o ambos.
problem-range-backward = El último día es anterior al primero.
problem-range-count = Introduzca un número entero a partir de 1.
problem-range-unreadable = Introduzca los días en la forma 2025-03-31.

## Calculated metrics

expression = Expresión
expression-help = Números, métricas, + - * / y paréntesis. Un nombre que no es una sola palabra va entre [corchetes].
expression-placeholder = [Revenue] / [Closed-Won]
metrics-found = Métricas
problem-expression = Introduzca una expresión, por ejemplo Revenue / Accounts.

## What it comes to

counting = Contando…
kept-instances = { $metric }: { $kept } de { $all } ({ $percent })
kept-events = { $kept } de { $all } eventos ({ $percent })
metric-comes-to = En las filas de este recorrido da { $value }.
metric-is-null = En las filas de este recorrido no tiene valor: hay una división por cero.
live-count = Qué conserva
in-words-and-python = En palabras y en Python
copy-code = Copiar
code-copied = Copiado
discard-title = ¿Descartar los cambios?
discard = Descartar
keep-on = Seguir editando
removal-ask = Lo que está en uso no se puede eliminar. Lo que se elimina hay que volver a crearlo.
said-defined = Guardado: { $name }.
said-removed = Eliminado: { $name }.
