"""The value of a cohort table: a sum metric over the rows that the return criterion would see."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.cohort_cells import PeriodSums
from ipyjourney.engine.cohort_columns import ReturnColumns
from ipyjourney.engine.pandas.cohort.members import Cohorts
from ipyjourney.engine.pandas.cohort.tallies import Tally

__all__ = ["add_up"]

Values = npt.NDArray[np.float64]

PAIRS = 2**22
"""So many pairs of an included instance's period and one with an amount are looked at together."""


def add_up(cohorts: Cohorts, amounts: Tally, columns: ReturnColumns) -> PeriodSums:
    """Add a metric up over the rows of each cell, of all included instances."""
    if cohorts.positions is None:
        same = amounts.only(np.repeat(cohorts.holds(amounts.groups), amounts.lengths))
    else:
        same = amounts.only(cohorts.after_completion(amounts))
    sums, added = _group_sums(same)
    periods = same.groups % max(cohorts.n_periods, 1)
    all_sums, all_added = _group_sums(amounts)
    cells = _cells(cohorts, amounts, all_sums, columns)
    positive = amounts.amounts is None or not bool((amounts.amounts < 0).any())
    cells_added = cells if positive else _cells(cohorts, amounts, all_added, columns)
    return PeriodSums(
        _by_period(periods, sums, cohorts.n_periods),
        _by_period(periods, added, cohorts.n_periods),
        cells,
        cells_added,
    )


def _by_period(periods: npt.NDArray[np.int64], weights: Values, n_periods: int) -> Values:
    # Of no rows numpy gives whole numbers.
    return np.bincount(periods, weights, minlength=n_periods).astype(np.float64)


def _group_sums(amounts: Tally) -> tuple[Values, Values]:
    if amounts.amounts is None or not len(amounts.keys):
        return np.empty(0), np.empty(0)
    return (
        np.add.reduceat(amounts.amounts, amounts.starts),
        np.add.reduceat(np.abs(amounts.amounts), amounts.starts),
    )


def _cells(cohorts: Cohorts, amounts: Tally, weights: Values, columns: ReturnColumns) -> Values:
    add = _of_others if cohorts.others else _of_listed
    cells = add(cohorts, amounts, weights, columns)
    if columns.open_ended:
        return cells[:, ::-1].cumsum(axis=1)[:, ::-1]
    return cells


def _of_listed(cohorts: Cohorts, amounts: Tally, weights: Values, columns: ReturnColumns) -> Values:
    """Add up each listed instance's amounts in the column that their period has after the listed one."""
    n_periods, n_columns = cohorts.n_periods, len(columns)
    found = np.zeros(n_periods * n_columns)
    instances, periods = np.divmod(amounts.groups, max(n_periods, 1))
    low = np.searchsorted(cohorts.keys, instances * n_periods)
    n_listed = np.searchsorted(cohorts.keys, (instances + 1) * n_periods) - low
    ends = np.concatenate(([0], np.cumsum(n_listed)))
    begin = 0
    while begin < len(instances):
        end = max(int(np.searchsorted(ends, ends[begin] + PAIRS, "right")) - 1, begin + 1)
        counts = n_listed[begin:end]
        pair = np.arange(ends[end] - ends[begin]) - np.repeat(ends[begin:end] - ends[begin], counts)
        listed = cohorts.keys[pair + np.repeat(low[begin:end], counts)] % n_periods
        column = columns.of_offset[np.repeat(periods[begin:end], counts) - listed + n_periods - 1]
        inside = column >= 0
        cell = (listed * n_columns + column)[inside]
        found += np.bincount(cell, np.repeat(weights[begin:end], counts)[inside], minlength=len(found))
        begin = end
    return found.reshape(n_periods, n_columns)


def _of_others(cohorts: Cohorts, amounts: Tally, weights: Values, columns: ReturnColumns) -> Values:
    """Add up the amounts of those that are not listed; taken from the sum of all, they would lose digits."""
    n_periods = cohorts.n_periods
    found = np.zeros((n_periods, len(columns)))
    periods = amounts.groups % max(n_periods, 1)
    for place in np.flatnonzero(columns.of_offset >= 0).tolist():
        included_in = periods - (place - n_periods + 1)
        inside = np.flatnonzero((included_in >= 0) & (included_in < n_periods))
        groups = amounts.groups[inside] - (periods - included_in)[inside]
        inside = inside[cohorts.holds(groups)]
        found[:, columns.of_offset[place]] += _by_period(included_in[inside], weights[inside], n_periods)
    return found
