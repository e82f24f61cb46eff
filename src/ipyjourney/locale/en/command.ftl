## Documents that are read from files

unreadable-document =
    .what = The file "{ $file }" cannot be read: { $reason }.
    .why = It was to say what is analysed, or what the columns of the events mean.
    .fix = Check the path, which is looked for from { $folder }, and that the file is text in UTF-8.

## Descriptions of data views

lookup-without-file =
    .what = The lookup "{ $lookup }" was given as a table, not as a file.
    .why = A description of a data view names files; it holds no rows.
    .fix = Write the table to a file, and make the view with its path: lookups={ "{" }"{ $lookup }": "{ $lookup }.parquet"{ "}" }.

unknown-timestamp =
    .what = This view does not know which column its moments came from.
    .why = It was kept by an older ipyjourney, which did not write that down.
    .fix = Make the view from its table, and keep it again.

## The command line: its help

command-about = Customer-journey analyses over event tables, without a notebook.
command-command = command
command-run = Run a saved analysis over a table of events, and write what it finds.
command-spec = the analysis: JSON that to_json() or save() wrote
command-data = the events: a Parquet, CSV or TSV file
command-view = what the columns of the events mean: JSON that DataView.to_json() wrote; guessed without it
command-out = a file for the result, in the form that its suffix names ({ $known }); may be given several times; without it the result is printed
command-date-range = the name of a date range, or START/END, such as 2025-01-01/2025-02-01; the end is not in it
command-as-of = the moment up to which the events are known, in place of the view's
command-locale = language of the words
command-quiet = say nothing of what was guessed or left out when the events were read
command-codes = It ends with 0 if all is done, 1 if the data or the analysis cannot be used or a file not be written, 2 if the command was not understood, 130 if it was stopped.

## The command line: what it says

command-usage = Not understood: { $problem }
command-progress = { $stage } [{ $bar }] { $percent }%
command-reading = Reading { $file } …
command-note = note: { $note }
view-definition-counts = The { $kind } "{ $name }" is the view's; the analysis was saved with another definition of it.
command-stopped = Stopped.
command-is-folder = it is a folder
command-no-folder = there is no such folder

unknown-file-form =
    .what = "{ $file }" cannot be written.
    .why = The suffix of the file says in which form a result is written, and this one names none.
    .fix = Give the file one of these suffixes: { $known }.

overwrites-input =
    .what = "{ $file }" is both read and to be written.
    .why = What was read would be lost.
    .fix = Give the result another name.

unwritable-file =
    .what = "{ $file }" cannot be written: { $reason }.
    .why = A file is written whole or not at all.
    .fix = Choose a file in a folder that is there and may be written to.

no-date-range =
    .what = There is no date range "{ $name }".
    .why = The analysis was to be run over it, in place of its own.
    .fix = Give a start and an end, such as 2025-01-01/2025-02-01{ $count ->
        [0] .
       *[other] , or one of: { $known }.
    }
