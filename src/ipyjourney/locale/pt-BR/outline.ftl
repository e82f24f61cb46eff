## The flow as tables

outline-label = O fluxo como tabelas
outline-say = { $reads ->
    [yes] Uma tabela por coluna e, depois, uma com as faixas de cada coluna para a seguinte.
   *[no] Uma tabela por coluna e, depois, uma com as faixas de cada coluna para a seguinte. Um nome abre o menu da sua linha.
}
outline-item = Item
outline-entered = Vem de
outline-exits = Saídas depois
outline-rest = { $count ->
    [one] mais { $count }
   *[other] mais { $count }
}
outline-ribbons = Faixas: { $source } → { $target }
outline-ribbon = De → para
outline-of-source = % do início
outline-of-target = % do fim
outline-of-side = { $head }, { $side }
outline-more = { $count ->
    [one] Mostrar mais { $number } linha
   *[other] Mostrar mais { $number } linhas
}
