## The drawer with what stands behind the figures

details-side = Lado comparado
places-gone = Isto não está mais na jornada. Desfaça essa edição ou abra os detalhes de outra coisa.
members-of = Mostrar
members-behind = { $metric } nas linhas de quem é contado aqui.
dimension = Dimensão
no-dimensions = Os dados não têm nenhuma dimensão pela qual detalhar.
top-when = Quando
top-after = Depois
top-before = Antes
top-which = Quais
top-immediately = { $when ->
    [after] O próximo
    [before] O anterior
   *[between] O primeiro
}
top-eventually = { $when ->
    [after] Todos os que vêm depois
    [before] Todos os que vieram antes
   *[between] Todos os intermediários
}
granularity = Por
granularity-day = Dia
granularity-week = Semana
granularity-month = Mês
granularity-quarter = Trimestre
granularity-year = Ano
trend-adds-up = { $metric }: cada instância conta em todos os períodos em que tem uma linha; por isso, os períodos não somam o total.
trend-incomplete = { $period } (incompleto)
trend-partly = Linha pontilhada: um período que não está totalmente nos dados ou no intervalo de datas; seu número não é comparável com os demais.
chart-of = { $title }: { $what }
trend-of = Gráfico de linhas de { $title }, de { $first } a { $last }. As setas do teclado leem os valores; a tabela abaixo traz todos.

## Tables

rows = { $rows ->
    [one] { $count } linha
   *[other] { $count } linhas
}
rows-shown = { $first }–{ $last } de { $total }
table-empty = Não há ninguém aqui.
table-copy = Copiar
table-download = CSV
table-frame = Como DataFrame
table-waiting = Um momento…
table-copied = { $rows ->
    [one] { $rows } linha está na área de transferência.
   *[other] Todas as { $rows } linhas estão na área de transferência.
}
table-not-copied = Esta página não pode usar a área de transferência. Use o arquivo CSV.
table-saved = Salvo como { $file }.
frame-name = Nome em Python
frame-keep = Guardar
frame-replace = Substituir
frame-kept = “{ $name }” agora é um DataFrame: { $rows } linhas, { $columns } colunas.
sort-by = Ordenar por { $column }
table-interval = Intervalo de 95%
open-timeline = { $key }: linha do tempo
pages = Páginas
page = Página
of-pages = de { $pages }
page-before = Página anterior
page-after = Próxima página

## Time to move

nobody-moved = Ninguém passou por aqui.
quantile = { $percent ->
    [0] Mais curto
    [50] Mediana
    [100] Mais longo
   *[other] { $percent }% em até
}
durations-of = Histograma do tempo em { $title }; a mediana é { $median }. As setas do teclado leem as barras.
durations-bar = { $from } a { $to }: { $count } ({ $share })

## Timelines

find-key = Parte da chave
found = { $total ->
    [0] Nenhuma instância tem isso na chave.
    [1] Uma encontrada.
   *[other] { $count } encontradas.
}
found-more = { $count } encontradas; as primeiras { $shown } são listadas.
found-one = { $events ->
    [one] { $count } evento, { $first }
   *[other] { $count } eventos, { $first } a { $last }
}
back-to = Voltar a { $title }
back-to-search = Voltar à pesquisa
reached-nodes = Nós alcançados
reached-nothing = Nenhum nó desta jornada foi alcançado.
reached-times = { $times ->
    [one] { $day }
   *[other] { $day }, { $count } vezes
}
go-to-node = { $node }: ir para a primeira vez
reaches = alcança { $node }
strip = { $events } eventos de { $first } a { $last }; em { $marks } deles, nós são alcançados.

## Definitions

copy-definition = Copiar
copied-definition = A definição está na área de transferência.

## All figures

figures-of = Números de
figures-nodes = Nós
figures-arrows = Setas
figures-differences = Diferenças

## Segments

segment-name = Nome do segmento
segment-create = Criar segmento
segment-size = Mantém todas as linhas do que é contado aqui ({ $metric }: { $count }).
segment-made = O segmento “{ $name }” agora está na lista de componentes de todos os widgets desta visualização de dados.
segment-python = O mesmo em Python:
segment-copy = Copiar código
segment-copied = Copiado.
done = Concluído
