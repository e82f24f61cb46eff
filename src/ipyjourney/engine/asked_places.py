"""Places of an analysis that a question is asked about, and what cannot be asked there."""

from __future__ import annotations

from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec import Arrow, JourneySpec
from ipyjourney.spec.compare import find_side
from ipyjourney.spec.places import ArrowPlace

__all__ = ["NoFallout", "UnanswerablePlace", "arrow_of", "side_of"]


class NoFallout(IpyjourneyError):
    """A fallout, or a part of one, that a node does not have."""


class UnanswerablePlace(IpyjourneyError):
    """A question that has no meaning at a place."""


def side_of(spec: JourneySpec, side: str | None) -> JourneySpec:
    """Give the journey of one side of a comparison; of the first one, if there are any, without a name."""
    if not spec.compare and side is None:
        return spec
    return spec.side(spec.compare[0] if side is None else find_side(spec.compare, side))


def arrow_of(spec: JourneySpec, place: ArrowPlace) -> Arrow:
    """Find the arrow of a place."""
    return next(arrow for arrow in spec.arrows if (arrow.source, arrow.target) == (place.source, place.target))
