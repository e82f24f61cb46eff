"""Questions about places answered: top items, breakdowns and trends."""

from __future__ import annotations

from functools import partial

import narwhals as nw

from ipyjourney.components.granularity import Granularity
from ipyjourney.engine.asked_places import ranked, side_of
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.calendar import with_periods
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.expressions import TIME
from ipyjourney.engine.narwhals.journey_answers import make_journey_run
from ipyjourney.engine.narwhals.questions.asked import AskedRows
from ipyjourney.engine.narwhals.questions.rows import rows_around, rows_at
from ipyjourney.engine.narwhals.questions.split import Part, split_by_item, top_items
from ipyjourney.engine.narwhals.serving import INSTANCE
from ipyjourney.engine.narwhals.totals import Tally
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.answers import Breakdown, TopItem, TopItems, Trend, When
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.place_names import place_title
from ipyjourney.spec.places import Place

__all__ = ["find_breakdowns", "find_top_items", "find_trend"]


def find_top_items(
    context: Context,
    spec: AnalysisSpec,
    place: Place | None,
    definitions: Definitions,
    *,
    dimension: str,
    when: When,
    immediate: bool,
    limit: int | None,
    offset: int,
    side: str | None = None,
) -> TopItems:
    """Rank the items on the rows before or after a node, between the ends of an arrow, or anywhere in scope.

    Raises
    ------
    UnanswerablePlace
        If the place and the question do not belong together.
    """
    column = context.store.column_of(dimension)
    run, _ = make_journey_run(context, side_of(ranked(spec, place, when), side), definitions)
    step(Stage.COUNT)
    split = split_by_item(rows_around(run, place, column, when, immediate=immediate), column)
    listed = top_items([split])
    page = listed[offset : None if limit is None else offset + limit]
    parts = [(item, split.parts[item]) for item in page]
    return TopItems(tuple(TopItem(item, part.value, part.rows, part.instances) for item, part in parts), len(listed))


def find_breakdowns(
    context: Context,
    spec: AnalysisSpec,
    places: tuple[Place, ...],
    definitions: Definitions,
    *,
    dimension: str,
    limit: int | None,
    side: str | None = None,
) -> tuple[Breakdown, ...]:
    """Split the figure of each place by the items of a dimension.

    Raises
    ------
    UnanswerablePlace
        If a place stands on no rows.
    """
    column = context.store.column_of(dimension)
    asked = rows_at(context, spec, places, definitions, side)
    step(Stage.COUNT)
    splits = [split_by_item(rows, column) for rows in asked]
    return tuple(
        split.breakdown(place_title(spec, place), top_items([split], limit), with_null=None in split.parts)
        for split, place in zip(splits, places, strict=True)
    )


def find_trend(
    context: Context,
    spec: AnalysisSpec,
    places: tuple[Place, ...],
    definitions: Definitions,
    granularity: Granularity,
    side: str | None = None,
) -> Trend:
    """Split the figure of each place by period, from the first to the last period with a row of any of them.

    Raises
    ------
    UnanswerablePlace
        If a place stands on no rows.
    """
    asked = rows_at(context, spec, places, definitions, side)
    step(Stage.COUNT)
    titles = tuple(place_title(spec, place) for place in places)
    zone = context.table.timezone
    bounds = [
        context.store.backend.row(rows.plan.select(first=nw.col(TIME).min(), last=nw.col(TIME).max())) for rows in asked
    ]
    some = [found for found in bounds if found["first"] is not None]
    if not some:
        nothing = ((),) * len(places)
        return Trend(titles, (), (), nothing, nothing, zone)
    first, last = min(int(found["first"]) for found in some), max(int(found["last"]) for found in some)
    periods = context.calendar.periods(granularity, first, last)
    by_period = partial(
        with_periods,
        name="x_period",
        calendar=context.calendar,
        week_start=context.table.week_start,
        granularity=granularity,
        first=first,
        last=last,
    )
    parts = [_by_period(rows, by_period(rows.plan)) for rows in asked]
    every = [
        [part.get(place, Part(0, 0, rows.nothing)) for place in range(len(periods))]
        for rows, part in zip(asked, parts, strict=True)
    ]
    return Trend(
        titles,
        periods.labels,
        tuple(periods.starts[:-1].tolist()),
        tuple(tuple(part.value for part in some) for some in every),
        tuple(tuple(part.instances for part in some) for some in every),
        zone,
    )


def _by_period(asked: AskedRows, plan: Frame) -> dict[int, Part]:
    tally = Tally()
    answer = asked.ask(tally)
    plan = plan.group_by("x_period").agg(x_rows=nw.len(), x_instances=nw.col(INSTANCE).n_unique(), **tally.aggregates)
    return {
        int(row["x_period"]): Part(int(row["x_rows"]), int(row["x_instances"]), answer(row))
        for row in asked.scope.store.backend.rows(plan)
    }
