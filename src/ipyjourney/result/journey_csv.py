"""The figures of a journey as one table of comma-separated values."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import pandas as pd

from ipyjourney.export.csv_text import LINE_END, csv_value

if TYPE_CHECKING:
    from ipyjourney.result.journey import JourneyResult

__all__ = ["journey_csv"]

_FIRST = ("compare", "place", "node", "name", "source", "target")


def journey_csv(result: JourneyResult) -> str:
    """Write a row for each node and each arrow.

    Parameters
    ----------
    result : JourneyResult

    Returns
    -------
    str
        The columns of ``nodes`` and ``arrows``, after ``place`` (``node`` or ``arrow``); times in seconds, what is not
        known left empty, and the fingerprint of data and spec on every row.
    """
    titles = {node.id: node.title for node in result.spec.nodes}
    rows = [{**row, "place": "node"} for row in _rows(result.nodes)]
    for row in _rows(result.arrows):
        ends = (titles[str(row["source"])], titles[str(row["target"])])
        rows.append({**row, "place": "arrow", "name": csv_value(" → ".join(ends))})
    found = dict.fromkeys(name for row in rows for name in row)
    columns = [*(name for name in _FIRST if name in found), *(name for name in found if name not in _FIRST)]
    file = io.StringIO()
    writer = csv.DictWriter(file, [*(columns or _FIRST[1:]), "fingerprint"], lineterminator=LINE_END)
    writer.writeheader()
    writer.writerows({**row, "fingerprint": result.fingerprint} for row in rows)
    return file.getvalue()


def _rows(frame: pd.DataFrame) -> Iterator[Mapping[str, object]]:
    for row in frame.to_dict("records"):
        yield {name: value for column, cell in row.items() for name, value in [_cell(str(column), cell)]}


def _cell(column: str, value: str | float | pd.Timedelta | None) -> tuple[str, object]:
    known: object = "" if pd.isna(value) else value
    if column.endswith("_time"):
        return f"{column}_seconds", known.total_seconds() if isinstance(known, pd.Timedelta) else known
    return column, csv_value(known)
