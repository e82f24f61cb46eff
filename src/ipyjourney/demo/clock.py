"""The span of the demo data and its working week.

Things are drawn in *even time*, days since the start in which nothing knows of nights or weekends. One rising map
then bends every week so that most of it falls in working hours. As the map is one and rising, it keeps every order;
as it leaves the ends of weeks where they are, it moves no duration by more than a weekend, and none on average.
"""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np

from ipyjourney.demo.draws import Codes, Floats

__all__ = [
    "DAY",
    "END",
    "END_INSTANT",
    "HOUR",
    "MINUTE",
    "START",
    "START_INSTANT",
    "arrivals",
    "even_days",
    "every_weeks",
    "instants",
]

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
_WEEK = 7 * DAY

START = datetime(2024, 7, 1, tzinfo=UTC)  # a Monday, so that weeks are counted from it
END = datetime(2026, 1, 1, tzinfo=UTC)
START_INSTANT = int(START.timestamp())
END_INSTANT = int(END.timestamp())

_WORKDAY = [0.05] * 6 + [0.2, 0.6, 1, 1, 1, 1, 0.8, 1, 1, 1, 1, 0.7, 0.4, 0.2, 0.2, 0.2, 0.08, 0.08]
_WEEKEND = [0.08 * weight for weight in _WORKDAY]
_WEEK_EDGES = np.arange(7 * 24 + 1) * float(HOUR)
_WEEK_WEIGHTS = np.concatenate([[0.0], np.cumsum(_WORKDAY * 5 + _WEEKEND * 2)])
_WEEK_SHARES = _WEEK_WEIGHTS / _WEEK_WEIGHTS[-1]

# From July 2024 on: slow growth, with a dip in August and at the turn of the year.
_MONTHS = (0.85, 0.70, 0.95, 1.0, 0.98, 0.72, 0.90, 1.0, 1.05, 1.03, 1.05, 1.02, 0.95, 0.78, 1.10, 1.15, 1.12, 0.80)


def instants(even: Floats) -> Codes:
    """Bend even time into working hours.

    Parameters
    ----------
    even : array of float
        Days of even time since the start; may be negative.

    Returns
    -------
    array of int
        Whole seconds since 1970, UTC: coarse enough that the last digits of a platform's logarithms don't show.

    Examples
    --------
    >>> (instants(np.array([0.0, 7.0])) - START_INSTANT).tolist()
    [0, 604800]
    """
    weeks = np.floor(even / 7)
    within: Floats = np.interp(even / 7 - weeks, _WEEK_SHARES, _WEEK_EDGES)
    seconds: Codes = np.rint(weeks * _WEEK + within).astype(np.int64)
    return START_INSTANT + seconds


def even_days(times: Codes) -> Floats:
    """Take working hours out of instants: the inverse of `instants`."""
    weeks, within = np.divmod(times - START_INSTANT, _WEEK)
    shares: Floats = np.interp(within, _WEEK_EDGES, _WEEK_SHARES)
    return 7 * (weeks + shares)


def arrivals(generator: np.random.Generator, size: int) -> Floats:
    """Draw even times of things that begin within the data, some months busier than others."""
    months = [datetime(2024 + month // 12, month % 12 + 1, 1, tzinfo=UTC) for month in range(6, 6 + len(_MONTHS) + 1)]
    edges = even_days(np.array([int(month.timestamp()) for month in months], dtype=np.int64))
    shares = np.concatenate([[0.0], np.cumsum(np.diff(edges) * _MONTHS)])
    begins: Floats = np.interp(generator.random(size) * shares[-1], shares, edges)
    return begins


def every_weeks(weeks: int, *, weekday: int, hour: int) -> Codes:
    """Give the instants of something that takes place every so many weeks, Monday being weekday 0."""
    return np.arange(START_INSTANT + weekday * DAY + hour * HOUR, END_INSTANT, weeks * _WEEK, dtype=np.int64)
