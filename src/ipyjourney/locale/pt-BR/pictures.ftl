## Pictures and figures of a result

picture-definition = O que é contado
picture-cohort = { $kind }: { $inclusion } → { $returning } ({ $rows })
picture-cohort-rows = { $container } { $by }
picture-by-segment = por segmento
picture-scale-mark = * { $incomplete }
picture-table = Tabela de coorte de { $rows } linhas e { $columns } colunas.
picture-each = { $value } por incluído
picture-average-of = { $column } { $share }
picture-column = Períodos após a inclusão ({ $granularity ->
    [day] dias
    [week] semanas
    [month] meses
    [quarter] trimestres
   *[year] anos
})
picture-time = Tempo desde a inclusão
picture-returned-by = Em até { $time }: { $bounds ->
    [yes] { $share } retornaram, intervalo de 95% de { $low } a { $high }
   *[no] { $share } retornaram
}. { $at-risk } ainda eram observados.

picture-trend = Tendência: { $places }
picture-period = Período ({ $timezone })
picture-durations = Tempo de transição: { $place }
picture-durations-of = { $counted } por barra, { $count } ao todo
picture-time-to-move = Tempo de transição
picture-instances = Instâncias
figure-named = { $name }: { $value }
figure-share = { $base ->
    [start] { $percent } dos nós iniciais
    [previous] { $percent } dos nós anteriores
    [total] { $percent } do total
   *[none] { $percent }
}{ $bounds ->
    [none] { "" }
   *[other] , intervalo de 95% { $bounds }
}
figure-of-node = { $percent } de “{ $node }”
figure-change = Em relação a { $first }: { $relative }, { $points } p.p.{ $bounds ->
    [none] { "" }
   *[other] { " " }({ $bounds })
}{ $p ->
    [none] { "" }
   *[other] , { $p }
}

too-many-lines =
    .what = { $count } linhas da tabela são demais para um só gráfico de linhas.
    .why = Mais de { $most } curvas não podem ser distinguidas.
    .fix = Indique no máximo { $most } linhas, como rows={ $example }.

no-times =
    .what = Não há tempos até o retorno para desenhar.
    .why = Para isso, todas as comparações do critério de retorno precisam ser “pelo menos” ou “maior que”, para que ele passe a valer a partir de alguma linha.
    .fix = Altere o critério de retorno ou desenhe as proporções coluna por coluna: show="curves".
picture-fingerprint = Impressão digital dos dados e da análise: { $fingerprint }

no-png-package =
    .what = Não é possível desenhar PNG: o pacote resvg-py não está instalado.
    .why = As imagens são desenhos em SVG, e ele os transforma em pixels; a maioria de quem usa o ipyjourney não precisa disso.
    .fix = Execute: pip install "ipyjourney[png]". Ou grave SVG, que não precisa de nada.

no-fonts =
    .what = Não é possível desenhar PNG: este computador não tem fonte para letras e dígitos.
    .why = A imagem não teria texto, nem mesmo números.
    .fix = Instale uma, como { $families }. No Debian e no Ubuntu: apt install fonts-dejavu-core. Ou grave SVG, que usa as fontes de quem lê.

bad-scale =
    .what = Uma imagem não pode ser desenhada na escala { $scale }.
    .why = A escala é em quantos pixels do PNG um pixel do desenho se transforma, na largura e na altura.
    .fix = Informe um número acima de zero: 1 para o tamanho na tela, 2 para uma imagem nítida, 4 para impressão.

picture-too-large =
    .what = O PNG teria { $width } × { $height } pixels.
    .why = Mais de { $most } milhões de pixels ocupam mais memória do que a maioria dos computadores e programas reserva para uma imagem.
    .fix = Grave SVG, que não tem esse limite, ou { $scale ->
        [0] mostre menos nela.
       *[other] desenhe com to_png(scale={ $scale }) ou menos.
    }
