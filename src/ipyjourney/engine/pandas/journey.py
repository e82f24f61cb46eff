"""A journey worked out over one scope: reach node by node, and what the figures are made of."""

from __future__ import annotations

import itertools
import weakref
from collections.abc import Callable, Hashable, Mapping
from datetime import timedelta
from functools import cached_property, partial

import numpy as np

from ipyjourney.engine.journey_names import Known
from ipyjourney.engine.limits import Limits, limits_of
from ipyjourney.engine.pandas.ahead import Begin
from ipyjourney.engine.pandas.cache import Cache
from ipyjourney.engine.pandas.index import NEVER, Positions
from ipyjourney.engine.pandas.loops import reach_loop
from ipyjourney.engine.pandas.matching import Matches
from ipyjourney.engine.pandas.passing import Passage, pass_through
from ipyjourney.engine.pandas.reach import (
    Goal,
    Link,
    Reached,
    arrivals,
    is_same,
    reach,
)
from ipyjourney.engine.pandas.rows import Mask
from ipyjourney.engine.pandas.rowsets import EveryRow, JoinedRows, ReachedRows, RowSet
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.work import Stage, step
from ipyjourney.spec import Arrow, JourneySpec, Node, PercentOf
from ipyjourney.spec.graph import Graph

__all__ = ["JourneyRun"]

MICROSECOND = timedelta(microseconds=1)

