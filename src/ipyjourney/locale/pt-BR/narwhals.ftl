## Tables that stay where they are

tie-breaker-needed =
    .what = Uma tabela no { $backend } precisa de uma coluna que ordene as linhas do mesmo momento, e nenhuma foi indicada.
    .why = Uma tabela assim não tem ordem de linhas; sem uma, quem vem primeiro no mesmo momento mudaria de uma consulta para outra.
    .fix = Indique uma com tie_breaker="…": um número de linha ou um id de evento. Ou leia a tabela na memória com engine="pandas", em que vale a ordem das linhas.

not-on-this-engine =
    .what = { $feature ->
        [times] A coluna “{ $name }” não contém carimbos de data/hora para o { $backend }.
        [zones] A coluna “{ $name }” tem fuso horário, que não pode ser lido de uma tabela no { $backend }.
       *[keep] Uma tabela que fica no { $backend } não pode ser guardada em uma pasta.
    }
    .why = { $feature ->
        [times] Textos e números indicam momentos de maneiras demais para serem lidos onde estão.
        [zones] O { $backend } descarta o fuso, e os horários seriam os da sessão.
       *[keep] O que se guarda são as linhas, e elas não são lidas.
    }
    .fix = { $feature ->
        [times] Converta a coluna em carimbos de data/hora no { $backend }; ou leia a tabela na memória com engine="pandas".
        [zones] Converta a coluna em carimbos de data/hora UTC sem fuso; ou leia a tabela na memória com engine="pandas".
       *[other] Primeiro leia a tabela na memória: view.collect(), ou engine="pandas" ao criar a visualização.
    }

no-scratch-schema =
    .what = O { $backend } não tem tabelas temporárias, e o esquema da conexão é “{ $schema }”.
    .why = Aquilo em que várias consultas se baseiam é gravado onde a tabela está. Tabelas comuns só são criadas em um esquema destinado a isso, e depois removidas.
    .fix = Crie um esquema “{ $name }” em que você possa gravar, conecte-se com ele como esquema e indique a tabela com o dela: connection.table("events", database="…"). Ou leia a tabela na memória com engine="pandas".

lookup-elsewhere =
    .what = { $reason ->
        [unsent] A tabela de lookup “{ $lookup }” não pode ser enviada para o { $backend }, onde estão os eventos.
       *[elsewhere] A tabela de lookup “{ $lookup }” fica em outro lugar que não o dos eventos, que estão no { $backend }.
    }
    .why = Os eventos ficam no { $backend }, e o que é unido a eles precisa estar lá.
    .fix = { $reason ->
        [unsent] Crie a tabela de lookup no { $backend } e passe essa tabela; ou leia tudo na memória com engine="pandas".
       *[elsewhere] Crie a tabela de lookup na mesma conexão; ou passe-a como DataFrame ou arquivo, e ela será enviada para lá.
    }

not-lazy =
    .what = { $type } não é uma tabela que possa ficar onde está.
    .why = engine="narwhals" consulta onde estão uma relação do DuckDB, um LazyFrame do polars, um DataFrame do Spark ou uma tabela do Ibis.
    .fix = Passe um destes ou deixe engine de fora.

loop-too-long =
    .what = O loop de { $nodes } dá mais de { $rounds } voltas.
    .why = Em um banco de dados, cada volta de um loop é uma consulta à parte.
    .fix = Tire um limite das setas do loop, reduza o intervalo de datas ou leia a tabela na memória: view.collect().

tie-breaker-repeats = “{ $column }” não distingue todas as linhas: as do mesmo momento com o mesmo valor são ordenadas por seus valores, coluna por coluna, com os nulos por último.

backend-failed =
    .what = O { $backend } não conseguiu responder: { $problem }
    .why = A tabela fica no { $backend }, e cada número é consultado lá.
    .fix = Verifique a conexão, a tabela e suas permissões e consulte de novo. Se a conexão estiver ocupada, use outra para suas próprias consultas (no DuckDB, connection.cursor()). Se a conexão foi fechada ou uma transação foi revertida, crie a visualização novamente; se faltou memória, reduza o intervalo de datas.

## What they were asked

explained-asked = { $queries ->
    [one] Uma consulta ao { $backend }
   *[other] { $queries } consultas ao { $backend }
}
explained-together = { $seconds } s · linhas obtidas: { $rows } · guardadas lá: { $kept }
explained-nothing = Nada é consultado no { $backend }: tudo já foi guardado ou contado antes.
explained-in-memory = As linhas estão na memória: nada é consultado.
explained-fresh = Como consultaria uma visualização recém-criada.
explained-unread = O { $backend } não informa quanto leu.
explained-number = Nº
explained-purpose = Para
explained-seconds = Segundos
explained-rows = Linhas
explained-kept = Guardada
explained-scanned = Linhas lidas
explained-bytes = Bytes lidos
explained-text = Consulta
explained-yes = sim
