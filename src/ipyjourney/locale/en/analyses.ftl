## Errors of cohort and flow specs

duplicate-comparison =
    .what = Two sides of the comparison are called "{ $name }".
    .why = Results tell the sides apart by their names.
    .fix = Give each side a name of its own.

excluding-choices =
    .what = "{ $one }" and "{ $other }" exclude each other.
    .why = A cohort table with both would have cells that mean nothing.
    .fix = Leave out one of them.

unordered-brackets =
    .what = The bracket { $first } to { $last } overlaps another, or stands before it.
    .why = Each return column stands for later periods than the one on its left.
    .fix = Give brackets in ascending order, such as (1, 1), (2, 3), (4, 6).

unclear-anchor =
    .what = The { $part } of the flow is not one metric, items of one dimension, or a whole dimension.
    .why = Paths open at its occurrences, so it must be clear what one is.
    .fix = Give one metric, or items of one dimension, or only a dimension; and what the paths end with where they run between two.

unknown-column-number =
    .what = The flow has no column { $column } here, or it was named before.
    .why = Columns are counted from the anchor, which is 0.
    .fix = Choose one of { $known }.

misplaced-until =
    .what = { $kind ->
        [between] The flow runs between two anchors, and the second is not given
       *[other] The flow does not run between two anchors, and yet has a second one
    }.
    .why = "until" is what the paths of the kind "between" end with; other kinds have no such end.
    .fix = { $kind ->
        [between] Give "until", such as the metric that the paths lead to.
       *[other] Leave out "until", or choose the kind "between".
    }
