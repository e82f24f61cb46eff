"""Journeys compared: how the figures of each side differ from the first side's, and whether that may be tested."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from ipyjourney.components import ContainerMetric
from ipyjourney.engine.pandas.journey import JourneyRun
from ipyjourney.engine.pandas.totals import RowSet
from ipyjourney.engine.pandas.windows import Mask
from ipyjourney.errors import Note
from ipyjourney.result import JourneyResult
from ipyjourney.result.compare import JourneyPlace, PlaceDifference, ShareTest, compare_shares
from ipyjourney.result.journey_figures import ArrowFigures, NodeFigures, Value
from ipyjourney.spec.places import ArrowPlace, FalloutPlace, NodePlace
from ipyjourney.stats import Share

__all__ = ["Side", "differences_between"]


@dataclass(frozen=True)
class Side:
    """One side of a comparison, worked out as if alone."""

    run: JourneyRun
    result: JourneyResult


@dataclass(frozen=True)
class _Figure:
    """The figure of one place on one side.

    Attributes
    ----------
    value, base : int, float or None
    share : float
    members : bool array or None
        The instances that the base counts, if those that the figure counts are among them.
    container : str
        What these are instances of.
    """

    value: Value | None
    base: Value | None
    share: float
    members: Mask | None
    container: str


def differences_between(sides: Mapping[str, Side]) -> tuple[PlaceDifference, ...]:
    """Compare each side with the first, place by place.

    Parameters
    ----------
    sides : mapping of str to Side
        In the order of the spec.

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
            test=_test(base, figures[name][place]),
        )
        for place, base in figures[first].items()
        for name in others
    )


def _test(first: _Figure, other: _Figure) -> ShareTest:
    if first.members is None or other.members is None:
        return ShareTest(np.nan, np.nan, np.nan, Note("withheld-no-share"))
    in_both = int(np.count_nonzero(first.members & other.members))
    counts = [(int(one.value or 0), int(one.base or 0)) for one in (first, other)]
    return compare_shares(counts[0], counts[1], in_both, first.container)


def _figures(side: Side) -> Iterator[tuple[JourneyPlace, _Figure]]:
    run, result = side.run, side.result
    for node in result.node_figures:
        yield NodePlace(node=node.node), _of_node(run, result, node)
    for arrow in result.arrow_figures:
        yield ArrowPlace(source=arrow.source, target=arrow.target), _of_arrow(run, arrow)
    for node in result.node_figures:
        if node.fallout is not None:
            share = node.fallout_share
            yield FalloutPlace(fallout=node.node), _among_those_at(run, node.node, node.fallout, node.instances, share)


def _of_node(run: JourneyRun, result: JourneyResult, figures: NodeFigures) -> _Figure:
    choice = run.spec.percent_of
    metric = run.scope.rows.definition(run.spec.primary_metric or "")
    members, container = None, run.spec.container
    if isinstance(metric, ContainerMetric) and choice in run.scope.totals.with_interval(run.spec.primary_metric or ""):
        container = metric.container
        members = _members(run, run.base_rows(figures.node, choice), container)
    share = result.primary_share(figures, choice)
    return _Figure(figures.primary, figures.primary_bases.of(choice), share.value, members, container)


def _members(run: JourneyRun, rows: RowSet, container: str) -> Mask:
    if container == run.spec.container:
        return rows.instances
    found = np.zeros(run.scope.store.instances(container).count + 1, bool)
    # Rows without an instance have the number -1: the place after the last.
    found[run.scope.totals.keys(container)[rows.positions]] = True
    return found[:-1]


def _of_arrow(run: JourneyRun, figures: ArrowFigures) -> _Figure:
    return _among_those_at(run, figures.source, figures.instances, figures.base, figures.share)


def _among_those_at(run: JourneyRun, node: str, count: int, base: int, share: Share) -> _Figure:
    return _Figure(count, base, share.value, run.rows_at(node).instances, run.spec.container)
