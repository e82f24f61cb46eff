## Everywhere

several-nodes = { $count ->
    [one] { $count } nodo
   *[other] { $count } nodos
}
several-components = { $count ->
    [one] { $count } componente
   *[other] { $count } componentes
}
create-audience = Crear público…
key-delete = Supr
key-undo = Ctrl+Z
key-redo = Ctrl+Y
key-select-all = Ctrl+A
key-duplicate = Ctrl+D

## Component rail

new-segment = Segmento nuevo
new-range = Intervalo de fechas nuevo
new-metric = Métrica calculada nueva
edit-named = Editar «{ $name }»
delete-named = ¿Eliminar «{ $name }»?
copy-of = { $name } (copia)
add-to-canvas = Añadir al lienzo
add-combined = Añadir al lienzo como un solo nodo
add-to-selected = Añadir al nodo seleccionado
add-to-node = Añadir a un nodo…
insert-on-selected = Insertar en la flecha seleccionada
insert-on-arrow = Insertar en una flecha…
break-down-selected = Desglosar la selección
break-down-node = Desglosar un nodo…
choose-node = ¿A qué nodo añadir?
choose-arrow = ¿En qué flecha insertar?

## What a drop will do

# $amount: one node, several (one each) or combined into one. $count is 0 while it is being asked for.
drop-on-canvas = { $amount ->
    [several] { $count ->
        [0] Añadir { $name }
       *[other] Añadir { $count } nodos: { $name }
    }
    [combined] Añadir un nodo: { $name }
   *[one] Añadir { $name }
}
drop-on-arrow = { $amount ->
    [several] { $count ->
        [0] Insertar { $name } entre «{ $source }» y «{ $target }»
       *[other] Insertar { $count } nodos entre «{ $source }» y «{ $target }»: { $name }
    }
    [combined] Insertar un nodo entre «{ $source }» y «{ $target }»: { $name }
   *[one] Insertar { $name } entre «{ $source }» y «{ $target }»
}
drop-on-node = Combinar { $name } en «{ $node }»
drop-breakdown = Desglosar «{ $node }» por { $dimension }: sus cinco elementos principales
breakdown-of = Desglose: { $dimension }
top-of = los tres principales de { $dimension }
top-named = { $top } ({ $names })
drop-hint = Mayús: todo en un nodo
one-dimension = Una dimensión a la vez; suéltelas por separado: { $names }.
looking-up = Buscando los tres principales de { $dimension }…
no-items = Ningún evento tiene un elemento de { $dimension }.
no-items-there = Ningún elemento de { $dimension } aparece ahí.
no-items-between = Ningún elemento de { $dimension } aparece entre «{ $source }» y «{ $target }».

## Toolbar

show-caption = Mostrar leyenda
show-table = Mostrar como tabla
select-all = Seleccionar todo
mini-map = Minimapa

## Nodes

connect-to = Conectar con…
connect-title = Conectar «{ $name }» con
itself = { $name } (consigo mismo)
rename = Cambiar nombre
rename-field = Nombre de { $name }
duplicate = Duplicar
combine = Combinar nodos
split = Separar componentes en nodos
color = Color
color-none = Color habitual
color-blue = Azul
color-teal = Turquesa
color-green = Verde
color-gold = Dorado
color-orange = Naranja
color-red = Rojo
color-pink = Rosa
color-purple = Morado
break-down = Desglose…
break-down-by = Desglosar { $name } por
remove-breakdown = Quitar desglose
top-nodes = { $when ->
    [after] Mostrar los nodos principales después de este nodo
    [before] Mostrar los nodos principales antes de este nodo
   *[between] Mostrar los nodos principales entre estos nodos
}
top-nodes-how = { $how ->
    [immediately] { $when ->
        [after] Inmediatamente después, en lienzo de recorrido…
        [before] Inmediatamente antes, en lienzo de recorrido…
       *[between] El primero por el camino, en lienzo de recorrido…
    }
   *[eventually] { $when ->
        [after] Finalmente después, en lienzo de recorrido…
        [before] Finalmente antes, en lienzo de recorrido…
       *[between] En cualquier punto del camino, en lienzo de recorrido…
    }
}
top-nodes-table = En una tabla
hide-fallout = Ocultar abandono
mark-start = Marcar como nodo de inicio
unmark-start = Desmarcar como nodo de inicio
exclude = Excluir del recorrido
remove-exclusion = Quitar exclusión de recorrido

## Sides of a comparison

four-weeks-prior = 4 semanas antes
two-quarters-prior = 2 trimestres antes
one-year-prior = 1 año antes
segments-and-ranges = Segmentos e intervalos de fechas…
same-period = Como en el análisis
side-all-dates = Todas las fechas
needs-range = requiere un intervalo de fechas
said-compared = Comparación: { $sides }.
said-not-compared = Ya no se compara.

## Arrows

change-style = Cambiar estilo de flecha
style-solid = Sólido
style-dashed = Guiones
style-dotted = Puntos
style-dash-dot = Guion y punto
style-animated = Animado
reset-bend = Restablecer posición de flecha
delete-arrow = Eliminar flecha
set-limit = Definir límite de tiempo
change-limit = Cambiar límite de tiempo
clear-limit = Quitar límite de tiempo

## Canvas

arrow-there-already = Ya existe una flecha de «{ $source }» a «{ $target }».

## What screen readers hear

said-added = Añadido: { $name }.
said-combined-nodes = Combinado en un solo nodo: { $name }.
said-split = { $node }: separado en un nodo por componente.
said-broken-down = { $node }: desglosado por { $dimension }.
said-whole = { $node }: ya no está desglosado.
said-arrows-changed = { $count } flechas cambiadas.
said-colored = Color cambiado.
said-added-beside = { $way ->
    [before] Añadido antes de { $node }: { $name }.
   *[after] Añadido después de { $node }: { $name }.
}
said-reset = De vuelta al estado inicial.
said-combined = Combinado en { $node }: { $name }.
said-inserted = Insertado entre { $source } y { $target }: { $name }.
said-connected = Conexión creada de { $source } a { $target }.
said-moved = Movido: { $name }.
said-renamed = { $before } se llama ahora { $name }.
said-duplicated = Duplicado: { $name }.
said-deleted = Eliminado: { $name }.
said-arrow-deleted = Eliminada la flecha de { $source } a { $target }.
said-arrow-changed = Cambiada la flecha de { $source } a { $target }.
said-start = { $node } es un nodo de inicio.
said-no-start = { $node } ya no está marcado como nodo de inicio.
said-excluded = Excluido del recorrido: { $node }.
said-included = { $node } ya no está excluido.
said-organized = Organizado.
said-selected = Seleccionado: { $name }.
said-unselected = Ya no seleccionado: { $name }.
