"""Who stands behind a place of a flow: a node, a whole column, a ribbon, a whole path."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.behind import Behind
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.counts import Shown
from ipyjourney.engine.pandas.flow.names import look_up_names
from ipyjourney.engine.pandas.flow.run import SideRun, make_flow_run
from ipyjourney.engine.pandas.flow.views import Column, PathViews
from ipyjourney.engine.pandas.index import NEVER, Positions
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.pandas.windows import Mask, Window
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.place_conditions import check_place
from ipyjourney.spec.places import FlowNodePlace, ItemKind, PathPlace, Place, RibbonPlace

__all__ = ["UnknownFlowPlace", "UnknownSide", "flow_members", "flow_rows"]


class UnknownFlowPlace(IpyjourneyError):
    """A place that the flow does not have."""


class UnknownSide(IpyjourneyError):
    """A side that the flow is not compared on."""


def flow_members(
    context: Context,
    spec: FlowSpec,
    place: Place,
    definitions: Definitions,
    window: Window | None = None,
    side: str | None = None,
) -> Behind:
    """Find the instances that the figure at a place counts.

    Parameters
    ----------
    context : Context
    spec : FlowSpec
    place : FlowNodePlace, RibbonPlace or PathPlace
        An item need not be among those shown.
    definitions : Definitions
    window : Window, optional
        Where a spec without a date range is worked out.
    side : str, optional
        Name of a side, of a comparison; without it the first.

    Returns
    -------
    Behind
        The row that puts an instance there is its first one of the rows that `flow_rows` gives.

    Raises
    ------
    UnknownFlowPlace
        If the flow has no such place.
    UnknownSide
        If it is not compared on that side.
    """
    own, opened = _open(context, spec, place, definitions, window, side)
    index = own.scope.index
    at = np.full(index.n_instances, NEVER, np.int32)
    np.minimum.at(at, own.views.instance[opened.views], opened.rows)
    return Behind(own.scope, at != NEVER, at)


def flow_rows(
    context: Context,
    spec: FlowSpec,
    place: Place,
    definitions: Definitions,
    window: Window | None = None,
    side: str | None = None,
) -> tuple[Scope, Positions]:
    """Find the row of each path view at a place.

    Of a node that is its row in the column; of an exit or an entry, which has none, its row in the column next to the
    anchor's side; of a ribbon, the row of its right end, or of its left end where the right one is an exit; of a
    whole path, the row of its last item.

    Parameters
    ----------
    context : Context
    spec : FlowSpec
    place : FlowNodePlace, RibbonPlace or PathPlace
        An item need not be among those shown.
    definitions : Definitions
    window : Window, optional
        Where a spec without a date range is worked out.
    side : str, optional
        Name of a side, of a comparison; without it the first.

    Returns
    -------
    scope : Scope
    rows : int32 array, shape (n_views,)
        Positions in the scope's index; a row may stand there more than once.

    Raises
    ------
    UnknownFlowPlace
        If the flow has no such place.
    UnknownSide
        If it is not compared on that side.
    """
    own, opened = _open(context, spec, place, definitions, window, side)
    return own.scope, opened.rows


@dataclass(frozen=True)
class _Opened:
    """The path views at a place: which they are, and the row of each."""

    views: npt.NDArray[np.intp]
    rows: Positions


def _open(
    context: Context, spec: FlowSpec, place: Place, definitions: Definitions, window: Window | None, name: str | None
) -> tuple[SideRun, _Opened]:
    check_place(spec, place)
    if name is not None and name not in [side.name for side in spec.compare]:
        raise UnknownSide(name=name, known=[side.name for side in spec.compare] or "none")
    look_up_names(context, spec, definitions)
    run = make_flow_run(context, spec, definitions, window)
    number = run.side(name)
    opener = _Opener(spec, run.sides[number].views, run.shown)
    match place:
        case FlowNodePlace():
            keep, column = opener.node(place), opener.row_column(place)
        case RibbonPlace(left=left, right=right):
            if right.column != left.column + 1:
                raise UnknownFlowPlace(place=_name(place), reason="neighbours", **_NOTHING)
            keep = opener.node(left) & opener.node(right)
            column = opener.row_column(right)
        case PathPlace(path=path):
            keep, column = opener.path(place, path), opener.last_column(path)
        case _:
            raise AssertionError(place)
    views = np.flatnonzero(keep)
    return run.sides[number], _Opened(views, column.rows[views])


class _Opener:
    """Finds the path views at a place.

    Parameters
    ----------
    spec : FlowSpec
    views : PathViews
    shown : tuple of tuple of int
        What each column shows.
    """

    def __init__(self, spec: FlowSpec, views: PathViews, shown: Shown) -> None:
        self._spec, self._views, self._shown = spec, views, shown

    def node(self, place: FlowNodePlace) -> Mask:
        """Mark the path views at a node, or in a whole column."""
        column = self._views.column(place.column)
        match place.kind:
            case None:
                return column.there
            case ItemKind.ITEM:
                return self._at_item(place, column, place.item or "")
            case ItemKind.OTHER:
                shown = self._shown[place.column - self._views.columns[0].number]
                other = np.ones(len(column.items) + 1, bool)
                other[[*shown, -1]] = False
                return other.take(column.codes)
            case ItemKind.EXIT | ItemKind.ENTRY:
                if (place.kind is ItemKind.EXIT) != (place.column > 0) or not place.column:
                    raise UnknownFlowPlace(place=_name(place), reason="end", **_NOTHING)
                return self._nearer(place.column).there & ~column.there

    def row_column(self, place: FlowNodePlace) -> Column:
        """Give the column whose rows stand for a node: where a path has run out, the one before."""
        if place.kind in (ItemKind.EXIT, ItemKind.ENTRY):
            return self._nearer(place.column)
        return self._views.column(place.column)

    def path(self, place: PathPlace, items: tuple[str | None, ...]) -> Mask:
        """Mark the path views of a whole path."""
        columns = self._views.columns
        if len(items) != len(columns):
            raise UnknownFlowPlace(place=_name(place), reason="length", **{**_NOTHING, "known": len(columns)})
        keep = np.ones(len(self._views), bool)
        for column, item in zip(columns, items, strict=True):
            keep &= ~column.there if item is None else self._at_item(place, column, item)
        return keep

    def last_column(self, items: tuple[str | None, ...]) -> Column:
        """Give the column of a whole path's last item."""
        there = [column for column, item in zip(self._views.columns, items, strict=True) if item is not None]
        return there[-1] if there else self._views.column(0)

    def _at_item(self, place: Place, column: Column, item: str) -> Mask:
        if item not in column.items:
            dimension = self._spec.dimension_of(column.number) or column.items[0]
            values = {**_NOTHING, "item": item, "dimension": dimension}
            raise UnknownFlowPlace(place=_name(place), reason="item", **values)
        found: Mask = column.codes == column.items.index(item)
        return found

    def _nearer(self, number: int) -> Column:
        return self._views.column(number - 1 if number > 0 else number + 1)


_NOTHING: dict[str, object] = {"item": "", "dimension": "", "known": ""}


def _name(place: Place) -> str:
    return place.model_dump_json(exclude_defaults=True)
