"""Find and replace the parts of a journey by the ids that an edit names."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.graph import Graph
from ipyjourney.spec.journey import Arrow, JourneySpec, Node

__all__ = [
    "UnknownArrow",
    "change_arrow",
    "change_node",
    "find_arrow",
    "keep_starts",
    "known_arrow",
    "new_node_id",
]


class UnknownArrow(IpyjourneyError):
    """Two nodes that no arrow joins in this direction."""


def new_node_id(spec: JourneySpec) -> str:
    """Give ``n`` and the smallest positive integer not in use."""
    used = {node.id for node in spec.nodes}
    return next(name for number in range(1, len(used) + 2) if (name := f"n{number}") not in used)


def find_arrow(spec: JourneySpec, source: str, target: str) -> Arrow | None:
    """Find an arrow by the nodes at its ends."""
    return next((arrow for arrow in spec.arrows if (arrow.source, arrow.target) == (source, target)), None)


def known_arrow(spec: JourneySpec, source: str, target: str) -> Arrow:
    """Find an arrow by the nodes at its ends.

    Raises
    ------
    UnknownNode, UnknownArrow
        If there is no such node or arrow.
    """
    start, end = spec.node(source), spec.node(target)
    arrow = find_arrow(spec, source, target)
    if arrow is None:
        raise UnknownArrow(source=start.title, target=end.title)
    return arrow


def change_node(spec: JourneySpec, node: str, **changes: object) -> JourneySpec:
    """Set fields of a node."""
    old = spec.node(node)
    new = Node.model_validate({**_fields(old), **changes})
    return spec.with_changes(nodes=tuple(new if one is old else one for one in spec.nodes))


def change_arrow(spec: JourneySpec, source: str, target: str, **changes: object) -> JourneySpec:
    """Set fields of an arrow."""
    old = known_arrow(spec, source, target)
    new = Arrow.model_validate({**_fields(old), **changes})
    return spec.with_changes(arrows=tuple(new if arrow is old else arrow for arrow in spec.arrows))


def keep_starts(former: Iterable[str], after: JourneySpec) -> JourneySpec:
    """Mark as starts the former starts of loops that no start node leads into any more."""
    graph, starts = Graph(after), frozenset(former)
    lost = {
        node
        for component in graph.components
        if len(component) > 1
        for node in component
        if node in starts and node in graph.unreached
    }
    return reduce(lambda spec, node: change_node(spec, node, start=True), lost, after)


def _fields(part: Node | Arrow) -> dict[str, object]:
    return {name: getattr(part, name) for name in type(part).model_fields}
