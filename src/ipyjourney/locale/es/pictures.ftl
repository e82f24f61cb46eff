## Pictures and figures of a result

picture-definition = Qué se cuenta
picture-cohort = { $kind }: { $inclusion } → { $returning } ({ $rows })
picture-cohort-rows = { $container } { $by }
picture-by-segment = por segmento
picture-scale-mark = * { $incomplete }
picture-table = Tabla de cohorte de { $rows } filas y { $columns } columnas.
picture-each = { $value } por instancia
picture-average-of = { $column } { $share }
picture-column = Periodos después de la inclusión ({ $granularity ->
    [day] días
    [week] semanas
    [month] meses
    [quarter] trimestres
   *[year] años
})
picture-time = Tiempo desde la inclusión
picture-returned-by = En { $time }: { $bounds ->
    [yes] ha vuelto el { $share }, intervalo del 95 % de { $low } a { $high }
   *[no] ha vuelto el { $share }
}. Todavía en observación: { $at-risk }.

picture-trend = Tendencia: { $places }
picture-period = Periodo ({ $timezone })
picture-durations = Tiempo de paso: { $place }
picture-durations-of = { $counted } por barra, { $count } en total
picture-time-to-move = Tiempo de paso
picture-instances = Instancias
figure-named = { $name }: { $value }
figure-share = { $base ->
    [start] { $percent } de los nodos de inicio
    [previous] { $percent } de los nodos anteriores
    [total] { $percent } del total
   *[none] { $percent }
}{ $bounds ->
    [none] { "" }
   *[other] , intervalo del 95 % { $bounds }
}
figure-of-node = { $percent } de «{ $node }»
figure-change = Respecto a { $first }: { $relative }, { $points } p. p.{ $bounds ->
    [none] { "" }
   *[other] { " " }({ $bounds })
}{ $p ->
    [none] { "" }
   *[other] , { $p }
}

too-many-lines =
    .what = { $count } filas son demasiadas para un solo gráfico de líneas.
    .why = No se pueden distinguir más de { $most } líneas.
    .fix = Indique como máximo { $most } filas, por ejemplo rows={ $example }.

no-times =
    .what = No hay tiempos hasta el retorno que se puedan dibujar.
    .why = Requieren un criterio de retorno cuyas comparaciones sean todas «como mínimo» o «mayor que», para que se cumpla desde una fila en adelante.
    .fix = Cambie el criterio de retorno o dibuje las proporciones columna por columna: show="curves".
picture-fingerprint = Huella de los datos y el análisis: { $fingerprint }

no-png-package =
    .what = No se puede dibujar ningún PNG: el paquete resvg-py no está instalado.
    .why = Las imágenes son dibujos en SVG y ese paquete los convierte en píxeles; la mayoría de quienes usan ipyjourney no lo necesita.
    .fix = Ejecute: pip install "ipyjourney[png]". O escriba SVG, que no necesita nada.

no-fonts =
    .what = No se puede dibujar ningún PNG: este equipo no tiene ninguna fuente para letras y cifras.
    .why = La imagen no tendría texto, ni siquiera números.
    .fix = Instale una, por ejemplo { $families }. En Debian y Ubuntu: apt install fonts-dejavu-core. O escriba SVG, que se dibuja con las fuentes de quien lo lee.

bad-scale =
    .what = Una imagen no se puede dibujar con una escala de { $scale }.
    .why = La escala es el número de píxeles del PNG en que se convierte un píxel del dibujo, a lo ancho y a lo alto.
    .fix = Indique un número mayor que cero: 1 para el tamaño en pantalla, 2 para una imagen nítida, 4 para imprimir.

picture-too-large =
    .what = El PNG tendría { $width } × { $height } píxeles.
    .why = Más de { $most } millones de píxeles ocupan más memoria de la que la mayoría de los equipos y programas tiene para una imagen.
    .fix = Escriba SVG, que no tiene ese límite, o { $scale ->
        [0] muestre menos en la imagen.
       *[other] dibújela con to_png(scale={ $scale }) o menos.
    }
