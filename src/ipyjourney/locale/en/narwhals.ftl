## Tables that stay where they are

tie-breaker-needed =
    .what = A table in { $backend } needs a column that orders rows of the same moment, and none is named.
    .why = Such a table has no order of rows; without one, who comes first at the same moment would differ from one question to the next.
    .fix = Name one with tie_breaker="…": a row number or an event id. Or read the table into memory with engine="pandas", where the order of rows decides.

not-on-this-engine =
    .what = { $feature ->
        [lookups] Lookups ({ $name }) cannot be joined to a table that stays in { $backend }.
        [times] The column "{ $name }" holds no timestamps for { $backend }.
        [zones] The column "{ $name }" has a time zone, which cannot be read of a table in { $backend }.
       *[keep] A table that stays in { $backend } cannot be kept in a folder.
    }
    .why = { $feature ->
        [lookups] Their rows would have to be moved there.
        [times] Text and numbers mean moments in too many ways to be read where they are.
        [zones] { $backend } drops the zone, and times would be those of the session.
       *[keep] What is kept are the rows, and they are not read.
    }
    .fix = { $feature ->
        [lookups] Join them in { $backend }, and pass the joined table; or read all into memory with engine="pandas".
        [times] Turn it into timestamps in { $backend }; or read the table into memory with engine="pandas".
        [zones] Turn it into timestamps of UTC without a zone; or read the table into memory with engine="pandas".
       *[other] Read the table into memory first: view.collect(), or engine="pandas" when the view is made.
    }

not-lazy =
    .what = { $type } is no table that can stay where it is.
    .why = engine="narwhals" asks a DuckDB relation, a polars LazyFrame, a Spark frame or an Ibis table where it is.
    .fix = Pass one of these, or leave engine out.

loop-too-long =
    .what = The loop of { $nodes } turns more than { $rounds } times.
    .why = In a database, each turn of a loop is a question of its own.
    .fix = Take a limit off the loop's arrows, narrow the date range, or read the table into memory: view.collect().

tie-breaker-repeats = "{ $column }" does not tell all rows apart: those of one moment with the same value are ordered by their values, column by column, nulls last.
