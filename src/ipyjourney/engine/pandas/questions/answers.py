"""Questions about places answered: top items, breakdowns and trends."""

from __future__ import annotations

import numpy as np

from ipyjourney.components import ContainerMetric, CounterMetric, EventsMetric
from ipyjourney.components.granularity import Granularity
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.gather import gather
from ipyjourney.engine.pandas.journey_answers import make_journey_run
from ipyjourney.engine.pandas.places import side_of
from ipyjourney.engine.pandas.questions.groups import Groups, Values, plain_values, rank
from ipyjourney.engine.pandas.questions.rows import AskedRows, UnanswerablePlace, rows_around, rows_at
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.answers import Breakdown, BreakdownItem, TopItem, TopItems, Trend, When
from ipyjourney.result.journey_figures import Value
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.place_names import place_title
from ipyjourney.spec.places import Place

__all__ = ["find_breakdowns", "find_top_items", "find_trend"]


def find_top_items(
    context: Context,
    spec: AnalysisSpec,
    place: Place,
    definitions: Definitions,
    *,
    dimension: str,
    when: When,
    immediate: bool,
    limit: int | None,
    offset: int,
    side: str | None = None,
) -> TopItems:
    """Rank the items on the rows before or after a node, or between the ends of an arrow.

    Raises
    ------
    UnanswerablePlace
        If nothing comes before, after or between there.
    """
    column = context.store.column_of(dimension)
    if not isinstance(spec, JourneySpec):
        raise UnanswerablePlace(place=place_title(spec, place), question="top-items", when=when.value)
    run, _ = make_journey_run(context, side_of(spec, side), definitions)
    step(Stage.COUNT)
    asked = rows_around(context, run, place, column, when, immediate=immediate)
    items = context.store.items(column).items
    groups = _by_item(asked, column)
    rows, instances, values = groups.rows, groups.instances, _figures(asked, groups)
    order = rank(values)
    listed = order[rows[order] > 0]
    page = listed[offset : None if limit is None else offset + limit]
    shown = plain_values(values[page], whole=_is_whole(asked, definitions))
    return TopItems(
        tuple(
            TopItem(items[code], value, int(rows[code]), int(instances[code]))
            for code, value in zip(page.tolist(), shown, strict=True)
        ),
        len(listed),
    )


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
    return tuple(
        _break_down(context, rows, column, place_title(spec, place), limit, definitions)
        for rows, place in zip(asked, places, strict=True)
    )


def _break_down(
    context: Context, asked: AskedRows, column: str, title: str, limit: int | None, definitions: Definitions
) -> Breakdown:
    items = context.store.items(column)
    groups = _by_item(asked, column)
    rows, instances, values = groups.rows, groups.instances, _figures(asked, groups)
    order = rank(values[:-1])
    listed = order[rows[:-1][order] > 0]
    shown = listed[:limit].tolist()
    if rows[items.null]:
        shown.append(items.null)
    whole = _figure_of_all(asked)
    plain = plain_values(values[shown], whole=_is_whole(asked, definitions))
    return Breakdown(
        title,
        tuple(
            BreakdownItem(
                item=None if code == items.null else items.items[code],
                value=value,
                share=None if value is None or not whole else value / whole,
                instances=int(instances[code]),
            )
            for code, value in zip(shown, plain, strict=True)
        ),
        len(listed),
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
    zone = context.store.table.timezone
    times = [rows.scope.index.times_at(rows.positions) for rows in asked]
    some = [part for part in times if len(part)]
    if not some:
        nothing = ((),) * len(places)
        return Trend(titles, (), (), nothing, nothing, zone)
    first, last = min(int(part.min()) for part in some), max(int(part.max()) for part in some)
    periods = context.calendar.periods(granularity, first, last)
    values, instances = [], []
    for rows, moments in zip(asked, times, strict=True):
        numbers = periods.numbers(moments)
        # In a journey positions ascend, and with them the periods of each instance.
        in_order = isinstance(spec, JourneySpec)
        groups = Groups(rows.scope, rows.positions, numbers, len(periods), rows.once, in_order=in_order)
        values.append(tuple(plain_values(_figures(rows, groups), whole=_is_whole(rows, definitions))))
        instances.append(tuple(groups.instances.tolist()))
    return Trend(titles, periods.labels, tuple(periods.starts[:-1].tolist()), tuple(values), tuple(instances), zone)


def _by_item(asked: AskedRows, column: str) -> Groups:
    codes = gather(asked.scope.index.codes(column), asked.positions)
    count = len(asked.scope.store.items(column).items) + 1
    return Groups(asked.scope, asked.positions, codes, count, asked.once)


def _figures(asked: AskedRows, groups: Groups) -> Values:
    return groups.rows.astype(np.float64) if asked.metric is None else groups.values(asked.metric)


def _figure_of_all(asked: AskedRows) -> Value | None:
    if asked.metric is None or asked.whole is None:
        return len(asked.positions)
    return asked.scope.totals.of(asked.metric, asked.whole)


def _is_whole(asked: AskedRows, definitions: Definitions) -> bool:
    if asked.metric is None:
        return True
    return isinstance(definitions.metric(asked.metric), EventsMetric | ContainerMetric | CounterMetric)
