"""Which rows match a node, as an expression."""

from __future__ import annotations

from collections.abc import Mapping

import narwhals as nw

from ipyjourney.components import DateRangeRef, ItemRef, MetricRef, SegmentRef
from ipyjourney.components.references import Component
from ipyjourney.engine.journey_names import Known
from ipyjourney.engine.narwhals.expressions import all_of, any_of, holds
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.scope import Scope

__all__ = ["matched"]


def matched(scope: Scope, components: tuple[Component, ...], known: Known, marks: Marks) -> nw.Expr:
    """Give a condition that holds on the rows that satisfy all groups of components."""
    metrics: list[nw.Expr] = []
    items: dict[str, list[str]] = {}
    segments: list[nw.Expr] = []
    date_ranges: list[nw.Expr] = []
    for component in components:
        match component:
            case MetricRef():
                metrics.append(scope.conditions.of_metric(scope.conditions.row_metric(component.metric), marks))
            case ItemRef():
                items.setdefault(scope.store.column_of(component.dimension), []).append(component.item)
            case SegmentRef():
                segments.append(scope.conditions.of_segment(known.segments[component.segment], marks))
            case DateRangeRef():
                date_ranges.append(scope.conditions.between(known.date_ranges[component.date_range]))
    groups = [*_some(metrics), *_of_items(items), *segments, *_some(date_ranges)]
    return holds(all_of(groups))


def _some(conditions: list[nw.Expr]) -> list[nw.Expr]:
    return [any_of(conditions)] if conditions else []


def _of_items(items: Mapping[str, list[str]]) -> list[nw.Expr]:
    return [holds(nw.col(column).is_in(chosen)) for column, chosen in items.items()]
