"""What can be counted, added up or calculated: rows, instances, rows where a condition holds, sums, expressions."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Self, TypeAlias

from pydantic import Discriminator, Tag, model_validator

from ipyjourney.components.conditions import Condition, check_asked_of_rows
from ipyjourney.components.expressions import Expression, MetricName, parse_expression
from ipyjourney.components.model import Model

__all__ = [
    "CalculatedMetric",
    "ContainerMetric",
    "CounterMetric",
    "EventsMetric",
    "Metric",
    "MetricDefinition",
    "MetricKind",
    "RowMetric",
    "SumMetric",
    "read_metric",
]


class MetricKind(StrEnum):
    """The kinds of metric that a rail tells apart."""

    EVENTS = "events"
    CONTAINER = "container"
    COUNTER = "counter"
    SUM = "sum"
    CALCULATED = "calculated"


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

    @model_validator(mode="after")
    def _is_asked_of_rows(self) -> Self:
        check_asked_of_rows(self.where)
        return self

    @property
    def kind(self) -> MetricKind:
        """The kind of metric."""
        return MetricKind.COUNTER


class SumMetric(Model):
    """The sum of a measure over rows, nulls ignored; over those on which a condition holds, if there is one."""

    measure: str
    where: Condition | None = None

    @model_validator(mode="after")
    def _is_asked_of_rows(self) -> Self:
        if self.where is not None:
            check_asked_of_rows(self.where)
        return self

    @property
    def kind(self) -> MetricKind:
        """The kind of metric."""
        return MetricKind.SUM


class CalculatedMetric(Model):
    """An arithmetic expression of metrics, evaluated on their values; a division by zero is null.

    Attributes
    ----------
    expression : str
        Numbers, names of metrics (in square brackets if they are not one word), ``+ - * /`` and parentheses.

    Raises
    ------
    InvalidExpression
        On construction, if the text is no such expression, with the place of the fault.

    Examples
    --------
    >>> CalculatedMetric(expression="[Revenue] / ([Closed-Won] + 1)").parts
    ('Revenue', 'Closed-Won')
    """

    expression: str

    @model_validator(mode="after")
    def _can_be_read(self) -> Self:
        parse_expression(self.expression)
        return self

    @property
    def parsed(self) -> Expression:
        """The expression in the order of its evaluation."""
        return parse_expression(self.expression)

    @property
    def parts(self) -> tuple[str, ...]:
        """The metrics that the expression names, each once, in the order of the text."""
        return tuple(dict.fromkeys(part.name for part in self.parsed if isinstance(part, MetricName)))

    @property
    def kind(self) -> MetricKind:
        """The kind of metric."""
        return MetricKind.CALCULATED


RowMetric: TypeAlias = EventsMetric | ContainerMetric | CounterMetric | SumMetric
"""A metric that rows match: those that count in it."""

MetricDefinition: TypeAlias = RowMetric | CalculatedMetric
"""What a metric's name stands for."""


def _tag_of(value: object) -> str:
    for key in ("expression", "measure", "container", "where"):
        if (isinstance(value, dict) and key in value) or (isinstance(value, Model) and hasattr(value, key)):
            return key
    return "events"


_Definition: TypeAlias = Annotated[
    Annotated[EventsMetric, Tag("events")]
    | Annotated[ContainerMetric, Tag("container")]
    | Annotated[CounterMetric, Tag("where")]
    | Annotated[SumMetric, Tag("measure")]
    | Annotated[CalculatedMetric, Tag("expression")],
    Discriminator(_tag_of),
]


class _Read(Model):
    metric: _Definition


def read_metric(definition: MetricDefinition | dict[str, object]) -> MetricDefinition:
    """Read the definition of a metric from its JSON values.

    Parameters
    ----------
    definition : metric definition or dict

    Returns
    -------
    metric definition

    Raises
    ------
    InvalidSpec
        If a field is missing, unknown or of the wrong kind.

    Examples
    --------
    >>> read_metric({"expression": "Revenue / Won"}).kind, read_metric({}).kind
    (<MetricKind.CALCULATED: 'calculated'>, <MetricKind.EVENTS: 'events'>)
    """
    return _Read.model_validate({"metric": definition}).metric


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

    @staticmethod
    def calculated(expression: str) -> CalculatedMetric:
        """Calculate a metric from others.

        Parameters
        ----------
        expression : str
            Numbers, names of metrics (in square brackets if they are not one word), ``+ - * /`` and parentheses, such
            as ``"[Revenue] / [Closed-Won]"``. A division by zero is null.

        Returns
        -------
        CalculatedMetric

        Raises
        ------
        InvalidExpression
            If the text is no such expression.
        """
        return CalculatedMetric(expression=expression)
