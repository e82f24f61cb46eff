"""A journey worked out over one scope: reach node by node, then the figures."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

import numpy as np

from ipyjourney.engine.pandas.cache import Cache
from ipyjourney.engine.pandas.matching import Matches
from ipyjourney.engine.pandas.reach import Link, Passage, Reached, Stage, pass_through, reach, reach_loop
from ipyjourney.engine.pandas.rows import Mask, Window
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.pandas.serving import Limits
from ipyjourney.engine.pandas.totals import RowSet
from ipyjourney.result import ArrowFigures, Bases, NodeFigures
from ipyjourney.spec import Arrow, JourneySpec, Node, Order
from ipyjourney.spec.graph import Graph
from ipyjourney.spec.segments import Segment
from ipyjourney.stats import quantile

__all__ = ["JourneyRun", "Known"]

MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class Known:
    """What the names in a journey's nodes stand for."""

    segments: dict[str, Segment]
    date_ranges: dict[str, Window]


class JourneyRun:
    """One journey over one scope.

    Matches, reached rows and passages are kept under a signature of all that they depend on, so that after an edit
    only what hangs on it is worked out again.

    Parameters
    ----------
    scope : Scope
    spec : JourneySpec
        With its primary metric filled in.
    known : Known
    cache : Cache
    signature : callable
        Gives a small number for each distinct key.
    """

    def __init__(
        self, scope: Scope, spec: JourneySpec, known: Known, cache: Cache, signature: Callable[[Hashable], int]
    ) -> None:
        self.scope, self.spec, self.graph = scope, spec, Graph(spec)
        self._known, self._cache, self._signature = known, cache, signature
        self._matcher = scope.matcher(known.segments, known.date_ranges)
        self._within = None if spec.within is None else spec.within // MICROSECOND
        self._arrows_into: dict[str, list[Arrow]] = {node: [] for node in self.graph.nodes}
        self._arrows_from: dict[str, list[Arrow]] = {node: [] for node in self.graph.nodes}
        for arrow in spec.arrows:
            self._arrows_into[arrow.target].append(arrow)
            self._arrows_from[arrow.source].append(arrow)
        self._keys: dict[str, int] = {}
        self._matches: dict[str, Matches] = {}
        self._reached: dict[str, Reached] = {}
        for component in self.graph.components:
            self._work_out(component)

    # --- reach ---------------------------------------------------------------------------------------------------

    def _match_key(self, node: Node) -> int:
        used = [
            part
            for component in node.components
            for name, parts in (("segment", self._known.segments), ("date_range", self._known.date_ranges))
            if (part := parts.get(getattr(component, name, ""))) is not None
        ]
        return self._signature(("match", self.scope.number, node.components, tuple(used)))

    def _match(self, node: Node) -> Matches:
        return self._cache.get(
            ("match", self._match_key(node)),
            lambda: self._matcher.match(node.components),
            lambda matches: matches.n_bytes,
        )

    def _work_out(self, component: tuple[str, ...]) -> None:
        starts = set(self.graph.starts)
        stages: dict[str, Stage] = {}
        parts: list[Hashable] = [self._within]
        for node_id in component:
            node = self.spec.node(node_id)
            self._matches[node_id] = self._match(node)
            stages[node_id] = Stage(self._matches[node_id], node_id in starts)
            # Nodes of the same loop are told apart by their places in it.
            incoming = tuple(
                (
                    ("here", component.index(arrow.source))
                    if arrow.source in stages or arrow.source in component
                    else self._keys[arrow.source],
                    limits_of(arrow),
                )
                for arrow in self._arrows_into[node_id]
            )
            parts.append((self._match_key(node), node_id in starts, () if node_id in starts else incoming))
        shared = tuple(parts)
        for place, node_id in enumerate(component):
            self._keys[node_id] = self._signature(("reach", place, shared))

        def make() -> tuple[Reached, ...]:
            if not self.graph.is_loop(component):
                node_id = component[0]
                links = [Link(self._reached[a.source], limits_of(a)) for a in self._arrows_into[node_id]]
                return (reach(self.scope.index, stages[node_id], links, self._within),)
            ends = {
                node_id: [
                    (a.source if a.source in stages else self._reached[a.source], limits_of(a))
                    for a in self._arrows_into[node_id]
                ]
                for node_id in component
            }
            return tuple(reach_loop(self.scope.index, stages, ends, self._within).values())

        found = self._cache.get(
            ("reach", self._signature(("reach", shared))), make, lambda all_: sum(each.n_bytes for each in all_)
        )
        self._reached.update(zip(component, found, strict=True))

    def _passage(self, arrow: Arrow) -> Passage:
        source = self._reached[arrow.source]
        limits = limits_of(arrow)
        target_key = self._match_key(self.spec.node(arrow.target))
        return self._cache.get(
            ("passage", self._keys[arrow.source], target_key, limits, self._within),
            lambda: pass_through(self.scope.index, Link(source, limits), self._matches[arrow.target], self._within),
            lambda passage: passage.n_bytes,
        )

    # --- who counts ----------------------------------------------------------------------------------------------

    @cached_property
    def kept(self) -> Mask | None:
        """Which instances count: those that reached no excluded node; None if none is excluded."""
        excluded = [self._reached[node].instances for node in self.graph.nodes if node in self.graph.excluded]
        return ~np.logical_or.reduce(excluded) if excluded else None

    def left_out_at(self, node: str) -> int:
        """Count the instances that an excluded node keeps out."""
        return int(np.count_nonzero(self._reached[node].instances))

    @cached_property
    def _rows(self) -> dict[str, RowSet]:
        return {node: self._rows_at(reached) for node, reached in self._reached.items()}

    def _rows_at(self, reached: Reached) -> RowSet:
        if self.kept is None:
            return RowSet(reached.instances, lambda: reached.positions)
        kept = self.kept
        return RowSet(
            reached.instances & kept, lambda: reached.positions[kept[self.scope.index.instance[reached.positions]]]
        )

    # --- figures -------------------------------------------------------------------------------------------------

    def node_figures(self) -> tuple[NodeFigures, ...]:
        """Work out the figures of all nodes, in the order of the spec."""
        return tuple(self._figures_of(node) for node in self.spec.nodes)

    def arrow_figures(self) -> tuple[ArrowFigures, ...]:
        """Work out the figures of all arrows, in the order of the spec."""
        return tuple(self._figures_along(arrow) for arrow in self.spec.arrows)

    def _figures_of(self, node: Node) -> NodeFigures:
        primary, secondary = self.spec.primary_metric or "", self.spec.secondary_metric
        rows = self._rows[node.id]
        fallout, still_open = self._fallout(node.id)
        return NodeFigures(
            node=node.id,
            name=node.title,
            primary=self.scope.totals.of(primary, rows),
            primary_bases=self._bases(node.id, primary),
            secondary=None if secondary is None else self.scope.totals.of(secondary, rows),
            secondary_bases=None if secondary is None else self._bases(node.id, secondary),
            instances=int(np.count_nonzero(rows.instances)),
            fallout=fallout,
            fallout_open=still_open,
        )

    def _bases(self, node: str, metric: str) -> Bases:
        starts = self.graph.starts_of(node)
        before = [node] if node in self.graph.starts else [p for p in self.graph.predecessors[node] if p != node]
        return Bases(
            start=self._over(starts, metric),
            previous=self._over(tuple(before), metric),
            total=self.scope.totals.of_all(metric),
        )

    def _over(self, nodes: tuple[str, ...], metric: str) -> int | float:
        if not nodes:
            return 0
        return self.scope.totals.of(metric, RowSet.union([self._rows[node] for node in nodes]))

    def _fallout(self, node: str) -> tuple[int | None, int | None]:
        onward = [
            arrow
            for arrow in self._arrows_from[node]
            if arrow.target != node and arrow.target not in self.graph.excluded
        ]
        if not onward:
            return None, None
        went_on = np.logical_or.reduce([self._passage(arrow).instances for arrow in onward])
        fell_out = self._rows[node].instances & ~went_on
        count = int(np.count_nonzero(fell_out))
        if self._within is None and all(arrow.within is None for arrow in onward):
            return count, None
        still_open = np.logical_or.reduce([self._can_yet_take(arrow) for arrow in onward])
        return count, int(np.count_nonzero(fell_out & still_open))

    def _can_yet_take(self, arrow: Arrow) -> Mask:
        """Mark the instances that may still take an arrow: from some reached row, no limit of it runs out in scope."""
        index, reached, end = self.scope.index, self._reached[arrow.source], self.scope.window.end
        positions = reached.positions
        able = np.ones(len(positions), bool)
        limits = limits_of(arrow)
        if limits.within is not None:
            able &= index.times[positions] + limits.within >= end
        if self._within is not None and reached.origins is not None:
            able &= reached.origins + self._within >= end
        if limits.immediate:
            able &= positions + 1 == index.start[index.instance[positions] + 1]
        found = np.zeros(index.n_instances, bool)
        found[index.instance[positions[able]]] = True
        return found

    def _figures_along(self, arrow: Arrow) -> ArrowFigures:
        passage = self._passage(arrow)
        durations = passage.ordered
        if self.kept is not None:
            durations = np.sort(passage.durations[passage.instances & self.kept])
        return ArrowFigures(
            source=arrow.source,
            target=arrow.target,
            instances=len(durations),
            base=int(np.count_nonzero(self._rows[arrow.source].instances)),
            median_time=quantile(durations, 50),
            p10_time=quantile(durations, 10),
            p90_time=quantile(durations, 90),
        )


def limits_of(arrow: Arrow) -> Limits:
    """Give an arrow's limits in microseconds."""
    return Limits(
        within=None if arrow.within is None else arrow.within // MICROSECOND,
        after=None if arrow.after is None else arrow.after // MICROSECOND,
        immediate=arrow.order is Order.IMMEDIATE,
    )
