"""What a column holds: text, truth values, numbers, dates or something else; odd object columns made plain."""

from __future__ import annotations

import numbers
import uuid
from datetime import date
from enum import StrEnum

import numpy as np
import pandas as pd

__all__ = ["ColumnKind", "column_kind", "column_kinds", "is_empty", "item_text", "plain_column", "plain_frame"]

OBJECT_KINDS = {"string": "text", "date": "date", "datetime": "date", "datetime64": "date", "empty": "empty"}
NUMBERS = {"integer", "floating", "mixed-integer-float"}
SAMPLE = 1_000
SCALARS = (str, numbers.Number, np.generic, uuid.UUID, date, type(None), type(pd.NA), type(pd.NaT))


class ColumnKind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    CATEGORY = "category"
    BOOLEAN = "boolean"
    NUMBER = "number"
    DATE = "date"
    EMPTY = "empty"
    OTHER = "other"

    @property
    def names_items(self) -> bool:
        """Whether its values are items of a dimension unless something else is said."""
        return self in {ColumnKind.TEXT, ColumnKind.CATEGORY, ColumnKind.BOOLEAN}

    @property
    def is_plain(self) -> bool:
        """Whether its values can be told apart, so that they can be items or keys."""
        return self.names_items or self in {ColumnKind.NUMBER, ColumnKind.EMPTY}


def column_kind(values: pd.Series) -> ColumnKind:
    """Say what a column holds.

    Examples
    --------
    >>> column_kind(pd.Series(["Won", None])), column_kind(pd.Series([1.5]))
    (<ColumnKind.TEXT: 'text'>, <ColumnKind.NUMBER: 'number'>)
    """
    dtype = values.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        return ColumnKind.CATEGORY
    if pd.api.types.is_object_dtype(dtype):
        return ColumnKind(OBJECT_KINDS.get(pd.api.types.infer_dtype(values, skipna=True), "other"))
    if pd.api.types.is_bool_dtype(dtype):
        return ColumnKind.BOOLEAN
    if pd.api.types.is_complex_dtype(dtype):
        return ColumnKind.OTHER
    if pd.api.types.is_numeric_dtype(dtype):
        return ColumnKind.NUMBER
    if pd.api.types.is_string_dtype(dtype):
        return ColumnKind.TEXT
    if pd.api.types.is_datetime64_any_dtype(dtype) or isinstance(dtype, pd.PeriodDtype) or "date" in str(dtype):
        return ColumnKind.DATE
    return ColumnKind.OTHER


def column_kinds(frame: pd.DataFrame) -> dict[str, ColumnKind]:
    """Say what each column of a frame holds.

    Examples
    --------
    >>> column_kinds(pd.DataFrame({"won": [True]}))
    {'won': <ColumnKind.BOOLEAN: 'boolean'>}
    """
    return {column: column_kind(frame[column]) for column in frame.columns}


def is_empty(values: pd.Series) -> bool:
    """Say whether a column has no value at all.

    Examples
    --------
    >>> is_empty(pd.Series([None, None])), is_empty(pd.Series(["", None]))
    (True, False)
    """
    return not bool(values.head(SAMPLE).notna().any()) and not bool(values.notna().any())


def plain_frame(frame: pd.DataFrame) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """Make all columns of a frame plain.

    Parameters
    ----------
    frame : DataFrame

    Returns
    -------
    frame : DataFrame
        A new frame, which shares the columns that were plain before.
    mixed : tuple of str
        The columns that mixed text and numbers, and now are text.

    Examples
    --------
    >>> plain_frame(pd.DataFrame({"id": pd.Series([3, "A7"], dtype=object)}))[1]
    ('id',)
    """
    made = frame.copy(deep=False)
    mixed = []
    for column in frame.columns:
        values = frame[column]
        plain = plain_column(values)
        if plain is not values:
            made[column] = plain
            mixed.extend([column] if pd.api.types.is_object_dtype(plain.dtype) else [])
    return made, tuple(mixed)


def plain_column(values: pd.Series) -> pd.Series:
    """Give a column of objects the type of its values; what mixes text and numbers becomes text.

    Parameters
    ----------
    values : Series

    Returns
    -------
    Series
        The same one if it is plain already, or if its values cannot be told apart.

    Examples
    --------
    >>> plain_column(pd.Series([3, "A7", None], dtype=object)).tolist()
    ['3', 'A7', None]
    """
    dtype = values.dtype
    if isinstance(dtype, pd.ArrowDtype):
        return _plain_arrow(values, dtype)
    if not pd.api.types.is_object_dtype(dtype):
        return values
    inferred = pd.api.types.infer_dtype(values, skipna=True)
    if inferred == "boolean":
        return values.astype("boolean")
    if inferred == "decimal":
        return values.astype("float64")
    if inferred in NUMBERS:
        return _whole_numbers(values) if inferred == "integer" else pd.to_numeric(values)
    if inferred.startswith("mixed") and all(issubclass(kind, SCALARS) for kind in set(map(type, values))):
        missing = values.isna()
        named = [None if null else item_text(value) for value, null in zip(values, missing, strict=True)]
        return pd.Series(named, index=values.index, name=values.name, dtype=object)
    return values


def item_text(value: object) -> str:
    """Name a value by its text.

    Examples
    --------
    >>> item_text(3), item_text(3.0), item_text(2.5), item_text(True)
    ('3', '3', '2.5', 'true')
    """
    if isinstance(value, bool | np.bool_):
        return "true" if value else "false"
    if isinstance(value, float | np.floating) and float(value).is_integer():
        return str(int(value))
    return str(value)


def _whole_numbers(values: pd.Series) -> pd.Series:
    try:
        return values.astype("Int64")
    except (OverflowError, TypeError, ValueError):
        missing = values.isna()
        named = [None if null else str(value) for value, null in zip(values, missing, strict=True)]
        return pd.Series(named, index=values.index, name=values.name, dtype=object)


def _plain_arrow(values: pd.Series, dtype: pd.ArrowDtype) -> pd.Series:
    import pyarrow as pa

    arrow = dtype.pyarrow_dtype
    if pa.types.is_boolean(arrow):
        return values.astype("boolean")
    if pa.types.is_decimal(arrow):
        return values.astype("float64[pyarrow]").astype("Float64")
    if pa.types.is_dictionary(arrow):
        return values.astype(pd.ArrowDtype(arrow.value_type)).astype("category")
    return values
