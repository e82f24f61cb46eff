## Conditions, metrics and date ranges

sequence-needs-container =
    .what = Aqui, uma sequência é verificada em uma única linha.
    .why = Suas etapas estão em linhas diferentes de uma conta, uma pessoa ou outra instância de contêiner.
    .fix = Dê ao segmento, ou a um grupo em volta da sequência, um contêiner como escopo.

limit-on-first-step =
    .what = A primeira etapa da sequência tem um limite de tempo.
    .why = Um limite é o tempo desde a etapa anterior, e antes da primeira não há nenhuma.
    .fix = Coloque o limite na etapa seguinte.

unclear-date-range =
    .what = Não está claro que dias o intervalo de datas “{ $name }” abrange.
    .why = Um intervalo de datas tem início e fim, ou são as últimas N unidades, ou é a unidade em andamento.
    .fix = Informe start e end, ou last com uma unidade (last=90, unit="day"), ou this (this="quarter"), e nada mais.

invalid-expression =
    .what = { $problem ->
        [value] No caractere { $place } é esperado um número, o nome de uma métrica ou "(": { $before } ▸ { $rest }
        [operator] No caractere { $place } é esperado um destes: + - * /: { $before } ▸ { $rest }
        [open] Nada abre o parêntese que fecha no caractere { $place }: { $before } ▸ { $rest }
        [close] Nada fecha o parêntese que abre no caractere { $place }: { $before } ▸ { $rest }
        [bracket] Nada fecha o colchete do caractere { $place }: { $before } ▸ { $rest }
        [name] Não há nome entre os colchetes do caractere { $place }: { $before } ▸ { $rest }
        [number] O número no caractere { $place } é grande demais: { $before } ▸ { $rest }
        [metrics] A expressão não cita nenhuma métrica: { $rest }
        [long] A expressão tem mais de 4.000 caracteres.
       *[character] Nenhuma expressão usa o sinal do caractere { $place }: { $before } ▸ { $rest }
    }
    .why = Uma métrica calculada é obtida de outras métricas com aritmética simples; por isso, sua expressão precisa ser clara.
    .fix = Escreva números, métricas, + - * / e parênteses, como [Revenue] / ([Closed-Won] + 1); um nome com mais de uma palavra fica entre colchetes, e um colchete de fechamento dentro dele é escrito duas vezes.

## Definitions that do not fit together

circular-definition =
    .what = { $kind ->
        [metric] A métrica “{ $name }” volta a si mesma: { $circle }.
       *[segment] O segmento “{ $name }” volta a si mesmo: { $circle }.
    }
    .why = { $kind ->
        [metric] Nunca se chegaria ao que a métrica significa.
       *[segment] Nunca se chegaria ao que o segmento significa.
    }
    .fix = Altere uma das definições desse círculo para que ela não cite mais a seguinte.

unmatchable-metric =
    .what = A métrica calculada “{ $metric }” não pode ser { $role ->
        [anchor] a âncora de um fluxo
        [value] o valor de uma tabela de coorte
       *[node] parte de um nó
    }.
    .why = Ela é obtida de somas e contagens; por isso, de nenhuma linha se pode dizer que conta nela.
    .fix = { $role ->
        [value] Escolha uma métrica que some uma medida.
       *[node] Escolha uma das métricas a partir das quais ela é calculada; como métrica principal ou secundária, ela pode ser mostrada.
    }

## Segments made from a place in a result

foreign-place =
    .what = { $kind ->
        [cohort] Uma tabela de coorte
        [flow] Um fluxo
       *[journey] Uma jornada
    } não tem { $place ->
        [node] nenhum nó assim
        [arrow] nenhuma seta
        [fallout] nenhum fallout
        [cell] nenhuma célula
        [ribbon] nenhuma faixa
        [path] nenhum caminho
       *[other] nenhum local assim
    } para abrir.
    .why = Cada tipo de análise tem seus próprios locais: nós, setas e fallouts nas jornadas; células nas tabelas de coorte; nós, faixas e caminhos nos fluxos.
    .fix = Informe um local desta análise.

place-needs-its-container =
    .what = O segmento “{ $name }” tem o escopo “{ $scope }”, mas sua análise acompanha o contêiner “{ $container }”.
    .why = Ele mantém as linhas das instâncias por trás do número, e elas são instâncias desse contêiner.
    .fix = Dê ao segmento o escopo “{ $container }”.

## Components of a view that are changed

still-used =
    .what = { $kind ->
        [metric] A métrica “{ $name }” ainda é usada por: { $users }.
        [segment] O segmento “{ $name }” ainda é usado por: { $users }.
       *[other] O intervalo de datas “{ $name }” ainda é usado por: { $users }.
    }
    .why = Sem esse componente, eles não teriam significado.
    .fix = { $kind ->
        [metric] Altere primeiro o que a usa ou substitua a métrica em vez de removê-la.
        [segment] Altere primeiro o que o usa ou substitua o segmento em vez de removê-lo.
       *[other] Altere primeiro o que o usa ou substitua o intervalo de datas em vez de removê-lo.
    }

open-analysis = { $kind ->
    [journey] a tela de jornada aberta { $count ->
        [0] sem nós
       *[other] ({ $nodes })
    }
    [cohort] a tabela de coorte aberta
   *[flow] o fluxo aberto
}

given-metric =
    .what = A métrica “{ $name }” não é calculada.
    .why = Ela vem com a visualização de dados; por isso, não pode ser alterada enquanto análises a usam.
    .fix = Adicione uma métrica calculada com outro nome ou crie a visualização de dados de novo com outras métricas.

backward-date-range =
    .what = O intervalo de datas “{ $name }” termina ({ $end }) antes de começar ({ $start }).
    .why = Nenhuma linha poderia estar nele.
    .fix = Inverta as duas datas.
