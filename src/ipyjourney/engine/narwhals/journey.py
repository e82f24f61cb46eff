"""A journey worked out over one scope: the rows reached, each instance's way through them, and sums over both."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from functools import cached_property

import narwhals as nw

from ipyjourney.components import ContainerMetric, MetricDefinition
from ipyjourney.engine.limits import MICROSECOND, limits_of
from ipyjourney.engine.narwhals.backend import Frame, Row
from ipyjourney.engine.narwhals.expressions import TIME, all_of, any_of, flag, only_if, whole
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.matching import Known, matched
from ipyjourney.engine.narwhals.passing import with_durations
from ipyjourney.engine.narwhals.reach import Names, reach_all
from ipyjourney.engine.narwhals.scope import BEFORE, COUNT, Scope
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION, origins_of
from ipyjourney.engine.narwhals.totals import Answer, Tally, Totals
from ipyjourney.result.journey_figures import Value
from ipyjourney.spec import Arrow, JourneySpec, PercentOf
from ipyjourney.spec.graph import Graph

__all__ = ["JourneyRun"]

COUNTS = "ok"
"""Column that says whose rows count: those of instances that reached no excluded node."""


class JourneyRun:
    """One journey over one scope.

    Parameters
    ----------
    scope : Scope
    spec : JourneySpec
        With its primary metric filled in.
    known : Known

    Attributes
    ----------
    rows : Frame
        The rows of scope that match any node: ``c``, ``p``, ``t``, what they match, where and through which arrows they
        are reached, what the metrics need, and ``ok`` where the instance counts.
    """

    def __init__(self, scope: Scope, spec: JourneySpec, known: Known) -> None:
        self.scope, self.spec, self.graph, self.names = scope, spec, Graph(spec), Names(spec)
        self.totals = Totals(scope.store, scope.conditions, spec.container)
        self.within = None if spec.within is None else spec.within // MICROSECOND
        self._arrows_from: dict[str, list[Arrow]] = {}
        self.set_arrows()
        backend, marks = scope.store.backend, Marks()
        matches = {self.names.matched(node.id): matched(scope, node.components, known, marks) for node in spec.nodes}
        columns = {
            name: column for metric in self.metrics for name, column in self.totals.columns(metric, marks).items()
        }
        plan = marks.put_on(scope.rows).select(INSTANCE, POSITION, TIME, BEFORE, COUNT, **matches, **columns)
        reached = reach_all(
            backend, backend.keep(plan.filter(any_of(nw.col(name) for name in matches))), spec, self.graph, self.within
        )
        self._reached = reached
        self._kept = [reached]
        self.rows = self._counted(reached)

    def under(self, spec: JourneySpec) -> JourneyRun:
        """Give the same run under a spec that differs in what its rows do not hang on, such as labels."""
        if spec == self.spec:
            return self
        # What was set down is shared.
        other = copy.copy(self)
        other.spec, other.graph, other.names = spec, Graph(spec), Names(spec)
        other.set_arrows()
        return other

    def set_arrows(self) -> None:
        """Sort the arrows by where they begin."""
        self._arrows_from = {
            node: [arrow for arrow in self.spec.arrows if arrow.source == node] for node in self.graph.nodes
        }

    @property
    def metrics(self) -> tuple[str, ...]:
        """The primary metric, and the secondary one if there is one."""
        return tuple(filter(None, (self.spec.primary_metric, self.spec.secondary_metric)))

    def _counted(self, reached: Frame) -> Frame:
        excluded = [nw.col(self.names.reached(node)) for node in self.graph.nodes if node in self.graph.excluded]
        if not excluded:
            return reached.with_columns((~nw.col(TIME).is_null()).alias(COUNTS))
        plan = reached.with_columns(x=flag(any_of(excluded)))
        return self.keep(plan.with_columns((nw.col("x").max().over(INSTANCE) == 0).alias(COUNTS)).drop("x"))

    def keep(self, plan: Frame) -> Frame:
        """Set rows down as long as the run is."""
        frame = self.scope.store.backend.keep(plan)
        self._kept.append(frame)
        return frame

    def release(self) -> None:
        """Forget what was set down for the journey."""
        for frame in self._kept:
            self.scope.store.backend.release(frame)

    # --- rows ----------------------------------------------------------------------------------------------------

    def at(self, node: str) -> nw.Expr:
        """Give a condition on the rows that holds on those reached at a node by the instances that count."""
        return nw.col(self.names.reached(node)) & nw.col(COUNTS)

    def through(self, arrow: Arrow) -> nw.Expr:
        """Give a condition on the rows that holds on those reached through an arrow by the instances that count."""
        return nw.col(self.names.through(arrow)) & nw.col(COUNTS)

    def base_of(self, node: str, choice: PercentOf) -> tuple[str, ...]:
        """Give the nodes over whose rows a percentage of start or of previous is taken."""
        if choice is PercentOf.START:
            return self.graph.starts_of(node)
        before = tuple(other for other in self.graph.predecessors[node] if other != node)
        return (node,) if node in self.graph.starts else before

    # --- instances -----------------------------------------------------------------------------------------------

    @cached_property
    def ways(self) -> Frame:
        """One row per instance that counts and matches any node, set down.

        For the node with number i, ``f_i`` and ``ft_i`` are the position and the moment of the first row reached there;
        for the arrow j, ``g_j`` and ``gt_j`` those of the first row reached through it, ``d_j`` how long the move took
        in microseconds, and ``o_j`` is 1 for instances that may still take it. All are null where there is none.
        """
        aggregates: dict[str, nw.Expr] = {}
        for node in self.graph.nodes:
            at, name = self.at(node), self.names.reached(node)
            aggregates |= {
                f"f{name}": only_if(at, nw.col(POSITION)).min(),
                f"ft{name}": only_if(at, nw.col(TIME)).min(),
            }
        for arrow in self.spec.arrows:
            through, name = self.through(arrow), self.names.through(arrow)
            aggregates |= {
                f"f{name}": only_if(through, nw.col(POSITION)).min(),
                f"ft{name}": only_if(through, nw.col(TIME)).min(),
                f"before{name}": only_if(through, nw.col(BEFORE)).min(),
            }
            if self._is_split(arrow.source):
                aggregates[f"open{name}"] = flag(self.at(arrow.source) & self._open(arrow)).max()
        plan = self.rows.filter(nw.col(COUNTS)).group_by(INSTANCE).agg(**aggregates)
        return self.keep(with_durations(self, plan))

    def first_at(self, node: str) -> nw.Expr:
        """Give the position of each way's first row at a node, null where there is none."""
        return nw.col(f"f{self.names.reached(node)}")

    def first_through(self, arrow: Arrow) -> nw.Expr:
        """Give the position of each way's first row reached through an arrow, null where there is none."""
        return nw.col(f"f{self.names.through(arrow)}")

    def reached(self, node: str) -> nw.Expr:
        """Give a condition on the ways that holds for those that have a row reached at a node."""
        return ~self.first_at(node).is_null()

    def took(self, arrow: Arrow) -> nw.Expr:
        """Give a condition on the ways that holds for those that have a row reached through an arrow."""
        return ~self.first_through(arrow).is_null()

    def _is_split(self, node: str) -> bool:
        """Say whether time can run out for those that fall out at a node."""
        return any(self.within is not None or arrow.within is not None for arrow in self.onward(node))

    def _open(self, arrow: Arrow) -> nw.Expr:
        """Give a condition on the rows at an arrow's source that holds where no limit of it runs out in scope."""
        end, limits = self.scope.window.end, limits_of(arrow)
        able = [nw.col(TIME) + limits.within >= end] if limits.within is not None else []
        if self.within is not None:
            able.append(nw.col(origins_of(self.names.reached(arrow.source))) + self.within >= end)
        if limits.immediate:
            able.append(nw.col(POSITION) == nw.col(COUNT))
        return all_of(able)

    def onward(self, node: str) -> list[Arrow]:
        """List the arrows that a node is fallen out of where none is taken."""
        return [
            arrow
            for arrow in self._arrows_from[node]
            if arrow.target != node and arrow.target not in self.graph.excluded
        ]

    def fell_out(self, node: str) -> tuple[nw.Expr | None, nw.Expr | None]:
        """Give conditions on the ways that hold for those that fall out at a node, and that can yet go on.

        None for all at an end node; None for those who can yet go on where no limit tells them apart.
        """
        onward = self.onward(node)
        if not onward:
            return None, None
        fell_out = self.reached(node) & ~any_of(self.took(arrow) for arrow in onward)
        if not self._is_split(node):
            return fell_out, None
        still = any_of(nw.col(f"open{self.names.through(arrow)}") == 1 for arrow in onward)
        return fell_out, fell_out & still

    # --- figures -------------------------------------------------------------------------------------------------

    def values(
        self, wanted: Iterable[tuple[str, tuple[str, ...]]]
    ) -> Mapping[tuple[str, tuple[str, ...]], Value | None]:
        """Work out metrics over the rows reached at any of some nodes, all of them in at most two questions.

        Parameters
        ----------
        wanted : iterable of (str, tuple of str)
            Metrics with nodes.
        """
        over_rows, over_ways = Tally(), Tally()
        answers: dict[tuple[str, tuple[str, ...]], tuple[Answer, bool]] = {}
        for metric, nodes in wanted:
            if (metric, nodes) in answers:
                continue
            if self._counts_own(self.totals.definition(metric)):
                name = over_ways.add(whole(flag(any_of((self.reached(node) for node in nodes), INSTANCE)).sum()))
                answers[metric, nodes] = _whole_answer(name), True
            else:
                rows = any_of(self.at(node) for node in nodes)
                answers[metric, nodes] = self.totals.ask(metric, rows, over_rows), False
        found = [self._ask(self.rows, over_rows), self._ask(self.ways, over_ways)]
        return {key: answer(found[by_way]) for key, (answer, by_way) in answers.items()}

    def _counts_own(self, definition: MetricDefinition) -> bool:
        return isinstance(definition, ContainerMetric) and definition.container == self.spec.container

    def _ask(self, plan: Frame, tally: Tally) -> Row:
        return self.scope.store.backend.row(plan.select(**tally.aggregates)) if tally.aggregates else {}

    def left_out(self) -> Mapping[str, int]:
        """Count the instances that each excluded node keeps out."""
        excluded = [node for node in self.graph.nodes if node in self.graph.excluded]
        if not excluded:
            return {}
        reached = {node: flag(nw.col(self.names.reached(node))).max() for node in excluded}
        named = {f"x{place}": reached[node] for place, node in enumerate(excluded)}
        plan = self.rows.group_by(INSTANCE).agg(**named).select(*(whole(nw.col(name).sum()) for name in named))
        found = self.scope.store.backend.row(plan)
        return {node: int(found[f"x{place}"] or 0) for place, node in enumerate(excluded)}


def _whole_answer(name: str) -> Answer:
    return lambda found: int(found[name] or 0)
