"""Components of an analysis: metrics, dimension items, date ranges, conditions, and references to them."""

from ipyjourney.components.conditions import (
    AllOf,
    AnyOf,
    Bracket,
    Condition,
    DimensionComparison,
    MetricComparison,
    NotOf,
    Operator,
)
from ipyjourney.components.date_ranges import DateRange
from ipyjourney.components.metrics import (
    ContainerMetric,
    CounterMetric,
    EventsMetric,
    Metric,
    MetricDefinition,
    MetricKind,
    SumMetric,
)
from ipyjourney.components.references import Component, DateRangeRef, ItemRef, MetricRef, SegmentRef

__all__ = [
    "AllOf",
    "AnyOf",
    "Bracket",
    "Component",
    "Condition",
    "ContainerMetric",
    "CounterMetric",
    "DateRange",
    "DateRangeRef",
    "DimensionComparison",
    "EventsMetric",
    "ItemRef",
    "Metric",
    "MetricComparison",
    "MetricDefinition",
    "MetricKind",
    "MetricRef",
    "NotOf",
    "Operator",
    "SegmentRef",
    "SumMetric",
]
