"""Stretches of time: what a date range stands for, and one moved back in the calendar."""

from __future__ import annotations

from dataclasses import dataclass

from ipyjourney.components import DateRange
from ipyjourney.components.granularity import Granularity
from ipyjourney.data import parse_instant
from ipyjourney.data.described import DescribedTable
from ipyjourney.engine.periods import Calendar
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.compare import Prior

__all__ = ["BackwardDateRange", "Window", "move_window_back", "resolve_window"]


@dataclass(frozen=True)
class Window:
    """A half-open stretch of time in microseconds; no start means from the first row on."""

    start: int | None
    end: int


class BackwardDateRange(IpyjourneyError):
    """A date range that ends before it starts."""


def resolve_window(table: DescribedTable, data_end: int, date_range: DateRange | None) -> Window:
    """Resolve a date range, its end cut to the moment up to which the data are known.

    Parameters
    ----------
    table : DescribedTable
    data_end : int
        That moment: the table's ``as_of``, or just after its last row.
    date_range : DateRange or None
    """
    if date_range is None:
        return Window(None, data_end)
    if date_range.is_rolling:
        return _rolling(table, data_end, date_range)
    zone = table.timezone
    start = None if date_range.start is None else parse_instant(date_range.start, zone)
    end = data_end if date_range.end is None else parse_instant(date_range.end, zone)
    if date_range.end is not None and start is not None and end < start:
        raise BackwardDateRange(name=date_range.name, start=date_range.start, end=date_range.end)
    return Window(start, end if table.as_of is None else min(end, table.as_of))


def _rolling(table: DescribedTable, data_end: int, date_range: DateRange) -> Window:
    """Resolve a date range that moves with the data: whole units before now, or the unit in progress."""
    calendar = Calendar(table.timezone, table.week_start)
    # `as_of`, or the last row: one microsecond before the end of the data.
    now = data_end if table.as_of is not None else data_end - 1
    unit = date_range.unit or date_range.this or Granularity.DAY
    day = calendar.floor(unit, calendar.day_of(now))
    if date_range.last is None:
        return Window(calendar.start_of(day), data_end)
    try:
        start = calendar.start_of(calendar.shift(unit, day, -date_range.last))
    except (OverflowError, ValueError):
        # Before the first year there are no rows, and no calendar.
        start = None
    return Window(start, calendar.start_of(day))


def move_window_back(table: DescribedTable, window: Window, prior: Prior) -> Window:
    """Move a stretch of time back in the calendar; an open start stays open."""
    calendar = Calendar(table.timezone, table.week_start)
    start = None if window.start is None else calendar.back(window.start, prior.unit, prior.count)
    return Window(start, calendar.back(window.end, prior.unit, prior.count))
