"""Segments: named conditions that keep rows, or all rows of the container instances that satisfy them."""

from __future__ import annotations

from typing import Annotated, Self, TypeAlias

from pydantic import Tag, model_validator

from ipyjourney.components.conditions import (
    EVENT_SCOPE,
    AllOf,
    AnyOf,
    Bracket,
    DimensionComparison,
    MetricComparison,
    NotOf,
    Sequence,
    check_asked_of_rows,
)
from ipyjourney.components.model import Model
from ipyjourney.components.references import key_of
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.place_conditions import PlaceCondition

__all__ = ["EVENT_SCOPE", "PlaceNeedsItsContainer", "Segment", "SegmentCondition"]


class PlaceNeedsItsContainer(IpyjourneyError):
    """A segment made from a place of an analysis, with a scope other than the analysis's container."""


SegmentCondition: TypeAlias = Annotated[
    Annotated[PlaceCondition, Tag("place")]
    | Annotated[DimensionComparison, Tag("dimension")]
    | Annotated[MetricComparison, Tag("metric")]
    | Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[NotOf, Tag("not")]
    | Annotated[Bracket, Tag("scope")]
    | Annotated[Sequence, Tag("then")],
    key_of("place", "dimension", "metric", "all", "any", "not", "scope", "then"),
]
"""A condition, or a place in a result."""


class Segment(Model):
    """A named condition with a scope.

    Attributes
    ----------
    name : str
        What it is called.
    condition : Condition or PlaceCondition
        What must hold: of a row or an instance, or to be among the instances behind a figure.
    scope : str
        ``event`` keeps the rows on which the condition holds; a container keeps all rows of those of its instances
        for which it holds.

    Raises
    ------
    SequenceNeedsContainer, PlaceNeedsItsContainer
        On construction, if the scope does not go with the condition.

    Examples
    --------
    >>> Segment(name="Nordic", scope="account",
    ...         condition={"dimension": "Country", "operator": "in", "value": ["Sweden", "Norway"]}).scope
    'account'
    """

    name: str
    condition: SegmentCondition
    scope: str = EVENT_SCOPE

    @model_validator(mode="after")
    def _goes_with_its_scope(self) -> Self:
        if isinstance(self.condition, PlaceCondition):
            if self.scope != self.condition.of.container:
                raise PlaceNeedsItsContainer(name=self.name, scope=self.scope, container=self.condition.of.container)
        elif self.scope == EVENT_SCOPE:
            check_asked_of_rows(self.condition)
        return self
