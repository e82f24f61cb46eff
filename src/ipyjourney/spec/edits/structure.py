"""Edits that change which nodes there are and which arrows join them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from ipyjourney.components.references import Component
from ipyjourney.spec.edits.lookup import change_node, find_arrow, keep_starts, known_arrow, new_node_id
from ipyjourney.spec.graph import Graph
from ipyjourney.spec.journey import Arrow, DuplicateArrow, JourneySpec, Node, Point

__all__ = [
    "add_components",
    "add_node",
    "connect",
    "delete_arrow",
    "delete_nodes",
    "duplicate",
    "insert_on_arrow",
]

DUPLICATE_OFFSET = 30


def add_node(
    spec: JourneySpec, components: Iterable[Component], position: Point | None, name: str | None = None
) -> JourneySpec:
    """Put a node on the canvas, unconnected.

    Parameters
    ----------
    spec : JourneySpec
    components : iterable of components
        What a row must satisfy; at least one.
    position : Point or None
        Top left corner of the card, in pixels; ``None`` leaves it to the automatic layout.
    name : str, optional
        What the card is called.

    Returns
    -------
    JourneySpec

    Examples
    --------
    >>> from ipyjourney.components import MetricRef
    >>> spec = add_node(JourneySpec(container="account"), [MetricRef(metric="Won")], None)
    >>> spec.nodes[0].id, spec.nodes[0].title
    ('n1', 'Won')
    """
    node = Node(id=new_node_id(spec), components=tuple(components), position=position, name=name or None)
    return spec.with_changes(nodes=(*spec.nodes, node))


def add_components(spec: JourneySpec, node: str, components: Iterable[Component]) -> JourneySpec:
    """Combine components into a node; those already there are left.

    Parameters
    ----------
    spec : JourneySpec
    node : str
        Id of the node.
    components : iterable of components
        What a row must satisfy as well, or instead: metrics, items of one dimension and date ranges are alternatives.

    Raises
    ------
    UnknownNode
        If there is no such node.
    """
    combined = dict.fromkeys((*spec.node(node).components, *components))
    return change_node(spec, node, components=tuple(combined))


def insert_on_arrow(
    spec: JourneySpec, source: str, target: str, components: Iterable[Component], position: Point | None
) -> JourneySpec:
    """Put a node between two: the arrow becomes two, with its style and colour, without its limits, label and bend.

    Parameters
    ----------
    spec : JourneySpec
    source, target : str
        Ids of the nodes at the ends of the arrow.
    components : iterable of components
        What a row must satisfy at the new node; at least one.
    position : Point or None
        Top left corner of the new card, in pixels; ``None`` leaves it to the automatic layout.

    Raises
    ------
    UnknownNode, UnknownArrow
        If there is no such node or arrow.
    """
    old = known_arrow(spec, source, target)
    node = Node(id=new_node_id(spec), components=tuple(components), position=position)
    halves = (
        Arrow(source=source, target=node.id, style=old.style, color=old.color),
        Arrow(source=node.id, target=target, style=old.style, color=old.color),
    )
    arrows = tuple(new for arrow in spec.arrows for new in (halves if arrow is old else (arrow,)))
    return keep_starts(Graph(spec).starts, spec.with_changes(nodes=(*spec.nodes, node), arrows=arrows))


def connect(spec: JourneySpec, source: str, target: str) -> JourneySpec:
    """Join two nodes by an arrow, eventually and without limit.

    Where it closes a loop that no start node would lead into, the former start of that loop is marked as one.

    Parameters
    ----------
    spec : JourneySpec
    source, target : str
        Ids of the nodes; they may be the same.

    Raises
    ------
    UnknownNode
        If there is no such node.
    DuplicateArrow
        If an arrow joins them in this direction already.

    Examples
    --------
    >>> spec = connect(JourneySpec.path("Demo", "Won", container="account"), "n2", "n1")
    >>> [node.start for node in spec.nodes]
    [True, False]
    """
    start, end = spec.node(source), spec.node(target)
    if find_arrow(spec, source, target):
        raise DuplicateArrow(source=start.title, target=end.title)
    return keep_starts(
        Graph(spec).starts, spec.with_changes(arrows=(*spec.arrows, Arrow(source=source, target=target)))
    )


def delete_nodes(spec: JourneySpec, nodes: Iterable[str]) -> JourneySpec:
    """Delete nodes; each one's predecessors are joined to its successors, eventually and without limit.

    No arrow is added where there is one already, and none from a node to itself.

    Parameters
    ----------
    spec : JourneySpec
    nodes : iterable of str
        Ids of the nodes.

    Raises
    ------
    UnknownNode
        If there is no such node.

    Examples
    --------
    >>> spec = delete_nodes(JourneySpec.path("Visit", "Demo", "Won", container="account"), ["n2"])
    >>> [(arrow.source, arrow.target) for arrow in spec.arrows]
    [('n1', 'n3')]
    """
    return reduce(_delete_node, [spec.node(node).id for node in dict.fromkeys(nodes)], spec)


def delete_arrow(spec: JourneySpec, source: str, target: str) -> JourneySpec:
    """Delete an arrow.

    Parameters
    ----------
    spec : JourneySpec
    source, target : str
        Ids of the nodes at the ends of the arrow.

    Raises
    ------
    UnknownNode, UnknownArrow
        If there is no such node or arrow.
    """
    old = known_arrow(spec, source, target)
    return spec.with_changes(arrows=tuple(arrow for arrow in spec.arrows if arrow is not old))


def duplicate(spec: JourneySpec, nodes: Iterable[str]) -> JourneySpec:
    """Copy nodes with their components, name, colour and breakdown, without arrows, a little further right and down.

    Parameters
    ----------
    spec : JourneySpec
    nodes : iterable of str
        Ids of the nodes; the copies come in this order.

    Raises
    ------
    UnknownNode
        If there is no such node.
    """
    return reduce(_duplicate_node, [spec.node(node) for node in dict.fromkeys(nodes)], spec)


def _duplicate_node(spec: JourneySpec, node: Node) -> JourneySpec:
    place = node.position
    copy = Node(
        id=new_node_id(spec),
        components=node.components,
        name=node.name,
        color=node.color,
        breakdown=node.breakdown,
        position=place and Point(x=place.x + DUPLICATE_OFFSET, y=place.y + DUPLICATE_OFFSET),
    )
    return spec.with_changes(nodes=(*spec.nodes, copy))


def _delete_node(spec: JourneySpec, node: str) -> JourneySpec:
    graph = Graph(spec)
    kept = tuple(arrow for arrow in spec.arrows if node not in (arrow.source, arrow.target))
    bypasses = tuple(
        Arrow(source=source, target=target)
        for source in graph.predecessors[node]
        for target in graph.successors[node]
        if source != target and not find_arrow(spec, source, target)
    )
    return spec.with_changes(nodes=tuple(one for one in spec.nodes if one.id != node), arrows=kept + bypasses)
