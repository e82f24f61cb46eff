"""Conditions made from places in a result: to be among the instances behind a figure."""

from __future__ import annotations

from typing import Annotated, Self, TypeAlias

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema, model_validator

from ipyjourney.components.model import Model
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.analysis import AnalysisSpec, read_spec
from ipyjourney.spec.base import Spec, SpecJson
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.edits.lookup import known_arrow
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.flow_columns import HiddenColumn
from ipyjourney.spec.journey import JourneySpec
from ipyjourney.spec.places import (
    ArrowPlace,
    CellPlace,
    FalloutPlace,
    FlowNodePlace,
    NodePlace,
    PathPlace,
    Place,
    RibbonPlace,
)

__all__ = ["ForeignPlace", "PlaceCondition", "check_place"]


class ForeignPlace(IpyjourneyError):
    """A place that analyses of another kind have."""


def _read(value: object) -> object:
    return read_spec(value) if isinstance(value, dict | str) else value


def _write(spec: Spec) -> SpecJson:
    return spec.to_dict()


WholeSpec: TypeAlias = Annotated[
    AnalysisSpec,
    BeforeValidator(_read),
    PlainSerializer(_write, return_type=dict[str, object]),
    WithJsonSchema({"type": "object", "description": "a document with kind and version"}),
]
"""A spec inside another document, with its kind and version."""


class PlaceCondition(Model):
    """To be among the instances behind the figure at a place of an analysis, or at one of several places.

    Attributes
    ----------
    place : Place
    also : tuple of Place
        Further places; who is at one of them all is meant.
    of : JourneySpec, CohortSpec or FlowSpec
        The analysis. It is worked out over its own date range if it names one, else over that of the analysis that
        uses the segment.

    Raises
    ------
    ForeignPlace, UnknownNode, UnknownArrow, UnknownColumnNumber, HiddenColumn
        On construction, if the analysis has no such place.
    """

    place: Place
    of: WholeSpec
    also: tuple[Place, ...] = ()

    @property
    def places(self) -> tuple[Place, ...]:
        """The places, one or several."""
        return (self.place, *self.also)

    @model_validator(mode="after")
    def _is_there(self) -> Self:
        for place in self.places:
            check_place(self.of, place)
        return self


def check_place(spec: AnalysisSpec, place: Place) -> None:
    """Refuse a place that an analysis does not have.

    Parameters
    ----------
    spec : JourneySpec, CohortSpec or FlowSpec
    place : Place

    Raises
    ------
    ForeignPlace
        If analyses of another kind have such places.
    UnknownNode, UnknownArrow, UnknownColumnNumber, HiddenColumn
        If it names a part that the analysis does not have, or does not show. Rows of a cohort table, and items and
        paths of a flow, depend on the data and are not looked at.
    """
    match spec, place:
        case JourneySpec(), NodePlace():
            spec.node(place.node)
        case JourneySpec(), FalloutPlace():
            spec.node(place.fallout)
        case JourneySpec(), ArrowPlace():
            known_arrow(spec, place.source, place.target)
        case FlowSpec(), FlowNodePlace():
            _check_column(spec, place.column)
        case FlowSpec(), RibbonPlace():
            _check_column(spec, place.left.column)
            _check_column(spec, place.right.column)
        case (CohortSpec(), CellPlace()) | (FlowSpec(), PathPlace()):
            pass
        case _:
            raise ForeignPlace(place=type(place).__name__.removesuffix("Place").lower(), kind=spec.KIND)


def _check_column(spec: FlowSpec, column: int) -> None:
    spec.check_column(column)
    if column in spec.hidden_columns:
        raise HiddenColumn(column=column, shown=list(spec.shown_columns))
