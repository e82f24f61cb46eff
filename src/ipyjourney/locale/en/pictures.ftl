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

picture-trend = Trend: { $places }
picture-period = Period ({ $timezone })
picture-durations = Time to move: { $place }
picture-durations-of = { $counted } per bar, { $count } in all
picture-time-to-move = Time to move
picture-instances = Instances
figure-named = { $name }: { $value }
figure-share = { $base ->
    [start] { $percent } of the start nodes
    [previous] { $percent } of the previous nodes
    [total] { $percent } of the total
   *[none] { $percent }
}{ $bounds ->
    [none] { "" }
   *[other] , 95% interval { $bounds }
}
figure-of-node = { $percent } of “{ $node }”
figure-change = Against { $first }: { $relative }, { $points } points{ $bounds ->
    [none] { "" }
   *[other] { " " }({ $bounds })
}{ $p ->
    [none] { "" }
   *[other] , { $p }
}

too-many-lines =
    .what = { $count } rows are too many for one picture of lines.
    .why = More than { $most } lines cannot be told apart.
    .fix = Name at most { $most } rows, such as rows={ $example }.

no-times =
    .what = There are no times until the return that could be drawn.
    .why = They need a return criterion whose comparisons are all "at least" or "more than", so that it holds from some row on.
    .fix = Change the return criterion, or draw the shares column by column: show="curves".
picture-fingerprint = Fingerprint of data and analysis: { $fingerprint }

no-png-package =
    .what = No PNG can be drawn: the package resvg-py is not installed.
    .why = Pictures are drawings in SVG, and it turns them into pixels; most who use ipyjourney need none.
    .fix = Run: pip install "ipyjourney[png]". Or write SVG, which needs nothing.

no-fonts =
    .what = No PNG can be drawn: this computer has no font for letters and digits.
    .why = The picture would have no text, not even numbers.
    .fix = Install one, such as { $families }. On Debian and Ubuntu: apt install fonts-dejavu-core. Or write SVG, which is drawn in the fonts of its reader.

bad-scale =
    .what = A picture cannot be drawn at a scale of { $scale }.
    .why = The scale is how many pixels of the PNG a pixel of the drawing becomes, in width and in height.
    .fix = Give a number above zero: 1 for the size on a screen, 2 for a sharp picture, 4 for print.

picture-too-large =
    .what = The PNG would have { $width } × { $height } pixels.
    .why = More than { $most } million pixels take more memory than most computers and programs have for a picture.
    .fix = Write SVG, which has no such limit, or { $scale ->
        [0] show less in it.
       *[other] draw it with to_png(scale={ $scale }) or less.
    }
