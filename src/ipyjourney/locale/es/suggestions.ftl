## What could be mended in the data: what is the matter, and why that matters

summary-advice = Por corregir
suggestions-none = No se encontró nada que corregir.
suggestions-more = { $count ->
    [one] 1 más: view.suggestions
   *[other] { $count } más: view.suggestions
}
suggestions-partial = Las filas están en { $backend }: no se revisaron la escritura, los duplicados ni las horas del día. view.collect().suggestions lo revisa todo.

suggest-null-keys =
    .what = { $rows ->
        [one] 1 fila de { $all } no tiene
       *[other] { $rows } filas de { $all } no tienen
    } valor de { $container }.
    .why = Las filas sin clave no cuentan en ninguna cifra de ese contenedor.
suggest-placeholder-keys =
    .what = { $rows ->
        [one] 1 fila tiene
       *[other] { $rows } filas tienen
    } como { $container } un valor como «{ $example }», que parece querer decir que no hay ninguno.
    .why = Todas esas filas se seguirían como una sola instancia.
suggest-spelling =
    .what = { $count } { $of ->
        [item] elementos
       *[key] claves
    } de «{ $column }» solo se distinguen de otros valores por mayúsculas o espacios, por ejemplo «{ $first }» y «{ $second }».
    .why = { $of ->
        [item] Cada forma de escribirlo es un elemento aparte y tiene solo una parte de las filas.
       *[key] Cada forma de escribirla es una instancia aparte, cuyo recorrido se interrumpe.
    }
suggest-float-keys =
    .what = La clave de { $container } está escrita con decimales, por ejemplo «{ $example }».
    .why = «{ $example }» y «{ $whole }» son dos instancias, y las tablas de búsqueda con { $whole } no la encuentran.
suggest-rounded-keys =
    .what = La clave de { $container } es un número de coma flotante con más dígitos de los que admite.
    .why = Es posible que claves vecinas se redondearan a la misma al leer el archivo.
suggest-alone =
    .what = { $count } de { $all } instancias de { $container } tienen un solo evento.
    .why = Quien tiene un solo evento no pasa de un nodo.
suggest-large =
    .what = { $count ->
        [one] 1 instancia de { $container } es mucho más grande
       *[other] { $count } instancias de { $container } son mucho más grandes
    } que las demás: «{ $example }» tiene { $most ->
        [one] 1 fila
       *[other] { $most } filas
    }.
    .why = Puede ser un robot, una prueba o una cuenta compartida; los recuentos de eventos y rutas son sobre todo suyos.
suggest-number-texts =
    .what = «{ $dimension }» contiene importes escritos como texto, por ejemplo «{ $example }»{ $clear ->
        [no] , y no está claro si se trata de { $small } o de { $large }
       *[yes] {""}
    }.
    .why = Como texto es una dimensión: nada los suma.
suggest-near-unique =
    .what = «{ $dimension }» tiene { $items } elementos que apenas se repiten.
    .why = Las listas y clasificaciones de esos elementos dicen poco.
suggest-before-1971 =
    .what = Algunas marcas de tiempo son anteriores a 1971; la primera es { $first }.
    .why = Suelen ser ceros leídos como fechas, y extienden intervalos de fechas y cohortes a años vacíos.
suggest-future =
    .what = Algunas marcas de tiempo están en el futuro; la última es { $last }.
    .why = Ahí terminan los datos: los intervalos como los últimos 30 días se cuentan hacia atrás desde entonces.
suggest-midnight =
    .what = { $of ->
        [all] Todas las marcas de tiempo están en la medianoche: son días, no momentos.
       *[some] { $rows } marcas de tiempo están en la medianoche: parecen días entre momentos.
    }
    .why = No se conoce el orden de los eventos de un mismo día; lo suple el orden de las filas, salvo que una columna lo indique.
suggest-mixed-zones =
    .what = { $rows ->
        [one] 1 marca de tiempo no tiene desfase respecto a UTC y las demás sí.
       *[other] { $rows } marcas de tiempo no tienen desfase respecto a UTC y las demás sí.
    }
    .why = Las que no lo tienen se leyeron en { $zone }; si son de otra zona, quedan horas antes o después.
suggest-duplicates =
    .what = { $rows ->
        [one] 1 fila repite
       *[other] { $rows } filas repiten
    } otra anterior, con el mismo valor en todas las columnas.
    .why = Cada una vuelve a contar en los eventos y las sumas.
suggest-one-item =
    .what = Todos los eventos son el mismo: «{ $column }» tiene un solo elemento.
    .why = Un recorrido necesita eventos distintos; quizá otra columna los distinga.
suggest-several-accounts =
    .what = { $count } de { $all } personas están en varias cuentas.
    .why = Sus pasos cuentan en cada cuenta por separado, así que un recorrido puede interrumpirse en una y continuar en otra.
