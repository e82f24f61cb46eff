"""How long it took to move along an arrow of a journey or a ribbon of a flow: one by one, and described."""

from __future__ import annotations

from dataclasses import dataclass

import narwhals as nw
import numpy as np
import pandas as pd

from ipyjourney.engine.asked_durations import describe_durations, is_between_items, no_durations
from ipyjourney.engine.asked_places import arrow_of, side_of
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.flow.places import open_flow
from ipyjourney.engine.narwhals.journey_answers import make_journey_run
from ipyjourney.engine.narwhals.questions.keys import key_frame, key_parts, micros_of
from ipyjourney.engine.narwhals.scope import Scope
from ipyjourney.engine.narwhals.serving import INSTANCE
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.answers import local_times
from ipyjourney.result.durations import Durations
from ipyjourney.spec import FlowSpec, JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.places import ArrowPlace, Place, RibbonPlace

__all__ = ["find_distribution", "find_durations"]


@dataclass(frozen=True)
class _Moves:
    """Who moved along an arrow or a ribbon.

    Attributes
    ----------
    scope : Scope
    plan : Frame
        Once per instance or path view: ``c``, ``x_reached`` (when it got to the end), ``x_took``.
    of_views : bool
        Whether they are path views.
    """

    scope: Scope
    plan: Frame
    of_views: bool


def find_durations(
    context: Context, spec: AnalysisSpec, place: Place, definitions: Definitions, side: str | None = None
) -> pd.DataFrame:
    """List the instances that took an arrow, or the path views of a ribbon.

    Returns
    -------
    DataFrame
        The columns of the key; left, reached, duration. In the order of duration, then of the key, then of left.

    Raises
    ------
    UnanswerablePlace
        If the place is neither an arrow nor a ribbon between two items.
    """
    moves = _find_moves(context, spec, place, definitions, side)
    keys = moves.scope.rows.group_by(INSTANCE).agg(**key_parts(context.store, spec.container))
    rows = context.store.backend.rows(moves.plan.join(keys, on=INSTANCE, how="inner"))
    frame, zone = key_frame(context.store, spec.container, rows), context.table.timezone
    reached, durations = micros_of(rows, "x_reached"), micros_of(rows, "x_took")
    order = frame.set_axis([f"k{place}" for place in range(frame.shape[1])], axis="columns")
    order.insert(0, "took", durations)
    order["left"] = reached - durations
    places = order.sort_values([*order.columns], kind="stable").index.to_numpy()
    reached, durations = reached[places], durations[places]
    return (
        frame.take(places)
        .reset_index(drop=True)
        .assign(
            left=local_times(reached - durations, zone),
            reached=local_times(reached, zone),
            duration=pd.Series(durations.view("timedelta64[us]")),
        )
    )


def find_distribution(
    context: Context,
    spec: AnalysisSpec,
    place: Place,
    definitions: Definitions,
    bars: int,
    side: str | None = None,
) -> Durations:
    """Describe the times that an arrow or a ribbon took: they are counted where the table is, each time once.

    Raises
    ------
    UnanswerablePlace
        If the place is neither an arrow nor a ribbon between two items.
    """
    moves, backend = _find_moves(context, spec, place, definitions, side), context.store.backend
    rows = backend.rows(moves.plan.group_by("x_took").agg(n=nw.len()))
    ordered = np.sort(np.repeat(micros_of(rows, "x_took"), [int(row["n"]) for row in rows]))
    instances = len(ordered)
    if moves.of_views:
        instances = int(backend.row(moves.plan.select(n=nw.col(INSTANCE).n_unique()))["n"] or 0)
    return describe_durations(spec, place, ordered, instances=instances, of_views=moves.of_views, bars=bars)


def _find_moves(
    context: Context, spec: AnalysisSpec, place: Place, definitions: Definitions, side: str | None
) -> _Moves:
    match spec, place:
        case JourneySpec(), ArrowPlace():
            run, _ = make_journey_run(context, side_of(spec, side), definitions)
            step(Stage.COUNT)
            name = run.names.through(arrow_of(run.spec, place))
            plan = run.ways.filter(run.has_taken(arrow_of(run.spec, place))).select(
                nw.col(INSTANCE), nw.col(f"ft{name}").alias("x_reached"), nw.col(f"d{name}").alias("x_took")
            )
            return _Moves(run.scope, plan, False)
        case FlowSpec(), RibbonPlace() if is_between_items(place):
            opened = open_flow(context, spec, place, definitions, side=side)
            step(Stage.COUNT)
            return _Moves(opened.side.scope, opened.moves(place), True)
        case _:
            raise no_durations(spec, place)
