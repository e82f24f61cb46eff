## Sources of events

unknown-source =
    .what = Events cannot be read from { $type }.
    .why = A table of events is a pandas frame, a Parquet or CSV path, or an object with the Arrow C stream interface, such as a polars or pyarrow table.
    .fix = { $hint ->
        [rows] Make a frame of it first: pd.DataFrame(events).
        [lazy] Collect it first: events.collect().
        [series] Make a frame of it first: events.to_frame().
       *[other] Convert it to a pandas frame or a pyarrow table first.
    }

missing-file =
    .what = There is no file "{ $path }".
    .why = The events were to be read from it.
    .fix = { $close ->
        [yes] Did you mean "{ $nearest }"? It is looked for from { $folder }.
       *[no] Check the path; it is looked for from { $folder }.
    }

unknown-file-type =
    .what = The kind of the file "{ $path }" is not known: it ends in "{ $suffix }".
    .why = The end of the name says how a file is read.
    .fix = { $reader ->
        [excel] Read it with pandas: view = ij.DataView(pd.read_excel({ $code })).
        [json] Read it with pandas: view = ij.DataView(pd.read_json({ $code })).
        [lines] Read it with pandas: view = ij.DataView(pd.read_json({ $code }, lines=True)).
       *[other] Use one of { $known }, or read the file yourself and pass the frame.
    }

unreadable-file =
    .what = { $encoding ->
        [damaged] The file "{ $path }" cannot be read: its text is UTF-8, but damaged at byte { $byte }, on line { $line }.
        [other] The file "{ $path }" cannot be read: its text is not UTF-8.
       *[utf-8] The file "{ $path }" cannot be read: { $reason }
    }
    .why = { $encoding ->
        [damaged] Read in another encoding, its other letters would be wrong.
        [other] In another encoding its letters would be others.
       *[utf-8] It does not hold what the end of its name says.
    }
    .fix = { $encoding ->
        [damaged] Write the file anew where it comes from; or read it with a mark in place of what is damaged: view = ij.DataView(pd.read_csv({ $code }, encoding_errors="replace", sep=None, engine="python")).
        [other] Save it as CSV UTF-8, as Excel can; or name its encoding. In that of Western Europe, "cp1252", it has "{ $western }", in that of Central Europe, "cp1250", "{ $central }". With the right one in place of "cp1252": view = ij.DataView(pd.read_csv({ $code }, encoding="cp1252", sep=None, engine="python")).
       *[utf-8] Check that it is a whole Parquet file, or text in UTF-8 with as many fields on each line as there are column names.
    }

empty-table =
    .what = The table has no rows.
    .why = { $columns ->
        [0] It has no columns either, so there is nothing to follow.
       *[other] Without events there is nothing to follow.
    }
    .fix = Check the query or the filter that made it.

duplicate-columns =
    .what = { $table ->
        [lookup] The lookup "{ $lookup }" would bring { $count ->
            [one] a column name
           *[other] column names
        } that { $count ->
            [one] is
           *[other] are
        } taken: { $names }.
       *[events] { $count ->
            [one] More than one column is named { $names }.
           *[other] Several columns share a name: { $names }.
        }
    }
    .why = Columns are found by their names, so each name must be there once.
    .fix = Rename or drop all but one of them.

## Columns

unknown-column =
    .what = No column "{ $name }" for { $role ->
        [timestamp] the timestamp
        [container] the container { $subject }
        [event] the events
        [dimension] { $named ->
            [no] a dimension
           *[yes] the dimension { $subject }
        }
        [measure] { $named ->
            [no] a measure
           *[yes] the measure { $subject }
        }
        [tie_breaker] the tie-breaker
       *[other] { $role }
    }.
    .why = { $role ->
        [timestamp] Events are ordered by that column.
        [container] Instances of { $subject } are told apart by that column.
        [event] That column says what happened.
        [dimension] The items of a dimension are the values of its column.
        [measure] A measure adds up the values of its column.
        [tie_breaker] Events of the same instant are ordered by that column.
       *[other] The column is needed.
    }
    .fix = { $close ->
        [no] Choose one of the columns: { $known }.
       *[yes] Did you mean "{ $nearest }"? Columns: { $known }.
    }

same-column-twice =
    .what = "{ $column }" is both the timestamp and { $role ->
        [container] the key of { $subject }
        [event] the event column
       *[dimension] a dimension
    }.
    .why = The timestamp orders the events; as anything else nearly every row would have a value of its own.
    .fix = Name another column, or make one from it first, such as the month.

