"""Who stands behind a cell of a cohort table, and the row that puts each instance there."""

from __future__ import annotations

import narwhals as nw

from ipyjourney.engine.cohort_cells import AskedCell
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.cohort.criteria import AT, AT_TIME
from ipyjourney.engine.narwhals.cohort.returns import COLUMN, LAST, columns_hit, last_held, rolled, with_columns_after
from ipyjourney.engine.narwhals.cohort.run import (
    FROM,
    FROM_TIME,
    GROUP,
    INCLUDED_IN,
    RETURNED_AT,
    RETURNED_TIME,
)
from ipyjourney.engine.narwhals.cohort.table import CohortTable
from ipyjourney.engine.narwhals.expressions import holds, only_if
from ipyjourney.engine.narwhals.serving import INSTANCE
from ipyjourney.spec.cohort import INCLUDED, SAME_PERIOD, CohortType
from ipyjourney.spec.places import CellPlace

__all__ = ["cell_members"]

ENTRY = [GROUP, INSTANCE, INCLUDED_IN]


def cell_members(table: CohortTable, place: CellPlace) -> Frame:
    """Find who is counted in a cell.

    Parameters
    ----------
    table : CohortTable
    place : CellPlace

    Returns
    -------
    Frame
        One row per instance: ``c``, and the row that completes its inclusion, or (retained) its return in the first
        period of the column, by position, ``x_p``, and moment, ``x_t``; null where it is counted because something did
        not happen. In the row of an item or a segment, whoever is counted in several periods has the first of these.

    Raises
    ------
    NoSuchCell
        If there is no such cell, or it is empty.
    """
    cell = table.cells.find(place, table.groups)
    name = table.groups[cell.row] if table.cells.pooled else table.groups[0]
    chosen = (nw.col(GROUP) == name) & nw.col(INCLUDED_IN).is_in(cell.periods)
    included = table.run.included.filter(chosen)
    found = _Finder(table, cell, included).find(place.column)
    return found.group_by(INSTANCE).agg(nw.col(AT).min(), nw.col(AT_TIME).min())


class _Finder:
    """Finds the instances of a cell among those included in its periods."""

    def __init__(self, table: CohortTable, cell: AskedCell, included: Frame) -> None:
        self._table, self._cell, self._included = table, cell, included
        self._at_zero = table.run.rows.returning.at_zero

    def find(self, column: int | str) -> Frame:
        """Find who is counted, each period of inclusion by itself."""
        if column == INCLUDED:
            # Over no rows there is none that completes the inclusion.
            real = nw.col(FROM) > 0
            return self._included.select(
                *ENTRY,
                only_if(real, nw.col(FROM)).alias(AT),
                only_if(real, nw.col(FROM_TIME)).alias(AT_TIME),
            )
        if column == SAME_PERIOD:
            return self._among(self._table.run.same_period)
        number, columns = self._cell.column or 0, self._table.columns
        rolls = columns.rolling and number >= columns.before
        retained = self._rolled(number) if rolls else self._in_column(number)
        if self._table.spec.type is CohortType.RETENTION:
            return retained
        earlier = self._rolled(number - 1) if rolls and number > columns.before else self._included
        return _nowhere(earlier.join(retained.select(*ENTRY), on=ENTRY, how="anti"))

    def _among(self, differing: Frame) -> Frame:
        """Keep those whose answer is not that over no rows; or, if that is a return, all others."""
        if self._at_zero:
            return _nowhere(self._included.join(differing.select(*ENTRY), on=ENTRY, how="anti"))
        return self._included.select(*ENTRY).join(differing.select(*ENTRY, AT, AT_TIME), on=ENTRY, how="inner")

    def _in_column(self, number: int) -> Frame:
        run, columns, chosen = self._table.run, self._table.columns, nw.col(COLUMN) == number
        if not columns.open_ended:
            return self._among(self._placed(columns_hit(run, columns).filter(chosen)))
        if self._at_zero:
            late = self._included.join(last_held(run), on=INSTANCE, how="left")
            back = holds(nw.col(LAST).is_null() | (nw.col(LAST) - nw.col(INCLUDED_IN) > number))
            return _nowhere(late.filter(back))
        pairs = with_columns_after(run, run.returned, columns).filter(nw.col(COLUMN) >= number)
        return self._among(
            self._placed(pairs.group_by(*ENTRY).agg(nw.col(RETURNED_AT).min(), nw.col(RETURNED_TIME).min()))
        )

    def _rolled(self, number: int) -> Frame:
        found = rolled(self._table.run, self._table.columns)
        if self._at_zero:
            return self._among(found.filter(nw.col(COLUMN) <= number))
        return self._among(self._placed(found.filter(nw.col(COLUMN) == number)))

    def _placed(self, plan: Frame) -> Frame:
        if self._at_zero:
            return plan
        return plan.select(*ENTRY, nw.col(RETURNED_AT).alias(AT), nw.col(RETURNED_TIME).alias(AT_TIME))


def _nowhere(plan: Frame) -> Frame:
    nothing = nw.lit(None, nw.Int64)
    return plan.select(*ENTRY, nothing.alias(AT), nothing.alias(AT_TIME))
