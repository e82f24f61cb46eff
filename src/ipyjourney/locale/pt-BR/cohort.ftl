## What a cohort table cannot be made of

no-sum-metric =
    .what = “{ $name }” não pode ser o valor de uma tabela de coorte: { $kind ->
        [events] esta métrica conta eventos.
        [container] esta métrica conta instâncias de um contêiner.
        [counter] esta métrica é um contador.
        [calculated] esta métrica é calculada.
       *[other] esta métrica é do tipo { $kind }.
    }
    .why = O valor é somado nas linhas de cada célula; por isso, precisa ser a soma de uma medida.
    .fix = { $any ->
        [yes] Escolha uma destas: { $known }.
       *[no] Crie uma com ij.Metric.sum("…") e passe-a à visualização de dados.
    }

too-many-periods =
    .what = A tabela teria { $count } linhas, uma por { $granularity ->
        [day] dia
        [week] semana
        [month] mês
        [quarter] trimestre
       *[year] ano
    }.
    .why = Ela tem uma linha para cada período, do começo do intervalo de datas ou da primeira linha até o fim do intervalo ou dos dados; mais de { $most } não são mostradas. Basta uma data errada, como o ano de 1900.
    .fix = Escolha uma granularidade maior ou um intervalo de datas mais curto.

duplicate-row =
    .what = O segmento “{ $name }” está em duas linhas.
    .why = Uma célula é encontrada pelos rótulos de sua linha e de sua coluna.
    .fix = Indique cada segmento uma só vez.

no-such-cell =
    .what = { $part ->
        [row] A tabela de coorte não tem a linha “{ $name }”.
        [column] A tabela de coorte não tem a coluna “{ $name }”.
       *[cell] A célula “{ $name }” está vazia.
    }
    .why = { $part ->
        [cell] Nenhum de seus períodos está no intervalo de datas da análise ou nos dados; por isso, não há ninguém nela.
       *[other] Uma célula é encontrada pelos rótulos de sua linha e de sua coluna.
    }
    .fix = { $part ->
        [cell] Escolha uma célula que mostre um número.
       *[other] { $any ->
            [yes] As opções são: { $known }.
           *[no] A tabela não tem nenhuma: veja as notas dela.
        }
    }

## What a cohort table says of itself

cohort-no-periods = Não há nenhuma linha no escopo; por isso, a tabela não tem períodos.
cohort-cut-periods = { $count ->
    [one] O período { $periods } não está totalmente no escopo: as células que o consideram
   *[other] Os períodos { $periods } não estão totalmente no escopo: as células que consideram um deles
} { $pooled ->
    [yes] não são somadas, exceto as dos incluídos.
   *[no] são marcadas como incompletas e ficam fora das médias.
}
cohort-latency-before-data = A análise não tem intervalo de datas; por isso, os períodos antes de { $first } também estão no escopo, sem linhas: { $count ->
    [one] a coluna antes de “Incluído” não conta
   *[other] as { $count } colunas antes de “Incluído” não contam
} ninguém ali, e as células não são marcadas como incompletas. Com um intervalo de datas que comece com os dados, elas são.
cohort-periods-without-rows = { $count ->
    [one] Um de { $all } períodos não tem nenhuma linha.
   *[other] { $count } de { $all } períodos não têm nenhuma linha.
}
cohort-included-without-rows = O critério de inclusão também vale sem nenhuma linha: em cada período, ele inclui quem não tem linhas ali, mas tem em outra parte do escopo (contêiner: { $container }).
cohort-returns-without-rows = O critério de retorno também vale sem nenhuma linha: quem não tem linhas em um período conta ali como retorno (contêiner: { $container }).
cohort-no-timing = Não há tempos até o retorno: para isso, todas as comparações do critério de retorno precisam ser “pelo menos” ou “maior que”.
cohort-nulls-in-sum = { $rows ->
    [one] Uma linha não tem { $measure }: a métrica “{ $metric }” não a considera.
   *[other] { $rows } linhas não têm { $measure }: a métrica “{ $metric }” não as considera.
}
cohort-items-hidden = São mostrados os { $shown } maiores itens; { $hidden ->
    [one] mais um item, com coortes que somam { $size }, não é mostrado.
   *[other] mais { $hidden } itens, com coortes que somam { $size }, não são mostrados.
}
cohort-rows-without-item = { $rows ->
    [one] Uma linha que conta para a inclusão não tem { $dimension } e não entra em nenhuma linha da tabela.
   *[other] { $rows } linhas que contam para a inclusão não têm { $dimension } e não entram em nenhuma linha da tabela.
}
cohort-counted-again = As coortes de todos os períodos são somadas: quem é incluído em vários períodos conta em cada um deles, como em { $rows ->
    [one] uma linha
   *[other] { $rows } linhas
} (contêiner: { $container }).
cohort-rows-share-instances = O teste de “{ $row_a }” contra “{ $row_b }” é omitido: { $instances ->
    [one] uma instância ({ $container }) está
   *[other] { $instances } instâncias ({ $container }) estão
} nas duas.

cohort-log-rank = { $size ->
    [large] Não se observa diferença de velocidade de retorno entre { $row_a } e { $row_b }
   *[other] { $row_a } e { $row_b } retornam em velocidades diferentes
} (teste log-rank, { $size ->
    [tiny] p < { $p }
   *[other] p = { $p }
}, χ² = { $statistic }).
cohort-log-rank-nothing = { $row_a } e { $row_b } não podem ser comparadas: ninguém retornou em nenhuma das duas, ou uma delas está vazia.

## Heads and marks of the table

cohort-retention = Retenção
cohort-churn = Churn
cohort-included = Incluído
cohort-same-period = Mesmo período
cohort-average = Média
cohort-count-of = { $count } de { $base }
cohort-mark = * Um período da célula não está totalmente no escopo.
cohort-first-rows = Na tela estão as primeiras { $shown } de { $rows } linhas; os DataFrames e os arquivos contêm todas. Escolha uma granularidade maior, menos colunas ou um intervalo de datas mais curto.
cohort-more = A tabela tem { $rows } linhas e { $columns } colunas; os DataFrames dela contêm todas.
