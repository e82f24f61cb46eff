## What is told of all paths

loops-say = Itens aos quais as instâncias voltam: aparecem duas ou mais vezes no caminho, com repetições seguidas contadas como uma, seja qual for a âncora.
skipped-say = Coloque os estágios em ordem: itens de { $dimension }. Quem tem um estágio posterior depois de um anterior, e não tem este antes dele, pula este estágio.
stages-in-order = Estágios em ordem
add-stage = Adicionar estágio
stage-up = Mover { $stage } para cima
stage-down = Mover { $stage } para baixo
flow-figures-of = Números de
flow-nodes = Nós
flow-differences = Diferenças entre os lados
remove-stage = Remover { $stage }
times-say = De linha a linha, em todas as exibições de caminho da faixa. Valem os filtros e o tempo máximo entre as colunas.
