"""The path views of a flow: every occurrence of the anchor, with what stands in each column."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.flow.kernels import number_runs
from ipyjourney.engine.pandas.flow.paths import Path
from ipyjourney.engine.pandas.index import Positions
from ipyjourney.engine.pandas.rows import Mask

__all__ = ["Chosen", "Column", "PathViews"]

Chosen: TypeAlias = Mask | npt.NDArray[np.intp]
"""Some of the path views: marked, or their places."""


@dataclass(frozen=True)
class Column:
    """What stands in one column, per path view.

    Attributes
    ----------
    number : int
    items : tuple of str
        Of the column's dimension; of a metric that is the anchor, its id alone.
    codes : integer array, shape (n_views,)
        Place of the item in ``items``; ``len(items)`` where the path has run out.
    there : bool array, shape (n_views,)
        Where it has not.
    path : Path or None
        What ``places`` are places of; None where they are rows.
    places : int32 array, shape (n_views,)
        Anything where the path has run out.
    """

    number: int
    items: tuple[str, ...]
    codes: npt.NDArray[np.integer]
    there: Mask
    path: Path | None
    places: Positions

    @property
    def rows(self) -> Positions:
        """Position of the row in the index, per path view; any where the path has run out."""
        if self.path is None:
            return self.places
        if not len(self.path.positions):
            return np.zeros_like(self.places)
        return self.path.positions.take(self.places, mode="clip")

    def only(self, keep: Chosen) -> Column:
        """Keep some of the path views."""
        return Column(self.number, self.items, self.codes[keep], self.there[keep], self.path, self.places[keep])

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take."""
        return self.codes.nbytes + self.there.nbytes + self.places.nbytes


@dataclass(frozen=True)
class PathViews:
    """All path views of a flow, those of one instance next to each other.

    Attributes
    ----------
    columns : tuple of Column
        From left to right.
    instance : int32 array, shape (n_views,)
        Ascending.
    unfinished : int
        Occurrences that count nowhere, since what the path should end with never came.
    """

    columns: tuple[Column, ...]
    instance: Positions
    unfinished: int

    def __len__(self) -> int:
        return len(self.instance)

    @cached_property
    def runs(self) -> tuple[Positions, int]:
        """The instances, numbered from 0 among those that have a path, and how many they are."""
        return number_runs(self.instance)

    def place(self, number: int) -> int:
        """Find the place of a column, counted from the left."""
        return next(place for place, column in enumerate(self.columns) if column.number == number)

    def column(self, number: int) -> Column:
        """Give the column of a number."""
        return self.columns[self.place(number)]

    def nearer(self, number: int) -> Column:
        """Give the next column on the way to the anchor."""
        return self.columns[self.place(number) + (-1 if number > 0 else 1)]

    def showing(self, numbers: tuple[int, ...]) -> PathViews:
        """Leave out all columns but these; paths run on through those that are left out."""
        if len(numbers) == len(self.columns):
            return self
        return PathViews(tuple(self.column(number) for number in numbers), self.instance, self.unfinished)

    def only(self, keep: Chosen) -> PathViews:
        """Keep some of the path views."""
        return PathViews(tuple(column.only(keep) for column in self.columns), self.instance[keep], self.unfinished)

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take."""
        return 2 * self.instance.nbytes + sum(column.n_bytes for column in self.columns)
