"""What can be counted or added up: rows, container instances, rows where a condition holds, sums of a measure."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from ipyjourney.components.conditions import Condition
from ipyjourney.components.model import Model

__all__ = [
    "ContainerMetric",
    "CounterMetric",
    "EventsMetric",
    "Metric",
    "MetricDefinition",
    "MetricKind",
    "SumMetric",
]


class MetricKind(StrEnum):
    """The kinds of metric that a rail tells apart."""

    EVENTS = "events"
    CONTAINER = "container"
    COUNTER = "counter"
    SUM = "sum"


class EventsMetric(Model):
    """The number of rows."""

    @property
    def kind(self) -> MetricKind:
        """The kind of metric."""
        return MetricKind.EVENTS


class ContainerMetric(Model):
    """The number of distinct instances of a container."""

    container: str

    @property
    def kind(self) -> MetricKind:
        """The kind of metric."""
        return MetricKind.CONTAINER


class CounterMetric(Model):
    """The number of rows on which a condition holds."""

    where: Condition

    @property
    def kind(self) -> MetricKind:
        """The kind of metric."""
        return MetricKind.COUNTER


class SumMetric(Model):
    """The sum of a measure over rows, nulls ignored; over those on which a condition holds, if there is one."""

    measure: str
    where: Condition | None = None

    @property
    def kind(self) -> MetricKind:
        """The kind of metric."""
        return MetricKind.SUM


MetricDefinition: TypeAlias = EventsMetric | ContainerMetric | CounterMetric | SumMetric
"""What a metric's name stands for."""


class Metric:
    """Makers of metrics for a data view.

    Examples
    --------
    >>> Metric.count(where={"dimension": "Product", "operator": "starts_with", "value": "GTX"}).kind
    <MetricKind.COUNTER: 'counter'>
    """

    @staticmethod
    def count(where: Condition | dict[str, object]) -> CounterMetric:
        """Count the rows on which a condition holds.

        Parameters
        ----------
        where : Condition or dict
            The condition, or its JSON values.

        Returns
        -------
        CounterMetric
        """
        return CounterMetric.model_validate({"where": where})

    @staticmethod
    def sum(measure: str, where: Condition | dict[str, object] | None = None) -> SumMetric:
        """Add up a measure, over the rows on which a condition holds if one is given.

        Parameters
        ----------
        measure : str
            A measure or its column.
        where : Condition or dict, optional
            The condition, or its JSON values.

        Returns
        -------
        SumMetric
        """
        return SumMetric.model_validate({"measure": measure, "where": where})
