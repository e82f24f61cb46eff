"""Conditions on rows and container instances: comparisons, and / or / not, brackets with a scope of their own."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field, Tag

from ipyjourney.components.model import Model, Number
from ipyjourney.components.references import key_of

__all__ = [
    "AllOf",
    "AnyOf",
    "Bracket",
    "Condition",
    "DimensionComparison",
    "MetricComparison",
    "NotOf",
    "Operator",
]


class Operator(StrEnum):
    """How a comparison compares. Text is compared by code point."""

    EQUALS = "equals"
    NOT_EQUALS = "not_equals"
    IN = "in"
    NOT_IN = "not_in"
    CONTAINS = "contains"
    NOT_CONTAINS = "not_contains"
    STARTS_WITH = "starts_with"
    ENDS_WITH = "ends_with"
    LESS = "less"
    LESS_OR_EQUAL = "less_or_equal"
    GREATER = "greater"
    GREATER_OR_EQUAL = "greater_or_equal"
    EXISTS = "exists"
    NOT_EXISTS = "not_exists"


class NumberOperator(StrEnum):
    """How a metric's value is compared with a number."""

    EQUALS = "equals"
    NOT_EQUALS = "not_equals"
    LESS = "less"
    LESS_OR_EQUAL = "less_or_equal"
    GREATER = "greater"
    GREATER_OR_EQUAL = "greater_or_equal"


class DimensionComparison(Model):
    """A dimension's item compared with text. A null satisfies none of them but ``not_exists``."""

    dimension: str
    operator: Operator = Operator.EQUALS
    value: str | tuple[str, ...] = ""


class MetricComparison(Model):
    """A metric compared with a number: over an instance's rows, or over the one row where the scope is ``event``."""

    metric: str
    operator: NumberOperator
    value: Number


class AllOf(Model):
    """Conditions joined with AND."""

    all: Annotated[tuple[Condition, ...], Field(min_length=1)]


class AnyOf(Model):
    """Conditions joined with OR."""

    any: Annotated[tuple[Condition, ...], Field(min_length=1)]


class NotOf(Model):
    """A condition that must not hold."""

    not_: Condition = Field(alias="not", serialization_alias="not")


class Bracket(Model):
    """A condition asked of rows (``event``) or of the instances of a container, whatever the scope around it."""

    scope: str
    condition: Condition


Condition: TypeAlias = Annotated[
    Annotated[DimensionComparison, Tag("dimension")]
    | Annotated[MetricComparison, Tag("metric")]
    | Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[NotOf, Tag("not")]
    | Annotated[Bracket, Tag("scope")],
    key_of("dimension", "metric", "all", "any", "not", "scope"),
]
"""A condition on a row or an instance."""

for _model in (AllOf, AnyOf, NotOf, Bracket):
    _model.model_rebuild()
