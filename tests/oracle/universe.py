"""The rows on which segments are judged: all those of the date range.

Definition
----------
"Half-open, `[start, end)`, in this order. (1) The date range, its end cut to the data view's `as_of`, the moment up to
which the data are known; without a range there is no start, and the end is `as_of` or else just after the table's
last row."

Beyond that page, a date range may be moved back as a whole: each bound to the same local time so many days, weeks,
months, quarters or years earlier, or on the last day of a month that is too short. An open start stays open.

"Wherever it is used, a segment is judged on all rows of the date range (null container keys too), never on one period
or node, or on what another segment left."
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.oracle.date_ranges import bounds
from tests.oracle.instances import Key, instance_keys
from tests.oracle.periods import moved_back
from tests.oracle.view import Json, Row

__all__ = ["Universe", "earlier", "make_universe"]


@dataclass
class Universe:
    """The table, its view and the numbers of the rows that lie in the date range."""

    table: list[Row]
    view: Json
    rows: list[int]
    end: int | None
    """End of the scope in microseconds; None only for a table without a single time."""
    start: int | None = None
    """Start of the scope in microseconds; None is no start."""

    kept: dict[str, set[int]] = field(default_factory=dict)
    """What conditions were found to keep, so that each is asked once."""

    _keys: dict[str, dict[int, Key]] = field(default_factory=dict)

    def keys(self, container: str) -> dict[int, Key]:
        """Give the instance of each row that has one."""
        if container not in self._keys:
            self._keys[container] = instance_keys(self.table, self.view, container)
        return self._keys[container]


def make_universe(table: list[Row], view: Json, range_name: str | None, prior: Json | None = None) -> Universe:
    """Find the rows of a date range, or of all time, moved back in the calendar."""
    start, end = _bounds(table, view, range_name)
    return _between(table, view, *(_back(view, bound, prior) for bound in (start, end)))


def earlier(universe: Universe, prior: Json | None) -> Universe:
    """Find the rows of the same stretch of time moved back."""
    if prior is None:
        return universe
    bounds_before = (_back(universe.view, bound, prior) for bound in (universe.start, universe.end))
    return _between(universe.table, universe.view, *bounds_before)


def _back(view: Json, bound: int | None, prior: Json | None) -> int | None:
    return bound if bound is None or prior is None else moved_back(view, bound, prior["unit"], prior["count"])


def _between(table: list[Row], view: Json, start: int | None, end: int | None) -> Universe:
    rows = [
        number
        for number, row in enumerate(table)
        if row["time"] is not None and (start is None or start <= row["time"]) and (end is None or row["time"] < end)
    ]
    return Universe(table=table, view=view, rows=rows, end=end, start=start)


def _bounds(table: list[Row], view: Json, range_name: str | None) -> tuple[int | None, int | None]:
    as_of = view.get("as_of")
    times = [row["time"] for row in table if row["time"] is not None]
    known_until = as_of if as_of is not None else max(times) + 1 if times else None
    if range_name is None:
        return None, known_until
    start, end = bounds(table, view, range_name)
    if end is None:
        return start, known_until
    return start, end if as_of is None else min(end, as_of)
