## What a picture, table or text of a journey says

export-picture = Jornada: { $count ->
    [0] nenhum nó
   *[other] { $nodes }
}
export-no-nodes = Esta jornada ainda não tem nós.
export-breakdown = Por { $dimension }
export-no-value = Sem valor
export-start = Início
export-excluded = Excluído
export-fallout = Fallout
export-open = { $count } ainda em aberto
export-immediate = imediatamente
export-percent-of-start = As porcentagens são dos nós iniciais; as de uma seta, do nó de onde ela sai.
export-percent-of-previous = As porcentagens são dos nós anteriores; as de uma seta, do nó de onde ela sai.
export-percent-of-total = As porcentagens são do total; as de uma seta, do nó de onde ela sai.

## Heads of its tables

export-table = Números em uma tabela
export-node = Nó
export-value = Valor
export-percent = %
export-dimension = Dimensão
export-item = Item
export-still-open = Ainda em aberto
export-from = De
export-to = Para
export-time = Tempo mediano
