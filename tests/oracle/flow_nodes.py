"""The nodes of a flow: the items that are shown in its columns, the other ones, exits and entries.

Definition
----------
"The top items of a column by path views are shown, the others add up to *other items*. In every column but the anchor,
items + other + exits = the path views of the column before, exits excluded. Values are path views and distinct
container instances; an instance counts once in each figure, also in *other*: instances add up only where each has one
path."

"Two segments, each as if alone, show the top items of both added up."

A column may have its own number of top items.

"Top items go by the stated figure, nulls last, ties by item name in code-point order."

"Shares with intervals are of instances: a node's over the anchor column's."

Of two sides, each lists every item that is shown, with zeros where it has none; other items, exits and entries are
listed where a side has any.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.oracle.intervals import wilson
from tests.oracle.view import Json
from tests.oracle.walks import Walk, shown_columns

__all__ = ["FlowNode", "Placed", "node_rows", "placed", "shown_nodes"]


@dataclass(frozen=True)
class FlowNode:
    """A node: an item of a column, or what has none."""

    column: int
    kind: str
    item: str | None = None


def shown_nodes(spec: Json, sides: list[list[Walk]]) -> list[FlowNode]:
    """Give the nodes of all sides, columns from left to right, items by rank, then other items, then exit or entry."""
    walks = [walk for side in sides for walk in side]
    nodes = []
    shown = shown_columns(spec)
    for column in shown:
        items = _ranked(walks, column)
        own = [part["items"] for part in spec["column_items"] if part["column"] == column]
        most = own[0] if own else spec["items_per_column"]
        nodes += [FlowNode(column, "item", item) for item in items[:most]]
        if items[most:]:
            nodes.append(FlowNode(column, "other"))
        if any(walk.runs_out_in(column, shown) for walk in walks):
            nodes.append(FlowNode(column, "exit" if column > 0 else "entry"))
    return nodes


def _ranked(walks: list[Walk], column: int) -> list[str]:
    views: dict[str, int] = {}
    for walk in walks:
        item = walk.item(column)
        if item is not None:
            views[item] = views.get(item, 0) + 1
    return sorted(views, key=lambda item: (-views[item], item))


Placed = list[tuple[Walk, dict[int, FlowNode | None]]]
"""Path views, each with its nodes by column; None beyond where it has run out."""


def placed(spec: Json, nodes: list[FlowNode], side: list[Walk]) -> Placed:
    """Find the nodes of each path view of one side."""
    shown = shown_columns(spec)
    return [(walk, {column: _node_in(nodes, walk, column, shown) for column in shown}) for walk in side]


def _node_in(nodes: list[FlowNode], walk: Walk, column: int, columns: list[int]) -> FlowNode | None:
    if walk.runs_out_in(column, columns):
        return FlowNode(column, "exit" if column > 0 else "entry")
    item = walk.item(column)
    if item is None:
        return None
    shown = FlowNode(column, "item", item)
    return shown if shown in nodes else FlowNode(column, "other")


def node_rows(nodes: list[FlowNode], side: Placed) -> list[Json]:
    """Count the path views and instances of one side at each node."""
    base = len({walk.instance for walk, _ in side})
    rows = []
    for node in nodes:
        there = [walk for walk, at in side if at[node.column] == node]
        if node.kind != "item" and not there:
            continue
        instances = len({walk.instance for walk in there})
        low, high = wilson(instances, base)
        rows.append(
            {
                "column": node.column,
                "item": node.item,
                "kind": node.kind,
                "views": len(there),
                "instances": instances,
                "share": instances / base if base else None,
                "share_low": low,
                "share_high": high,
            }
        )
    return rows
