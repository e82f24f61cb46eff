## Label and time limits of an arrow

label = Rótulo
limit-at-most = No máximo
limit-at-least = No mínimo
limit-help = Quanto tempo pode levar de um nó ao seguinte.

## Keyboard help

# One line each: the keys, a bar, and what they do.
keys-list =
    Tab | Componentes, barra de ferramentas, nós em ordem de leitura, cada um com seu fallout, setas
    Enter | Menu de um componente, nó, seta ou fallout, ou de tudo o que está selecionado com ele
    Setas | Mover nós, curvar uma seta ou mover a exibição; Shift para mais
    C | Conectar um nó a outro
    T | Mostrar a jornada como tabela ou como desenho
    F2 | Renomear um nó, rotular uma seta, editar um segmento, intervalo de datas ou métrica
    Del | Excluir; os vizinhos são ligados
    Espaço | Selecionar também um nó, uma seta ou um fallout, ou desfazer a seleção
    Ctrl+A | Selecionar todos os nós
    Ctrl+D | Duplicar
    Ctrl+Z, Ctrl+Y | Desfazer, refazer
    +, −, 0, F | Aumentar zoom, reduzir zoom, 100%, ajustar; com o mouse, Ctrl e a roda
    Espaço e arrastar | Mover a exibição a partir de qualquer ponto
    Shift e arrastar | Selecionar com uma caixa; do painel, soltar vários como um só nó
    Esc | Cancelar um gesto, fechar, não selecionar nada

## What screen readers hear of an edit

# $moved: the number is another one; $shifted: so is the percentage.
said-change = { $node }: { $metric } { $moved ->
    [yes] de { $before } para { $value }
   *[no] continua em { $value }
}, { $shifted ->
    [yes] de { $was } para { $percent }
   *[no] continua em { $percent }
} ({ $base }).
said-others = { $count ->
    [one] { $count } outro nó tem números novos.
   *[other] { $count } outros nós têm números novos.
}
said-none-changed = Nenhum número mudou.
