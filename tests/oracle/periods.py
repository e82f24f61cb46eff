"""Periods: the calendar days, weeks, months, quarters and years of the view's time zone.

Definition
----------
"*Periods* are that zone's calendar days, weeks (from Monday by default), months, quarters (from January) and years."

"A local time that a clock change makes ambiguous or impossible takes the offset before the change."

A period begins at the local midnight of its first day, and ends where the next one begins. A day is called
``2025-01-27``, a week by its first day, a month ``2025-01``, a quarter ``2025-Q1``, a year ``2025``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tests.oracle.view import Json

__all__ = ["Period", "first_day", "instant_of", "local_day", "make_period", "move", "moved_back"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True)
class Period:
    """A stretch of time between two instants in microseconds, its end not included."""

    label: str
    start: int
    end: int


def make_period(view: Json, granularity: str, day: date) -> Period:
    """Make the period that begins on a day."""
    after = move(granularity, day, 1)
    return Period(_label(granularity, day), instant_of(view, day), instant_of(view, after))


def first_day(view: Json, granularity: str, day: date) -> date:
    """Give the first day of the period that a day lies in; ``week_start`` is 0 for Monday, 6 for Sunday."""
    if granularity == "day":
        return day
    if granularity == "week":
        while day.weekday() != view.get("week_start", 0):
            day -= timedelta(days=1)
        return day
    while day.day != 1 or (day.month - 1) % _MONTHS[granularity] != 0:
        day -= timedelta(days=1)
    return day


def move(granularity: str, day: date, count: int) -> date:
    """Go from the first day of a period to that of the period so many later."""
    if granularity in ("day", "week"):
        return day + timedelta(days=count * (7 if granularity == "week" else 1))
    months = day.year * 12 + (day.month - 1) + count * _MONTHS[granularity]
    return date(months // 12, months % 12 + 1, 1)


def local_day(view: Json, microseconds: int) -> date:
    """Give the day that the zone's calendar shows at an instant."""
    return (_EPOCH + timedelta(microseconds=microseconds)).astimezone(_zone(view)).date()


def moved_back(view: Json, microseconds: int, granularity: str, count: int) -> int:
    """Go to the same local time so many calendar units earlier."""
    local = (_EPOCH + timedelta(microseconds=microseconds)).astimezone(_zone(view)).replace(tzinfo=None)
    if granularity in ("day", "week"):
        local -= timedelta(days=count * (7 if granularity == "week" else 1))
    else:
        first = move("month", date(local.year, local.month, 1), -count * _MONTHS[granularity])
        last = move("month", first, 1) - timedelta(days=1)
        local = local.replace(year=first.year, month=first.month, day=min(local.day, last.day))
    return (local.replace(tzinfo=_zone(view)).astimezone(UTC) - _EPOCH) // timedelta(microseconds=1)


def instant_of(view: Json, day: date) -> int:
    """Give the instant at which a day begins."""
    # Python reads an ambiguous or impossible local time (``fold=0``) with the offset before the change.
    midnight = datetime.combine(day, time(0), tzinfo=_zone(view))
    return (midnight.astimezone(UTC) - _EPOCH) // timedelta(microseconds=1)


def _zone(view: Json) -> ZoneInfo:
    return ZoneInfo(view.get("timezone", "UTC"))


def _label(granularity: str, day: date) -> str:
    if granularity == "month":
        return f"{day.year:04}-{day.month:02}"
    if granularity == "quarter":
        return f"{day.year:04}-Q{(day.month - 1) // 3 + 1}"
    if granularity == "year":
        return f"{day.year:04}"
    return day.isoformat()
