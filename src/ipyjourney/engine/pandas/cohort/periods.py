"""The periods of a cohort table, and the period of each row."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ipyjourney.components.granularity import Granularity
from ipyjourney.engine.cohort_periods import table_periods
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.index import Index, Positions
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.pandas.windows import Mask, Window
from ipyjourney.engine.periods import Calendar, Periods

__all__ = ["PeriodNumbers", "period_numbers"]

FEW = 8
"""Below one in so many rows, periods are found for these rows alone."""

Numbers = npt.NDArray[np.int16]


@dataclass
class PeriodNumbers:
    """The periods that overlap a scope, and the period of each of its rows.

    Attributes
    ----------
    index : Index
    periods : Periods or None
        None without a row in scope and without a start of the scope.
    whole : bool array, shape (n_periods,)
        Which periods lie wholly inside the scope.
    """

    index: Index
    periods: Periods | None
    whole: Mask
    _all: Numbers | None = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.whole)

    @property
    def labels(self) -> tuple[str, ...]:
        """What the periods are called."""
        return () if self.periods is None else self.periods.labels

    def of(self, positions: Positions) -> Numbers:
        """Find the period of ascending positions."""
        if self._all is None and len(positions) * FEW > len(self.index):
            self._all = self._find(None)
        if self._all is None:
            return self._find(positions)
        return self._all if len(positions) == len(self.index) else np.take(self._all, positions)

    def _find(self, positions: Positions | None) -> Numbers:
        if self.periods is None:
            return np.empty(0, np.int16)
        times = self.index.times if positions is None else self.index.times_at(positions)
        return self.periods.numbers(times).astype(np.int16)


def period_numbers(context: Context, scope: Scope, granularity: Granularity) -> PeriodNumbers:
    """Find the periods that overlap a scope.

    Raises
    ------
    TooManyPeriods
        If there are more than 32,000.
    """
    key = ("cohort periods", scope.number, granularity)
    return context.cache.get(
        key,
        lambda: _make(scope.index, scope.store.times, scope.window, context.calendar, granularity),
        lambda made: 2 * len(made.index),
    )


def _make(
    index: Index, times: npt.NDArray[np.int64], window: Window, calendar: Calendar, granularity: Granularity
) -> PeriodNumbers:
    first = None if window.start is not None else _first_time(index, times)
    found = table_periods(calendar, granularity, window, first)
    return PeriodNumbers(index, found.periods, found.whole)


def _first_time(index: Index, times: npt.NDArray[np.int64]) -> int | None:
    firsts = index.start[:-1][index.start[1:] > index.start[:-1]]
    return int(times[index.rows[firsts]].min()) if len(firsts) else None
