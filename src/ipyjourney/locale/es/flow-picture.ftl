## What a picture of a flow says

flow-picture-title = { $kind ->
    [starts_with] { $dimension } después de { $anchor }
    [ends_with] { $dimension } antes de { $anchor }
    [contains] { $dimension } en torno a { $anchor }
   *[between] { $dimension } entre { $anchor } y { $until }
}
flow-picture-any = { $dimension } (cualquiera)
flow-picture-metric = Métrica
flow-picture-anchor = Anclaje
flow-picture-column = { $way ->
    [after] { $columns ->
        [one] 1 columna después del anclaje
       *[other] { $columns } columnas después del anclaje
    }
   *[before] { $columns ->
        [one] 1 columna antes del anclaje
       *[other] { $columns } columnas antes del anclaje
    }
}
flow-picture-counts = { $views ->
    [one] 1 vista de ruta
   *[other] { $views } vistas de ruta
}, { $metric }: { $instances }
flow-picture-figures = En cada recuadro: vistas de ruta · { $metric } · % de { $metric } del anclaje. La altura de los bordes de color y de las cintas corresponde a sus vistas de ruta{ $compared ->
    [yes] {""}, con una escala propia para cada lado
   *[no] {""}
}.
flow-picture-ends = { $kind ->
    [exit] Salidas: rutas que han terminado
    [entry] Entradas: rutas que comienzan
   *[both] Salidas y entradas: rutas que han terminado o que comienzan
}
flow-picture-folded = { $items ->
    [one] Un elemento se dibuja dentro de los otros elementos para que la imagen se pueda leer.
   *[other] { $items } elementos se dibujan dentro de los otros elementos para que la imagen se pueda leer.
}
flow-picture-more-ribbons = { $ribbons ->
    [one] Hay otra cinta, no más gruesa que las dibujadas, que no se dibuja.
   *[other] Hay otras { $ribbons } cintas, no más gruesas que las dibujadas, que no se dibujan.
}
flow-picture-ribbon = { $source } → { $target }: { $views }
