"""The components that users define by name: segments, date ranges and calculated metrics."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from ipyjourney.components import CalculatedMetric, DateRange
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.segments import Segment
from ipyjourney.spec.uses import Uses, uses_of_metric, uses_of_segment

__all__ = ["ComponentKind", "NamedComponent", "read_component", "uses_of", "with_component"]


class ComponentKind(StrEnum):
    """The kinds of component that a data view can be given after it was made."""

    METRIC = "metric"
    SEGMENT = "segment"
    DATE_RANGE = "date_range"


NamedComponent: TypeAlias = CalculatedMetric | Segment | DateRange
"""What one of these names stands for."""


def read_component(kind: ComponentKind, name: str, fields: Mapping[str, object]) -> NamedComponent:
    """Read a component from its name and its other JSON values.

    Raises
    ------
    InvalidSpec, InvalidExpression, UnclearDateRange, SequenceNeedsContainer
        If it breaks a rule of its form.

    Examples
    --------
    >>> read_component(ComponentKind.DATE_RANGE, "Last 90 days", {"last": 90, "unit": "day"}).last
    90
    """
    match kind:
        case ComponentKind.METRIC:
            return CalculatedMetric.model_validate(fields)
        case ComponentKind.SEGMENT:
            return Segment.model_validate({**fields, "name": name})
        case ComponentKind.DATE_RANGE:
            return DateRange.model_validate({**fields, "name": name})


def uses_of(part: NamedComponent) -> Uses:
    """Give the names that a component itself uses."""
    match part:
        case CalculatedMetric():
            return uses_of_metric(part)
        case Segment():
            return uses_of_segment(part)
        case DateRange():
            return Uses()


def with_component(known: Definitions, name: str, part: NamedComponent, was: str | None = None) -> Definitions:
    """Give definitions with a component in the place of the one that was called so, if there was one.

    They are not checked.
    """
    metrics, segments, date_ranges = dict(known.metrics), dict(known.segments), dict(known.date_ranges)
    match part:
        case CalculatedMetric():
            metrics.pop(was or name, None)
            metrics[name] = part
        case Segment():
            segments.pop(was or name, None)
            segments[name] = part
        case DateRange():
            date_ranges.pop(was or name, None)
            date_ranges[name] = part
    return Definitions(metrics, segments, date_ranges)
