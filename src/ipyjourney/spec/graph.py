"""Facts about a journey as a directed graph: who leads to whom, where it starts and ends, which nodes form loops."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from ipyjourney.spec.journey import JourneySpec

__all__ = ["Graph"]


class Graph:
    """The graph of a journey's nodes and arrows.

    Parameters
    ----------
    spec : JourneySpec

    Examples
    --------
    >>> graph = Graph(JourneySpec.path("Visit", "Demo", "Won", container="account"))
    >>> graph.starts, graph.ends, graph.predecessors["n2"]
    (('n1',), ('n3',), ('n1',))
    """

    def __init__(self, spec: JourneySpec) -> None:
        self.spec = spec
        self.nodes = tuple(node.id for node in spec.nodes)
        self.successors: dict[str, tuple[str, ...]] = self._neighbours("source", "target")
        self.predecessors: dict[str, tuple[str, ...]] = self._neighbours("target", "source")
        """Per node those on the other end of its arrows, in the order of the arrows; a node itself for a self-arrow."""

    def _neighbours(self, near: str, far: str) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {node: [] for node in self.nodes}
        for arrow in self.spec.arrows:
            found[getattr(arrow, near)].append(getattr(arrow, far))
        return {node: tuple(others) for node, others in found.items()}

    @cached_property
    def excluded(self) -> frozenset[str]:
        """Nodes that are excluded from the journey."""
        return frozenset(node.id for node in self.spec.nodes if node.excluded)

    @cached_property
    def starts(self) -> tuple[str, ...]:
        """Nodes that are marked as a start, or have no arrow from another node."""
        return tuple(
            node.id
            for node in self.spec.nodes
            if node.start or not any(other != node.id for other in self.predecessors[node.id])
        )

    @cached_property
    def ends(self) -> tuple[str, ...]:
        """Nodes with no arrow to another node that is not excluded."""
        return tuple(node for node in self.nodes if not self.continuations(node))

    def continuations(self, node: str) -> tuple[str, ...]:
        """Give the other nodes that a node's arrows lead to, excluded ones aside."""
        return tuple(other for other in self.successors[node] if other != node and other not in self.excluded)

    @cached_property
    def components(self) -> tuple[tuple[str, ...], ...]:
        """Strongly connected components, each before those that it leads to; a node in no loop is one of its own."""
        return _strong_components(self.nodes, self.successors)

    def is_loop(self, component: tuple[str, ...]) -> bool:
        """Say whether the nodes of a component can be come back to."""
        return len(component) > 1 or any(node in self.successors[node] for node in component)

    def reachable(self, sources: Iterable[str]) -> frozenset[str]:
        """Find the nodes that a path of arrows, or none, leads to from any of some nodes."""
        found = set(sources)
        waiting = list(found)
        while waiting:
            for other in self.successors[waiting.pop()]:
                if other not in found:
                    found.add(other)
                    waiting.append(other)
        return frozenset(found)

    @cached_property
    def unreached(self) -> tuple[str, ...]:
        """Nodes that no start node leads to: loops without a way in, and what hangs on them."""
        reached = self.reachable(self.starts)
        return tuple(node for node in self.nodes if node not in reached)

    def starts_of(self, node: str) -> tuple[str, ...]:
        """Find the start nodes from which a path of arrows, or none, leads to a node."""
        return tuple(start for start in self.starts if node in self._reach_of[start])

    @cached_property
    def _reach_of(self) -> dict[str, frozenset[str]]:
        return {start: self.reachable([start]) for start in self.starts}


def _strong_components(nodes: tuple[str, ...], successors: dict[str, tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Tarjan's algorithm without recursion, which a long path would exhaust."""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    found: list[tuple[str, ...]] = []
    for root in nodes:
        if root in number:
            continue
        work = [(root, iter(successors[root]))]
        number[root] = low[root] = len(number)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, others = work[-1]
            for other in others:
                if other not in number:
                    number[other] = low[other] = len(number)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(successors[other])))
                    break
                if other in on_stack:
                    low[node] = min(low[node], number[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == number[node]:
                    members: list[str] = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        members.append(member)
                        if member == node:
                            break
                    found.append(tuple(sorted(members, key=nodes.index)))
    return tuple(reversed(found))
