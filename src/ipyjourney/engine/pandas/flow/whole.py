"""Whole paths of a flow, ranked by path views."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.flow.kernels import count_instances
from ipyjourney.engine.pandas.flow.views import Column, PathViews
from ipyjourney.result.flow_figures import FlowPath, WholePaths

__all__ = ["MOST_PATHS", "rank_paths"]

MOST_PATHS = 1000
LARGEST = 2**62

Keys = npt.NDArray[np.int64]


def rank_paths(views: PathViews) -> WholePaths:
    """Find the most frequent whole paths; ties go by the items from left to right, those that have run out first.

    Parameters
    ----------
    views : PathViews
    """
    _, first, path, counts = np.unique(_keys(views), return_index=True, return_inverse=True, return_counts=True)
    # Keys are in the order of the items' names, and the sort is stable.
    top = np.argsort(-counts, kind="stable")[:MOST_PATHS]
    rank = np.full(len(counts), len(top), np.int32)
    rank[top] = np.arange(len(top), dtype=np.int32)
    runs, n_runs = views.runs
    instances = count_instances(rank[path], len(top) + 1, runs, n_runs)
    return WholePaths(
        tuple(
            FlowPath(tuple(_item(column, int(first[key])) for column in views.columns), int(counts[key]), int(number))
            for key, number in zip(top, instances, strict=False)
        ),
        len(counts),
    )


def _item(column: Column, view: int) -> str | None:
    return column.items[int(column.codes[view])] if column.there[view] else None


def _keys(views: PathViews) -> Keys:
    """Give each path view a number that orders whole paths."""
    keys, size = np.zeros(len(views), np.int64), 1
    for column in views.columns:
        n_codes = len(column.items) + 1
        if size * n_codes > LARGEST:
            distinct, keys = np.unique(keys, return_inverse=True)
            size = len(distinct)
        keys = keys * n_codes + np.where(column.there, column.codes.astype(np.int64) + 1, 0)
        size *= n_codes
    return keys
