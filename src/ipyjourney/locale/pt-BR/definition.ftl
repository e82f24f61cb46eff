## The definition of a chart or a number, in sentences

# Joining
definition-quoted = “{ $name }”
definition-or = { $left } ou { $right }
definition-and = { $left } e { $right }
definition-comma = { $left }, { $right }
definition-group = ({ $inner })

# Metrics
definition-metric-events = { $metric } conta linhas.
definition-metric-container = { $metric } conta cada { $container } uma vez.
definition-metric-counter = { $metric } conta as linhas em que { $condition }.
definition-metric-sum = { $metric } soma { $measure }; linhas sem valor não somam nada.
definition-metric-sum-where = { $metric } soma { $measure } nas linhas em que { $condition }; linhas sem valor não somam nada.
definition-metric-calculated = { $metric } é { $expression }, calculado a partir dos números das mesmas linhas; uma divisão por zero fica sem valor.

# Conditions on one row
# They stand after "as linhas em que" and after "que atende a esta condição:".
definition-compare = { $operator ->
    [equals] { $dimension } é { $value }
    [not_equals] { $dimension } tem um valor diferente de { $value }
    [in] { $dimension } é { $value }
    [not_in] { $dimension } tem um valor que não é { $value }
    [contains] { $dimension } contém { $value }
    [not_contains] { $dimension } tem um valor que não contém { $value }
    [starts_with] { $dimension } começa com { $value }
    [ends_with] { $dimension } termina com { $value }
    [matches] { $dimension } corresponde ao padrão { $value }
    [not_matches] { $dimension } tem um valor que não corresponde ao padrão { $value }
    [less] { $dimension } vem antes de { $value } na ordenação
    [less_or_equal] { $dimension } é { $value } ou vem antes na ordenação
    [greater] { $dimension } vem depois de { $value } na ordenação
    [greater_or_equal] { $dimension } é { $value } ou vem depois na ordenação
    [exists] { $dimension } tem valor
   *[not_exists] { $dimension } não tem valor
}
definition-number = { $operator ->
    [equals] exatamente { $value }
    [not_equals] diferente de { $value }
    [less] menor que { $value }
    [less_or_equal] no máximo { $value }
    [greater] maior que { $value }
   *[greater_or_equal] pelo menos { $value }
}
definition-metric-of-row = { $metric } na própria linha é { $number }
definition-metric-of-instance = { $metric } em suas linhas é { $number }
definition-not = não é verdade que { $condition }
definition-some-row = em alguma linha, { $condition }
definition-row-of = a instância ({ $container }) é tal que { $condition }
definition-some-row-of = alguma de suas linhas pertence a uma instância ({ $container }) tal que { $condition }
definition-sequence = suas linhas mostram, nesta ordem, { $steps }
definition-then = { $left }, depois { $right }
definition-then-limited = { $left }, depois, { $limits }, { $right }
definition-row-where = uma linha em que { $condition }
definition-at-place = conta em { $place } de outra análise

# Segments
definition-segment-event = O segmento { $segment } mantém as linhas em que { $condition }.
definition-segment-container = O segmento { $segment } mantém todas as linhas de cada { $container } que atende a esta condição: { $condition }.
definition-segment-behind = A análise por trás do segmento { $segment }:
definition-segments-judged = Os segmentos consideram todas as linhas do intervalo de datas.

