## What the places of a result are called

place-fallout = Fallout em { $node }
place-fallout-open = Fallout em { $node }, ainda em aberto
place-fallout-lost = Fallout em { $node }, perdido
place-flow-column = Coluna { $column }
place-flow-other = Outros itens ({ $column })
place-flow-exit = Saídas ({ $column })
place-flow-entry = Entradas ({ $column })

## Places and instances that are not there

unknown-place =
    .what = A jornada não tem o nó “{ $name }”.
    .why = Um local é encontrado pelo id ou pelo título de seu nó.
    .fix = { $close ->
        [none] A jornada não tem nenhum nó: adicione um primeiro.
        [no] As opções são: { $known }.
       *[yes] Você quis dizer “{ $nearest }”? As opções são: { $known }.
    }

ambiguous-title =
    .what = Vários nós se chamam “{ $title }”.
    .why = Cada um deles tem seus próprios números.
    .fix = Informe o id do nó desejado: { $ids }.

untitled-place =
    .what = “{ $place }” não indica nenhum local de { $kind ->
        [cohort] uma tabela de coorte
       *[flow] um fluxo
    }.
    .why = Só uma jornada tem nós, que um texto pode indicar.
    .fix = Informe o local como um mapeamento, como { "{" }"row": "2025-03", "column": 2{ "}" } ou { "{" }"column": 1, "item": "Webinar"{ "}" }.

no-fallout =
    .what = “{ $node }” não tem { $part ->
        [open] fallout que esteja ainda em aberto ou perdido
        [lost] fallout que esteja ainda em aberto ou perdido
       *[all] nenhum fallout
    }.
    .why = { $part ->
        [all] Um nó sem seta para outro não tem fallout.
       *[other] Só um limite no tempo que uma seta pode levar distingue quem ainda pode seguir adiante de quem não pode mais.
    }
    .fix = { $part ->
        [all] Consulte o próprio nó ou o fallout de um nó que leve adiante.
       *[other] Consulte o fallout inteiro ou limite o tempo de uma seta que leve adiante.
    }

unanswerable-place =
    .what = { $question ->
        [top-items] “{ $place }” não tem { $when ->
            [after] itens principais depois
            [before] itens principais antes
            [between] itens principais entre nós
           *[anywhere] itens principais com "anywhere"
        }.
        [top-items-flow] “{ $place }” não tem { $when ->
            [after] itens principais depois
            [before] itens principais antes
            [between] itens principais entre nós
           *[anywhere] itens principais com "anywhere"
        }.
        [top-items-cohort] “{ $place }” não tem { $when ->
            [after] itens principais depois
            [before] itens principais antes
            [between] itens principais entre nós
           *[anywhere] itens principais com "anywhere"
        }.
        [nowhere] Itens principais { $when ->
            [after] depois de quê
            [before] antes de quê
           *[between] entre o quê
        }? Nenhum local foi informado.
        [durations] “{ $place }” não tem tempo de transição.
       *[split] “{ $place }” não pode ser dividido por item ou período.
    }
    .why = { $question ->
        [top-items] O que vem antes ou depois se pergunta de um nó; o que fica no meio, de uma seta; o que acontece em qualquer ponto, de nenhum local.
        [top-items-flow] Em um fluxo, a coluna seguinte é essa lista: seus itens vêm logo depois, ou logo antes, e estão classificados.
        [top-items-cohort] Uma célula conta quem estava ali em um período; o que vem antes ou depois se pergunta de um nó de uma jornada.
        [nowhere] O que vem antes ou depois se pergunta de um nó; o que fica no meio, de uma seta.
        [durations] O tempo passa de linha a linha: ao longo de uma seta de uma jornada ou de uma faixa de um fluxo entre dois nós que não são saída nem entrada.
       *[split] Só pode um local que se apoia em linhas: um nó, uma seta ou um fallout de uma jornada; um nó, uma coluna, uma faixa ou um caminho de um fluxo.
    }
    .fix = { $question ->
        [top-items] Informe um nó de uma jornada com "after" ou "before", uma seta com "between" ou None com "anywhere".
        [top-items-flow] Dê a dimensão a essa coluna: spec.with_changes(column_dimensions=[{ "{" }"column": 1, "dimension": "Channel"{ "}" }]). O que está nas linhas do próprio local é o detalhamento dele.
        [top-items-cohort] Crie um segmento da célula com segment_from e consulte uma jornada desse segmento.
        [nowhere] Informe um nó de uma jornada com "after" ou "before", uma seta com "between" ou None com "anywhere".
        [durations] Informe uma seta, como { "{" }"source": "n1", "target": "n2"{ "}" }, ou uma faixa, como { "{" }"left": { "{" }"column": 0, "item": "Webinar"{ "}" }, "right": { "{" }"column": 1, "item": "Demo"{ "}" }{ "}" }.
       *[split] Consulte os membros dele ou crie um segmento a partir dele e use-o em uma jornada.
    }

