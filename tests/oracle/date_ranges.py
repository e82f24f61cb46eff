"""Date ranges: fixed ones, and rolling ones that move with the data.

Definition
----------
"Rolling ranges are resolved against `as_of` or else the table's last row: *last 90 days* are the 90 whole days before
that day, *this quarter* ends there."

What ends there has no end of its own: it is that of the scope.
"""

from __future__ import annotations

from tests.oracle.periods import first_day, instant_of, local_day, move
from tests.oracle.view import Json, Row, date_range

__all__ = ["bounds"]


def bounds(table: list[Row], view: Json, name: str) -> tuple[int | None, int | None]:
    """Give the start and the end of a date range in microseconds; None is no bound."""
    chosen = date_range(view, name)
    if "last" not in chosen and "this" not in chosen:
        return chosen["start"], chosen["end"]
    times = [row["time"] for row in table if row["time"] is not None]
    if not times:
        return None, None
    as_of = view.get("as_of")
    now = max(times) if as_of is None else as_of
    unit = chosen["unit"] if "last" in chosen else chosen["this"]
    current = first_day(view, unit, local_day(view, now))
    if "this" in chosen:
        return instant_of(view, current), None
    return instant_of(view, move(unit, current, -chosen["last"])), instant_of(view, current)
