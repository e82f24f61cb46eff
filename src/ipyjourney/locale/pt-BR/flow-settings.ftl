## What a flow shows

pathing-dimension = Dimensão do caminho
flow-container = Contêiner de fluxo
flow-number = { $field ->
    [columns] Número de colunas
    [before] Colunas antes
    [after] Colunas depois
   *[items] Itens expandidos por coluna
}
zone-hint = { $zone ->
    [starts_with] O que vem depois? Solte aqui uma métrica, itens ou uma dimensão.
    [contains] O que leva até aqui e o que vem depois? Solte aqui.
   *[ends_with] O que leva até aqui? Solte aqui. Com um início: somente caminhos de lá até aqui.
}
add-to-zone = Adicionar a: { $zone }
search-anchor = Pesquisar ou soltar…
any-item = qualquer item
whole-dimension = { $dimension } (qualquer item)
remove-component = Remover { $name }
into-zone = { $zone }: { $name }
anchor-says = { $kind ->
    [starts_with] Os caminhos são seguidos dali em diante.
    [contains] Os caminhos são seguidos dali nos dois sentidos.
    [ends_with] Os caminhos são seguidos dali para trás.
    [between] Somente caminhos que começam e terminam nesses pontos, e o que acontece entre eles.
   *[none] Escolha com o que os caminhos começam, o que contêm ou com o que terminam; ou um início e um fim.
}
advanced-settings = { $open ->
    [yes] Ocultar configurações avançadas
   *[no] Mostrar configurações avançadas
}
include-repeats = Incluir instâncias repetidas
limit-occurrence = Limitar à primeira/última ocorrência
step-limit = Tempo máximo de coluna a coluna
flow-scope = Somente estas linhas dos dados
flow-later = Tudo isto pode ser alterado depois.
pattern-groups = Grupos de itens
pattern-help = Itens que correspondem valem como um só, com o nome do grupo; vale o primeiro grupo que corresponder.
pattern-name = Nome do grupo { $number }
pattern-name-hint = Nome do grupo
pattern-syntax = Como o grupo { $number } é escrito
pattern-is = { $syntax ->
    [prefix] começa com
    [wildcard] corresponde a (* e ?)
   *[regex] expressão regular
}
pattern-text = Texto do grupo { $number }
pattern-example = { $syntax ->
    [prefix] Webinar
    [wildcard] *whitepaper*
   *[regex] (Webinar|Event) .*
}
pattern-dimension = Dimensão do grupo { $number }
remove-pattern = Remover grupo { $number }
add-pattern = Adicionar grupo
no-anchor = Escolha com o que os caminhos começam, o que contêm ou com o que terminam.
no-until = Um início precisa de uma métrica ou de itens como fim, não de uma dimensão inteira.
no-pathing = Escolha a dimensão do caminho.
wrong-flow-columns = Informe um número de colunas: de 1 a 50, ou de 0 a 49 de cada lado.
wrong-items = Informe um número de itens por coluna, de 1 a 1.000.
wrong-patterns = Dê um nome a cada grupo de itens.
said-flow-changed = O fluxo foi alterado.
said-flow-built = O fluxo está pronto.

## Which paths stay

apply = Aplicar
text-criterion = Texto do item
text-operator = Como o texto é comparado
text-value = Texto
any-text = Qualquer texto
text-is = { $operator ->
    [contains] contém
    [not_contains] não contém
    [starts_with] começa com
    [ends_with] termina com
    [equals] é
    [not_equals] não é
    [matches] corresponde a (* e ?)
    [not_matches] não corresponde a (* e ?)
    [in] é um destes
    [not_in] não é nenhum destes
    [exists] existe
    [not_exists] não existe
   *[other] { $operator }
}
search-items = Pesquisar itens
items-of-column = Itens da coluna
heard-views = { $count ->
    [one] { $views } exibição de caminho
   *[other] { $views } exibições de caminho
}
filter-way = { $way ->
    [include] Somente
   *[exclude] Excluir
}
filter-item = { $way ->
    [include] Somente { $item }
   *[exclude] Excluir { $item }
}
more-column-items = Mostrar mais
filter-says = { $include ->
    [0] { $exclude ->
        [0] Nenhum item está selecionado: os caminhos com qualquer item ficam.
        [one] Os caminhos com o item excluído saem.
       *[other] Os caminhos com um dos { $exclude } itens excluídos saem.
    }
    [one] Ficam só os caminhos com o item selecionado.
   *[other] Ficam só os caminhos com um dos { $include } itens selecionados.
}

## Keys

flow-keys-list =
    Tab | Barra de ferramentas, menus de coluna, fluxo, notas
    Setas | Pela faixa mais forte até a próxima coluna; para cima e para baixo na coluna
    Shift e ← → | Para a própria faixa; para cima e para baixo, as outras do nó
    Home, End | Primeira e última coluna
    Enter | Expandir ou recolher um nó; mais dos outros itens; menu de uma faixa
    Tecla Menu, Shift+F10 | Menu
    I | Dizer todos os números
    T | Como tabelas ou como desenho
    Ctrl+Z, Ctrl+Y | Desfazer, refazer
    Esc | Não destacar nada, fechar