no-place =
    .what = Nenhum local foi informado.
    .why = A pergunta é sobre o número em um ou mais locais.
    .fix = Informe o título de um nó ou um local como { "{" }"source": "n1", "target": "n2"{ "}" }.

unknown-instance =
    .what = Não há { $container } “{ $key }”.
    .why = Uma linha do tempo é a de uma instância ({ $container }) que está nos dados.
    .fix = Procure por uma parte da chave: view.find_instances("{ $container }", "…").

incomplete-key =
    .what = A chave de { $container } tem { $wanted ->
        [one] uma parte
       *[other] { $wanted } partes
    }, não { $given }.
    .why = Só os valores de { $columns } juntos distinguem uma instância ({ $container }) de outra.
    .fix = Informe um valor para cada uma dessas colunas, nessa ordem.

unknown-choice =
    .what = “{ $given }” não é uma das opções de “{ $choice }”.
    .why = O que é mostrado depende disso.
    .fix = Escolha uma destas: { $known }.

no-such-side =
    .what = Nada é comparado com o nome “{ $name }”.
    .why = Um número pertence a um lado de uma comparação.
    .fix = { $known ->
        [none] Deixe o lado de fora: a análise não é comparada.
       *[other] Escolha um destes: { $known }.
    }

no-room-for-bars =
    .what = Um histograma de { $bars ->
        [1] uma barra
       *[other] { $bars } barras
    } não mostra nada.
    .why = Barras da mesma largura precisam cobrir tudo, do tempo mais curto ao mais longo, e para isso são precisas pelo menos duas.
    .fix = Informe um número inteiro de 2 a { $most }.

negative-count =
    .what = “{ $name }” é { $count }.
    .why = Indica quantas linhas listar ou pular, e esse número não pode ser negativo.
    .fix = Informe um número inteiro a partir de 0.

## The columns of tables on screen

column-reached = Chegada
column-left = Saída
column-duration = Duração
column-first = Primeiro evento
column-last = Último evento
column-events = Eventos
column-primary = { $primary }
column-secondary = { $secondary }
column-instances = { $container }
column-place = Local
column-value = Número
column-views = Exibições de caminho
column-share = Proporção
column-share-low = Proporção, de
column-share-high = Proporção, até
column-period = Período
column-complete = Completo
column-time = Tempo
column-path = Caminho completo
column-column = Coluna
column-item = Item
column-nodes = Nós alcançados
column-name = Nó
column-node = Nó
column-source = De
column-target = Para
column-compare = Comparado
column-primary-percent = { $primary }, porcentagem
column-primary-percent-low = Porcentagem, de
column-primary-percent-high = Porcentagem, até
column-secondary-percent = { $secondary }, porcentagem
column-fallout = Fallout
column-fallout-percent = Fallout, porcentagem
column-fallout-percent-low = Fallout, de
column-fallout-percent-high = Fallout, até
column-fallout-open = Ainda em aberto
column-fallout-lost = Perdidos
column-median-time = Tempo mediano
column-p10-time = Percentil 10
column-p90-time = Percentil 90
column-base-value = Primeiro lado
column-change = Variação
column-change-percent = Variação, porcentagem
column-base-share = Proporção, primeiro lado
column-share-change = Variação da proporção
column-low = Variação, de
column-high = Variação, até
column-p-value = Valor-p
column-withheld = Omitido

## A table as a data frame in the user's own code

unusable-name =
    .what = “{ $name }” não pode ser o nome de um DataFrame.
    .why = { $reason ->
        [spelling] Um nome consiste em letras, dígitos e sublinhados e não começa com dígito.
        [keyword] É uma palavra da própria linguagem Python.
       *[taken] É um nome do Python ou do notebook, do qual o código depende.
    }
    .fix = Escolha outro nome, como { $reason ->
        [spelling] "members" ou "fallout_2025".
       *[other] "my_{ $name }".
    }

name-taken =
    .what = Já existe algo chamado “{ $name }” (do tipo { $of }).
    .why = O código que o usa receberia a tabela em seu lugar.
    .fix = Escolha outro nome ou indique que ele deve ser substituído.

no-namespace =
    .what = Não há notebook que possa receber a tabela.
    .why = Um DataFrame ganha seu nome no código de um kernel IPython em execução, e este widget funciona sem um.
    .fix = Salve a tabela como arquivo CSV ou peça-a em Python: canvas.members(…).
