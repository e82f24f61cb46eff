"""Graphs as other programs hold them: a dict of steps, the node-link form, networkx."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from ipyjourney.components.model import InvalidSpec
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.interchange.drawing import Drawing, Fields, Step
from ipyjourney.spec.interchange.wording import read_arrow_label

__all__ = ["DirectedGraph", "UndirectedGraph", "UnreadableGraph", "draw_dict", "draw_networkx"]

NODE_FIELDS = ("components", "name", "start", "excluded", "position", "color")
ARROW_FIELDS = ("within", "after", "order", "label", "style", "color", "bend")
LOOKS = frozenset({"color", "style", "position", "bend"})
"""What other programs write in ways of their own: taken over where it fits, else left."""


class UnreadableGraph(IpyjourneyError):
    """A value that is no graph of named steps."""


class UndirectedGraph(IpyjourneyError):
    """A graph whose arrows have no direction."""


class DirectedGraph(Protocol):
    """What is asked of a networkx graph."""

    def is_directed(self) -> bool:
        """Say whether arrows have a direction."""
        ...

    def nodes(self, data: bool) -> Iterable[tuple[object, Mapping[str, object]]]:
        """Give the nodes with their attributes."""
        ...

    def edges(self, data: bool) -> Iterable[tuple[object, object, Mapping[str, object]]]:
        """Give the arrows with their attributes."""
        ...


def draw_dict(graph: object) -> Drawing:
    """Read a dict of steps and those that follow each, or the node-link form of networkx and d3.

    Parameters
    ----------
    graph : mapping
        ``{"Visit": "Demo", "Demo": ["Won", "Lost"]}``, ``{"Visit": {"Demo": "within 7 days"}}``,
        ``{"Visit": {"Demo": {"within": "7 days", "label": "nurtured"}}}``, or ``{"nodes": [{"id": "Visit"}, …],
        "edges": [{"source": "Visit", "target": "Demo"}, …]}`` (``links`` is the same).

    Returns
    -------
    Drawing

    Raises
    ------
    UnreadableGraph
        If it is neither.
    UndirectedGraph
        If it says that its arrows have no direction.

    Examples
    --------
    >>> drawing = draw_dict({"Visit": ["Demo"], "Demo": {"Won": "within 7 days"}})
    >>> [step.label for step in drawing.steps.values()], drawing.arrows[1]["within"]
    (['Visit', 'Demo', 'Won'], '7 days')
    """
    if not isinstance(graph, Mapping):
        raise UnreadableGraph(found=_shown(graph), place="–")
    edges = graph.get("edges", graph.get("links"))
    if isinstance(nodes := graph.get("nodes"), list | tuple) and isinstance(edges, list | tuple):
        if graph.get("directed") is False:
            raise UndirectedGraph(kind="node-link")
        return _draw((_id_of(node) for node in nodes), (_ends_of(edge) for edge in edges))
    drawing = Drawing()
    for name, following in graph.items():
        drawing.step(_name(name))
        for target, fields in _targets(name, following):
            drawing.step(target)
            drawing.arrows.append({**fields, "source": name, "target": target})
    return drawing


def draw_networkx(graph: DirectedGraph) -> Drawing:
    """Read a directed graph of networkx; the package itself is not needed for that.

    Parameters
    ----------
    graph : networkx.DiGraph
        Nodes are named by ``label``, else by themselves; attributes that are fields of a node or an arrow are taken
        over, others left.

    Returns
    -------
    Drawing

    Raises
    ------
    UnreadableGraph
        If it is no graph.
    UndirectedGraph
        If its arrows have no direction.
    """
    if not (hasattr(graph, "is_directed") and hasattr(graph, "nodes") and hasattr(graph, "edges")):
        raise UnreadableGraph(found=_shown(graph), place="–")
    if not graph.is_directed():
        raise UndirectedGraph(kind=type(graph).__name__)
    return _draw(graph.nodes(data=True), graph.edges(data=True))


def _draw(
    nodes: Iterable[tuple[object, Mapping[str, object]]],
    edges: Iterable[tuple[object, object, Mapping[str, object]]],
) -> Drawing:
    drawing = Drawing()
    for key, attributes in nodes:
        fields = _known_fields(attributes, NODE_FIELDS, "Node")
        label = attributes.get("label", fields.get("name"))
        if label is None:
            drawing.step(str(key)).fields.update(fields)
        else:
            drawing.steps[str(key)] = Step(str(key), str(label), fields)
    for source, target, attributes in edges:
        drawing.step(str(source))
        drawing.step(str(target))
        fields = _known_fields(attributes, ARROW_FIELDS, "Arrow")
        drawing.arrows.append({**fields, "source": str(source), "target": str(target)})
    return drawing


def _known_fields(attributes: Mapping[str, object], known: Iterable[str], kind: str) -> Fields:
    return {
        name: attributes[name]
        for name in known
        if attributes.get(name) is not None and (name not in LOOKS or _fits(kind, name, attributes[name]))
    }


def _fits(kind: str, name: str, value: object) -> bool:
    from ipyjourney.spec.journey import Arrow, Node

    required = {"id": "a", "components": [{"metric": "a"}]} if kind == "Node" else {"source": "a", "target": "a"}
    try:
        (Node if kind == "Node" else Arrow).model_validate({**required, name: value})
    except InvalidSpec:
        return False
    return True


def _targets(name: str, following: object) -> Iterable[tuple[str, Fields]]:
    match following:
        case None:
            return
        case str():
            yield following, {}
        case Mapping():
            for target, about in following.items():
                yield _name(target), _arrow_fields(name, target, about)
        case list() | tuple() | set() | frozenset():
            for target in following:
                yield _name(target), {}
        case _:
            raise UnreadableGraph(found=_shown(following), place=name)


def _arrow_fields(source: str, target: str, about: object) -> Fields:
    match about:
        case None:
            return {}
        case str():
            return read_arrow_label(about)
        case Mapping():
            return {str(name): value for name, value in about.items()}
        case _:
            raise UnreadableGraph(found=_shown(about), place=f"{source} → {target}")


def _name(value: object) -> str:
    if not isinstance(value, str):
        raise UnreadableGraph(found=_shown(value), place="–")
    return value


def _id_of(node: object) -> tuple[object, Mapping[str, object]]:
    if not isinstance(node, Mapping) or "id" not in node:
        raise UnreadableGraph(found=_shown(node), place="nodes")
    return node["id"], node


def _ends_of(edge: object) -> tuple[object, object, Mapping[str, object]]:
    if not isinstance(edge, Mapping) or not {"source", "target"} <= edge.keys():
        raise UnreadableGraph(found=_shown(edge), place="edges")
    return edge["source"], edge["target"], edge


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"
