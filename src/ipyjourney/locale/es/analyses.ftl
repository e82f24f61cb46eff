## Errors of cohort and flow specs

duplicate-comparison =
    .what = Dos lados de la comparación se llaman «{ $name }».
    .why = Los resultados distinguen los lados por su nombre.
    .fix = Dé a cada lado un nombre propio.

excluding-choices =
    .what = «{ $one }» y «{ $other }» se excluyen mutuamente.
    .why = Una tabla de cohorte con ambos tendría celdas sin significado.
    .fix = Quite uno de los dos.

unordered-brackets =
    .what = El tramo de { $first } a { $last } se solapa con otro o está antes que él.
    .why = Cada columna de retorno representa periodos posteriores a los de la columna de su izquierda.
    .fix = Indique los tramos en orden ascendente, por ejemplo (1, 1), (2, 3), (4, 6).

repeated-column =
    .what = «{ $field }» nombra dos veces la columna { $column }.
    .why = Una columna solo puede tener un valor.
    .fix = Quite uno de los dos.

hidden-column =
    .what = La columna { $column } del flujo está oculta.
    .why = Las rutas la atraviesan sin que se vea y en ella no hay cifras.
    .fix = Quítela de "hidden_columns" para volver a mostrarla o elija una de estas: { $shown }.

misplaced-side =
    .what = Se ha indicado «{ $field }», pero el anclaje es del tipo «{ $kind }».
    .why = Solo las rutas que contienen el anclaje tienen columnas a ambos lados.
    .fix = Quite «{ $field }» o elija el tipo "contains"; "columns" indica cuántas columnas hay.

uncollapsible-node =
    .what = { $kind ->
        [column] La columna { $column } no se puede contraer entera.
        [exit] La salida de la columna { $column } no se puede contraer.
       *[other] La entrada de la columna { $column } no se puede contraer.
    }
    .why = Contraer acorta las cintas de un nodo que se alejan del anclaje; una salida o una entrada no tiene ninguna.
    .fix = Indique un elemento de la columna, por ejemplo { "{" }"column": 1, "item": "Webinar"{ "}" }, o sus otros elementos.

misplaced-until =
    .what = { $kind ->
        [between] El flujo va de un anclaje a otro, pero falta el segundo
       *[other] El flujo no va de un anclaje a otro, pero tiene un segundo anclaje
    }.
    .why = "until" es aquello con lo que finalizan las rutas del tipo "between"; los demás tipos no tienen ese final.
    .fix = { $kind ->
        [between] Indique "until", por ejemplo la métrica a la que llevan las rutas.
       *[other] Quite "until" o elija el tipo "between".
    }
