"""The rows of one scope, ordered by instance and time, with what is looked up in that order."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.codes import ItemCodes

__all__ = ["NEVER", "Index", "Positions"]

Positions = npt.NDArray[np.int32]
"""Ascending places of rows in an index."""

NEVER = np.iinfo(np.int32).max
"""Later than every position: the first row of an instance that has none."""


class Index:
    """The rows of a scope in the order (instance, time, row); places in it are *positions*.

    Parameters
    ----------
    rows, instance : int32 arrays, shape (n,)
        Row of the table and container instance at each position.
    n_instances : int
        Instances in the whole table; those without a row in scope are empty runs.
    times : int64 array, shape (n_rows,)
        Microseconds since 1970, UTC, of the table's rows.
    items_of : callable
        Gives the codes of a column of the table.
    """

    def __init__(
        self,
        rows: npt.NDArray[np.int32],
        instance: npt.NDArray[np.int32],
        n_instances: int,
        times: npt.NDArray[np.int64],
        items_of: Callable[[str], ItemCodes],
    ) -> None:
        self.rows, self.instance, self.n_instances = rows, instance, n_instances
        self._table_times, self._items_of = times, items_of
        # Searched for in the type of the array: any other would be cast first, all of it.
        self.start: Positions = np.searchsorted(instance, np.arange(n_instances + 1, dtype=np.int32)).astype(np.int32)
        self._codes: dict[str, npt.NDArray[np.integer]] = {}
        self._postings: dict[str, tuple[Positions, npt.NDArray[np.int64]]] = {}

    def __len__(self) -> int:
        return len(self.rows)

    def only(self, keep: npt.NDArray[np.bool_]) -> Index:
        """Make the index of those of its rows that a mask over the table's rows keeps."""
        kept = keep[self.rows]
        return Index(self.rows[kept], self.instance[kept], self.n_instances, self._table_times, self._items_of)

    @cached_property
    def times(self) -> npt.NDArray[np.int64]:
        """Microseconds since 1970, UTC, at each position."""
        return self._table_times[self.rows]

    @cached_property
    def ties(self) -> int:
        """Number of rows at the same moment as the row before them in their instance."""
        same = (self.times[1:] == self.times[:-1]) & (self.instance[1:] == self.instance[:-1])
        return int(np.count_nonzero(same))

    def codes(self, column: str) -> npt.NDArray[np.integer]:
        """Give the item codes of a column, by position."""
        if column not in self._codes:
            self._codes[column] = self._items_of(column).codes[self.rows]
        return self._codes[column]

    def of_item(self, column: str, code: int) -> Positions:
        """Give the positions of an item."""
        if column not in self._postings:
            codes = self.codes(column)
            counts = np.bincount(codes, minlength=len(self._items_of(column).items) + 1)
            # A stable sort of small unsigned integers is a radix sort.
            grouped = np.argsort(codes, kind="stable").astype(np.int32)
            self._postings[column] = grouped, np.concatenate(([0], np.cumsum(counts)))
        grouped, ends = self._postings[column]
        return grouped[ends[code] : ends[code + 1]]

    def bounds(self, positions: Positions) -> Positions:
        """Find where the run of each instance starts in some ascending positions, and where the last one ends."""
        return np.searchsorted(positions, self.start).astype(np.int32)

    def all_positions(self) -> Positions:
        """Give every position."""
        return np.arange(len(self.rows), dtype=np.int32)
