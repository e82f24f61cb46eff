"""The plain figures of a cohort table, cell by cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["CohortFigures", "MilestoneRows", "Milestones"]

Counts = npt.NDArray[np.int64]
Values = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class CohortFigures:
    """What stands in each cell; arrays have the shape (n_rows, n_columns).

    Attributes
    ----------
    rows : tuple of str
        Labels of the rows: periods, items or segments.
    columns : tuple of int or str
        Labels of the columns, ``included`` and ``same_period`` among them.
    counts, bases : int64 arrays
        Instances, and what their share is taken of; without a meaning in empty cells.
    present : bool array
        Which cells are not empty.
    incomplete : bool array
        Which cells stand for a period that is not wholly inside the scope.
    values : float64 array or None
        The sum metric; without a meaning in empty cells and in the column ``included``.
    value_bases : int64 array or None
        Included instances that the sum is of.
    """

    rows: tuple[str, ...]
    columns: tuple[int | str, ...]
    counts: Counts
    bases: Counts
    present: Flags
    incomplete: Flags
    values: Values | None
    value_bases: Counts | None


@dataclass(frozen=True)
class Milestones:
    """How long the instances of one row took to return.

    Attributes
    ----------
    durations : int64 array, shape (n,)
        Microseconds until the return, or until the end of the scope.
    returned : bool array, shape (n,)
        Who returned.
    """

    durations: Counts
    returned: Flags


@dataclass(frozen=True)
class MilestoneRows:
    """How long the instances of all rows took to return.

    Attributes
    ----------
    rows : tuple of Milestones
    count_shared : callable
        Counts the instances that are in two rows, by the rows' numbers.
    """

    rows: tuple[Milestones, ...]
    count_shared: Callable[[int, int], int]
