"""The rows that match a node, found in the postings of its items."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, reduce
from typing import TYPE_CHECKING, TypeVar, cast

import numpy as np
import numpy.typing as npt

from ipyjourney.components import (
    ContainerMetric,
    CounterMetric,
    DateRangeRef,
    DimensionComparison,
    EventsMetric,
    ItemRef,
    MetricRef,
    Operator,
    RowMetric,
    SegmentRef,
)
from ipyjourney.components.references import Component
from ipyjourney.engine.pandas.index import Index, Positions
from ipyjourney.engine.pandas.store import Store
from ipyjourney.engine.pandas.windows import Mask, Window

if TYPE_CHECKING:
    from ipyjourney.engine.pandas.rows import RowConditions

__all__ = ["Matcher", "Matches"]

T = TypeVar("T")

SEARCHED_FROM = 8
"""Matches per instance from which on a search is quicker than a look at each of them."""


@dataclass(frozen=True)
class Matches:
    """The rows that match a node.

    Attributes
    ----------
    positions : int32 array, shape (n_matches,)
        Ascending positions in the index.
    bounds : int32 array, shape (n_instances + 1,)
        Where the run of each instance begins in ``positions``.
    """

    positions: Positions
    bounds: Positions
    _remembered: dict[object, object] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, index: Index, positions: Positions) -> Matches:
        """Make the matches at ascending positions of an index."""
        bounds, instance = index.runs(positions)
        matches = cls(positions, bounds)
        if instance is not None:
            matches.__dict__["instance"] = instance
        return matches

    @cached_property
    def instance(self) -> Positions:
        """The instance of each match."""
        return np.repeat(np.arange(len(self.bounds) - 1, dtype=np.int32), np.diff(self.bounds))

    @cached_property
    def last(self) -> Positions:
        """The last match of each instance, -1 where there is none."""
        found = np.full(len(self.bounds) - 1, -1, np.int32)
        has = self.bounds[1:] > self.bounds[:-1]
        found[has] = self.positions[self.bounds[1:][has] - 1]
        return found

    def place_after(self, positions: Positions) -> Positions:
        """Find where, in each instance's run, the matches later than a position of its own begin.

        Parameters
        ----------
        positions : int32 array, shape (n_instances,)
            ``NEVER`` where none is later.
        """
        if len(self.positions) > SEARCHED_FROM * len(positions):
            place = np.searchsorted(self.positions, positions, "right").astype(np.int32)
            return np.clip(place, self.bounds[:-1], self.bounds[1:])
        # Few matches per instance are quicker compared one by one than searched.
        until = np.zeros(len(self.positions) + 1, np.int32)
        np.cumsum(self.positions > positions.take(self.instance), out=until[1:])
        ends = self.bounds[1:]
        return ends - (until[ends] - until[self.bounds[:-1]])

    def remember(self, key: object, make: Callable[[], T]) -> T:
        """Give what hangs on the matches, found once as long as they are kept."""
        if key not in self._remembered:
            self._remembered[key] = make()
        return cast(T, self._remembered[key])

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take, those made on demand included."""
        # A single item's positions are a part of the index.
        own = self.positions.nbytes if self.positions.base is None else 0
        return own + self.positions.nbytes + 2 * self.bounds.nbytes


@dataclass
class Groups:
    """A node's components by how they are joined."""

    metrics: list[str] = field(default_factory=list)
    items: dict[str, list[str]] = field(default_factory=dict)
    segments: list[str] = field(default_factory=list)
    date_ranges: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, components: tuple[Component, ...]) -> Groups:
        """Sort components into groups."""
        groups = cls()
        for component in components:
            match component:
                case MetricRef():
                    groups.metrics.append(component.metric)
                case ItemRef():
                    groups.items.setdefault(component.dimension, []).append(component.item)
                case SegmentRef():
                    groups.segments.append(component.segment)
                case DateRangeRef():
                    groups.date_ranges.append(component.date_range)
        return groups


