"""The columns of a flow: which it has, which of them are shown, and what may be said of one of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, TypeAlias

from pydantic import Field

from ipyjourney.components.model import Model
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.flow_parts import AnchorKind
from ipyjourney.spec.places import FlowNodePlace, ItemKind

__all__ = [
    "ColumnCount",
    "ColumnDimension",
    "ColumnItems",
    "HiddenColumn",
    "ItemCount",
    "MisplacedSide",
    "RepeatedColumn",
    "SideCount",
    "UncollapsibleNode",
    "UnknownColumnNumber",
    "check_collapsed",
    "check_columns",
    "check_sides",
    "number_columns",
]

MOST_COLUMNS = 50
MOST_ITEMS = 1000

ColumnCount: TypeAlias = Annotated[int, Field(strict=True, ge=1, le=MOST_COLUMNS)]
SideCount: TypeAlias = Annotated[int, Field(strict=True, ge=0, lt=MOST_COLUMNS)]
ItemCount: TypeAlias = Annotated[int, Field(strict=True, ge=1, le=MOST_ITEMS)]


class UnknownColumnNumber(IpyjourneyError):
    """A column that the flow does not have."""


class RepeatedColumn(IpyjourneyError):
    """A column of which the same is said twice."""


class HiddenColumn(IpyjourneyError):
    """A place in a column that is not shown."""


class MisplacedSide(IpyjourneyError):
    """A number of columns on one side of an anchor that paths only run one way from."""


class UncollapsibleNode(IpyjourneyError):
    """A collapsed node that nothing goes on from."""


class ColumnDimension(Model):
    """Another dimension for one column."""

    column: int
    dimension: str


class ColumnItems(Model):
    """How many items one column shows."""

    column: int
    items: ItemCount


def number_columns(kind: AnchorKind, columns: int, before: int | None, after: int | None) -> tuple[int, ...]:
    """Give the numbers of the columns from left to right; the anchor's is 0.

    Parameters
    ----------
    kind : AnchorKind
    columns : int
        The anchor's included; where the anchor is contained, half of it, rounded down, on either side.
    before, after : int or None
        Columns on one side, instead of that half.

    Examples
    --------
    >>> number_columns(AnchorKind.CONTAINS, 5, 1, None)
    (-1, 0, 1, 2)
    """
    match kind:
        case AnchorKind.ENDS_WITH:
            return tuple(range(1 - columns, 1))
        case AnchorKind.CONTAINS:
            left, right = (columns // 2 if side is None else side for side in (before, after))
            return tuple(range(-left, right + 1))
        case _:
            return tuple(range(columns))


def check_sides(kind: AnchorKind, **sides: int | None) -> None:
    """Refuse a number of columns on one side unless paths run to both sides."""
    for name, count in sides.items():
        if count is not None and kind is not AnchorKind.CONTAINS:
            raise MisplacedSide(field=name, kind=kind.value)


def check_columns(field: str, named: Iterable[int], known: Iterable[int]) -> None:
    """Refuse columns that are not there, and those that are named twice.

    Parameters
    ----------
    field : str
        What is said of them.
    named, known : iterable of int
    """
    there, seen = list(known), set[int]()
    for column in named:
        if column not in there:
            raise UnknownColumnNumber(column=column, known=there)
        if column in seen:
            raise RepeatedColumn(column=column, field=field)
        seen.add(column)


def check_collapsed(nodes: Iterable[FlowNodePlace], known: Iterable[int]) -> None:
    """Refuse collapsed nodes in columns that are not there, and those that nothing goes on from."""
    there = list(known)
    for node in nodes:
        check_columns("collapsed", [node.column], there)
        if node.kind not in (ItemKind.ITEM, ItemKind.OTHER):
            raise UncollapsibleNode(column=node.column, kind="column" if node.kind is None else node.kind.value)