# Rows
definition-no-range = Não há intervalo de datas: são consideradas todas as linhas até a última da tabela.
definition-no-range-as-of = Não há intervalo de datas: são consideradas todas as linhas antes de { $end }, até onde os dados são conhecidos.
definition-range = Intervalo de datas { $range }: de { $start } até { $end }, exclusive.
definition-range-to = Intervalo de datas { $range }: da primeira linha até { $end }, exclusive.
definition-range-last = Ele avança com os dados: { $count ->
    [1] { $unit ->
        [day] o último dia completo antes do que está em andamento
        [week] a última semana completa antes da que está em andamento
        [month] o último mês completo antes do que está em andamento
        [quarter] o último trimestre completo antes do que está em andamento
       *[year] o último ano completo antes do que está em andamento
    }
   *[other] { $unit ->
        [day] os últimos { $count } dias completos antes do que está em andamento
        [week] as últimas { $count } semanas completas antes da que está em andamento
        [month] os últimos { $count } meses completos antes do que está em andamento
        [quarter] os últimos { $count } trimestres completos antes do que está em andamento
       *[year] os últimos { $count } anos completos antes do que está em andamento
    }
}.
definition-range-this = Ele avança com os dados: { $unit ->
    [day] o dia
    [week] a semana
    [month] o mês
    [quarter] o trimestre
   *[year] o ano
} em andamento, até onde os dados são conhecidos.
definition-moved-back = As linhas consideradas ficam { $count } { $count ->
    [one] { $unit ->
        [day] dia
        [week] semana
        [month] mês
        [quarter] trimestre
       *[year] ano
    }
   *[other] { $unit ->
        [day] dias
        [week] semanas
        [month] meses
        [quarter] trimestres
       *[year] anos
    }
} antes disso.
definition-analysis-segments = Só são consideradas as linhas mantidas { $count ->
    [1] pelo segmento
   *[other] ao mesmo tempo pelos segmentos
} { $segments }.
definition-without-instance = Linhas sem carimbo de data/hora e linhas sem instância ({ $container }) ficam de fora.
definition-order-table = Linhas do mesmo momento seguem a ordem da tabela.
definition-order-column = Linhas do mesmo momento seguem a ordem de { $column }.
definition-times = Horários e períodos são os de { $timezone }; as semanas começam { $day ->
    [monday] na segunda-feira
    [tuesday] na terça-feira
    [wednesday] na quarta-feira
    [thursday] na quinta-feira
    [friday] na sexta-feira
    [saturday] no sábado
   *[sunday] no domingo
}.
definition-sides = O cálculo é feito { $count ->
    [1] para um lado
   *[other] para { $count } lados, cada um como se estivesse sozinho
}: { $sides }.
definition-side-all = { $side } (todas as linhas)
definition-side = { $side } ({ $parts })
definition-side-segment = segmento { $segment }
definition-side-range = intervalo de datas { $range }
definition-side-prior = { $count } { $count ->
    [one] { $unit ->
        [day] dia
        [week] semana
        [month] mês
        [quarter] trimestre
       *[year] ano
    }
   *[other] { $unit ->
        [day] dias
        [week] semanas
        [month] meses
        [quarter] trimestres
       *[year] anos
    }
} antes
definition-changes = As variações são em relação a { $side }.
definition-differences-tested = A diferença entre duas proporções de instâncias tem o intervalo de 95% de Newcombe e o valor-p de um teste z, a menos que uma instância esteja por trás das duas.

## Journeys

