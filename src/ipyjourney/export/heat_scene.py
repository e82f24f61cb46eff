"""What a picture of a heat table shows, as text, colours and shares; whoever has figures makes one."""

from __future__ import annotations

from dataclasses import dataclass, field

from ipyjourney.words import spoken

__all__ = ["HeatCell", "HeatDrawing", "HeatRow", "HeatScale", "HeatTable"]


@dataclass(frozen=True)
class HeatCell:
    """A cell.

    Attributes
    ----------
    lines : tuple of str
        What stands in it, the main figure first.
    share : float or None
        What its colour says; None where colours say nothing.
    color : str or None
        Behind it, light enough for dark text.
    incomplete : bool
        Whether it is hatched and marked: a period of it is not over.
    """

    lines: tuple[str, ...]
    share: float | None = None
    color: str | None = None
    incomplete: bool = False


@dataclass(frozen=True)
class HeatRow:
    """A row.

    Attributes
    ----------
    name : str
    cells : tuple of HeatCell or None
        None for an empty cell.
    is_average : bool
        Whether it stands between the heads and the others.
    """

    name: str
    cells: tuple[HeatCell | None, ...]
    is_average: bool = False


@dataclass(frozen=True)
class HeatTable:
    """A table.

    Attributes
    ----------
    corner : str
        Head of the names.
    heads : tuple of str
    apart : frozenset of int
        Columns with a gap before them.
    rows : tuple of HeatRow
    """

    corner: str
    heads: tuple[str, ...]
    apart: frozenset[int]
    rows: tuple[HeatRow, ...]


@dataclass(frozen=True)
class HeatScale:
    """What colours say.

    Attributes
    ----------
    name : str
        What is coloured.
    low, high : float
        Shares between which the colour rises.
    low_text, high_text : str
        They as text.
    palest, strongest : str
        Their colours.
    """

    name: str
    low: float
    high: float
    low_text: str
    high_text: str
    palest: str
    strongest: str


@dataclass(frozen=True)
class HeatDrawing:
    """Tables with their texts.

    Attributes
    ----------
    title : str
    tables : tuple of HeatTable
        The first one is coloured by the scale.
    scale : HeatScale or None
        None where no cell is coloured.
    mark : str or None
        What hatched cells are; None without any.
    description : str
        For those who cannot see it.
    notes : tuple of str
    definition : tuple of str
        What is counted, a line for each idea.
    locale : str
        Language of the words.
    """

    title: str
    tables: tuple[HeatTable, ...]
    scale: HeatScale | None
    mark: str | None
    description: str = ""
    notes: tuple[str, ...] = ()
    definition: tuple[str, ...] = ()
    locale: str = field(default_factory=spoken)
