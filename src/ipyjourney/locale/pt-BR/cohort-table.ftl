## Above the table

table-toolbar = Configurações da tabela de coorte
edit-table = Editar tabela
configure-table-first = O que a tabela deve mostrar?
table-type = Tipo de tabela
type-now = Tipo de tabela: { $type }
retention = Retenção
churn = Churn
view-short = Exibir
more = Mais
curves = Curvas
granularity-by = { $granularity ->
    [day] por dia
    [week] por semana
    [month] por mês
    [quarter] por trimestre
   *[year] por ano
}
by-dimension = por { $dimension }
by-segment = por segmento

## The table

grid-label = Coortes de { $container }
cohort = Coorte
row-of-segment = Segmento
cell-count-of = { $count } de { $base }
included = Incluído
in-same-period = Mesmo período
average = Média
incomplete = Período não encerrado
interval-short = { $low } – { $high }
join-and = e
join-or = ou
criterion-in = { $criterion } ({ $segments })
no-rows-title = Nenhuma coorte
no-rows = Ninguém atende aos critérios de inclusão no intervalo de datas e nos segmentos desta tabela.
scale = { $type ->
    [churn] Churn
   *[retention] Retenção
}
value-each = { $metric } por incluído

## What a cell is about

said-table-news = { $count ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}; { $column }: { $share } em média.
says-cohort = Coorte { $cohort }
says-column = coluna { $column }
says-included = { $when ->
    [none] Incluídos ({ $container }): { $count }. Inclusão: { $criterion }.
   *[other] Incluídos ({ $container }): { $count }. Inclusão: { $criterion }, { $when }.
}
says-returned = Retornaram { $count } de { $base }: { $share }, intervalo de 95% de { $low } a { $high }. Retorno: { $criterion }.
says-churned = Não retornaram { $count } de { $base }: { $share }, intervalo de 95% de { $low } a { $high }. Retorno: { $criterion }.
says-value = { $metric } { $value }, ou seja, { $each } por instância incluída ({ $container }).
says-nobody = Não há ninguém que pudesse retornar.
says-empty = Nenhum destes dias está nos dados ou no intervalo de datas.
says-incomplete = Nem todos estes dias estão nos dados ou no intervalo de datas; por isso, a célula fica fora das médias.
says-average = { $kind ->
    [mean] A média das porcentagens de todas as células com períodos encerrados.
   *[pooled] Todos os contados em células com períodos encerrados, sobre todos os que poderiam ser contados.
}
from-on = a partir de { $date }
some-periods = { $granularity ->
    [day] { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
    [week] { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
    [month] { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
    [quarter] { $count ->
        [one] { $count } trimestre
       *[other] { $count } trimestres
    }
   *[year] { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }
}
says-about-column = { $kind ->
    [included] Quem atende ao critério de inclusão: { $criterion }.
    [same] Quem atende ao critério de retorno mais tarde { $granularity ->
        [day] no dia
        [week] na semana
        [month] no mês
        [quarter] no trimestre
       *[year] no ano
    } da inclusão: { $criterion }.
    [later] { $criterion }, { $periods } ou mais após a inclusão.
    [before] { $criterion }, { $periods } antes da inclusão.
    [one] { $criterion }, { $periods } após a inclusão.
   *[bracket] { $criterion }, de { $first } a { $periods } após a inclusão.
}

## Menus of the table

percent-only = Somente a porcentagem
round-percents = Arredondar porcentagens
show-intervals = Intervalos de 95%
show-average = Linha de média
average-is = Média
average-pooled = Agregada: contagens sobre tamanhos
average-mean = Média das porcentagens
rolling = Cálculo contínuo
latency = Tabela de latência
said-latency-rows = Tabela de latência com uma linha por período. Desfazer traz de volta as linhas por { $rows }.
show-instances = Mostrar quantos são
show-value = Mostrar { $metric }
show-each = Mostrar { $metric } por incluído
define-table = Definição em palavras
show-members = Mostrar quem são
audience-of = Público-alvo: { $title }
make-segment = Criar segmento…
segment-of-cells = Segmento de quem está nas células
define-cell = Definição em palavras
several-cells = { $count ->
    [one] { $count } célula
   *[other] { $count } células
}
at-most-cells = no máximo { $most } células
at-most-rows = no máximo { $most } linhas
show-curves-of = { $count ->
    [one] Curva da linha
   *[other] Curvas de { $count } linhas
}
copy-cells = Copiar
key-copy = Ctrl+C
copy-blocked = Esta página não pode usar a área de transferência.
select-row = Selecionar linha
select-column = Selecionar coluna
said-selected-cells = { $count ->
    [one] { $count } célula selecionada
   *[other] { $count } células selecionadas
}
said-cells-copied = { $count ->
    [one] { $count } célula está na área de transferência.
   *[other] { $count } células estão na área de transferência.
}

## Components in the table

component-use = { $use ->
    [use-inclusion] Inclusão: { $name }
    [add-inclusion] Adicionar { $name } aos critérios de inclusão
    [use-return] Retorno: { $name }
    [item-inclusion] Inclusão: qualquer linha com { $name }
    [item-return] Retorno: qualquer linha com { $name }
    [add-return] Adicionar { $name } aos critérios de retorno
    [use-value] Valor por célula: { $name }
    [row-per] Uma linha por item de { $name }
    [row-of] Uma linha para { $name }
    [only-in] Somente linhas de { $name }
    [inclusion-in] Inclusão somente em { $name }
    [return-in] Retorno somente em { $name }
   *[use-range] Intervalo de datas: { $name }
}
item-segment = As linhas com { $name } agora são um segmento com esse nome, que está entre os componentes.
items-need-kernel = Sem o kernel, a tabela não pode criar um segmento a partir de um item.
one-component = Um componente por vez.
build-first = Crie a tabela primeiro.
