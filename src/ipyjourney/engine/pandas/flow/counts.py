"""The figures of a flow's columns and of the links between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.flow.kernels import count_instances, count_views, quantile_order
from ipyjourney.engine.pandas.flow.shown import Shown
from ipyjourney.engine.pandas.flow.views import Chosen, Column, PathViews
from ipyjourney.engine.pandas.flow.whole import WholeViews
from ipyjourney.engine.pandas.index import Index
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.flow_figures import FlowLink, FlowNode, FlowTimes
from ipyjourney.spec.places import ItemKind
from ipyjourney.stats import quantile

__all__ = ["Counted"]

Codes = npt.NDArray[np.integer]
Counts = npt.NDArray[np.int64]
MEDIAN, TENTH, NINETIETH = 50, 10, 90


@dataclass(frozen=True)
class _Buckets:
    """Where each path view stands in one column: an item that is shown, other, run out here, or run out before."""

    column: Column
    shown: tuple[int, ...]
    of: Codes

    @property
    def other(self) -> int:
        return len(self.shown)

    @property
    def out(self) -> int:
        return len(self.shown) + 1

    @property
    def count(self) -> int:
        return len(self.shown) + 3

    @property
    def kind_of_end(self) -> ItemKind:
        return ItemKind.EXIT if self.column.number > 0 else ItemKind.ENTRY

    def node(self, bucket: int) -> tuple[str | None, ItemKind]:
        """Give the item and kind of a bucket."""
        if bucket < len(self.shown):
            return self.column.items[self.shown[bucket]], ItemKind.ITEM
        return None, ItemKind.OTHER if bucket == self.other else self.kind_of_end


class Counted:
    """Path views counted: in the columns, and from each column to the next.

    Parameters
    ----------
    views : PathViews
    shown : Shown
    index : Index
    """

    def __init__(self, views: PathViews, shown: Shown, index: Index) -> None:
        self._views, self._index = views, index
        pairs = zip(views.columns, shown.codes, strict=True)
        self._buckets = tuple(self._sort(column, codes) for column, codes in pairs)
        self._runs, self._n_runs = views.runs

    @property
    def instances(self) -> int:
        """Distinct instances of the anchor column."""
        return self._n_runs

    def _sort(self, column: Column, shown: tuple[int, ...]) -> _Buckets:
        other, out = len(shown), len(shown) + 1
        bucket_of = np.full(len(column.items) + 1, other, np.min_scalar_type(out + 1))
        bucket_of[list(shown)] = np.arange(other)
        bucket_of[-1] = out
        buckets = bucket_of.take(column.codes)
        nearer = self._views.nearer(column.number) if column.number else column
        if nearer.number:
            buckets[~nearer.there] = out + 1
        return _Buckets(column, shown, buckets)

    @cached_property
    def nodes(self) -> tuple[FlowNode, ...]:
        """The nodes, column by column: items by rank, then other, then exits or entries."""
        return tuple(node for nodes in self._nodes for node in nodes.values())

    @cached_property
    def _nodes(self) -> tuple[dict[int, FlowNode], ...]:
        """The nodes of each column by their buckets."""
        found: list[dict[int, FlowNode]] = []
        for done, buckets in enumerate(self._buckets):
            step(Stage.COUNT, done / len(self._buckets) / 2)
            views = count_views(buckets.of, buckets.count)
            instances = count_instances(buckets.of, buckets.count, self._runs, self._n_runs)
            found.append(
                {
                    bucket: FlowNode(
                        buckets.column.number,
                        *buckets.node(bucket),
                        int(views[bucket]),
                        int(instances[bucket]),
                        self._n_runs,
                    )
                    for bucket in range(buckets.out + 1)
                    # An item that only the other side has is shown all the same.
                    if views[bucket] or bucket < buckets.other
                }
            )
        return tuple(found)

    def _transitions(self) -> Iterator[tuple[int, _Buckets, _Buckets]]:
        for place, (left, right) in enumerate(zip(self._buckets[:-1], self._buckets[1:], strict=True)):
            yield place, left, right

    @cached_property
    def _links(self) -> dict[tuple[int, int], FlowLink]:
        """The links by the place of their left column and their key."""
        found: dict[tuple[int, int], FlowLink] = {}
        for place, left, right in self._transitions():
            step(Stage.COUNT, 0.5 + place / len(self._buckets) / 2)
            keys, n_keys = _keys(left, right), left.count * right.count
            views = count_views(keys, n_keys)
            instances = count_instances(keys, n_keys, self._runs, self._n_runs)
            sources, targets = self._nodes[place], self._nodes[place + 1]
            for key in np.flatnonzero(views).tolist():
                source, target = divmod(key, right.count)
                if _is_link(left, source, right, target):
                    found[place, key] = FlowLink(sources[source], targets[target], int(views[key]), int(instances[key]))
        return found

    @cached_property
    def links(self) -> tuple[FlowLink, ...]:
        """The links, column by column, in the order of their sources, then of their targets."""
        return tuple(self._links.values())

    @cached_property
    def times(self) -> tuple[FlowTimes | None, ...]:
        """The time from row to row of each link, None for exits and entries."""
        found: dict[tuple[int, int], FlowTimes] = {}
        for place, left, right in self._transitions():
            both = np.flatnonzero(left.column.there & right.column.there)
            times = self._index.times
            durations = times[right.column.rows[both]] - times[left.column.rows[both]]
            for key, ordered in quantile_order(_keys(left, right, both), durations):
                median, tenth, ninetieth = (quantile(ordered, percent) or 0 for percent in (MEDIAN, TENTH, NINETIETH))
                found[place, key] = FlowTimes(median, tenth, ninetieth)
        return tuple(found.get(key) for key in self._links)

    @cached_property
    def whole(self) -> WholeViews:
        """The whole paths."""
        return WholeViews(self._views)

    def along_links(self, views: npt.NDArray[np.intp], counts: Counts) -> tuple[int, ...]:
        """Add up along each link what some path views stand for.

        Parameters
        ----------
        views : intp array, shape (n,)
            Places of path views.
        counts : int64 array, shape (n,)
            How many path views each of them stands for.
        """
        found: dict[tuple[int, int], int] = {}
        for place, left, right in self._transitions():
            keys = _keys(left, right, views)
            # Sums of whole numbers as floating point numbers are exact up to 2 ** 53.
            sums = np.bincount(keys, weights=counts)
            found.update(((place, key), int(sums[key])) for key in np.flatnonzero(sums).tolist())
        return tuple(found.get(key, 0) for key in self._links)


def _keys(left: _Buckets, right: _Buckets, views: Chosen | None = None) -> Codes:
    """Give each path view, or each of some, a number that stands for the buckets on both sides."""
    small = np.min_scalar_type(left.count * right.count - 1)
    keys: Codes = (left.of if views is None else left.of[views]).astype(small)
    keys *= small.type(right.count)
    keys += right.of if views is None else right.of[views]
    return keys


def _is_link(left: _Buckets, source: int, right: _Buckets, target: int) -> bool:
    """Tell whether paths go from one bucket to another: none goes on from an exit, or comes before an entry."""
    forward = right.column.number > 0
    return source < left.out and target <= right.out if forward else source <= left.out and target < right.out
