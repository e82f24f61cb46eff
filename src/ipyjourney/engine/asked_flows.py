"""What is asked of a flow, and what it cannot be asked."""

from __future__ import annotations

from ipyjourney.errors import IpyjourneyError, UnknownName
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.place_conditions import check_place
from ipyjourney.spec.places import FlowNodePlace, ItemKind, Place

__all__ = [
    "MOST_PATHS",
    "MOST_PATHS_THROUGH",
    "NOTHING",
    "RepeatedStage",
    "UnknownFlowPlace",
    "UnknownSide",
    "check_flow_place",
    "check_stages",
    "has_no_end",
    "name_of",
]

MOST_PATHS = 1000
"""Whole paths of a flow that are listed."""

MOST_PATHS_THROUGH = 5
"""Whole paths through one place that are listed."""

NOTHING: dict[str, object] = {"item": "", "dimension": "", "known": ""}


class UnknownFlowPlace(IpyjourneyError):
    """A place that the flow does not have."""


class UnknownSide(IpyjourneyError):
    """A side that the flow is not compared on."""


class RepeatedStage(IpyjourneyError):
    """A stage that stands twice in an order of stages."""


def check_flow_place(spec: FlowSpec, place: Place, side: str | None) -> None:
    """Refuse a place of another kind, or a side that the flow is not compared on."""
    check_place(spec, place)
    if side is not None and side not in [one.name for one in spec.compare]:
        raise UnknownSide(name=side, known=[one.name for one in spec.compare] or "none")


def check_stages(stages: tuple[str, ...], items: tuple[str, ...]) -> None:
    """Refuse stages that are no items, and those that are named twice.

    Parameters
    ----------
    stages : tuple of str
        Items in the order that they are thought to come in.
    items : tuple of str
        Those of the pathing dimension.
    """
    known = frozenset(items)
    for stage in stages:
        if stage not in known:
            raise UnknownName(kind="item", name=stage, known=items)
        if stages.count(stage) > 1:
            raise RepeatedStage(stage=stage)


def has_no_end(place: FlowNodePlace) -> bool:
    """Say whether paths do not end, or come in, on the side of the anchor that a place is on."""
    return (place.kind is ItemKind.EXIT) != (place.column > 0) or not place.column


def name_of(place: Place) -> str:
    """Write a place as errors name it."""
    return place.model_dump_json(exclude_defaults=True)
