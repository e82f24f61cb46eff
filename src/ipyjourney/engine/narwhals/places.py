"""Who is behind a place of an analysis."""

from __future__ import annotations

from dataclasses import dataclass

import narwhals as nw

from ipyjourney.engine.asked_places import NoFallout, arrow_of, side_of
from ipyjourney.engine.cohort_cells import NoSuchCell
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.cohort.answers import cohort_members
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.expressions import TIME
from ipyjourney.engine.narwhals.flow.places import open_flow
from ipyjourney.engine.narwhals.journey import JourneyRun
from ipyjourney.engine.narwhals.journey_answers import make_journey_run
from ipyjourney.engine.narwhals.scope import Scope
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION
from ipyjourney.engine.windows import Window
from ipyjourney.spec import CohortSpec, FlowSpec, JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.compare import NoSuchSide
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.places import ArrowPlace, CellPlace, FalloutPart, FalloutPlace, NodePlace, Place

__all__ = ["AT", "AT_TIME", "Behind", "behind", "behind_journey", "find_instances_at"]

AT, AT_TIME = "x_p", "x_t"


@dataclass(frozen=True)
class Behind:
    """The instances that a figure counts.

    Attributes
    ----------
    scope : Scope
    plan : Frame
        One row per instance: ``c``, and where it stands there, ``x_p`` (position) and ``x_t`` (moment); null if it
        stands on no row.
    """

    scope: Scope
    plan: Frame


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
            return Behind(*cohort_members(context, spec, place, definitions, window))
        case FlowSpec(), _:
            opened = open_flow(context, spec, place, definitions, window, side)
            first = opened.rows().group_by(INSTANCE).agg(nw.col(AT).min(), nw.col(AT_TIME).min())
            return Behind(opened.side.scope, first)
        case _:
            raise AssertionError(place)


def find_instances_at(
    context: Context, spec: AnalysisSpec, place: Place, definitions: Definitions, window: Window
) -> Frame | None:
    """Find the instances that the figure at a place counts, as a plan with the column ``c``; None without the place."""
    try:
        return behind(context, spec, place, definitions, window).plan.select(INSTANCE)
    except NoSuchCell:
        # A date range without the period of the cohort, or in which the item is not in the table.
        return None


def behind_journey(run: JourneyRun, place: Place) -> Behind:
    """Find the instances that a figure of a journey counts."""
    match place:
        case NodePlace():
            return _standing(run, run.at(place.node), POSITION, TIME)
        case ArrowPlace():
            plan, number = run.took(arrow_of(run.spec, place))
            return _standing(run, plan, f"p{number}", f"t{number}")
        case FalloutPlace():
            name = run.names.reached(place.fallout)
            return _standing(run, run.ways.filter(_fell_out(run, place)), f"f{name}", f"ft{name}")
        case _:
            raise AssertionError(place)


def _standing(run: JourneyRun, plan: Frame, position: str, moment: str) -> Behind:
    return Behind(run.scope, plan.select(nw.col(INSTANCE), nw.col(position).alias(AT), nw.col(moment).alias(AT_TIME)))


def _fell_out(run: JourneyRun, place: FalloutPlace) -> nw.Expr:
    fell_out, still_open = run.fell_out(place.fallout)
    if fell_out is None or (still_open is None and place.part is not FalloutPart.ALL):
        part = FalloutPart.ALL if fell_out is None else place.part
        raise NoFallout(node=run.spec.node(place.fallout).title, part=part.value)
    if place.part is FalloutPart.ALL or still_open is None:
        return fell_out
    return still_open if place.part is FalloutPart.OPEN else fell_out & ~still_open
