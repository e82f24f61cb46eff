"""Milestone timing: how long each instance of a row takes to return, all rows since counted together."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.cohort.asking import Asking
from ipyjourney.engine.pandas.cohort.criteria import Asked
from ipyjourney.engine.pandas.cohort.members import Cohorts
from ipyjourney.engine.pandas.cohort.table import CohortTable
from ipyjourney.engine.pandas.cohort.tallies import Counting, Tally
from ipyjourney.engine.pandas.index import NEVER, Positions
from ipyjourney.result.cohort_figures import MilestoneRows, Milestones

__all__ = ["Timing"]

Entries = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], Positions | None]
"""Instances, the period of each, and its completing row; None: the period's start."""


class Timing:
    """Finds when the instances of each row of a table return.

    Parameters
    ----------
    table : CohortTable
    """

    def __init__(self, table: CohortTable) -> None:
        self._asking, self._table = table.asking, table
        # What is looked up in the cache is looked up now: the figures may be wanted from another thread.
        self._returning, self._groups = table.returning, table.groups
        self._any_row = _rows_kept(self._asking) if self._returning.at_zero else None

    def milestones(self) -> MilestoneRows:
        """Give the times of each row of the table."""
        if self._table.pooled:
            entries = [group.cohorts.first_of_each() for group in self._groups]
        else:
            (group,) = self._groups
            entries = [_in_period(group.cohorts, period) for period in range(group.cohorts.n_periods)]
        instances = [entry[0] for entry in entries]

        def count_shared(one: int, other: int) -> int:
            return len(np.intersect1d(instances[one], instances[other], assume_unique=True))

        return MilestoneRows(tuple(map(self._of, entries)), count_shared)

    def _of(self, entries: Entries) -> Milestones:
        instances, periods, completing = entries
        index = self._asking.scope.index
        if completing is None:
            starts = self._asking.numbers.periods
            began = starts.starts[periods] if starts is not None else np.empty(0, np.int64)
            before = self._last_rows_before(instances, periods)
        else:
            began, before = index.times[completing], completing
        at = self._first_returns(instances, before)
        returned = at < NEVER
        ended = np.full(len(instances), self._asking.scope.window.end, np.int64)
        ended[returned] = index.times[at[returned]]
        return Milestones(ended - began, returned)

    def _last_rows_before(self, instances: npt.NDArray[np.int64], periods: npt.NDArray[np.int64]) -> Positions:
        """Find the last position before each instance's rows of a period and later."""
        index = self._asking.scope.index
        groups = self._asking.grouped(index.all_positions())
        wanted = instances * len(self._asking.numbers) + periods
        return (np.searchsorted(groups, wanted) - 1).astype(np.int32)

    def _first_returns(self, instances: npt.NDArray[np.int64], before: Positions) -> Positions:
        """Find the first row after a position at which the return criterion holds over the rows since."""
        single = _counted(self._returning)
        if single is not None:
            return self._nth_rows(*single, instances, before)
        n_instances, instance = self._asking.n_instances, self._asking.scope.index.instance
        after = np.full(n_instances, NEVER, np.int32)
        after[instances] = before

        def since(tally: Tally) -> npt.NDArray[np.bool_]:
            return tally.positions > after[instance[tally.positions]]

        def by_instance(tally: Tally) -> npt.NDArray[np.int64]:
            return instance[tally.positions].astype(np.int64)

        further = None
        if self._any_row is not None:
            further = self._any_row.only(since(self._any_row))
            further = further.by(by_instance(further))
        first = self._returning.only(since).by(by_instance).first_among(further)
        found = np.full(n_instances, NEVER, np.int32)
        found[first.keys] = first.positions
        return found[instances]

    def _nth_rows(self, tally: Tally, count: int, instances: npt.NDArray[np.int64], before: Positions) -> Positions:
        """Find the n-th row of a metric after a position of the instance."""
        ends = np.searchsorted(tally.positions, self._asking.scope.index.start[instances + 1])
        place = np.searchsorted(tally.positions, before, "right") + (count - 1)
        return np.append(tally.positions, np.int32(NEVER))[np.where(place < ends, place, len(tally.positions))]


def _counted(returning: Asked) -> tuple[Tally, int] | None:
    """Give the metric and the number of rows that suffice, if the criterion counts rows of one metric."""
    if returning.at_zero or len(returning.criterion.conditions) != 1:
        return None
    tally = returning.tallies.get(returning.criterion.conditions[0].metric)
    if tally is None or tally.counting not in (Counting.ROWS, Counting.PRESENCE):
        return None
    needed = returning.smallest_count(1 if tally.counting is Counting.PRESENCE else len(tally.keys))
    return None if needed is None else (tally, needed)


def _in_period(cohorts: Cohorts, period: int) -> Entries:
    mask, at = cohorts.in_period(period)
    instances = np.flatnonzero(mask)
    periods = np.full(len(instances), period, np.int64)
    return instances, periods, None if cohorts.positions is None else at[instances]


def _rows_kept(asking: Asking) -> Tally:
    positions = asking.rows(None, asking.spec.returning.segments)
    return Tally(Counting.ROWS, asking.grouped(positions), positions, positions)
