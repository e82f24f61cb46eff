"""The figures of a result as plain tables, for files that other programs read."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ipyjourney.result.cohort import CohortResult
from ipyjourney.result.flow import FlowResult
from ipyjourney.result.journey import JourneyResult
from ipyjourney.spec.cohort import INCLUDED

if TYPE_CHECKING:
    from ipyjourney.result import AnalysisResult

__all__ = ["figure_frames", "main_frame", "plain_rows"]

METRICS = {"primary", "secondary"}
"""Columns of metrics, which may be null on every row."""

CELL_TYPES = {"cohort": "text", "column": "text", "instances": "Int64", "out_of": "Int64", "incomplete": "boolean"}


def figure_frames(result: AnalysisResult) -> dict[str, pd.DataFrame]:
    """Give all tables of a result by name; times in seconds.

    Parameters
    ----------
    result : JourneyResult, CohortResult or FlowResult

    Returns
    -------
    dict of str to DataFrame
    """
    match result:
        case JourneyResult():
            names: tuple[str, ...] = ("nodes", "arrows", "bases", "breakdowns", "differences")
        case FlowResult():
            names = ("nodes", "links", "paths", "loops", "differences")
        case CohortResult():
            average = result.average.rename("share").rename_axis("column").reset_index()
            return {"cells": _cells(result), "average": average, "timing": _in_seconds(result.timing)}
    return {name: _in_seconds(getattr(result, name)) for name in names}


def main_frame(result: AnalysisResult) -> pd.DataFrame:
    """Give the figures of a result as one table: that of its CSV, with numbers as numbers.

    Parameters
    ----------
    result : JourneyResult, CohortResult or FlowResult

    Returns
    -------
    DataFrame
        Columns of text, truth values, whole numbers or floating point. The last is the fingerprint of data and spec.
    """
    match result:
        case JourneyResult():
            titles = {node.id: node.title for node in result.spec.nodes}
            arrows = _in_seconds(result.arrows)
            names = [f"{titles[source]} → {titles[target]}" for source, target in _ends(arrows)]
            table = _joined({"node": _in_seconds(result.nodes), "arrow": arrows.assign(name=names)})
        case FlowResult():
            table = _joined({"node": _in_seconds(result.nodes), "link": _in_seconds(result.links)})
        case CohortResult():
            cells = _cells(result)
            types = {str(name): CELL_TYPES.get(str(name), "float64") for name in cells}
            table = pd.DataFrame({name: _column(cells[name].tolist(), kind) for name, kind in types.items()})
    table["fingerprint"] = _column([result.fingerprint] * len(table), "text")
    return table


def plain_rows(frame: pd.DataFrame) -> list[dict[str, object]]:
    """Give the rows of a table as plain JSON values.

    Examples
    --------
    >>> plain_rows(pd.DataFrame({"name": ["a", None], "share": [0.5, np.nan]}))
    [{'name': 'a', 'share': 0.5}, {'name': None, 'share': None}]
    """
    return [{str(name): _plain(cell) for name, cell in row.items()} for row in frame.to_dict("records")]


def _plain(cell: object) -> object:
    if isinstance(cell, tuple | list):
        return [_plain(part) for part in cell]
    if isinstance(cell, np.generic):
        return _plain(cell.item())
    if cell is pd.NA or cell is pd.NaT or (isinstance(cell, float) and not math.isfinite(cell)):
        return None
    return cell


def _in_seconds(frame: pd.DataFrame) -> pd.DataFrame:
    """Turn times into seconds, and say so in the names of their columns."""
    times = [str(name) for name in frame if pd.api.types.is_timedelta64_dtype(frame[name])]
    seconds = {name: frame[name].dt.total_seconds() for name in times}
    return frame.assign(**seconds).rename(columns={name: f"{name}_seconds" for name in times})


def _ends(arrows: pd.DataFrame) -> Iterable[tuple[str, str]]:
    return zip(arrows["source"].tolist(), arrows["target"].tolist(), strict=True)


def _joined(frames: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """Put frames below each other, the types of their columns being the same whatever stands in them."""
    columns = list(dict.fromkeys(str(name) for frame in frames.values() for name in frame))
    parts = {"place": _column([place for place, frame in frames.items() for _ in range(len(frame))], "text")}
    for name in columns:
        cells = [
            cell
            for frame in frames.values()
            for cell in (frame[name].tolist() if name in frame else [None] * len(frame))
        ]
        parts[name] = _column(cells, _type_of(name, [frame[name] for frame in frames.values() if name in frame]))
    first = [name for name in ("compare", "place") if name in parts]
    return pd.DataFrame({name: parts[name] for name in (*first, *(name for name in parts if name not in first))})


def _type_of(name: str, found: Sequence[pd.Series]) -> str:
    if name in METRICS:
        return "float64"
    if all(pd.api.types.is_integer_dtype(values) for values in found):
        return "Int64"
    return "float64" if all(pd.api.types.is_numeric_dtype(values) for values in found) else "text"


def _column(cells: Sequence[object], kind: str) -> pd.Series:
    known = [_plain(cell) for cell in cells]
    if kind == "text":
        return pd.Series([None if cell is None else str(cell) for cell in known], dtype=object)
    return pd.Series(known, dtype=kind)


def _cells(result: CohortResult) -> pd.DataFrame:
    """Write a row for each cell that is not empty."""
    figures = result.figures
    rows, places = np.nonzero(figures.present)
    table: dict[str, object] = {
        "cohort": [figures.rows[row] for row in rows.tolist()],
        "column": [figures.columns[place] for place in places.tolist()],
    }
    frames = {
        "instances": result.counts,
        "out_of": result.bases,
        "share": result.shares,
        "share_low": result.shares_low,
        "share_high": result.shares_high,
        "incomplete": result.incomplete,
        "value": result.values,
        "value_per_instance": result.values_per_instance,
    }
    for name, frame in frames.items():
        if frame is not None:
            whole = frame if INCLUDED in frame else frame.reindex(columns=list(figures.columns))
            table[name] = whole.to_numpy(dtype=object)[rows, places].tolist()
    return pd.DataFrame(table)
