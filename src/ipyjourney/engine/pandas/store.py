"""An event table encoded once: codes of dimensions, numbers of instances, measures, the order in time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.data import ContainerKey, EventTable, instance_codes
from ipyjourney.engine.items import ItemPage
from ipyjourney.engine.order import order_rows, rank_by_time
from ipyjourney.engine.pandas.codes import ItemCodes, encode_items
from ipyjourney.engine.pandas.index import Index
from ipyjourney.engine.pandas.moments import rows_at_shared_moments
from ipyjourney.engine.work import Stage, step
from ipyjourney.errors import UnknownName

__all__ = ["Instances", "Store"]


@dataclass(frozen=True)
class Instances:
    """The instances of a container.

    Attributes
    ----------
    codes : int32 array, shape (n_rows,)
        Number of the instance on each row, -1 for none.
    count : int
    """

    codes: npt.NDArray[np.int32]
    count: int


class Store:
    """What the engine keeps of an event table; everything is made on first use.

    Parameters
    ----------
    table : EventTable

    Attributes
    ----------
    kept_items, kept_instances, kept_indexes : dict
        What was made so far, by column or container.
    """

    def __init__(self, table: EventTable) -> None:
        self.table = table
        self.kept_items: dict[str, ItemCodes] = {}
        self.kept_instances: dict[str, Instances] = {}
        self._measures: dict[str, npt.NDArray[np.float64]] = {}
        self._frequencies: dict[str, npt.NDArray[np.int64]] = {}
        self.kept_indexes: dict[str, Index] = {}

    def __len__(self) -> int:
        return len(self.table.times)

    @property
    def times(self) -> npt.NDArray[np.int64]:
        """Microseconds since 1970, UTC, of each row."""
        return self.table.times

    @property
    def data_end(self) -> int:
        """The moment up to which the data are known, in microseconds: ``as_of``, or just after the last row."""
        return self.table.as_of if self.table.as_of is not None else self.end_moment

    @cached_property
    def first_moment(self) -> int:
        """The moment of the earliest row."""
        return int(self.times.min())

    @cached_property
    def end_moment(self) -> int:
        """Just after the latest row."""
        return int(self.times.max()) + 1

    def column_of(self, dimension: str) -> str:
        """Find the column of a dimension."""
        try:
            return self.table.dimensions[dimension]
        except KeyError:
            raise UnknownName(kind="dimension", name=dimension, known=self.table.dimensions) from None

    def items(self, column: str) -> ItemCodes:
        """Give the item codes of a column, by row."""
        if column not in self.kept_items:
            step(Stage.ENCODE)
            self.kept_items[column] = encode_items(self.table.frame[column])
        return self.kept_items[column]

    def count_items(self, column: str) -> int:
        """Count the items of a column."""
        return len(self.items(column).items)

    def has_item(self, dimension: str, item: str) -> bool:
        """Say whether any row has an item."""
        return item in self.items(self.column_of(dimension)).places

    def find_items(self, column: str, search: str, offset: int, limit: int) -> ItemPage:
        """Give a page of the items that contain a text, whatever its case; most frequent first, ties by code point."""
        encoded = self.items(column)
        if column not in self._frequencies:
            self._frequencies[column] = np.bincount(encoded.codes, minlength=len(encoded.items) + 1)[:-1]
        counts = self._frequencies[column]
        wanted = search.casefold()
        found = [place for place, item in enumerate(encoded.items) if wanted in item.casefold()]
        # Items are in code-point order, and the sort is stable.
        found.sort(key=lambda place: -int(counts[place]))
        page = found[offset : offset + limit]
        return ItemPage(tuple((encoded.items[place], int(counts[place])) for place in page), len(found))

    def key(self, container: str) -> ContainerKey:
        """Find the key of a container."""
        try:
            return self.table.containers[container]
        except KeyError:
            raise UnknownName(kind="container", name=container, known=self.table.containers) from None

    def instances(self, container: str) -> Instances:
        """Give the instance of a container on each row."""
        if container not in self.kept_instances:
            key = self.key(container)
            step(Stage.ENCODE)
            self.kept_instances[container] = Instances(*instance_codes(self.table.frame, self.times, key))
        return self.kept_instances[container]

    def measure(self, measure: str) -> npt.NDArray[np.float64]:
        """Give a measure by row, NaN where it is null."""
        if measure not in self._measures:
            try:
                column = self.table.measures[measure]
            except KeyError:
                raise UnknownName(kind="measure", name=measure, known=self.table.measures) from None
            values = self.table.frame[column].to_numpy(dtype=np.float64, na_value=np.nan)
            self._measures[measure] = values
        return self._measures[measure]

    @cached_property
    def shared_moments(self) -> npt.NDArray[np.int32] | None:
        """Rows whose moment is that of another row, too; None if they are too many to be looked at one by one."""
        return rows_at_shared_moments(self.times, self.by_time)

    @cached_property
    def by_time(self) -> npt.NDArray[np.int32] | None:
        """Row numbers in the order of time; None if the rows are in it as they stand."""
        breaker = self.table.tie_breaker
        if breaker is None:
            return rank_by_time(self.times, None)
        ranks, _ = pd.factorize(self.table.frame[breaker], sort=True)
        # Nulls, whose rank is -1, come last.
        return rank_by_time(self.times, np.where(ranks < 0, len(ranks), ranks).astype(np.int32))

    def index(self, container: str) -> Index:
        """Give the whole table ordered by a container."""
        if container not in self.kept_indexes:
            instances = self.instances(container)
            by_time = self.by_time
            step(Stage.ORDER)
            rows, instance = order_rows(instances.codes, by_time)
            step(Stage.ORDER, 0.8)
            self.kept_indexes[container] = Index(rows, instance, instances.count, self.times, self.items)
        return self.kept_indexes[container]
