"""The cells of a cohort table put together: cohorts of all periods as they are, or added up per item or segment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.cohort_columns import ReturnColumns
from ipyjourney.errors import IpyjourneyError
from ipyjourney.result.cohort_figures import CohortFigures
from ipyjourney.spec.cohort import INCLUDED, CohortSpec, CohortType
from ipyjourney.spec.places import CellPlace
from ipyjourney.stats import without_noise

__all__ = ["AskedCell", "CohortCells", "NoSuchCell", "PeriodFigures", "PeriodSums"]

COLUMNS_BETWEEN = 2
"""``included`` and ``same_period``, between the columns before and those after the inclusion."""

Counts = npt.NDArray[np.int64]
Values = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


class NoSuchCell(IpyjourneyError):
    """A cell that the cohort table does not have, or that is empty.

    Parameters
    ----------
    part : str
        ``row``, ``column`` or ``cell``.
    name : object
        What was asked for.
    known : tuple
        What there is.
    """

    def __init__(self, *, part: str, name: object, known: tuple[object, ...] = ()) -> None:
        shown = (*known[:20], "…") if len(known) > 20 else known
        super().__init__(part=part, name=str(name), known=tuple(map(str, shown)), any="yes" if known else "no")


@dataclass(frozen=True)
class PeriodSums:
    """Sums per period's cohort, and the sums of the absolute amounts, which tell noise from what is there.

    Attributes
    ----------
    same_period, same_period_added : float64 arrays, shape (n_periods,)
    cells, cells_added : float64 arrays, shape (n_periods, n_columns)
    """

    same_period: Values
    same_period_added: Values
    cells: Values
    cells_added: Values


@dataclass(frozen=True)
class PeriodFigures:
    """Figures per period; arrays have the shape (n_periods, n_columns), all columns of the result."""

    counts: Counts
    bases: Counts
    values: Values | None
    added: Values | None


@dataclass(frozen=True)
class AskedCell:
    """A cell that somebody asks about.

    Attributes
    ----------
    row : int
        Number of its row.
    column : int or None
        Number of the column in which instances may return; None for their inclusion and its own period.
    periods : list of int
        The periods whose cohorts it adds up.
    """

    row: int
    column: int | None
    periods: list[int]


@dataclass(frozen=True)
class CohortCells:
    """Which cells a table has, and what stands in them.

    Attributes
    ----------
    spec : CohortSpec
    columns : ReturnColumns
    labels : tuple of str
        What the periods are called.
    """

    spec: CohortSpec
    columns: ReturnColumns
    labels: tuple[str, ...]

    @property
    def pooled(self) -> bool:
        """Whether the cohorts of all periods are added up in one row."""
        return self.spec.dimension is not None or bool(self.spec.rows)

    @cached_property
    def present(self) -> Mask:
        """Which cells of periods' rows have a period in scope: shape (n_periods, n_columns), all columns."""
        return self._with_own_period(self.columns.present, np.ones(len(self.labels), bool))

    @cached_property
    def complete(self) -> Mask:
        """Which cells of periods' rows have only periods wholly in scope."""
        return self._with_own_period(self.columns.complete, self.columns.whole)

    def _with_own_period(self, cells: Mask, own: Mask) -> Mask:
        own = np.repeat(own[:, None], COLUMNS_BETWEEN, axis=1)
        before = self.columns.before
        return np.concatenate([cells[:, :before], own, cells[:, before:]], axis=1)

    def find(self, place: CellPlace, rows: tuple[str, ...]) -> AskedCell:
        """Find a cell.

        Parameters
        ----------
        place : CellPlace
        rows : tuple of str
            Labels of the rows, where cohorts are added up.

        Raises
        ------
        NoSuchCell
            If there is no such cell, or it is empty.
        """
        labels = self.spec.column_labels
        rows = rows if self.pooled else self.labels
        if place.column not in labels:
            raise NoSuchCell(part="column", name=place.column, known=labels)
        if place.row not in rows:
            raise NoSuchCell(part="row", name=place.row, known=rows)
        row, column = rows.index(place.row), labels.index(place.column)
        cells = (self.complete if self.pooled else self.present)[:, column]
        if place.column == INCLUDED:
            cells = np.ones(len(self.labels), bool)
        periods = np.flatnonzero(cells).tolist() if self.pooled else [row] if cells[row] else []
        if not periods:
            raise NoSuchCell(part="cell", name=f"{place.row} / {place.column}")
        if column in (self.columns.before, self.columns.before + 1):
            return AskedCell(row, None, periods)
        return AskedCell(row, column if column < self.columns.before else column - COLUMNS_BETWEEN, periods)

    # --- figures -------------------------------------------------------------------------------------------------

    def of_periods(
        self, sizes: Counts, returned: Counts, same_period: Counts, sums: PeriodSums | None
    ) -> PeriodFigures:
        """Put the figures of the cohorts of all periods together.

        Parameters
        ----------
        sizes, same_period : int64 arrays, shape (n_periods,)
        returned : int64 array, shape (n_periods, n_columns)
            Retained instances in each column in which they may return, rolled where columns roll.
        sums : PeriodSums or None
            The value.
        """
        before = self.columns.before
        bases = np.repeat(sizes[:, None], len(self.columns), axis=1)
        if self.columns.rolling:
            bases[:, before + 1 :] = returned[:, before:-1]
        cells = bases - returned if self.spec.type is CohortType.CHURN else returned
        values = added = None
        if sums is not None:
            none = np.zeros(len(sizes))
            values = np.column_stack([sums.cells[:, :before], none, sums.same_period, sums.cells[:, before:]])
            added = np.column_stack(
                [sums.cells_added[:, :before], none, sums.same_period_added, sums.cells_added[:, before:]]
            )
        return PeriodFigures(
            counts=np.column_stack([cells[:, :before], sizes, same_period, cells[:, before:]]),
            bases=np.column_stack([bases[:, :before], sizes, sizes, bases[:, before:]]),
            values=values,
            added=added,
        )

    def figures(self, rows: tuple[str, ...], parts: Sequence[PeriodFigures]) -> CohortFigures:
        """Give every cell.

        Parameters
        ----------
        rows : tuple of str
            What the groups of cohorts are called, where those of all periods are added up.
        parts : sequence of PeriodFigures
            One per group; one in all where there is a row per period.
        """
        if self.pooled:
            return self._pooled(rows, parts)
        (one,) = parts
        values = None if one.values is None or one.added is None else without_noise(one.values, one.added)
        sizes = np.broadcast_to(self._included(one)[:, None], one.counts.shape)
        return CohortFigures(
            rows=self.labels,
            columns=self.spec.column_labels,
            counts=one.counts,
            bases=one.bases,
            present=self.present,
            incomplete=self.present & ~self.complete,
            values=values,
            value_bases=None if values is None else sizes,
        )

    def _pooled(self, rows: tuple[str, ...], parts: Sequence[PeriodFigures]) -> CohortFigures:
        """Add the cohorts of all periods up: who is included in every one, other columns where they are complete."""
        added = self.complete.copy()
        added[:, self.columns.before] = True

        def pool(cells: Counts) -> Counts:
            pooled: Counts = (cells * added).sum(axis=0)
            return pooled

        shape = (len(rows), len(self.spec.column_labels))
        counts = np.array([pool(part.counts) for part in parts], np.int64).reshape(shape)
        bases = np.array([pool(part.bases) for part in parts], np.int64).reshape(shape)
        sizes = [pool(np.broadcast_to(self._included(part)[:, None], part.counts.shape)) for part in parts]
        values = None
        if self.spec.value is not None:
            sums = [
                without_noise((part.values * added).sum(axis=0), (part.added * added).sum(axis=0))
                for part in parts
                if part.values is not None and part.added is not None
            ]
            values = np.array(sums, np.float64).reshape(shape)
        return CohortFigures(
            rows=rows,
            columns=self.spec.column_labels,
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