no-timestamp-column =
    .what = { $reason ->
        [several] Several columns may be the timestamp: { $candidates }.
       *[other] No column looks like a timestamp.
    }
    .why = Events are ordered by their timestamps, so every event table needs one.
    .fix = { $reason ->
        [several] Say which: timestamp={ $first }.{ $melts ->
            [no] {" "}If each of them is an event of its own, make a row of each first, where the table is.
           *[yes] {" "}If each of them is an event of its own, make a row of each first: { $load }events = events.melt(events.columns.difference([{ $listed }]), var_name="event", value_name="timestamp").dropna(subset="timestamp"){ $done }
        }
        [index] The index ({ $index }) is not read: call events.reset_index() if it holds the dates, or name a column, timestamp="…". Columns: { $known }.
       *[other] Say which column holds the dates: timestamp="…". Columns: { $known }.
    }

not-a-dimension =
    .what = "{ $column }" cannot be { $role ->
        [event] the event column
       *[dimension] a dimension
    }: it holds { $holds ->
        [date] dates
       *[other] neither text nor numbers
    }, such as { $examples }.
    .why = Items are told apart by their text, which must come back on other rows to be of use.
    .fix = { $holds ->
        [date] Make text of it first: events[{ $code }].dt.strftime("%Y-%m").
       *[other] Make text of it first: events[{ $code }].astype(str).
    }

not-a-measure =
    .what = "{ $column }" cannot be a measure: it holds { $holds ->
        [date] dates
        [boolean] truth values
        [text] text
        [category] categories
        [empty] no values
       *[other] no numbers
    }{ $holds ->
        [empty] {""}
       *[other] , such as { $examples }
    }.
    .why = A measure is added up.
    .fix = { $holds ->
        [boolean] Make numbers of it first: events[{ $code }].astype(int).
       *[other] Make numbers of it first: pd.to_numeric(events[{ $code }]).
    }

## Timestamps

unreadable-timestamps =
    .what = { $count ->
        [one] One value
       *[other] { $count } values
    } of the timestamp "{ $column }" cannot be read: { $examples }.
    .why = Text must be a date as ISO 8601 writes it, such as 2024-01-31T09:30:00+01:00, or the values must show what is the day: that of 01/02/2024 is anybody's guess. Rows are counted from 0.
    .fix = { $digits ->
        [yes] If these are numbers in a known unit, convert them first: { $load }events[{ $code }] = pd.to_datetime(pd.to_numeric(events[{ $code }]), unit="ms"){ $done }.
       *[no] { $formats ->
            [none] Name the column of dates, timestamp="…", or convert this one first: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }.
            [either] Say whether the day comes first: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }. If the month does: format="{ $other }".
           *[other] Convert the column first, saying how it is written: { $load }events[{ $code }] = pd.to_datetime(events[{ $code }], format="{ $format }"){ $done }. Leave a timestamp empty to leave out its row.
        }
    }

numbers-are-not-dates =
    .what = The timestamp "{ $column }" holds numbers, such as { $example }, and integers are not dates.
    .why = A number may count seconds, milliseconds or days, from 1970 or from another year; a wrong guess would move every event.
    .fix = Convert the column first, with the unit that it is in. By their size it may be: { $load }{ $conversion }{ $done }

not-dates =
    .what = The timestamp "{ $column }" is of type { $type }.
    .why = Events are ordered by dates.
    .fix = Name a column of dates, or convert this one first with pd.to_datetime.

no-timestamps =
    .what = { $rows ->
        [one] The only row has
       *[other] All { $rows } rows have
    } no timestamp in "{ $column }".
    .why = Rows without a timestamp take part in nothing, so nothing is left.
    .fix = Name the column that holds the dates: timestamp="…".

unreadable-instant =
    .what = { $value } is no date.
    .why = A moment in time is expected here.
    .fix = Write it as ISO 8601 does, such as "2024-01-31" or "2024-01-31T09:30:00+01:00", or pass a date, a datetime or a pandas Timestamp.

unknown-timezone =
    .what = There is no time zone "{ $name }".
    .why = The time zone gives dates without an offset their meaning, and days and months their limits.
    .fix = { $close ->
        [no] Use an IANA name such as "UTC", "Europe/Berlin" or "America/New_York".
       *[yes] Did you mean "{ $nearest }"? Names are those of the IANA database, such as "UTC" or "America/New_York".
    }

