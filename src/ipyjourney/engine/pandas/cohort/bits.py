"""Cells of a cohort table counted with one bit per instance and period: a cell is an AND and a count of bits."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.cohort_columns import ReturnColumns
from ipyjourney.engine.pandas.cohort.criteria import Held
from ipyjourney.engine.pandas.cohort.members import Cohorts
from ipyjourney.engine.pandas.cohort.tallies import Keys
from ipyjourney.engine.work import Stage, step

__all__ = ["count_returns"]

Bits = npt.NDArray[np.uint64]
Counts = npt.NDArray[np.int64]

TABLE_BYTES = 2**23
"""Instances are taken in blocks, so that the table of one stays in the cache of the processor."""

NARROWEST = 4096
WORD = 64


def count_returns(cohorts: Cohorts, returned: Held, columns: ReturnColumns) -> Counts:
    """Count the instances of each period's cohort that return in each column.

    Parameters
    ----------
    cohorts : Cohorts
    returned : Held
        In which groups (instance and period) the return criterion holds.
    columns : ReturnColumns

    Returns
    -------
    int64 array, shape (n_periods, n_columns)
        Retained instances, rolled where columns roll; 0 in cells that are not there.
    """
    n_periods, n_instances = cohorts.n_periods, len(cohorts.everyone)
    counts = np.zeros((n_periods, len(columns)), np.int64)
    width = max(TABLE_BYTES // max(n_periods, 1), NARROWEST) // WORD * WORD
    for low in range(0, n_instances if n_periods else 0, width):
        step(Stage.COUNT, low / n_instances)
        high = min(low + width, n_instances)
        included = _bits(cohorts.keys, n_periods, low, high, cohorts.everyone[low:high] if cohorts.others else None)
        rows = np.flatnonzero(included.any(axis=1)).tolist()
        if rows:
            everyone = np.ones(high - low, bool) if returned.at_zero else None
            _add(counts, rows, included, _bits(returned.keys, n_periods, low, high, everyone), columns)
    if returned.at_zero:
        counts[columns.before_all] = np.broadcast_to(cohorts.sizes[:, None], counts.shape)[columns.before_all]
    return counts


def _bits(keys: Keys, n_periods: int, low: int, high: int, all_but: npt.NDArray[np.bool_] | None) -> Bits:
    """Set a bit for each group of some instances, shape (n_periods, words); or for all groups but these."""
    width = -(-(high - low) // WORD) * WORD
    table = np.zeros((n_periods, width), bool)
    begin, end = np.searchsorted(keys, np.array([low * n_periods, high * n_periods], np.int64))
    local = keys[begin:end] - low * n_periods
    instance = local // n_periods
    table.reshape(-1)[(local - instance * n_periods) * width + instance] = True
    if all_but is not None:
        np.logical_not(table, out=table)
        table[:, : high - low] &= all_but
        table[:, high - low :] = False
    return np.packbits(table, axis=1).view(np.uint64)


def _add(counts: Counts, rows: list[int], included: Bits, returned: Bits, columns: ReturnColumns) -> None:
    if columns.open_ended:
        # Whoever returns in a later period returns in this one or later.
        returned = np.bitwise_or.accumulate(returned[::-1], axis=0)[::-1]
    count = _count_brackets if columns.bracketed else _count_neighbours
    for row in rows:
        count(counts[row], row, included[row], returned, columns)


def _count_neighbours(counts: Counts, row: int, included: Bits, returned: Bits, columns: ReturnColumns) -> None:
    """Count columns of one period each, one beside the other."""
    before = columns.before
    if before:
        low = max(row - before, 0)
        counts[before - (row - low) : before] += _popcount(returned[low:row] & included)
    after = returned[row + 1 : row + 1 + columns.reach] & included
    if columns.rolling:
        np.bitwise_and.accumulate(after, axis=0, out=after)
    counts[before : before + len(after)] += _popcount(after)


def _count_brackets(counts: Counts, row: int, included: Bits, returned: Bits, columns: ReturnColumns) -> None:
    for column, (first, last) in enumerate(columns.spans):
        periods = returned[row + first : row + 1 + (first if last is None else last)]
        if not len(periods):
            break
        cell = np.bitwise_or.reduce(periods, axis=0) & included
        counts[column] += _popcount(cell[None, :])[0]
        if columns.rolling:
            included = cell


def _bits_of_words(words: Bits) -> npt.NDArray[np.uint8]:
    return np.bitwise_count(words)


def _bits_of_bytes(words: Bits) -> npt.NDArray[np.uint8]:
    return np.take(_BITS_OF_BYTE, words.view(np.uint8))


_BITS_OF_BYTE = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1).sum(axis=1, dtype=np.uint8)
# numpy counts bits itself from 2.0 on.
_bits_of: Callable[[Bits], npt.NDArray[np.uint8]] = _bits_of_words if hasattr(np, "bitwise_count") else _bits_of_bytes


def _popcount(cells: Bits) -> Counts:
    """Count the bits of each row."""
    counts: Counts = _bits_of(cells).sum(axis=-1, dtype=np.int64)
    return counts
