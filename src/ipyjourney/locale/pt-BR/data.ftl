## Sources of events

unknown-source =
    .what = Não é possível ler eventos de { $type }.
    .why = Uma tabela de eventos é um DataFrame do pandas, um caminho de Parquet ou CSV ou um objeto com a interface Arrow C stream, como uma tabela do polars ou do pyarrow.
    .fix = { $hint ->
        [rows] Primeiro faça um DataFrame: pd.DataFrame(events).
        [lazy] Primeiro materialize os dados: events.collect().
        [series] Primeiro faça um DataFrame: events.to_frame().
       *[other] Primeiro converta para um DataFrame do pandas ou uma tabela do pyarrow.
    }

missing-file =
    .what = O arquivo “{ $path }” não existe.
    .why = Os eventos seriam lidos dele.
    .fix = { $close ->
        [yes] Você quis dizer “{ $nearest }”? Ele é procurado a partir de { $folder }.
       *[no] Verifique o caminho; ele é procurado a partir de { $folder }.
    }

unknown-file-type =
    .what = O tipo do arquivo “{ $path }” não é conhecido: o nome termina em “{ $suffix }”.
    .why = O fim do nome diz como um arquivo é lido.
    .fix = { $reader ->
        [excel] Leia-o com o pandas: view = ij.DataView(pd.read_excel({ $code })).
        [json] Leia-o com o pandas: view = ij.DataView(pd.read_json({ $code })).
        [lines] Leia-o com o pandas: view = ij.DataView(pd.read_json({ $code }, lines=True)).
       *[other] Use um destes: { $known }; ou leia o arquivo por conta própria e passe o DataFrame.
    }

unreadable-file =
    .what = { $encoding ->
        [damaged] Não é possível ler o arquivo “{ $path }”: o texto está em UTF-8, mas danificado no byte { $byte }, na linha { $line }.
        [other] Não é possível ler o arquivo “{ $path }”: o texto não está em UTF-8.
       *[utf-8] Não é possível ler o arquivo “{ $path }”: { $reason }
    }
    .why = { $encoding ->
        [damaged] Lidas em outra codificação, as demais letras ficariam erradas.
        [other] Em outra codificação, as letras seriam outras.
       *[utf-8] Ele não contém o que o fim de seu nome indica.
    }
    .fix = { $encoding ->
        [damaged] Gere o arquivo de novo na origem; ou leia-o com uma marca no lugar do que está danificado: view = ij.DataView(pd.read_csv({ $code }, encoding_errors="replace", sep=None, engine="python")).
        [other] Salve-o como CSV UTF-8, como o Excel permite; ou indique a codificação. Na da Europa Ocidental, "cp1252", ele contém “{ $western }”; na da Europa Central, "cp1250", “{ $central }”. Com a correta no lugar de "cp1252": view = ij.DataView(pd.read_csv({ $code }, encoding="cp1252", sep=None, engine="python")).
       *[utf-8] Verifique se é um arquivo Parquet completo ou texto em UTF-8 com tantos campos em cada linha quantos são os nomes de colunas.
    }

empty-table =
    .what = A tabela não tem linhas.
    .why = { $columns ->
        [0] Também não tem colunas; por isso, não há nada para acompanhar.
       *[other] Sem eventos, não há nada para acompanhar.
    }
    .fix = Verifique a consulta ou o filtro que a produziu.

duplicate-columns =
    .what = { $table ->
        [lookup] A tabela de lookup “{ $lookup }” traria { $count ->
            [one] um nome de coluna que já está em uso
           *[other] nomes de colunas que já estão em uso
        }: { $names }.
       *[events] { $count ->
            [one] Mais de uma coluna se chama { $names }.
           *[other] Várias colunas têm o mesmo nome: { $names }.
        }
    }
    .why = As colunas são encontradas pelo nome; por isso, cada nome só pode aparecer uma vez.
    .fix = Renomeie ou remova todas, menos uma.

## Columns

