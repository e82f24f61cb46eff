"""How long returns took, as a front end is told."""

from __future__ import annotations

import math

import pandas as pd

from ipyjourney.result import CohortResult
from ipyjourney.state import cohort_wire as wire

__all__ = ["curve_state", "timing_rows", "timing_test"]


def timing_rows(result: CohortResult) -> tuple[wire.TimingRow, ...]:
    """Give how long returns took in each row."""
    timing = result.timing
    medians = [_times(timing[name]) for name in ("median", "median_low", "median_high")]
    rows = zip(timing["cohort"], timing["instances"], timing["events"], timing["censored"], *medians, strict=True)
    return tuple(
        wire.TimingRow(
            row=row, instances=n, events=events, censored=censored, median=median, median_low=low, median_high=high
        )
        for row, n, events, censored, median, low, high in rows
    )


def curve_state(result: CohortResult, row: str) -> wire.CurveState:
    """Give the curve of a row.

    Raises
    ------
    UnknownName
        If the table has no such row.
    """
    curve = result.curve(row)
    return wire.CurveState(
        row=row,
        times=tuple(curve["time"].to_numpy("timedelta64[us]").view("int64").tolist()),
        at_risk=tuple(curve["at_risk"].tolist()),
        shares=tuple(curve["share_not_returned"].tolist()),
        low=tuple(map(_number, curve["low"].tolist())),
        high=tuple(map(_number, curve["high"].tolist())),
    )


def timing_test(result: CohortResult, row_a: str, row_b: str) -> wire.TimingTest:
    """Test two rows against each other.

    Raises
    ------
    UnknownName
        If the table has no such row.
    """
    test = result.log_rank(row_a, row_b)
    return wire.TimingTest(statistic=_number(test.statistic), p_value=_number(test.p_value), text=test.text)


def _times(column: pd.Series) -> list[int | None]:
    whole = column.to_numpy("timedelta64[us]").view("int64").tolist()
    return [None if gone else time for time, gone in zip(whole, column.isna(), strict=True)]


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
