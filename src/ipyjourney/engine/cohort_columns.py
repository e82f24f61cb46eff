"""The columns of a cohort table, and which cells have a period in scope, or only whole ones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.spec.cohort import CohortSpec

__all__ = ["ReturnColumns"]

Span = tuple[int, int | None]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class ReturnColumns:
    """The columns in which instances may return, over the periods of a table.

    Attributes
    ----------
    spans : tuple of (int, int or None)
        First and last period of each column, counted from that of the inclusion; None for all later ones. Those
        before the inclusion come first.
    rolling : bool
        Whether a column after the inclusion counts only those of all columns between.
    whole : bool array, shape (n_periods,)
        Which periods lie wholly inside the scope.
    has_start : bool
        Whether the scope has a start; without one it holds the periods before the first row, too.
    """

    spans: tuple[Span, ...]
    rolling: bool
    whole: Mask
    has_start: bool

    @classmethod
    def of(cls, spec: CohortSpec, whole: Mask, has_start: bool) -> ReturnColumns:
        """Read the columns of a spec."""
        before: tuple[Span, ...] = tuple((-k, -k) for k in range(spec.columns, 0, -1)) if spec.latency else ()
        return cls((*before, *spec.spans), spec.rolling, whole, has_start)

    def __len__(self) -> int:
        return len(self.spans)

    @property
    def before(self) -> int:
        """Number of columns before the inclusion."""
        return sum(first < 0 for first, _ in self.spans)

    @property
    def open_ended(self) -> bool:
        """Whether columns stand for all later periods."""
        return self.spans[-1][1] is None

    @property
    def bracketed(self) -> bool:
        """Whether columns are others than one period each (without an end: from one on), one beside the other."""
        after = self.spans[self.before :]
        return any(first != k or last not in (first, None) for k, (first, last) in enumerate(after, start=1))

    @property
    def nearest(self) -> int:
        """The earliest period that a column names, counted from that of the inclusion."""
        return self.spans[0][0]

    @property
    def reach(self) -> int:
        """The latest period that a column names, counted from that of the inclusion."""
        first, last = self.spans[-1]
        return first if last is None else last

    @cached_property
    def _ends(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        rows = np.arange(len(self.whole))[:, None]
        first = rows + np.array([first for first, _ in self.spans])[None, :]
        # A column without an end is judged by its first period.
        last = rows + np.array([first if last is None else last for first, last in self.spans])[None, :]
        return first, last

    @cached_property
    def before_all(self) -> Mask:
        """Which cells stand for a period in scope before the first: shape (n_periods, n_columns)."""
        _, last = self._ends
        before: Mask = (last < 0) & (not self.has_start)
        return before

    @cached_property
    def present(self) -> Mask:
        """Which cells have a period that overlaps the scope: shape (n_periods, n_columns)."""
        first, last = self._ends
        present: Mask = (first < len(self.whole)) & ((last >= 0) | self.before_all)
        return present

    @cached_property
    def complete(self) -> Mask:
        """Which cells have only whole periods: shape (n_periods, n_columns)."""
        first, last = self._ends
        inside = (first >= 0) & (last < len(self.whole))
        cut = np.concatenate(([0], np.cumsum(~self.whole)))
        uncut = cut[np.where(inside, last + 1, 0)] == cut[np.where(inside, first, 0)]
        complete: Mask = (inside & uncut) | self.before_all
        return complete

    @cached_property
    def of_offset(self) -> npt.NDArray[np.int64]:
        """Column of each offset from ``1 - n_periods`` to ``n_periods - 1``, -1 for none; without an end, the last."""
        n_periods = len(self.whole)
        found = np.full(max(2 * n_periods - 1, 0), -1, np.int64)
        for column, (first, last) in enumerate(self.spans):
            low, high = first, n_periods if last is None else last
            found[max(low + n_periods - 1, 0) : max(high + n_periods, 0)] = column
        return found
