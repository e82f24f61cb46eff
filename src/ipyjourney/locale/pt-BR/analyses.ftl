## Errors of cohort and flow specs

duplicate-comparison =
    .what = Dois lados da comparação se chamam “{ $name }”.
    .why = Os resultados distinguem os lados pelo nome.
    .fix = Dê um nome próprio a cada lado.

excluding-choices =
    .what = “{ $one }” e “{ $other }” não podem ser usados juntos.
    .why = Uma tabela de coorte com os dois teria células sem significado.
    .fix = Deixe um deles de fora.

unordered-brackets =
    .what = A faixa de { $first } a { $last } se sobrepõe a outra ou vem antes dela.
    .why = Cada coluna de retorno representa períodos posteriores aos da coluna à sua esquerda.
    .fix = Informe as faixas em ordem crescente, como (1, 1), (2, 3), (4, 6).

repeated-column =
    .what = “{ $field }” cita a coluna { $column } duas vezes.
    .why = Cada coluna só pode ser citada uma vez.
    .fix = Deixe uma das duas de fora.

hidden-column =
    .what = A coluna { $column } do fluxo está oculta.
    .why = Os caminhos passam por ela sem aparecer, e ali não há nenhum número.
    .fix = Para mostrá-la de novo, tire-a de "hidden_columns"; ou escolha uma destas: { $shown }.

misplaced-side =
    .what = “{ $field }” foi informado, mas a âncora é do tipo “{ $kind }”.
    .why = Só os caminhos que contêm a âncora têm colunas dos dois lados dela.
    .fix = Deixe “{ $field }” de fora ou escolha o tipo "contains"; "columns" diz quantas colunas há.

uncollapsible-node =
    .what = { $kind ->
        [column] A coluna { $column } não pode ser recolhida inteira.
        [exit] A saída na coluna { $column } não pode ser recolhida.
        [entry] A entrada na coluna { $column } não pode ser recolhida.
       *[other] Este nó da coluna { $column } não pode ser recolhido.
    }
    .why = Recolher encurta as faixas de um nó que se afastam da âncora; uma saída ou uma entrada não tem nenhuma.
    .fix = Indique um item da coluna, como { "{" }"column": 1, "item": "Webinar"{ "}" }, ou os outros itens dela.

misplaced-until =
    .what = { $kind ->
        [between] O fluxo vai de uma âncora a outra, mas a segunda não foi informada
       *[other] O fluxo não vai de uma âncora a outra, mas tem uma segunda
    }.
    .why = "until" é onde terminam os caminhos do tipo "between"; os outros tipos não têm esse fim.
    .fix = { $kind ->
        [between] Informe "until", como a métrica a que os caminhos levam.
       *[other] Deixe "until" de fora ou escolha o tipo "between".
    }
