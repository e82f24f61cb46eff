"""Places of an analysis that a question is asked about, and what cannot be asked there."""

from __future__ import annotations

from typing import TypeVar

from ipyjourney.errors import IpyjourneyError
from ipyjourney.result.answers import When
from ipyjourney.spec import Arrow, FlowSpec, JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.compare import find_side
from ipyjourney.spec.place_names import place_title
from ipyjourney.spec.places import ArrowPlace, Place

__all__ = ["NoFallout", "UnanswerablePlace", "arrow_of", "not_ranked", "ranked", "side_of"]

Compared = TypeVar("Compared", JourneySpec, FlowSpec)


class NoFallout(IpyjourneyError):
    """A fallout, or a part of one, that a node does not have."""


class UnanswerablePlace(IpyjourneyError):
    """A question that has no meaning at a place."""


def not_ranked(spec: AnalysisSpec, place: Place | None, when: When, question: str) -> UnanswerablePlace:
    """Say that items cannot be ranked at a place."""
    title = "" if place is None else place_title(spec, place)
    return UnanswerablePlace(place=title, question=question if title else "nowhere", when=when.value)


def ranked(spec: AnalysisSpec, place: Place | None, when: When) -> JourneySpec:
    """Refuse to rank items on rows around places of anything but a journey."""
    if isinstance(spec, JourneySpec):
        return spec
    raise not_ranked(spec, place, when, f"top-items-{spec.KIND}")


def side_of(spec: Compared, side: str | None) -> Compared:
    """Give the journey or flow of one side of a comparison; of the first one, if there are any, without a name."""
    if not spec.compare and side is None:
        return spec
    return spec.side(spec.compare[0] if side is None else find_side(spec.compare, side))


def arrow_of(spec: JourneySpec, place: ArrowPlace) -> Arrow:
    """Find the arrow of a place."""
    return next(arrow for arrow in spec.arrows if (arrow.source, arrow.target) == (place.source, place.target))
