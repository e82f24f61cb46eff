## Edits that a flow does not allow

no-further-columns =
    .what = { $end ->
        [before] Este fluxo não pode ter mais colunas antes da âncora.
       *[other] Este fluxo não pode ter mais colunas depois da âncora.
    }
    .why = { $reason ->
        [most] Há no máximo { $most } colunas de cada lado.
        [ends_with] Seus caminhos terminam com a âncora.
       *[other] Seus caminhos começam com a âncora.
    }
    .fix = { $reason ->
        [most] Concentre-se em um item da coluna mais externa para ver além dela.
       *[other] Para ter colunas dos dois lados, escolha “Contém” como tipo da âncora (contains).
    }

unclear-anchor =
    .what = { $part ->
        [anchor] A âncora
       *[until] O fim ("until")
    } do fluxo não é nem uma única métrica, nem itens de uma mesma dimensão, nem uma dimensão inteira.
    .why = Os caminhos se abrem em cada ocorrência; por isso, precisa ficar claro o que é uma ocorrência.
    .fix = Informe uma métrica, ou itens de uma mesma dimensão, ou somente uma dimensão; e o que encerra os caminhos, quando eles vão de um ponto a outro.

unknown-column-number =
    .what = O fluxo não tem a coluna { $column } aqui.
    .why = As colunas são contadas a partir da âncora, que é 0.
    .fix = Escolha uma destas: { $known }.
