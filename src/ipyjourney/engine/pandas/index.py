"""The rows of one scope, ordered by instance and time, with what is looked up in that order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from functools import cached_property
from typing import TypeVar, cast

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.codes import ItemCodes
from ipyjourney.engine.pandas.gather import gather, group_places
from ipyjourney.engine.work import Stage, step

__all__ = ["NEVER", "Index", "Positions"]

T = TypeVar("T")

Positions = npt.NDArray[np.int32]
"""Ascending places of rows in an index."""

SEARCHED_FROM = 8
"""Positions per instance from which on a search is quicker than counting them one by one."""

SCANNED = 8
"""Items of a column that are looked for one by one; whoever asks for more has all positions grouped by item."""

LOOKED_UP = 8
"""Moments are looked up in the table until one in so many positions was asked for; then all are gathered."""

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
    start : int32 array, shape (n_instances + 1,), optional
        Where the run of each instance begins, if that is known.

    Attributes
    ----------
    kept_codes, kept_postings : dict
        What was made so far, by column.
    """

    def __init__(
        self,
        rows: npt.NDArray[np.int32],
        instance: npt.NDArray[np.int32],
        n_instances: int,
        times: npt.NDArray[np.int64],
        items_of: Callable[[str], ItemCodes],
        start: Positions | None = None,
    ) -> None:
        self.rows, self.instance, self.n_instances = rows, instance, n_instances
        self._table_times, self._items_of = times, items_of
        if start is None:
            # Searched for in the type of the array: any other would be cast first, all of it.
            start = np.searchsorted(instance, np.arange(n_instances + 1, dtype=np.int32)).astype(np.int32)
        self.start: Positions = start
        self.kept_codes: dict[str, npt.NDArray[np.integer]] = {}
        self.kept_postings: dict[str, tuple[Positions, npt.NDArray[np.int64]]] = {}
        self._scanned: dict[str, dict[int, Positions]] = {}
        self._looked_up = 0
        # Long arrays are made by one thread, while another that needs them waits.
        self._making = threading.RLock()
        self._remembered: dict[Hashable, object] = {}

    def __len__(self) -> int:
        return len(self.rows)

    def only(self, keep: npt.NDArray[np.bool_]) -> Index:
        """Make the index of those of its rows that a mask over the table's rows keeps."""
        kept = keep[self.rows]
        return Index(self.rows[kept], self.instance[kept], self.n_instances, self._table_times, self._items_of)

    def part(self, positions: Positions, start: Positions) -> Index:
        """Make the index of all positions of some instances, which are numbered anew.

        Parameters
        ----------
        positions : int32 array
        start : int32 array, shape (n_part + 1,)
            Where the run of each instance begins among these.
        """
        instance = np.repeat(np.arange(len(start) - 1, dtype=np.int32), np.diff(start))
        return Index(self.rows[positions], instance, len(start) - 1, self._table_times, self._items_of, start)

    @cached_property
    def times(self) -> npt.NDArray[np.int64]:
        """Microseconds since 1970, UTC, at each position."""
        step(Stage.GATHER)
        return gather(self._table_times, self.rows)

    def times_at(self, positions: npt.NDArray[np.integer]) -> npt.NDArray[np.int64]:
        """Give the moments of some positions; those of all positions are gathered once that pays."""
        self._looked_up += len(positions)
        if "times" not in self.__dict__ and self._looked_up * LOOKED_UP <= len(self):
            return gather(self._table_times, self.rows.take(positions))
        return gather(self.times, positions)

    @cached_property
    def ties(self) -> int:
        """Number of rows at the same moment as the row before them in their instance."""
        same = (self.times[1:] == self.times[:-1]) & (self.instance[1:] == self.instance[:-1])
        return int(np.count_nonzero(same))

    def codes(self, column: str) -> npt.NDArray[np.integer]:
        """Give the item codes of a column, by position."""
        with self._making:
            if column not in self.kept_codes:
                step(Stage.GATHER)
                self.kept_codes[column] = gather(self._items_of(column).codes, self.rows)
            return self.kept_codes[column]

    def of_item(self, column: str, code: int) -> Positions:
        """Give the positions of an item."""
        with self._making:
            return self._of_item(column, code)

    def _of_item(self, column: str, code: int) -> Positions:
        if column not in self.kept_postings:
            scanned = self._scanned.setdefault(column, {})
            if code not in scanned and len(scanned) < SCANNED:
                scanned[code] = np.flatnonzero(self.codes(column) == code).astype(np.int32)
            if code in scanned:
                return scanned[code]
            codes = self.codes(column)
            step(Stage.GATHER)
            self.kept_postings[column] = group_places(codes, len(self._items_of(column).items) + 1)
            del self._scanned[column]
        grouped, ends = self.kept_postings[column]
        return grouped[ends[code] : ends[code + 1]]

    def remember(self, key: Hashable, make: Callable[[], T]) -> T:
        """Give what hangs on nothing but the table and the order of its rows, made once."""
        if key not in self._remembered:
            self._remembered[key] = make()
        return cast(T, self._remembered[key])

    def bounds(self, positions: Positions) -> Positions:
        """Find where the run of each instance starts in some ascending positions, and where the last one ends."""
        return self.runs(positions)[0]

    def runs(self, positions: Positions) -> tuple[Positions, Positions | None]:
        """Find where the run of each instance starts in some ascending positions, and maybe the instance of each."""
        if len(positions) > SEARCHED_FROM * self.n_instances:
            return np.searchsorted(positions, self.start).astype(np.int32), None
        instance = self.instance.take(positions)
        found = np.zeros(self.n_instances + 1, np.int32)
        np.cumsum(np.bincount(instance, minlength=self.n_instances), out=found[1:])
        return found, instance

    def n_bytes(self) -> dict[str, int]:
        """Give the memory of each array that was made so far; the table's own columns are not among them."""
        made: dict[str, npt.NDArray[np.generic]] = {"row": self.rows, "instance": self.instance, "start": self.start}
        if "times" in self.__dict__:
            made["time"] = self.times
        made |= {f"codes of {column}": codes for column, codes in self.kept_codes.items()}
        for column, scanned in self._scanned.items():
            if scanned:
                made[f"items of {column}"] = np.concatenate(list(scanned.values()))
        made |= {f"postings of {column}": grouped for column, (grouped, _) in self.kept_postings.items()}
        return {name: array.nbytes for name, array in made.items()}

    def all_positions(self) -> Positions:
        """Give every position."""
        return np.arange(len(self.rows), dtype=np.int32)
