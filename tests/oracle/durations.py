"""Durations: ISO 8601 text of weeks, days, hours, minutes and seconds, in microseconds.

Definition
----------
"Limits and durations are elapsed time: a day is 24 hours; months cannot be limits."
"""

from __future__ import annotations

import re
from fractions import Fraction

__all__ = ["microseconds"]

_PATTERN = re.compile(
    r"P(?:(?P<weeks>[\d.]+)W)?(?:(?P<days>[\d.]+)D)?"
    r"(?:T(?:(?P<hours>[\d.]+)H)?(?:(?P<minutes>[\d.]+)M)?(?:(?P<seconds>[\d.]+)S)?)?"
)
_SECONDS = {"weeks": 604_800, "days": 86_400, "hours": 3_600, "minutes": 60, "seconds": 1}


def microseconds(duration: str | None) -> int | None:
    """Read a duration, None is none."""
    if duration is None:
        return None
    found = _PATTERN.fullmatch(duration)
    if found is None or not any(found.groups()):
        raise ValueError(duration)
    seconds = sum(Fraction(text) * _SECONDS[unit] for unit, text in found.groupdict().items() if text)
    return int(seconds * 1_000_000)
