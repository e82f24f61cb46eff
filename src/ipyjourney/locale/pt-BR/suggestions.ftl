## What could be mended in the data: what is the matter, and why that matters

summary-advice = A corrigir
suggestions-none = Nada a corrigir foi encontrado.
suggestions-more = { $count ->
    [one] mais 1: view.suggestions
   *[other] mais { $count }: view.suggestions
}
suggestions-partial = As linhas estão no { $backend }: grafia, duplicatas e horas do dia não foram verificadas. view.collect().suggestions verifica tudo.

suggest-null-keys =
    .what = { $rows ->
        [one] 1 linha de { $all } não tem
       *[other] { $rows } linhas de { $all } não têm
    } valor de { $container }.
    .why = Linhas sem chave não contam em nenhum número desse contêiner.
suggest-placeholder-keys =
    .what = { $rows ->
        [one] 1 linha tem
       *[other] { $rows } linhas têm
    } como { $container } um valor como “{ $example }”, que parece dizer que não há nenhum.
    .why = Todas essas linhas seriam acompanhadas como uma só instância.
suggest-spelling =
    .what = { $count } { $of ->
        [item] itens
       *[key] chaves
    } de “{ $column }” só diferem de outros valores por maiúsculas ou espaços, como “{ $first }” e “{ $second }”.
    .why = { $of ->
        [item] Cada grafia é um item à parte e tem só uma parte das linhas.
       *[key] Cada grafia é uma instância à parte, cuja jornada se interrompe.
    }
suggest-float-keys =
    .what = A chave de { $container } está escrita com casas decimais, como “{ $example }”.
    .why = “{ $example }” e “{ $whole }” são duas instâncias, e tabelas de lookup com { $whole } não a encontram.
suggest-rounded-keys =
    .what = A chave de { $container } é um número de ponto flutuante com mais dígitos do que ele comporta.
    .why = Chaves vizinhas podem ter sido arredondadas para a mesma quando o arquivo foi lido.
suggest-alone =
    .what = { $count } de { $all } instâncias de { $container } têm um único evento.
    .why = Quem tem um único evento não passa de um nó.
suggest-large =
    .what = { $count ->
        [one] 1 instância de { $container } é muito maior
       *[other] { $count } instâncias de { $container } são muito maiores
    } que as outras: “{ $example }” tem { $most ->
        [one] 1 linha
       *[other] { $most } linhas
    }.
    .why = Pode ser um robô, um teste ou uma conta compartilhada; as contagens de eventos e caminhos são sobretudo dessa instância.
suggest-number-texts =
    .what = “{ $dimension }” contém valores escritos como texto, por exemplo “{ $example }”{ $clear ->
        [no] , e não está claro se é { $small } ou { $large }
       *[yes] {""}
    }.
    .why = Como texto, é uma dimensão: nada os soma.
suggest-near-unique =
    .what = “{ $dimension }” tem { $items } itens que quase não se repetem.
    .why = Listas e classificações desses itens dizem pouco.
suggest-before-1971 =
    .what = Alguns carimbos de data/hora são anteriores a 1971; o primeiro é { $first }.
    .why = Em geral são zeros lidos como datas, e estendem intervalos de datas e coortes por anos vazios.
suggest-future =
    .what = Alguns carimbos de data/hora estão no futuro; o último é { $last }.
    .why = Os dados terminam ali: intervalos como os últimos 30 dias são contados para trás a partir desse momento.
suggest-midnight =
    .what = { $of ->
        [all] Todos os carimbos de data/hora são à meia-noite: são dias, não momentos.
       *[some] { $rows } carimbos de data/hora são à meia-noite: parecem dias entre momentos.
    }
    .why = A ordem dos eventos de um mesmo dia não é conhecida; vale a ordem das linhas, a menos que uma coluna a indique.
suggest-mixed-zones =
    .what = { $rows ->
        [one] 1 carimbo de data/hora não tem deslocamento em relação ao UTC; os outros têm.
       *[other] { $rows } carimbos de data/hora não têm deslocamento em relação ao UTC; os outros têm.
    }
    .why = Os que não têm foram lidos em { $zone }; se forem de outro fuso, ficam horas adiantados ou atrasados.
suggest-duplicates =
    .what = { $rows ->
        [one] 1 linha repete
       *[other] { $rows } linhas repetem
    } uma anterior, com o mesmo valor em todas as colunas.
    .why = Cada uma delas conta de novo nos eventos e nas somas.
suggest-one-item =
    .what = Todos os eventos são o mesmo: “{ $column }” tem um único item.
    .why = Uma jornada precisa de eventos diferentes; talvez outra coluna os diferencie.
suggest-several-accounts =
    .what = { $count } de { $all } pessoas estão em várias contas.
    .why = Seus passos contam em cada conta separadamente; assim, uma jornada pode parar em uma e continuar em outra.