unknown-column =
    .what = Não há coluna “{ $name }” para { $role ->
        [timestamp] o carimbo de data/hora
        [container] o contêiner { $subject }
        [event] os eventos
        [dimension] { $named ->
            [no] uma dimensão
           *[yes] a dimensão { $subject }
        }
        [measure] { $named ->
            [no] uma medida
           *[yes] a medida { $subject }
        }
        [tie_breaker] o desempate
       *[other] { $role }
    }.
    .why = { $role ->
        [timestamp] Os eventos são ordenados por essa coluna.
        [container] As instâncias de { $subject } são distinguidas por essa coluna.
        [event] Essa coluna diz o que aconteceu.
        [dimension] Os itens de uma dimensão são os valores de sua coluna.
        [measure] Uma medida soma os valores de sua coluna.
        [tie_breaker] Eventos do mesmo instante são ordenados por essa coluna.
       *[other] A coluna é necessária.
    }
    .fix = { $close ->
        [no] Escolha uma das colunas: { $known }.
       *[yes] Você quis dizer “{ $nearest }”? Colunas: { $known }.
    }

same-column-twice =
    .what = “{ $column }” é ao mesmo tempo o carimbo de data/hora e { $role ->
        [container] a chave de { $subject }
        [event] a coluna de evento
       *[dimension] uma dimensão
    }.
    .why = O carimbo de data/hora ordena os eventos; em outro papel, quase toda linha teria um valor só seu.
    .fix = Indique outra coluna ou primeiro crie uma a partir desta, como o mês.

no-timestamp-column =
    .what = { $reason ->
        [several] Várias colunas podem ser o carimbo de data/hora: { $candidates }.
       *[other] Nenhuma coluna parece um carimbo de data/hora.
    }
    .why = Os eventos são ordenados pelo carimbo de data/hora; por isso, toda tabela de eventos precisa de um.
    .fix = { $reason ->
        [several] Diga qual: timestamp={ $first }.{ $melts ->
            [no] {" "}Se cada uma é um evento próprio, primeiro faça uma linha de cada uma, onde a tabela está.
           *[yes] {" "}Se cada uma é um evento próprio, primeiro faça uma linha de cada uma: { $load }events = events.melt(events.columns.difference([{ $listed }]), var_name="event", value_name="timestamp").dropna(subset="timestamp"){ $done }
        }
        [index] O índice ({ $index }) não é lido: chame events.reset_index() se ele contém as datas ou indique uma coluna, timestamp="…". Colunas: { $known }.
       *[other] Diga que coluna contém as datas: timestamp="…". Colunas: { $known }.
    }

not-a-dimension =
    .what = “{ $column }” não pode ser { $role ->
        [event] a coluna de evento
       *[dimension] uma dimensão
    }: contém { $holds ->
        [date] datas
       *[other] valores que não são texto nem números
    }, como { $examples }.
    .why = Os itens são distinguidos pelo texto, que só é útil se voltar em outras linhas.
    .fix = { $holds ->
        [date] Primeiro transforme em texto: events[{ $code }].dt.strftime("%Y-%m").
       *[other] Primeiro transforme em texto: events[{ $code }].astype(str).
    }

not-a-measure =
    .what = “{ $column }” não pode ser uma medida: { $holds ->
        [date] contém datas
        [boolean] contém valores lógicos
        [text] contém texto
        [category] contém categorias
        [empty] não contém valores
       *[other] não contém números
    }{ $holds ->
        [empty] {""}
       *[other] , como { $examples }
    }.
    .why = Uma medida é somada.
    .fix = { $holds ->
        [boolean] Primeiro transforme em números: events[{ $code }].astype(int).
       *[other] Primeiro transforme em números: pd.to_numeric(events[{ $code }]).
    }

## Timestamps

unreadable-timestamps =
    .what = { $count ->
        [one] Um valor do carimbo de data/hora “{ $column }” não pode ser lido: { $examples }.
       *[other] { $count } valores do carimbo de data/hora “{ $column }” não podem ser lidos: { $examples }.
    }
    .why = O texto precisa ser uma data no formato ISO 8601, como 2024-01-31T09:30:00+01:00, ou os valores precisam mostrar qual é o dia: em 01/02/2024, não há como saber. As linhas são contadas a partir de 0.
    .fix = { $digits ->
        [yes] Se são números em uma unidade conhecida, converta-os primeiro: { $load }events[{ $code }] = pd.to_datetime(pd.to_numeric(events[{ $code }]), unit="ms"){ $done }.
       *[no] { $formats ->
            [none] Indique a coluna das datas, timestamp="…", ou primeiro converta esta: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }.
            [either] Diga se o dia vem primeiro: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }. Se o mês vem primeiro: format="{ $other }".
           *[other] Primeiro converta a coluna, dizendo como está escrita: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }. Deixe um carimbo de data/hora vazio para desconsiderar a linha.
        }
    }

