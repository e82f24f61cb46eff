"""The graph of a journey: start nodes, end nodes, and what leads where.

Definition
----------
"A *start node* is marked as one, or has no arrow from another node; an *end node* has no arrow to another node that
is not excluded."
"""

from __future__ import annotations

from tests.oracle.view import Json

__all__ = ["arrows_onward", "is_end", "is_start", "predecessors", "starts_leading_to"]


def predecessors(spec: Json, node: str) -> list[str]:
    """Give the nodes other than itself from which an arrow leads to a node."""
    return [arrow["source"] for arrow in spec["arrows"] if arrow["target"] == node and arrow["source"] != node]


def is_start(spec: Json, node: str) -> bool:
    """Tell whether a node is a start node."""
    marked = any(other["id"] == node and other["start"] for other in spec["nodes"])
    return marked or not predecessors(spec, node)


def arrows_onward(spec: Json, node: str) -> list[Json]:
    """Give the arrows from a node to another one that is not excluded."""
    excluded = {other["id"] for other in spec["nodes"] if other["excluded"]}
    return [
        arrow
        for arrow in spec["arrows"]
        if arrow["source"] == node and arrow["target"] != node and arrow["target"] not in excluded
    ]


def is_end(spec: Json, node: str) -> bool:
    """Tell whether a node is an end node."""
    return not arrows_onward(spec, node)


def starts_leading_to(spec: Json, node: str) -> list[str]:
    """Give the start nodes from which a path of arrows leads to a node, itself included if it is one."""
    upstream = {node}
    grew = True
    while grew:
        further = {arrow["source"] for arrow in spec["arrows"] if arrow["target"] in upstream} - upstream
        upstream |= further
        grew = bool(further)
    return [other["id"] for other in spec["nodes"] if other["id"] in upstream and is_start(spec, other["id"])]
