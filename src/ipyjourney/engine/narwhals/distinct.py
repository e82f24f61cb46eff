"""Whether the values of a column all differ, without a set of all of them where they are numbers close together."""

from __future__ import annotations

from functools import reduce

import narwhals as nw

from ipyjourney.engine.narwhals.backend import Backend, Frame
from ipyjourney.engine.narwhals.expressions import flag, whole

__all__ = ["all_differ"]

MANY = 10_000_000
"""Rows from which on a set of all values may not fit into memory; below that it is faster."""

TOGETHER = 32
"""Neighbouring numbers that are looked at together."""

SPARSE = 8
"""Where there is at most one value for so many numbers, little would be looked at together."""


def all_differ(backend: Backend, rows: Frame, column: str, count: int) -> bool:
    """Say whether no two of some rows have the same value.

    Parameters
    ----------
    backend : Backend
    rows : Frame
    column : str
        One without nulls.
    count : int
        How many rows there are.
    """
    value = nw.col(column)
    if count >= MANY and rows.collect_schema()[column].is_integer():
        bounds = backend.row(rows.select(low=value.min(), high=value.max()))
        numbers = int(bounds["high"]) - int(bounds["low"]) + 1
        if numbers < count:
            return False
        if numbers <= SPARSE * count:
            return _bits_differ(backend, rows, column, int(bounds["low"]))
    return int(backend.row(rows.select(n=value.n_unique()))["n"]) == count


def _bits_differ(backend: Backend, rows: Frame, column: str, low: int) -> bool:
    """Give each number of a group a bit: if all differ, so many bits are set in their sum as there are rows."""
    place = nw.col(column).cast(nw.Int64) - low
    bit = (nw.lit(2.0) ** (place % TOGETHER)).cast(nw.Int64)
    plan = rows.select(x_group=place // TOGETHER, x_bit=bit)
    sums = plan.group_by("x_group").agg(x_sum=nw.col("x_bit").sum(), x_rows=nw.len())
    bits = reduce(lambda one, other: one + other, [nw.col("x_sum") // 2**one % 2 for one in range(TOGETHER)])
    repeated = sums.select(x=flag(bits != nw.col("x_rows")))
    return not int(backend.row(repeated.select(n=whole(nw.col("x").sum())))["n"] or 0)
