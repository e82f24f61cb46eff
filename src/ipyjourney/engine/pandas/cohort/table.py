"""The rows of a cohort table: one per period, or cohorts of all periods added up per item or segment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ipyjourney.engine.cohort_cells import CohortCells, PeriodFigures
from ipyjourney.engine.cohort_columns import ReturnColumns
from ipyjourney.engine.pandas.cohort.asking import Asking
from ipyjourney.engine.pandas.cohort.bits import count_returns
from ipyjourney.engine.pandas.cohort.criteria import Asked
from ipyjourney.engine.pandas.cohort.items import ItemCohorts
from ipyjourney.engine.pandas.cohort.members import Cohorts
from ipyjourney.engine.pandas.cohort.sums import add_up
from ipyjourney.engine.pandas.cohort.tallies import Tally
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.cohort_figures import CohortFigures

__all__ = ["CohortGroup", "CohortTable"]

MOST_ITEMS = 14


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
        return self.cells.pooled

    @cached_property
    def columns(self) -> ReturnColumns:
        """The columns in which instances may return."""
        has_start = self.asking.scope.window.start is not None
        return ReturnColumns.of(self.asking.spec, self.asking.numbers.whole, has_start)

    @cached_property
    def cells(self) -> CohortCells:
        """Which cells there are."""
        return CohortCells(self.asking.spec, self.columns, self.asking.numbers.labels)

    @cached_property
    def returning(self) -> Asked:
        """The return criterion, by instance and period."""
        return self.asking.ask(self.asking.spec.returning)

    @cached_property
    def inclusion(self) -> Asked:
        """The inclusion criterion, by instance and period, whatever the item or the segment of a row."""
        return self.asking.ask(self.asking.spec.inclusion)

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
        parts = []
        for place, group in enumerate(self.groups):
            step(Stage.MATCH, place / len(self.groups))
            parts.append(self._of_group(group.cohorts))
        return self.cells.figures(tuple(group.label for group in self.groups), parts)

    def _of_group(self, cohorts: Cohorts) -> PeriodFigures:
        returned = count_returns(cohorts, self.returning.held, self.columns)
        same = cohorts.count(cohorts.same_period(self.returning))
        sums = None if self.amounts is None else add_up(cohorts, self.amounts, self.columns)
        return self.cells.of_periods(cohorts.sizes, returned, same, sums)

    @cached_property
    def amounts(self) -> Tally | None:
        """The rows that the value of a cell is added up over, by instance and period."""
        spec = self.asking.spec
        return None if spec.value is None else self.asking.tally(spec.value, spec.returning.segments)
