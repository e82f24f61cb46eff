"""Calendar periods and days as text, by patterns of the word files, which the front end writes by as well; moments."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from ipyjourney.components.granularity import Granularity
from ipyjourney.words import format_message

__all__ = ["format_days", "format_moment", "format_period"]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def format_period(first: date, granularity: Granularity, locale: str | None = None) -> str:
    """Write the name of a period; of a week its first day.

    Parameters
    ----------
    first : date
        Its first day.
    granularity : Granularity
    locale : str, optional
        Language of the text; the one that is spoken if None.

    Examples
    --------
    >>> [format_period(date(2025, 4, 1), granularity) for granularity in (Granularity.MONTH, Granularity.QUARTER)]
    ['Apr 2025', 'Q2 2025']
    """
    year = {"year": str(first.year)}
    match granularity:
        case Granularity.MONTH:
            return format_message("period-month", {**year, "month": _month(first, locale)}, locale=locale)
        case Granularity.QUARTER:
            return format_message("period-quarter", {**year, "quarter": str((first.month + 2) // 3)}, locale=locale)
        case Granularity.YEAR:
            return format_message("period-year", year, locale=locale)
        case _:
            parts = {**year, "month": _month(first, locale), "day": str(first.day)}
            return format_message("period-day", parts, locale=locale)


def format_days(first: date, last: date, locale: str | None = None) -> str:
    """Write the days from one to another.

    Parameters
    ----------
    first, last : date
    locale : str, optional
        Language of the text; the one that is spoken if None.

    Examples
    --------
    >>> format_days(date(2025, 1, 1), date(2025, 1, 1)), format_days(date(2025, 1, 1), date(2025, 1, 31))
    ('Jan 1, 2025', 'Jan 1 – 31, 2025')
    """
    if first == last:
        return format_period(first, Granularity.DAY, locale)
    if first.year != last.year:
        ends = {name: format_period(day, Granularity.DAY, locale) for name, day in (("from", first), ("to", last))}
        return format_message("days-apart", ends, locale=locale)
    parts = {"year": str(first.year), "month": _month(first, locale), "first": str(first.day), "last": str(last.day)}
    if first.month == last.month:
        return format_message("days-in-month", parts, locale=locale)
    return format_message("days-in-year", {**parts, "until": _month(last, locale)}, locale=locale)


def _month(day: date, locale: str | None) -> str:
    return format_message("period-months", locale=locale).split(" ")[day.month - 1]


def format_moment(microseconds: int, timezone: str) -> str:
    """Write a moment as definitions do: a date where a day begins, else with the time.

    Parameters
    ----------
    microseconds : int
        Since 1970, UTC.
    timezone : str
        IANA name of the zone that it is written in.

    Examples
    --------
    >>> format_moment(0, "UTC"), format_moment(90_000_000, "Europe/Paris")
    ('1970-01-01', '1970-01-01 01:01:30')
    """
    moment = (EPOCH + timedelta(microseconds=microseconds)).astimezone(ZoneInfo(timezone))
    if (moment.hour, moment.minute, moment.second, moment.microsecond) == (0, 0, 0, 0):
        return moment.date().isoformat()
    fine = "microseconds" if moment.microsecond else "seconds" if moment.second else "minutes"
    return moment.replace(tzinfo=None).isoformat(" ", timespec=fine)
