"""Calendar periods and days as text, as the front end's ``Intl.DateTimeFormat`` writes them; moments."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from ipyjourney.components.granularity import Granularity
from ipyjourney.export.numbers import language_of
from ipyjourney.words import format_message

__all__ = ["format_days", "format_moment", "format_period"]

DAY = "yMMMd"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def format_period(first: date, granularity: Granularity, locale: str | None = None) -> str:
    """Write the name of a period.

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
    # Imported late: Babel would double the time that `import ipyjourney` takes.
    from babel.dates import format_skeleton

    match granularity:
        case Granularity.MONTH:
            return str(format_skeleton("yMMM", first, locale=language_of(locale)))
        case Granularity.QUARTER:
            parts = {"quarter": str((first.month + 2) // 3), "year": str(first.year)}
            return format_message("period-quarter", parts, locale=locale)
        case Granularity.YEAR:
            return str(format_skeleton("y", first, locale=language_of(locale)))
        case _:
            return str(format_skeleton(DAY, first, locale=language_of(locale)))


def format_days(first: date, last: date, locale: str | None = None) -> str:
    """Write the days from one to another.

    Parameters
    ----------
    first, last : date
    locale : str, optional
        Language of the text; the one that is spoken if None.

    Examples
    --------
    >>> format_days(date(2025, 1, 1), date(2025, 1, 1))
    'Jan 1, 2025'
    """
    from babel.dates import format_interval, format_skeleton

    if first == last:
        return str(format_skeleton(DAY, first, locale=language_of(locale)))
    return str(format_interval(first, last, DAY, locale=language_of(locale)))


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
