## What the places of a result are called

place-fallout = Abandono en { $node }
place-fallout-open = Abandono en { $node }, aún abierto
place-fallout-lost = Abandono en { $node }, perdido
place-flow-column = Columna { $column }
place-flow-other = Otros elementos ({ $column })
place-flow-exit = Salidas ({ $column })
place-flow-entry = Entradas ({ $column })

## Places and instances that are not there

unknown-place =
    .what = El recorrido no tiene el nodo «{ $name }».
    .why = Un lugar se encuentra por el id o el título de su nodo.
    .fix = { $close ->
        [none] El recorrido no tiene ningún nodo: añada antes uno.
        [no] Elija uno de estos: { $known }.
       *[yes] ¿Quiso decir «{ $nearest }»? Disponibles: { $known }.
    }

ambiguous-title =
    .what = Varios nodos se llaman «{ $title }».
    .why = Cada uno tiene sus propias cifras.
    .fix = Indique el id del que busca: { $ids }.

untitled-place =
    .what = «{ $place }» no nombra ningún lugar de { $kind ->
        [flow] un flujo
        [journey] un recorrido
       *[other] una tabla de cohorte
    }.
    .why = Solo un recorrido tiene nodos, que se pueden nombrar con texto.
    .fix = Indique el lugar como diccionario, por ejemplo { "{" }"row": "2025-03", "column": 2{ "}" } o { "{" }"column": 1, "item": "Webinar"{ "}" }.

no-fallout =
    .what = «{ $node }» no tiene { $part ->
        [open] ningún abandono aún abierto o perdido
        [lost] ningún abandono aún abierto o perdido
       *[all] ningún abandono
    }.
    .why = { $part ->
        [all] Nadie abandona en un nodo sin flecha hacia otro.
       *[other] Solo un límite en el tiempo que puede durar una flecha distingue las instancias que aún pueden continuar de las que ya no pueden.
    }
    .fix = { $part ->
        [all] Consulte el propio nodo o el abandono en un nodo que lleve a otro.
       *[other] Consulte el abandono completo o limite el tiempo de una flecha que lleve a otro nodo.
    }

unanswerable-place =
    .what = { $question ->
        [top-items] «{ $place }» no tiene elementos principales { $when ->
            [after] posteriores.
            [before] anteriores.
            [between] intermedios.
           *[anywhere] para "anywhere".
        }
        [top-items-flow] «{ $place }» no tiene elementos principales { $when ->
            [after] posteriores.
            [before] anteriores.
            [between] intermedios.
           *[anywhere] para "anywhere".
        }
        [top-items-cohort] «{ $place }» no tiene elementos principales { $when ->
            [after] posteriores.
            [before] anteriores.
            [between] intermedios.
           *[anywhere] para "anywhere".
        }
        [nowhere] { $when ->
            [after] ¿Elementos principales después de qué?
            [before] ¿Elementos principales antes de qué?
           *[between] ¿Elementos principales entre qué?
        } No se ha indicado ningún lugar.
        [durations] «{ $place }» no tiene tiempo de paso.
       *[split] «{ $place }» no se puede dividir por elemento ni por periodo.
    }
    .why = { $question ->
        [top-items] Lo que viene antes o después se consulta en un nodo; lo que hay en medio, en una flecha; lo que ocurre en cualquier parte, sin indicar lugar.
        [top-items-flow] En un flujo, esa lista es la columna siguiente: sus elementos van justo después, o justo antes, y están ordenados.
        [top-items-cohort] Una celda cuenta las instancias que había en un periodo; lo que viene antes o después se consulta en un nodo de un recorrido.
        [nowhere] Lo que viene antes o después se consulta en un nodo; lo que hay en medio, en una flecha.
        [durations] El tiempo pasa de fila a fila: por una flecha de un recorrido, o por una cinta de un flujo entre dos nodos que no sean ni salida ni entrada.
       *[split] Solo se puede con un lugar que se apoya en filas: un nodo, una flecha o un abandono de un recorrido; un nodo, una columna, una cinta o una ruta de un flujo.
    }
    .fix = { $question ->
        [top-items] Indique un nodo de un recorrido con "after" o "before", una flecha con "between" o None con "anywhere".
        [top-items-flow] Dé a esa columna la dimensión: spec.with_changes(column_dimensions=[{ "{" }"column": 1, "dimension": "Channel"{ "}" }]). Lo que hay en las filas del propio lugar es su desglose.
        [top-items-cohort] Cree un segmento de la celda con segment_from y consulte un recorrido de ese segmento.
        [nowhere] Indique un nodo de un recorrido con "after" o "before", una flecha con "between" o None con "anywhere".
        [durations] Indique una flecha, por ejemplo { "{" }"source": "n1", "target": "n2"{ "}" }, o una cinta, por ejemplo { "{" }"left": { "{" }"column": 0, "item": "Webinar"{ "}" }, "right": { "{" }"column": 1, "item": "Demo"{ "}" }{ "}" }.
       *[split] Consulte sus miembros o cree un segmento a partir de ese lugar y úselo en un recorrido.
    }

