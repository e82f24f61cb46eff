"""The rows of a cohort table as curves: shares column by column, and how many had returned by a time."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ipyjourney.export import Table, format_number, format_share, format_time
from ipyjourney.export.lines_scene import Band, CurveLine, CurvesDrawing, Mark, Tick
from ipyjourney.result.cohort_drawing import cohort_notes
from ipyjourney.result.cohort_words import cell_words, cohort_heading, head_words, row_words
from ipyjourney.spec.cohort import INCLUDED, SAME_PERIOD, CohortType
from ipyjourney.words import format_message

if TYPE_CHECKING:
    from ipyjourney.result.cohort import CohortResult

__all__ = ["curves_drawing", "timing_drawing"]

WANTED_TICKS, NICE = 4, (1, 2, 5, 10)
CLOSE = 1 - 1e-9
"""What is larger by less than this is as large: sums of floating-point numbers are not exact."""

QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)
MOST_EDGES = 12
MINUTE, HOUR, DAY = 60_000_000, 3_600_000_000, 86_400_000_000
STEPS = (
    *(MINUTE * n for n in (1, 2, 5, 10, 15, 30)),
    *(HOUR * n for n in (1, 2, 3, 6, 12)),
    *(DAY * n for n in (1, 2, 5, 10, 15, 30, 60, 90, 180, 365, 730)),
)
MOST_STEPS = 2_000
HALF = 0.5
PAIR = 2
"""So many rows are tested against each other."""


def curves_drawing(result: CohortResult, rows: Sequence[int]) -> CurvesDrawing:
    """Draw a line per row through the shares of its columns; what is not over yet is left out.

    Parameters
    ----------
    result : CohortResult
    rows : sequence of int
        Numbers of the rows.
    """
    spec, figures = result.spec, result.figures
    # Returns in the same period are no churn.
    left_out = {INCLUDED} | ({SAME_PERIOD} if spec.type is CohortType.CHURN else set())
    columns = [column for column, label in enumerate(figures.columns) if label not in left_out]
    shares = np.where(figures.present & ~figures.incomplete, result.shares_with_bounds.value, np.nan)
    lines = tuple(_line(result, row, columns, shares[row]) for row in rows)
    names = ["0" if (label := figures.columns[column]) == SAME_PERIOD else head_words(label) for column in columns]
    about = format_message("curve-by-period", {"type": spec.type.value, "granularity": spec.granularity.value})
    return CurvesDrawing(
        title=cohort_heading(spec),
        about=about,
        lines=lines,
        across=tuple(Tick(float(place), name) for place, name in enumerate(names)) or (Tick(0.0, ""),),
        up=tuple(
            Tick(share, format_share(share, digits)) for share, digits in _share_ticks(shares[np.ix_([*rows], columns)])
        ),
        across_title=format_message("picture-column", {"granularity": spec.granularity.value}),
        description=" ".join(f"{line.name}: {_listed(line, names)}." for line in lines),
        notes=cohort_notes(result),
        definition=tuple(result.definition.splitlines()),
    )


def _line(result: CohortResult, row: int, columns: Sequence[int], shares: np.ndarray) -> CurveLine:
    points = tuple((float(place), _known(float(shares[column]))) for place, column in enumerate(columns))
    return CurveLine(
        name=row_words(result.spec, result.figures.rows[row]),
        points=points,
        says=tuple(cell_words(result, row, column) for column in columns),
    )


def _known(share: float) -> float | None:
    return share if math.isfinite(share) else None


def _listed(line: CurveLine, names: Sequence[str]) -> str:
    known = ((name, share) for name, (_, share) in zip(names, line.points, strict=True) if share is not None)
    return "; ".join(f"{name} {format_share(share)}" for name, share in known)


def _share_ticks(shares: np.ndarray) -> Iterator[tuple[float, int]]:
    """Give round shares from 0 to the highest one, with the decimals that they need."""
    known = shares[np.isfinite(shares)]
    high = float(known.max()) if len(known) else 0.0
    rough = (high or 1.0) / WANTED_TICKS
    power = math.floor(math.log10(rough))
    step = next(nice for nice in NICE if nice * 10.0**power >= rough * CLOSE) * 10.0**power
    digits = max(0, -2 - math.floor(math.log10(step * (1 + 1e-9))))
    for count in range(max(1, math.ceil(high / step * CLOSE)) + 1):
        yield round(count * step, 12), digits


# --- times -----------------------------------------------------------------------------------------------------------


def timing_drawing(result: CohortResult, rows: Sequence[int]) -> CurvesDrawing:
    """Draw the share of each row that has returned by a time, by Kaplan and Meier.

    Parameters
    ----------
    result : CohortResult
    rows : sequence of int
        Numbers of the rows.
    """
    spec = result.spec
    names = [result.figures.rows[row] for row in rows]
    timing = result.timing
    curves = {name: result.curve(name) for name in names}
    longest = max((_microseconds(curve["time"].iloc[-1]) for curve in curves.values() if len(curve)), default=DAY)
    edges = _edges(max(1, longest))
    timings = [timing.iloc[row] for row in rows]
    medians = [*map(_median, timings)]
    notes = cohort_notes(result)
    if len(names) == PAIR:
        tested = result.log_rank(*names).text
        for name in names:
            tested = tested.replace(name, row_words(spec, name))
        notes = (tested, *notes)
    rows_of_table = tuple(
        (row_words(spec, name), _count(one["instances"]), _count(one["events"]), median)
        for name, one, median in zip(names, timings, medians, strict=True)
    )
    heads = tuple(format_message(head) for head in ("cohort", "included", "have-returned", "median-time"))
    return CurvesDrawing(
        title=cohort_heading(spec, format_message("time-to-return")),
        about=format_message("time-to-return-about"),
        lines=tuple(
            _steps(row_words(spec, name), curves[name], one, median)
            for name, one, median in zip(names, timings, medians, strict=True)
        ),
        across=tuple(Tick(float(edge), format_time(edge) if edge else "0") for edge in edges),
        up=tuple(Tick(share, format_share(share, 0)) for share in QUARTERS),
        across_title=format_message("picture-time"),
        is_stepped=True,
        table=Table(heads, rows_of_table),
        description=" ".join(f"{name}: {median}." for name, *_, median in rows_of_table),
        notes=notes,
        definition=tuple(result.definition.splitlines()),
    )


def _steps(name: str, curve: pd.DataFrame, timing: pd.Series, median: str) -> CurveLine:
    times = curve["time"].to_numpy("timedelta64[us]").view(np.int64)
    bounds = curve[["share_not_returned", "low", "high"]].to_numpy(np.float64)
    # What has not returned at most is what has returned at least.
    returned, high, low = 1 - bounds.T
    kept = _spread(len(times))
    points = [(float(times[at]), float(returned[at])) for at in kept]
    says = [_said(name, curve, at, returned[at], low[at], high[at]) for at in kept]
    if not points or points[0][0] > 0:
        points.insert(0, (0.0, 0.0))
        says.insert(0, name)
    known = [at for at in kept if math.isfinite(low[at]) and math.isfinite(high[at])]
    middle = timing["median"]
    return CurveLine(
        name=name,
        points=tuple(points),
        says=tuple(says),
        band=tuple(Band(float(times[at]), float(low[at]), float(high[at])) for at in known),
        mark=None if pd.isna(middle) else Mark(_microseconds(middle), HALF, median),
        end=float(times[-1]) if len(times) else None,
    )


def _spread(count: int) -> list[int]:
    """Give so many places that a picture can show, the last one among them."""
    if count <= MOST_STEPS:
        return [*range(count)]
    places: list[int] = np.unique(np.linspace(0, count - 1, MOST_STEPS).round().astype(np.int64)).tolist()
    return places


def _said(name: str, curve: pd.DataFrame, at: int, returned: float, low: float, high: float) -> str:
    shares = {"share": format_share(returned)}
    if math.isfinite(low):
        shares |= {"bounds": "yes", "low": format_share(low), "high": format_share(high)}
    else:
        shares |= {"bounds": "no", "low": "", "high": ""}
    time = format_time(_microseconds(curve["time"].iloc[at]))
    values = {"time": time, "at-risk": _count(curve["at_risk"].iloc[at]), **shares}
    return f"{name}\n{format_message('picture-returned-by', values)}"


def _median(timing: pd.Series) -> str:
    median, low, high = (timing[name] for name in ("median", "median_low", "median_high"))
    if pd.isna(median):
        return format_message("median-not-reached")
    shown = {
        "median": format_time(_microseconds(median)),
        "low": format_time(None if pd.isna(low) else _microseconds(low)),
    }
    if pd.isna(high):
        return format_message("median-from", shown)
    return format_message("median-between", {**shown, "high": format_time(_microseconds(high))})


def _edges(last: int) -> list[int]:
    """Give round times from 0 to the end of the longest curve."""
    step = next((size for size in STEPS if last / size <= MOST_EDGES), math.ceil(last / MOST_EDGES))
    return [place * step for place in range(max(1, math.ceil(last / step)) + 1)]


def _microseconds(time: pd.Timedelta) -> int:
    return int(time // pd.Timedelta(microseconds=1))


def _count(count: object) -> str:
    return format_number(int(str(count)), digits=0)
