## Tables that stay where they are

tie-breaker-needed =
    .what = Una tabla en { $backend } necesita una columna que ordene las filas del mismo momento, y no se ha indicado ninguna.
    .why = Una tabla así no tiene orden de filas; sin esa columna, quién va primero en un mismo momento cambiaría de una consulta a otra.
    .fix = Indique una con tie_breaker="…": un número de fila o un id de evento. O lea la tabla en memoria con engine="pandas", donde decide el orden de las filas.

not-on-this-engine =
    .what = { $feature ->
        [times] La columna «{ $name }» no contiene marcas de tiempo para { $backend }.
        [zones] La columna «{ $name }» tiene zona horaria, que no se puede leer de una tabla en { $backend }.
       *[keep] Una tabla que permanece en { $backend } no se puede guardar en una carpeta.
    }
    .why = { $feature ->
        [times] El texto y los números pueden indicar momentos de demasiadas formas para leerlos donde están.
        [zones] { $backend } descarta la zona, y las horas serían las de la sesión.
       *[keep] Lo que se guarda son las filas, y estas no se leen.
    }
    .fix = { $feature ->
        [times] Conviértala en marcas de tiempo en { $backend }, o lea la tabla en memoria con engine="pandas".
        [zones] Conviértala en marcas de tiempo UTC sin zona, o lea la tabla en memoria con engine="pandas".
       *[other] Lea antes la tabla en memoria: view.collect(), o engine="pandas" al crear la vista.
    }

no-scratch-schema =
    .what = { $backend } no tiene tablas temporales y el esquema de la conexión es «{ $schema }».
    .why = Aquello en lo que se basan varias consultas se guarda donde está la tabla. Solo se crean tablas normales en un esquema destinado a ello, y después se eliminan.
    .fix = Cree un esquema «{ $name }» en el que pueda escribir, conéctese con él como esquema e indique la tabla con el suyo: connection.table("events", database="…"). O lea la tabla en memoria con engine="pandas".

lookup-elsewhere =
    .what = { $reason ->
        [unsent] La tabla de búsqueda «{ $lookup }» no se puede enviar a { $backend }, donde están los eventos.
       *[elsewhere] La tabla de búsqueda «{ $lookup }» permanece en otro lugar que los eventos, que están en { $backend }.
    }
    .why = Los eventos permanecen en { $backend }, y lo que se une a ellos debe estar allí.
    .fix = { $reason ->
        [unsent] Cree la tabla de búsqueda en { $backend } y pásela, o lea todo en memoria con engine="pandas".
       *[elsewhere] Cree la tabla de búsqueda como tabla de la misma conexión, o pásela como DataFrame o archivo, y se enviará allí.
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

backend-failed =
    .what = { $backend } no pudo responder: { $problem }
    .why = La tabla permanece en { $backend }, y cada cifra se consulta allí.
    .fix = Compruebe la conexión, la tabla y sus permisos, y vuelva a consultar. Si la conexión está ocupada, use otra para sus propias consultas (en DuckDB connection.cursor()). Si se cerró la conexión o se revirtió una transacción, cree la vista de nuevo; si faltó memoria, reduzca el intervalo de fechas.

## What they were asked

explained-asked = { $queries ->
    [one] Una consulta a { $backend }
   *[other] { $queries } consultas a { $backend }
}
explained-together = { $seconds } s · filas obtenidas: { $rows } · guardadas allí: { $kept }
explained-nothing = No se consulta nada a { $backend }: todo se guardó o se contó antes.
explained-in-memory = Las filas están en memoria: no se consulta nada.
explained-fresh = Como consultaría una vista recién creada.
explained-unread = { $backend } no indica cuánto ha leído.
explained-number = N.º
explained-purpose = Para
explained-seconds = Segundos
explained-rows = Filas
explained-kept = Guardada
explained-scanned = Filas leídas
explained-bytes = Bytes leídos
explained-text = Consulta
explained-yes = sí