no-place =
    .what = No se ha indicado ningún lugar.
    .why = La consulta trata de la cifra de uno o varios lugares.
    .fix = Indique el título de un nodo o un lugar, por ejemplo { "{" }"source": "n1", "target": "n2"{ "}" }.

unknown-instance =
    .what = No existe ninguna instancia «{ $key }» ({ $container }).
    .why = Una línea de tiempo es la de una instancia ({ $container }) que está en los datos.
    .fix = Búsquela por una parte de su clave: view.find_instances("{ $container }", "…").

incomplete-key =
    .what = La clave de { $container } tiene { $wanted ->
        [one] una parte
       *[other] { $wanted } partes
    }, no { $given }.
    .why = Los valores de { $columns } juntos distinguen una instancia ({ $container }) de otra.
    .fix = Indique un valor para cada una de estas columnas, en este orden.

unknown-choice =
    .what = «{ $given }» no es ninguna de las opciones de { $choice }.
    .why = De ello depende lo que se muestra.
    .fix = Elija una de estas: { $known }.

no-such-side =
    .what = No se compara nada con el nombre «{ $name }».
    .why = Una cifra pertenece a un lado de una comparación.
    .fix = { $known ->
        [none] Quite el lado: el análisis no se compara.
       *[other] Elija uno de estos: { $known }.
    }

no-room-for-bars =
    .what = Un histograma de { $bars ->
        [one] una barra
       *[other] { $bars } barras
    } no muestra nada.
    .why = Las barras, todas de la misma anchura, deben abarcar desde el tiempo más corto hasta el más largo, y para ello hacen falta al menos dos.
    .fix = Indique un número entero de 2 a { $most }.

negative-count =
    .what = «{ $name }» es { $count }.
    .why = Indica cuántas líneas se muestran o se saltan, y ese número no puede ser negativo.
    .fix = Indique un número entero a partir de 0.

## The columns of tables on screen

column-reached = Llegada
column-left = Salida
column-duration = Duración
column-first = Primer evento
column-last = Último evento
column-events = Eventos
column-primary = { $primary }
column-secondary = { $secondary }
column-instances = { $container }
column-place = Lugar
column-value = Cifra
column-views = Vistas de ruta
column-share = Proporción
column-share-low = Proporción, desde
column-share-high = Proporción, hasta
column-period = Periodo
column-complete = Completo
column-time = Tiempo
column-path = Ruta completa
column-column = Columna
column-item = Elemento
column-nodes = Nodos alcanzados
column-name = Nodo
column-node = Nodo
column-source = De
column-target = A
column-compare = Comparado
column-primary-percent = { $primary }, porcentaje
column-primary-percent-low = Porcentaje, desde
column-primary-percent-high = Porcentaje, hasta
column-secondary-percent = { $secondary }, porcentaje
column-fallout = Abandono
column-fallout-percent = Abandono, porcentaje
column-fallout-percent-low = Abandono, desde
column-fallout-percent-high = Abandono, hasta
column-fallout-open = Aún abierto
column-fallout-lost = Perdido
column-median-time = Mediana del tiempo
column-p10-time = Percentil 10
column-p90-time = Percentil 90
column-base-value = Primer lado
column-change = Cambio
column-change-percent = Cambio, porcentaje
column-base-share = Proporción, primer lado
column-share-change = Cambio de la proporción
column-low = Cambio, desde
column-high = Cambio, hasta
column-p-value = Valor p
column-withheld = Omitido

## A table as a data frame in the user's own code

unusable-name =
    .what = «{ $name }» no puede ser el nombre de un DataFrame.
    .why = { $reason ->
        [spelling] Un nombre se compone de letras, cifras y guiones bajos, y no comienza con una cifra.
        [keyword] Es una palabra del propio lenguaje Python.
       *[taken] Es un nombre propio de Python o del cuaderno, del que depende el código.
    }
    .fix = Elija otro nombre, por ejemplo { $reason ->
        [spelling] "members" o "fallout_2025".
       *[other] "my_{ $name }".
    }

name-taken =
    .what = Ya hay algo llamado «{ $name }» (del tipo { $of }).
    .why = El código que lo usa recibiría en su lugar la tabla.
    .fix = Elija otro nombre o indique que se sustituya.

no-namespace =
    .what = No hay ningún cuaderno al que entregar la tabla.
    .why = Un DataFrame recibe su nombre en el código de un kernel de IPython en ejecución, y este widget funciona sin ninguno.
    .fix = Guarde la tabla como archivo CSV o pídala en Python: canvas.members(…).
