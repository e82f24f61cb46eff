"""What an analysis is compared on: the same analysis with further segments, or in another date range."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import Field

from ipyjourney.components.model import Model
from ipyjourney.errors import IpyjourneyError

__all__ = ["Comparison", "DuplicateComparison", "check_names"]


class DuplicateComparison(IpyjourneyError):
    """Two sides of a comparison with one name."""


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

    Examples
    --------
    >>> Comparison(name="Nordic", segments=("Nordic accounts",)).date_range is None
    True
    """

    name: Annotated[str, Field(min_length=1)]
    segments: tuple[str, ...] = ()
    date_range: str | None = None


def check_names(sides: Iterable[Comparison]) -> None:
    """Refuse two sides with one name."""
    seen: set[str] = set()
    for side in sides:
        if side.name in seen:
            raise DuplicateComparison(name=side.name)
        seen.add(side.name)
