## What a report says beside its analyses

report-contents = Contents
report-foot = This file needs no kernel and no network: its figures, pictures and definitions are in it.
report-table = Table of { $rows ->
    [one] one row
   *[other] { $rows } rows
} and { $columns ->
    [one] one column
   *[other] { $columns } columns
}
report-more-rows = The first { $shown } of { $rows } rows are shown. Whoever wrote the report can save all of them beside it: frame.to_csv("rows.csv").
report-picture-left-out = (picture left out: only PNG, JPEG, GIF and WebP in data: addresses come along)
report-link-left-out = (link left out: only http, https, mailto and # are followed)

## What a report refuses

no-title =
    .what = The report has no title.
    .why = The first argument is its title, a text; what is shown comes after it.
    .fix = Write ij.Report("My title", …); what was given first is of the type { $type }.

empty-report =
    .what = The report has no parts.
    .why = A page with nothing but a title tells nobody anything.
    .fix = Give it texts, widgets, results or data frames: ij.Report("My title", "Some *Markdown*", canvas).

unknown-report-part =
    .what = Part { $place } of the report is of the type { $type }, which it cannot show.
    .why = A report holds Markdown, widgets, results of analyses and tables.
    .fix = Give a text, a JourneyCanvas, CohortTable or Flow, what view.run(…) answers, or a data frame.

no-moment =
    .what = A report was not made at something of the type { $type }.
    .why = The page says when it was made, down to the minute.
    .fix = Give made= a datetime, such as datetime(2025, 7, 1, 9, 30), or leave it out for now.

no-html-file =
    .what = A report is not written to "{ $file }".
    .why = It is an HTML page, and browsers open it as one by the end of its name.
    .fix = Save it as "{ $html }".

page-not-built =
    .what = The front end of saved pages is not built.
    .why = A page brings along what draws it, and this checkout has not made that.
    .fix = Run "npm ci" and "npm run build" in the folder js/ of the checkout, or install a released wheel, which contains it. result.to_html() gives the still form.
