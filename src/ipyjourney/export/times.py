"""Elapsed times as text: measured ones rounded to what matters, limits exactly."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from types import MappingProxyType

from ipyjourney.export.numbers import NO_NUMBER, format_number, round_half_up
from ipyjourney.words import format_message, join_list

__all__ = ["format_duration", "format_limits", "format_time"]

SECOND = 1_000_000

UNITS: Mapping[str, int] = MappingProxyType(
    {"day": 86_400 * SECOND, "hour": 3_600 * SECOND, "minute": 60 * SECOND, "second": SECOND}
)
"""Microseconds of each unit, the largest first."""

SMALL = 10
"""Below it a measured time shows one digit after the decimal separator."""

READABLE = 99
"""Up to it an exact duration is written in one unit, although a larger one would fit in: 36 h, 90 min."""


def format_time(microseconds: float | None, locale: str | None = None) -> str:
    """Write a measured time in its largest unit, with two digits at most below ten.

    Parameters
    ----------
    microseconds : int, float or None
    locale : str, optional
        Language of the text; the one that is spoken if None.

    Returns
    -------
    str
        A dash for None and NaN.

    Examples
    --------
    >>> [format_time(hours * 3_600_000_000) for hours in (76.8, 5, 2 / 3, 23.97)]
    ['3.2 days', '5 h', '40 min', '1 day']
    """
    if microseconds is None or microseconds != microseconds:
        return NO_NUMBER
    exact = Decimal(str(microseconds))
    units = list(UNITS.items())
    # From the smallest unit up, since rounding may fill the next one: 59.7 min is an hour.
    for (unit, size), (_, larger) in zip(units[:0:-1], units[-2::-1], strict=True):
        if (shown := _rounded(exact / size)) * size < larger:
            return _in_unit(unit, shown, locale)
    return _in_unit("day", _rounded(exact / UNITS["day"]), locale)


def format_duration(duration: timedelta, locale: str | None = None) -> str:
    """Write a duration exactly, in one unit where that reads well.

    Parameters
    ----------
    duration : timedelta
        Zero or more.
    locale : str, optional
        Language of the text; the one that is spoken if None.

    Examples
    --------
    >>> [format_duration(timedelta(hours=hours)) for hours in (0, 0.5, 36, 168, 100.25)]
    ['0 s', '30 min', '36 h', '7 days', '4 days 4 h 15 min']
    """
    rest = duration // timedelta(microseconds=1)
    for unit, size in UNITS.items():
        if rest and rest % size == 0 and (unit == "day" or rest // size <= READABLE):
            return _in_unit(unit, Decimal(rest // size), locale)
    parts: list[str] = []
    for unit, size in UNITS.items():
        whole, rest = divmod(rest, size)
        if unit == "second":
            count = whole + Decimal(rest) / SECOND
            if count or not parts:
                parts.append(_in_unit(unit, count, locale))
        elif whole:
            parts.append(_in_unit(unit, Decimal(whole), locale))
    return " ".join(parts)


def format_limits(within: timedelta | None, after: timedelta | None, locale: str | None = None) -> str | None:
    """Write the time limits of an arrow.

    Parameters
    ----------
    within, after : timedelta or None
        At most, and at least, so long after the earlier row.
    locale : str, optional
        Language of the text; the one that is spoken if None.

    Returns
    -------
    str or None
        None without limits.

    Examples
    --------
    >>> format_limits(timedelta(days=7), timedelta(hours=36))
    'after 36 h, within 7 days'
    """
    parts = [
        format_message(f"limit-{name}", {"duration": format_duration(limit, locale)}, locale=locale)
        for name, limit in (("after", after), ("within", within))
        if limit is not None
    ]
    return join_list(parts, locale) or None


def _rounded(count: Decimal) -> Decimal:
    return round_half_up(count, 1 if round_half_up(count, 1) < SMALL else 0)


def _in_unit(unit: str, count: Decimal, locale: str | None) -> str:
    # Plurals are chosen as of a whole number where it is one.
    amount = int(count) if count == int(count) else float(count)
    values = {"count": amount, "number": format_number(amount, digits=6, locale=locale)}
    return format_message(f"time-{unit}", values, locale=locale)
