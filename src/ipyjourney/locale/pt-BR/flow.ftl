## Flows that cannot be worked out

invalid-pattern =
    .what = O padrão “{ $pattern }” de “{ $name }” não é uma expressão regular: { $problem }.
    .why = Um grupo trata como um só os itens que correspondem por inteiro a seu padrão.
    .fix = Corrija a expressão ou escreva um curinga, com * para qualquer texto e syntax "wildcard".

repeated-stage =
    .what = “{ $stage }” aparece duas vezes entre os estágios.
    .why = Um estágio é pulado se um posterior vem antes dele; por isso, cada um tem um só lugar na ordem.
    .fix = Indique cada estágio uma só vez.

unknown-flow-place =
    .what = O fluxo não tem o local { $place }.
    .why = { $reason ->
        [item] “{ $item }” não é um item de { $dimension }.
        [end] Os caminhos terminam à direita da âncora como saídas e, à esquerda dela, como entradas.
        [neighbours] Uma faixa leva de uma coluna à seguinte, à sua direita.
        [length] Um caminho completo tem um item, ou null, para cada uma das { $known } colunas.
       *[other] Só um nó, uma faixa ou um caminho completo de um fluxo pode ser aberto.
    }
    .fix = Use um local de nodes, links ou paths do resultado.

unknown-side =
    .what = O fluxo não compara nenhum lado “{ $name }”.
    .why = Um número pertence a um lado da comparação.
    .fix = { $known ->
        [none] Deixe o lado de fora: nada é comparado.
       *[other] Escolha um destes: { $known }.
    }

no-flow =
    .what = A análise é uma { $kind ->
        [cohort] tabela de coorte
       *[journey] jornada
    }, não um fluxo.
    .why = { $question ->
        [paths-through] Só um fluxo tem caminhos completos que passam por um local.
       *[column-items] Só um fluxo tem colunas de itens.
    }
    .fix = Passe um fluxo, como ij.FlowSpec.starts_with(…), ou seu resultado.

several-anchors =
    .what = Mais de uma âncora foi informada: { $given }.
    .why = Um fluxo começa com sua âncora, a contém, termina com ela ou vai de uma a outra.
    .fix = Informe uma delas; para um início e um fim, informe os dois como between=(start, end).

unpaired-ends =
    .what = "between" não é um início e um fim: { $given }.
    .why = Os caminhos vão de um ao outro.
    .fix = Informe os dois, como between=("MQL Qualified", "Closed-Won").

no-dimension =
    .what = A visualização de dados não tem dimensões.
    .why = Os itens de uma dimensão formam os caminhos de um fluxo.
    .fix = Diga que coluna os contém: ij.DataView(events, event="event_name"), ou dimensions=["channel"].

## What a flow says of itself

grouped-item = “{ $item }” pertence aqui ao grupo “{ $group }”; por isso, nada corresponde a esse item por seu próprio nome.
empty-group = Nenhum item de { $dimension } pertence ao grupo “{ $group }”: “{ $pattern }” não corresponde a nenhum dos que um grupo anterior deixou.
no-occurrence-limit = Os caminhos que contêm a âncora seguem nos dois sentidos; por isso, todas as suas ocorrências contam, não só a primeira.
null-items = { $rows ->
    [one] Uma linha não tem { $dimension } e não entra em nenhum caminho dessa dimensão.
   *[other] { $rows } linhas não têm { $dimension } e não entram em nenhum caminho dessa dimensão.
}
unfinished-paths = { $paths ->
    [one] Uma ocorrência do início fica de fora: o fim não vem depois dela.
   *[other] { $paths } ocorrências do início ficam de fora: o fim não vem depois delas.
}
filtered-paths = { $paths ->
    [one] Uma exibição de caminho fica de fora por causa dos filtros de coluna.
   *[other] { $paths } exibições de caminho ficam de fora por causa dos filtros de coluna.
}

## A flow as tables

flow-column = Coluna
flow-item = Item
flow-views = Exibições de caminho
flow-share = % da âncora
flow-side = Lado
flow-other = Outros itens
flow-exit = Saída
flow-entry = Entrada
flow-no-paths = Nenhum caminho: a âncora não ocorre.
flow-no-kept-paths = Nenhum caminho: a âncora não ocorre, ou nenhum caminho dela passa pelos filtros das colunas.
flow-more-links = { $links ->
    [one] Mais um link, sem mais exibições de caminho que estes, está em links do resultado.
   *[other] Mais { $links } links, sem mais exibições de caminho que estes, estão em links do resultado.
}
