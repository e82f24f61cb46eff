"""Metrics: what they are worth on a set of rows, and which rows match them.

Definition
----------
"On a set of rows: a container metric is the number of distinct non-null keys; Events is the number of rows; a counter
metric is the number of rows where its condition holds; a sum metric is the sum of a measure over rows where its
condition holds, nulls ignored, 0 over no rows; a calculated metric is an arithmetic expression of metrics, evaluated
on the aggregates; a division by zero is null."

"A row *matches* a metric if it counts in it: its condition holds, its measure or key is not null."
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from tests.oracle.expressions import evaluate
from tests.oracle.numbers import exact
from tests.oracle.universe import Universe
from tests.oracle.view import metric

__all__ = ["metric_matches", "metric_value"]


def metric_value(universe: Universe, name: str, rows: Iterable[int]) -> Fraction | None:
    """Evaluate a metric on rows; None is null."""
    definition = metric(universe.view, name)
    rows = list(rows)
    if definition["kind"] == "calculated":
        return evaluate(definition["expression"], lambda part: metric_value(universe, part, rows))
    matching = [row for row in rows if metric_matches(universe, name, row)]
    if definition["kind"] == "container":
        keys = universe.keys(definition["container"])
        return Fraction(len({keys[row] for row in matching}))
    if definition["kind"] == "sum":
        return sum((exact(universe.table[row][definition["measure"]]) for row in matching), Fraction(0))
    return Fraction(len(matching))


def metric_matches(universe: Universe, name: str, row: int) -> bool:
    """Tell whether a row counts in a metric, which is not a calculated one."""
    from tests.oracle.conditions import holds  # conditions compare metrics, and metrics have conditions

    definition = metric(universe.view, name)
    kind, where = definition["kind"], definition.get("where")
    if kind == "calculated":
        raise ValueError(f"{name}: calculated metrics make no node")
    if kind == "container":
        return row in universe.keys(definition["container"])
    if kind == "sum" and universe.table[row][definition["measure"]] is None:
        return False
    return where is None or holds(universe, where, [row])
