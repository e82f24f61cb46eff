"""Which metrics, segments and date ranges a spec or a definition names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ipyjourney.components import (
    CalculatedMetric,
    Condition,
    CounterMetric,
    DateRangeRef,
    DimensionComparison,
    MetricComparison,
    MetricDefinition,
    MetricRef,
    Operator,
    SegmentRef,
    SumMetric,
)
from ipyjourney.components.conditions import parts_of
from ipyjourney.components.references import Component
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.compare import Comparison
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.journey import JourneySpec
from ipyjourney.spec.place_conditions import PlaceCondition
from ipyjourney.spec.segments import Segment

__all__ = ["Uses", "uses_of_metric", "uses_of_segment", "uses_of_spec"]


WHOLE_ITEMS = frozenset({Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN})


@dataclass
class Uses:
    """Names by kind, in the order of their first use.

    Attributes
    ----------
    metrics, segments, date_ranges : dict of str to None
    matched : dict of str to str
        Metrics that rows must match, or that a cell adds up, with what they are there: ``node``, ``anchor``,
        ``value``.
    items : dict of (str, str) to None
        Dimensions with the items that conditions name whole.
    """

    metrics: dict[str, None] = field(default_factory=dict)
    segments: dict[str, None] = field(default_factory=dict)
    date_ranges: dict[str, None] = field(default_factory=dict)
    matched: dict[str, str] = field(default_factory=dict)
    items: dict[tuple[str, str], None] = field(default_factory=dict)

    def add(
        self,
        *,
        metrics: Iterable[str | None] = (),
        segments: Iterable[str] = (),
        date_ranges: Iterable[str | None] = (),
    ) -> None:
        """Add names; None is none."""
        self.metrics.update(dict.fromkeys(name for name in metrics if name is not None))
        self.segments.update(dict.fromkeys(segments))
        self.date_ranges.update(dict.fromkeys(name for name in date_ranges if name is not None))


def uses_of_spec(spec: AnalysisSpec) -> Uses:
    """Give the names that a spec itself uses, not those that their definitions use in turn."""
    uses = Uses()
    uses.add(segments=spec.segments, date_ranges=[spec.date_range])
    match spec:
        case JourneySpec():
            uses.add(metrics=[spec.primary_metric, spec.secondary_metric])
            for node in spec.nodes:
                _add_components(uses, node.components, "node")
            _add_sides(uses, spec.compare)
        case CohortSpec():
            for criterion in (spec.inclusion, spec.returning):
                uses.add(metrics=[part.metric for part in criterion.conditions], segments=criterion.segments)
            uses.add(metrics=[spec.value], segments=spec.rows)
            if spec.value is not None:
                uses.matched[spec.value] = "value"
        case FlowSpec():
            _add_components(uses, (*spec.anchor.components, *spec.anchor.until), "anchor")
            _add_sides(uses, spec.compare)
    return uses


def uses_of_metric(definition: MetricDefinition) -> Uses:
    """Give the metrics that a metric names, in its expression or its condition."""
    uses = Uses()
    match definition:
        case CalculatedMetric():
            uses.add(metrics=definition.parts)
        case CounterMetric() | SumMetric():
            if definition.where is not None:
                _add_condition(uses, definition.where)
        case _:
            pass
    return uses


def uses_of_segment(segment: Segment) -> Uses:
    """Give the names that a segment's condition, or the analysis that it was made from, uses."""
    if isinstance(segment.condition, PlaceCondition):
        return uses_of_spec(segment.condition.of)
    uses = Uses()
    _add_condition(uses, segment.condition)
    return uses


def _add_components(uses: Uses, components: Iterable[Component], role: str) -> None:
    for component in components:
        match component:
            case MetricRef():
                uses.add(metrics=[component.metric])
                uses.matched[component.metric] = role
            case SegmentRef():
                uses.add(segments=[component.segment])
            case DateRangeRef():
                uses.add(date_ranges=[component.date_range])
            case _:
                pass


def _add_sides(uses: Uses, sides: Iterable[Comparison]) -> None:
    for side in sides:
        uses.add(segments=side.segments, date_ranges=[side.date_range])


def _add_condition(uses: Uses, condition: Condition) -> None:
    match condition:
        case MetricComparison():
            uses.add(metrics=[condition.metric])
        case DimensionComparison() if condition.operator in WHOLE_ITEMS:
            value = condition.value
            names = (value,) if isinstance(value, str) else value
            uses.items.update(dict.fromkeys((condition.dimension, name) for name in names))
        case _:
            pass
    for part in parts_of(condition):
        _add_condition(uses, part)
