## What a cohort table cannot be made of

no-sum-metric =
    .what = "{ $name }" cannot be the value of a cohort table: it is a metric of the kind { $kind }.
    .why = The value is added up over the rows of each cell, so it must be the sum of a measure.
    .fix = { $any ->
        [yes] Choose one of: { $known }.
       *[no] Make one with ij.Metric.sum("…"), and give it to the data view.
    }

too-many-periods =
    .what = The table would have { $count } rows, one per { $granularity }.
    .why = It has a row for each period between the ends of the date range or the first row and the end of the data; more than { $most } are not shown. One wrong date, such as the year 1900, is enough.
    .fix = Choose a larger granularity, or a date range that is not so long.

duplicate-row =
    .what = The segment "{ $name }" stands in two rows.
    .why = A cell is found by the labels of its row and column.
    .fix = Name each segment once.

no-such-cell =
    .what = { $part ->
        [row] The cohort table has no row "{ $name }".
        [column] The cohort table has no column "{ $name }".
       *[cell] The cell "{ $name }" is empty.
    }
    .why = { $part ->
        [cell] None of its periods lies in the date range of the analysis or in the data, so nobody stands behind it.
       *[other] A cell is found by the labels of its row and column.
    }
    .fix = { $part ->
        [cell] Choose a cell that shows a number.
       *[other] { $any ->
            [yes] Choose one of: { $known }.
           *[no] The table has none: see its notes.
        }
    }

## What a cohort table says of itself

cohort-no-periods = There is no row in scope, so the table has no periods.
cohort-cut-periods = { $count ->
    [one] The period { $periods } does not lie wholly in scope: cells that look at it are
   *[other] The periods { $periods } do not lie wholly in scope: cells that look at one of them are
} { $pooled ->
    [yes] not added up, but for those of the included.
   *[no] marked as incomplete and left out of averages.
}
cohort-latency-before-data = The analysis has no date range, so that the periods before { $first } are in scope too, with no rows: { $count ->
    [one] the column before Included counts
   *[other] the { $count } columns before Included count
} nobody there, and the cells are not marked as incomplete. With a date range that begins with the data they are.
cohort-periods-without-rows = { $count ->
    [one] One of { $all } periods has no row at all.
   *[other] { $count } of { $all } periods have no row at all.
}
cohort-included-without-rows = The inclusion criterion holds over no rows too: in each period it includes those that have no row there but one elsewhere in scope (container: { $container }).
cohort-returns-without-rows = The return criterion holds over no rows too: whoever has no row in a period counts as returned there (container: { $container }).
cohort-no-timing = There are no times until the return: they need a return criterion whose comparisons are all "at least" or "more than".
cohort-nulls-in-sum = { $rows ->
    [one] One row has no { $measure }: the metric "{ $metric }" leaves it out.
   *[other] { $rows } rows have no { $measure }: the metric "{ $metric }" leaves them out.
}
cohort-items-hidden = The { $shown } largest items are shown; { $hidden ->
    [one] one more item, with cohorts of { $size } together, is
   *[other] { $hidden } more, with cohorts of { $size } together, are
} not.
cohort-rows-without-item = { $rows ->
    [one] One row that counts for the inclusion has no { $dimension }, and stands in no row of the table.
   *[other] { $rows } rows that count for the inclusion have no { $dimension }, and stand in no row of the table.
}
cohort-counted-again = Cohorts of all periods are added up: whoever is included in several periods counts in each of them, as in { $rows ->
    [one] one row
   *[other] { $rows } rows
} (container: { $container }).
cohort-rows-share-instances = The test of "{ $row_a }" against "{ $row_b }" is withheld: { $instances ->
    [one] one { $container } stands
   *[other] { $instances } instances ({ $container }) stand
} in both.

cohort-log-rank = { $size ->
    [large] No difference in speed is shown between { $row_a } and { $row_b }
   *[other] { $row_a } and { $row_b } return at different speed
} (log-rank test, { $size ->
    [tiny] p < { $p }
   *[other] p = { $p }
}, χ² = { $statistic }).
cohort-log-rank-nothing = { $row_a } and { $row_b } cannot be compared: nobody returned in either, or one of them is empty.

## Heads and marks of the table

cohort-retention = Retention
cohort-churn = Churn
cohort-included = Included
cohort-same-period = Same period
cohort-average = Average
cohort-count-of = { $count } of { $base }
cohort-mark = * A period of the cell does not lie wholly in scope.
cohort-first-rows = The first { $shown } of { $rows } rows are on screen; the data frames and files hold all. Choose a larger granularity, fewer columns or a date range that is not so long.
cohort-more = The table has { $rows } rows and { $columns } columns; its data frames hold them all.
