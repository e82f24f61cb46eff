"""What an analysis is compared on: the same analysis with further segments, or in another date range."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import Field

from ipyjourney.components.granularity import Granularity
from ipyjourney.components.model import Model
from ipyjourney.errors import IpyjourneyError

__all__ = ["Comparison", "DuplicateComparison", "NoSuchSide", "Prior", "check_names", "find_side"]


class DuplicateComparison(IpyjourneyError):
    """Two sides of a comparison with one name."""


class NoSuchSide(IpyjourneyError):
    """A side that an analysis is not compared on."""


MOST_UNITS = 40_000
"""More than the days of a century."""


class Prior(Model):
    """How far back in the calendar an analysis looks: its date range as a whole is moved by so many units.

    A bound goes to the same time of day so many days, weeks, months, quarters or years earlier, in the data view's time
    zone; a day that the month does not have becomes its last one. An open start stays open.

    Attributes
    ----------
    count : int
        How many units.
    unit : Granularity
        ``day``, ``week``, ``month``, ``quarter`` or ``year``.

    Examples
    --------
    >>> Prior(count=4, unit="week").unit.value
    'week'
    """

    count: Annotated[int, Field(strict=True, ge=1, le=MOST_UNITS)]
    unit: Granularity


class Comparison(Model):
    """One side of a comparison, worked out as if alone.

    Attributes
    ----------
    name : str
        What the side is called.
    segments : tuple of str
        Segments that join those of the analysis.
    date_range : str or None
        Date range that replaces that of the analysis.
    prior : Prior or None
        How far back the date range is moved, the side's own or else that of the analysis.

    Examples
    --------
    >>> Comparison(name="Nordic", segments=("Nordic accounts",)).date_range is None
    True
    """

    name: Annotated[str, Field(min_length=1)]
    segments: tuple[str, ...] = ()
    date_range: str | None = None
    prior: Prior | None = None


def check_names(sides: Iterable[Comparison]) -> None:
    """Refuse two sides with one name."""
    seen: set[str] = set()
    for side in sides:
        if side.name in seen:
            raise DuplicateComparison(name=side.name)
        seen.add(side.name)


def find_side(sides: tuple[Comparison, ...], name: str) -> Comparison:
    """Find a side by its name.

    Raises
    ------
    NoSuchSide
        If none has it.
    """
    for side in sides:
        if side.name == name:
            return side
    raise NoSuchSide(name=name, known=[side.name for side in sides] or "none")
