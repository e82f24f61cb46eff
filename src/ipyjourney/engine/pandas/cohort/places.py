"""Who stands behind a cell of a cohort table, and the row that puts each instance there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

import numpy as np

from ipyjourney.engine.pandas.behind import Behind
from ipyjourney.engine.pandas.cohort.asking import Asking
from ipyjourney.engine.pandas.cohort.criteria import Asked
from ipyjourney.engine.pandas.cohort.members import Cohorts, holding_in
from ipyjourney.engine.pandas.cohort.table import CohortTable
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.index import NEVER, Positions
from ipyjourney.engine.pandas.windows import Mask, Window
from ipyjourney.spec.cohort import INCLUDED, SAME_PERIOD, CohortSpec, CohortType
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.places import CellPlace

__all__ = ["cohort_members"]

Found = tuple[Mask, Positions]
"""Which instances, and the row that puts each there; ``NEVER`` where none does."""


def cohort_members(
    context: Context, spec: CohortSpec, place: CellPlace, definitions: Definitions, window: Window | None = None
) -> Behind:
    """Find who is counted in a cell.

    Parameters
    ----------
    context : Context
    spec : CohortSpec
    place : CellPlace
    definitions : Definitions
    window : Window, optional
        Date range of a spec that names none.

    Returns
    -------
    Behind
        The row of an instance is the one that completes its inclusion, or (retained) its return in the first period
        of the column; where it is counted because something did not happen, there is none. In the row of an item or a
        segment, whoever is counted in several periods has the first of these rows.

    Raises
    ------
    NoSuchCell
        If there is no such cell, or it is empty.
    """
    table = CohortTable(Asking.of(context, spec, definitions, window))
    return Behind(table.asking.scope, *_Cell(table, place).find())


class _Cell:
    """A cell of a table.

    Parameters
    ----------
    table : CohortTable
    place : CellPlace
    """

    def __init__(self, table: CohortTable, place: CellPlace) -> None:
        self._table, self._place = table, place
        self._cell = table.cells.find(place, tuple(group.label for group in table.groups))
        self._cohorts = table.groups[self._cell.row if table.pooled else 0].cohorts

    def find(self) -> Found:
        """Find who is counted in the cell, in any period that it adds up."""
        n_instances = self._table.asking.n_instances
        nobody = np.zeros(n_instances, bool), np.full(n_instances, NEVER, np.int32)
        return reduce(_either, (self._in_period(period) for period in self._cell.periods), nobody)

    def _in_period(self, period: int) -> Found:
        included = self._cohorts.in_period(period)
        if self._place.column == INCLUDED:
            return included
        if self._place.column == SAME_PERIOD:
            return _both(included[0], _holding(self._cohorts.after(self._table.returning), period, self._cohorts))
        spec, before, column = self._table.asking.spec, self._table.columns.before, self._cell.column
        if column is None:
            raise AssertionError(self._place)
        earlier = retained = included
        stages = range(before, column + 1) if self._table.columns.rolling and column >= before else (column,)
        for stage in stages:
            earlier, retained = retained, _both(retained[0], self._in_column(period, stage))
        if spec.type is CohortType.RETENTION:
            return retained
        return earlier[0] & ~retained[0], np.full(len(included[0]), NEVER, np.int32)

    def _in_column(self, period: int, column: int) -> Found:
        """Find who satisfies the return criterion in a column, included or not, and in which row first."""
        returns = (_holding(self._table.returning, other, self._cohorts) for other in self._looked_at(period, column))
        n_instances = self._table.asking.n_instances
        at_zero = self._table.returning.at_zero
        # A period before the first row has no rows.
        nobody = np.full(n_instances, at_zero and period + self._table.columns.spans[column][0] < 0)
        return reduce(_either, returns, (nobody, np.full(n_instances, NEVER, np.int32)))

    def _looked_at(self, period: int, column: int) -> Iterator[int]:
        first, last = self._table.columns.spans[column]
        n_periods = self._cohorts.n_periods
        end = n_periods if last is None else min(period + last + 1, n_periods)
        yield from range(max(period + first, 0), end)


def _holding(asked: Asked, period: int, cohorts: Cohorts) -> Found:
    """Find the instances for which a criterion holds in a period, and the first row at which it does."""
    n_periods, n_instances = cohorts.n_periods, len(cohorts.everyone)
    at = np.full(n_instances, NEVER, np.int32)
    if not asked.at_zero:
        rows = asked.completed
        chosen = rows.keys % n_periods == period
        at[rows.keys[chosen] // n_periods] = rows.positions[chosen]
    return holding_in(asked.held, period, n_periods, n_instances), at


def _both(instances: Mask, found: Found) -> Found:
    kept = instances & found[0]
    return kept, np.where(kept, found[1], np.int32(NEVER))


def _either(one: Found, other: Found) -> Found:
    """Join two periods; whoever is in both has the earlier row."""
    mine = np.where(one[0], one[1], NEVER)
    theirs = np.where(other[0], other[1], NEVER)
    return one[0] | other[0], np.minimum(mine, theirs).astype(np.int32)
