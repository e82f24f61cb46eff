## The flow as tables

outline-label = El flujo como tablas
outline-say = { $reads ->
    [yes] Una tabla por columna y, después, una con las cintas de cada columna a la siguiente.
   *[no] Una tabla por columna y, después, una con las cintas de cada columna a la siguiente. Un nombre abre el menú de su fila.
}
outline-item = Elemento
outline-entered = Procede de
outline-exits = Salidas después
outline-rest = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
outline-ribbons = Cintas: { $source } → { $target }
outline-ribbon = De → a
outline-of-source = % de su inicio
outline-of-target = % de su final
outline-of-side = { $head }, { $side }
outline-more = { $count ->
    [one] Mostrar { $number } fila más
   *[other] Mostrar { $number } filas más
}
