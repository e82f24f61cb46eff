## Choosing what to compare

compare = Comparar
compare-help = A mesma análise, uma vez para cada lado, como se estivesse sozinho. As variações são em relação ao lado A.
add-side = Adicionar lado
side-segment = Segmento
side-period = Período
side-name = Nome
segment-of-side = Segmento do lado { $side }
period-of-side = Período do lado { $side }
name-of-side = Nome do lado { $side }
no-segment = Todos
first-day = Primeiro dia
last-day = Último dia
prior-needs-range = { $prior } ({ $needs })
numbered = { $name } ({ $number })
side-up = Mover o lado { $side } para cima
side-remove = Remover o lado { $side }
compare-few = Uma comparação precisa de pelo menos dois lados. Adicione um lado.
compare-same = O lado { $side } tem o nome de outro. Escolha outra coisa para ele ou dê a ele um nome próprio.
compare-days = O lado { $side } não tem primeiro ou último dia. Informe os dois.
compare-backward = O lado { $side } termina antes de começar. Troque os dias dele.
