"""What the questions about places have in common: specs and places as users write them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from ipyjourney.data.described import DescribedTable
from ipyjourney.engine.interface import Engine
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec import AnalysisSpec, CohortSpec, FlowSpec, JourneySpec, read_spec
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.compare import find_side
from ipyjourney.spec.place_names import PlaceLike, find_place
from ipyjourney.spec.places import FlowNodePlace, ItemKind, Place, RibbonPlace
from ipyjourney.view.components import Components
from ipyjourney.view.wanted import refusal

__all__ = ["Asked", "NegativeCount", "NoPlace", "alone", "check_counts"]


class NegativeCount(IpyjourneyError):
    """A number of things to list, or to pass over, below zero."""


class NoPlace(IpyjourneyError):
    """A question about places that names none."""


class Asked(Components):
    """Reads the analyses and places that a question is about."""

    _engine: Engine
    _table: DescribedTable

    @abstractmethod
    def complete(self, spec: AnalysisSpec) -> AnalysisSpec:
        """Fill in the primary metric of a journey that names none."""

    def _read(self, spec: AnalysisSpec | SpecJson | str) -> AnalysisSpec:
        return self.complete(self._spec(spec))

    def _spec(self, given: object) -> AnalysisSpec:
        if isinstance(given, AnalysisSpec | dict | str):
            return read_spec(given)
        raise refusal(given, self._table, self.metrics)

    def _places(self, spec: AnalysisSpec, places: Sequence[PlaceLike], *, fallout: bool) -> tuple[Place, ...]:
        if not places:
            raise NoPlace()
        return tuple(find_place(spec, place, fallout=fallout) for place in places)


def alone(spec: AnalysisSpec, side: str, places: Sequence[Place] = ()) -> AnalysisSpec:
    """Give the analysis that one side of a comparison stands for, on its own as far as some places mean the same there.

    Parameters
    ----------
    spec : AnalysisSpec
    side : str
    places : sequence of Place
        Which items of a flow are other items depends on all sides: then the comparison stays, with the side first.

    Raises
    ------
    NoSuchSide
        If the analysis is not compared on the side.
    """
    match spec:
        case JourneySpec():
            return spec.side(find_side(spec.compare, side))
        case FlowSpec():
            found = find_side(spec.compare, side)
            if any(ItemKind.OTHER in _kinds(place) for place in places):
                return spec.with_changes(compare=(found, *(other for other in spec.compare if other != found)))
            return spec.side(found)
        case CohortSpec():
            find_side((), side)
            return spec


def _kinds(place: Place) -> tuple[ItemKind | None, ...]:
    match place:
        case FlowNodePlace():
            return (place.kind,)
        case RibbonPlace():
            return place.left.kind, place.right.kind
        case _:
            return ()


def check_counts(**counts: int | None) -> None:
    """Refuse numbers of things below zero; None is no number."""
    for name, count in counts.items():
        if count is not None and count < 0:
            raise NegativeCount(name=name, count=count)
