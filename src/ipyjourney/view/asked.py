"""What the questions about places have in common: specs and places as users write them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from ipyjourney.engine.interface import Engine
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec import AnalysisSpec, CohortSpec, FlowSpec, JourneySpec, read_spec
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.compare import find_side
from ipyjourney.spec.place_names import PlaceLike, find_place
from ipyjourney.spec.places import Place
from ipyjourney.view.components import Components

__all__ = ["Asked", "NoPlace", "alone"]


class NoPlace(IpyjourneyError):
    """A question about places that names none."""


class Asked(Components):
    """Reads the analyses and places that a question is about."""

    _engine: Engine

    @abstractmethod
    def complete(self, spec: AnalysisSpec) -> AnalysisSpec:
        """Fill in the primary metric of a journey that names none."""

    def _read(self, spec: AnalysisSpec | SpecJson | str) -> AnalysisSpec:
        return self.complete(read_spec(spec))

    def _places(self, spec: AnalysisSpec, places: Sequence[PlaceLike], *, fallout: bool) -> tuple[Place, ...]:
        if not places:
            raise NoPlace()
        return tuple(find_place(spec, place, fallout=fallout) for place in places)


def alone(spec: AnalysisSpec, side: str) -> AnalysisSpec:
    """Give the analysis that one side of a comparison stands for, on its own.

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
            segments = tuple(dict.fromkeys((*spec.segments, *found.segments)))
            return spec.with_changes(segments=segments, date_range=found.date_range or spec.date_range, compare=())
        case CohortSpec():
            find_side((), side)
            return spec
