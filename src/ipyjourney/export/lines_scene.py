"""What a picture of curves shows; whoever has figures makes one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ipyjourney.export.lettering import text_width
from ipyjourney.export.tables import Table
from ipyjourney.words import spoken

__all__ = ["Band", "Bar", "CurveLine", "CurvesDrawing", "Mark", "Tick", "readable_ticks"]

APART = 8
"""Least room between two labels."""


@dataclass(frozen=True)
class Tick:
    """A label of an axis.

    Attributes
    ----------
    at : float
    text : str
    """

    at: float
    text: str


@dataclass(frozen=True)
class Band:
    """An interval around a line from a place on.

    Attributes
    ----------
    at, low, high : float
    """

    at: float
    low: float
    high: float


@dataclass(frozen=True)
class Bar:
    """A bar below the lines.

    Attributes
    ----------
    begin, end : float
        Its left and right edge.
    height : float
    says : str
    """

    begin: float
    end: float
    height: float
    says: str


@dataclass(frozen=True)
class Mark:
    """A place on a line that is pointed out.

    Attributes
    ----------
    at, share : float
    text : str
    """

    at: float
    share: float
    text: str


@dataclass(frozen=True)
class CurveLine:
    """A line.

    Attributes
    ----------
    name : str
    points : tuple of (float, float or None)
        Places and shares from left to right; None interrupts the line.
    says : tuple of str
        What is said of each point.
    band : tuple of Band
    mark : Mark or None
    end : float or None
        Up to where the last share holds.
    with_dots : bool
        Whether its points are marked, where there are few.
    incomplete : frozenset of int
        Which points, counted from 0, stand for a part of a period; the line is dotted there.
    """

    name: str
    points: tuple[tuple[float, float | None], ...]
    says: tuple[str, ...]
    band: tuple[Band, ...] = ()
    mark: Mark | None = None
    end: float | None = None
    with_dots: bool = True
    incomplete: frozenset[int] = frozenset()

    @property
    def dotted(self) -> list[int]:
        """Points, counted from 0, from which the line is dotted to the next one: one of the two is incomplete."""
        return [at for at in range(len(self.points) - 1) if {at, at + 1} & self.incomplete]


@dataclass(frozen=True)
class CurvesDrawing:
    """Lines with their texts.

    Attributes
    ----------
    title : str
    about : str
        What the lines are, above them.
    lines : tuple of CurveLine
    across, up : tuple of Tick
        Labels of the two axes, from the first to the last place that is shown.
    across_title, up_title : str
    is_stepped : bool
        Whether a share holds until the next one.
    bars : tuple of Bar
    table : Table or None
        Below the lines.
    description : str
        For those who cannot see it.
    notes : tuple of str
    definition : tuple of str
        What is counted, a line for each idea.
    locale : str
        Language of the words.
    """

    title: str
    about: str
    lines: tuple[CurveLine, ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    across_title: str
    up_title: str = ""
    is_stepped: bool = False
    bars: tuple[Bar, ...] = ()
    table: Table | None = None
    description: str = ""
    notes: tuple[str, ...] = ()
    definition: tuple[str, ...] = ()
    locale: str = field(default_factory=spoken)


def readable_ticks(ticks: Sequence[Tick], width: float, size: float) -> Sequence[Tick]:
    """Leave out the labels of an axis for which there is no room.

    Parameters
    ----------
    ticks : sequence of Tick
    width : float
        Of the axis, in pixels.
    size : float
        Of the letters.
    """
    widest = max(text_width(tick.text, size) for tick in ticks) + APART
    room = max(1, int(width // widest))
    return ticks[:: max(1, -(-len(ticks) // room))]