numbers-are-not-dates =
    .what = O carimbo de data/hora “{ $column }” contém números, como { $example }, e números inteiros não são datas.
    .why = Um número pode contar segundos, milissegundos ou dias, desde 1970 ou outro ano; um palpite errado deslocaria todos os eventos.
    .fix = Primeiro converta a coluna, com a unidade em que está. Pela ordem de grandeza, pode ser: { $load }{ $conversion }{ $done }

not-dates =
    .what = O carimbo de data/hora “{ $column }” é do tipo { $type }.
    .why = Os eventos são ordenados por datas.
    .fix = Indique uma coluna de datas ou primeiro converta esta com pd.to_datetime.

no-timestamps =
    .what = { $rows ->
        [one] A única linha não tem
       *[other] Nenhuma das { $rows } linhas tem
    } carimbo de data/hora em “{ $column }”.
    .why = Linhas sem carimbo de data/hora não entram em nada; por isso, não resta nada.
    .fix = Indique a coluna que contém as datas: timestamp="…".

unreadable-instant =
    .what = { $value } não é uma data.
    .why = Aqui é esperado um momento no tempo.
    .fix = Escreva no formato ISO 8601, como "2024-01-31" ou "2024-01-31T09:30:00+01:00", ou passe um date, um datetime ou um Timestamp do pandas.

unknown-timezone =
    .what = Não há fuso horário “{ $name }”.
    .why = O fuso horário dá sentido às datas sem deslocamento e define os limites de dias e meses.
    .fix = { $close ->
        [no] Use um nome da IANA, como "UTC", "Europe/Berlin" ou "America/New_York".
       *[yes] Você quis dizer “{ $nearest }”? Os nomes são os do banco de dados da IANA, como "UTC" ou "America/New_York".
    }

## Containers

unusable-container =
    .what = { $reason ->
        [mapping] Os contêineres foram informados como { $given }.
        [name] Um contêiner recebeu o nome { $name }.
       *[columns] O contêiner “{ $name }” recebeu a chave { $given }.
    }
    .why = { $reason ->
        [columns] Suas instâncias são distinguidas por uma coluna ou por várias colunas diferentes.
       *[other] Cada contêiner tem um nome e a coluna ou as colunas que distinguem suas instâncias.
    }
    .fix = Escreva assim: containers={ "{" }"account": "account_id", "session": ("person_id", "visit"){ "}" }.

ambiguous-container =
    .what = { $reason ->
        [several] Várias colunas podem ser a chave de { $container }: { $candidates }.
        [emails] { $candidates } seria a chave das contas, mas contém endereços de e-mail.
       *[customers] { $candidates } pode ser a chave das contas ou das pessoas.
    }
    .why = Cada número conta instâncias de um contêiner: com outra chave, seria outro número.
    .fix = Indique as chaves: { $line }; ou: { $other }.

unusable-key =
    .what = “{ $column }” não pode ser a chave de { $container }.
    .why = Seus valores, como listas ou dicionários, não podem ser distinguidos.
    .fix = Indique uma coluna de texto ou números, ou crie uma: events[{ $code }].astype(str).

empty-key =
    .what = O contêiner “{ $container }” não tem nenhuma instância: { $count ->
        [one] “{ $columns }” está sem valor
       *[other] uma das colunas { $columns } está sem valor
    } { $rows ->
        [one] na única linha
       *[other] em todas as { $rows } linhas
    }.
    .why = Linhas sem chave não contam em nenhum número desse contêiner.
    .fix = Indique outra coluna ou deixe o contêiner de fora.

unusable-timeout =
    .what = { $timeout } não é um tempo limite de sessão.
    .why = Ele é o maior intervalo dentro de uma sessão: uma duração que não é negativa.
    .fix = Escreva como session_timeout=timedelta(minutes=30).

## Lookups

unknown-lookup =
    .what = A tabela de lookup “{ $name }” não descreve nem um contêiner nem uma coluna.
    .why = Uma tabela de lookup é unida pela chave de um contêiner ou por uma coluna dos eventos.
    .fix = { $close ->
        [no] As opções são: { $known }.
       *[yes] Você quis dizer “{ $nearest }”? As opções são: { $known }.
    }

