"""Stretches of time with a name."""

from __future__ import annotations

from datetime import date

from pydantic import field_validator

from ipyjourney.components.model import Model

__all__ = ["DateRange"]


class DateRange(Model):
    """A named half-open stretch of time: from its start up to, and not including, its end.

    Attributes
    ----------
    name : str
        What it is called.
    start, end : str or None
        ISO 8601 dates or instants, in the data view's time zone where they have no offset. Without one the range is
        open on that side.

    Examples
    --------
    >>> from datetime import date
    >>> DateRange(name="First half", start=date(2025, 1, 1), end="2025-07-01").start
    '2025-01-01'
    """

    name: str
    start: str | None = None
    end: str | None = None

    @field_validator("start", "end", mode="before")
    @classmethod
    def _as_text(cls, value: object) -> object:
        return value.isoformat() if isinstance(value, date) else value
