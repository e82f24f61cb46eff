"""Inclusion: the periods that make rows, and which instances join which cohort.

Definition
----------
"An instance (with a row in scope) is included in period i if its inclusion metric over the rows of period i satisfies
the criterion. … With `entry="every"` it joins every cohort in which it qualifies; with `entry="first"` only the
earliest in scope. All periods that overlap the scope are rows, without a range from the first row in scope."

"*Custom dimension cohort* has one row per item of a dimension: instance and item join cohort (i, item) if the
inclusion criterion holds over the rows of period i with that item (`entry="first"`: only the earliest such i). … *One
row per segment*: likewise, the segment in the item's place."

A range without a start is like none. Where nothing at all is in scope and the scope has no start, there are no
periods. Items are those on rows in scope. An inclusion such as `= 0` holds over no rows, so that an instance also joins
the cohort of an item which it never had.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from tests.oracle.criteria import completing_place, satisfies
from tests.oracle.instances import Key, group_by_instance
from tests.oracle.periods import Period, first_day, local_day, make_period, move
from tests.oracle.universe import Universe
from tests.oracle.view import Json

__all__ = ["Cohort", "Entrance", "Stories", "make_cohorts", "make_stories"]


@dataclass
class Stories:
    """The rows in scope of each instance in order, and the calendar around the scope.

    Periods are numbered from 0, the first that makes a row; others have numbers too.
    """

    universe: Universe
    granularity: str
    rows: dict[Key, list[int]]
    first: date | None
    """First day of period 0, None if there is none."""
    _periods: dict[int, Period] = field(default_factory=dict)

    def period(self, number: int) -> Period:
        """Give a period by its number."""
        assert self.first is not None
        if number not in self._periods:
            day = move(self.granularity, self.first, number)
            self._periods[number] = make_period(self.universe.view, self.granularity, day)
        return self._periods[number]

    def overlaps(self, number: int) -> bool:
        """Tell whether some moment of a period is in scope."""
        period, start, end = self.period(number), self.universe.start, self.universe.end
        return (start is None or start < period.end) and (end is None or period.start < end)

    def is_whole(self, number: int) -> bool:
        """Tell whether all of a period is in scope."""
        period, start, end = self.period(number), self.universe.start, self.universe.end
        return (start is None or start <= period.start) and (end is None or period.end <= end)

    def numbers(self) -> list[int]:
        """Give the numbers of the periods that make rows."""
        made: list[int] = []
        while self.first is not None and self.overlaps(len(made)):
            made.append(len(made))
        return made

    def in_period(self, key: Key, number: int) -> list[int]:
        """Give the rows of an instance in a period."""
        period = self.period(number)
        return [row for row in self.rows[key] if period.start <= self.universe.table[row]["time"] < period.end]


@dataclass(frozen=True)
class Entrance:
    """An instance in a cohort."""

    key: Key
    since: int
    """The moment of the completing row, or the period's start."""
    later: tuple[int, ...]
    """The instance's rows after the completing row, in whatever period, or from the period's start."""


@dataclass(frozen=True)
class Cohort:
    """Who joined in a period."""

    number: int
    entrances: tuple[Entrance, ...]


def make_stories(universe: Universe, spec: Json, scope: Sequence[int]) -> Stories:
    """Order the rows in scope by instance, and find the first period."""
    rows = group_by_instance(universe.table, universe.view, spec["container"], scope)
    begin = universe.start
    if begin is None and scope:
        begin = min(universe.table[row]["time"] for row in scope)
    first = None
    if begin is not None and (universe.end is None or begin < universe.end):
        first = first_day(universe.view, spec["granularity"], local_day(universe.view, begin))
    return Stories(universe, spec["granularity"], rows, first)


def make_cohorts(stories: Stories, spec: Json, carries: Callable[[int], bool]) -> list[Cohort]:
    """Make the cohorts of all periods, from the rows that carry an item (lie in a segment, or any)."""
    joined: set[Key] = set()
    cohorts = []
    for number in stories.numbers():
        entrances = []
        for key in stories.rows:
            rows = [row for row in stories.in_period(key, number) if carries(row)]
            if not satisfies(stories.universe, spec["inclusion"], rows):
                continue
            if spec["entry"] == "every" or key not in joined:
                entrances.append(_enter(stories, spec, key, number, rows))
            joined.add(key)
        cohorts.append(Cohort(number, tuple(entrances)))
    return cohorts


def _enter(stories: Stories, spec: Json, key: Key, number: int, rows: list[int]) -> Entrance:
    table, whole = stories.universe.table, stories.rows[key]
    place = completing_place(stories.universe, spec["inclusion"], rows)
    if place is None:
        start = stories.period(number).start
        return Entrance(key, start, tuple(row for row in whole if table[row]["time"] >= start))
    completing = rows[place]
    return Entrance(key, table[completing]["time"], tuple(whole[whole.index(completing) + 1 :]))
