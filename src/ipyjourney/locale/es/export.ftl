## What a picture, table or text of a journey says

export-picture = Recorrido: { $count ->
    [0] sin nodos
   *[other] { $nodes }
}
export-no-nodes = Este recorrido todavía no tiene nodos.
export-breakdown = Por { $dimension }
export-no-value = Sin valor
export-start = Inicio
export-excluded = Excluido
export-fallout = Abandono
export-open = { $count } aún abiertas
export-immediate = inmediatamente
export-percent-of-start = Los porcentajes son de los nodos de inicio; los de una flecha, del nodo del que sale.
export-percent-of-previous = Los porcentajes son de los nodos anteriores; los de una flecha, del nodo del que sale.
export-percent-of-total = Los porcentajes son del total; los de una flecha, del nodo del que sale.

## Heads of its tables

export-table = Cifras como tabla
export-node = Nodo
export-value = Valor
export-percent = %
export-dimension = Dimensión
export-item = Elemento
export-still-open = Aún abierto
export-from = De
export-to = A
export-time = Mediana del tiempo
