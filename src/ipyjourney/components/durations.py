"""Elapsed time: a timedelta in Python, ISO 8601 in JSON. A day is 24 hours; months and years are no durations."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

from ipyjourney.errors import IpyjourneyError

__all__ = ["BackwardLimits", "Duration", "InvalidDuration", "check_limits", "format_duration", "parse_duration"]

_ISO = re.compile(r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,6}))?S)?)?")
_PLAIN = re.compile(r"(\d+)\s*(weeks?|w|days?|d|hours?|h|minutes?|min|seconds?|s)", re.IGNORECASE)
_UNITS = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes", "s": "seconds"}


class InvalidDuration(IpyjourneyError):
    """A time limit that is no duration."""


class BackwardLimits(IpyjourneyError):
    """Two time limits that no pair of rows can keep: at least longer than at most."""


def check_limits(within: timedelta | None, after: timedelta | None) -> None:
    """Refuse limits of which the longest time is shorter than the shortest.

    Raises
    ------
    BackwardLimits
    """
    if within is not None and after is not None and within < after:
        longest, shortest = (str(limit).removesuffix(", 0:00:00") for limit in (within, after))
        raise BackwardLimits(within=longest, after=shortest)


def parse_duration(value: object) -> timedelta:
    """Read a duration of zero or more.

    Parameters
    ----------
    value : timedelta or str
        ISO 8601 text without months and years (``P7D``, ``PT36H``), or a number with a unit (``7 days``, ``36 h``).

    Returns
    -------
    timedelta

    Raises
    ------
    InvalidDuration
        If the value is neither, or is negative.

    Examples
    --------
    >>> parse_duration("P1DT12H") == parse_duration("36 hours")
    True
    """
    if isinstance(value, timedelta) and value >= timedelta(0):
        # A pandas Timedelta is a timedelta with nanoseconds, which no instant here has.
        return timedelta(days=value.days, seconds=value.seconds, microseconds=value.microseconds)
    if isinstance(value, str):
        text = value.strip()
        if plain := _PLAIN.fullmatch(text):
            return timedelta(**{_UNITS[plain[2][0].lower()]: int(plain[1])})
        iso = _ISO.fullmatch(text)
        if iso and any(iso.groups()) and not text.endswith("T"):
            weeks, days, hours, minutes, seconds, fraction = iso.groups()
            return timedelta(
                weeks=int(weeks or 0),
                days=int(days or 0),
                hours=int(hours or 0),
                minutes=int(minutes or 0),
                seconds=int(seconds or 0),
                microseconds=int((fraction or "").ljust(6, "0")),
            )
    raise InvalidDuration(value=str(value))


def format_duration(value: timedelta) -> str:
    """Write a duration in ISO 8601, in days and below.

    Examples
    --------
    >>> format_duration(timedelta(days=1, hours=12))
    'P1DT12H'
    >>> format_duration(timedelta(seconds=0.5))
    'PT0.5S'
    """
    hours, seconds = divmod(value.seconds, 3600)
    minutes, seconds = divmod(seconds, 60)
    date = f"{value.days}D" if value.days else ""
    time = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    if value.microseconds:
        time += f"{seconds}.{value.microseconds:06d}".rstrip("0") + "S"
    elif seconds or not (date or time):
        time += f"{seconds}S"
    return f"P{date}T{time}" if time else f"P{date}"


Duration = Annotated[
    timedelta,
    BeforeValidator(parse_duration),
    PlainSerializer(format_duration, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "description": "ISO 8601 duration"}),
]
"""A duration of a spec; ISO 8601 in JSON."""
