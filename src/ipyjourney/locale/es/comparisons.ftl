## Journeys compared

note-of-a-side = { $side }: { $note }
compare-legend = Comparación: { $sides }.
compare-bounds-of-share = { $low }–{ $high }
compare-p = p { $value }
compare-arrow = { $source } → { $target }
compare-fallout = { $node }: abandono
compare-interval = de { $low } a { $high }
compare-dash = Un guion indica un intervalo que no se muestra; las diferencias dicen por qué.
compare-percent-change = Los cambios son respecto a «{ $first }»; los de las proporciones, en puntos porcentuales, con su intervalo del 95 %.

## Heads of its tables

compare-side = Lado
compare-place = Lugar
compare-change = Cambio
compare-change-percent = Cambio en %
compare-share-change = Cambio de la proporción
compare-bounds = Intervalo del 95 %
compare-p-value = Valor p

## Why a difference is not tested

withheld-no-base = Una de las dos proporciones tiene base cero.
withheld-shared = { $instances ->
    [one] Una instancia ({ $container }) entra en ambas proporciones, así que no son independientes.
   *[other] { $instances } instancias ({ $container }) entran en ambas proporciones, así que no son independientes.
}
withheld-no-share = No son proporciones de instancias, así que nada se puede decir del azar.
