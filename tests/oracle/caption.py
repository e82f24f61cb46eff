"""The caption: the path with the highest conversion rate.

Definition
----------
"For each end node, not excluded, with an arrow from another node: its percent of start; the highest wins, ties by the
order of nodes; null never wins." "Rankings round both sides to nine significant digits."
"""

from __future__ import annotations

from fractions import Fraction

from tests.oracle.graph import is_end, predecessors, starts_leading_to
from tests.oracle.numbers import nine_digits
from tests.oracle.view import Json

__all__ = ["find_caption"]


def find_caption(spec: Json, percent_of_start: dict[str, Fraction | None]) -> Json | None:
    """Give the end node with the highest percent of start, the starts that lead to it, and that percent."""
    winner: str | None = None
    highest = Fraction(0)
    for node in spec["nodes"]:
        name, value = node["id"], percent_of_start[node["id"]]
        if node["excluded"] or not is_end(spec, name) or not predecessors(spec, name) or value is None:
            continue
        if winner is None or nine_digits(value) > nine_digits(highest):
            winner, highest = name, value
    if winner is None:
        return None
    return {"node": winner, "starts": starts_leading_to(spec, winner), "percent": float(highest)}