## Containers

unusable-container =
    .what = { $reason ->
        [mapping] Containers were given as { $given }.
        [name] A container was given the name { $name }.
       *[columns] The container "{ $name }" was given the key { $given }.
    }
    .why = { $reason ->
        [columns] Its instances are told apart by one column or several different ones.
       *[other] Each container has a name and the column or columns that tell its instances apart.
    }
    .fix = Write it like this: containers={ "{" }"account": "account_id", "session": ("person_id", "visit"){ "}" }.

ambiguous-container =
    .what = { $reason ->
        [several] Several columns may tell instances of { $container } apart: { $candidates }.
        [emails] { $candidates } would be the key of accounts, but holds e-mail addresses.
       *[customers] { $candidates } may be the key of accounts or of people.
    }
    .why = Every figure counts instances of a container: with another key it would be another figure.
    .fix = Name the keys: { $line }; or: { $other }.

unusable-key =
    .what = "{ $column }" cannot be the key of { $container }.
    .why = Its values, such as lists or dictionaries, cannot be told apart.
    .fix = Name a column of text or numbers, or make one: events[{ $code }].astype(str).

empty-key =
    .what = The container "{ $container }" has no instance: { $count ->
        [one] "{ $columns }" is empty
       *[other] one of { $columns } is empty
    } on { $rows ->
        [one] the only row
       *[other] all { $rows } rows
    }.
    .why = Rows without a key count in no figure of that container.
    .fix = Name another column, or leave the container out.

unusable-timeout =
    .what = { $timeout } is no session timeout.
    .why = It is the longest gap within a session: a duration that is not negative.
    .fix = Write it as session_timeout=timedelta(minutes=30).

## Lookups

unknown-lookup =
    .what = The lookup "{ $name }" describes neither a container nor a column.
    .why = A lookup is joined by the key of a container, or by a column of the events.
    .fix = { $close ->
        [no] Choose one of: { $known }.
       *[yes] Did you mean "{ $nearest }"? There are: { $known }.
    }

unusable-lookup =
    .what = { $reason ->
        [mapping] Lookups were given as a { $name }.
       *[session] The lookup "{ $name }" cannot be joined.
    }
    .why = { $reason ->
        [mapping] Each lookup needs the name of the container or column that it describes.
       *[session] These sessions are cut from the rows of { $columns }, so no table can name them.
    }
    .fix = { $reason ->
        [mapping] Write it like this: lookups={ "{" }"account": accounts{ "}" }.
       *[session] Name a column that holds session keys: containers={ "{" }"session": "session_id"{ "}" }.
    }

lookup-key-missing =
    .what = The lookup "{ $lookup }" has no column { $columns } to be joined by.
    .why = Its records belong to the events with the same key.
    .fix = Name its key: lookups={ "{" }{ $code }: ("key", table){ "}" }. If the key is its index, call reset_index() first. Its columns: { $known }.

repeated-lookup-key =
    .what = The lookup "{ $lookup }" has { $count ->
        [one] a key
       *[other] { $count } keys
    } more than once in { $columns }: { $examples }.
    .why = An event would match several records, and be counted several times.
    .fix = Keep one record of each: table.drop_duplicates({ $code }).

## Notes on an event table

