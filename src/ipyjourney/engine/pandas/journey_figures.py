"""The figures of a journey's nodes and arrows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import numpy as np

from ipyjourney.engine.pandas.journey import JourneyRun
from ipyjourney.engine.pandas.passing import time_quantiles
from ipyjourney.engine.work import Stage, step
from ipyjourney.result import ArrowFigures, Bases, NodeFigures
from ipyjourney.spec import Arrow, Node, PercentOf

__all__ = ["arrow_figures", "node_figures"]

T = TypeVar("T")


def node_figures(run: JourneyRun) -> tuple[NodeFigures, ...]:
    """Work out the figures of all nodes, in the order of the spec."""
    return tuple(_of_node(run, node) for node in _counted(run.spec.nodes))


def arrow_figures(run: JourneyRun) -> tuple[ArrowFigures, ...]:
    """Work out the figures of all arrows, in the order of the spec."""
    return tuple(_of_arrow(run, arrow) for arrow in _counted(run.spec.arrows))


def _of_node(run: JourneyRun, node: Node) -> NodeFigures:
    primary, secondary = run.spec.primary_metric or "", run.spec.secondary_metric
    fell_out, still_open = run.fallout_at(node.id)
    return NodeFigures(
        node=node.id,
        name=node.title,
        primary=run.total(primary, (node.id,)),
        primary_bases=_bases(run, node.id, primary),
        secondary=None if secondary is None else run.total(secondary, (node.id,)),
        secondary_bases=None if secondary is None else _bases(run, node.id, secondary),
        instances=run.rows_at(node.id).n_instances,
        fallout=None if fell_out is None else int(np.count_nonzero(fell_out)),
        fallout_open=None if still_open is None else int(np.count_nonzero(still_open)),
    )


def _bases(run: JourneyRun, node: str, metric: str) -> Bases:
    return Bases(
        start=run.total(metric, run.base_of(node, PercentOf.START)),
        previous=run.total(metric, run.base_of(node, PercentOf.PREVIOUS)),
        total=run.scope.totals.of_all(metric),
    )


def _of_arrow(run: JourneyRun, arrow: Arrow) -> ArrowFigures:
    passage = run.passage(arrow)
    count, times = len(passage.durations), passage.quantiles
    if run.kept is not None:
        durations = passage.durations[run.kept[passage.instances]]
        count, times = len(durations), time_quantiles(durations)
    return ArrowFigures(
        source=arrow.source,
        target=arrow.target,
        instances=count,
        base=run.rows_at(arrow.source).n_instances,
        p10_time=times[0],
        median_time=times[1],
        p90_time=times[2],
    )


def _counted(parts: tuple[T, ...]) -> Iterator[T]:
    """Tell the progress along parts whose figures are worked out one after the other."""
    for place, part in enumerate(parts):
        step(Stage.COUNT, place / len(parts))
        yield part
