## Menus of nodes and ribbons

flow-menu = Flujo
expand-node = Expandir
collapse-node = Contraer
expand-items = Mostrar cinco elementos más
focus-on-node = Centrarse en este nodo
include-only = Solo rutas con este elemento
exclude-item = Excluir elemento
restore-excluded = Restaurar elementos excluidos
segment-for = { $of ->
    [column] Crear un segmento de esta columna…
   *[path] Crear un segmento para esta ruta…
}
segment-of = { $of ->
    [column] Segmento de las instancias de la columna
   *[path] Segmento para esta ruta
}
segment-of-whole-path = Crear un segmento para una ruta completa
flow-audience = Mostrar quiénes son
words-of-definition = Definición en palabras

## Menus of columns and of the flow

filter-column = Filtrar columna…
filter-title = Filtrar columna: { $column }
clear-filter = Borrar filtro
clear-filter-of = Borrar { $column }: { $filter }
clear-filters = Borrar todos los filtros
expand-column = Expandir toda la columna
collapse-column = Contraer toda la columna
show-previous-column = Mostrar columna anterior
show-next-column = Mostrar columna siguiente
hide-column = Ocultar columna
show-hidden = { $count ->
    [one] Mostrar la columna oculta
   *[other] Mostrar { $count } columnas ocultas
}
another-dimension = Otra dimensión…
usual-dimension = Volver a la dimensión de rutas
choose-column-dimension = Dimensión de la columna
whole-paths = Rutas completas
loops = Bucles
skipped-stages = Etapas omitidas
swap-ends = Mirar en sentido contrario
define-flow = Definición en palabras
start-over = Volver a empezar

## What is said of edits

said-expanded = { $name }: expandido.
said-collapsed = { $name }: contraído.
said-more-items = { $column }: cinco elementos más.
said-column-expanded = { $column }: todos los elementos.
said-column-collapsed = { $column }: los elementos principales.
said-column-added = Una columna más.
said-column-hidden = { $column }: oculta.
said-hidden-shown = Se muestran todas las columnas.
said-focused = El flujo de lo que contiene { $name }.
said-item-excluded = { $column }: sin { $name }.
said-item-included = { $column }: solo { $name }.
said-restored = { $column }: nada está excluido.
said-filter-cleared = { $column }: sin filtro.
said-filters-cleared = Ninguna columna está filtrada.
said-filtered = { $column }: filtrada.
said-dimension = { $dimension ->
    [none] { $column }: la dimensión de rutas.
   *[other] { $column }: { $dimension }.
}
said-swapped = El flujo mira en sentido contrario.

## Components in the flow

flow-use = { $use ->
    [anchor] { $kind ->
        [starts_with] Comienza con { $whole ->
            [yes] { $name } (cualquier elemento)
           *[no] { $name }
        }
        [contains] Contiene { $whole ->
            [yes] { $name } (cualquier elemento)
           *[no] { $name }
        }
        [ends_with] Finaliza con { $whole ->
            [yes] { $name } (cualquier elemento)
           *[no] { $name }
        }
       *[between] Comienza con { $whole ->
            [yes] { $name } (cualquier elemento)
           *[no] { $name }
        }
    }
    [until] Finaliza con { $name }
    [column-dimension] { $column }: por { $name }
    [column-include] { $column }: solo { $name }
    [add-before] Añadir antes una columna de { $name }
    [add-after] Añadir después una columna de { $name }
    [pathing] Dimensión de rutas: { $name }
    [only-in] Solo filas de { $name }
   *[use-range] Intervalo de fechas: { $name }
}
one-dimension-items = Elementos de una misma dimensión juntos, o un componente a la vez.
already-there = El flujo ya trata de esto.
