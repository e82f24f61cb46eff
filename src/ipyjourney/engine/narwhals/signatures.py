"""What the rows reached at each node of a journey hang on, so that an edit finds again what it does not change."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from ipyjourney.engine.limits import limits_of
from ipyjourney.engine.narwhals.tables import Tables
from ipyjourney.spec import Arrow
from ipyjourney.spec.graph import Graph

__all__ = ["Signatures"]


class Signatures:
    """The signatures of a journey's nodes: of their own conditions, limits, and all that lies upstream.

    Labels, ids, places and the order of nodes are no part of them.

    Parameters
    ----------
    tables : Tables
    graph : Graph
    within : int or None
        The journey-wide limit, in microseconds.
    conditions : mapping of str to Hashable
        What the rows that match each node hang on.

    Attributes
    ----------
    matches, reached : dict of str to int
        Per node, the signatures of the rows that match and of those reached.
    into : dict of str to list of Arrow
        Per node, the arrows to it in the order of its columns.
    excluded : int or None
        Signature of the instances that excluded nodes keep out.
    """

    def __init__(self, tables: Tables, graph: Graph, within: int | None, conditions: Mapping[str, Hashable]) -> None:
        self._tables, self._graph, self._within = tables, graph, within
        self.matches = {node: tables.sign("matches", one) for node, one in conditions.items()}
        self.reached: dict[str, int] = {}
        self.into: dict[str, list[Arrow]] = {node: [] for node in graph.nodes}
        for arrow in graph.spec.arrows:
            self.into[arrow.target].append(arrow)
        for component in graph.components:
            if graph.is_loop(component):
                self._sign_loop(sorted(component))
            else:
                self._sign_node(component[0])
        kept_out = frozenset(self.reached[node] for node in graph.excluded)
        self.excluded = tables.sign("excluded", kept_out) if kept_out else None

    def matches_are_reached(self, node: str) -> bool:
        """Say whether a node's matches are reached as they are: it is a start to which no arrow leads."""
        return self.reached[node] == self.matches[node]

    def _sign_node(self, node: str) -> None:
        self.into[node].sort(key=lambda arrow: (self.reached[arrow.source], _order(arrow)))
        if not self.into[node]:
            self.reached[node] = self.matches[node]
            return
        arrows = tuple((self.reached[arrow.source], limits_of(arrow)) for arrow in self.into[node])
        is_start = node in self._graph.starts
        self.reached[node] = self._tables.sign("reached", self.matches[node], is_start, self._within, arrows)

    def _sign_loop(self, nodes: list[str]) -> None:
        places = {node: place for place, node in enumerate(nodes)}
        parts: list[Hashable] = []
        for node in nodes:
            self.into[node].sort(key=lambda arrow: arrow.source)
            arrows = tuple(
                (places.get(arrow.source), self.reached.get(arrow.source), limits_of(arrow))
                for arrow in self.into[node]
            )
            parts.append((self.matches[node], node in self._graph.starts, arrows))
        loop = self._tables.sign("loop", self._within, tuple(parts))
        for node, place in places.items():
            self.reached[node] = self._tables.sign("in loop", loop, place)


def _order(arrow: Arrow) -> tuple[int, int, bool]:
    limits = limits_of(arrow)
    return limits.within or -1, limits.after or -1, limits.immediate