unusable-lookup =
    .what = { $reason ->
        [mapping] As tabelas de lookup foram informadas como { $name }.
       *[session] A tabela de lookup “{ $name }” não pode ser unida.
    }
    .why = { $reason ->
        [mapping] Cada tabela de lookup precisa do nome do contêiner ou da coluna que descreve.
       *[session] Essas sessões são recortadas das linhas de { $columns }; por isso, nenhuma tabela pode citá-las.
    }
    .fix = { $reason ->
        [mapping] Escreva assim: lookups={ "{" }"account": accounts{ "}" }.
       *[session] Indique uma coluna com chaves de sessão: containers={ "{" }"session": "session_id"{ "}" }.
    }

lookup-key-missing =
    .what = A tabela de lookup “{ $lookup }” não tem a coluna { $columns } para ser unida.
    .why = Seus registros pertencem aos eventos com a mesma chave.
    .fix = Indique a chave: lookups={ "{" }{ $code }: ("key", table){ "}" }. Se a chave é o índice, chame reset_index() primeiro. Colunas dela: { $known }.

repeated-lookup-key =
    .what = A tabela de lookup “{ $lookup }” tem { $count ->
        [one] uma chave
       *[other] { $count } chaves
    } mais de uma vez em { $columns }: { $examples }.
    .why = Um evento corresponderia a vários registros e seria contado várias vezes.
    .fix = Mantenha um registro de cada: table.drop_duplicates({ $code }).

## Notes on an event table

timestamp-guessed = Carimbo de data/hora deduzido: “{ $column }”.
container-guessed = Contêiner { $container } deduzido: “{ $column }”.
event-guessed = Coluna de evento deduzida: “{ $column }”.
dates-written = As datas de “{ $column }” foram lidas como { $order ->
    [day] dia, mês e ano
    [month] mês, dia e ano
   *[year] ano, mês e dia
}, como { $example }.
western-text-read = O texto do arquivo não está em UTF-8: foi lido como Windows-1252, como o Excel o grava na Europa Ocidental e na América, por exemplo “{ $example }”.
decimal-commas-read = As vírgulas de “{ $column }” foram lidas como separadores decimais.
guesses-in-code = Para indicar o que foi deduzido: { $code }
no-event-column = Nenhuma coluna de evento foi encontrada pelo nome: não há contadores dos itens dela. Indique-a com event="…"{ $count ->
    [0] .
   *[other] ; pode ser uma destas: { $candidates }.
}
no-containers = Nenhum contêiner foi encontrado pelo nome: só é possível contar eventos. Indique os contêineres com containers={ "{" }"account": "…"{ "}" }.
guessed-key-empty = “{ $column }” seria a chave de { $container }, mas está sem valor em todas as linhas.
sessions-cut = As sessões são recortadas das linhas de { $columns }: um intervalo de mais de { $minutes ->
    [1] 1 minuto
   *[other] { $minutes } minutos
} inicia uma nova.
index-left-out = O índice ({ $names }) ficou de fora; chame reset_index() para transformá-lo em colunas.
columns-named-by-text = { $columns ->
    [one] O nome de uma coluna não era texto: ela se chama “{ $example }”
   *[other] Os nomes de { $columns } colunas não eram texto: elas se chamam por seu texto, como “{ $example }”
}.
unnamed-columns-left-out = { $columns ->
    [one] Uma coluna sem nome ficou
   *[other] { $columns } colunas sem nome ficaram
} de fora.
null-markers-read = “{ $column }” contém números: em { $rows ->
    [one] 1 linha, uma palavra
   *[other] { $rows } linhas, uma palavra
} como NA foi lida como ausência de valor.
mixed-values-as-text = { $count ->
    [one] { $columns } mistura
   *[other] { $columns } misturam
} texto e outros valores: tudo virou texto.
columns-without-values = { $count ->
    [one] Uma coluna não tem
   *[other] { $count } colunas não têm
} valores: { $columns }.
rows-without-timestamp = { $rows ->
    [one] 1 linha
   *[other] { $rows } linhas
} de { $all } sem carimbo de data/hora em “{ $column }” { $rows ->
    [one] ficou
   *[other] ficaram
} de fora.
finer-digits-cut = { $rows ->
    [one] 1 carimbo de data/hora
   *[other] { $rows } carimbos de data/hora
} em “{ $column }” { $rows ->
    [one] tinha
   *[other] tinham
} dígitos além de microssegundos, que foram cortados.
offsets-differ = As datas de “{ $column }” têm { $offsets ->
    [one] um deslocamento em relação ao UTC
   *[other] { $offsets } deslocamentos diferentes em relação ao UTC
}{ $without ->
    [0] {""}
    [one] , exceto 1 sem deslocamento, que foi lida em { $zone }
   *[other] , exceto { $without } sem deslocamento, que foram lidas em { $zone }
}: cada uma foi convertida pelo seu.
rows-after-as-of = { $rows ->
    [one] 1 linha está no momento até o qual os dados são conhecidos ou depois dele e fica fora do escopo.
   *[other] { $rows } linhas estão no momento até o qual os dados são conhecidos ou depois dele e ficam fora do escopo.
}
key-partly-null = { $rows ->
    [one] 1 linha não tem
   *[other] { $rows } linhas não têm
} { $container }: { $rows ->
    [one] ela não conta
   *[other] elas não contam
} em nenhum número desse contêiner.
key-constant = A chave de { $container }, { $columns }, é a mesma em todas as linhas: há uma única instância.
key-on-one-row-each = A chave de { $container }, { $columns }, é diferente em cada linha: nenhuma instância tem dois eventos.
lookup-rows-without-key = { $rows ->
    [one] 1 registro
   *[other] { $rows } registros
} da tabela de lookup “{ $lookup }” { $rows ->
    [one] não tem chave e ficou
   *[other] não têm chave e ficaram
} de fora.
lookup-unmatched = { $rows ->
    [one] 1 linha
   *[other] { $rows } linhas
} de { $all } { $rows ->
    [one] tem uma chave
   *[other] têm chaves
} que não { $rows ->
    [one] está
   *[other] estão
} na tabela de lookup “{ $lookup }”: as colunas dela ficam vazias ali.
lookup-column-renamed = A coluna “{ $column }” da tabela de lookup “{ $lookup }” se chama “{ $renamed }”, pois os eventos já têm uma com esse nome.

