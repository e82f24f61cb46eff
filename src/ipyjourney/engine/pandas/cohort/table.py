"""The rows of a cohort table: one per period, or cohorts of all periods added up per item or segment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.cohort.asking import Asking
from ipyjourney.engine.pandas.cohort.bits import count_returns
from ipyjourney.engine.pandas.cohort.columns import ReturnColumns
from ipyjourney.engine.pandas.cohort.criteria import Asked
from ipyjourney.engine.pandas.cohort.items import ItemCohorts
from ipyjourney.engine.pandas.cohort.members import Cohorts
from ipyjourney.engine.pandas.cohort.sums import add_up
from ipyjourney.engine.pandas.cohort.tallies import Tally
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.cohort_figures import CohortFigures
from ipyjourney.spec.cohort import CohortType
from ipyjourney.stats import without_noise

__all__ = ["CohortGroup", "CohortTable"]

MOST_ITEMS = 14
COLUMNS_BETWEEN = 2
"""``included`` and ``same_period``, between the columns before and those after the inclusion."""

Counts = npt.NDArray[np.int64]
Values = npt.NDArray[np.float64]


@dataclass(frozen=True)
class CohortGroup:
    """The cohorts of all periods that belong together: all, or those of an item or a segment.

    Attributes
    ----------
    label : str
    cohorts : Cohorts
    """

    label: str
    cohorts: Cohorts


@dataclass(frozen=True)
class PeriodFigures:
    """Figures per period; arrays have the shape (n_periods, n_columns), all columns of the result."""

    counts: Counts
    bases: Counts
    values: Values | None
    added: Values | None


@dataclass(frozen=True)
class CohortTable:
    """A cohort table over the rows of one scope.

    Attributes
    ----------
    asking : Asking
    """

    asking: Asking

    @property
    def pooled(self) -> bool:
        """Whether the cohorts of all periods are added up in one row."""
        return self.asking.spec.dimension is not None or bool(self.asking.spec.rows)

    @cached_property
    def columns(self) -> ReturnColumns:
        """The columns in which instances may return."""
        has_start = self.asking.scope.window.start is not None
        return ReturnColumns.of(self.asking.spec, self.asking.numbers.whole, has_start)

    @cached_property
    def returning(self) -> Asked:
        """The return criterion, by instance and period."""
        return self.asking.ask(self.asking.spec.returning)

    @cached_property
    def inclusion(self) -> Asked:
        """The inclusion criterion, by instance and period, whatever the item or the segment of a row."""
        return self.asking.ask(self.asking.spec.inclusion)

    @cached_property
    def present(self) -> npt.NDArray[np.bool_]:
        """Which cells of periods' rows have a period in scope: shape (n_periods, n_columns), all columns."""
        return self._with_own_period(self.columns.present, np.ones(len(self.asking.numbers), bool))

    @cached_property
    def complete(self) -> npt.NDArray[np.bool_]:
        """Which cells of periods' rows have only periods wholly in scope."""
        return self._with_own_period(self.columns.complete, self.asking.numbers.whole)

    def _with_own_period(self, cells: npt.NDArray[np.bool_], own: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        own = np.repeat(own[:, None], COLUMNS_BETWEEN, axis=1)
        return np.concatenate([cells[:, : self.columns.before], own, cells[:, self.columns.before :]], axis=1)

    # --- cohorts -------------------------------------------------------------------------------------------------

    @cached_property
    def groups(self) -> tuple[CohortGroup, ...]:
        """The cohorts of all periods; those of each item or segment where there is a row for each."""
        return tuple(self._groups())

    def _groups(self) -> Iterator[CohortGroup]:
        spec = self.asking.spec
        if self._by_item is not None:
            for item in list(self.item_sizes)[:MOST_ITEMS]:
                yield CohortGroup(item, self._by_item.cohorts(item))
        elif spec.rows:
            for segment in spec.rows:
                yield CohortGroup(segment, self._cohorts(self.asking.ask(spec.inclusion, segment=segment)))
        else:
            yield CohortGroup("", self._cohorts(self.inclusion))

    def _cohorts(self, inclusion: Asked) -> Cohorts:
        return Cohorts.of(inclusion, self.asking.spec.entry, self.asking.everyone, len(self.asking.numbers))

    @cached_property
    def _by_item(self) -> ItemCohorts | None:
        return None if self.asking.spec.dimension is None else ItemCohorts(self.asking, self.asking.spec.dimension)

    @property
    def item_sizes(self) -> dict[str, int]:
        """Cohort sizes of all items that are in any cohort, largest first; empty without a dimension."""
        return {} if self._by_item is None else self._by_item.sizes

    # --- figures -------------------------------------------------------------------------------------------------

    def figures(self) -> CohortFigures:
        """Work out every cell."""
        spec, numbers = self.asking.spec, self.asking.numbers
        labels: tuple[int | str, ...] = spec.column_labels
        parts = []
        for place, group in enumerate(self.groups):
            step(Stage.MATCH, place / len(self.groups))
            parts.append(self._of_group(group.cohorts))
        if not self.pooled:
            (one,) = parts
            values = None if one.values is None or one.added is None else without_noise(one.values, one.added)
            sizes = np.broadcast_to(self._included(one)[:, None], one.counts.shape)
            return CohortFigures(
                rows=numbers.labels,
                columns=labels,
                counts=one.counts,
                bases=one.bases,
                present=self.present,
                incomplete=self.present & ~self.complete,
                values=values,
                value_bases=None if values is None else sizes,
            )
        return self._pooled_figures(tuple(group.label for group in self.groups), labels, parts)

    def _pooled_figures(
        self, rows: tuple[str, ...], labels: tuple[int | str, ...], parts: list[PeriodFigures]
    ) -> CohortFigures:
        """Add the cohorts of all periods up: who is included in every one, other columns where they are complete."""
        added = self.complete.copy()
        added[:, self.columns.before] = True

        def pool(cells: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
            pooled: Counts = (cells * added).sum(axis=0)
            return pooled

        shape = (len(rows), len(labels))
        counts = np.array([pool(part.counts) for part in parts], np.int64).reshape(shape)
        bases = np.array([pool(part.bases) for part in parts], np.int64).reshape(shape)
        sizes = [pool(np.broadcast_to(self._included(part)[:, None], part.counts.shape)) for part in parts]
        values = None
        if self.asking.spec.value is not None:
            sums = [
                without_noise((part.values * added).sum(axis=0), (part.added * added).sum(axis=0))
                for part in parts
                if part.values is not None and part.added is not None
            ]
            values = np.array(sums, np.float64).reshape(shape)
        return CohortFigures(
            rows=rows,
            columns=labels,
            counts=counts,
            bases=bases,
            present=np.broadcast_to(added.any(axis=0), shape),
            incomplete=np.zeros(shape, bool),
            values=values,
            value_bases=None if values is None else np.array(sizes, np.int64).reshape(shape),
        )

    def _included(self, part: PeriodFigures) -> Counts:
        sizes: Counts = part.counts[:, self.columns.before]
        return sizes

    def _of_group(self, cohorts: Cohorts) -> PeriodFigures:
        columns, before = self.columns, self.columns.before
        returned = count_returns(cohorts, self.returning.held, columns)
        sizes = cohorts.sizes
        bases = np.repeat(sizes[:, None], len(columns), axis=1)
        if columns.rolling:
            bases[:, before + 1 :] = returned[:, before:-1]
        cells = bases - returned if self.asking.spec.type is CohortType.CHURN else returned
        same = cohorts.count(cohorts.same_period(self.returning))
        return PeriodFigures(
            counts=np.column_stack([cells[:, :before], sizes, same, cells[:, before:]]),
            bases=np.column_stack([bases[:, :before], sizes, sizes, bases[:, before:]]),
            **self._sums(cohorts),
        )

    def _sums(self, cohorts: Cohorts) -> dict[str, Values | None]:
        if self.amounts is None:
            return {"values": None, "added": None}
        sums, before = add_up(cohorts, self.amounts, self.columns), self.columns.before
        none = np.zeros(cohorts.n_periods)
        return {
            "values": np.column_stack([sums.cells[:, :before], none, sums.same_period, sums.cells[:, before:]]),
            "added": np.column_stack(
                [sums.cells_added[:, :before], none, sums.same_period_added, sums.cells_added[:, before:]]
            ),
        }

    @cached_property
    def amounts(self) -> Tally | None:
        """The rows that the value of a cell is added up over, by instance and period."""
        spec = self.asking.spec
        return None if spec.value is None else self.asking.tally(spec.value, spec.returning.segments)
