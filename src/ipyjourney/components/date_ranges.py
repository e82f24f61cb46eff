"""Stretches of time with a name: fixed ones, and those that move with the data."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Self

from pydantic import Field, field_validator, model_validator

from ipyjourney.components.granularity import Granularity
from ipyjourney.components.model import Model
from ipyjourney.errors import IpyjourneyError

__all__ = ["DateRange", "UnclearDateRange"]

MOST_UNITS = 40_000
"""More than the days of a century."""


class UnclearDateRange(IpyjourneyError):
    """A date range that is fixed and rolling at once, or half of a rolling one."""


class DateRange(Model):
    """A named half-open stretch of time: from its start up to, and not including, its end.

    It has a start and an end, or is a rolling one, worked out anew from the moment up to which the data are known: the
    data view's ``as_of``, or else the table's last row.

    Attributes
    ----------
    name : str
        What it is called.
    start, end : str or None
        ISO 8601 dates or instants, in the data view's time zone where they have no offset. Without one the range is
        open on that side.
    last : int or None
        So many whole units before the one that lies in progress.
    unit : Granularity or None
        The unit of ``last``, in the data view's time zone and week.
    this : Granularity or None
        The unit in progress, up to where the data are known.

    Raises
    ------
    UnclearDateRange
        On construction, if more than one of these is given, or ``last`` without a unit.

    Examples
    --------
    >>> from datetime import date
    >>> DateRange(name="First half", start=date(2025, 1, 1), end="2025-07-01").start
    '2025-01-01'
    >>> DateRange(name="Last 90 days", last=90, unit="day").is_rolling
    True
    """

    name: str
    start: str | None = None
    end: str | None = None
    last: Annotated[int, Field(strict=True, ge=1, le=MOST_UNITS)] | None = None
    unit: Granularity | None = None
    this: Granularity | None = None

    @field_validator("start", "end", mode="before")
    @classmethod
    def _as_text(cls, value: object) -> object:
        return value.isoformat() if isinstance(value, date) else value

    @model_validator(mode="after")
    def _is_one_of_three(self) -> Self:
        fixed = self.start is not None or self.end is not None
        forms = fixed + (self.last is not None) + (self.this is not None)
        if forms > 1 or (self.last is None) != (self.unit is None):
            raise UnclearDateRange(name=self.name)
        return self

    @property
    def is_rolling(self) -> bool:
        """Whether it moves with the data."""
        return self.last is not None or self.this is not None
