## What could be mended in the data: what is the matter, and why that matters

summary-advice = Worth mending
suggestions-none = Nothing to mend was found.
suggestions-more = { $count ->
    [one] 1 more: view.suggestions
   *[other] { $count } more: view.suggestions
}
suggestions-partial = The rows are in { $backend }: spelling, duplicates and times of day were not looked at. view.collect().suggestions looks at everything.

suggest-null-keys =
    .what = { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    } of { $all } { $rows ->
        [one] has
       *[other] have
    } no { $container }.
    .why = Rows without a key count in no figure of that container.
suggest-placeholder-keys =
    .what = { $rows ->
        [one] 1 row has
       *[other] { $rows } rows have
    } "{ $example }" or the like for { $container }, which looks like a word for none.
    .why = All these rows would be followed as one instance.
suggest-spelling =
    .what = { $count } { $of ->
        [item] items
       *[key] keys
    } of "{ $column }" differ from another by case or blanks alone, such as "{ $first }" and "{ $second }".
    .why = { $of ->
        [item] Each spelling is an item of its own, and has only a part of the rows.
       *[key] Each spelling is an instance of its own, whose journey breaks off.
    }
suggest-float-keys =
    .what = The { $container } is written as a fraction, such as "{ $example }".
    .why = "{ $example }" and "{ $whole }" are two instances, and lookups by { $whole } find nothing.
suggest-rounded-keys =
    .what = The { $container } is a floating-point number of more digits than such a number can hold.
    .why = Neighbouring keys may have been rounded to the same one when the file was read.
suggest-alone =
    .what = { $count } of { $all } instances of { $container } have only one event.
    .why = Who has one event gets no further than one node.
suggest-large =
    .what = { $count ->
        [one] 1 instance of { $container } is
       *[other] { $count } instances of { $container } are
    } far larger than the others: "{ $example }" has { $most ->
        [one] 1 row
       *[other] { $most } rows
    }.
    .why = It may be a robot, a test or a shared account; counts of events and paths are mostly its own.
suggest-number-texts =
    .what = "{ $dimension }" holds amounts written as text, such as "{ $example }"{ $clear ->
        [no] , and whether { $small } or { $large } is meant is not clear
       *[yes] {""}
    }.
    .why = As text it is a dimension: nothing adds it up.
suggest-near-unique =
    .what = "{ $dimension }" has { $items } items, which hardly come back.
    .why = Lists and rankings of such items say little.
suggest-before-1971 =
    .what = Some timestamps are before 1971; the first is { $first }.
    .why = They are mostly zeros that were taken for dates, and stretch date ranges and cohorts over empty years.
suggest-future =
    .what = Some timestamps are in the future; the last is { $last }.
    .why = The data end there: date ranges such as the last 30 days are counted back from then.
suggest-midnight =
    .what = { $of ->
        [all] All timestamps are at midnight: they are days, not moments.
       *[some] { $rows } timestamps are at midnight: they seem to be days, among moments.
    }
    .why = The order of events within a day is not known; the order of the rows stands in for it, unless a column tells it.
suggest-mixed-zones =
    .what = { $rows ->
        [one] 1 timestamp has
       *[other] { $rows } timestamps have
    } no offset from UTC, the others have one.
    .why = Those without were read in { $zone }; from another zone, they would come hours too early or late.
suggest-duplicates =
    .what = { $rows ->
        [one] 1 row repeats
       *[other] { $rows } rows repeat
    } an earlier one, with the same value in every column.
    .why = Each of them counts again in events and sums.
suggest-one-item =
    .what = Every event is the same one: "{ $column }" has one item.
    .why = A journey needs events that differ; another column may tell them apart.
suggest-several-accounts =
    .what = { $count } of { $all } people are in several accounts.
    .why = Their steps count in each account for itself, so that a journey may break off in one and go on in another.
