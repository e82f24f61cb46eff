"""The differences of two compared flows, node by node.

Definition
----------
"Two segments, each as if alone, show the top items of both added up. Shares with intervals are of instances: a node's
over the anchor column's."

"A difference between two compared shares carries Newcombe's interval and the two-sided p-value of the pooled z-test,
without continuity correction, both withheld where the bases share an instance." "Changes are against the first,
absolute and in percent."

What only one side has is compared with nobody on the other.
"""

from __future__ import annotations

from tests.oracle.compare import difference_of_shares
from tests.oracle.flow_nodes import FlowNode, Placed
from tests.oracle.view import Json

__all__ = ["difference_rows"]


def difference_rows(nodes: list[FlowNode], first: Placed, second: Placed, name: str) -> list[Json]:
    """Compare the instances and shares of another side, of some name, with those of the first."""
    base_a, base_b = ({walk.instance for walk, _ in side} for side in (first, second))
    reason = "withheld-no-base" if not base_a or not base_b else "withheld-shared" if base_a & base_b else None
    rows = []
    for node in nodes:
        count_a, count_b = (
            len({walk.instance for walk, at in side if at[node.column] == node}) for side in (first, second)
        )
        if node.kind != "item" and not count_a and not count_b:
            continue  # a third side's alone
        share_a = count_a / len(base_a) if base_a else None
        share_b = count_b / len(base_b) if base_b else None
        tested: Json = {"low": None, "high": None, "p_value": None}
        if reason is None:
            tested = difference_of_shares(count_a, len(base_a), count_b, len(base_b))
        rows.append(
            {
                "column": node.column,
                "item": node.item,
                "kind": node.kind,
                "compare": name,
                "value": count_b,
                "base_value": count_a,
                "change": count_b - count_a,
                "change_percent": 100 * (count_b - count_a) / count_a if count_a else None,
                "share": share_b,
                "base_share": share_a,
                "share_change": None if share_a is None or share_b is None else share_b - share_a,
                **tested,
                "withheld": reason,
            }
        )
    return rows
