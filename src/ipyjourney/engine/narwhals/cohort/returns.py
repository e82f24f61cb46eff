"""Who returns in which column: plans of those included with the columns in which the answer is not that of no rows."""

from __future__ import annotations

from collections.abc import Callable

import narwhals as nw

from ipyjourney.engine.cohort_columns import ReturnColumns
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.cohort.run import (
    GROUP,
    INCLUDED_IN,
    RETURNED_AT,
    RETURNED_IN,
    RETURNED_TIME,
    CohortRun,
)
from ipyjourney.engine.narwhals.expressions import flag, whole
from ipyjourney.engine.narwhals.serving import INSTANCE

__all__ = ["COLUMN", "LAST", "columns_hit", "last_held", "rolled", "with_columns_after"]

COLUMN, LAST = "x_k", "x_last"
OFFSET, FIRST_OF, LAST_OF = "x_d", "x_from", "x_to"


def with_columns_after(run: CohortRun, plan: Frame, columns: ReturnColumns) -> Frame:
    """Join those included to what happened to them in any period, and keep what lies in a column.

    Parameters
    ----------
    run : CohortRun
    plan : Frame
        Instances with periods, ``x_j``.
    columns : ReturnColumns

    Returns
    -------
    Frame
        ``x_g``, ``c``, ``x_e``, the number of the column, ``x_k``, and what the plan has. Of columns without an end
        the last that a period lies in.
    """
    included = run.included.select(GROUP, INSTANCE, INCLUDED_IN)
    pairs = included.join(plan, on=INSTANCE, how="inner")
    pairs = pairs.with_columns((nw.col(RETURNED_IN) - nw.col(INCLUDED_IN)).alias(OFFSET))
    offset, before = nw.col(OFFSET), columns.before
    if columns.open_ended:
        pairs = pairs.filter(offset >= 1)
        most = len(columns)
        return pairs.with_columns(nw.when(offset < most).then(offset - 1).otherwise(most - 1).alias(COLUMN))
    pairs = pairs.filter((offset >= columns.nearest) & (offset <= columns.reach) & (offset != 0))
    if columns.bracketed:
        starts, ends = [first for first, _ in columns.spans], [last or first for first, last in columns.spans]
        began = _added_up([flag(offset >= first) for first in starts])
        ended = _added_up([flag(offset > last) for last in ends])
        pairs = pairs.with_columns(began.alias("x_began"), ended.alias("x_ended"))
        pairs = pairs.filter(nw.col("x_began") > nw.col("x_ended"))
        column = nw.col("x_began") - 1
        return pairs.with_columns(column.alias(COLUMN)).drop("x_began", "x_ended")
    column = nw.when(offset < 0).then(offset + before).otherwise(offset + (before - 1))
    return pairs.with_columns(column.cast(nw.Int64).alias(COLUMN))


def _added_up(parts: list[nw.Expr]) -> nw.Expr:
    # By halves: databases limit how deep an expression may be.
    if len(parts) == 1:
        return parts[0]
    middle = len(parts) // 2
    return _added_up(parts[:middle]) + _added_up(parts[middle:])


def columns_hit(run: CohortRun, columns: ReturnColumns) -> Frame:
    """Find those included and the columns in which they return; or, if none is a return, in which they do not.

    Parameters
    ----------
    run : CohortRun
    columns : ReturnColumns
        None without an end.

    Returns
    -------
    Frame
        ``x_g``, ``c``, ``x_e``, ``x_k``; unless the return criterion holds over no rows, with the first row there.
    """
    pairs, keys = with_columns_after(run, run.returned, columns), [GROUP, INSTANCE, INCLUDED_IN, COLUMN]
    at_zero = run.rows.returning.at_zero
    if not columns.bracketed:
        return pairs.select(*keys, *([] if at_zero else [RETURNED_AT, RETURNED_TIME]))
    if not at_zero:
        return pairs.group_by(*keys).agg(nw.col(RETURNED_AT).min(), nw.col(RETURNED_TIME).min())
    # Whoever does not return in any period of a bracket that is in scope does not return there.
    found = pairs.group_by(*keys).agg(x_n=nw.len())
    found = found.with_columns(
        _of_column(columns, lambda span: span[0]).alias(FIRST_OF),
        _of_column(columns, lambda span: span[1]).alias(LAST_OF),
    )
    left = run.n_periods - 1 - nw.col(INCLUDED_IN)
    last = nw.when(nw.col(LAST_OF) < left).then(nw.col(LAST_OF)).otherwise(left)
    return found.filter(whole(nw.col("x_n")) == last - nw.col(FIRST_OF) + 1).select(*keys)


def _of_column(columns: ReturnColumns, value: Callable[[tuple[int, int]], int]) -> nw.Expr:
    values = [value((first, first if last is None else last)) for first, last in columns.spans]
    steps = [now - before for now, before in zip(values, [0, *values], strict=False)]
    return _added_up(
        [nw.when(nw.col(COLUMN) >= place).then(step).otherwise(0).cast(nw.Int64) for place, step in enumerate(steps)]
    )


def rolled(run: CohortRun, columns: ReturnColumns) -> Frame:
    """Find those included and the columns after inclusion up to which they return in every one.

    If the return criterion holds over no rows: those who miss one, with the first that they miss.
    """
    keys, number = [GROUP, INSTANCE, INCLUDED_IN], nw.col(COLUMN)
    hit = columns_hit(run, columns).filter(number >= columns.before)
    if run.rows.returning.at_zero:
        return hit.group_by(*keys).agg(number.min())
    hit = hit.with_columns(x_rank=number.cum_count().over(*keys, order_by=COLUMN).cast(nw.Int64))
    return hit.filter(number - columns.before == nw.col("x_rank") - 1).drop("x_rank")


def last_held(run: CohortRun) -> Frame:
    """Find the last period, ``x_last``, in which the return holds, where it holds over no rows.

    Only of those for whom it does not hold in the last period of all; -1 if it never does.
    """
    missed = run.returned.with_columns((-nw.col(RETURNED_IN)).alias("x_back"))
    missed = missed.with_columns(x_rank=nw.col("x_back").cum_count().over(INSTANCE, order_by="x_back").cast(nw.Int64))
    trailing = missed.filter(nw.col(RETURNED_IN) == run.n_periods - nw.col("x_rank"))
    found = trailing.group_by(INSTANCE).agg(nw.col(RETURNED_IN).min())
    return found.select(INSTANCE, (nw.col(RETURNED_IN) - 1).alias(LAST))
