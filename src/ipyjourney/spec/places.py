"""Places in a result whose figure can be opened: a node, an arrow, a fallout, a cell, a ribbon, a whole path."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Tag

from ipyjourney.components.model import Model
from ipyjourney.components.references import key_of

__all__ = [
    "ArrowPlace",
    "CellPlace",
    "FalloutPart",
    "FalloutPlace",
    "FlowNodePlace",
    "ItemKind",
    "NodePlace",
    "PathPlace",
    "Place",
    "RibbonPlace",
]


class FalloutPart(StrEnum):
    """Which part of a fallout is meant."""

    ALL = "all"
    OPEN = "open"
    LOST = "lost"


class ItemKind(StrEnum):
    """What stands at a place of a flow."""

    ITEM = "item"
    OTHER = "other"
    EXIT = "exit"
    ENTRY = "entry"


class NodePlace(Model):
    """A node of a journey, by its id."""

    node: str


class ArrowPlace(Model):
    """An arrow of a journey, by the ids of its nodes."""

    source: str
    target: str


class FalloutPlace(Model):
    """Those who reached a node of a journey and went no further; or of them who still can, or no longer can."""

    fallout: str
    part: FalloutPart = FalloutPart.ALL


class CellPlace(Model):
    """A cell of a cohort table.

    Attributes
    ----------
    row : str
        Label of the row: a period, an item or a segment.
    column : int or str
        ``included``, ``same_period``, or the label of a return column.
    """

    row: str
    column: int | str


class FlowNodePlace(Model):
    """An item, the other items, or the exits or entries of a column of a flow; a whole column without a kind.

    Attributes
    ----------
    column : int
    kind : ItemKind or None
    item : str or None
        The item; None for the other kinds.
    """

    column: int
    kind: ItemKind | None = ItemKind.ITEM
    item: str | None = None


class RibbonPlace(Model):
    """The link from one node of a flow to the one on its right."""

    left: FlowNodePlace
    right: FlowNodePlace


class PathPlace(Model):
    """A whole path of a flow: its items from the leftmost column to the rightmost, null where it has run out."""

    path: tuple[str | None, ...]


Place: TypeAlias = Annotated[
    Annotated[NodePlace, Tag("node")]
    | Annotated[ArrowPlace, Tag("source")]
    | Annotated[FalloutPlace, Tag("fallout")]
    | Annotated[CellPlace, Tag("row")]
    | Annotated[RibbonPlace, Tag("left")]
    | Annotated[PathPlace, Tag("path")]
    | Annotated[FlowNodePlace, Tag("column")],
    key_of("node", "source", "fallout", "row", "left", "path", "column"),
]
"""A place in a result."""
