"""Data frames as tables of a page."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from numbers import Real
from typing import TypeGuard, cast

import numpy as np
import pandas as pd

from ipyjourney.export import NO_NUMBER, format_number, format_time
from ipyjourney.export.markup import clean, element, inline
from ipyjourney.words import format_message

__all__ = ["MOST_ROWS", "frame_html"]

MOST_ROWS = 1000
"""More of them nobody reads in a report."""

SMALLEST = 0.001
"""Smaller numbers are written with three digits that count, wherever these are."""

MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class _Column:
    name: str
    values: list[object]
    write: Callable[[object], str]
    is_number: bool = False
    is_index: bool = False


def frame_html(frame: pd.DataFrame, rows: int) -> str:
    """Write a data frame as a table, all of its text escaped.

    Cells that are not sorted by what they say have what they are sorted by in the attribute ``data-ipj-value``.

    Parameters
    ----------
    frame : DataFrame
        Its first rows.
    rows : int
        How many it has in all.
    """
    columns = [*_columns(frame)]
    heads = (_cell("th", column.name, column, scope="col") for column in columns)
    lines = (
        inline("tr", (_value_cell(column, value) for column, value in zip(columns, line, strict=True)))
        for line in zip(*(column.values for column in columns), strict=True)
    )
    size = format_message("report-table", {"rows": rows, "columns": len(frame.columns)})
    if frame.empty:
        return element("p", size)
    table = element("table", [element("thead", [inline("tr", heads)]), element("tbody", lines)])
    # What can be scrolled is reached by keyboard, and has a name.
    parts = [element("div", [table], class_="ipj-page-scroll", tabindex="0", role="region", aria_label=size)]
    if rows > len(frame):
        parts.append(element("p", format_message("report-more-rows", {"shown": len(frame), "rows": rows})))
    return "\n".join(parts)


def _columns(frame: pd.DataFrame) -> Iterator[_Column]:
    if not isinstance(frame.index, pd.RangeIndex) or frame.index.name is not None:
        for level in range(frame.index.nlevels):
            values = frame.index.get_level_values(level)
            yield _column("" if values.name is None else _label(values.name), values.to_series(), is_index=True)
    for place, name in enumerate(frame.columns):
        yield _column(_label(name), frame.iloc[:, place])


def _label(name: object) -> str:
    return clean(" / ".join(map(str, name)) if isinstance(name, tuple) else str(name))


def _column(name: str, column: pd.Series, *, is_index: bool = False) -> _Column:
    values: list[object] = column.tolist()
    # Not asked of its type: databases give numbers as objects.
    known = [value for value in values if not _is_missing(value)]
    is_number = all(_is_number(value) or isinstance(value, timedelta) for value in known) and bool(known)
    return _Column(name, values, _writer(values), is_number, is_index)


def _writer(values: list[object]) -> Callable[[object], str]:
    """Give what writes the values of a column, all with as many digits as the column needs."""
    numbers = [abs(float(value)) for value in values if _is_number(value) and math.isfinite(float(value))]
    largest = max(numbers, default=0.0)
    digits = 0 if all(number.is_integer() for number in numbers) else 4 if largest <= 1 else 2
    moments = [value for value in values if isinstance(value, pd.Timestamp)]
    is_days = all(moment == moment.normalize() for moment in moments)

    def write(value: object) -> str:
        if _is_missing(value):
            return NO_NUMBER
        if isinstance(value, pd.Timestamp):
            return str(value.date()) if is_days else value.isoformat(sep=" ", timespec="seconds")
        if isinstance(value, timedelta):
            return format_time(value / MICROSECOND)
        if not _is_number(value):
            return clean(str(value))
        number = float(value) if isinstance(value, Decimal) else value
        if not math.isfinite(number):
            return "∞" if number > 0 else "-∞"
        is_small = 0 < largest < SMALLEST and number
        return f"{float(number):.3g}" if is_small else format_number(number, digits, fixed=True)

    return write


def _value_cell(column: _Column, value: object) -> str:
    return _cell("th" if column.is_index else "td", column.write(value), column, _sorted_by(value))


def _cell(tag: str, text: str, column: _Column, value: str | None = None, scope: str | None = None) -> str:
    row_scope = "row" if tag == "th" else None
    align = "right" if column.is_number else "left"
    return element(tag, text, scope=scope or row_scope, align=align, data_ipj_value=value)


def _sorted_by(value: object) -> str | None:
    """Give what a cell is sorted by; None if that is its text."""
    if _is_missing(value):
        return ""
    if isinstance(value, timedelta):
        return repr(value.total_seconds())
    if _is_number(value):
        # Not by way of a float: keys may have more digits than one holds.
        return str(value) if isinstance(value, int | Decimal) else repr(float(value)).replace("inf", "Infinity")
    return None


def _is_number(value: object) -> TypeGuard[float | Decimal]:
    return isinstance(value, Real | Decimal) and not isinstance(value, bool | np.bool_)


def _is_missing(value: object) -> bool:
    return pd.api.types.is_scalar(value) and bool(pd.isna(cast(float, value)))
