"""Scope: the rows of an analysis.

Definition
----------
"Half-open, `[start, end)`, in this order. (1) The date range … (2) The analysis's segments: a row stays if all of them
keep it. (3) Rows with a null container key leave, from totals too; their number is reported."
"""

from __future__ import annotations

from tests.oracle.conditions import rows_of_segment
from tests.oracle.universe import Universe

__all__ = ["rows_in_scope"]


def rows_in_scope(universe: Universe, segments: list[str], container: str) -> list[int]:
    """Give the numbers of the rows in scope, in the order of the table."""
    kept_by = [rows_of_segment(universe, name) for name in segments]
    keys = universe.keys(container)
    return [row for row in universe.rows if all(row in kept for kept in kept_by) and row in keys]
