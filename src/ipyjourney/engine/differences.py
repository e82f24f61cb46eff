"""Journeys compared: how the figures of each side differ from the first side's, and whether that may be tested."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np

from ipyjourney.components import ContainerMetric, MetricDefinition
from ipyjourney.errors import Note
from ipyjourney.result import JourneyResult
from ipyjourney.result.compare import JourneyPlace, PlaceDifference, ShareTest, compare_shares
from ipyjourney.result.journey_figures import ArrowFigures, NodeFigures, Value
from ipyjourney.spec import JourneySpec, PercentOf
from ipyjourney.spec.places import ArrowPlace, FalloutPlace, NodePlace
from ipyjourney.stats import Share

__all__ = ["ComparedSide", "differences_between"]

M = TypeVar("M")


@dataclass(frozen=True)
class ComparedSide(Generic[M]):
    """One side of a comparison, worked out as if alone; ``M`` is how an engine holds a set of instances.

    Attributes
    ----------
    spec : JourneySpec
    result : JourneyResult
    metric : metric definition
        The primary metric.
    base_members : callable
        Gives the instances of a container on the rows that a percentage of a node is taken of.
    members_at : callable
        Gives the instances that reached a node.
    """

    spec: JourneySpec
    result: JourneyResult
    metric: MetricDefinition
    base_members: Callable[[str, PercentOf, str], M]
    members_at: Callable[[str], M]


@dataclass(frozen=True)
class _Figure(Generic[M]):
    """The figure of one place on one side.

    Attributes
    ----------
    value, base : int, float or None
    share : float
    members : set of instances or None
        The instances that the base counts, if those that the figure counts are among them.
    container : str
        What these are instances of.
    """

    value: Value | None
    base: Value | None
    share: float
    members: M | None
    container: str


def differences_between(
    sides: Mapping[str, ComparedSide[M]], count_shared: Callable[[M, M], int]
) -> tuple[PlaceDifference, ...]:
    """Compare each side with the first, place by place.

    Parameters
    ----------
    sides : mapping of str to ComparedSide
        In the order of the spec.
    count_shared : callable
        Counts the instances that two sets share.

    Returns
    -------
    tuple of PlaceDifference
        Nodes, then arrows, then fallouts, each in the order of the spec; per place the sides in theirs.
    """
    figures = {name: dict(_figures(side)) for name, side in sides.items()}
    first, *others = figures
    return tuple(
        PlaceDifference(
            place=place,
            compare=name,
            value=figures[name][place].value,
            base_value=base.value,
            share=figures[name][place].share,
            base_share=base.share,
            test=_test(base, figures[name][place], count_shared),
        )
        for place, base in figures[first].items()
        for name in others
    )


def _test(first: _Figure[M], other: _Figure[M], count_shared: Callable[[M, M], int]) -> ShareTest:
    if first.members is None or other.members is None:
        return ShareTest(np.nan, np.nan, np.nan, Note("withheld-no-share"))
    in_both = count_shared(first.members, other.members)
    counts = [(int(one.value or 0), int(one.base or 0)) for one in (first, other)]
    return compare_shares(counts[0], counts[1], in_both, first.container)


def _figures(side: ComparedSide[M]) -> Iterator[tuple[JourneyPlace, _Figure[M]]]:
    result = side.result
    for node in result.node_figures:
        yield NodePlace(node=node.node), _of_node(side, node)
    for arrow in result.arrow_figures:
        yield ArrowPlace(source=arrow.source, target=arrow.target), _of_arrow(side, arrow)
    for node in result.node_figures:
        if node.fallout is not None:
            share = node.fallout_share
            yield FalloutPlace(fallout=node.node), _among_those_at(side, node.node, node.fallout, node.instances, share)


def _of_node(side: ComparedSide[M], figures: NodeFigures) -> _Figure[M]:
    choice, container = side.spec.percent_of, side.spec.container
    members: M | None = None
    if isinstance(side.metric, ContainerMetric) and choice in side.result.with_interval:
        container = side.metric.container
        members = side.base_members(figures.node, choice, container)
    share = side.result.primary_share(figures, choice)
    return _Figure(figures.primary, figures.primary_bases.of(choice), share.value, members, container)


def _of_arrow(side: ComparedSide[M], figures: ArrowFigures) -> _Figure[M]:
    return _among_those_at(side, figures.source, figures.instances, figures.base, figures.share)


def _among_those_at(side: ComparedSide[M], node: str, count: int, base: int, share: Share) -> _Figure[M]:
    return _Figure(count, base, share.value, side.members_at(node), side.spec.container)
