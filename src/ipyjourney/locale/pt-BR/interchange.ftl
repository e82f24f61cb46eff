## Journeys drawn elsewhere

unknown-step =
    .what = A etapa “{ $step }” não é um componente da visualização de dados.
    .why = Uma etapa conta linhas; por isso, precisa ter o nome de uma métrica, um segmento, um intervalo de datas ou um item de dimensão.
    .fix = { $close ->
        [yes] Você quis dizer “{ $nearest }”?
       *[no] Escreva um item como "Dimensão: item".
    } Em Python, components={ "{" }"{ $step }": "…"{ "}" } diz o que é a etapa.

ambiguous-step =
    .what = A etapa “{ $step }” é um item de várias dimensões: { $dimensions }.
    .why = Cada uma delas contaria outras linhas.
    .fix = Indique também a dimensão, como "{ $example }: { $step }".

unreadable-graph =
    .what = Este não é um grafo de etapas com nome: { $found } ({ $place }).
    .why = Uma jornada é feita de etapas com nome e de setas entre elas.
    .fix = Informe cada etapa com as que a seguem, {"{"}"Visit": ["Demo", "Won"]{"}"}, ou nós com um id e arestas com source e target.

undirected-graph =
    .what = O grafo não tem direções ({ $kind }).
    .why = Uma seta de uma jornada leva de uma linha anterior a uma posterior.
    .fix = Passe um grafo direcionado: networkx.DiGraph, ou "directed": true.

unreadable-mermaid =
    .what = { $problem ->
        [header] Este não é um fluxograma Mermaid; ele começa com
        [undirected] Há uma ligação sem ponta de seta na linha { $line }
        [group] Há um grupo no lugar de uma etapa na linha { $line }
        [shape] O texto de uma etapa não tem fim na linha { $line }
        [comment] Um comentário do ipyjourney não está bem formado na linha { $line }
        [nothing-there] Um comentário trata do que não está desenhado, na linha { $line }
       *[statement] Não é possível ler a linha { $line } do fluxograma
    }: { $text }
    .why = Uma jornada é lida das etapas e setas de um fluxograma, e de nada que possa ser mal interpretado.
    .fix = { $problem ->
        [header] Comece com uma linha como "flowchart LR".
        [undirected] Escreva "A --> B" da etapa anterior para a posterior.
        [group] Ligue as etapas dentro do grupo, uma a uma.
        [shape] Feche o colchete e coloque entre aspas o texto com colchetes ou parênteses: a["Visit (web)"].
        [comment] Corrija o JSON depois dos nomes ou exclua o comentário.
        [nothing-there] Corrija os nomes nele ou exclua o comentário.
       *[statement] Escreva as etapas como a["Visit"] e as setas como a --> b ou a -->|"within 7 days"| b.
    }
