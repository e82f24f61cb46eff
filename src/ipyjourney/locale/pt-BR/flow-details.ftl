## What is told of all paths

loops-say = Itens aos quais as instâncias voltam: aparecem duas ou mais vezes no caminho, com repetições seguidas contadas como uma, seja qual for a âncora.
flow-figures-of = Números de
flow-nodes = Nós
flow-differences = Diferenças entre os lados
times-say = De linha a linha, em todas as exibições de caminho da faixa. Valem os filtros e o tempo máximo entre as colunas.
