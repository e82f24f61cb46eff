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

repeated-column =
    .what = "{ $field }" names column { $column } twice.
    .why = A column can only have one.
    .fix = Leave one of the two out.

hidden-column =
    .what = Column { $column } of the flow is hidden.
    .why = Paths run through it unseen, and no figure stands there.
    .fix = Show it again by leaving it out of "hidden_columns", or choose one of { $shown }.

misplaced-side =
    .what = "{ $field }" is given, and the anchor is of the kind "{ $kind }".
    .why = Only paths that contain the anchor have columns on both sides of it.
    .fix = Leave "{ $field }" out, or choose the kind "contains"; "columns" says how many columns there are.

uncollapsible-node =
    .what = { $kind ->
        [column] The whole of column { $column } cannot be collapsed.
       *[other] The { $kind } in column { $column } cannot be collapsed.
    }
    .why = Collapsing shortens the ribbons of one node that lead away from the anchor; an exit or an entry has none.
    .fix = Name an item of the column, such as { "{" }"column": 1, "item": "Webinar"{ "}" }, or its other items.

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
