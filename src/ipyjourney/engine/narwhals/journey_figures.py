"""The figures of a journey's nodes and arrows, asked for together."""

from __future__ import annotations

from functools import cached_property

from ipyjourney.engine.narwhals.expressions import all_of, flag, whole
from ipyjourney.engine.narwhals.journey import JourneyRun
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.passing import find_quantiles
from ipyjourney.engine.narwhals.totals import Tally
from ipyjourney.result import ArrowFigures, Bases, NodeFigures
from ipyjourney.result.journey_figures import Value
from ipyjourney.spec import Arrow, Node, PercentOf

__all__ = ["Totalled", "arrow_figures", "node_figures"]


class Totalled:
    """What was counted of a journey.

    Parameters
    ----------
    run : JourneyRun
    """

    def __init__(self, run: JourneyRun) -> None:
        self._run = run
        nodes = [node.id for node in run.spec.nodes]
        rows: set[tuple[str, ...]] = {(node,) for node in nodes}
        rows |= {run.base_of(node, choice) for node in nodes for choice in (PercentOf.START, PercentOf.PREVIOUS)}
        self._values = run.values([(metric, some) for metric in run.metrics for some in sorted(rows)])

    def of(self, metric: str, nodes: tuple[str, ...]) -> Value | None:
        """Give a metric over the rows reached at any of some nodes."""
        return self._values[metric, nodes]

    @cached_property
    def _over_all(self) -> dict[str, Value | None]:
        run, tally, marks = self._run, Tally(), Marks()
        columns = {name: column for metric in run.metrics for name, column in run.totals.columns(metric, marks).items()}
        plan = marks.put_on(run.scope.rows)
        plan = plan.with_columns(**columns) if columns else plan
        answers = {metric: run.totals.ask(metric, all_of(()), tally) for metric in run.metrics}
        found = run.scope.store.backend.row(plan.select(**tally.aggregates))
        return {metric: answer(found) for metric, answer in answers.items()}

    def of_all(self, metric: str) -> Value | None:
        """Give a metric over all rows in scope."""
        return self._over_all[metric]

    @cached_property
    def instances(self) -> dict[str, int]:
        """Count the instances that reached each node, took each arrow, fell out, and can yet go on.

        By the columns of :class:`Names`; fallouts by ``fallout …`` and ``open …`` with the id of the node.
        """
        run, tally = self._run, Tally()
        named: dict[str, str] = {}
        for node in run.spec.nodes:
            named[f"node {node.id}"] = tally.add(whole(flag(run.reached(node.id)).sum()))
            fell_out, still_open = run.fell_out(node.id)
            if fell_out is not None:
                named[f"fallout {node.id}"] = tally.add(whole(flag(fell_out).sum()))
            if still_open is not None:
                named[f"open {node.id}"] = tally.add(whole(flag(still_open).sum()))
        for arrow in run.spec.arrows:
            named[_arrow(arrow)] = tally.add(whole(flag(run.took(arrow)).sum()))
        found = run.scope.store.backend.row(run.ways.select(**tally.aggregates))
        return {what: int(found[name] or 0) for what, name in named.items()}


def _arrow(arrow: Arrow) -> str:
    return f"arrow {arrow.source} > {arrow.target}"


def node_figures(run: JourneyRun, totalled: Totalled) -> tuple[NodeFigures, ...]:
    """Give the figures of all nodes, in the order of the spec."""
    return tuple(_of_node(run, totalled, node) for node in run.spec.nodes)


def _of_node(run: JourneyRun, totalled: Totalled, node: Node) -> NodeFigures:
    primary, secondary = run.spec.primary_metric or "", run.spec.secondary_metric
    return NodeFigures(
        node=node.id,
        name=node.title,
        primary=totalled.of(primary, (node.id,)),
        primary_bases=_bases(run, totalled, node.id, primary),
        secondary=None if secondary is None else totalled.of(secondary, (node.id,)),
        secondary_bases=None if secondary is None else _bases(run, totalled, node.id, secondary),
        instances=totalled.instances[f"node {node.id}"],
        fallout=totalled.instances.get(f"fallout {node.id}"),
        fallout_open=totalled.instances.get(f"open {node.id}"),
    )


def _bases(run: JourneyRun, totalled: Totalled, node: str, metric: str) -> Bases:
    return Bases(
        start=totalled.of(metric, run.base_of(node, PercentOf.START)),
        previous=totalled.of(metric, run.base_of(node, PercentOf.PREVIOUS)),
        total=totalled.of_all(metric),
    )


def arrow_figures(run: JourneyRun, totalled: Totalled) -> tuple[ArrowFigures, ...]:
    """Give the figures of all arrows, in the order of the spec."""
    taken = {arrow: totalled.instances[_arrow(arrow)] for arrow in run.spec.arrows}
    times = find_quantiles(run, taken)
    return tuple(
        ArrowFigures(
            source=arrow.source,
            target=arrow.target,
            instances=count,
            base=totalled.instances[f"node {arrow.source}"],
            p10_time=times[arrow][0],
            median_time=times[arrow][1],
            p90_time=times[arrow][2],
        )
        for arrow, count in taken.items()
    )
