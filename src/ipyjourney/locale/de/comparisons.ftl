## Journeys compared

note-of-a-side = { $side }: { $note }
compare-legend = Verglichen: { $sides }.
compare-bounds-of-share = { $low }–{ $high }
compare-p = p { $value }
compare-arrow = { $source } → { $target }
compare-fallout = { $node }: Fallout
compare-interval = { $low } bis { $high }
compare-dash = Ein Strich steht für ein Intervall, das nicht angegeben wird; die Differenzen nennen den Grund.
compare-percent-change = Änderungen gelten gegenüber „{ $first }“; die von Anteilen sind in Prozentpunkten angegeben, mit 95-%-Intervall.

## Heads of its tables

compare-side = Seite
compare-place = Stelle
compare-change = Änderung
compare-change-percent = Änderung in %
compare-share-change = Änderung des Anteils
compare-bounds = 95-%-Intervall
compare-p-value = p-Wert

## Why a difference is not tested

withheld-no-base = Einer der beiden Anteile hat die Basis null.
withheld-shared = { $instances ->
    [one] Eine Instanz ({ $container }) gehört zur Basis beider Anteile; die Anteile sind daher nicht unabhängig.
   *[other] { $instances } Instanzen ({ $container }) gehören zur Basis beider Anteile; die Anteile sind daher nicht unabhängig.
}
withheld-no-share = Dies sind keine Anteile von Instanzen; über den Zufall lässt sich daher nichts sagen.
