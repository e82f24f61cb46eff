"""The rows that a question about a place is asked of."""

from __future__ import annotations

import narwhals as nw

from ipyjourney.engine.asked_places import UnanswerablePlace, arrow_of, not_ranked, side_of
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.flow.places import open_flow
from ipyjourney.engine.narwhals.journey import JourneyRun
from ipyjourney.engine.narwhals.journey_answers import make_journey_run
from ipyjourney.engine.narwhals.places import AT, behind_journey
from ipyjourney.engine.narwhals.questions.asked import AskedRows, rows_reached, with_metric
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION
from ipyjourney.engine.narwhals.totals import Totals
from ipyjourney.result.answers import When
from ipyjourney.spec import CohortSpec, FlowSpec, JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.place_names import place_title
from ipyjourney.spec.places import ArrowPlace, FalloutPlace, NodePlace, Place

__all__ = ["rows_around", "rows_at"]


def rows_at(
    context: Context, spec: AnalysisSpec, places: tuple[Place, ...], definitions: Definitions, side: str | None
) -> list[AskedRows]:
    """Give the rows that each of some places is split on.

    A node's are those reached there; an arrow's or a fallout's are one per instance, its first row there; those of a
    place of a flow are one per path view.

    Raises
    ------
    UnanswerablePlace
        If a place stands on no rows.
    """
    match spec:
        case JourneySpec():
            run, _ = make_journey_run(context, side_of(spec, side), definitions)
            return [_rows_in_journey(run, place) for place in places]
        case FlowSpec():
            return [_rows_in_flow(context, spec, place, definitions, side) for place in places]
        case CohortSpec():
            raise UnanswerablePlace(place=place_title(spec, places[0]), question="split", when="")


def _rows_in_flow(
    context: Context, spec: FlowSpec, place: Place, definitions: Definitions, side: str | None
) -> AskedRows:
    opened = open_flow(context, spec, place, definitions, side=side)
    scope = opened.side.scope
    at = opened.rows().select(nw.col(INSTANCE), nw.col(AT).alias(POSITION))
    plan = scope.rows.join(at, on=[INSTANCE, POSITION], how="inner")
    return AskedRows(scope, plan, Totals(scope.store, scope.conditions, spec.container), None, once=False)


def _rows_in_journey(run: JourneyRun, place: Place) -> AskedRows:
    match place:
        case NodePlace():
            return rows_reached(run, place.node)
        case ArrowPlace() | FalloutPlace():
            at = behind_journey(run, place).plan.select(nw.col(INSTANCE), nw.col(AT).alias(POSITION))
            plan = run.scope.rows.join(at, on=[INSTANCE, POSITION], how="inner")
            return AskedRows(run.scope, plan, run.totals, None, once=True)
        case _:
            raise UnanswerablePlace(place=place_title(run.spec, place), question="split", when="")


def rows_around(run: JourneyRun, place: Place | None, column: str, when: When, *, immediate: bool) -> AskedRows:
    """Give the rows with an item: before or after a node, between the ends of an arrow, or anywhere in scope.

    Parameters
    ----------
    run : JourneyRun
    place : Place or None
        Where; None for anywhere.
    column : str
        Column of the items.
    when : When
    immediate : bool
        Whether only the nearest row of each instance is meant.

    Raises
    ------
    UnanswerablePlace
        If the place and the question do not belong together.
    """
    metric, position = run.spec.primary_metric, nw.col(POSITION)
    plan = with_metric(run.scope, run.totals, metric).filter(~nw.col(column).is_null())
    low, high = nw.col("x_low"), nw.col("x_high")
    match when, place:
        case When.BETWEEN, ArrowPlace():
            arrow = arrow_of(run.spec, place)
            bounds = run.ways.filter(run.has_taken(arrow)).select(
                nw.col(INSTANCE), run.first_at(place.source).alias("x_low"), run.first_through(arrow).alias("x_high")
            )
            inside = (position > low) & (position < high)
        case When.AFTER, NodePlace():
            bounds = run.ways.select(nw.col(INSTANCE), run.first_at(place.node).alias("x_low"))
            inside = position > low
        case When.BEFORE, NodePlace():
            bounds = run.ways.select(nw.col(INSTANCE), run.first_at(place.node).alias("x_high"))
            inside = position < high
        case When.ANYWHERE, None:
            return AskedRows(run.scope, plan, run.totals, metric, once=False)
        case _:
            raise not_ranked(run.spec, place, when, "top-items")
    plan = plan.join(bounds, on=INSTANCE, how="inner").filter(inside)
    if immediate:
        nearest = (position.max() if when is When.BEFORE else position.min()).over(INSTANCE)
        plan = plan.with_columns(nearest.alias("x_nearest")).filter(position == nw.col("x_nearest"))
    return AskedRows(run.scope, plan, run.totals, metric, once=immediate)
