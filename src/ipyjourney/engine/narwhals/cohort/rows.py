"""The rows that the criteria of a cohort table and its value look at, each with its period."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import narwhals as nw

from ipyjourney.engine.cohort_periods import TablePeriods, table_periods
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.calendar import with_periods
from ipyjourney.engine.narwhals.cohort.columns import Counted, RowColumns
from ipyjourney.engine.narwhals.cohort.criteria import Asked, ask
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.expressions import TIME, any_of
from ipyjourney.engine.narwhals.scope import Scope
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.definitions import Definitions

__all__ = ["ITEM", "PERIOD", "TableRows", "ValueColumns", "make_table_rows"]

PERIOD, ITEM = "x_i", "x_g"


@dataclass(frozen=True)
class ValueColumns:
    """The columns of the value of a table.

    Attributes
    ----------
    metric : Counted
    kept : str
        1 on the rows that the segments of the return criterion keep.
    """

    metric: Counted
    kept: str

    @property
    def looks_at(self) -> nw.Expr:
        """A condition that holds on the rows that are added up."""
        return (nw.col(self.kept) == 1) & (nw.col(self.metric.counts) == 1)

    @property
    def amounts(self) -> nw.Expr:
        """What is added up."""
        return nw.col(self.metric.value or "")


@dataclass(frozen=True)
class TableRows:
    """Rows set down, and what is asked of them.

    Attributes
    ----------
    frame : Frame
        Rows that anything looks at: ``c``, ``p``, ``t``, their period ``x_i``, the item ``x_g`` where there is a row
        per item, and the columns of the metrics and segments.
    periods : TablePeriods
    empty_periods : int
        Periods without a row in scope.
    inclusion : Asked
        Whatever the item or the segment of a row.
    by_segment : tuple of Asked
        The inclusion on the rows that the segment of each row keeps.
    returning : Asked
    value : ValueColumns or None
    """

    frame: Frame
    periods: TablePeriods
    empty_periods: int
    inclusion: Asked
    by_segment: tuple[Asked, ...]
    returning: Asked
    value: ValueColumns | None


def make_table_rows(
    context: Context, scope: Scope, spec: CohortSpec, definitions: Definitions, keep: Callable[[Frame], Frame]
) -> TableRows:
    """Find the periods of a table and the rows that it looks at.

    Parameters
    ----------
    context : Context
    scope : Scope
    spec : CohortSpec
    definitions : Definitions
    keep : callable
        Sets rows down.

    Raises
    ------
    TooManyPeriods
        If there are more than 32,000.
    """
    columns, backend = RowColumns(scope, definitions), scope.store.backend
    inclusion, returning = (ask(criterion, definitions, columns) for criterion in (spec.inclusion, spec.returning))
    by_segment = tuple(ask(spec.inclusion, definitions, columns, segment=segment) for segment in spec.rows)
    value = None
    if spec.value is not None:
        metric = columns.metric(definitions.row_metric(spec.value))
        value = ValueColumns(metric, columns.kept(*spec.returning.segments))
    span = backend.row(scope.rows.select(first=nw.col(TIME).min(), last=nw.col(TIME).max()))
    first = None if span["first"] is None else int(span["first"])
    periods = table_periods(context.calendar, spec.granularity, scope.window, first)
    others = [INSTANCE, POSITION, TIME]
    plan = scope.rows
    if spec.dimension is not None:
        plan = plan.with_columns(nw.col(scope.store.column_of(spec.dimension)).alias(ITEM))
        others.append(ITEM)
    plan = columns.put_on(plan, *others)
    asked = (inclusion, *by_segment, returning)
    # Where it holds over no rows, the return may come at any row.
    wanted = [*(one.looks_at for one in asked), *([returning.keeps] if returning.at_zero else [])]
    plan = plan.filter(any_of([*wanted, *([] if value is None else [value.looks_at])]))
    empty = 0
    if first is None or periods.periods is None:
        plan, empty = plan.with_columns(nw.lit(0, nw.Int64).alias(PERIOD)), len(periods)
    else:
        start, last = first if scope.window.start is None else scope.window.start, int(span["last"])
        before = len(context.calendar.periods(spec.granularity, start, first)) - 1

        def numbered(rows: Frame) -> Frame:
            with_number = with_periods(
                rows, PERIOD, context.calendar, context.table.week_start, spec.granularity, first, last
            )
            return with_number.with_columns(nw.col(PERIOD) + before)

        plan = numbered(plan)
        seen = backend.row(numbered(scope.rows.select(TIME)).select(n=nw.col(PERIOD).n_unique()))
        empty = len(periods) - int(seen["n"])
    return TableRows(keep(plan), periods, empty, inclusion, by_segment, returning, value)
