"""Small expressions that mean the same in every database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce

import narwhals as nw
from narwhals.dtypes import DType

from ipyjourney.data.lazy_values import as_item, as_key

__all__ = [
    "NEVER",
    "NO_TIME",
    "TIME",
    "all_of",
    "any_of",
    "as_item",
    "as_key",
    "as_number",
    "flag",
    "holds",
    "joined_key",
    "only_if",
    "whole",
]

TIME = "t"
"""Column of the moments in every plan of rows, in microseconds since 1970, UTC; it is never null."""

NEVER = 2**62
"""Later than every row and every moment."""

NO_TIME = -(2**62)
"""Earlier than every moment: running maxima would keep a null."""


def holds(condition: nw.Expr) -> nw.Expr:
    """Make a condition false where it is null."""
    return nw.when(condition).then(nw.lit(True)).otherwise(nw.lit(False))


def flag(condition: nw.Expr) -> nw.Expr:
    """Give 1 where a condition holds and 0 elsewhere."""
    return nw.when(condition).then(nw.lit(1, nw.Int64)).otherwise(nw.lit(0, nw.Int64))


def only_if(condition: nw.Expr, value: nw.Expr, otherwise: int | float | None = None) -> nw.Expr:
    """Give a value where a condition holds, and another number or null elsewhere."""
    chosen = nw.when(condition).then(value)
    return (
        chosen
        if otherwise is None
        else chosen.otherwise(nw.lit(otherwise, nw.Int64 if isinstance(otherwise, int) else nw.Float64))
    )


def whole(value: nw.Expr) -> nw.Expr:
    """Make a sum of whole numbers one: databases give sums wider types."""
    return value.cast(nw.Int64)


def any_of(conditions: Iterable[nw.Expr], column: str = TIME) -> nw.Expr:
    """Join conditions with OR; where there are none, that holds nowhere.

    Parameters
    ----------
    conditions : iterable of Expr
    column : str
        One that is never null.
    """
    found = list(conditions)
    return reduce(lambda one, other: one | other, found) if found else nw.col(column).is_null()


def all_of(conditions: Iterable[nw.Expr]) -> nw.Expr:
    """Join conditions with AND; where there are none, that holds everywhere."""
    found = list(conditions)
    return reduce(lambda one, other: one & other, found) if found else ~nw.col(TIME).is_null()


def as_number(value: nw.Expr, dtype: DType) -> nw.Expr:
    """Make a measure of a column of numbers; what is no number is null."""
    number = value.cast(nw.Float64)
    return nw.when(~number.is_nan()).then(number) if dtype.is_float() else number


def joined_key(columns: Sequence[str]) -> nw.Expr:
    """Make one text of several key columns, null where one of them is; no two keys have the same."""
    parts: list[nw.Expr] = []
    for column in columns:
        text = nw.col(column).cast(nw.String)
        # With the length before it, no text can reach into the next.
        parts += [text.str.len_chars().cast(nw.String), nw.lit(":"), text]
    return nw.concat_str(*parts)
