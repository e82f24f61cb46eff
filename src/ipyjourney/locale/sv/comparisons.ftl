## Journeys compared

note-of-a-side = { $side }: { $note }
compare-legend = Jämförs: { $sides }.
compare-bounds-of-share = { $low }–{ $high }
compare-p = p { $value }
compare-arrow = { $source } → { $target }
compare-fallout = { $node }: utfall
compare-interval = { $low } till { $high }
compare-dash = Ett streck står för ett intervall som inte visas; skillnaderna anger varför.
compare-percent-change = Förändringar anges mot ”{ $first }”; förändringar av andelar i procentenheter, med 95 %-intervall.

## Heads of its tables

compare-side = Sida
compare-place = Plats
compare-change = Förändring
compare-change-percent = Förändring i %
compare-share-change = Förändring av andel
compare-bounds = 95 %-intervall
compare-p-value = p-värde

## Why a difference is not tested

withheld-no-base = En av de två andelarna har basen noll.
withheld-shared = { $instances ->
    [one] En instans ({ $container }) ingår i basen för båda andelarna, så andelarna är inte oberoende.
   *[other] { $instances } instanser ({ $container }) ingår i basen för båda andelarna, så andelarna är inte oberoende.
}
withheld-no-share = Det här är inte andelar av instanser, så inget kan sägas om slumpen.
