## Long work: what is being done

stage-encode = Codificando columnas
stage-order = Ordenando filas
stage-gather = Reuniendo columnas
stage-read = Leyendo las filas
stage-select = Buscando las filas del análisis
stage-match = Buscando quién fue adónde
stage-count = Contando
stage-time = Midiendo los tiempos
stage-keep = Escribiendo el índice en el disco

## Its stop, on the screen

working = Calculando
stop = Detener
work-stopped = { $older ->
    [yes] El cálculo se detuvo: estas cifras son anteriores.
   *[no] El cálculo se detuvo antes de que hubiera cifras.
}
work-again = Calcular
