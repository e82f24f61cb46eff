## What a cohort table shows

inclusion-criteria = Criterios de inclusión
return-criteria = Criterios de retorno
settings-rows = Filas
settings-columns = Columnas
settings-scope = Solo estas filas de los datos
add-metric = Añadir métrica
add-metric-to = Añadir métrica a { $criteria }
remove-metric = Quitar { $metric }
criterion-metric = { $criteria }: métrica { $number }
criterion-operator = { $criteria }: comparación { $number }
criterion-value = { $criteria }: valor { $number }
criterion-segments = Contar solo en estos segmentos
join-label = { $criteria }: y, o
criterion-is = { $operator ->
    [greater_or_equal] como mínimo
    [greater] mayor que
    [equals] igual a
    [not_equals] distinto de
    [less_or_equal] como máximo
   *[less] menor que
}
row-per-period = Una fila por periodo
row-per-item = Una fila por elemento de una dimensión
row-per-segment = Una fila por segmento
row-dimension = Dimensión
row-segments = Una fila por cada uno de estos
choose-dimension = Elegir…
entry-every = Incluir en cada periodo que cumpla los criterios
entry-first = Incluir solo en el primer periodo
table-granularity = Granularidad
granularity-name = { $granularity ->
    [day] Día
    [week] Semana
    [month] Mes
    [quarter] Trimestre
   *[year] Año
}
columns = Número de columnas
brackets = Columnas, desde y hasta
brackets-example = 1, 2-3, 4-6
return-on = Retorno en el periodo de la columna
return-on-or-after = Retorno en él o en uno posterior
return-brackets = Columnas de varios periodos
type-retention = Retención: las instancias que vuelven
type-churn = Pérdida: las que no vuelven
use-rolling = Móvil: solo las que volvieron en cada columna anterior
use-latency = Tabla de latencia: también los periodos anteriores
value-metric = Valor por celda
table-later = Todo esto se puede cambiar después.
wrong-number = Indique un número para cada métrica.
wrong-columns = Indique un número de columnas, de 1 a 400.
wrong-brackets = Escriba las columnas como 1, 2-3, 4-6: cada una comienza después de que termine la anterior.
no-row-segments = Elija al menos un segmento con el que formar una fila.
no-row-dimension = Elija la dimensión cuyos elementos forman las filas.
said-table-changed = La tabla ha cambiado.
said-table-built = La tabla está lista.
table-keys-list =
    Tab | Barra de herramientas, tabla, notas
    Teclas de flecha | De celda a celda
    Inicio, Fin | Primera y última celda de la fila; con Ctrl, de la tabla
    Re Pág, Av Pág | Una pantalla hacia arriba o hacia abajo
    Mayús y teclas de flecha | Seleccionar un rango
    Espacio | Seleccionar una celda; en un encabezado, su fila o columna; con Ctrl, además de lo ya seleccionado
    Ctrl+A | Seleccionar todas las celdas
    Intro | Menú de las celdas seleccionadas
    Ctrl+C | Copiar las celdas seleccionadas
    Ctrl+Z, Ctrl+Y | Deshacer, rehacer
    Esc | Cerrar, no seleccionar nada
