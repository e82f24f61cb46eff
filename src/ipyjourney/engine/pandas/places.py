"""Who is behind a place of any analysis."""

from __future__ import annotations

import numpy as np

from ipyjourney.engine.asked_places import NoFallout, arrow_of, side_of
from ipyjourney.engine.cohort_cells import NoSuchCell
from ipyjourney.engine.pandas.behind import Behind
from ipyjourney.engine.pandas.cohort.places import cohort_members
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.places import flow_members
from ipyjourney.engine.pandas.index import NEVER, Positions
from ipyjourney.engine.pandas.journey import JourneyRun
from ipyjourney.engine.pandas.journey_answers import make_journey_run
from ipyjourney.engine.pandas.windows import Mask, Window
from ipyjourney.spec import CohortSpec, FlowSpec, JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.compare import NoSuchSide
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.places import ArrowPlace, CellPlace, FalloutPart, FalloutPlace, NodePlace, Place

__all__ = ["NoFallout", "NoSuchSide", "arrow_of", "behind", "behind_journey", "instances_at", "side_of"]


def behind(
    context: Context,
    spec: AnalysisSpec,
    place: Place,
    definitions: Definitions,
    window: Window | None = None,
    side: str | None = None,
) -> Behind:
    """Find the instances that the figure at a place counts.

    Parameters
    ----------
    context : Context
    spec : JourneySpec, CohortSpec or FlowSpec
    place : Place
        With the ids of nodes.
    definitions : Definitions
    window : Window, optional
        Rows to work the spec out over, where it names no date range of its own.
    side : str, optional
        Name of a side of a comparison; the first one without it.

    Raises
    ------
    NoFallout
        If it is a fallout that the node does not have.
    NoSuchSide
        If the analysis is not compared on the side.
    """
    match spec, place:
        case JourneySpec(), _:
            return behind_journey(make_journey_run(context, side_of(spec, side), definitions, window)[0], place)
        case CohortSpec(), CellPlace():
            if side is not None:
                raise NoSuchSide(name=side, known="none")
            return cohort_members(context, spec, place, definitions, window)
        case FlowSpec(), _:
            return flow_members(context, spec, place, definitions, window, side)
        case _:
            raise AssertionError(place)


def instances_at(
    context: Context, spec: AnalysisSpec, place: Place, definitions: Definitions, window: Window
) -> Mask | None:
    """Mark the instances of the spec's container that the figure at a place counts; None if it has no such place."""
    try:
        return behind(context, spec, place, definitions, window).instances
    except NoSuchCell:
        # A date range without the period of the cohort, or in which the item is not in the table.
        return None


def behind_journey(run: JourneyRun, place: Place) -> Behind:
    """Find the instances that a figure of a journey counts."""
    match place:
        case NodePlace():
            return _at(run, run.first_at(place.node))
        case ArrowPlace():
            return _at(run, run.first_through(arrow_of(run.spec, place)))
        case FalloutPlace():
            fell_out = _fell_out(run, place)
            return Behind(run.scope, fell_out, np.where(fell_out, run.first_at(place.fallout), np.int32(NEVER)))
        case _:
            raise AssertionError(place)


def _at(run: JourneyRun, at: Positions) -> Behind:
    return Behind(run.scope, at < NEVER, at)


def _fell_out(run: JourneyRun, place: FalloutPlace) -> Mask:
    fell_out, still_open = run.fallout_at(place.fallout)
    if fell_out is None or (still_open is None and place.part is not FalloutPart.ALL):
        part = FalloutPart.ALL if fell_out is None else place.part
        raise NoFallout(node=run.spec.node(place.fallout).title, part=part.value)
    if place.part is FalloutPart.ALL or still_open is None:
        return fell_out
    return still_open if place.part is FalloutPart.OPEN else fell_out & ~still_open
