## What a report says beside its analyses

report-contents = Sumário
report-foot = Este arquivo não precisa de kernel nem de rede: seus números, imagens e definições estão nele.
report-table = Tabela de { $rows ->
    [1] uma linha
   *[other] { $rows } linhas
} e { $columns ->
    [1] uma coluna
   *[other] { $columns } colunas
}
report-more-rows = São mostradas as primeiras { $shown } de { $rows } linhas. Quem escreveu o relatório pode salvar todas à parte: frame.to_csv("rows.csv").
report-picture-left-out = (imagem omitida: só entram PNG, JPEG, GIF e WebP em endereços data:)
report-link-left-out = (link omitido: só são seguidos http, https, mailto e #)

## What a report refuses

no-title =
    .what = O relatório não tem título.
    .why = O primeiro argumento é o título, um texto; o que é mostrado vem depois dele.
    .fix = Escreva ij.Report("Meu título", …); o que foi passado primeiro é do tipo { $type }.

empty-report =
    .what = O relatório não tem partes.
    .why = Uma página só com um título não diz nada a ninguém.
    .fix = Passe textos, widgets, resultados ou DataFrames: ij.Report("Meu título", "Um pouco de *Markdown*", canvas).

unknown-report-part =
    .what = A parte { $place } do relatório é do tipo { $type }, que ele não pode mostrar.
    .why = Um relatório contém Markdown, widgets, resultados de análises e tabelas.
    .fix = Passe um texto, um JourneyCanvas, CohortTable ou Flow, o que view.run(…) responde ou um DataFrame.

no-moment =
    .what = O momento de um relatório não pode ser do tipo { $type }.
    .why = A página diz quando foi feita, com precisão de minutos.
    .fix = Passe um datetime em made=, como datetime(2025, 7, 1, 9, 30), ou deixe-o de fora para usar o momento atual.

no-html-file =
    .what = Um relatório não é gravado em “{ $file }”.
    .why = Ele é uma página HTML, e os navegadores a abrem como tal pelo fim de seu nome.
    .fix = Salve como “{ $html }”.

page-not-built =
    .what = O front-end das páginas salvas não foi compilado.
    .why = Uma página leva consigo o que a desenha, e este checkout não fez isso.
    .fix = Execute "npm ci" e "npm run build" na pasta js/ do checkout ou instale um wheel publicado, que o contém. result.to_html() dá a forma estática.
