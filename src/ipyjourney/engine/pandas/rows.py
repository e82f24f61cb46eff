"""Which rows of the table satisfy a condition, a metric or a segment, as masks over the table's rows."""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import cached_property, reduce

import numpy as np
import numpy.typing as npt

from ipyjourney.components import (
    AllOf,
    AnyOf,
    Bracket,
    CalculatedMetric,
    Condition,
    ContainerMetric,
    CounterMetric,
    DimensionComparison,
    EventsMetric,
    MetricComparison,
    NotOf,
    Operator,
    RowMetric,
    Sequence,
    SumMetric,
)
from ipyjourney.engine.calculated import evaluate
from ipyjourney.engine.item_tests import item_test
from ipyjourney.engine.pandas.comparisons import compare
from ipyjourney.engine.pandas.index import Index
from ipyjourney.engine.pandas.sequences import instances_through
from ipyjourney.engine.pandas.store import Store
from ipyjourney.engine.pandas.windows import Mask, Window
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.place_conditions import PlaceCondition
from ipyjourney.spec.places import Place
from ipyjourney.spec.segments import EVENT_SCOPE, Segment
from ipyjourney.stats import without_noise

__all__ = ["InstancesAt", "Mask", "RowConditions", "Window"]

InstancesAt = Callable[[PlaceCondition, Window], tuple[Mask, tuple[Place, ...]]]
"""Marks the instances behind the figures at some places of an analysis, which is worked out over a window.

Gives the places, too, that it does not have there."""


