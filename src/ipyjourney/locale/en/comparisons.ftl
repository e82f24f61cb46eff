## Journeys compared

note-of-a-side = { $side }: { $note }
compare-legend = Compared: { $sides }.
compare-bounds-of-share = { $low }–{ $high }
compare-p = p { $value }
compare-arrow = { $source } → { $target }
compare-fallout = { $node }: fallout
compare-interval = { $low } to { $high }
compare-dash = A dash stands for an interval that is withheld; the differences say why.
compare-percent-change = Changes are against "{ $first }"; those of shares are in percentage points, with their 95% interval.

## Heads of its tables

compare-side = Side
compare-place = Place
compare-change = Change
compare-change-percent = Change in %
compare-share-change = Change of share
compare-bounds = 95% interval
compare-p-value = p-value

## Why a difference is not tested

withheld-no-base = One of the two shares is over zero.
withheld-shared = { $instances ->
    [one] One { $container } is among those that both shares are of, so the shares are not independent.
   *[other] { $instances } instances ({ $container }) are among those that both shares are of, so the shares are not independent.
}
withheld-no-share = These are no shares of instances, so nothing can be said of chance.
