"""How long it took to move along an arrow of a journey: one by one, and described."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.journey import JourneyRun
from ipyjourney.engine.pandas.journey_answers import make_journey_run
from ipyjourney.engine.pandas.places import arrow_of, side_of
from ipyjourney.engine.pandas.questions.keys import keys_of
from ipyjourney.engine.pandas.questions.rows import UnanswerablePlace
from ipyjourney.engine.pandas.serving import Times
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.answers import local_times
from ipyjourney.result.durations import Durations
from ipyjourney.spec import Arrow, JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.place_names import place_title
from ipyjourney.spec.places import ArrowPlace, Place
from ipyjourney.stats import histogram_of_durations, quantile

__all__ = ["find_distribution", "find_durations"]

PERCENTS = (0, 10, 25, 50, 75, 90, 100)


def find_durations(
    context: Context, spec: AnalysisSpec, place: Place, definitions: Definitions, side: str | None = None
) -> pd.DataFrame:
    """List the instances that took an arrow.

    Returns
    -------
    DataFrame
        The columns of the key; left, reached, duration. In the order of duration, then of the key.

    Raises
    ------
    UnanswerablePlace
        If the place is no arrow of a journey.
    """
    run, arrow = _followed(context, spec, place, definitions, side)
    instances, durations = _moved(run, arrow)
    keys, zone = keys_of(context, run.spec.container), context.store.table.timezone
    reached = run.scope.index.times_at(run.first_through(arrow)[instances])
    frame = keys.frame.take(instances).reset_index(drop=True)
    frame = frame.assign(
        left=local_times(reached - durations, zone),
        reached=local_times(reached, zone),
        duration=pd.Series(durations.view("timedelta64[us]")),
    )
    return frame.sort_values(["duration", *keys.columns], kind="stable", ignore_index=True)


def find_distribution(
    context: Context,
    spec: AnalysisSpec,
    place: Place,
    definitions: Definitions,
    bars: int,
    side: str | None = None,
) -> Durations:
    """Describe the times that an arrow took.

    Raises
    ------
    UnanswerablePlace
        If the place is no arrow of a journey.
    """
    run, arrow = _followed(context, spec, place, definitions, side)
    ordered = np.sort(_moved(run, arrow)[1])
    found = ((percent, quantile(ordered, percent)) for percent in PERCENTS)
    edges, counts = histogram_of_durations(ordered, bars)
    return Durations(
        place=place_title(spec, place),
        instances=len(ordered),
        quantiles=tuple((percent, time) for percent, time in found if time is not None),
        edges=edges,
        counts=counts,
    )


def _followed(
    context: Context, spec: AnalysisSpec, place: Place, definitions: Definitions, side: str | None
) -> tuple[JourneyRun, Arrow]:
    if not isinstance(spec, JourneySpec) or not isinstance(place, ArrowPlace):
        raise UnanswerablePlace(place=place_title(spec, place), question="durations", when="")
    run, _ = make_journey_run(context, side_of(spec, side), definitions)
    step(Stage.COUNT)
    return run, arrow_of(run.spec, place)


def _moved(run: JourneyRun, arrow: Arrow) -> tuple[np.ndarray[tuple[int], np.dtype[np.intp]], Times]:
    """Give the instances that count and took an arrow, and how long it took each of them."""
    passage = run.passage(arrow)
    instances = np.flatnonzero(passage.instances)
    if run.kept is None:
        return instances, passage.durations
    kept = run.kept[instances]
    return instances[kept], passage.durations[kept]
