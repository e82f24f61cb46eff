"""Edits that make one node of several, and several of one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from ipyjourney.spec.edits.lookup import keep_starts, new_node_id
from ipyjourney.spec.graph import Graph
from ipyjourney.spec.journey import Arrow, JourneySpec, Node, Point

__all__ = ["combine_nodes", "split_node"]

SPLIT_PITCH = 120


def combine_nodes(spec: JourneySpec, nodes: Iterable[str]) -> JourneySpec:
    """Make one node of several.

    The first of them gets the components and the arrows of all, and is called after its components. Arrows among them
    go; of arrows that fall together the first stays. The node is marked as a start if one of them was, and excluded if
    all of them were.

    Parameters
    ----------
    spec : JourneySpec
    nodes : iterable of str
        Ids of the nodes; with fewer than two nothing changes.

    Raises
    ------
    UnknownNode
        If there is no such node.

    Examples
    --------
    >>> spec = combine_nodes(JourneySpec.path("Visit", "Demo", "Trial", "Won", container="account"), ["n2", "n3"])
    >>> [node.title for node in spec.nodes], [(arrow.source, arrow.target) for arrow in spec.arrows]
    (['Visit', 'Demo or Trial', 'Won'], [('n1', 'n2'), ('n2', 'n4')])
    """
    chosen = [spec.node(node) for node in dict.fromkeys(nodes)]
    if len(chosen) < 2:
        return spec
    first, gone = chosen[0], {node.id for node in chosen[1:]}
    whole = first.model_copy(
        update={
            "components": tuple(dict.fromkeys(component for node in chosen for component in node.components)),
            "name": None,
            "start": any(node.start for node in chosen),
            "excluded": all(node.excluded for node in chosen),
        }
    )

    def end_of(end: str) -> str:
        return first.id if end in gone else end

    arrows: dict[tuple[str, str], Arrow] = {}
    for arrow in spec.arrows:
        source, target = end_of(arrow.source), end_of(arrow.target)
        if source != target or arrow.source == arrow.target:
            arrows.setdefault((source, target), arrow.model_copy(update={"source": source, "target": target}))
    left = tuple(whole if node is first else node for node in spec.nodes if node.id not in gone)
    return keep_starts(map(end_of, Graph(spec).starts), spec.with_changes(nodes=left, arrows=tuple(arrows.values())))


def split_node(spec: JourneySpec, node: str) -> JourneySpec:
    """Give each component of a node a node of its own, below each other, each with the arrows of the one there was.

    Parameters
    ----------
    spec : JourneySpec
    node : str
        Id of the node; one with a single component stays as it is.

    Raises
    ------
    UnknownNode
        If there is no such node.

    Examples
    --------
    >>> spec = combine_nodes(JourneySpec.path("Visit", "Demo", "Won", container="account"), ["n1", "n2"])
    >>> [node.title for node in split_node(spec, "n1").nodes]
    ['Visit', 'Won', 'Demo']
    """
    old = spec.node(node)
    if len(old.components) == 1:
        return spec
    first = old.model_copy(update={"name": None, "components": old.components[:1]})
    alone = spec.with_changes(nodes=tuple(first if one is old else one for one in spec.nodes))
    return reduce(lambda all_, place: _split_off(all_, first, old, place), range(1, len(old.components)), alone)


def _split_off(spec: JourneySpec, first: Node, old: Node, place: int) -> JourneySpec:
    at = old.position
    copy = first.model_copy(
        update={
            "id": new_node_id(spec),
            "components": (old.components[place],),
            "position": at and Point(x=at.x, y=at.y + place * SPLIT_PITCH),
        }
    )
    return spec.with_changes(
        nodes=(*spec.nodes, copy), arrows=(*spec.arrows, *_arrows_again(spec.arrows, first.id, copy.id))
    )


def _arrows_again(arrows: Iterable[Arrow], node: str, copy: str) -> tuple[Arrow, ...]:
    return tuple(
        arrow.model_copy(
            update={
                "source": copy if arrow.source == node else arrow.source,
                "target": copy if arrow.target == node else arrow.target,
                "bend": None,
            }
        )
        for arrow in arrows
        if node in (arrow.source, arrow.target)
    )
