## Long work that was stopped

cancelled =
    .what = O cálculo foi interrompido.
    .why = Alguém pediu isso antes que ele terminasse; por isso, não há resposta. O que já foi construído por completo é mantido.
    .fix = Peça de novo: ele continua de onde parou.

## Views on disk

folder-in-use =
    .what = A pasta “{ $folder }” contém algo que não é uma visualização guardada.
    .why = O que é guardado ali substitui tudo o que a pasta contém.
    .fix = Indique uma pasta nova ou vazia.

nothing-kept =
    .what = Nenhuma visualização foi guardada em “{ $folder }”.
    .why = Não há nela um manifesto concluído: é outra pasta, ou a gravação nunca chegou ao fim.
    .fix = Verifique o caminho ou crie a visualização a partir da tabela e guarde-a de novo.

other-version =
    .what = A visualização em “{ $folder }” tem a versão { $version } do formato; este pacote lê { $wanted }.
    .why = Outra versão do ipyjourney a gravou, e seus arrays podem significar outra coisa.
    .fix = Crie a visualização a partir da tabela e guarde-a de novo.

damaged-folder =
    .what = A visualização em “{ $folder }” está danificada: { $file } está ausente ou não é o que foi gravado.
    .why = Números de uma parte das linhas estariam errados sem que ninguém percebesse.
    .fix = Crie a visualização a partir da tabela e guarde-a de novo.

unkeepable-column =
    .what = A coluna “{ $column }” não pode ser gravada em um arquivo: { $reason }.
    .why = Uma visualização é guardada com todas as suas colunas, para que nada seja lido duas vezes.
    .fix = Tire a coluna da tabela ou transforme-a em texto ou números.
