"""Who stands behind a place of a flow, on which rows, and the whole paths through it."""

from __future__ import annotations

from dataclasses import dataclass

import narwhals as nw

from ipyjourney.engine.asked_flows import MOST_PATHS_THROUGH, check_flow_place
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.flow.counts import top_paths
from ipyjourney.engine.narwhals.flow.names import look_up_flow
from ipyjourney.engine.narwhals.flow.opener import Opener
from ipyjourney.engine.narwhals.flow.run import FlowRun, SideRun, make_flow_run
from ipyjourney.engine.narwhals.flow.views import Column
from ipyjourney.engine.windows import Window
from ipyjourney.result.flow_figures import PathsThrough
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.places import Place, RibbonPlace

__all__ = ["Opened", "find_paths_through", "open_flow"]


@dataclass(frozen=True)
class Opened:
    """The path views at a place of a flow.

    Attributes
    ----------
    run : FlowRun
    number : int
        Of the side.
    views : Frame
    column : Column
        Whose rows stand for the place: of a node that is its own; of an exit or an entry, which has no rows, the one
        next to it on the anchor's side; of a ribbon, that of its right end; of a whole path, that of its last item.
    """

    run: FlowRun
    number: int
    views: Frame
    column: Column

    @property
    def side(self) -> SideRun:
        """The side that they are of."""
        return self.run.sides[self.number]

    def rows(self, **more: nw.Expr) -> Frame:
        """Give the instance, and the row's position and moment, ``x_p`` and ``x_t``, of each path view."""
        return self.views.select("c", x_p=self.column.position, x_t=self.column.time, **more)

    def moves(self, place: RibbonPlace) -> Frame:
        """Give the path views of a ribbon with ``x_reached``, when they get to its end, and ``x_took``."""
        left = self.side.views.column(place.left.column)
        return self.views.select("c", x_reached=self.column.time, x_took=self.column.time - left.time)


def open_flow(
    context: Context,
    spec: FlowSpec,
    place: Place,
    definitions: Definitions,
    window: Window | None = None,
    side: str | None = None,
) -> Opened:
    """Find the path views at a place.

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

    Raises
    ------
    UnknownFlowPlace
        If the flow has no such place.
    UnknownSide
        If it is not compared on that side.
    """
    check_flow_place(spec, place, side)
    look_up_flow(context, spec, definitions)
    run = make_flow_run(context, spec, definitions, window)
    number = run.side(side)
    views = run.sides[number].views
    opener = Opener(spec, views, run.shown)
    return Opened(run, number, views.frame.filter(opener.at(place)), opener.row_column(place))


def find_paths_through(
    context: Context, spec: FlowSpec, place: Place, definitions: Definitions, side: str | None = None
) -> PathsThrough:
    """Follow the whole paths through a place along all links.

    Raises
    ------
    UnknownFlowPlace
        If the flow has no such place.
    UnknownSide
        If it is not compared on that side.
    """
    opened = open_flow(context, spec, place, definitions, None, side)
    backend, counted = context.store.backend, opened.run.counted[opened.number]
    through = top_paths(backend, opened.side.views, opened.views, MOST_PATHS_THROUGH)
    return PathsThrough(
        views=int(backend.row(opened.views.select(n=nw.len()))["n"]),
        links=counted.along_links(opened.views),
        paths=through.top,
        n_paths=through.count,
    )
