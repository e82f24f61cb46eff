"""Which rows are reached at the nodes of a journey: one pass over the matching rows per level of its graph."""

from __future__ import annotations

from collections.abc import Iterable

import narwhals as nw

from ipyjourney.engine.limits import limits_of
from ipyjourney.engine.narwhals.backend import Backend, Frame
from ipyjourney.engine.narwhals.expressions import NO_TIME, TIME, any_of, flag, only_if, whole
from ipyjourney.engine.narwhals.serving import Link, origins_of, serve
from ipyjourney.engine.work import Stage, step
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec import Arrow, JourneySpec
from ipyjourney.spec.graph import Graph

__all__ = ["LoopTooLong", "Names", "reach_all"]

MOST_ROUNDS = 200


class LoopTooLong(IpyjourneyError):
    """A loop of a journey that turns more often than rounds are asked of a database."""


class Names:
    """What the columns of a journey's rows are called.

    Parameters
    ----------
    spec : JourneySpec
    """

    def __init__(self, spec: JourneySpec) -> None:
        self._nodes = {node.id: place for place, node in enumerate(spec.nodes)}
        self._arrows = {(arrow.source, arrow.target): place for place, arrow in enumerate(spec.arrows)}

    def matched(self, node: str) -> str:
        """Name the column of the rows that match a node."""
        return f"m_{self._nodes[node]}"

    def reached(self, node: str) -> str:
        """Name the column of the rows reached at a node."""
        return f"r_{self._nodes[node]}"

    def through(self, arrow: Arrow) -> str:
        """Name the column of the rows reached through an arrow."""
        return f"a_{self.number(arrow)}"

    def number(self, arrow: Arrow) -> int:
        """Give the number of an arrow."""
        return self._arrows[arrow.source, arrow.target]


class _Reach:
    def __init__(self, backend: Backend, spec: JourneySpec, graph: Graph, within: int | None) -> None:
        self._backend, self._graph, self._within = backend, graph, within
        self._names = Names(spec)
        self.scratch: list[Frame] = []
        self._into: dict[str, list[Arrow]] = {node: [] for node in graph.nodes}
        for arrow in spec.arrows:
            self._into[arrow.target].append(arrow)

    def start(self, plan: Frame, node: str) -> Frame:
        """Reach every match, as the start of a chain of its own."""
        reached, matched = self._names.reached(node), nw.col(self._names.matched(node))
        plan = plan.with_columns(matched.alias(reached))
        return self._with_origins(plan, reached, only_if(matched, nw.col(TIME), NO_TIME))

    def nothing(self, plan: Frame, node: str) -> Frame:
        """Reach no match."""
        reached = self._names.reached(node)
        plan = plan.with_columns((nw.col(TIME).is_null()).alias(reached))
        return self._with_origins(plan, reached, nw.lit(NO_TIME, nw.Int64))

    def serve(self, plan: Frame, arrows: Iterable[Arrow]) -> Frame:
        """Find out which rows are served through some arrows."""
        for arrow in arrows:
            ends = self._names.reached(arrow.source), self._names.matched(arrow.target)
            plan = serve(plan, Link(*ends, limits_of(arrow), self._within, self._names.through(arrow)))
        return plan

    def join(self, plan: Frame, node: str) -> Frame:
        """Reach what is served through any arrow."""
        reached = self._names.reached(node)
        served = [self._names.through(arrow) for arrow in self._into[node]]
        plan = plan.with_columns(any_of(nw.col(name) for name in served).alias(reached))
        if self._within is None:
            return plan
        origins = [nw.col(origins_of(name)) for name in served]
        return self._with_origins(plan, reached, origins[0] if len(origins) == 1 else nw.max_horizontal(*origins))

    def _with_origins(self, plan: Frame, reached: str, origins: nw.Expr) -> Frame:
        return plan if self._within is None else plan.with_columns(origins.alias(origins_of(reached)))

    def node(self, plan: Frame, node: str) -> Frame:
        """Reach a node of which all predecessors are reached."""
        if node in self._graph.starts:
            return self.serve(self.start(plan, node), self._into[node])
        return self.join(self.serve(plan, self._into[node]), node)

    def loop(self, plan: Frame, nodes: tuple[str, ...], titles: str) -> Frame:
        """Reach the nodes of a loop, from nothing up, until nothing more is reached."""
        starts = [node for node in nodes if node in self._graph.starts]
        others = [node for node in nodes if node not in starts]
        for node in nodes:
            plan = self.start(plan, node) if node in starts else self.nothing(plan, node)
        kept = self._backend.keep(plan)
        for number in range(MOST_ROUNDS):
            step(Stage.MATCH, number / MOST_ROUNDS)
            turned = self._turn(kept, others)
            self._backend.release(kept)
            kept = turned
            if not self._moved(kept, others):
                self.scratch.append(kept)
                return self.serve(kept, [arrow for node in starts for arrow in self._into[node]])
        self._backend.release(kept)
        raise LoopTooLong(nodes=titles, rounds=MOST_ROUNDS)

    def _turn(self, plan: Frame, nodes: list[str]) -> Frame:
        for node in nodes:
            reached = self._names.reached(node)
            was = {f"{reached}_was": nw.col(reached)}
            if self._within is not None:
                was[f"{reached}_o_was"] = nw.col(origins_of(reached))
            plan = self.join(self.serve(plan.with_columns(**was), self._into[node]), node)
        return self._backend.keep(plan)

    def _moved(self, plan: Frame, nodes: list[str]) -> bool:
        moved = []
        for node in nodes:
            reached = self._names.reached(node)
            moved.append(nw.col(reached) != nw.col(f"{reached}_was"))
            if self._within is not None:
                moved.append(nw.col(origins_of(reached)) != nw.col(f"{reached}_o_was"))
        return bool(self._backend.row(plan.select(n=whole(flag(any_of(moved)).sum())))["n"])


def reach_all(backend: Backend, rows: Frame, spec: JourneySpec, graph: Graph, within: int | None) -> Frame:
    """Find the rows reached at all nodes, and through all arrows.

    Parameters
    ----------
    backend : Backend
    rows : Frame
        Those that match any node, set down: ``c``, ``p``, ``t`` and what they match.
    spec : JourneySpec
    graph : Graph
    within : int or None
        The journey-wide limit, in microseconds.

    Returns
    -------
    Frame
        Set down too, with the columns of :class:`Names`.

    Raises
    ------
    LoopTooLong
        If a loop turns too often.
    """
    work, kept = _Reach(backend, spec, graph, within), rows
    levels = _levels(graph)
    titles = {node.id: node.title for node in spec.nodes}
    for number, level in enumerate(levels):
        step(Stage.MATCH, number / len(levels))
        plan = kept
        for component in level:
            if graph.is_loop(component):
                plan = work.loop(plan, component, ", ".join(titles[node] for node in component))
            else:
                plan = work.node(plan, component[0])
        deeper = backend.keep(plan)
        for frame in (kept, *work.scratch):
            backend.release(frame)
        work.scratch.clear()
        kept = deeper
    return kept


def _levels(graph: Graph) -> list[list[tuple[str, ...]]]:
    """Group the components so that each level needs only those before it."""
    depth: dict[str, int] = {}
    levels: list[list[tuple[str, ...]]] = []
    for component in graph.components:
        before = {other for node in component for other in graph.predecessors[node]} - set(component)
        level = 1 + max((depth[other] for other in before), default=-1)
        depth |= dict.fromkeys(component, level)
        if level == len(levels):
            levels.append([])
        levels[level].append(component)
    return levels
