"""Cells of a cohort table: who is counted in them.

Definition
----------
"**Behind a figure** stand the instances that it counts."

In the row of an item or a segment these are the instances of the cohorts that are added up in the cell, each once
however many of these cohorts it is in. Behind *included minus retained* are those who are included and not retained;
where it rolls, those who were retained in every column before and are not in this one.

The row that puts an instance into a cell is the completing row of its inclusion, or the one at which the return
criterion first holds over the rows of a period of the column so far. What holds over no rows, or did not happen, has
no such row.
"""

from __future__ import annotations

from tests.oracle.cohort import Line, make_lines
from tests.oracle.criteria import completing_place, satisfies
from tests.oracle.inclusion import Cohort, Entrance, make_stories
from tests.oracle.members import Behind, earliest
from tests.oracle.returning import (
    Column,
    is_empty,
    is_incomplete,
    is_retained,
    make_columns,
    periods_of,
    rest_of_period,
)
from tests.oracle.scope import rows_in_scope
from tests.oracle.universe import Universe
from tests.oracle.view import Json

__all__ = ["CohortPlaces", "NoCell"]


class NoCell(LookupError):
    """A cell that the table does not have, or that is empty."""


class CohortPlaces:
    """A cohort table worked out, for questions about its cells."""

    def __init__(self, universe: Universe, spec: Json) -> None:
        self.universe, self.spec = universe, spec
        self.scope = rows_in_scope(universe, spec["segments"], spec["container"])
        self._stories = make_stories(universe, spec, self.scope)
        self._lines = {line.label: line for line in make_lines(self._stories, spec)}
        self._columns = {column.label: column for column in make_columns(spec)}

    def behind(self, place: Json) -> Behind:
        """Give the instances that a cell counts, each with the row that puts it there."""
        if place["row"] not in self._lines or place["column"] not in self._columns:
            raise NoCell(place)
        line, column = self._lines[place["row"]], self._columns[place["column"]]
        cohorts = [cohort for cohort in line.cohorts if self._adds(line, column, cohort)]
        if not cohorts:
            raise NoCell(place)
        found: Behind = {}
        for cohort in cohorts:
            for who in cohort.entrances:
                if self._is_counted(column, cohort, who):
                    rows = [found.get(who.key), self._row(column, cohort, who)]
                    found[who.key] = earliest(self._stories.rows[who.key], rows)
        return found

    def _adds(self, line: Line, column: Column, cohort: Cohort) -> bool:
        if is_empty(self._stories, column, cohort.number):
            return False
        whole = column.label == "included" or not is_incomplete(self._stories, column, cohort.number)
        return whole or not line.pooled

    def _is_counted(self, column: Column, cohort: Cohort, who: Entrance) -> bool:
        def returns(asked: Column) -> bool:
            return is_retained(self._stories, self.spec, asked, cohort, who)

        if column.label == "included":
            return True
        if column.label == "same_period":
            return returns(column)
        if self.spec["rolling"] and column.is_later:
            before = [earlier for earlier in self._columns.values() if 0 < earlier.first < column.first]
            if not all(returns(earlier) for earlier in before):
                return False
        return returns(column) is not bool(self.spec["type"] == "churn")

    def _row(self, column: Column, cohort: Cohort, who: Entrance) -> int | None:
        if column.label == "included":
            if satisfies(self.universe, self.spec["inclusion"], []):
                return None
            story = self._stories.rows[who.key]
            return story[len(story) - len(who.later) - 1]
        if column.label == "same_period":
            return self._returning_row(rest_of_period(self._stories, cohort, who))
        if self.spec["type"] == "churn":
            return None
        periods = periods_of(self._stories, column, cohort.number)
        rows = [self._returning_row(self._stories.in_period(who.key, period)) for period in periods]
        return earliest(self._stories.rows[who.key], rows)

    def _returning_row(self, rows: list[int]) -> int | None:
        """Give the row that completes a return among rows that may hold none."""
        if not satisfies(self.universe, self.spec["returning"], rows):
            return None
        place = completing_place(self.universe, self.spec["returning"], rows)
        return None if place is None else rows[place]
