## Menus of nodes and ribbons

flow-menu = Fluxo
expand-node = Expandir
collapse-node = Recolher
expand-items = Mostrar mais cinco itens
focus-on-node = Concentre-se neste nó
include-only = Somente caminhos com este item
exclude-item = Excluir item
restore-excluded = Restaurar itens excluídos
segment-for = { $of ->
    [column] Criar segmento desta coluna…
   *[path] Criar segmento para este caminho…
}
segment-of = { $of ->
    [column] Segmento de quem está na coluna
   *[path] Segmento para este caminho
}
segment-of-whole-path = Criar segmento para um caminho completo
flow-audience = Mostrar quem são
words-of-definition = Definição em palavras

## Menus of columns and of the flow

filter-column = Filtrar coluna…
filter-title = Filtrar coluna: { $column }
clear-filter = Limpar filtro
clear-filter-of = Limpar { $column }: { $filter }
clear-filters = Limpar todos os filtros
expand-column = Expandir toda a coluna
collapse-column = Recolher toda a coluna
show-previous-column = Mostrar coluna anterior
show-next-column = Mostrar próxima coluna
hide-column = Ocultar coluna
show-hidden = { $count ->
    [one] Mostrar a coluna oculta
   *[other] Mostrar { $count } colunas ocultas
}
another-dimension = Outra dimensão…
usual-dimension = Voltar à dimensão do caminho
choose-column-dimension = Dimensão da coluna
whole-paths = Caminhos completos
loops = Loops
skipped-stages = Estágios pulados
swap-ends = Inverter o sentido
define-flow = Definição em palavras
start-over = Recomeçar

## What is said of edits

said-expanded = Expandido: { $name }.
said-collapsed = Recolhido: { $name }.
said-more-items = { $column }: mais cinco itens.
said-column-expanded = { $column }: todos os itens.
said-column-collapsed = { $column }: os itens principais.
said-column-added = Mais uma coluna.
said-column-hidden = { $column }: oculta.
said-hidden-shown = Todas as colunas estão visíveis.
said-focused = O fluxo do que contém { $name }.
said-item-excluded = { $column }: sem { $name }.
said-item-included = { $column }: somente { $name }.
said-restored = { $column }: nada está excluído.
said-filter-cleared = { $column }: sem filtro.
said-filters-cleared = Nenhuma coluna está filtrada.
said-filtered = { $column }: filtrada.
said-dimension = { $dimension ->
    [none] { $column }: a dimensão do caminho.
   *[other] { $column }: { $dimension }.
}
said-swapped = O sentido do fluxo foi invertido.

## Components in the flow

flow-use = { $use ->
    [anchor] { $kind ->
        [starts_with] Começa com { $whole ->
            [yes] { $name } (qualquer item)
           *[no] { $name }
        }
        [contains] Contém { $whole ->
            [yes] { $name } (qualquer item)
           *[no] { $name }
        }
        [ends_with] Termina com { $whole ->
            [yes] { $name } (qualquer item)
           *[no] { $name }
        }
       *[between] Começa com { $whole ->
            [yes] { $name } (qualquer item)
           *[no] { $name }
        }
    }
    [until] Termina com { $name }
    [column-dimension] { $column }: por { $name }
    [column-include] { $column }: somente { $name }
    [add-before] Adicionar uma coluna de { $name } antes
    [add-after] Adicionar uma coluna de { $name } depois
    [pathing] Dimensão do caminho: { $name }
    [only-in] Somente linhas de { $name }
   *[use-range] Intervalo de datas: { $name }
}
one-dimension-items = Itens de uma mesma dimensão juntos ou um componente por vez.
already-there = O fluxo já mostra isto.
