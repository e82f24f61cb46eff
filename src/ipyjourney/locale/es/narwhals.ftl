## Tables that stay where they are

tie-breaker-needed =
    .what = Una tabla en { $backend } necesita una columna que ordene las filas del mismo momento, y no se ha indicado ninguna.
    .why = Una tabla así no tiene orden de filas; sin esa columna, quién va primero en un mismo momento cambiaría de una consulta a otra.
    .fix = Indique una con tie_breaker="…": un número de fila o un id de evento. O lea la tabla en memoria con engine="pandas", donde decide el orden de las filas.

not-on-this-engine =
    .what = { $feature ->
        [lookups] Las tablas de búsqueda ({ $name }) no se pueden unir a una tabla que permanece en { $backend }.
        [times] La columna «{ $name }» no contiene marcas de tiempo para { $backend }.
        [zones] La columna «{ $name }» tiene zona horaria, que no se puede leer de una tabla en { $backend }.
       *[keep] Una tabla que permanece en { $backend } no se puede guardar en una carpeta.
    }
    .why = { $feature ->
        [lookups] Habría que trasladar allí sus filas.
        [times] El texto y los números pueden indicar momentos de demasiadas formas para leerlos donde están.
        [zones] { $backend } descarta la zona, y las horas serían las de la sesión.
       *[keep] Lo que se guarda son las filas, y estas no se leen.
    }
    .fix = { $feature ->
        [lookups] Únalas en { $backend } y pase la tabla unida, o lea todo en memoria con engine="pandas".
        [times] Conviértala en marcas de tiempo en { $backend }, o lea la tabla en memoria con engine="pandas".
        [zones] Conviértala en marcas de tiempo UTC sin zona, o lea la tabla en memoria con engine="pandas".
       *[other] Lea antes la tabla en memoria: view.collect(), o engine="pandas" al crear la vista.
    }

not-lazy =
    .what = { $type } no es una tabla que pueda permanecer donde está.
    .why = engine="narwhals" consulta donde está una relación de DuckDB, un LazyFrame de polars, un DataFrame de Spark o una tabla de Ibis.
    .fix = Pase una de estas o quite engine.

loop-too-long =
    .what = El bucle de { $nodes } da más de { $rounds } vueltas.
    .why = En una base de datos, cada vuelta de un bucle es una consulta aparte.
    .fix = Quite un límite de las flechas del bucle, reduzca el intervalo de fechas o lea la tabla en memoria: view.collect().

tie-breaker-repeats = «{ $column }» no distingue todas las filas: las de un mismo momento con el mismo valor se ordenan por sus valores, columna por columna, con los valores ausentes al final.
