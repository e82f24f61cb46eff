"""How long the instances of each row of a cohort table took to return."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.errors import Note, UnknownName
from ipyjourney.result.cohort_figures import MilestoneRows, Milestones
from ipyjourney.result.typed_frames import typed_frame
from ipyjourney.stats import SurvivalCurve, kaplan_meier, log_rank
from ipyjourney.words import MessageValue, format_message

__all__ = ["MilestoneTest", "MilestoneTimes"]

LEVEL = 0.05
"""Below it rows are said to differ."""

TINY = 0.001
"""Smaller values of p are all said to be below it."""


@dataclass(frozen=True)
class MilestoneTest:
    """An unweighted log-rank test between two rows.

    Attributes
    ----------
    statistic : float
        Chi-squared with one degree of freedom; NaN where nothing can be compared.
    p_value : float
    withheld : Note or None
        Why there is no test.
    rows : tuple of str
        Labels of the two rows.
    """

    statistic: float
    p_value: float
    withheld: Note | None = None
    rows: tuple[str, str] = ("", "")

    @property
    def text(self) -> str:
        """What the test says, in words."""
        if self.withheld is not None:
            return self.withheld.text
        if not math.isfinite(self.p_value):
            return format_message("cohort-log-rank-nothing", {"row_a": self.rows[0], "row_b": self.rows[1]})
        size = "tiny" if self.p_value < TINY else "small" if self.p_value < LEVEL else "large"
        return format_message(
            "cohort-log-rank",
            {
                "row_a": self.rows[0],
                "row_b": self.rows[1],
                "size": size,
                "p": f"{max(self.p_value, TINY):.2g}",
                "statistic": f"{self.statistic:.3g}",
            },
        )


class MilestoneTimes:
    """Times until the return, row by row.

    Parameters
    ----------
    rows : tuple of str
    milestones : MilestoneRows or None
        Those of each row; None where times have no meaning.
    container : str
    """

    def __init__(self, rows: tuple[str, ...], milestones: MilestoneRows | None, container: str) -> None:
        self._rows, self._container = rows, container
        self._milestones = None if milestones is None else dict(zip(rows, milestones.rows, strict=True))
        self._count_shared = None if milestones is None else milestones.count_shared
        self._curves: dict[str, SurvivalCurve] = {}

    @cached_property
    def frame(self) -> pd.DataFrame:
        """Instances, returns, censorings and the median of each row."""
        found = [] if self._milestones is None else [self._row(row, one) for row, one in self._milestones.items()]
        return typed_frame(found, _TYPES)

    def _row(self, row: str, milestones: Milestones) -> dict[str, object]:
        curve = self._curve(row)
        events = int(np.count_nonzero(milestones.returned))
        return {
            "cohort": row,
            "instances": len(milestones.durations),
            "events": events,
            "censored": len(milestones.durations) - events,
            "median": _microseconds(curve.median),
            "median_low": _microseconds(curve.median_low),
            "median_high": _microseconds(curve.median_high),
        }

    def curve(self, row: str) -> pd.DataFrame:
        """Give the curve of a row."""
        curve = self._curve(row)
        return pd.DataFrame(
            {
                "time": _times(curve.times),
                "at_risk": curve.at_risk,
                "events": curve.events,
                "censored": curve.censored,
                "share_not_returned": curve.survival,
                "low": curve.low,
                "high": curve.high,
            }
        )

    def log_rank(self, row_a: str, row_b: str) -> MilestoneTest:
        """Test two rows, if they share no instance."""
        self._check(row_a)
        self._check(row_b)
        if self._milestones is None or self._count_shared is None:
            return MilestoneTest(math.nan, math.nan, Note("cohort-no-timing"), (row_a, row_b))
        one, other = self._milestones[row_a], self._milestones[row_b]
        shared = self._count_shared(self._rows.index(row_a), self._rows.index(row_b))
        if shared:
            values: dict[str, MessageValue] = {
                "row_a": row_a,
                "row_b": row_b,
                "instances": shared,
                "container": self._container,
            }
            return MilestoneTest(math.nan, math.nan, Note("cohort-rows-share-instances", values), (row_a, row_b))
        statistic, p_value = log_rank(one.durations, one.returned, other.durations, other.returned)
        return MilestoneTest(statistic, p_value, rows=(row_a, row_b))

    def _curve(self, row: str) -> SurvivalCurve:
        self._check(row)
        if row not in self._curves:
            times = None if self._milestones is None else self._milestones[row]
            durations = np.empty(0, np.int64) if times is None else times.durations
            self._curves[row] = kaplan_meier(durations, np.empty(0, bool) if times is None else times.returned)
        return self._curves[row]

    def _check(self, row: str) -> None:
        if row not in self._rows:
            raise UnknownName(kind="row", name=row, known=self._rows)


_TYPES = {
    "cohort": "object",
    "instances": "int64",
    "events": "int64",
    "censored": "int64",
    "median": "timedelta64[us]",
    "median_low": "timedelta64[us]",
    "median_high": "timedelta64[us]",
}


def _microseconds(time: int | None) -> int:
    # pandas 2 has no way from a column of NaT alone to a time; the smallest whole number means the same in both.
    return int(np.iinfo(np.int64).min) if time is None else time


def _times(microseconds: npt.NDArray[np.int64]) -> npt.NDArray[np.timedelta64]:
    return microseconds.astype("timedelta64[us]")
