## Pictures and figures of a result

picture-definition = What is counted
picture-cohort = { $kind }: { $inclusion } → { $returning } ({ $rows })
picture-cohort-rows = { $container } { $by }
picture-by-segment = by segment
picture-scale-mark = * { $incomplete }
picture-table = Cohort table of { $rows } rows and { $columns } columns.
picture-each = { $value } each
picture-average-of = { $column } { $share }
picture-column = Periods after the inclusion ({ $granularity ->
    [day] days
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
})
picture-time = Time since the inclusion
picture-returned-by = Within { $time }: { $bounds ->
    [yes] { $share } have returned, 95% interval { $low } to { $high }
   *[no] { $share } have returned
}. { $at-risk } were still looked at.

too-many-lines =
    .what = { $count } rows are too many for one picture of lines.
    .why = More than { $most } lines cannot be told apart.
    .fix = Name at most { $most } rows, such as rows={ $example }.

no-times =
    .what = There are no times until the return that could be drawn.
    .why = They need a return criterion whose comparisons are all "at least" or "more than", so that it holds from some row on.
    .fix = Change the return criterion, or draw the shares column by column: show="curves".
picture-fingerprint = Fingerprint of data and analysis: { $fingerprint }
