"""The rows that count in a metric, group by group, and what the metric is worth over each group or its first rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cached_property
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.index import Positions
from ipyjourney.engine.pandas.windows import Mask
from ipyjourney.stats import without_noise

__all__ = ["Counting", "Keys", "Numbers", "Tally", "firsts_of", "merged"]

Whole = TypeVar("Whole", bound=np.integer)

Keys = npt.NDArray[np.int64]
"""Numbers of groups, ascending: an instance in a period, perhaps with an item."""

Values = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.integer | np.floating]
"""Counts, or sums."""

SHORT = 64
"""Up to so many rows, sums so far are made for all groups at once, row by row."""


class Counting(Enum):
    """What a metric makes of the rows that count in it."""

    ROWS = auto()
    PRESENCE = auto()
    SUM = auto()
    DISTINCT = auto()


@dataclass(frozen=True)
class Tally:
    """Rows that count in a metric, ordered by group and then by their order in the group.

    Attributes
    ----------
    counting : Counting
    keys : int64 array, shape (n_rows,)
        Group of each row.
    places : int32 or int64 array, shape (n_rows,)
        Order of the rows: ascending, and one row has the same place in the tallies of all metrics.
    positions : int32 array, shape (n_rows,)
        Positions in the index.
    amounts : float64 array or None
        What is added up, of a sum.
    codes : int32 array or None
        What must be distinct, where that is counted.
    """

    counting: Counting
    keys: Keys
    places: npt.NDArray[np.integer]
    positions: Positions
    amounts: Values | None = None
    codes: npt.NDArray[np.int32] | None = None

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take, with what is made of them."""
        return 3 * (self.keys.nbytes + self.positions.nbytes)

    def only(self, keep: Mask | slice) -> Tally:
        """Keep some of the rows."""
        return replace(
            self,
            keys=self.keys[keep],
            places=self.places[keep],
            positions=self.positions[keep],
            amounts=None if self.amounts is None else self.amounts[keep],
            codes=None if self.codes is None else self.codes[keep],
        )

    def between(self, low: int, high: int) -> Tally:
        """Keep the groups from one number up to, not including, another, and count their numbers from the first."""
        ends = np.searchsorted(self.keys, np.array([low, high], np.int64))
        kept = self.only(slice(*ends.tolist()))
        return kept.by(kept.keys - low)

    def by(self, keys: Keys) -> Tally:
        """Group the same rows, in the same order, otherwise."""
        return replace(self, keys=keys)

    @cached_property
    def starts(self) -> npt.NDArray[np.intp]:
        """Where each group begins."""
        return firsts_of(self.keys)

    @cached_property
    def groups(self) -> Keys:
        """The groups that have a row."""
        return self.keys[self.starts]

    def periods(self, n_periods: int) -> Mask:
        """Mark the periods that have a row, where groups are instances in one of so many periods."""
        if n_periods not in self._periods:
            seen = np.zeros(n_periods, bool)
            seen[self.groups % n_periods] = True
            self._periods[n_periods] = seen
        return self._periods[n_periods]

    @cached_property
    def _periods(self) -> dict[int, Mask]:
        return {}

    @cached_property
    def lengths(self) -> npt.NDArray[np.intp]:
        """Number of rows of each group."""
        return np.diff(self.starts, append=len(self.keys))

    @cached_property
    def totals(self) -> Numbers:
        """The metric over each group."""
        match self.counting:
            case Counting.ROWS:
                return self.lengths
            case Counting.PRESENCE:
                return np.ones(len(self.starts), np.intp)
            case Counting.DISTINCT:
                return np.add.reduceat(self._is_new, self.starts, dtype=np.intp) if len(self.keys) else self.lengths
            case Counting.SUM:
                amounts = self._amounts
                if not len(amounts):
                    return amounts
                sums = np.add.reduceat(amounts, self.starts)
                return without_noise(sums, np.add.reduceat(np.abs(amounts), self.starts))

    @cached_property
    def so_far(self) -> Numbers:
        """The metric over the rows of the group up to and including each."""
        match self.counting:
            case Counting.ROWS:
                return np.arange(1, len(self.keys) + 1) - np.repeat(self.starts, self.lengths)
            case Counting.PRESENCE:
                return np.ones(len(self.keys), np.intp)
            case Counting.DISTINCT:
                new = np.cumsum(self._is_new, dtype=np.int64)
                return new - np.repeat(new[self.starts] - 1, self.lengths)
            case Counting.SUM:
                sums = self._sums_so_far(self._amounts)
                if bool((self._amounts >= 0).all()):
                    return sums
                return without_noise(sums, self._sums_so_far(np.abs(self._amounts)))

    @property
    def _amounts(self) -> Values:
        return np.empty(0) if self.amounts is None else self.amounts

    @cached_property
    def _is_new(self) -> npt.NDArray[np.int8]:
        """Mark the first row of each distinct code in a group."""
        codes = np.empty(0, np.int32) if self.codes is None else self.codes
        group = np.repeat(np.arange(len(self.starts)), self.lengths)
        _, first = np.unique(group * (int(codes.max(initial=0)) + 1) + codes, return_index=True)
        new = np.zeros(len(codes), np.int8)
        new[first] = 1
        return new

    def _sums_so_far(self, amounts: Values) -> Values:
        # One running total over all groups would lose digits where one group follows a much larger one.
        sums = amounts.copy()
        long = self.lengths > SHORT
        for start, length in zip(self.starts[long].tolist(), self.lengths[long].tolist(), strict=True):
            sums[start : start + length] = np.cumsum(amounts[start : start + length])
        starts, lengths = self.starts[~long], self.lengths[~long]
        for row in range(1, int(lengths.max(initial=0))):
            starts, lengths = starts[lengths > row], lengths[lengths > row]
            sums[starts + row] += sums[starts + row - 1]
        return sums


def merged(runs: Sequence[npt.NDArray[Whole]]) -> npt.NDArray[Whole]:
    """Merge ascending numbers, each once."""
    if len(runs) == 1 and not len(runs[0][1:][runs[0][1:] == runs[0][:-1]]):
        return runs[0]
    joined = np.concatenate(runs)
    # A stable sort merges the runs as they are, in linear time.
    joined.sort(kind="stable")
    return joined[firsts_of(joined)]


def firsts_of(keys: npt.NDArray[np.integer]) -> npt.NDArray[np.intp]:
    """Find where each run of equal numbers begins."""
    if not len(keys):
        return np.empty(0, np.intp)
    new = np.empty(len(keys), bool)
    new[0] = True
    np.not_equal(keys[1:], keys[:-1], out=new[1:])
    return np.flatnonzero(new)
