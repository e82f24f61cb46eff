"""How long it took to move along an arrow of a journey or a ribbon of a flow: one by one, and described."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ipyjourney.engine.asked_durations import describe_durations, is_between_items, no_durations
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.places import flow_moves
from ipyjourney.engine.pandas.index import Positions
from ipyjourney.engine.pandas.journey_answers import make_journey_run
from ipyjourney.engine.pandas.places import arrow_of, side_of
from ipyjourney.engine.pandas.questions.keys import keys_of
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.pandas.serving import Times
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
    """Who moved along an arrow or a ribbon, once per instance or path view, and how long it took.

    Attributes
    ----------
    scope : Scope
    instances : integer array, shape (n,)
        Ascending.
    reached : int32 array, shape (n,)
        Position of the row at the end.
    durations : int64 array, shape (n,)
        Microseconds.
    of_views : bool
        Whether they are path views.
    """

    scope: Scope
    instances: np.ndarray[tuple[int], np.dtype[np.integer]]
    reached: Positions
    durations: Times
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
    keys, zone = keys_of(context, spec.container), context.store.table.timezone
    reached = moves.scope.index.times_at(moves.reached)
    # Path views of one instance are in the order of their rows.
    order = keys.order(moves.instances, moves.durations)
    durations, reached = moves.durations[order], reached[order]
    frame = keys.frame.take(moves.instances[order]).reset_index(drop=True)
    return frame.assign(
        left=local_times(reached - durations, zone),
        reached=local_times(reached, zone),
        duration=pd.Series(durations.view("timedelta64[us]")),
    )


def find_distribution(
    context: Context,
    spec: AnalysisSpec,
    place: Place,
    definitions: Definitions,
    bars: int,
    side: str | None = None,
) -> Durations:
    """Describe the times that an arrow or a ribbon took.

    Raises
    ------
    UnanswerablePlace
        If the place is neither an arrow nor a ribbon between two items.
    """
    moves = _find_moves(context, spec, place, definitions, side)
    ordered = np.sort(moves.durations)
    instances = int(np.count_nonzero(np.diff(moves.instances, prepend=-1)))
    return describe_durations(spec, place, ordered, instances=instances, of_views=moves.of_views, bars=bars)


def _find_moves(
    context: Context, spec: AnalysisSpec, place: Place, definitions: Definitions, side: str | None
) -> _Moves:
    match spec, place:
        case JourneySpec(), ArrowPlace():
            return _along_arrow(context, spec, place, definitions, side)
        case FlowSpec(), RibbonPlace() if is_between_items(place):
            scope, instances, start, end = flow_moves(context, spec, place, definitions, side)
            step(Stage.COUNT)
            return _Moves(scope, instances, end, scope.index.times_at(end) - scope.index.times_at(start), True)
        case _:
            raise no_durations(spec, place)


def _along_arrow(
    context: Context, spec: JourneySpec, place: ArrowPlace, definitions: Definitions, side: str | None
) -> _Moves:
    run, _ = make_journey_run(context, side_of(spec, side), definitions)
    step(Stage.COUNT)
    arrow = arrow_of(run.spec, place)
    passage = run.passage(arrow)
    instances, durations = np.flatnonzero(passage.instances), passage.durations
    if run.kept is not None:
        kept = run.kept[instances]
        instances, durations = instances[kept], durations[kept]
    return _Moves(run.scope, instances, run.first_through(arrow)[instances], durations, False)
