## Journeys compared

note-of-a-side = { $side }: { $note }
compare-legend = Comparação: { $sides }.
compare-bounds-of-share = { $low }–{ $high }
compare-p = p { $value }
compare-arrow = { $source } → { $target }
compare-fallout = { $node }: fallout
compare-interval = { $low } a { $high }
compare-dash = Um traço indica um intervalo omitido; as diferenças dizem por quê.
compare-percent-change = As variações são em relação a “{ $first }”; as de proporções estão em pontos percentuais, com seu intervalo de 95%.

## Heads of its tables

compare-side = Lado
compare-place = Local
compare-change = Variação
compare-change-percent = Variação em %
compare-share-change = Variação da proporção
compare-bounds = Intervalo de 95%
compare-p-value = Valor-p

## Why a difference is not tested

withheld-no-base = Uma das duas proporções tem base zero.
withheld-shared = { $instances ->
    [one] Uma instância ({ $container }) está na base das duas proporções; por isso, elas não são independentes.
   *[other] { $instances } instâncias ({ $container }) estão na base das duas proporções; por isso, elas não são independentes.
}
withheld-no-share = Estas não são proporções de instâncias; por isso, nada se pode dizer sobre o acaso.