definition-journey = Esta jornada acompanha cada { $container } separadamente, por suas linhas em ordem cronológica.
definition-journey-shows = Cada nó mostra { $metrics } nas linhas alcançadas ali.
definition-node = { $node } mostra { $metrics } nas linhas alcançadas ali.
definition-arrow = A seta de { $source } para { $target } conta cada { $container } com uma linha em { $target } alcançada por ela.
definition-arrow-way = Uma linha em { $target } é alcançada pela seta se vem { $way }.
definition-arrow-share = A proporção da seta é calculada sobre as instâncias ({ $container }) que alcançaram { $source }.
definition-arrow-time = O tempo da seta corre, para cada instância, da primeira linha que pode levar até lá à primeira linha alcançada pela seta.
definition-fallout-all = O fallout em { $node } conta cada { $container } que alcançou esse nó e depois não alcançou nenhum outro por uma seta que sai dali.
definition-fallout-open = Ainda em aberto está a parte do fallout em { $node } cujo tempo não se esgotou até o fim das linhas: cada { $container } que ainda pode seguir adiante.
definition-fallout-lost = Perdida está a parte do fallout em { $node } cujo tempo se esgotou: cada { $container } que não pode mais seguir adiante.
definition-fallout-share = A proporção do fallout é calculada sobre as instâncias ({ $container }) que alcançaram { $node }.
definition-fallout-end = { $node } é um nó final: ali não há fallout.
definition-matches = Uma linha corresponde a { $node } se { $conditions }.
definition-counts-in = é contada em { $metrics }
definition-item-is = { $dimension } é { $items }
definition-kept-by = é mantida pelo segmento { $segment }
definition-lies-in = está no intervalo de datas { $ranges }
definition-start = { $node } é um nó inicial: toda linha correspondente é alcançada.
definition-reached = { $node } é alcançado por uma linha correspondente que vem { $ways }.
definition-way = depois de uma linha alcançada em { $source }
definition-way-limited = depois de uma linha alcançada em { $source }, { $limits }
definition-way-immediate = logo após uma linha alcançada em { $source }
definition-way-immediate-limited = logo após uma linha alcançada em { $source }, { $limits }
definition-anything-between = Entre uma e outra, pode acontecer qualquer coisa.
definition-anything-or-right-after = Entre uma e outra, pode acontecer qualquer coisa, a não ser onde se lê “logo após”.
definition-journey-within = A jornada inteira leva no máximo { $duration }, a contar de uma linha em um nó inicial.
definition-excluded = { $node } está excluído: cada { $container } que alcança esse nó só conta no total.
definition-unreached = Nenhum nó inicial leva a { $node }; por isso, nada alcança esse nó.
definition-percent-start = As porcentagens dos nós são calculadas sobre a mesma métrica nas linhas alcançadas nos nós iniciais que levam até eles.
definition-percent-previous = As porcentagens dos nós são calculadas sobre a mesma métrica nas linhas alcançadas nos nós imediatamente anteriores; um nó inicial é sua própria base.
definition-percent-total = As porcentagens dos nós são calculadas sobre a mesma métrica em todas as linhas consideradas.
definition-percent-start-of = A porcentagem é calculada sobre a mesma métrica nas linhas alcançadas em { $nodes }.
definition-percent-previous-of = A porcentagem é calculada sobre a mesma métrica nas linhas alcançadas em { $nodes }.
definition-percent-none = A porcentagem não tem base, pois nenhum nó inicial leva até ali.
definition-percent-total-of = A porcentagem é calculada sobre a mesma métrica em todas as linhas consideradas.
definition-interval = Uma proporção de instâncias vem com seu intervalo de 95% (Wilson).

## Cohort tables

