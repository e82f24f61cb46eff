## Long work: what is being done

stage-encode = Encoding columns
stage-order = Ordering rows
stage-gather = Gathering columns
stage-read = Reading the rows
stage-select = Finding the rows of the analysis
stage-match = Finding who went where
stage-count = Counting
stage-time = Measuring times
stage-keep = Writing the index to disk

## Its stop, on the screen

working = Working it out
stop = Stop
work-stopped = { $older ->
    [yes] The work was stopped: these figures are older.
   *[no] The work was stopped before there were figures.
}
work-again = Work it out
