## What a picture of a flow says

flow-picture-title = { $kind ->
    [starts_with] { $dimension } depois de { $anchor }
    [ends_with] { $dimension } antes de { $anchor }
    [contains] { $dimension } em torno de { $anchor }
   *[between] { $dimension } entre { $anchor } e { $until }
}
flow-picture-any = qualquer item de { $dimension }
flow-picture-metric = Métrica
flow-picture-anchor = Âncora
flow-picture-column = { $way ->
    [after] { $columns ->
        [one] 1 coluna depois da âncora
       *[other] { $columns } colunas depois da âncora
    }
   *[before] { $columns ->
        [one] 1 coluna antes da âncora
       *[other] { $columns } colunas antes da âncora
    }
}
flow-picture-counts = { $views ->
    [1] 1 exibição de caminho
   *[other] { $views } exibições de caminho
}, { $metric }: { $instances }
flow-picture-figures = Em cada caixa: exibições de caminho · { $metric } · % de { $metric } da âncora. A altura das bordas coloridas e das faixas representa as exibições de caminho{ $compared ->
    [yes] {""}, em uma escala própria para cada lado
   *[no] {""}
}.
flow-picture-ends = { $kind ->
    [exit] Saídas: caminhos que terminaram
    [entry] Entradas: caminhos que começam
   *[both] Saídas e entradas: caminhos que terminaram ou começam
}
flow-picture-folded = { $items ->
    [one] Um item está desenhado entre os outros itens para que a imagem fique legível.
   *[other] { $items } itens estão desenhados entre os outros itens para que a imagem fique legível.
}
flow-picture-more-ribbons = { $ribbons ->
    [one] Mais uma faixa, não mais grossa que as desenhadas, não está desenhada.
   *[other] Mais { $ribbons } faixas, não mais grossas que as desenhadas, não estão desenhadas.
}
flow-picture-ribbon = { $source } → { $target }: { $views }
