## What a cohort table shows

inclusion-criteria = Inclusion criteria
return-criteria = Return criteria
settings-rows = Rows
settings-columns = Columns
settings-scope = Only these rows of the data
add-metric = Add metric
add-metric-to = Add metric to { $criteria }
remove-metric = Remove { $metric }
criterion-metric = { $criteria }: metric { $number }
criterion-operator = { $criteria }: comparison { $number }
criterion-value = { $criteria }: value { $number }
criterion-segments = Counted in these segments only
join-label = { $criteria }: and, or
criterion-is = { $operator ->
    [greater_or_equal] at least
    [greater] more than
    [equals] equal to
    [not_equals] not equal to
    [less_or_equal] at most
   *[less] less than
}
row-per-period = A row per period
row-per-item = A row per item of a dimension
row-per-segment = A row per segment
row-dimension = Dimension
row-segments = A row for each of these
choose-dimension = Choose…
entry-every = Include in every period that qualifies
entry-first = Include in the first period only
table-granularity = Granularity
granularity-name = { $granularity ->
    [day] Day
    [week] Week
    [month] Month
    [quarter] Quarter
   *[year] Year
}
columns = Number of columns
brackets = Columns, from and to
brackets-example = 1, 2-3, 4-6
return-on = Return in the period of the column
return-on-or-after = Return in it or any later one
return-brackets = Columns of several periods
type-retention = Retention: those who return
type-churn = Churn: those who do not
use-rolling = Rolling: only who returned in every column before
use-latency = Latency table: the periods before, too
value-metric = Value per cell
table-later = All of this can be changed later.
wrong-number = Give a number for each metric.
wrong-columns = Give a number of columns, 1 to 400.
wrong-brackets = Write columns as 1, 2-3, 4-6: each begins after the one before ends.
no-row-segments = Choose at least one segment to make a row of.
no-row-dimension = Choose the dimension whose items make the rows.
said-table-changed = The table is changed.
said-table-built = The table is ready.
table-keys-list =
    Tab | Toolbar, table, notes
    Arrow keys | From cell to cell
    Home, End | First and last cell of the row; with Ctrl of the table
    Page Up, Page Down | A screen up or down
    Shift and arrow keys | Select a range
    Space | Select a cell; on a head its row or column; with Ctrl as well
    Ctrl+A | Select all cells
    Enter | Menu of the selected cells
    Ctrl+C | Copy the selected cells
    Ctrl+Z, Ctrl+Y | Undo, redo
    Esc | Close, select nothing
