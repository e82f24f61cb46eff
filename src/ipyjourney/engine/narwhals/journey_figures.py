"""The figures of a journey's nodes and arrows: those not known yet are asked for together."""

from __future__ import annotations

from collections.abc import Hashable
from typing import cast

from ipyjourney.components import ContainerMetric
from ipyjourney.engine.narwhals.expressions import all_of
from ipyjourney.engine.narwhals.journey import JourneyRun
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.passing import find_quantiles
from ipyjourney.engine.narwhals.totals import Tally
from ipyjourney.engine.narwhals.unions import Counted, count_instances, total_up
from ipyjourney.result import ArrowFigures, Bases, NodeFigures
from ipyjourney.result.journey_figures import Value
from ipyjourney.spec import Node, PercentOf

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
        bases = [run.base_of(node, choice) for node in nodes for choice in (PercentOf.START, PercentOf.PREVIOUS)]
        sets = list(dict.fromkeys([*((node,) for node in nodes), *bases]))
        own = [metric for metric in run.metrics if self._counts_own(metric)]
        self.counted: Counted = count_instances(run, sets if own else [(node,) for node in nodes])
        self._values = total_up(run, [metric for metric in run.metrics if metric not in own], sets)
        self._values |= {(metric, some): self.counted.reached[some] for metric in own for some in sets}

    def _counts_own(self, metric: str) -> bool:
        definition = self._run.totals.definition(metric)
        return isinstance(definition, ContainerMetric) and definition.container == self._run.spec.container

    def of(self, metric: str, nodes: tuple[str, ...]) -> Value | None:
        """Give a metric over the rows reached at any of some nodes."""
        return self._values[metric, nodes]

    def of_all(self, metric: str) -> Value | None:
        """Give a metric over all rows in scope."""
        run, answers = self._run, self._run.claims.tables.answers
        missing = [one for one in run.metrics if _over_all(one) not in answers]
        if missing:
            tally, marks = Tally(), Marks()
            columns = {name: column for one in missing for name, column in run.totals.columns(one, marks).items()}
            plan = marks.put_on(run.scope.rows)
            plan = plan.with_columns(**columns) if columns else plan
            asked = {one: run.totals.ask(one, all_of(()), tally) for one in missing}
            found = run.scope.store.backend.row(plan.select(**tally.aggregates))
            answers |= {_over_all(one): answer(found) for one, answer in asked.items()}
        return cast("Value | None", answers[_over_all(metric)])


def _over_all(metric: str) -> Hashable:
    return "over all", metric


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
        instances=totalled.counted.reached[node.id,],
        fallout=totalled.counted.fallout.get(node.id),
        fallout_open=totalled.counted.still_open.get(node.id),
    )


def _bases(run: JourneyRun, totalled: Totalled, node: str, metric: str) -> Bases:
    return Bases(
        start=totalled.of(metric, run.base_of(node, PercentOf.START)),
        previous=totalled.of(metric, run.base_of(node, PercentOf.PREVIOUS)),
        total=totalled.of_all(metric),
    )


def arrow_figures(run: JourneyRun, totalled: Totalled) -> tuple[ArrowFigures, ...]:
    """Give the figures of all arrows, in the order of the spec."""
    times = find_quantiles(run, totalled.counted.took)
    return tuple(
        ArrowFigures(
            source=arrow.source,
            target=arrow.target,
            instances=count,
            base=totalled.counted.reached[arrow.source,],
            p10_time=times[arrow][0],
            median_time=times[arrow][1],
            p90_time=times[arrow][2],
        )
        for arrow, count in totalled.counted.took.items()
    )