class Matcher:
    """Finds the rows of an index that match components.

    Parameters
    ----------
    store : Store
    index : Index
    container : str
        The container that the index is ordered by.
    rows : RowConditions
    segments : mapping of str to mask
        Rows that each segment in use keeps.
    date_ranges : mapping of str to Window
        Date ranges in use.
    """

    def __init__(
        self,
        store: Store,
        index: Index,
        container: str,
        rows: RowConditions,
        segments: Mapping[str, Mask],
        date_ranges: Mapping[str, Window],
    ) -> None:
        self._store, self._index, self._container = store, index, container
        self._rows, self._segments, self._date_ranges = rows, segments, date_ranges

    def match(self, components: tuple[Component, ...]) -> Matches:
        """Find the rows that satisfy all groups of components, with the run of each instance."""
        found = self.find(components)
        return Matches.of(self._index, found)

    def find(self, components: tuple[Component, ...]) -> Positions:
        """Find the rows that satisfy all groups of components."""
        groups = Groups.of(components)
        found: Positions | None = None
        # Postings first: they are short, and the rest is only asked of what they leave.
        for dimension, items in groups.items.items():
            found = self._narrow_to_items(found, self._store.column_of(dimension), items)
        if groups.metrics:
            found = self._narrow_to_metrics(found, groups.metrics)
        if found is None:
            found = self._index.all_positions()
        for segment in groups.segments:
            found = found[self._segments[segment][self._index.rows[found]]]
        if groups.date_ranges:
            times = self._index.times_at(found)
            keep = np.zeros(len(found), bool)
            for name in groups.date_ranges:
                window = self._date_ranges[name]
                keep |= (times < window.end) & (True if window.start is None else times >= window.start)
            found = found[keep]
        return found

    def pins(self, components: tuple[Component, ...]) -> dict[str, frozenset[str]]:
        """Give the items that a row must have to match, one of each column that is named here."""
        groups = Groups.of(components)
        pinned = {self._store.column_of(name): frozenset(items) for name, items in groups.items.items()}
        simple = [_single_item(self._rows.row_metric(metric)) for metric in groups.metrics]
        columns = {self._store.column_of(item[0]) for item in simple if item}
        if None not in simple and len(columns) == 1:
            column, items = columns.pop(), frozenset(item[1] for item in simple if item)
            pinned[column] = pinned.get(column, items) & items
        return pinned

    def _narrow_to_items(self, found: Positions | None, column: str, items: list[str]) -> Positions:
        places = self._store.items(column).places
        chosen = sorted({places[item] for item in items if item in places})
        if found is None:
            return _merged([self._index.of_item(column, code) for code in chosen])
        wanted = np.zeros(len(places) + 1, bool)
        wanted[chosen] = True
        keep: Mask = np.take(wanted, self._index.codes(column)[found])
        return found[keep]

    def _narrow_to_metrics(self, found: Positions | None, metrics: list[str]) -> Positions:
        definitions = [self._rows.row_metric(metric) for metric in metrics]
        if any(self._matches_all(definition) for definition in definitions):
            return self._index.all_positions() if found is None else found
        simple = [_single_item(definition) for definition in definitions]
        columns = {self._store.column_of(item[0]) for item in simple if item}
        if None not in simple and len(columns) == 1:
            return self._narrow_to_items(found, columns.pop(), [item[1] for item in simple if item])
        keep = reduce(operator.or_, (self._rows.of_metric(definition) for definition in definitions))
        if found is None:
            return np.flatnonzero(keep[self._index.rows]).astype(np.int32)
        return found[keep[self._index.rows[found]]]

    def _matches_all(self, definition: RowMetric) -> bool:
        match definition:
            case EventsMetric():
                return True
            case ContainerMetric():
                return definition.container == self._container
            case _:
                return False


def _single_item(definition: RowMetric) -> tuple[str, str] | None:
    """Give the dimension and item of a metric that counts the rows with one item."""
    match definition:
        case CounterMetric(
            where=DimensionComparison(dimension=dimension, operator=Operator.EQUALS, value=str() as item)
        ):
            return dimension, item
        case _:
            return None


def _merged(runs: list[Positions]) -> Positions:
    if len(runs) == 1:
        return runs[0]
    joined: npt.NDArray[np.int32] = np.concatenate(runs) if runs else np.empty(0, np.int32)
    joined.sort()
    return joined
