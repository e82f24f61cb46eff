"""Metrics over rows that fall into groups, all groups at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.components import CalculatedMetric, ContainerMetric, CounterMetric, EventsMetric, SumMetric
from ipyjourney.engine.calculated import evaluate
from ipyjourney.engine.pandas.gather import count_codes, gather
from ipyjourney.engine.pandas.index import Positions
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.result.journey_figures import Value
from ipyjourney.stats import nine_digits, without_noise

__all__ = ["Groups", "count_distinct", "plain_values", "rank"]

Counts = npt.NDArray[np.int64]
Values = npt.NDArray[np.float64]

PIECE = 2**16

CELLS_PER_PAIR = 4
"""Up to so many cells per pair a table of them all is quicker than a look at the order of the pairs."""

TABLE_PLACES = 2**26
"""Largest table of group by unit; beyond, pairs are sorted."""

EXACT = 1e9
"""Whole numbers below have nine digits as they are."""


@dataclass(frozen=True)
class Groups:
    """Rows of a scope, each in one group.

    Attributes
    ----------
    scope : Scope
    positions : int32 array, shape (n,)
        Places of the rows in the scope's index.
    codes : integer array, shape (n,)
        Group of each.
    count : int
        How many groups there are.
    once : bool
        Whether no instance has two of the rows.
    in_order : bool
        Whether all rows of a group that one instance has are neighbours.
    """

    scope: Scope
    positions: Positions
    codes: npt.NDArray[np.integer]
    count: int
    once: bool = False
    in_order: bool = False

    @cached_property
    def rows(self) -> Counts:
        """Rows of each group."""
        return count_codes(self.codes, self.count)

    @cached_property
    def instances(self) -> Counts:
        """Container instances with a row in each group."""
        if self.once:
            return self.rows
        index = self.scope.index
        instance = gather(index.instance, self.positions)
        if self.in_order:
            return _count_runs(self.codes, instance, self.count)
        return count_distinct(self.codes, instance, self.count, index.n_instances)

    def values(self, metric: str) -> Values:
        """Work out a metric over the rows of each group; NaN is null."""
        definition = self.scope.rows.definition(metric)
        totals = self.scope.totals
        match definition:
            case EventsMetric():
                return self.rows.astype(np.float64)
            case ContainerMetric() if definition.container == self.scope.container:
                return self.instances.astype(np.float64)
            case ContainerMetric():
                units = totals.keys(definition.container)[self.positions]
                has = units >= 0
                n_units = self.scope.store.instances(definition.container).count
                return count_distinct(self.codes[has], units[has], self.count, n_units).astype(np.float64)
            case SumMetric():
                amounts = totals.amounts(definition)[self.positions]
                sums = np.bincount(self.codes, amounts, minlength=self.count)
                return without_noise(sums, np.bincount(self.codes, np.abs(amounts), minlength=self.count))
            case CounterMetric():
                counted = totals.counted(definition)[self.positions]
                return np.bincount(self.codes[counted], minlength=self.count).astype(np.float64)
            case CalculatedMetric():
                return np.broadcast_to(evaluate(definition.expression, self.values), (self.count,))


def count_distinct(
    groups: npt.NDArray[np.integer], units: npt.NDArray[np.int32], n_groups: int, n_units: int
) -> Counts:
    """Count the distinct units of each group.

    Parameters
    ----------
    groups, units : integer arrays, shape (n,)
        Pairs, in any order.
    n_groups, n_units : int
        How many there are of each.

    Examples
    --------
    >>> count_distinct(np.array([0, 0, 1]), np.array([5, 5, 5], np.int32), 3, 6)
    array([1, 1, 0])
    """
    cells = n_groups * n_units
    if cells <= CELLS_PER_PAIR * len(groups):
        return _count_in_table(groups, units, n_groups, n_units)
    pair: npt.NDArray[np.signedinteger] = units.astype(np.int32 if cells <= np.iinfo(np.int32).max else np.int64)
    pair *= n_groups
    pair += groups
    steps = np.diff(pair)
    if not len(steps) or steps.min() >= 0:
        # Periods of the rows of one instance after the other: equal pairs are neighbours.
        return np.bincount(groups[np.concatenate(([True], steps > 0))[: len(pair)]], minlength=n_groups)
    # A table of all pairs is quick to fill and to read, if it is not much larger than what is written into it.
    if cells <= min(TABLE_PLACES, 64 * len(pair) + 2**20):
        return _count_in_table(groups, units, n_groups, n_units)
    pair.sort()
    return np.bincount(pair[np.concatenate(([True], np.diff(pair) > 0))] % n_groups, minlength=n_groups)


def _count_runs(groups: npt.NDArray[np.integer], units: npt.NDArray[np.int32], n_groups: int) -> Counts:
    """Count the distinct units of each group where equal pairs are neighbours."""
    first = np.ones(len(groups), bool)
    np.not_equal(groups[1:], groups[:-1], out=first[1:])
    first[1:] |= units[1:] != units[:-1]
    return count_codes(groups[first], n_groups)


def _count_in_table(
    groups: npt.NDArray[np.integer], units: npt.NDArray[np.int32], n_groups: int, n_units: int
) -> Counts:
    seen = np.zeros((n_groups, n_units), bool)
    # A piece at a time: numpy makes places as wide as pointers.
    for low in range(0, len(groups), PIECE):
        seen[groups[low : low + PIECE], units[low : low + PIECE]] = True
    return np.array([np.count_nonzero(row) for row in seen], np.int64)


def rank(values: Values) -> npt.NDArray[np.int64]:
    """Order groups by their values at nine digits, highest first, nulls last, ties by their number.

    Examples
    --------
    >>> rank(np.array([1.0, np.nan, 3.0, 3.0]))
    array([2, 3, 0, 1])
    """
    known = values[~np.isnan(values)]
    exact = bool((np.abs(known) < EXACT).all() and (known == np.floor(known)).all())
    return np.argsort(-(values if exact else nine_digits(values)), kind="stable")


def plain_values(values: Values, *, whole: bool) -> list[Value | None]:
    """Give values as plain numbers, counts as whole ones, None for a null."""
    if whole:
        return [int(value) for value in values]
    return [None if value != value else value for value in values.tolist()]