definition-cohort = Esta tabela agrupa cada { $container } { $granularity ->
    [day] pelo dia
    [week] pela semana
    [month] pelo mês
    [quarter] pelo trimestre
   *[year] pelo ano
} de sua inclusão e acompanha o que acontece { $granularity ->
    [day] nos dias
    [week] nas semanas
    [month] nos meses
    [quarter] nos trimestres
   *[year] nos anos
} seguintes.
definition-cohort-cell = A célula está na linha { $row }, { $column ->
    [included] na coluna de todos os incluídos
    [same_period] na coluna do mesmo período
   *[other] na coluna { $column }
}.
definition-inclusion = Uma instância é incluída { $granularity ->
    [day] em um dia se, em suas linhas desse dia
    [week] em uma semana se, em suas linhas dessa semana
    [month] em um mês se, em suas linhas desse mês
    [quarter] em um trimestre se, em suas linhas desse trimestre
   *[year] em um ano se, em suas linhas desse ano
}, { $condition }.
definition-inclusion-item = Uma instância é incluída em um item de { $dimension } se, em suas linhas { $granularity ->
    [day] de um mesmo dia
    [week] de uma mesma semana
    [month] de um mesmo mês
    [quarter] de um mesmo trimestre
   *[year] de um mesmo ano
} com esse item, { $condition }.
definition-inclusion-segment = Uma instância é incluída em um segmento se, em suas linhas { $granularity ->
    [day] de um mesmo dia
    [week] de uma mesma semana
    [month] de um mesmo mês
    [quarter] de um mesmo trimestre
   *[year] de um mesmo ano
} mantidas pelo segmento, { $condition }.
definition-criterion-segments = Para isso, só são consideradas as linhas mantidas { $count ->
    [1] pelo segmento
   *[other] ao mesmo tempo pelos segmentos
} { $segments }.
definition-entry-every = Uma instância entra em todas as coortes em que é incluída.
definition-entry-first = Uma instância entra somente na primeira coorte em que é incluída.
definition-return = Uma instância conta como retida na coluna k se, em suas linhas { $granularity ->
    [day] do k-ésimo dia
    [week] da k-ésima semana
    [month] do k-ésimo mês
    [quarter] do k-ésimo trimestre
   *[year] do k-ésimo ano
} após a inclusão, { $condition }.
definition-return-later = Uma instância conta como retida na coluna k se, em suas linhas { $granularity ->
    [day] do k-ésimo dia após a inclusão ou de um dia posterior
    [week] da k-ésima semana após a inclusão ou de uma semana posterior
    [month] do k-ésimo mês após a inclusão ou de um mês posterior
    [quarter] do k-ésimo trimestre após a inclusão ou de um trimestre posterior
   *[year] do k-ésimo ano após a inclusão ou de um ano posterior
}, { $condition }.
definition-return-brackets = Uma instância conta como retida em uma coluna se, em suas linhas de pelo menos { $granularity ->
    [day] um dos dias
    [week] uma das semanas
    [month] um dos meses
    [quarter] um dos trimestres
   *[year] um dos anos
} que a coluna representa, { $condition }.
definition-brackets = As colunas representam estes números após a inclusão: { $columns }.
definition-metric-is = { $metric } é { $number }
definition-same-period = “Mesmo período” conta quem retorna ainda { $granularity ->
    [day] no dia
    [week] na semana
    [month] no mês
    [quarter] no trimestre
   *[year] no ano
} da inclusão, em linhas posteriores à que levou à inclusão.
definition-retention = As células contam quem foi retido.
definition-churn = As células contam quem não foi retido: incluídos menos retidos.
definition-churn-rolling = As células contam quem foi retido até a coluna anterior e não foi nesta.
definition-rolling = Só continua contando quem foi retido em todas as colunas anteriores (cálculo contínuo).
definition-latency = As colunas à esquerda de “Incluído” consideram, da mesma forma, os períodos antes da inclusão.
definition-by-item = Cada linha soma as coortes de um item em todos os períodos; são mostrados os 14 itens com mais instâncias.
definition-by-segment = Cada linha soma as coortes de um segmento em todos os períodos: { $segments }.
definition-added = Só são somadas as células cujos períodos estão totalmente dentro.
definition-value = Ao lado está { $metric } nas linhas consideradas para o retorno, de todos os incluídos, e o mesmo por instância incluída ({ $container }).
definition-share-included = As porcentagens são calculadas sobre os incluídos.
definition-share-rolling = As porcentagens são calculadas sobre a coluna anterior; na primeira coluna, sobre os incluídos.
definition-average-pooled = A linha de média soma as contagens de uma coluna e as divide pela soma de suas bases.
definition-average-mean = A linha de média é a média simples das porcentagens de uma coluna.
definition-incomplete = Uma célula é marcada como incompleta e fica fora da média se um de seus períodos não está totalmente dentro das linhas consideradas.
definition-incomplete-later = Uma célula é marcada como incompleta e fica fora da média se o primeiro de seus períodos não está totalmente dentro das linhas consideradas.
definition-timing = O tempo até o retorno é uma estimativa de Kaplan-Meier: cada { $container } conta uma vez por linha, e quem não retornou até o fim conta até lá.
definition-cell-included = A célula conta cada { $container } com inclusão nessa linha.
definition-cell-same-period = A célula conta quem, nessa linha, retorna ainda { $granularity ->
    [day] no dia
    [week] na semana
    [month] no mês
    [quarter] no trimestre
   *[year] no ano
} da inclusão, em linhas posteriores à que levou à inclusão.
definition-cell-retained = A célula conta quem, nessa linha, foi retido nessa coluna.
definition-cell-churned = A célula conta quem, nessa linha, não foi retido nessa coluna.

## Flows

