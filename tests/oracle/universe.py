"""The rows on which segments are judged: all those of the date range.

Definition
----------
"Half-open, `[start, end)`, in this order. (1) The date range, its end cut to the data view's `as_of`, the moment up to
which the data are known; without a range there is no start, and the end is `as_of` or else just after the table's
last row."

"Wherever it is used, a segment is judged on all rows of the date range (null container keys too), never on one period
or node, or on what another segment left."
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.oracle.date_ranges import bounds
from tests.oracle.instances import Key, instance_keys
from tests.oracle.view import Json, Row

__all__ = ["Universe", "make_universe"]


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


def make_universe(table: list[Row], view: Json, range_name: str | None) -> Universe:
    """Find the rows of a date range, or of all time."""
    start, end = _bounds(table, view, range_name)
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
