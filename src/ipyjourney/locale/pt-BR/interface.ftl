## Everywhere

close = Fechar
dismiss = Dispensar
cancel = Cancelar
loading = Carregando…
try-again = Tentar de novo
save = Salvar
search = Pesquisar
nothing-found = Nada se chama “{ $search }”.
several-parts = { $count } selecionados

## Lists, times and days

# Between the parts of a list.
list-joint = { ", " }
# $count: the same number, to choose by.
time-day = { $count ->
    [one] { $number } dia
   *[other] { $number } dias
}
time-hour = { $number } h
time-minute = { $number } min
time-second = { $number } s
# The names of the months, as short as they are written, with a space between them.
period-months = jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.
period-day = { $day } de { $month } de { $year }
period-month = { $month } de { $year }
period-quarter = T{ $quarter } { $year }
period-year = { $year }
# A period with its days.
period-of-days = { $period } ({ $days })
# From one day to another: of one month, of one year, of two years.
days-in-month = { $first } – { $last } de { $month } de { $year }
days-in-year = { $first } de { $month } – { $last } de { $until } de { $year }
days-apart = { $from } – { $to }

## Component rail

components = Componentes
show-components = Mostrar componentes
hide-components = Ocultar componentes
search-components = Pesquisar componentes
metrics = Métricas
dimensions = Dimensões
segments = Segmentos
date-ranges = Intervalos de datas
items-loading = Carregando…
items-failed = Não foi possível carregar os itens. Recolha e expanda para tentar de novo.
items-none = Nenhum item
items-more = Mostrar mais ({ $shown })
new-component = Novo segmento, intervalo de datas ou métrica
edit = Editar

## Toolbar

toolbar = Configurações da tela de jornada
percentage = Valor percentual
percentage-now = Valor percentual: { $base }
percent-of-start = Percentual do nó inicial
percent-of-previous = Percentual do nó anterior
percent-of-total = Percentual do total
percent-short = { $base ->
    [start] % do início
    [previous] % do anterior
   *[total] % do total
}
arrow-settings = Configurações de seta
arrows-now = Configurações de seta: { $shown }
arrows-none = Nenhum rótulo ou valor
arrows-labels = Somente rótulos
arrows-values = Somente valores
arrows-both = Valores e rótulos
show-fallout = Mostrar fallout
fallout = Fallout
undo = Desfazer
redo = Refazer
reset = Voltar ao estado inicial
organize = Organizar
zoom-out = Reduzir zoom
zoom-in = Aumentar zoom
zoom-now = Zoom: { $percent }%. Redefinir para 100%
title-or = { " ou " }
title-and = { " e " }
fit-screen = Ajustar tela
view-options = Opções de exibição
configure = Configurar
configure-first = O que a jornada deve mostrar?
export = Exportar
import = Importar
copy-picture = Copiar como imagem
download-png = Baixar imagem PNG
download-svg = Baixar desenho SVG
png = PNG
svg = SVG
all-forms = Todos os formatos…
said-picture-copied = A imagem está na área de transferência.
said-picture-saved = Salvo como { $file }.
said-picture-not-copied = O navegador não permite que páginas copiem imagens: salvo como { $file }.
no-picture = O navegador não consegue desenhar a imagem. Use o desenho SVG.
total = { $value } no total

## Nodes

start = Início
start-node = Nó inicial
excluded = Excluído
computing = Calculando
fallout-name = Fallout de { $node }
delete = Excluir
interval = intervalo de 95%: { $low } a { $high }

## Breakdowns in cards

breakdown-by = Por { $dimension }
breakdown-count = { $shown } de { $total }
no-value = Sem valor

## Sides of a comparison

compare-to = Comparar com
compare-with = Comparar com: { $sides }
custom-date-range = Intervalo de datas personalizado…
periods-prior = { $count } { $count ->
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
stop-comparing = Parar de comparar
sides = Lados da comparação
compared-base = base
compared-against = As variações são em relação a { $first }
no-number = –
bounds = { $low }–{ $high }
points-unit = { " " }p.p.
no-p-value = p –
points-bounds = { $low } a { $high }
p-value = p { $value }
says-change = Em relação a { $first }: { $value } ({ $percent }), { $points } pontos percentuais.

## Arrows

arrow-name = { $source } → { $target }
eventual = Posterior
immediate = Imediata
loop = Loop
says-loop = Leva de volta e, assim, forma um loop
add-label = Adicionar rótulo
update-label = Atualizar rótulo
limit-title = Limite de tempo
limit-amount = Número
limit-unit = Unidade
limit-none = Sem limite
unit-seconds = segundos
unit-minutes = minutos
unit-hours = horas
unit-days = dias
unit-weeks = semanas
limit-within = em até { $duration }
limit-after = após { $duration }

## Canvas

canvas-role = tela de jornada
canvas-label = Jornada, { $count ->
    [0] nenhum nó
    [one] { $count } nó
   *[other] { $count } nós
}
empty-title = Comece sua jornada
empty-drag = Arraste uma métrica ou um item de uma dimensão da esquerda para a tela.
empty-keys = Com o teclado: escolha um componente com as setas e pressione Enter.

## Below the canvas

caption = Caminho com a maior taxa de conversão: de { $starts } até { $node }, { $percent } { $count ->
    [1] do nó inicial
   *[other] dos nós iniciais
}
captions = Caminhos com a maior taxa de conversão desde o início: { $ways }
caption-of-side = { $side } de { $starts } até { $node }, { $percent }
notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
notes-title = Notas sobre os números

## What screen readers hear

says-fallout = Fallout { $value }, { $percent }
says-open-lost = { $open } ainda em aberto, { $lost } perdidos
says-median = Tempo mediano { $duration }
said-result = { $node }: { $metric } { $value }, { $percent } ({ $base }).
said-results = Os números estão atualizados.
said-before = { $change ->
    [same] Como antes.
   *[other] Antes: { $before }.
}
said-shown = { $what }: ativado.
said-hidden = { $what }: desativado.
said-undone = Desfeito.
said-redone = Refeito.
said-nothing-to-undo = Não há nada para desfazer.
said-nothing-to-redo = Não há nada para refazer.

## What can be asked about the figures

details = Detalhes
details-members = Membros
details-trend = Tendência
details-breakdown = Detalhamento
details-top = Itens principais
details-durations = Tempo de transição
details-definition = Definição
# $of: one node, arrow or fallout, or several of them
segment-from = Criar segmento { $of ->
    [node] do nó
    [arrow] a partir da seta
    [fallout] a partir do fallout
   *[several] a partir da seleção
}
figures-table = Todos os números
find-timeline = Linha do tempo de uma instância
journey-definition = Definição da jornada

## Keyboard help

keys = Atalhos de teclado
