"""Percentages: the three bases of a node's value.

Definition
----------
"*Of total*: over the metric on all rows in scope. *Of start node*: over the metric on the union of the rows reached at
the start nodes from which a path of arrows leads to n, n itself included if it is one. *Of previous node*: over the
metric on the union of the rows reached at n's predecessors other than itself; a start node is its own base. A
percentage may exceed 100%; over zero it is null."
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from tests.oracle.graph import is_start, predecessors, starts_leading_to
from tests.oracle.metrics import metric_value
from tests.oracle.reach import Reach
from tests.oracle.universe import Universe
from tests.oracle.view import Json

__all__ = ["bases_of", "percent", "rows_reached"]


def rows_reached(reaches: Iterable[Reach], nodes: Iterable[str]) -> set[int]:
    """Give the union of the rows reached at some nodes."""
    nodes = list(nodes)
    return {reach.rows[place] for reach in reaches for node in nodes for place in reach.places(node)}


def bases_of(
    universe: Universe, spec: Json, node: str, metric: str, reaches: list[Reach], scope: list[int]
) -> dict[str, Fraction | None]:
    """Give the three denominators of a node for a metric."""
    before = [node] if is_start(spec, node) else predecessors(spec, node)
    return {
        "start": metric_value(universe, metric, rows_reached(reaches, starts_leading_to(spec, node))),
        "previous": metric_value(universe, metric, rows_reached(reaches, before)),
        "total": metric_value(universe, metric, scope),
    }


def percent(value: Fraction | None, base: Fraction | None) -> Fraction | None:
    """Give a value in percent of its base; null over zero, and where either is null."""
    if value is None or base is None or base == 0:
        return None
    return 100 * value / base