SMALL = 200
"""Bytes that a number takes in the cache, its key included."""


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
    begin : callable, optional
        Begins work on the figures as soon as it can be done, beside the work on what else is reached.
    """

    def __init__(
        self,
        scope: Scope,
        spec: JourneySpec,
        known: Known,
        cache: Cache,
        signature: Callable[[Hashable], int],
        begin: Begin | None = None,
    ) -> None:
        self.scope, self.spec, self.graph = scope, spec, Graph(spec)
        self._known, self._cache, self._signature = known, cache, signature
        self._matcher = scope.matcher(known.segments, known.date_ranges)
        self._within = None if spec.within is None else spec.within // MICROSECOND
        self._arrows_into: dict[str, list[Arrow]] = {node: [] for node in self.graph.nodes}
        self._arrows_from: dict[str, list[Arrow]] = {node: [] for node in self.graph.nodes}
        self._limits = {(arrow.source, arrow.target): limits_of(arrow) for arrow in spec.arrows}
        for arrow in spec.arrows:
            self._arrows_into[arrow.target].append(arrow)
            self._arrows_from[arrow.source].append(arrow)
        self._match_keys: dict[str, int] = {}
        self._metric_keys: dict[str, int] = {}
        self._matches: dict[str, Matches] = {}
        self._reached: dict[str, Reached] = {}
        self._rows: dict[str, RowSet] = {}
        if begin is not None:
            for node in spec.nodes:
                begin(partial(self._match, node))
        for place, component in enumerate(self.graph.components):
            step(Stage.MATCH, place / len(self.graph.components))
            self._work_out(component)
            if begin is not None:
                self._begin_figures(component, begin)

    # --- reach ---------------------------------------------------------------------------------------------------

    def _match_key(self, node: Node) -> int:
        if node.id not in self._match_keys:
            self._match_keys[node.id] = self._make_match_key(node)
        return self._match_keys[node.id]

    def _make_match_key(self, node: Node) -> int:
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
        goals: dict[str, Goal] = {}
        parts: list[Hashable] = [self._within]
        for node_id in component:
            node = self.spec.node(node_id)
            self._matches[node_id] = self._match(node)
            goals[node_id] = Goal(self._matches[node_id], node_id in starts)
            # Nodes of the same loop are told apart by their places in it.
            incoming = tuple(
                (
                    ("here", component.index(arrow.source))
                    if arrow.source in goals or arrow.source in component
                    else self._reached[arrow.source].number,
                    self._limits_on(arrow),
                )
                for arrow in self._arrows_into[node_id]
            )
            parts.append((self._match_key(node), node_id in starts, () if node_id in starts else incoming))

        def make() -> tuple[Reached, ...]:
            if not self.graph.is_loop(component):
                node_id = component[0]
                links = [self._link(arrow) for arrow in self._arrows_into[node_id]]
                return (reach(self.scope.index, goals[node_id], links, self._within),)
            ends = {
                node_id: [
                    (a.source if a.source in goals else self._reached[a.source], self._limits_on(a))
                    for a in self._arrows_into[node_id]
                ]
                for node_id in component
            }
            return tuple(reach_loop(self.scope.index, goals, ends, self._within).values())

        found = self._cache.get(
            ("reach", self._signature(("reach", *parts))), make, lambda all_: sum(each.n_bytes for each in all_)
        )
        for node_id, reached in zip(component, found, strict=True):
            self._reached[node_id] = self._as_before(node_id, reached)

    def _as_before(self, node_id: str, reached: Reached) -> Reached:
        """Give what was reached at the node's matches last, if it is the same: what follows from it is known then."""
        key = ("last", self._match_key(self.spec.node(node_id)), self._within)
        last = self._cache.get(key, lambda: [weakref.ref(reached)], lambda _: SMALL)
        before = last[0]()
        if before is not None and (before is reached or is_same(before, reached)):
            return before
        last[0] = weakref.ref(reached)
        return reached

    def _link(self, arrow: Arrow) -> Link:
        """Give an arrow with what was reached at its source, for all that asks who was served through it."""
        source, target = self._reached[arrow.source], self._matches[arrow.target]
        size = 0 if self._limits_on(arrow).free and self._within is None else len(target.positions)
        return self._cache.get(
            ("link", *self._arrow_key(arrow)),
            lambda: Link(source, self._limits_on(arrow)),
            lambda _: size if self._within is None else 9 * size,
        )

    def _limits_on(self, arrow: Arrow) -> Limits:
        return self._limits[arrow.source, arrow.target]

    def _arrow_key(self, arrow: Arrow) -> tuple[Hashable, ...]:
        target = self._match_key(self.spec.node(arrow.target))
        return self._reached[arrow.source].number, target, self._limits_on(arrow), self._within

    def passage(self, arrow: Arrow) -> Passage:
        """Give who has a row reached through an arrow, and how long it took, by instances that do not count too."""
        target = self._reached[arrow.target]
        alone = arrow.target not in self.graph.starts and len(self._arrows_into[arrow.target]) == 1
        return self._cache.get(
            ("passage", *self._arrow_key(arrow)),
            lambda: pass_through(self.scope.index, self._link(arrow), target, alone=alone, within=self._within),
            lambda passage: passage.n_bytes,
        )

    def _begin_figures(self, component: tuple[str, ...], begin: Begin) -> None:
        """Begin the figures of some nodes, and of the arrows between them and those worked out before."""
        for arrow in self.spec.arrows:
            ends = arrow.source, arrow.target
            if any(end in component for end in ends) and all(end in self._reached for end in ends):
                begin(partial(self._passage_times, arrow))
        # Who counts is not known before all excluded nodes are worked out.
        if not self.graph.excluded:
            for node in component:
                for metric in filter(None, (self.spec.primary_metric, self.spec.secondary_metric)):
                    begin(partial(self.total, metric, (node,)))

    def _passage_times(self, arrow: Arrow) -> None:
        _ = self.passage(arrow).quantiles

    # --- who counts ----------------------------------------------------------------------------------------------

    @cached_property
    def kept(self) -> Mask | None:
        """Which instances count: those that reached no excluded node; None if none is excluded."""
        excluded = [self._reached[node].instances for node in self.graph.nodes if node in self.graph.excluded]
        return ~np.logical_or.reduce(excluded) if excluded else None

    @cached_property
    def _without(self) -> tuple[int, ...]:
        """What was reached at the excluded nodes, by number."""
        return tuple(self._reached[node].number for node in self.graph.nodes if node in self.graph.excluded)

    def left_out_at(self, node: str) -> int:
        """Count the instances that an excluded node keeps out."""
        return int(np.count_nonzero(self._reached[node].instances))

    def _make_rows(self, reached: Reached) -> RowSet:
        if self.kept is None:
            return ReachedRows(reached)
        kept = self.kept
        return RowSet(
            reached.instances & kept, lambda: reached.positions[kept[self.scope.index.instance[reached.positions]]]
        )

    def reached_at(self, node: str) -> Reached:
        """Give what was reached at a node, by instances that an excluded one keeps out too."""
        return self._reached[node]

    def rows_at(self, node: str) -> RowSet:
        """Give the rows reached at a node by the instances that count."""
        if node not in self._rows:
            self._rows[node] = self._make_rows(self._reached[node])
        return self._rows[node]

    def first_at(self, node: str) -> Positions:
        """Give the first row reached at a node of each instance, ``NEVER`` where there is none."""
        return self._kept_of(self._reached[node].first)

    def first_through(self, arrow: Arrow) -> Positions:
        """Give the first row reached through an arrow of each instance, ``NEVER`` where there is none."""
        first = self._cache.get(
            ("arrivals", *self._arrow_key(arrow)),
            lambda: arrivals(self._link(arrow), self._matches[arrow.target], self._within),
            lambda found: found.nbytes,
        )
        return self._kept_of(first)

    def _kept_of(self, first: Positions) -> Positions:
        return first if self.kept is None else np.where(self.kept, first, np.int32(NEVER))

    # --- metrics -------------------------------------------------------------------------------------------------

    def base_of(self, node: str, choice: PercentOf) -> tuple[str, ...]:
        """Give the nodes over whose rows a percentage of start or of previous is taken."""
        if choice is PercentOf.START:
            return self.graph.starts_of(node)
        before = tuple(other for other in self.graph.predecessors[node] if other != node)
        return (node,) if node in self.graph.starts else before

    def base_rows(self, node: str, choice: PercentOf) -> RowSet:
        """Give the rows over which a percentage of a node is taken."""
        return EveryRow(self.scope.index) if choice is PercentOf.TOTAL else self._union(self.base_of(node, choice))

    def total(self, metric: str, nodes: tuple[str, ...]) -> int | float | None:
        """Work out a metric over the rows reached at any of some nodes, once for all journeys that reach the same."""
        key = ("total", *self.figure_key(metric, nodes))
        return self._cache.get(key, lambda: self.scope.totals.of(metric, self._union(nodes)), lambda _: SMALL)

    def figure_key(self, metric: str, nodes: tuple[str, ...]) -> tuple[Hashable, ...]:
        """Give what a metric over the rows reached at any of some nodes depends on."""
        numbers = tuple(sorted(self._reached[node].number for node in nodes))
        if metric not in self._metric_keys:
            self._metric_keys[metric] = self._signature(("metric", self.scope.rows.definition(metric)))
        return self.scope.number, self._metric_keys[metric], numbers, self._without

    def _union(self, nodes: tuple[str, ...]) -> RowSet:
        if not nodes:
            return RowSet(np.zeros(self.scope.index.n_instances, bool), lambda: np.empty(0, np.int32))
        rows = [self.rows_at(node) for node in nodes]
        pins = [self._matcher.pins(self.spec.node(node).components) for node in nodes]
        if all(_apart(one, other) for one, other in itertools.combinations(pins, 2)):
            return rows[0] if len(rows) == 1 else JoinedRows(rows)
        return RowSet.union(rows)

    # --- fallout -------------------------------------------------------------------------------------------------

    def fallout_at(self, node: str) -> tuple[Mask | None, Mask | None]:
        """Mark the instances that fall out at a node, and those of them that can yet go on.

        None for all at an end node; None for those who can yet go on where no limit tells them apart.
        """
        onward = [
            arrow
            for arrow in self._arrows_from[node]
            if arrow.target != node and arrow.target not in self.graph.excluded
        ]
        if not onward:
            return None, None
        went_on = np.logical_or.reduce([self.passage(arrow).instances for arrow in onward])
        fell_out = self.rows_at(node).instances & ~went_on
        if self._within is None and all(arrow.within is None for arrow in onward):
            return fell_out, None
        return fell_out, fell_out & np.logical_or.reduce([self._can_yet_take(arrow) for arrow in onward])

    def _can_yet_take(self, arrow: Arrow) -> Mask:
        """Mark the instances that may still take an arrow: from some reached row, no limit of it runs out in scope."""
        index, reached, end = self.scope.index, self._reached[arrow.source], self.scope.window.end
        positions = reached.positions
        able = np.ones(len(positions), bool)
        limits = self._limits_on(arrow)
        if limits.within is not None:
            able &= index.times[positions] + limits.within >= end
        if self._within is not None and reached.origins is not None:
            able &= reached.origins + self._within >= end
        if limits.immediate:
            able &= positions + 1 == index.start[index.instance[positions] + 1]
        found = np.zeros(index.n_instances, bool)
        found[index.instance[positions[able]]] = True
        return found


def _apart(one: Mapping[str, frozenset[str]], other: Mapping[str, frozenset[str]]) -> bool:
    """Say whether no row can have an item of each column that both sides pin down."""
    return any(not items & other[column] for column, items in one.items() if column in other)