timestamp-guessed = Timestamp guessed: "{ $column }".
container-guessed = Container { $container } guessed: "{ $column }".
event-guessed = Event column guessed: "{ $column }".
dates-written = The dates of "{ $column }" were read as { $order ->
    [day] day, month, year
    [month] month, day, year
   *[year] year, month, day
}, such as { $example }.
western-text-read = The text of the file is not UTF-8: it was read as Windows-1252, as Excel writes it in Western Europe and America, such as "{ $example }".
decimal-commas-read = The commas of "{ $column }" were read as decimal points.
guesses-in-code = To name what was guessed: { $code }
no-event-column = No event column was found by its name: there are no counters of its items. Name it with event="…"{ $count ->
    [0] .
   *[other] ; it may be one of: { $candidates }.
}
no-containers = No container was found by its name: only events can be counted. Name them with containers={ "{" }"account": "…"{ "}" }.
guessed-key-empty = "{ $column }" would be the key of { $container }, but it is empty on every row.
sessions-cut = Sessions are cut from the rows of { $columns }: a gap of more than { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} starts a new one.
index-left-out = The index ({ $names }) was left out; call reset_index() to make columns of it.
columns-named-by-text = { $columns ->
    [one] The name of one column was no text: it is called "{ $example }"
   *[other] The names of { $columns } columns were no text: they are called by their text, such as "{ $example }"
}.
unnamed-columns-left-out = { $columns ->
    [one] One column without a name was
   *[other] { $columns } columns without a name were
} left out.
null-markers-read = "{ $column }" holds numbers: in { $rows ->
    [one] 1 row a word
   *[other] { $rows } rows a word
} such as NA was read as no value.
mixed-values-as-text = { $count ->
    [one] { $columns } mixes
   *[other] { $columns } mix
} text and other values: all became text.
columns-without-values = { $count ->
    [one] A column has
   *[other] { $count } columns have
} no values: { $columns }.
rows-without-timestamp = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} of { $all } had no timestamp in "{ $column }" and { $rows ->
    [one] was
   *[other] were
} left out.
finer-digits-cut = { $rows ->
    [one] 1 timestamp
   *[other] { $rows } timestamps
} in "{ $column }" had digits finer than microseconds, which were cut.
offsets-differ = The dates of "{ $column }" have { $offsets ->
    [one] an offset from UTC
   *[other] { $offsets } different offsets from UTC
}{ $without ->
    [0] {""}
    [one] , but for 1 without, which was read in { $zone }
   *[other] , but for { $without } without, which were read in { $zone }
}: each was converted by its own.
rows-after-as-of = { $rows ->
    [one] 1 row is
   *[other] { $rows } rows are
} at or after the moment up to which the data are known, and out of scope.
key-partly-null = { $rows ->
    [one] 1 row has
   *[other] { $rows } rows have
} no { $container }: { $rows ->
    [one] it counts
   *[other] they count
} in no figure of that container.
key-constant = The key of { $container }, { $columns }, is the same on every row: there is just one instance.
key-on-one-row-each = The key of { $container }, { $columns }, is different on every row: no instance has two events.
lookup-rows-without-key = { $rows ->
    [one] 1 record
   *[other] { $rows } records
} of the lookup "{ $lookup }" { $rows ->
    [one] has no key and was
   *[other] have no key and were
} left out.
lookup-unmatched = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} of { $all } { $rows ->
    [one] has a key
   *[other] have keys
} that the lookup "{ $lookup }" lacks: its columns are empty there.
lookup-column-renamed = The column "{ $column }" of the lookup "{ $lookup }" is called "{ $renamed }", for the events have one of that name.

## Summary of an event table

summary-title = { $rows ->
    [one] 1 event
   *[other] { $rows } events
}
summary-span = { $first } to { $last } ({ $zone })
summary-as-of = Known up to { $moment }
summary-left-out = { $rows ->
    [one] 1 row without a timestamp was left out
   *[other] { $rows } rows without a timestamp were left out
}
summary-containers = Containers
summary-event = Event column
summary-dimensions = Dimensions
summary-measures = Measures
summary-notes = Notes
summary-container = { $instances ->
    [one] 1 instance
   *[other] { $instances } instances
}, { $cut ->
    [yes] cut from the rows of { $columns }
   *[no] by { $columns }
}
summary-null-rows = { $count ->
    [one] 1 row without
   *[other] { $count } rows without
}
summary-items = { $count ->
    [one] 1 item
   *[other] { $count } items
}
summary-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
summary-from-column = { $about }, from { $column }

bad-sample =
    .what = { $reason ->
        [count] A sample cannot have { $given } instances.
        [seed] { $given } is no seed.
        [again] This view is a sample already: of { $container }, with the seed { $given }.
       *[sessions] Instances of { $container } cannot be chosen: they are cut from the rows of others.
    }
    .why = { $reason ->
        [count] It holds a whole number of them, one at least.
        [seed] Instances are chosen by a hash of the key and a whole number.
        [again] A sample of another kind, drawn from it, would say nothing of the whole.
       *[sessions] Where they begin is known only once all rows of a person have been read.
    }
    .fix = { $reason ->
        [count] Pass a number such as 5_000.
        [seed] Pass a whole number such as seed=1, or leave it out.
        [again] Draw from the whole view; or a smaller one from this, with the same container and seed.
       *[sessions] Choose their people: of="person".
    }

not-sampled =
    .what = These figures are of all rows, and no estimates.
    .why = An estimate says what a sample means for the whole that it was drawn of.
    .fix = Draw one first: view.sample(5_000).run(spec).estimates.
