"""Conditions on rows and container instances: comparisons, and / or / not, sequences, brackets with their own scope."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Self, TypeAlias

from pydantic import BeforeValidator, Field, Tag, field_validator, model_validator

from ipyjourney.components.durations import Duration, check_limits
from ipyjourney.components.model import Model, Number
from ipyjourney.components.references import item_of, key_of
from ipyjourney.errors import IpyjourneyError

__all__ = [
    "EVENT_SCOPE",
    "AllOf",
    "AnyOf",
    "Bracket",
    "Condition",
    "DimensionComparison",
    "LimitOnFirstStep",
    "MetricComparison",
    "NotOf",
    "NumberOperator",
    "Operator",
    "Sequence",
    "SequenceNeedsContainer",
    "SequenceStep",
    "check_asked_of_rows",
    "parts_of",
]

EVENT_SCOPE = "event"
"""The scope of conditions that are asked of each row on its own."""


class SequenceNeedsContainer(IpyjourneyError):
    """A sequence where a single row is asked, which has no earlier and later rows."""


class LimitOnFirstStep(IpyjourneyError):
    """A time limit on the first step of a sequence, to which no arrow leads."""


class Operator(StrEnum):
    """How a comparison compares. Text is compared by code point.

    ``matches`` compares the whole item with text in which ``*`` stands for any text and ``?`` for one character.
    """

    EQUALS = "equals"
    NOT_EQUALS = "not_equals"
    IN = "in"
    NOT_IN = "not_in"
    CONTAINS = "contains"
    NOT_CONTAINS = "not_contains"
    STARTS_WITH = "starts_with"
    ENDS_WITH = "ends_with"
    MATCHES = "matches"
    NOT_MATCHES = "not_matches"
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


_SYMBOLS = {"==": "equals", "=": "equals", "!=": "not_equals", "<": "less", "<=": "less_or_equal"} | {
    ">": "greater",
    ">=": "greater_or_equal",
}


def _in_words(operator: object) -> object:
    return _SYMBOLS.get(operator.strip(), operator) if isinstance(operator, str) else operator


class DimensionComparison(Model):
    """A dimension's item compared with text. A null satisfies none of them but ``not_exists``."""

    dimension: str
    operator: Operator = Operator.EQUALS
    value: str | tuple[str, ...] = ""

    @field_validator("value", mode="before")
    @classmethod
    def _as_items(cls, value: object) -> object:
        return [item_of(one) for one in value] if isinstance(value, list | tuple) else item_of(value)


class MetricComparison(Model):
    """A metric compared with a number: over an instance's rows, or over the one row where the scope is ``event``.

    Examples
    --------
    >>> MetricComparison(metric="Closed-Won", operator=">=", value=1).operator
    <NumberOperator.GREATER_OR_EQUAL: 'greater_or_equal'>
    """

    metric: str
    operator: Annotated[NumberOperator, BeforeValidator(_in_words)]
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

    @model_validator(mode="after")
    def _asks_sequences_of_instances(self) -> Self:
        if self.scope == EVENT_SCOPE:
            check_asked_of_rows(self.condition)
        return self


class SequenceStep(Model):
    """A step of a sequence: a condition on one row, and the time since a row of the step before.

    Attributes
    ----------
    condition : Condition
    within, after : timedelta or None
        The row comes at most, or at least, so long after the earlier one, both inclusive.

    Raises
    ------
    BackwardLimits
        On construction, if ``within`` is shorter than ``after``.
    """

    condition: Condition
    within: Duration | None = None
    after: Duration | None = None

    @model_validator(mode="after")
    def _is_asked_of_one_row(self) -> Self:
        check_asked_of_rows(self.condition)
        check_limits(self.within, self.after)
        return self


class Sequence(Model):
    """Conditions joined with THEN: it holds for an instance whose rows reach the last step as in a journey.

    Examples
    --------
    >>> won = {"dimension": "event", "value": "Won"}
    >>> steps = [{"condition": {"dimension": "event", "value": "Demo"}}, {"condition": won, "within": "30 days"}]
    >>> Sequence(then=steps).then[1].within.days
    30
    """

    then: Annotated[tuple[SequenceStep, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _begins_without_limit(self) -> Self:
        first = self.then[0]
        if first.within is not None or first.after is not None:
            raise LimitOnFirstStep()
        return self


Condition: TypeAlias = Annotated[
    Annotated[DimensionComparison, Tag("dimension")]
    | Annotated[MetricComparison, Tag("metric")]
    | Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[NotOf, Tag("not")]
    | Annotated[Bracket, Tag("scope")]
    | Annotated[Sequence, Tag("then")],
    key_of("dimension", "metric", "all", "any", "not", "scope", "then"),
]
"""A condition on a row or an instance."""

for _model in (AllOf, AnyOf, NotOf, Bracket, SequenceStep, Sequence):
    _model.model_rebuild()


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """Give the conditions that a condition is put together from.

    Examples
    --------
    >>> parts_of(NotOf(not_=DimensionComparison(dimension="event", value="Won")))[0].value
    'Won'
    """
    match condition:
        case AllOf():
            return condition.all
        case AnyOf():
            return condition.any
        case NotOf():
            return (condition.not_,)
        case Bracket():
            return (condition.condition,)
        case Sequence():
            return tuple(step.condition for step in condition.then)
        case _:
            return ()


def check_asked_of_rows(condition: Condition) -> None:
    """Refuse a sequence in a condition on single rows; a bracket asks instances of its own.

    Raises
    ------
    SequenceNeedsContainer
    """
    if isinstance(condition, Sequence):
        raise SequenceNeedsContainer()
    if not isinstance(condition, Bracket):
        for part in parts_of(condition):
            check_asked_of_rows(part)
