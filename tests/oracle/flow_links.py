"""The links of a flow, between nodes of neighbouring columns.

Definition
----------
"Links between neighbouring columns, those to exits and from entries included, carry the same two values; path views
add up to the columns exactly. Time per transition is from row to row, over path views, reported as time to move."

An exit stands in the column where its path has run out, so that the link to it comes from the column before; an entry
likewise to the left. Neither has a row, and no time leads there. Hidden columns are no neighbours: a link joins those
on either side of them. A link is counted in the column to its left; links are in the order of their sources among the
nodes, then of their targets.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from tests.oracle.flow_nodes import FlowNode, Placed
from tests.oracle.moves import quantile
from tests.oracle.view import Json
from tests.oracle.walks import Walk, shown_columns

__all__ = ["link_rows"]


def link_rows(spec: Json, nodes: list[FlowNode], side: Placed) -> list[Json]:
    """Count the path views and instances of one side along each link that it has."""
    rows = []
    for left, right in pairwise(shown_columns(spec)):
        for source in nodes:
            for target in nodes:
                if (source.column, target.column) == (left, right):
                    taken = [walk for walk, at in side if (at[left], at[right]) == (source, target)]
                    if taken:
                        rows.append(_link(source, target, taken))
    return rows


def _link(source: FlowNode, target: FlowNode, walks: list[Walk]) -> Json:
    times = []
    for walk in walks:
        left, right = walk.points[source.column], walk.points[target.column]
        if left is not None and right is not None:
            times.append(right.time - left.time)
    return {
        "column": source.column,
        "source": source.item,
        "source_kind": source.kind,
        "target": target.item,
        "target_kind": target.kind,
        "views": len(walks),
        "instances": len({walk.instance for walk in walks}),
        "median_time": quantile(times, Fraction(1, 2)),
        "p10_time": quantile(times, Fraction(1, 10)),
        "p90_time": quantile(times, Fraction(9, 10)),
    }
