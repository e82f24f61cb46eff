"""Criteria of a cohort table: whether the rows of an instance satisfy one, and the row that completes it.

Definition
----------
"… its inclusion metric over the rows of period i satisfies the criterion (`>= 1` or another comparison; up to three
metrics, each compared alone, joined by AND or OR; only rows that all its segments keep). Without rows a metric is zero,
which `= 0` satisfies."

"… the *completing row*, the first at which the inclusion criterion holds over the period's rows so far (if it holds
over no rows: the period's start)."
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.oracle.conditions import holds, rows_of_segment
from tests.oracle.universe import Universe
from tests.oracle.view import Json

__all__ = ["completing_place", "rows_seen", "satisfies"]


def rows_seen(universe: Universe, criterion: Json, rows: Sequence[int]) -> list[int]:
    """Give those of the rows that all segments of a criterion keep."""
    kept_by = [rows_of_segment(universe, name) for name in criterion["segments"]]
    return [row for row in rows if all(row in kept for kept in kept_by)]


def satisfies(universe: Universe, criterion: Json, rows: Sequence[int]) -> bool:
    """Tell whether the rows of an instance satisfy a criterion; they may be none."""
    seen = rows_seen(universe, criterion, rows)
    answers = [holds(universe, condition, seen) for condition in criterion["conditions"]]
    return any(answers) if criterion["join"] == "or" else all(answers)


def completing_place(universe: Universe, criterion: Json, rows: Sequence[int]) -> int | None:
    """Give the place of the completing row among ordered rows that satisfy a criterion; None if no rows do already."""
    for count in range(len(rows) + 1):
        if satisfies(universe, criterion, rows[:count]):
            return None if count == 0 else count - 1
    raise ValueError("the rows do not satisfy the criterion")
