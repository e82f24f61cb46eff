"""Whole paths of a flow: what path views hold in all columns at once."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.asked_flows import MOST_PATHS
from ipyjourney.engine.pandas.flow.kernels import count_instances, number_keys, number_runs
from ipyjourney.engine.pandas.flow.views import PathViews
from ipyjourney.result.flow_figures import FlowPath, WholePaths

__all__ = ["WholeViews"]

TABLE = 2**22
"""Keys are numbered anew before there could be more, so that a table of them stays short."""

Counts = npt.NDArray[np.int64]
Places = npt.NDArray[np.intp]


class WholeViews:
    """The whole paths of path views, numbered by their items from left to right, those that have run out first.

    Parameters
    ----------
    views : PathViews
    """

    def __init__(self, views: PathViews) -> None:
        self._views = views

    @cached_property
    def _numbers(self) -> tuple[npt.NDArray[np.int32], int]:
        """The number of each path view's whole path, and how many there are."""
        keys, size = np.zeros(len(self._views), np.int64), 1
        for column in self._views.columns:
            n_codes = len(column.items) + 1
            if size * n_codes > TABLE:
                keys, size = number_keys(keys, size)
            # Codes are in the order of the items' names; having run out comes before them all.
            rank = np.roll(np.arange(n_codes), -1)
            keys *= n_codes
            keys += rank.take(column.codes)
            size *= n_codes
        keys, size = number_keys(keys, size)
        return keys.astype(np.int32), size

    @cached_property
    def counts(self) -> Counts:
        """The path views of each whole path."""
        of, n_paths = self._numbers
        return np.bincount(of, minlength=n_paths)

    @cached_property
    def first(self) -> Places:
        """A path view of each whole path."""
        of, n_paths = self._numbers
        first = np.zeros(n_paths, np.intp)
        first[of] = np.arange(len(of))
        return first

    @cached_property
    def representatives(self) -> PathViews:
        """One path view of each whole path, in the order of their numbers."""
        return self._views.only(self.first)

    @cached_property
    def order(self) -> Places:
        """The whole paths, the most frequent first; ties go by their items."""
        return np.argsort(-self.counts, kind="stable")

    @cached_property
    def ranked(self) -> WholePaths:
        """The most frequent whole paths."""
        return WholePaths(self.describe(self.order[:MOST_PATHS]), len(self.counts))

    def describe(self, paths: Places) -> tuple[FlowPath, ...]:
        """Give the items and figures of some whole paths.

        Parameters
        ----------
        paths : intp array
            Their numbers.
        """
        of, n_paths = self._numbers
        place = np.full(n_paths, len(paths), np.min_scalar_type(len(paths)))
        place[paths] = np.arange(len(paths))
        keys = place[of]
        there = np.flatnonzero(keys != len(paths))
        instances = count_instances(keys[there], len(paths), *number_runs(self._views.instance[there]))
        return tuple(
            FlowPath(self._items(int(path)), int(self.counts[path]), int(number))
            for path, number in zip(paths, instances, strict=True)
        )

    def _items(self, path: int) -> tuple[str | None, ...]:
        columns = self.representatives.columns
        return tuple(column.items[int(column.codes[path])] if column.there[path] else None for column in columns)
