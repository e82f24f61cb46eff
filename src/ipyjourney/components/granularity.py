"""The sizes of calendar periods."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Granularity"]


class Granularity(StrEnum):
    """How long a calendar period is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
