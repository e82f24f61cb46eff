"""Who is included in which period, and from which row on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.cohort.criteria import Asked, Held
from ipyjourney.engine.pandas.cohort.tallies import Keys, Tally, firsts_of
from ipyjourney.engine.pandas.index import NEVER, Positions
from ipyjourney.engine.pandas.windows import Mask
from ipyjourney.spec.cohort import Entry

__all__ = ["Cohorts", "holding_in"]

DENSE = 2**24
"""Up to so many groups of instance and period, a table of all of them is looked up; beyond, keys are searched."""


@dataclass(frozen=True)
class Cohorts:
    """The cohorts of all periods.

    Attributes
    ----------
    keys : int64 array
        Groups (instance times number of periods plus period) that are included, ascending; or, with ``others``, those
        that are not, while everyone else is.
    positions : int32 array of the same shape, or None
        Completing row of each; None where the inclusion criterion holds over no rows, so that all rows of the period
        come after.
    others : bool
    everyone : bool array, shape (n_instances,)
        Which instances have a row in scope.
    n_periods : int
    """

    keys: Keys
    positions: Positions | None
    others: bool
    everyone: Mask
    n_periods: int

    @classmethod
    def of(cls, inclusion: Asked, entry: Entry, everyone: Mask, n_periods: int) -> Cohorts:
        """Find who is included, in every period or in the first only."""
        if not inclusion.at_zero:
            rows = inclusion.completed
            if entry is Entry.FIRST:
                rows = rows.only(firsts_of(rows.keys // n_periods))
            return cls(rows.keys, rows.positions, False, everyone, n_periods)
        if entry is Entry.EVERY:
            return cls(inclusion.held.keys, None, True, everyone, n_periods)
        return cls(_first_gaps(inclusion.held.keys, everyone, n_periods), None, False, everyone, n_periods)

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take."""
        return 2 * self.keys.nbytes

    @cached_property
    def sizes(self) -> npt.NDArray[np.int64]:
        """Included instances of each period."""
        listed = np.bincount(self.keys % max(self.n_periods, 1), minlength=self.n_periods)
        return int(np.count_nonzero(self.everyone)) - listed if self.others else listed

    @property
    def n_included(self) -> int:
        """Instances that are included at least once."""
        instances = self.keys // max(self.n_periods, 1)
        if not self.others:
            return len(firsts_of(instances))
        left_out = np.diff(firsts_of(instances), append=len(instances)) == self.n_periods
        return int(np.count_nonzero(self.everyone)) - int(np.count_nonzero(left_out)) if self.n_periods else 0

    def in_period(self, period: int) -> tuple[Mask, Positions]:
        """Mark who is included in a period, and give the completing row of each, ``NEVER`` where there is none."""
        mask = np.zeros(len(self.everyone), bool)
        at = np.full(len(self.everyone), NEVER, np.int32)
        order, ends = self._by_period
        chosen = order[ends[period] : ends[period + 1]]
        instances = self.keys[chosen] // self.n_periods
        mask[instances] = True
        if self.positions is not None:
            at[instances] = self.positions[chosen]
        return (self.everyone & ~mask if self.others else mask), at

    @cached_property
    def _by_period(self) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
        periods = (self.keys % self.n_periods).astype(np.int16)
        ends = np.concatenate(([0], np.cumsum(np.bincount(periods, minlength=self.n_periods))))
        return np.argsort(periods, kind="stable"), ends

    def first_of_each(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], Positions | None]:
        """Give the instances that are ever included, the first period of each, and the completing row there."""
        keys = _first_gaps(self.keys, self.everyone, self.n_periods) if self.others else self.keys
        firsts = firsts_of(keys // max(self.n_periods, 1))
        instances, periods = np.divmod(keys[firsts], max(self.n_periods, 1))
        return instances, periods, None if self.positions is None else self.positions[firsts]

    def after_completion(self, tally: Tally) -> Mask:
        """Mark the rows that come after the completing row of a listed group, in that group's period."""
        groups = tally.groups
        if len(self.everyone) * self.n_periods <= DENSE:
            from_row = np.take(self._completed_at, groups)
        else:
            place = np.minimum(np.searchsorted(self.keys, groups), max(len(self.keys) - 1, 0))
            found = self.keys[place] == groups if len(self.keys) else np.zeros(len(groups), bool)
            from_row = np.full(len(groups), NEVER, np.int32)
            from_row[found] = self._rows_of_groups[place[found]]
        return tally.positions > np.repeat(from_row, tally.lengths)

    @cached_property
    def _completed_at(self) -> Positions:
        at = np.full(len(self.everyone) * self.n_periods, NEVER, np.int32)
        at[self.keys] = self._rows_of_groups
        return at

    @property
    def _rows_of_groups(self) -> Positions:
        return np.full(len(self.keys), -1, np.int32) if self.positions is None else self.positions

    def holds(self, groups: Keys) -> Mask:
        """Mark which groups, all of instances with a row in scope, are included."""
        place = np.minimum(np.searchsorted(self.keys, groups), max(len(self.keys) - 1, 0))
        listed = self.keys[place] == groups if len(self.keys) else np.zeros(len(groups), bool)
        return ~listed if self.others else listed

    def after(self, returning: Asked) -> Asked:
        """Ask the return criterion of the rows of each period that come after the completing row."""
        return returning if self.positions is None else returning.only(self.after_completion)

    def same_period(self, returning: Asked) -> Held:
        """Say for which included groups the return criterion holds over the rows after the completing row."""
        held = self.after(returning).held
        # Where all rows come after, those of other groups are looked at as well.
        return held if self.positions is not None else Held(held.keys[self.holds(held.keys)], held.at_zero)

    def count(self, held: Held) -> npt.NDArray[np.int64]:
        """Count the included groups of each period for which a criterion holds."""
        listed = np.bincount(held.keys % max(self.n_periods, 1), minlength=self.n_periods)
        return self.sizes - listed if held.at_zero else listed


def holding_in(held: Held, period: int, n_periods: int, n_instances: int) -> Mask:
    """Mark the instances for which a criterion holds in a period."""
    mask = np.full(n_instances, held.at_zero)
    chosen = held.keys[held.keys % n_periods == period] // n_periods
    mask[chosen] = not held.at_zero
    return mask


def _first_gaps(keys: Keys, everyone: Mask, n_periods: int) -> Keys:
    """Give the first period of each instance that is not listed, as groups."""
    instances, periods = np.divmod(keys, max(n_periods, 1))
    starts = firsts_of(instances)
    lengths = np.diff(starts, append=len(keys))
    rank = np.arange(len(keys)) - np.repeat(starts, lengths)
    first = np.zeros(len(everyone), np.int64)
    if len(keys):
        gap = np.minimum.reduceat(np.where(periods != rank, rank, n_periods), starts)
        first[instances[starts]] = np.minimum(gap, lengths)
    chosen = np.flatnonzero(everyone & (first < n_periods))
    return chosen * n_periods + first[chosen]
