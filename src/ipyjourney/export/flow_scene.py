"""What a still flow shows: path views that set heights, and figures as text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ipyjourney.export.flow_layout import NodeKey, SideViews
from ipyjourney.words import spoken

__all__ = ["ColumnDrawing", "FlowDrawing", "FlowSideDrawing", "FlowTitle"]


@dataclass(frozen=True)
class FlowTitle:
    """A node in words.

    Attributes
    ----------
    name : str
        What stands there.
    figures : tuple of str
        One text per side.
    """

    name: str
    figures: tuple[str, ...]


@dataclass(frozen=True)
class ColumnDrawing:
    """The head of a column.

    Attributes
    ----------
    number : int
        Counted from the anchor, which is 0.
    name : str
        The dimension, or what the column shows instead of one.
    place : str
        Where it stands from the anchor.
    """

    number: int
    name: str
    place: str


@dataclass(frozen=True)
class FlowSideDrawing:
    """A side of a comparison, or the whole flow without a name.

    Attributes
    ----------
    views : SideViews
    name : str or None
    figures : str
        What stands in its anchor's column.
    """

    views: SideViews
    name: str | None = None
    figures: str = ""


@dataclass(frozen=True)
class FlowDrawing:
    """A flow as it is to be drawn.

    Attributes
    ----------
    title : str
    columns : tuple of ColumnDrawing
        Those shown, from left to right.
    sides : tuple of FlowSideDrawing
        One, without a name, if nothing is compared.
    titles : mapping of NodeKey to FlowTitle
        Of each node of any side.
    items_per_column : int
        Items of a column that is not expanded.
    explanation : str
        What the figures in the boxes mean.
    definition : tuple of str
        What the flow follows and counts, a line for each idea.
    notes : tuple of str
        What was left out, and what is ambiguous.
    empty : str or None
        Said instead of a picture where there are no paths.
    collapsed : frozenset of NodeKey
        Nodes whose ribbons away from the anchor are stubs.
    wrap_labels : bool
        Whether long names have several lines.
    locale : str
        Language of the words that the picture adds.
    """

    title: str
    columns: tuple[ColumnDrawing, ...]
    sides: tuple[FlowSideDrawing, ...]
    titles: Mapping[NodeKey, FlowTitle] = field(default_factory=dict)
    items_per_column: int = 5
    explanation: str = ""
    definition: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    empty: str | None = None
    collapsed: frozenset[NodeKey] = frozenset()
    wrap_labels: bool = False
    locale: str = field(default_factory=spoken)
