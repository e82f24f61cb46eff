"""Periods by their labels: what they are called, and the days that a cell of a cohort table looks at."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ipyjourney.components.granularity import Granularity
from ipyjourney.export.days import format_period
from ipyjourney.words import format_message

__all__ = ["days_from", "period_name", "period_words"]

LABEL = re.compile(r"(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])))?")
MONTHS = {Granularity.MONTH: 1, Granularity.QUARTER: 3, Granularity.YEAR: 12}
DAYS = {Granularity.DAY: 1, Granularity.WEEK: 7}


def days_from(label: str, granularity: Granularity, first: int, last: int) -> tuple[date, date] | None:
    """Give the first and the last day of some periods, counted from the one with a label.

    Parameters
    ----------
    label : str
        Such as ``2025-01-27`` (a day, or a week by its first day), ``2025-01``, ``2025-Q1`` or ``2025``.
    granularity : Granularity
    first, last : int

    Returns
    -------
    tuple of (date, date) or None
        None for a label that is none of a period, and outside the years 1 to 9999.

    Examples
    --------
    >>> [day.isoformat() for day in days_from("2025-Q1", Granularity.QUARTER, 1, 2)]
    ['2025-04-01', '2025-09-30']
    """
    found = LABEL.fullmatch(label)
    if found is None:
        return None
    year, month, day, quarter = found.groups()
    try:
        start = date(int(year), int(quarter) * 3 - 2 if quarter else int(month or 1), int(day or 1))
        return _shifted(start, granularity, first), _shifted(start, granularity, last + 1) - timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def period_words(label: str) -> str:
    """Write the name of the period with a label, as on screen; the label itself if it is none of a period.

    Examples
    --------
    >>> [period_words(label) for label in ("2025-01-27", "2025-01", "2025-Q1", "2025", "Enterprise")]
    ['Jan 27, 2025', 'Jan 2025', 'Q1 2025', '2025', 'Enterprise']
    """
    found = LABEL.fullmatch(label)
    if found is None:
        return label
    _, month, day, quarter = found.groups()
    granularity = (
        Granularity.DAY if day else Granularity.MONTH if month else Granularity.QUARTER if quarter else Granularity.YEAR
    )
    days = days_from(label, granularity, 0, 0)
    return label if days is None else format_period(days[0], granularity)


def period_name(label: str, is_complete: bool) -> str:
    """Write the name of the period with a label, as on screen, and say so where its figures are those of a part of it.

    Examples
    --------
    >>> period_name("2025-01", is_complete=False)
    'Jan 2025 (incomplete)'
    """
    name = period_words(label)
    return name if is_complete else format_message("trend-incomplete", {"period": name})


def _shifted(day: date, granularity: Granularity, count: int) -> date:
    if granularity in DAYS:
        return day + timedelta(days=count * DAYS[granularity])
    months = day.year * 12 + day.month - 1 + count * MONTHS[granularity]
    return date(months // 12, months % 12 + 1, 1)
