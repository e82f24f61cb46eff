"""Whether an engine's cohort table and the oracle's are the same, cell by cell."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import Any

import pandas as pd

from ipyjourney.result import CohortResult
from tests.oracle.view import Json

__all__ = ["cohort_answer", "cohort_differences"]

_EXACT = ("count", "base", "incomplete", "instances", "events", "censored", "at_risk")
_FRAMES = {
    "count": "counts",
    "base": "bases",
    "share": "shares",
    "low": "shares_low",
    "high": "shares_high",
    "incomplete": "incomplete",
    "value": "values",
    "value_per_instance": "values_per_instance",
}
_TOLERANCE = 1e-9


def cohort_answer(result: CohortResult) -> Json:
    """Write an engine's result as the oracle writes its own."""
    columns = list(result.counts.columns)
    frames = {name: _cells(getattr(result, frame), columns) for name, frame in _FRAMES.items()}
    timing = _records(result.timing)
    timed = [row["cohort"] for row in timing]
    return {
        "rows": [
            {
                "cohort": label,
                "cells": [
                    {"column": column, **{name: cells and cells[place][row] for name, cells in frames.items()}}
                    for place, column in enumerate(columns)
                ],
            }
            for row, label in enumerate(result.counts.index)
        ],
        "average": [{"column": column, "share": _plain(share)} for column, share in result.average.items()],
        "timing": timing,
        "curves": [{"cohort": label, "steps": _records(result.curve(label))} for label in timed],
        "log_rank": [_compared(result, a, b) for a, b in pairwise(timed)],
    }


def cohort_differences(found: Any, expected: Any, place: str = "table") -> list[str]:
    """Say where an answer differs from the expected one; nothing if it does not."""
    if isinstance(expected, list):
        if len(found) != len(expected):
            return [f"{place}: {len(found)} entries, not {len(expected)}"]
        pairs = enumerate(zip(found, expected, strict=True))
        return [said for i, (left, right) in pairs for said in cohort_differences(left, right, f"{place}[{i}]")]
    if isinstance(expected, dict):
        return [
            said
            for name, right in expected.items()
            for said in cohort_differences(found[name], right, f"{place}.{name}")
        ]
    return [] if _are_same(place.rpartition(".")[2], found, expected) else [f"{place}: {found}, not {expected}"]


def _are_same(name: str, found: Any, expected: Any) -> bool:
    if found is None or expected is None or isinstance(expected, str) or name in _EXACT or isinstance(expected, bool):
        return type(found) is type(expected) and found == expected
    if isinstance(expected, int):
        return found == expected
    return bool(abs(found - expected) <= _TOLERANCE * max(1.0, abs(expected)))


def _cells(frame: pd.DataFrame | None, columns: list[int | str]) -> list[list[Any]] | None:
    """Give the cells of a frame column by column; a column that is not there has none."""
    if frame is None:
        return None
    known = {column: [_plain(value) for value in frame[column].tolist()] for column in frame.columns}
    return [known.get(column, [None] * len(frame)) for column in columns]


def _records(frame: pd.DataFrame) -> list[Json]:
    values = [[_plain(value) for value in frame[name].tolist()] for name in frame.columns]
    return [dict(zip(frame.columns, row, strict=True)) for row in zip(*values, strict=True)]


def _compared(result: CohortResult, a: str, b: str) -> Json:
    found = result.log_rank(a, b)
    return {
        "a": a,
        "b": b,
        "statistic": _plain(found.statistic),
        "p_value": _plain(found.p_value),
        "withheld": found.withheld is not None,
    }


def _plain(value: Any) -> Any:
    """Give a value without the types of pandas and numpy: None for a null, microseconds for a duration."""
    if value is None or value is pd.NA or value is pd.NaT or value != value:
        return None
    if isinstance(value, timedelta):
        return value // timedelta(microseconds=1)
    return value.item() if hasattr(value, "item") else value
