"""The figures of a cohort table: counts and sums per cohort and column, all that is asked of where the table is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import narwhals as nw
import numpy as np
import numpy.typing as npt

from ipyjourney.engine.cohort_cells import CohortCells, PeriodFigures, PeriodSums
from ipyjourney.engine.cohort_columns import ReturnColumns
from ipyjourney.engine.narwhals.backend import Frame, Row
from ipyjourney.engine.narwhals.cohort.returns import COLUMN, LAST, columns_hit, last_held, rolled, with_columns_after
from ipyjourney.engine.narwhals.cohort.run import GROUP, INCLUDED_IN, CohortRun
from ipyjourney.engine.narwhals.serving import INSTANCE
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.cohort_figures import CohortFigures
from ipyjourney.spec.cohort import CohortSpec

__all__ = ["CohortTable"]

Counts = npt.NDArray[np.int64]
Values = npt.NDArray[np.float64]


class CohortTable:
    """A cohort table over cohorts that were found.

    Parameters
    ----------
    run : CohortRun
    spec : CohortSpec
    """

    def __init__(self, run: CohortRun, spec: CohortSpec) -> None:
        self.run, self.spec = run, spec
        self.columns = ReturnColumns.of(spec, run.rows.periods.whole, run.scope.window.start is not None)
        self.cells = CohortCells(spec, self.columns, run.rows.periods.labels)

    @cached_property
    def groups(self) -> tuple[str, ...]:
        """What the groups of cohorts are called."""
        return self.run.groups

    def figures(self) -> CohortFigures:
        """Work out every cell."""
        return self.cells.figures(self.groups, list(self._parts()))

    def _parts(self) -> Iterator[PeriodFigures]:
        sizes, returned, same_period = self._sizes, self._returned(), self._same_period()
        sums = self._sums() if self.spec.value is not None else None
        for place in range(len(self.groups)):
            yield self.cells.of_periods(
                sizes[place], returned[place], same_period[place], None if sums is None else sums[place]
            )

    # --- counts --------------------------------------------------------------------------------------------------

    @property
    def _shape(self) -> tuple[int, int]:
        return len(self.groups), self.run.n_periods

    @cached_property
    def _sizes(self) -> Counts:
        return self._counted(self.run.included)[..., 0]

    def _same_period(self) -> Counts:
        if not self._shape[1]:
            return np.zeros(self._shape, np.int64)
        differing = self._counted(self.run.same_period)[..., 0]
        return self._sizes - differing if self.run.rows.returning.at_zero else differing

    def _returned(self) -> Counts:
        """Count who returns in each column, rolled where columns roll: shape (n_groups, n_periods, n_columns)."""
        run, columns = self.run, self.columns
        at_zero, n_columns = run.rows.returning.at_zero, len(columns)
        if not run.n_periods:
            return np.zeros((*self._shape, n_columns), np.int64)
        if columns.open_ended:
            found = self._returned_from_on()
        else:
            found = self._counted(columns_hit(run, columns), n_columns)
            if columns.rolling:
                after = self._counted(rolled(run, columns), n_columns)[..., columns.before :]
                # Whoever misses a column is missing from there on.
                found[..., columns.before :] = after.cumsum(axis=-1) if at_zero else after
        if at_zero:
            found = self._sizes[..., None] - found
        # In a period before the first one there are no rows.
        cells: Counts = np.where(columns.present, found, 0)
        return cells

    def _returned_from_on(self) -> Counts:
        """Count who returns in a column or later; or, where none is a return, who does not."""
        run, n_columns = self.run, len(self.columns)
        if not run.rows.returning.at_zero:
            pairs = with_columns_after(run, run.returned, self.columns)
            latest = pairs.group_by(GROUP, INSTANCE, INCLUDED_IN).agg(nw.col(COLUMN).max())
            found = self._counted(latest, n_columns)
            return found[..., ::-1].cumsum(axis=-1)[..., ::-1]
        offset = nw.col(LAST) - nw.col(INCLUDED_IN)
        plan = run.included.join(last_held(run), on=INSTANCE, how="inner").filter(offset < n_columns)
        plan = plan.with_columns(nw.when(offset > 0).then(offset).otherwise(0).cast(nw.Int64).alias(COLUMN))
        return self._counted(plan, n_columns).cumsum(axis=-1)

    def _counted(self, plan: Frame, n_columns: int = 1) -> Counts:
        """Count rows by group, period of inclusion and column."""
        found = np.zeros((*self._shape, n_columns), np.int64)
        for cell, row in self._by_cell(plan, n_columns > 1 or COLUMN in plan.collect_schema().names(), n=nw.len()):
            found[cell] = int(row["n"])
        return found

    def _by_cell(
        self, plan: Frame, has_column: bool, **aggregates: nw.Expr
    ) -> Iterator[tuple[tuple[int, int, int], Row]]:
        step(Stage.COUNT)
        if not self._shape[1]:
            return
        keys = [GROUP, INCLUDED_IN, *([COLUMN] if has_column else [])]
        place = {group: number for number, group in enumerate(self.groups)}
        for row in self.run.scope.store.backend.rows(plan.group_by(*keys).agg(**aggregates)):
            yield (place[str(row[GROUP])], int(row[INCLUDED_IN]), int(row[COLUMN]) if has_column else 0), row

    # --- sums ----------------------------------------------------------------------------------------------------

    def _sums(self) -> list[PeriodSums]:
        run, shape = self.run, (*self._shape, len(self.columns))
        cells, cells_added = np.zeros(shape), np.zeros(shape)
        same, same_added = np.zeros(self._shape), np.zeros(self._shape)
        if run.n_periods and run.rows.value is not None:
            pairs = with_columns_after(run, run.amounts, self.columns)
            in_columns = self._by_cell(pairs, True, x_sum=nw.col("x_sum").sum(), x_added=nw.col("x_added").sum())
            for cell, row in in_columns:
                cells[cell], cells_added[cell] = row["x_sum"], row["x_added"]
            amounts = run.rows.value.amounts
            after = self._by_cell(run.values_after, False, x_sum=amounts.sum(), x_added=amounts.abs().sum())
            for cell, row in after:
                same[cell[:2]], same_added[cell[:2]] = row["x_sum"], row["x_added"]
        if self.columns.open_ended:
            cells, cells_added = (sums[..., ::-1].cumsum(axis=-1)[..., ::-1] for sums in (cells, cells_added))
        return [
            PeriodSums(same[place], same_added[place], cells[place], cells_added[place])
            for place in range(len(self.groups))
        ]
