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
    Sequence,
    SequenceStep,
)
from ipyjourney.components.date_ranges import DateRange
from ipyjourney.components.metrics import (
    CalculatedMetric,
    ContainerMetric,
    CounterMetric,
    EventsMetric,
    Metric,
    MetricDefinition,
    MetricKind,
    RowMetric,
    SumMetric,
)
from ipyjourney.components.references import Component, DateRangeRef, ItemRef, MetricRef, SegmentRef

__all__ = [
    "AllOf",
    "AnyOf",
    "Bracket",
    "CalculatedMetric",
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
    "RowMetric",
    "SegmentRef",
    "Sequence",
    "SequenceStep",
    "SumMetric",
]