definition-flow = Este fluxo acompanha os itens de { $dimension } nas linhas de cada { $container }, em ordem cronológica.
definition-flow-nulls = Linhas sem item são desconsideradas.
definition-repeats-once = Itens iguais em sequência contam como um só, na posição do primeiro.
definition-repeats-all = Itens iguais em sequência continuam separados.
definition-pattern = { $syntax ->
    [prefix] Os itens de { $dimension } que começam com { $pattern } são agrupados como { $name }.
    [regex] Os itens de { $dimension } que correspondem por inteiro à expressão regular { $pattern } são agrupados como { $name }.
   *[wildcard] Os itens de { $dimension } que correspondem ao padrão { $pattern } são agrupados como { $name }.
}
definition-pattern-first = Vale o primeiro padrão que corresponder.
definition-anchor-metric = cada linha contada em { $metric }
definition-anchor-items = cada ponto em que { $dimension } é { $items }
definition-anchor-dimension = cada ponto com qualquer item de { $dimension }
definition-starts-with = Um caminho começa em { $anchor } e segue para frente.
definition-contains = Um caminho é traçado em torno de { $anchor } e segue nos dois sentidos.
definition-ends-with = Um caminho termina em { $anchor } e é seguido para trás.
definition-between = Um caminho começa em { $anchor } e vai até o próximo ponto final: { $until }; sem um ponto final, não conta.
definition-only-first = Só conta o primeiro caminho de cada { $container }.
definition-only-last = Só conta o último caminho de cada { $container }.
definition-next = A coluna seguinte contém o primeiro item que vem depois da linha da coluna anterior.
definition-previous = A coluna à esquerda contém o último item que vem antes da linha da coluna seguinte.
definition-step-within = De uma coluna à seguinte, o intervalo é de no máximo { $duration }; senão, o caminho termina.
definition-exit = Um caminho que não encontra mais nenhum item termina: é uma saída nessa coluna.
definition-entry = Um caminho que não encontra nenhum item anterior começa ali: é uma entrada nessa coluna.
definition-columns = As colunas são numeradas a partir da coluna da âncora, que é 0.
definition-column-dimension = A coluna { $column } mostra { $dimension }.
definition-top-items = Cada coluna mostra { $items ->
    [1] seu item principal
   *[other] seus { $items } itens principais
} por exibições de caminho; os demais são somados como outros itens.
definition-column-items = A coluna { $column } mostra, em vez disso, { $items ->
    [1] seu item principal
   *[other] seus { $items } itens principais
}.
definition-hidden-columns = { $count ->
    [1] A coluna { $columns } está oculta: os caminhos passam por ela sem aparecer, e os links ligam as colunas dos dois lados.
   *[other] As colunas { $columns } estão ocultas: os caminhos passam por elas sem aparecer, e os links ligam as colunas dos dois lados.
} Um caminho que termina ali conta na próxima coluna mostrada.
definition-filter-include = Ficam só os caminhos com { $items } na coluna { $column }.
definition-filter-exclude = Os caminhos com { $items } na coluna { $column } ficam de fora.
definition-filter-matching = Ficam só os caminhos em que, na coluna { $column }, { $condition }.
definition-views = As exibições de caminho contam caminhos; as instâncias contam cada { $container } uma vez.
definition-flow-share = As proporções são de instâncias, calculadas sobre as da coluna da âncora.
definition-flow-item = O número em { $item } na coluna { $column } conta os caminhos com esse item ali.
definition-flow-other = O número conta os caminhos na coluna { $column } com um item que não está entre os itens principais.
definition-flow-exit = O número conta os caminhos que terminaram na coluna { $column }.
definition-flow-entry = O número conta os caminhos que começam à direita da coluna { $column }: não há nada antes.
definition-flow-column = O número conta os caminhos com um item na coluna { $column }.
definition-flow-ribbon = A faixa conta os caminhos que têm { $left } e também { $right }.
definition-flow-item-of = { $item } na coluna { $column }
definition-flow-other-of = outros itens na coluna { $column }
definition-flow-exit-of = uma saída na coluna { $column }
definition-flow-entry-of = uma entrada na coluna { $column }
definition-flow-column-of = um item na coluna { $column }
definition-flow-path = O número conta os caminhos que seguem exatamente assim: { $path }.
definition-flow-nothing = nada mais