## Summary of an event table

summary-title = { $rows ->
    [1] 1 evento
   *[other] { $rows } eventos
}
summary-span = { $first } a { $last } ({ $zone })
summary-as-of = Conhecidos até { $moment }
summary-left-out = { $rows ->
    [one] 1 linha sem carimbo de data/hora ficou de fora
   *[other] { $rows } linhas sem carimbo de data/hora ficaram de fora
}
summary-containers = Contêineres
summary-event = Coluna de evento
summary-dimensions = Dimensões
summary-measures = Medidas
summary-notes = Notas
summary-container = { $instances ->
    [one] 1 instância
   *[other] { $instances } instâncias
}, { $cut ->
    [yes] { $instances ->
        [one] recortada
       *[other] recortadas
    } das linhas de { $columns }
   *[no] por { $columns }
}
summary-null-rows = { $count ->
    [one] 1 linha sem valor
   *[other] { $count } linhas sem valor
}
summary-items = { $count ->
    [1] 1 item
   *[other] { $count } itens
}
summary-more = { $count ->
    [one] mais 1
   *[other] mais { $count }
}
summary-from-column = { $about }, de { $column }

bad-sample =
    .what = { $reason ->
        [count] Uma amostra não pode ter { $given } instâncias.
        [seed] { $given } não é uma semente.
        [again] Esta visualização já é uma amostra: de { $container }, com a semente { $given }.
       *[sessions] Não é possível escolher instâncias de { $container }: elas são formadas a partir das linhas de outras.
    }
    .why = { $reason ->
        [count] Ela contém um número inteiro de instâncias, no mínimo uma.
        [seed] As instâncias são escolhidas por um hash da chave e de um número inteiro.
        [again] Outra amostra extraída dela não diria nada sobre o todo.
       *[sessions] Só se sabe onde começam depois de lidas todas as linhas de uma pessoa.
    }
    .fix = { $reason ->
        [count] Informe um número como 5_000.
        [seed] Informe um número inteiro como seed=1 ou omita-o.
        [again] Extraia-a da visualização completa, ou extraia uma menor desta, com o mesmo contêiner e a mesma semente.
       *[sessions] Escolha as pessoas: of="person".
    }

not-sampled =
    .what = Estes números são de todas as linhas e não são estimativas.
    .why = Uma estimativa diz o que uma amostra significa para o todo do qual foi extraída.
    .fix = Primeiro extraia uma amostra: view.sample(5_000).run(spec).estimates.
