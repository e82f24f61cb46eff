## Everywhere

close = Cerrar
dismiss = Descartar
cancel = Cancelar
loading = Cargando…
try-again = Reintentar
save = Guardar
search = Buscar
nothing-found = No se ha encontrado «{ $search }».
several-parts = { $count } seleccionados

## Lists, times and days

# Between the parts of a list.
list-joint = { ", " }
# $count: the same number, to choose by.
time-day = { $count ->
    [one] { $number } día
   *[other] { $number } días
}
time-hour = { $number } h
time-minute = { $number } min
time-second = { $number } s
# The names of the months, as short as they are written, with a space between them.
period-months = ene feb mar abr may jun jul ago sept oct nov dic
period-day = { $day } { $month } { $year }
period-month = { $month } { $year }
period-quarter = T{ $quarter } { $year }
period-year = { $year }
# A period with its days.
period-of-days = { $period } ({ $days })
# From one day to another: of one month, of one year, of two years.
days-in-month = { $first }–{ $last } { $month } { $year }
days-in-year = { $first } { $month } – { $last } { $until } { $year }
days-apart = { $from } – { $to }

## Component rail

components = Componentes
show-components = Mostrar componentes
hide-components = Ocultar componentes
search-components = Buscar componentes
metrics = Métricas
dimensions = Dimensiones
segments = Segmentos
date-ranges = Intervalos de fechas
items-loading = Cargando…
items-failed = No se han podido cargar los elementos. Pliegue y despliegue para reintentarlo.
items-none = Sin elementos
items-more = Mostrar más ({ $shown })
new-component = Segmento, intervalo de fechas o métrica nuevos
edit = Editar

## Toolbar

toolbar = Configuración del lienzo de recorrido
percentage = Valor porcentual
percentage-now = Valor porcentual: { $base }
percent-of-start = Porcentaje del nodo de inicio
percent-of-previous = Porcentaje del nodo anterior
percent-of-total = Porcentaje del total
percent-short = { $base ->
    [start] % del inicio
    [previous] % del anterior
   *[total] % del total
}
arrow-settings = Configuración de flecha
arrows-now = Configuración de flecha: { $shown }
arrows-none = Sin etiquetas ni valores
arrows-labels = Solo etiquetas
arrows-values = Solo valores
arrows-both = Valores y etiquetas
show-fallout = Mostrar abandono
fallout = Abandono
undo = Deshacer
redo = Rehacer
reset = Volver al estado inicial
organize = Organizar
zoom-out = Reducir
zoom-in = Aumentar
zoom-now = Zoom: { $percent } %. Restablecer al 100 %
title-or = { " o " }
title-and = { " y " }
fit-screen = Ajustar pantalla
view-options = Opciones de vista
configure = Configurar
configure-first = ¿Qué debe mostrar el recorrido?
export = Exportar
import = Importar
copy-picture = Copiar como imagen
download-png = Descargar imagen PNG
download-svg = Descargar dibujo SVG
png = PNG
svg = SVG
all-forms = Todos los formatos…
said-picture-copied = La imagen está en el portapapeles.
said-picture-saved = Guardado como { $file }.
said-picture-not-copied = El navegador no permite copiar imágenes a las páginas: se ha guardado como { $file }.
no-picture = El navegador no puede dibujar la imagen. Use el dibujo SVG.
total = { $value } en total

## Nodes

start = Inicio
start-node = Nodo de inicio
excluded = Excluido
computing = Calculando
fallout-name = Abandono de { $node }
delete = Eliminar
interval = intervalo del 95 % de { $low } a { $high }

## Breakdowns in cards

breakdown-by = Por { $dimension }
breakdown-count = { $shown } de { $total }
no-value = Sin valor

## Sides of a comparison

compare-to = Comparar con
compare-with = Comparar con: { $sides }
custom-date-range = Intervalo de fechas personalizado…
periods-prior = { $count } { $count ->
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
stop-comparing = Dejar de comparar
sides = Lados de la comparación
compared-base = base
compared-against = Los cambios son respecto a { $first }
no-number = –
bounds = { $low }–{ $high }
points-unit = { " " }p. p.
no-p-value = p –
points-bounds = de { $low } a { $high }
p-value = p { $value }
says-change = Respecto a { $first }: { $value } ({ $percent }), { $points } puntos porcentuales.

## Arrows

arrow-name = { $source } → { $target }
eventual = Posterior
immediate = Inmediata
loop = Bucle
says-loop = Vuelve atrás y forma así un bucle
add-label = Añadir etiqueta
update-label = Actualizar etiqueta
limit-title = Límite de tiempo
limit-amount = Número
limit-unit = Unidad
limit-none = Sin límite
unit-seconds = segundos
unit-minutes = minutos
unit-hours = horas
unit-days = días
unit-weeks = semanas
limit-within = máx. { $duration }
limit-after = mín. { $duration }

## Canvas

canvas-role = lienzo de recorrido
canvas-label = Recorrido, { $count ->
    [one] { $count } nodo
   *[other] { $count } nodos
}
empty-title = Comience su recorrido
empty-drag = Arrastre al lienzo una métrica, o un elemento de una dimensión, desde la izquierda.
empty-keys = Con el teclado: elija un componente con las teclas de flecha y pulse Intro.

## Below the canvas

caption = Ruta con la tasa de conversión más alta: de { $starts } a { $node }, { $percent } { $count ->
    [one] del nodo
   *[other] de los nodos
} de inicio
captions = Rutas con la tasa de conversión más alta desde el inicio: { $ways }
caption-of-side = { $side } de { $starts } a { $node }, { $percent }
notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
notes-title = Notas sobre las cifras

## What screen readers hear

says-fallout = Abandono { $value }, { $percent }
says-open-lost = { $open } aún abiertas, { $lost } perdidas
says-median = Mediana del tiempo { $duration }
said-result = { $node }: { $metric } { $value }, { $percent } ({ $base }).
said-results = Las cifras están actualizadas.
said-before = { $change ->
    [same] Como antes.
   *[other] Antes: { $before }.
}
said-shown = { $what }: activado.
said-hidden = { $what }: desactivado.
said-undone = Deshecho.
said-redone = Rehecho.
said-nothing-to-undo = No hay nada que deshacer.
said-nothing-to-redo = No hay nada que rehacer.

## What can be asked about the figures

details = Detalles
details-members = Miembros
details-trend = Tendencia
details-breakdown = Desglose
details-top = Elementos principales
details-durations = Tiempo de paso
details-definition = Definición
# $of: one node, arrow or fallout, or several of them
segment-from = Crear segmento a partir { $of ->
    [node] del nodo
    [arrow] de la flecha
    [fallout] del abandono
   *[several] de la selección
}
figures-table = Todas las cifras
find-timeline = Línea de tiempo de una instancia
journey-definition = Definición del recorrido

## Keyboard help

keys = Métodos abreviados de teclado
