"""Milestone timing: how long each instance of a row takes to return, all rows since counted together."""

from __future__ import annotations

import narwhals as nw
import numpy as np

from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.cohort.criteria import AT_TIME
from ipyjourney.engine.narwhals.cohort.run import FROM_TIME, GROUP, INCLUDED_IN
from ipyjourney.engine.narwhals.cohort.table import CohortTable
from ipyjourney.engine.narwhals.expressions import flag
from ipyjourney.engine.narwhals.serving import INSTANCE
from ipyjourney.result.cohort_figures import Milestones

__all__ = ["count_shared", "milestones"]

KEYS = [GROUP, INSTANCE, INCLUDED_IN]


def milestones(table: CohortTable) -> tuple[Milestones, ...]:
    """Give the times of each row of the table; those of equal duration are counted where the table is."""
    run, pooled = table.run, table.cells.pooled
    n_rows = len(table.groups) if pooled else run.n_periods
    if not run.n_periods:
        return (_of([]),) * n_rows
    entries = _entries(table)
    since = run.rows_since(entries.select(*KEYS, "x_q"))
    first = run.rows.returning.first(since, KEYS).select(*KEYS, AT_TIME)
    found = entries.join(first, on=KEYS, how="left")
    at_zero = run.rows.inclusion.at_zero
    end = run.scope.window.end
    ended = nw.when(nw.col(AT_TIME).is_null()).then(nw.lit(end, nw.Int64)).otherwise(nw.col(AT_TIME))
    found = found.with_columns(x_took=ended - nw.col(FROM_TIME), x_back=flag(~nw.col(AT_TIME).is_null()))
    # Where the inclusion criterion holds over no rows, time begins with the period.
    by_period = at_zero or not pooled
    keys = [GROUP, *([INCLUDED_IN] if by_period else []), "x_took", "x_back"]
    starts = None if run.rows.periods.periods is None else run.rows.periods.periods.starts
    listed: list[list[tuple[int, bool, int]]] = [[] for _ in range(n_rows)]
    place = {group: number for number, group in enumerate(table.groups)}
    for row in run.scope.store.backend.rows(found.group_by(*keys).agg(x_n=nw.len())):
        took = int(row["x_took"]) - (int(starts[row[INCLUDED_IN]]) if at_zero and starts is not None else 0)
        number = place[str(row[GROUP])] if pooled else int(row[INCLUDED_IN])
        listed[number].append((took, bool(row["x_back"]), int(row["x_n"])))
    return tuple(map(_of, listed))


def _of(found: list[tuple[int, bool, int]]) -> Milestones:
    took = np.array([one[0] for one in found], np.int64)
    back = np.array([one[1] for one in found], bool)
    counts = np.array([one[2] for one in found], np.int64)
    return Milestones(np.repeat(took, counts), np.repeat(back, counts))


def _entries(table: CohortTable) -> Frame:
    """Give each instance of a row once, from its first inclusion there."""
    included = table.run.included
    if not table.cells.pooled:
        return included
    first = nw.col(INCLUDED_IN).min().over(GROUP, INSTANCE)
    return included.with_columns(first.alias("x_first")).filter(nw.col(INCLUDED_IN) == nw.col("x_first"))


def count_shared(table: CohortTable, one: int, other: int) -> int:
    """Count the instances that are in two rows of the table, by their numbers."""
    if not table.run.n_periods:
        return 0
    name, rows = INCLUDED_IN, (nw.col(INCLUDED_IN) == one) | (nw.col(INCLUDED_IN) == other)
    if table.cells.pooled:
        name, rows = GROUP, (nw.col(GROUP) == table.groups[one]) | (nw.col(GROUP) == table.groups[other])
    found = table.run.included.filter(rows).group_by(INSTANCE).agg(x_low=nw.col(name).min(), x_high=nw.col(name).max())
    both = found.filter(nw.col("x_low") != nw.col("x_high"))
    return int(table.run.scope.store.backend.row(both.select(n=nw.len()))["n"])
