"""Questions about places answered: top items, breakdowns and trends."""

from __future__ import annotations

from ipyjourney.components.granularity import Granularity
from ipyjourney.engine.asked_places import ranked, side_of
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.journey_answers import make_journey_run
from ipyjourney.engine.pandas.questions.groups import Groups, plain_values, rank
from ipyjourney.engine.pandas.questions.rows import rows_around, rows_at
from ipyjourney.engine.pandas.questions.split import by_item, counts_whole, figures_of, split_by_item, top_codes
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.answers import Breakdown, TopItem, TopItems, Trend, When
from ipyjourney.spec import JourneySpec
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
    asked = rows_around(context, run, place, column, when, immediate=immediate)
    items = context.store.items(column).items
    groups = by_item(asked, column)
    rows, instances, values = groups.rows, groups.instances, figures_of(asked, groups)
    order = rank(values)
    listed = order[rows[order] > 0]
    page = listed[offset : None if limit is None else offset + limit]
    shown = plain_values(values[page], whole=counts_whole(asked))
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
    splits = [split_by_item(rows, column) for rows in asked]
    return tuple(
        split.breakdown(place_title(spec, place), top_codes([split], limit), with_null=bool(split.rows[-1]))
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
        values.append(tuple(plain_values(figures_of(rows, groups), whole=counts_whole(rows))))
        instances.append(tuple(groups.instances.tolist()))
    return Trend(titles, periods.labels, tuple(periods.starts[:-1].tolist()), tuple(values), tuple(instances), zone)
