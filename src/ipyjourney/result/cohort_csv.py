"""The figures of a cohort table as comma-separated values."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ipyjourney.export.csv_text import LINE_END, csv_text, csv_value

if TYPE_CHECKING:
    from ipyjourney.result.cohort import CohortResult

__all__ = ["cohort_csv"]


def cohort_csv(result: CohortResult) -> str:
    """Write a row for each cell that is not empty.

    Parameters
    ----------
    result : CohortResult

    Returns
    -------
    str
        ``cohort`` and ``column``; ``instances`` and what they are ``out_of``; ``share`` (out of 1) with its bounds;
        ``incomplete``; ``value`` and ``value_per_instance`` where there is a value; the fingerprint of data and spec.
    """
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
    known = {name: frame for name, frame in frames.items() if frame is not None}
    file = io.StringIO()
    writer = csv.writer(file, lineterminator=LINE_END)
    writer.writerow(["cohort", "column", *known, "fingerprint"])
    for row, column in _cells(result):
        figures = (frame[column].iloc[row] if column in frame else pd.NA for frame in known.values())
        labels = csv_text(result.figures.rows[row]), csv_value(column)
        writer.writerow([*labels, *("" if pd.isna(each) else each for each in figures), result.fingerprint])
    return file.getvalue()


def _cells(result: CohortResult) -> Iterator[tuple[int, int | str]]:
    for row, column in np.argwhere(result.figures.present).tolist():
        yield row, result.figures.columns[column]
