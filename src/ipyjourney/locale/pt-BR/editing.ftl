## Everywhere

several-nodes = { $count ->
    [one] { $count } nó
   *[other] { $count } nós
}
several-components = { $count ->
    [one] { $count } componente
   *[other] { $count } componentes
}
create-audience = Criar público-alvo…
key-delete = Del
key-undo = Ctrl+Z
key-redo = Ctrl+Y
key-select-all = Ctrl+A
key-duplicate = Ctrl+D

## Component rail

new-segment = Novo segmento
new-range = Novo intervalo de datas
new-metric = Nova métrica calculada
edit-named = Editar “{ $name }”
delete-named = Excluir “{ $name }”?
copy-of = { $name } (cópia)
add-to-canvas = Adicionar à tela
add-combined = Adicionar à tela como um só nó
add-to-selected = Adicionar ao nó selecionado
add-to-node = Adicionar a um nó…
insert-on-selected = Inserir na seta selecionada
insert-on-arrow = Inserir em uma seta…
break-down-selected = Detalhar a seleção
break-down-node = Detalhar um nó…
choose-node = Adicionar a que nó?
choose-arrow = Inserir em que seta?

## What a drop will do

# $amount: one node, several (one each) or combined into one. $count is 0 while it is being asked for.
drop-on-canvas = { $amount ->
    [several] { $count ->
        [0] Adicionar { $name }
       *[other] Adicionar { $count } nós: { $name }
    }
    [combined] Adicionar um nó: { $name }
   *[one] Adicionar { $name }
}
drop-on-arrow = { $amount ->
    [several] { $count ->
        [0] Inserir { $name } entre “{ $source }” e “{ $target }”
       *[other] Inserir { $count } nós entre “{ $source }” e “{ $target }”: { $name }
    }
    [combined] Inserir um nó entre “{ $source }” e “{ $target }”: { $name }
   *[one] Inserir { $name } entre “{ $source }” e “{ $target }”
}
drop-on-node = Combinar { $name } em “{ $node }”
drop-breakdown = Detalhar “{ $node }” por { $dimension }: os cinco itens principais
breakdown-of = Detalhamento: { $dimension }
top-of = os três principais de { $dimension }
top-named = { $top } ({ $names })
drop-hint = Shift: tudo em um só nó
one-dimension = Uma dimensão por vez; solte uma após a outra: { $names }.
looking-up = Buscando os três principais de { $dimension }…
no-items = Nenhum evento tem um item de { $dimension }.
no-items-there = Nenhum item de { $dimension } aparece ali.
no-items-between = Nenhum item de { $dimension } aparece entre “{ $source }” e “{ $target }”.

## Toolbar

show-caption = Mostrar legenda
show-table = Mostrar como tabela
select-all = Selecionar tudo
mini-map = Minimapa

## Nodes

connect-to = Conectar a…
connect-title = Conectar “{ $name }” a
itself = { $name } (o próprio nó)
rename = Renomear
rename-field = Nome de { $name }
duplicate = Duplicar
combine = Combinar nós
split = Separar componentes em nós
color = Cor
color-none = Cor padrão
color-blue = Azul
color-teal = Azul-petróleo
color-green = Verde
color-gold = Dourado
color-orange = Laranja
color-red = Vermelho
color-pink = Rosa
color-purple = Roxo
break-down = Detalhamento…
break-down-by = Detalhar { $name } por
remove-breakdown = Remover detalhamento
top-nodes = { $when ->
    [after] Mostrar nós principais após este nó
    [before] Mostrar nós principais antes deste nó
   *[between] Mostrar nós principais entre estes nós
}
top-nodes-how = { $how ->
    [immediately] { $when ->
        [after] Imediatamente após, na Tela de jornada…
        [before] Imediatamente antes, na Tela de jornada…
       *[between] Primeiros no percurso, na Tela de jornada…
    }
   *[eventually] { $when ->
        [after] Eventualmente após, na Tela de jornada…
        [before] Eventualmente antes, na Tela de jornada…
       *[between] Em qualquer ponto do percurso, na Tela de jornada…
    }
}
top-nodes-table = Em uma tabela
hide-fallout = Ocultar fallout
mark-start = Marcar como nó inicial
unmark-start = Desmarcar como nó inicial
exclude = Excluir da jornada
remove-exclusion = Remover exclusão de jornada

## Sides of a comparison

four-weeks-prior = 4 semanas antes
two-quarters-prior = 2 trimestres antes
one-year-prior = 1 ano antes
segments-and-ranges = Segmentos e intervalos de datas…
same-period = Como na análise
side-all-dates = Todas as datas
needs-range = exige um intervalo de datas
said-compared = Comparação: { $sides }.
said-not-compared = A comparação foi encerrada.

## Arrows

change-style = Alterar estilo da seta
style-solid = Sólido
style-dashed = Tracejado
style-dotted = Pontilhado
style-dash-dot = Traço-ponto
style-animated = Animado
reset-bend = Redefinir posição da seta
delete-arrow = Excluir seta
set-limit = Definir limite de tempo
change-limit = Alterar limite de tempo
clear-limit = Remover limite de tempo

## Canvas

arrow-there-already = Já existe uma seta de “{ $source }” para “{ $target }”.

## What screen readers hear

said-added = Adicionado: { $name }.
said-combined-nodes = Combinado em um só nó: { $name }.
said-split = { $node } foi separado em um nó por componente.
said-broken-down = { $node } foi detalhado por { $dimension }.
said-whole = { $node } não está mais detalhado.
said-arrows-changed = { $count } setas foram alteradas.
said-colored = A cor foi alterada.
said-added-beside = { $way ->
    [before] Adicionado antes de { $node }: { $name }.
   *[after] Adicionado depois de { $node }: { $name }.
}
said-reset = De volta ao estado inicial.
said-combined = Combinado em { $node }: { $name }.
said-inserted = Inserido entre { $source } e { $target }: { $name }.
said-connected = { $source } foi conectado a { $target }.
said-moved = Movido: { $name }.
said-renamed = { $before } agora se chama { $name }.
said-duplicated = Duplicado: { $name }.
said-deleted = Excluído: { $name }.
said-arrow-deleted = A seta de { $source } para { $target } foi excluída.
said-arrow-changed = A seta de { $source } para { $target } foi alterada.
said-start = { $node } é um nó inicial.
said-no-start = { $node } não está mais marcado como nó inicial.
said-excluded = { $node } foi excluído da jornada.
said-included = { $node } não está mais excluído da jornada.
said-organized = Organizado.
said-selected = Selecionado: { $name }.
said-unselected = { $name } não está mais na seleção.
