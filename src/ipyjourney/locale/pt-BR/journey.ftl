## What a result says of itself

sample = Uma amostra: { $chosen } de { $all } instâncias de { $container }, escolhidas por um hash da chave (semente { $seed }). Os números contam apenas a amostra.
sample-rows-without-key = { $rows ->
    [one] Uma linha não tem { $container } e não está na amostra.
   *[other] { $rows } linhas não têm { $container } e não estão na amostra.
}
rows-without-instance = { $rows ->
    [one] Uma linha não tem { $container } e fica de fora.
   *[other] { $rows } linhas não têm { $container } e ficam de fora.
}
segment-place-missing = O segmento “{ $segment }” foi criado a partir da célula { $row } / { $column } de uma tabela de coorte. Nas linhas deste intervalo de datas, a tabela não tem essa célula; por isso, ele não mantém ninguém.
ties-by-row = { $rows ->
    [one] Uma linha tem o mesmo horário da linha anterior; vale a ordem da tabela.
   *[other] { $rows } linhas têm o mesmo horário da linha anterior; vale a ordem da tabela.
}
ties-by-column = { $rows ->
    [one] Uma linha tem o mesmo horário da linha anterior; “{ $column }” decide.
   *[other] { $rows } linhas têm o mesmo horário da linha anterior; “{ $column }” decide.
}
unknown-item = “{ $item }” não é um item de { $dimension } nestes dados; por isso, nada corresponde a ele.
unknown-item-in-condition = “{ $item }” não é um item de { $dimension } nestes dados; por isso, uma condição que o cita não encontra nenhum.
unreached-loop = Nenhum nó inicial leva a “{ $node }”; por isso, nada alcança esse nó.
excluded-instances = “{ $node }” está excluído: { $instances ->
        [one] uma instância ({ $container }) que alcançou esse nó fica de fora.
       *[other] { $instances } instâncias ({ $container }) que alcançaram esse nó ficam de fora.
    }
prior-without-start = A análise não tem intervalo de datas; por isso, o período anterior não tem início: são todas as linhas até { $count } { $unit ->
    [day] { $count ->
        [one] dia
       *[other] dias
    }
    [week] { $count ->
        [one] semana
       *[other] semanas
    }
    [month] { $count ->
        [one] mês
       *[other] meses
    }
    [quarter] { $count ->
        [one] trimestre
       *[other] trimestres
    }
   *[year] { $count ->
        [one] ano
       *[other] anos
    }
} antes do fim, uma parte daquilo com que é comparado. Com um intervalo de datas, os dois períodos têm a mesma duração.
looked-up-measure = A medida “{ $measure }” vem de uma tabela de lookup e aparece em cada evento ao qual é unida: somada nos eventos, contaria várias vezes; por isso, não vira métrica. Para somá-la mesmo assim, passe à visualização de dados Metric.sum("{ $measure }").
metric-renamed = “{ $name }” é o nome de outra métrica; por isso, esta se chama “{ $renamed }”.
