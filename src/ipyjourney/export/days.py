"""Calendar periods and days as text, as the front end's ``Intl.DateTimeFormat`` writes them."""

from __future__ import annotations

from datetime import date

from ipyjourney.components.granularity import Granularity

__all__ = ["format_days", "format_period"]

DAY = "yMMMd"


def format_period(first: date, granularity: Granularity, locale: str = "en") -> str:
    """Write the name of a period.

    Parameters
    ----------
    first : date
        Its first day.
    granularity : Granularity
    locale : str, default "en"
        Language of the text.

    Examples
    --------
    >>> [format_period(date(2025, 4, 1), granularity) for granularity in (Granularity.MONTH, Granularity.QUARTER)]
    ['Apr 2025', 'Q2 2025']
    """
    # Imported late: Babel would double the time that `import ipyjourney` takes.
    from babel.dates import format_skeleton

    match granularity:
        case Granularity.MONTH:
            return str(format_skeleton("yMMM", first, locale=locale))
        case Granularity.QUARTER:
            return f"Q{(first.month + 2) // 3} {first.year}"
        case Granularity.YEAR:
            return str(first.year)
        case _:
            return str(format_skeleton(DAY, first, locale=locale))


def format_days(first: date, last: date, locale: str = "en") -> str:
    """Write the days from one to another.

    Parameters
    ----------
    first, last : date
    locale : str, default "en"
        Language of the text.

    Examples
    --------
    >>> format_days(date(2025, 1, 1), date(2025, 1, 1))
    'Jan 1, 2025'
    """
    from babel.dates import format_interval, format_skeleton

    if first == last:
        return str(format_skeleton(DAY, first, locale=locale))
    return str(format_interval(first, last, DAY, locale=locale))
