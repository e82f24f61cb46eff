"""Segments and date ranges checked outside of any analysis."""

from __future__ import annotations

from ipyjourney.components import Bracket, Condition, DateRange, DimensionComparison, MetricComparison
from ipyjourney.components.conditions import parts_of
from ipyjourney.engine.context import AnyStore, BaseContext
from ipyjourney.spec import Segment
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.place_conditions import PlaceCondition
from ipyjourney.spec.segments import EVENT_SCOPE

__all__ = ["look_up_part"]


def look_up_part(context: BaseContext, part: Segment | DateRange, definitions: Definitions) -> None:
    """Refuse a segment that names what is not there, or a date range whose moments cannot be found out.

    Raises
    ------
    UnknownName
    UnreadableInstant, BackwardDateRange
    """
    match part:
        case DateRange():
            context.window(part)
        case Segment():
            _look_up_scope(context.store, part.scope)
            if not isinstance(part.condition, PlaceCondition):
                _look_up(context.store, part.condition, definitions)


def _look_up(store: AnyStore, condition: Condition, definitions: Definitions) -> None:
    match condition:
        case DimensionComparison():
            store.column_of(condition.dimension)
        case MetricComparison():
            definitions.metric(condition.metric)
        case Bracket():
            _look_up_scope(store, condition.scope)
        case _:
            pass
    for part in parts_of(condition):
        _look_up(store, part, definitions)


def _look_up_scope(store: AnyStore, scope: str) -> None:
    if scope != EVENT_SCOPE:
        store.key(scope)
