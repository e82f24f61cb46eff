## Above the table

table-toolbar = Cohort table settings
edit-table = Edit table
configure-table-first = What should the table show?
table-type = Type of table
type-now = Type of table: { $type }
retention = Retention
churn = Churn
view-short = View
more = More
curves = Curves
granularity-by = { $granularity ->
    [day] by day
    [week] by week
    [month] by month
    [quarter] by quarter
   *[year] by year
}
by-dimension = by { $dimension }
by-segment = by segment

## The table

grid-label = Cohorts of { $container }
cohort = Cohort
row-of-segment = Segment
cell-count-of = { $count } of { $base }
included = Included
in-same-period = Same period
average = Average
incomplete = Period not over
interval-short = { $low } – { $high }
join-and = and
join-or = or
criterion-in = { $criterion } ({ $segments })
no-rows-title = No cohorts
no-rows = Nobody meets the inclusion criteria in the date range and segments of this table.
scale = { $type ->
    [churn] Churn
   *[retention] Retention
}
value-each = { $metric } per included

## What a cell is about

said-table-news = { $count ->
    [one] { $rows } row
   *[other] { $rows } rows
}; { $column }: { $share } on average.
says-cohort = Cohort { $cohort }
says-column = column { $column }
says-included = { $when ->
    [none] { $count } included ({ $container }): { $criterion }.
   *[other] { $count } included ({ $container }): { $criterion } on { $when }.
}
says-returned = { $count } of { $base } returned: { $share }, 95% interval { $low } to { $high }. Return: { $criterion }.
says-churned = { $count } of { $base } did not return: { $share }, 95% interval { $low } to { $high }. Return: { $criterion }.
says-value = { $metric } { $value }, that is { $each } for each of the included ({ $container }).
says-nobody = There is nobody who could return.
says-empty = None of these days lies in the data or the date range.
says-incomplete = Not all of these days lie in the data or the date range, so the cell is left out of averages.
says-average = { $kind ->
    [mean] The mean of the percentages of all cells whose periods are over.
   *[pooled] All who are counted in cells whose periods are over, out of all who could be.
}
from-on = from { $date } on
some-periods = { $granularity ->
    [day] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
    [week] { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
    [month] { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
    [quarter] { $count ->
        [one] { $count } quarter
       *[other] { $count } quarters
    }
   *[year] { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
}
says-about-column = { $kind ->
    [included] Who meets the inclusion criterion: { $criterion }.
    [same] Who meets the return criterion later in the { $granularity ->
        [day] day
        [week] week
        [month] month
        [quarter] quarter
       *[year] year
    } of the inclusion: { $criterion }.
    [later] { $criterion }, { $periods } after the inclusion or later.
    [before] { $criterion }, { $periods } before the inclusion.
    [one] { $criterion }, { $periods } after the inclusion.
   *[bracket] { $criterion }, { $first } to { $periods } after the inclusion.
}

## Menus of the table

percent-only = Percent only
round-percents = Round percentages
show-intervals = 95% intervals
show-average = Average row
average-is = Average
average-pooled = Pooled: counts over sizes
average-mean = Mean of percentages
rolling = Rolling calculation
latency = Latency table
said-latency-rows = Latency table with a row per period. Undo brings back the rows by { $rows }.
show-instances = Show how many
show-value = Show { $metric }
show-each = Show { $metric } per included
define-table = Definition in words
show-members = Show who they are
audience-of = Audience: { $title }
make-segment = Create segment…
segment-of-cells = Segment of those in the cells
define-cell = Definition in words
several-cells = { $count ->
    [one] { $count } cell
   *[other] { $count } cells
}
at-most-cells = at most { $most } cells
at-most-rows = at most { $most } rows
show-curves-of = { $count ->
    [one] Curve of the row
   *[other] Curves of { $count } rows
}
copy-cells = Copy
key-copy = Ctrl+C
copy-blocked = This page may not use the clipboard.
select-row = Select row
select-column = Select column
said-selected-cells = { $count ->
    [one] { $count } cell selected
   *[other] { $count } cells selected
}
said-cells-copied = { $count ->
    [one] { $count } cell is on the clipboard.
   *[other] { $count } cells are on the clipboard.
}

## Components in the table

component-use = { $use ->
    [use-inclusion] Inclusion: { $name }
    [add-inclusion] Add { $name } to the inclusion criteria
    [use-return] Return: { $name }
    [item-inclusion] Inclusion: any row with { $name }
    [item-return] Return: any row with { $name }
    [add-return] Add { $name } to the return criteria
    [use-value] Value per cell: { $name }
    [row-per] A row per item of { $name }
    [row-of] A row for { $name }
    [only-in] Only rows of { $name }
    [inclusion-in] Inclusion only in { $name }
    [return-in] Return only in { $name }
   *[use-range] Date range: { $name }
}
item-segment = The rows with { $name } are a segment of that name now, which is among the components.
items-need-kernel = Without its kernel the table cannot make a segment of an item.
one-component = One component at a time.
build-first = Build the table first.
