"""Return: the columns of a cohort table, which of their periods are over, and who is retained in them.

Definition
----------
"It is retained in column k ≥ 1 if its return metric over the rows of period i+k satisfies the return criterion. … A
column may stand for several periods (a bracket such as 2–3; *on or after*: k and all later ones): the criterion must
then hold in at least one of them. … *same period* (column 0) counts the instances that satisfy the return criterion
over the rows of period i that lie after the *completing row*."

"A cell is *incomplete* if a period of its column (on or after: the first) is not wholly inside the scope, at either
end. … A cell none of whose periods overlaps the scope is empty, not zero."

A period that lies outside the scope is not asked: nothing is known of it, so that `= 0` does not hold there. A scope
without a start reaches back for ever: before its first row nothing happened.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.oracle.criteria import rows_seen, satisfies
from tests.oracle.inclusion import Cohort, Entrance, Stories
from tests.oracle.view import Json

__all__ = [
    "Column",
    "is_empty",
    "is_incomplete",
    "is_retained",
    "make_columns",
    "periods_of",
    "rest_of_period",
    "rows_returning",
]


@dataclass(frozen=True)
class Column:
    """A column: its label, and the first and last period after inclusion; no last one is all later ones."""

    label: int | str
    first: int
    last: int | None

    @property
    def is_later(self) -> bool:
        """Tell whether it lies after the period of inclusion, where churn and rolling apply."""
        return self.first > 0


def make_columns(spec: Json) -> list[Column]:
    """Give all columns from left to right."""
    before = [Column(-k, -k, -k) for k in range(spec["columns"], 0, -1)] if spec["latency"] else []
    here = [Column("included", 0, 0), Column("same_period", 0, 0)]
    if spec["brackets"]:
        after = [Column(k if k == last else f"{k}–{last}", k, last) for k, last in spec["brackets"]]
    else:
        later = spec["mode"] == "on_or_after"
        after = [Column(k, k, None if later else k) for k in range(1, spec["columns"] + 1)]
    return before + here + after


def is_empty(stories: Stories, column: Column, number: int) -> bool:
    """Tell whether no period of a cell overlaps the scope."""
    return not periods_of(stories, column, number)


def is_incomplete(stories: Stories, column: Column, number: int) -> bool:
    """Tell whether a period of a cell is not wholly in scope."""
    last = column.first if column.last is None else column.last
    return not all(stories.is_whole(number + k) for k in range(column.first, last + 1))


def is_retained(stories: Stories, spec: Json, column: Column, cohort: Cohort, entrance: Entrance) -> bool:
    """Tell whether an included instance satisfies the return criterion in a column."""
    criterion = spec["returning"]
    if column.label == "same_period":
        return satisfies(stories.universe, criterion, rest_of_period(stories, cohort, entrance))
    return any(
        satisfies(stories.universe, criterion, stories.in_period(entrance.key, period))
        for period in periods_of(stories, column, cohort.number)
    )


def rows_returning(stories: Stories, spec: Json, column: Column, cohort: Cohort, entrance: Entrance) -> list[int]:
    """Give the rows of an instance that the return criterion sees in a column."""
    if column.label == "same_period":
        rows = rest_of_period(stories, cohort, entrance)
    else:
        periods = periods_of(stories, column, cohort.number)
        rows = [row for period in periods for row in stories.in_period(entrance.key, period)]
    return rows_seen(stories.universe, spec["returning"], rows)


def rest_of_period(stories: Stories, cohort: Cohort, entrance: Entrance) -> list[int]:
    """Give the rows of the period of inclusion that lie after the completing row."""
    return [row for row in stories.in_period(entrance.key, cohort.number) if row in entrance.later]


def periods_of(stories: Stories, column: Column, number: int) -> list[int]:
    """Give the numbers of the periods of a column that overlap the scope."""
    last = len(stories.numbers()) if column.last is None else number + column.last
    return [period for period in range(number + column.first, last + 1) if stories.overlaps(period)]
