"""The periods that overlap the scope of a cohort table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ipyjourney.components.granularity import Granularity
from ipyjourney.engine.periods import Calendar, Periods
from ipyjourney.engine.windows import Window
from ipyjourney.errors import IpyjourneyError

__all__ = ["TablePeriods", "TooManyPeriods", "table_periods"]

MOST_PERIODS = 32_000


class TooManyPeriods(IpyjourneyError):
    """A table with more rows than anybody can look at."""


@dataclass(frozen=True)
class TablePeriods:
    """The periods that overlap a scope.

    Attributes
    ----------
    periods : Periods or None
        None without a row in scope and without a start of the scope.
    whole : bool array, shape (n_periods,)
        Which periods lie wholly inside the scope.
    """

    periods: Periods | None
    whole: npt.NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.whole)

    @property
    def labels(self) -> tuple[str, ...]:
        """What the periods are called."""
        return () if self.periods is None else self.periods.labels


def table_periods(calendar: Calendar, granularity: Granularity, window: Window, first: int | None) -> TablePeriods:
    """Find the periods that overlap a scope.

    Parameters
    ----------
    calendar : Calendar
    granularity : Granularity
    window : Window
        The scope.
    first : int or None
        Moment of the first row in scope, which begins a scope without a start; None where there is no row.

    Raises
    ------
    TooManyPeriods
        If there are more than 32,000.
    """
    start = window.start if window.start is not None else first
    if start is None or window.end <= start:
        return TablePeriods(None, np.empty(0, bool))
    count = calendar.count(granularity, start, window.end - 1)
    if count > MOST_PERIODS:
        raise TooManyPeriods(count=count, most=MOST_PERIODS, granularity=granularity.value)
    periods = calendar.periods(granularity, start, window.end - 1)
    whole = periods.starts[1:] <= window.end
    if window.start is not None:
        whole &= periods.starts[:-1] >= window.start
    return TablePeriods(periods, whole)
