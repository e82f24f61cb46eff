"""Which path views stand at a place of a flow, and on which rows."""

from __future__ import annotations

from itertools import pairwise

import narwhals as nw

from ipyjourney.engine.asked_flows import NOTHING, UnknownFlowPlace, has_no_end, name_of
from ipyjourney.engine.narwhals.expressions import all_of
from ipyjourney.engine.narwhals.flow.paths import among
from ipyjourney.engine.narwhals.flow.views import Column, PathViews
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.places import FlowNodePlace, ItemKind, PathPlace, Place, RibbonPlace

__all__ = ["Opener"]


class Opener:
    """Finds the path views at a place.

    Parameters
    ----------
    spec : FlowSpec
    views : PathViews
    shown : tuple of tuple of str
        The items that each column shows.
    """

    def __init__(self, spec: FlowSpec, views: PathViews, shown: tuple[tuple[str, ...], ...]) -> None:
        self._spec, self._views, self._shown = spec, views, shown

    def at(self, place: Place) -> nw.Expr:
        """Give a condition that holds on the path views at a place."""
        match place:
            case FlowNodePlace():
                return self._node(place)
            case RibbonPlace(left=left, right=right):
                columns = [column.number for column in self._views.columns]
                if (left.column, right.column) not in pairwise(columns):
                    raise UnknownFlowPlace(place=name_of(place), reason="neighbours", **NOTHING)
                return self._node(left) & self._node(right)
            case PathPlace():
                return self._path(place)
            case _:
                raise AssertionError(place)

    def row_column(self, place: Place) -> Column:
        """Give the column whose rows stand for a place: where a path has run out, the one before."""
        match place:
            case FlowNodePlace(kind=ItemKind.EXIT | ItemKind.ENTRY):
                return self._views.nearer(place.column)
            case FlowNodePlace():
                return self._views.column(place.column)
            case RibbonPlace():
                return self.row_column(place.right)
            case PathPlace(path=items):
                there = [column for column, item in zip(self._views.columns, items, strict=True) if item is not None]
                return there[-1] if there else self._views.column(0)
            case _:
                raise AssertionError(place)

    def _node(self, place: FlowNodePlace) -> nw.Expr:
        column = self._views.column(place.column)
        match place.kind:
            case None:
                return column.there
            case ItemKind.ITEM:
                return self._at_item(place, column, place.item or "")
            case ItemKind.OTHER:
                shown = self._shown[self._views.index(place.column)]
                return column.there & ~among(column.item_name, list(shown))
            case ItemKind.EXIT | ItemKind.ENTRY:
                if has_no_end(place):
                    raise UnknownFlowPlace(place=name_of(place), reason="end", **NOTHING)
                return self._views.nearer(place.column).there & ~column.there

    def _path(self, place: PathPlace) -> nw.Expr:
        columns, items = self._views.columns, place.path
        if len(items) != len(columns):
            raise UnknownFlowPlace(place=name_of(place), reason="length", **{**NOTHING, "known": len(columns)})
        return all_of(
            [
                ~column.there if item is None else self._at_item(place, column, item)
                for column, item in zip(columns, items, strict=True)
            ]
        )

    def _at_item(self, place: Place, column: Column, item: str) -> nw.Expr:
        if item not in column.items:
            dimension = self._spec.dimension_of(column.number) or column.items[0]
            values = {**NOTHING, "item": item, "dimension": dimension}
            raise UnknownFlowPlace(place=name_of(place), reason="item", **values)
        return among(column.item_name, [item])
