"""Values of a table that stays where it is as keys and as items, in every database alike."""

from __future__ import annotations

import narwhals as nw
from narwhals.dtypes import DType

from ipyjourney.data.kinds import ColumnKind

__all__ = ["as_item", "as_key"]

MOST = 2.0**62
"""From which on a whole number is no longer written digit by digit."""


def as_key(value: nw.Expr, dtype: DType) -> nw.Expr:
    """Make a key of a column, which can be joined and compared."""
    if dtype.is_float():
        return nw.when(~value.is_nan()).then(value)
    return value.cast(nw.String) if isinstance(dtype, nw.Categorical | nw.Enum) else value


def as_item(value: nw.Expr, dtype: DType, kind: ColumnKind) -> nw.Expr:
    """Name a value by its text, as items are named: ``true``, ``3``, ``2.5``."""
    if kind is ColumnKind.BOOLEAN:
        return nw.when(value).then(nw.lit("true")).when(~value).then(nw.lit("false"))
    if kind is not ColumnKind.NUMBER or dtype.is_integer():
        return value.cast(nw.String)
    number = value.cast(nw.Float64)
    is_whole = (number == number.floor()) & (number.abs() < MOST)
    # Of the numbers that are not chosen, too large ones and infinite ones would stop the cast.
    digits = nw.when(is_whole).then(number).otherwise(nw.lit(0.0)).cast(nw.Int64).cast(nw.String)
    text = nw.when(is_whole).then(digits).otherwise(number.cast(nw.String))
    return nw.when(~number.is_nan()).then(text)
