"""How the sides of a comparison differ, place by place."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import pandas as pd

from ipyjourney.errors import Note
from ipyjourney.result.journey_figures import Value
from ipyjourney.result.typed_frames import typed_frame
from ipyjourney.spec.places import ArrowPlace, FalloutPlace, NodePlace
from ipyjourney.stats import Difference, difference_of_shares

__all__ = ["JourneyPlace", "PlaceDifference", "ShareTest", "compare_shares", "difference_frame", "join_notes"]

JourneyPlace: TypeAlias = NodePlace | ArrowPlace | FalloutPlace
"""A place of a journey that has a figure."""

UNKNOWN = Difference(math.nan, math.nan, math.nan, math.nan)

_TYPES: dict[str, str | None] = {
    "place": None,
    "node": None,
    "source": None,
    "target": None,
    "compare": None,
    "value": None,
    "base_value": None,
    "change": None,
    "change_percent": "float64",
    "share": "float64",
    "base_share": "float64",
    "share_change": "float64",
    "low": "float64",
    "high": "float64",
    "p_value": "float64",
    "withheld": None,
}


@dataclass(frozen=True)
class ShareTest:
    """Whether two shares differ, or why that is not said.

    Attributes
    ----------
    low, high, p_value : float
        Bounds of the 95% interval of the difference, and the two-sided p-value; NaN where they are withheld.
    withheld : Note or None
        Why.
    """

    low: float
    high: float
    p_value: float
    withheld: Note | None


def compare_shares(first: tuple[int, int], other: tuple[int, int], in_both: int, container: str) -> ShareTest:
    """Compare two shares of instances, if they are independent.

    Parameters
    ----------
    first, other : tuple of (int, int)
        Count and base of the first side, and of the other: instances, the counted ones among the base.
    in_both : int
        How many instances the two bases share.
    container : str
        What the instances are, for the reason why it is withheld.

    Returns
    -------
    ShareTest

    Examples
    --------
    >>> compare_shares((48, 80), (56, 80), 0, "account").withheld is None
    True
    """
    reason = None
    if 0 in (first[1], other[1]):
        reason = Note("withheld-no-base")
    elif in_both:
        reason = Note("withheld-shared", {"instances": in_both, "container": container})
    found = UNKNOWN if reason else difference_of_shares(*first, *other)
    return ShareTest(found.low, found.high, found.p_value, reason)


@dataclass(frozen=True)
class PlaceDifference:
    """The figure of one place on one side of a comparison, against that of the first side.

    Attributes
    ----------
    place : NodePlace, ArrowPlace or FalloutPlace
    compare : str
        The side.
    value, base_value : int, float or None
        The figure on this side, and on the first; None where it is null.
    share, base_share : float
        Its share, out of 1; NaN over zero.
    test : ShareTest
    """

    place: JourneyPlace
    compare: str
    value: Value | None
    base_value: Value | None
    share: float
    base_share: float
    test: ShareTest

    @property
    def change(self) -> Value | None:
        """The figure minus that of the first side; None where one of them is null."""
        return None if self.value is None or self.base_value is None else self.value - self.base_value

    @property
    def change_percent(self) -> float:
        """The change in percent of the first side's figure; NaN over zero."""
        return math.nan if self.change is None or not self.base_value else 100 * self.change / self.base_value


def difference_frame(found: Iterable[PlaceDifference]) -> pd.DataFrame:
    """Put differences into a data frame, one row each.

    Parameters
    ----------
    found : iterable of PlaceDifference

    Returns
    -------
    DataFrame
        As `JourneyResult.differences` describes it.
    """
    rows = [
        {
            **_ids(one.place),
            "compare": one.compare,
            "value": one.value,
            "base_value": one.base_value,
            "change": one.change,
            "change_percent": one.change_percent,
            "share": one.share,
            "base_share": one.base_share,
            "share_change": one.share - one.base_share,
            "low": one.test.low,
            "high": one.test.high,
            "p_value": one.test.p_value,
            "withheld": None if one.test.withheld is None else one.test.withheld.text,
        }
        for one in found
    ]
    return typed_frame(rows, _TYPES)


def join_notes(sides: Mapping[str, tuple[Note, ...]]) -> tuple[Note, ...]:
    """Join the remarks on all sides: those on every side once, the others with the name of the side.

    Parameters
    ----------
    sides : mapping of str to tuple of Note

    Returns
    -------
    tuple of Note
    """
    everywhere = [note for note in next(iter(sides.values())) if all(note in notes for notes in sides.values())]
    of_one = [
        Note("note-of-a-side", {"side": name, "note": note.text})
        for name, notes in sides.items()
        for note in notes
        if note not in everywhere
    ]
    return (*everywhere, *of_one)


def _ids(place: JourneyPlace) -> dict[str, object]:
    match place:
        case NodePlace():
            return {"place": "node", "node": place.node, "source": None, "target": None}
        case ArrowPlace():
            return {"place": "arrow", "node": None, "source": place.source, "target": place.target}
        case FalloutPlace():
            return {"place": "fallout", "node": place.fallout, "source": None, "target": None}
