## Conditions, metrics and date ranges

sequence-needs-container =
    .what = Aquí se evalúa una secuencia en una sola fila.
    .why = Sus pasos están en filas distintas de una misma cuenta, persona u otra instancia de contenedor.
    .fix = Dé al segmento, o a un grupo que rodee la secuencia, el ámbito de un contenedor.

limit-on-first-step =
    .what = El primer paso de la secuencia tiene un límite de tiempo.
    .why = Un límite es el tiempo desde el paso anterior, y antes del primero no hay ninguno.
    .fix = Ponga el límite en el paso al que conduce.

unclear-date-range =
    .what = No está claro qué días abarca el intervalo de fechas «{ $name }».
    .why = Un intervalo de fechas tiene un inicio y un fin, o son las últimas N unidades, o es la unidad en curso.
    .fix = Indique start y end, o last con una unidad (last=90, unit="day"), o this (this="quarter"), y nada más.

invalid-expression =
    .what = { $problem ->
        [value] Se espera un número, el nombre de una métrica o "(" en el carácter { $place }: { $before } ▸ { $rest }
        [operator] Se espera uno de estos signos, + - * /, en el carácter { $place }: { $before } ▸ { $rest }
        [open] Nada abre el paréntesis que se cierra en el carácter { $place }: { $before } ▸ { $rest }
        [close] Nada cierra el paréntesis que se abre en el carácter { $place }: { $before } ▸ { $rest }
        [bracket] Nada cierra el corchete del carácter { $place }: { $before } ▸ { $rest }
        [name] No hay ningún nombre entre los corchetes del carácter { $place }: { $before } ▸ { $rest }
        [number] El número del carácter { $place } es demasiado grande: { $before } ▸ { $rest }
        [metrics] La expresión no nombra ninguna métrica: { $rest }
        [long] La expresión tiene más de 4000 caracteres.
       *[character] Ninguna expresión tiene el signo del carácter { $place }: { $before } ▸ { $rest }
    }
    .why = Una métrica calculada se obtiene de otras métricas con aritmética sencilla, así que su expresión debe ser clara.
    .fix = Escriba números, métricas, + - * / y paréntesis, por ejemplo [Revenue] / ([Closed-Won] + 1); un nombre que no es una sola palabra va entre corchetes y, si contiene un corchete de cierre, este se escribe dos veces.

## Definitions that do not fit together

circular-definition =
    .what = { $kind ->
        [metric] La métrica «{ $name }» vuelve a sí misma: { $circle }.
       *[segment] El segmento «{ $name }» vuelve a sí mismo: { $circle }.
    }
    .why = { $kind ->
        [metric] Nunca se podría saber qué representa la métrica.
       *[segment] Nunca se podría saber qué representa el segmento.
    }
    .fix = Cambie una de las definiciones de ese círculo para que ya no nombre la siguiente.

unmatchable-metric =
    .what = La métrica calculada «{ $metric }» no puede ser { $role ->
        [anchor] el anclaje de un flujo
        [value] el valor de una tabla de cohorte
       *[node] parte de un nodo
    }.
    .why = Se obtiene de sumas y recuentos, así que de ninguna fila se puede decir que cuente en ella.
    .fix = { $role ->
        [value] Elija una métrica que sume una medida.
       *[node] Elija una de las métricas con las que se calcula; como métrica principal o secundaria sí se puede mostrar.
    }

## Segments made from a place in a result

foreign-place =
    .what = { $kind ->
        [cohort] Una tabla de cohorte
        [flow] Un flujo
       *[journey] Un recorrido
    } no tiene { $place ->
        [node] ningún nodo
        [arrow] ninguna flecha
        [fallout] ningún abandono
        [cell] ninguna celda
        [ribbon] ninguna cinta
        [path] ninguna ruta
       *[other] ningún lugar de este tipo
    } que se pueda abrir.
    .why = Cada tipo de análisis tiene sus propios lugares: nodos, flechas y abandonos los recorridos; celdas las tablas de cohorte; nodos, cintas y rutas los flujos.
    .fix = Indique un lugar de este análisis.

place-needs-its-container =
    .what = El segmento «{ $name }» tiene el ámbito «{ $scope }», pero su análisis sigue el contenedor «{ $container }».
    .why = Conserva las filas de las instancias que hay detrás de la cifra, y son instancias de ese contenedor.
    .fix = Dé al segmento el ámbito «{ $container }».

## Components of a view that are changed

still-used =
    .what = { $kind ->
        [metric] La métrica «{ $name }» todavía se usa en: { $users }.
        [segment] El segmento «{ $name }» todavía se usa en: { $users }.
       *[other] El intervalo de fechas «{ $name }» todavía se usa en: { $users }.
    }
    .why = Lo que depende de este componente quedaría sin significado.
    .fix = { $kind ->
        [metric] Cambie antes lo que la usa o sustituya la métrica en lugar de quitarla.
        [segment] Cambie antes lo que lo usa o sustituya el segmento en lugar de quitarlo.
       *[other] Cambie antes lo que lo usa o sustituya el intervalo de fechas en lugar de quitarlo.
    }

open-analysis = { $kind ->
    [journey] el lienzo de recorrido abierto { $count ->
        [0] sin nodos
       *[other] ({ $nodes })
    }
    [cohort] la tabla de cohorte abierta
   *[flow] el flujo abierto
}

given-metric =
    .what = La métrica «{ $name }» no es una métrica calculada.
    .why = Procede de la vista de datos, así que no se puede cambiar mientras haya análisis que la usen.
    .fix = Añada una métrica calculada con otro nombre o vuelva a crear la vista de datos con otras métricas.

backward-date-range =
    .what = El intervalo de fechas «{ $name }» termina ({ $end }) antes de empezar ({ $start }).
    .why = No puede contener ninguna fila.
    .fix = Intercambie las dos fechas.
