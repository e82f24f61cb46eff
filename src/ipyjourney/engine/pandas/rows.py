"""Which rows of the table satisfy a condition, a metric or a segment, as masks over the table's rows."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import reduce

import numpy as np
import numpy.typing as npt

from ipyjourney.components import (
    AllOf,
    AnyOf,
    Bracket,
    Condition,
    ContainerMetric,
    CounterMetric,
    DimensionComparison,
    EventsMetric,
    MetricComparison,
    MetricDefinition,
    NotOf,
    Operator,
    SumMetric,
)
from ipyjourney.engine.pandas.store import Store
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.segments import EVENT_SCOPE, Segment
from ipyjourney.stats import nine_digits, without_noise

__all__ = ["Mask", "RowConditions", "Window"]

Mask = npt.NDArray[np.bool_]

_COMPARE: Mapping[str, Callable[[npt.NDArray[np.float64], float], Mask]] = {
    "equals": operator.eq,
    "not_equals": operator.ne,
    "less": operator.lt,
    "less_or_equal": operator.le,
    "greater": operator.gt,
    "greater_or_equal": operator.ge,
}
_NEGATED = {
    Operator.NOT_EQUALS: Operator.EQUALS,
    Operator.NOT_IN: Operator.IN,
    Operator.NOT_CONTAINS: Operator.CONTAINS,
}


@dataclass(frozen=True)
class Window:
    """A half-open stretch of time in microseconds; no start means from the first row on."""

    start: int | None
    end: int


class RowConditions:
    """Conditions, metrics and segments asked of the rows in a window.

    Parameters
    ----------
    store : Store
    definitions : Definitions
    window : Window
        The rows that segments are judged on.
    """

    def __init__(self, store: Store, definitions: Definitions, window: Window) -> None:
        self._store, self.definition = store, definitions.metric
        self.in_window = self.between(window)

    def between(self, window: Window) -> Mask:
        """Mark the rows in a window."""
        inside = self._store.times < window.end
        return inside if window.start is None else inside & (self._store.times >= window.start)

    def of_metric(self, metric: MetricDefinition) -> Mask:
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
        return self._kept(segment.scope, segment.condition)

    def _kept(self, scope: str, condition: Condition) -> Mask:
        if scope == EVENT_SCOPE:
            return self.where(condition) & self.in_window
        codes = self._store.instances(scope).codes
        # The place after the last instance serves rows without one, which no such segment keeps.
        holds = np.append(self._instances(scope, condition), False)
        return holds[codes] & self.in_window

    def where(self, condition: Condition) -> Mask:
        """Mark the rows on which a condition holds, each on its own."""
        match condition:
            case DimensionComparison():
                return self._compared(condition)
            case MetricComparison():
                return _compare(self._row_values(condition.metric), condition)
            case AllOf():
                return reduce(operator.and_, (self.where(part) for part in condition.all))
            case AnyOf():
                return reduce(operator.or_, (self.where(part) for part in condition.any))
            case NotOf():
                return ~self.where(condition.not_)
            case Bracket():
                return self._kept(condition.scope, condition.condition)

    def _instances(self, scope: str, condition: Condition) -> Mask:
        """Mark the instances of a container for which a condition holds."""
        match condition:
            case MetricComparison():
                return _compare(self._instance_values(scope, condition.metric), condition)
            case AllOf():
                return reduce(operator.and_, (self._instances(scope, part) for part in condition.all))
            case AnyOf():
                return reduce(operator.or_, (self._instances(scope, part) for part in condition.any))
            case NotOf():
                return ~self._instances(scope, condition.not_)
            case DimensionComparison() | Bracket():
                keys = self._store.instances(scope)
                found = np.zeros(keys.count + 1, bool)
                found[keys.codes[self.where(condition) & self.in_window]] = True
                return found[:-1]

    def _row_values(self, metric: str) -> npt.NDArray[np.float64]:
        definition = self.definition(metric)
        counts = self.of_metric(definition)
        if isinstance(definition, SumMetric):
            return np.where(counts, self._store.measure(definition.measure), 0.0)
        return counts.astype(np.float64)

    def _instance_values(self, scope: str, metric: str) -> npt.NDArray[np.float64]:
        definition = self.definition(metric)
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
        value = comparison.value
        values = (value,) if isinstance(value, str) else value
        kind = comparison.operator
        match kind:
            case Operator.EXISTS | Operator.NOT_EXISTS:
                chosen = [kind is Operator.EXISTS] * len(items.items)
            case _:
                test = _text_test(_NEGATED.get(kind, kind), values)
                chosen = [test(item) != (kind in _NEGATED) for item in items.items]
        holds: Mask = np.array([*chosen, kind is Operator.NOT_EXISTS], bool)
        return np.take(holds, items.codes)


def _compare(values: npt.NDArray[np.float64], comparison: MetricComparison) -> Mask:
    return _COMPARE[comparison.operator](nine_digits(values), float(nine_digits(comparison.value)))


def _text_test(kind: Operator, values: tuple[str, ...]) -> Callable[[str], bool]:
    """Make a test of an item; several values are joined with OR."""
    match kind:
        case Operator.EQUALS | Operator.IN:
            wanted = frozenset(values)
            return lambda item: item in wanted
        case Operator.CONTAINS:
            return lambda item: any(value in item for value in values)
        case Operator.STARTS_WITH:
            return lambda item: item.startswith(values)
        case Operator.ENDS_WITH:
            return lambda item: item.endswith(values)
        case Operator.LESS:
            return lambda item: any(item < value for value in values)
        case Operator.LESS_OR_EQUAL:
            return lambda item: any(item <= value for value in values)
        case Operator.GREATER:
            return lambda item: any(item > value for value in values)
        case Operator.GREATER_OR_EQUAL:
            return lambda item: any(item >= value for value in values)
        case _:
            raise AssertionError(kind)
