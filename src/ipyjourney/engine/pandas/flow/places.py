"""Who stands behind a place of a flow: a node, a whole column, a ribbon, a whole path."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.asked_flows import check_flow_place
from ipyjourney.engine.pandas.behind import Behind
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.names import look_up_flow
from ipyjourney.engine.pandas.flow.opener import Opener
from ipyjourney.engine.pandas.flow.run import FlowRun, SideRun, make_flow_run
from ipyjourney.engine.pandas.index import NEVER, Positions
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.pandas.windows import Window
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.places import Place, RibbonPlace

__all__ = ["find_side", "flow_members", "flow_moves", "flow_rows"]


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
    own, views, rows = _open(context, spec, place, definitions, window, side)
    index = own.scope.index
    at = np.full(index.n_instances, NEVER, np.int32)
    np.minimum.at(at, own.views.instance[views], rows)
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
    own, _, rows = _open(context, spec, place, definitions, window, side)
    return own.scope, rows


def flow_moves(
    context: Context, spec: FlowSpec, place: RibbonPlace, definitions: Definitions, side: str | None = None
) -> tuple[Scope, Positions, Positions, Positions]:
    """Find the row of each path view of a ribbon at both of its ends, where a path stands at both.

    Parameters
    ----------
    context : Context
    spec : FlowSpec
    place : RibbonPlace
        From no entry, to no exit.
    definitions : Definitions
    side : str, optional
        Name of a side, of a comparison; without it the first.

    Returns
    -------
    scope : Scope
    instances : int32 array, shape (n_views,)
        Ascending.
    left, right : int32 arrays, shape (n_views,)
        Positions in the scope's index.

    Raises
    ------
    UnknownFlowPlace, UnknownSide
        As `flow_rows` does.
    """
    own, views, rows = _open(context, spec, place, definitions, None, side)
    left = own.views.column(place.left.column).only(views)
    return own.scope, own.views.instance[views], left.rows, rows


def find_side(
    context: Context, spec: FlowSpec, place: Place, definitions: Definitions, window: Window | None, name: str | None
) -> tuple[FlowRun, int]:
    """Work out a flow, and find the number of one of its sides; refuse a place or a side that it does not have."""
    check_flow_place(spec, place, name)
    look_up_flow(context, spec, definitions)
    run = make_flow_run(context, spec, definitions, window)
    return run, run.side(name)


def _open(
    context: Context, spec: FlowSpec, place: Place, definitions: Definitions, window: Window | None, name: str | None
) -> tuple[SideRun, npt.NDArray[np.intp], Positions]:
    """Find the path views at a place, and the row of each."""
    run, number = find_side(context, spec, place, definitions, window, name)
    own = run.sides[number]
    opener = Opener(spec, own.views, run.shown)
    views = np.flatnonzero(opener.at(place))
    return own, views, opener.row_column(place).rows[views]
