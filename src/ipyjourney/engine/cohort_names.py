"""The names in a cohort table, looked up before anything is computed."""

from __future__ import annotations

from collections.abc import Iterable

from ipyjourney.components import CalculatedMetric, MetricDefinition, SumMetric
from ipyjourney.components.expressions import MetricName, parse_expression
from ipyjourney.engine.context import AnyStore
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.definitions import Definitions

__all__ = ["NoSumMetric", "look_up_cohort", "metrics_used"]


class NoSumMetric(IpyjourneyError):
    """A value of a cohort table that is no sum of a measure."""


def metrics_used(names: Iterable[str], definitions: Definitions) -> dict[str, MetricDefinition]:
    """Give metrics, and those that calculated ones are calculated from, by name."""
    found: dict[str, MetricDefinition] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop(0)
        definition = found[name] = definitions.metric(name)
        if isinstance(definition, CalculatedMetric):
            parts = [part.name for part in parse_expression(definition.expression) if isinstance(part, MetricName)]
            waiting += [part for part in parts if part not in found]
    return found


def look_up_cohort(store: AnyStore, spec: CohortSpec, definitions: Definitions) -> None:
    """Resolve all names of a cohort table before anything is computed.

    Raises
    ------
    UnknownName
        If a component is not there.
    NoSumMetric
        If the value is no sum metric.
    """
    store.key(spec.container)
    if spec.date_range is not None:
        definitions.date_range(spec.date_range)
    for name in (*spec.segments, *spec.rows, *spec.inclusion.segments, *spec.returning.segments):
        definitions.segment(name)
    metrics_used(
        (condition.metric for condition in (*spec.inclusion.conditions, *spec.returning.conditions)), definitions
    )
    if spec.dimension is not None:
        store.column_of(spec.dimension)
    if spec.value is not None and not isinstance(value := definitions.metric(spec.value), SumMetric):
        known = tuple(name for name, definition in definitions.metrics.items() if isinstance(definition, SumMetric))
        raise NoSumMetric(name=spec.value, kind=value.kind.value, known=known, any="yes" if known else "no")
