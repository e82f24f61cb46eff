## Tables that stay where they are

tie-breaker-needed =
    .what = A table in { $backend } needs a column that orders rows of the same moment, and none is named.
    .why = Such a table has no order of rows; without one, who comes first at the same moment would differ from one question to the next.
    .fix = Name one with tie_breaker="…": a row number or an event id. Or read the table into memory with engine="pandas", where the order of rows decides.

not-on-this-engine =
    .what = { $feature ->
        [times] The column "{ $name }" holds no timestamps for { $backend }.
        [zones] The column "{ $name }" has a time zone, which cannot be read of a table in { $backend }.
       *[keep] A table that stays in { $backend } cannot be kept in a folder.
    }
    .why = { $feature ->
        [times] Text and numbers mean moments in too many ways to be read where they are.
        [zones] { $backend } drops the zone, and times would be those of the session.
       *[keep] What is kept are the rows, and they are not read.
    }
    .fix = { $feature ->
        [times] Turn it into timestamps in { $backend }; or read the table into memory with engine="pandas".
        [zones] Turn it into timestamps of UTC without a zone; or read the table into memory with engine="pandas".
       *[other] Read the table into memory first: view.collect(), or engine="pandas" when the view is made.
    }

no-scratch-schema =
    .what = { $backend } has no temporary tables, and the connection's schema is "{ $schema }".
    .why = What several questions build on is set down where the table is. Ordinary tables are only made in a schema meant for that, and dropped again.
    .fix = Create a schema "{ $name }" that you may write to, connect with it as the schema, and name the table with its own: connection.table("events", database="…"). Or read the table into memory: engine="pandas".

lookup-elsewhere =
    .what = { $reason ->
        [unsent] The lookup "{ $lookup }" cannot be sent to { $backend }, where the events are.
       *[elsewhere] The lookup "{ $lookup }" stays elsewhere than the events, which are in { $backend }.
    }
    .why = The events stay in { $backend }, and what is joined to them must be there.
    .fix = { $reason ->
        [unsent] Put the lookup into { $backend } as a table, and pass that; or read all into memory with engine="pandas".
       *[elsewhere] Make the lookup a table of the same connection; or pass it as a DataFrame or a file, and it is sent there.
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

backend-failed =
    .what = { $backend } could not answer: { $problem }
    .why = The table stays in { $backend }, and every figure is asked for there.
    .fix = Check the connection, the table and your rights to it, then ask again. Where the connection is busy, take a second one for queries of your own (in DuckDB connection.cursor()). After a connection was closed or a transaction rolled back, make the view anew; where memory ran out, narrow the date range.

## What they were asked

explained-asked = { $queries ->
    [one] One query to { $backend }
   *[other] { $queries } queries to { $backend }
}
explained-together = { $seconds } s · rows fetched: { $rows } · set down there: { $kept }
explained-nothing = Nothing is asked of { $backend }: all of it was set down or counted before.
explained-in-memory = The rows are in memory: nothing is asked.
explained-fresh = As a view that was just made would ask.
explained-unread = { $backend } does not tell how much it read.
explained-number = No.
explained-purpose = For
explained-seconds = Seconds
explained-rows = Rows
explained-kept = Set down
explained-scanned = Rows read
explained-bytes = Bytes read
explained-text = Query
explained-yes = yes