class RowConditions:
    """Conditions, metrics and segments asked of the rows in a window.

    Parameters
    ----------
    store : Store
    definitions : Definitions
    window : Window
        The rows that segments are judged on.
    instances_at : callable
        Opens the places that segments are made from.

    Attributes
    ----------
    missing_places : dict of str to tuple of places
        Per segment made from places, those that its analysis does not have in the window.
    """

    def __init__(self, store: Store, definitions: Definitions, window: Window, instances_at: InstancesAt) -> None:
        self._store, self._window, self._instances_at = store, window, instances_at
        self.definition, self.row_metric = definitions.metric, definitions.row_metric
        self.missing_places: dict[str, tuple[Place, ...]] = {}
        self._indexes: dict[str, Index] = {}

    @cached_property
    def in_window(self) -> Mask:
        """Which rows are in the window."""
        return self.between(self._window)

    @property
    def is_all_in_window(self) -> bool:
        """Whether no row is outside of the window."""
        first, end = self._store.first_moment, self._store.end_moment
        return end <= self._window.end and (self._window.start is None or self._window.start <= first)

    def between(self, window: Window) -> Mask:
        """Mark the rows in a window."""
        inside = self._store.times < window.end
        return inside if window.start is None else inside & (self._store.times >= window.start)

    def of_metric(self, metric: RowMetric) -> Mask:
        """Mark the rows that count in a metric."""
        match metric:
            case EventsMetric():
                return np.ones(len(self._store), bool)
            case ContainerMetric():
                return self._store.instances(metric.container).codes >= 0
            case CounterMetric():
                return self.where(metric.where)
            case SumMetric():
                counted = ~np.isnan(self._store.measure(metric.measure))
                return counted if metric.where is None else counted & self.where(metric.where)

    def of_segment(self, segment: Segment) -> Mask:
        """Mark the rows that a segment keeps."""
        match segment.condition:
            case PlaceCondition() as places:
                instances, self.missing_places[segment.name] = self._instances_at(places, self._window)
                return self._rows_of(segment.scope, instances)
            case condition:
                return self._kept(segment.scope, condition)

    def _kept(self, scope: str, condition: Condition) -> Mask:
        if scope == EVENT_SCOPE:
            return self.where(condition) & self.in_window
        return self._rows_of(scope, self._instances(scope, condition))

    def _rows_of(self, container: str, instances: Mask) -> Mask:
        # The place after the last instance serves rows without one, which no such segment keeps.
        return np.append(instances, False)[self._store.instances(container).codes] & self.in_window

    def where(self, condition: Condition) -> Mask:
        """Mark the rows on which a condition holds, each on its own."""
        match condition:
            case DimensionComparison():
                return self._compared(condition)
            case MetricComparison():
                return self._compared_on_rows(condition)
            case AllOf():
                return reduce(operator.and_, (self.where(part) for part in condition.all))
            case AnyOf():
                return reduce(operator.or_, (self.where(part) for part in condition.any))
            case NotOf():
                return ~self.where(condition.not_)
            case Bracket():
                return self._kept(condition.scope, condition.condition)
            case Sequence():
                raise AssertionError("a sequence is asked of instances")

    def _instances(self, scope: str, condition: Condition) -> Mask:
        """Mark the instances of a container for which a condition holds."""
        match condition:
            case MetricComparison():
                return compare(self._instance_values(scope, condition.metric), condition)
            case AllOf():
                return reduce(operator.and_, (self._instances(scope, part) for part in condition.all))
            case AnyOf():
                return reduce(operator.or_, (self._instances(scope, part) for part in condition.any))
            case NotOf():
                return ~self._instances(scope, condition.not_)
            case Sequence():
                holds = [self.where(step.condition) for step in condition.then]
                return instances_through(self._index(scope), condition.then, holds)
            case DimensionComparison() | Bracket():
                keys = self._store.instances(scope)
                found = np.zeros(keys.count + 1, bool)
                found[keys.codes[self.where(condition) & self.in_window]] = True
                return found[:-1]

    def _index(self, container: str) -> Index:
        if container not in self._indexes:
            whole = self._store.index(container)
            self._indexes[container] = whole if bool(self.in_window.all()) else whole.only(self.in_window)
        return self._indexes[container]

    def _compared_on_rows(self, comparison: MetricComparison) -> Mask:
        definition = self.definition(comparison.metric)
        if isinstance(definition, SumMetric | CalculatedMetric):
            return compare(self._row_values(comparison.metric), comparison)
        # On one row the others are 0 or 1.
        if_not, if_counted = compare(np.array([0.0, 1.0]), comparison)
        holds: Mask = np.where(self.of_metric(definition), if_counted, if_not)
        return holds

    def _row_values(self, metric: str) -> npt.NDArray[np.float64]:
        definition = self.definition(metric)
        if isinstance(definition, CalculatedMetric):
            return evaluate(definition.expression, self._row_values)
        counts = self.of_metric(definition)
        if isinstance(definition, SumMetric):
            return np.where(counts, self._store.measure(definition.measure), 0.0)
        return counts.astype(np.float64)

    def _instance_values(self, scope: str, metric: str) -> npt.NDArray[np.float64]:
        definition = self.definition(metric)
        if isinstance(definition, CalculatedMetric):
            return evaluate(definition.expression, lambda part: self._instance_values(scope, part))
        keys = self._store.instances(scope)
        rows = np.flatnonzero(self.of_metric(definition) & self.in_window & (keys.codes >= 0))
        instances = keys.codes[rows]
        if isinstance(definition, SumMetric):
            amounts = self._store.measure(definition.measure)[rows]
            sums = np.bincount(instances, amounts, minlength=keys.count)
            return without_noise(sums, np.bincount(instances, np.abs(amounts), minlength=keys.count))
        if isinstance(definition, ContainerMetric):
            others = self._store.instances(definition.container)
            pairs = np.unique(instances.astype(np.int64) * others.count + others.codes[rows])
            instances = pairs // max(others.count, 1)
        return np.bincount(instances, minlength=keys.count).astype(np.float64)

    def _compared(self, comparison: DimensionComparison) -> Mask:
        items = self._store.items(self._store.column_of(comparison.dimension))
        kind = comparison.operator
        match kind:
            case Operator.EXISTS | Operator.NOT_EXISTS:
                chosen = [kind is Operator.EXISTS] * len(items.items)
            case _:
                chosen = list(map(item_test(kind, comparison.value), items.items))
        holds: Mask = np.array([*chosen, kind is Operator.NOT_EXISTS], bool)
        return np.take(holds, items.codes)
