## Above the flow

flow-toolbar = Configurações do fluxo
edit-flow = Editar fluxo
edit-flow-title = Editar fluxo
configure-flow-first = O que o fluxo deve mostrar?
filters = Filtros
measure = Número nos nós
measure-now = Número nos nós: { $measure }
measure-views = Exibições de caminho
measure-share = % de { $metric } na coluna da âncora
measure-share-short = % da âncora
flow-view-short = Exibir
flow-more = Mais
wrap-labels = Quebrar rótulos
fit-width = Ajustar largura
as-table = Mostrar como tabela
as-table-short = Tabela

## The flow

flow-label = Fluxo de { $container }, { $count ->
    [one] { $count } coluna
   *[other] { $count } colunas
}
ribbons = Faixas
node-kind = { $kind ->
    [other] Outros itens
    [entry] Entrada
   *[exit] Saída
}
other-items = { $count ->
    [0] Outros
   *[other] Outros ({ $count })
}
anchor-kind = { $kind ->
    [starts_with] Começa com
    [contains] Contém
    [ends_with] Termina com
   *[between] Começa e termina com
}
anchor-between = { $start } → { $end }
column-after = { $count } depois
column-before = { $count } antes
column-menu = Menu da coluna { $column }
run-in = (início)
run-out = (fim)
heard-figures = { $measure ->
    [views] (exibições de caminho), { $metric }: { $instances }, { $share }
    [instances] ({ $metric }), exibições de caminho: { $views }, { $share }
   *[share] da coluna da âncora, exibições de caminho: { $views }, { $metric }: { $instances }
}
ribbon-name = { $title }: { $count ->
    [one] { $views } exibição de caminho
   *[other] { $views } exibições de caminho
}
no-paths-title = Nenhum caminho
no-paths = A âncora não ocorre, ou nenhum caminho dela passa pelos filtros.

## What the line below says

flow-about = { $anchor } { $what }
says-flow = { $count ->
    [one] { $views } exibição de caminho
   *[other] { $views } exibições de caminho
} ({ $metric }: { $instances }).{ $filtered ->
    [0] { "" }
    [one] { " " }Os filtros deixam { $left } exibição de caminho de fora.
   *[other] { " " }Os filtros deixam { $left } exibições de caminho de fora.
}
says-node = { $count ->
    [one] { $views } exibição de caminho
   *[other] { $views } exibições de caminho
}{ $kind ->
    [exit] { " " }já sem continuação aqui
    [entry] { " " }com início só depois daqui
   *[other] { "" }
}; { $metric }: { $instances }, { $share } do total da coluna da âncora{ $interval ->
    [none] .
   *[other] { " " }({ $interval }).
}
says-ribbon = { $count ->
    [one] { $views } exibição de caminho
   *[other] { $views } exibições de caminho
}; { $metric }: { $instances }. Isso é { $sourceShare } de { $source } e { $targetShare } de { $target }.
says-time = Tempo entre eles: mediana { $median }, de { $low } a { $high } para os 80% centrais.
says-side = { $side }: { $text }
says-difference = Em relação a { $first }: { $points } pontos percentuais{ $low ->
    [none] .
   *[other] { " " }({ $low } a { $high }, p { $p }{ $clear ->
        [yes] , mais do que se espera do acaso
       *[no] { "" }
    }).
}
says-paths = { $count ->
    [one] O único caminho completo: { $paths }
   *[other] Os mais frequentes de { $number } caminhos completos: { $paths }
}
filter-included = Somente { $items }
filter-excluded = Sem { $items }
filter-matching = { $operator ->
    [equals] É “{ $value }”
    [not_equals] Não é “{ $value }”
    [in] É um destes: { $value }
    [not_in] Não é nenhum destes: { $value }
    [contains] Contém “{ $value }”
    [not_contains] Não contém “{ $value }”
    [starts_with] Começa com “{ $value }”
    [ends_with] Termina com “{ $value }”
    [matches] Corresponde a “{ $value }”
    [not_matches] Não corresponde a “{ $value }”
    [less] Menor que “{ $value }”
    [less_or_equal] No máximo “{ $value }”
    [greater] Maior que “{ $value }”
    [greater_or_equal] No mínimo “{ $value }”
    [exists] Qualquer item
   *[not_exists] Nenhum item
}
