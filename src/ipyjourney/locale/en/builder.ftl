## Segments, date ranges and calculated metrics that someone builds

name = Name
name-missing = Give it a name.
saving = Saving…
untitled-segment = New segment
untitled-metric = New metric
untitled-range = New date range

## Conditions

segment-keeps = Keep
scope-event = each event for which
scope-container = all events of each { $container } for which
asked-of = Ask of
asked-as-around = the same as around it
asked-event = each event
asked-container = each { $container }
joint = Joined by
joint-all = all of these
joint-any = at least one of these
joint-then = these, one after the other
joint-not-any = none of these
joint-not-all = not all of these
joint-not-then = not these, one after the other
join-all = and
join-any = or
join-then = then
not = not
must-not-hold = Must not hold
group = Group
subject = What is compared
subject-placeholder = Dimension or metric
operator = Comparison
operator-equals = is
operator-not_equals = is not
operator-in = is one of
operator-not_in = is none of
operator-contains = contains
operator-not_contains = does not contain
operator-starts_with = starts with
operator-ends_with = ends with
operator-matches = matches (* and ?)
operator-not_matches = does not match (* and ?)
operator-less = comes before, as text
operator-less_or_equal = is or comes before, as text
operator-greater = comes after, as text
operator-greater_or_equal = is or comes after, as text
operator-exists = has a value
operator-not_exists = has no value
number-greater_or_equal = is at least
number-greater = is more than
number-less_or_equal = is at most
number-less = is less than
number-equals = is
number-not_equals = is not
value = Value
value-of = Value of { $name }
value-placeholder = Item or text
number-value = Number
remove-value = Remove { $value }
no-matches = Nothing is called so
empty-text = (empty text)
use-text = Use “{ $text }”
events-count = { $count ->
    [one] { $shown } event
   *[other] { $shown } events
}
add-condition = Condition
add-group = Group
remove-part = Remove
part-actions = More
undo-change = Undo the last change of conditions
condition-name = Condition { $number }
group-name = Group { $number }
move-up = Move up
move-down = Move down
take-out = Move out of the group
wrap = Put into a group
unwrap = Dissolve the group
copy-part = Duplicate
since-before = Time since the step before
at-most = at most
at-least = at least
time-amount = Number
time-unit = Unit
any-time = any
place-fixed = The instances behind a place of an analysis. Its conditions are those of the analysis and are not changed here.

problem-choose-subject = Choose a dimension or a metric.
problem-enter-value = Enter a value.
problem-enter-number = Enter a number.
problem-empty-group = Add a condition.
problem-sequence-needs-container = A sequence is asked of an account, a person or another container: choose one above.
problem-limits-exclude = The step cannot come later than its longest time: “at least” is longer than “at most”.

## Date ranges

range-form = Which days
range-fixed = From day to day
range-last = The last so many
range-this = The one in progress
range-first = First day
range-end = Last day
from-moment = From
to-moment = Up to, not including
open-side = Leave a side empty for no limit on it.
range-count-field = How many
range-unit = Unit
units-day = days
units-week = weeks
units-month = months
units-quarter = quarters
units-year = years
unit-day = day
unit-week = week
unit-month = month
unit-quarter = quarter
unit-year = year
range-last-help = Whole units before the one in progress. It moves on with the data.
range-this-help = From its first day up to where the data are known. It moves on with the data.
range-name-last = { $unit ->
    [day] { $count ->
        [1] Last day
       *[other] Last { $count } days
    }
    [week] { $count ->
        [1] Last week
       *[other] Last { $count } weeks
    }
    [month] { $count ->
        [1] Last month
       *[other] Last { $count } months
    }
    [quarter] { $count ->
        [1] Last quarter
       *[other] Last { $count } quarters
    }
   *[year] { $count ->
        [1] Last year
       *[other] Last { $count } years
    }
}
range-name-this = { $unit ->
    [day] This day
    [week] This week
    [month] This month
    [quarter] This quarter
   *[year] This year
}
range-name-fixed = { $first } to { $last }
range-name-from = From { $first }
range-name-to = To { $last }
problem-range-empty = Enter a first day, a last day, or both.
problem-range-backward = The last day comes before the first.
problem-range-count = Enter a whole number of 1 or more.
problem-range-unreadable = Enter days as 2025-03-31.

## Calculated metrics

expression = Expression
expression-help = Numbers, metrics, + - * / and parentheses. A name that is not one word stands in [square brackets].
expression-placeholder = [Revenue] / [Closed-Won]
metrics-found = Metrics
problem-expression = Enter an expression, such as Revenue / Accounts.

## What it comes to

counting = Counting…
kept-instances = { $metric }: { $kept } of { $all } ({ $percent })
kept-events = { $kept } of { $all } events ({ $percent })
metric-comes-to = Over the rows of this journey it comes to { $value }.
metric-is-null = Over the rows of this journey it has no value: a division by zero.
live-count = What it keeps
in-words-and-python = In words and in Python
copy-code = Copy
code-copied = Copied
discard-title = Discard what you have changed?
discard = Discard
keep-on = Keep on editing
removal-ask = Nothing that is in use can be deleted. What is deleted has to be built again.
said-defined = Saved { $name }.
said-removed = Deleted { $name }.
