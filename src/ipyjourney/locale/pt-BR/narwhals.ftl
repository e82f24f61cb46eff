## Tables that stay where they are

tie-breaker-needed =
    .what = Uma tabela no { $backend } precisa de uma coluna que ordene as linhas do mesmo momento, e nenhuma foi indicada.
    .why = Uma tabela assim não tem ordem de linhas; sem uma, quem vem primeiro no mesmo momento mudaria de uma consulta para outra.
    .fix = Indique uma com tie_breaker="…": um número de linha ou um id de evento. Ou leia a tabela na memória com engine="pandas", em que vale a ordem das linhas.

not-on-this-engine =
    .what = { $feature ->
        [lookups] Tabelas de lookup ({ $name }) não podem ser unidas a uma tabela que fica no { $backend }.
        [times] A coluna “{ $name }” não contém carimbos de data/hora para o { $backend }.
        [zones] A coluna “{ $name }” tem fuso horário, que não pode ser lido de uma tabela no { $backend }.
       *[keep] Uma tabela que fica no { $backend } não pode ser guardada em uma pasta.
    }
    .why = { $feature ->
        [lookups] As linhas delas teriam de ser levadas para lá.
        [times] Textos e números indicam momentos de maneiras demais para serem lidos onde estão.
        [zones] O { $backend } descarta o fuso, e os horários seriam os da sessão.
       *[keep] O que se guarda são as linhas, e elas não são lidas.
    }
    .fix = { $feature ->
        [lookups] Una as tabelas no { $backend } e passe o resultado; ou leia tudo na memória com engine="pandas".
        [times] Converta a coluna em carimbos de data/hora no { $backend }; ou leia a tabela na memória com engine="pandas".
        [zones] Converta a coluna em carimbos de data/hora UTC sem fuso; ou leia a tabela na memória com engine="pandas".
       *[other] Primeiro leia a tabela na memória: view.collect(), ou engine="pandas" ao criar a visualização.
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
