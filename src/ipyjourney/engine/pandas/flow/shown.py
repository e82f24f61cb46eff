"""The items that the columns of a flow show: the most frequent ones, those of all sides added up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ipyjourney.engine.pandas.flow.kernels import count_views
from ipyjourney.engine.pandas.flow.views import PathViews

__all__ = ["Shown", "rank_items"]


@dataclass(frozen=True)
class Shown:
    """Which items are shown, per column from left to right.

    Attributes
    ----------
    codes : tuple of tuple of int
        Codes of the items, by rank.
    distinct : tuple of int
        How many items there are, shown or not.
    """

    codes: tuple[tuple[int, ...], ...]
    distinct: tuple[int, ...]


def rank_items(sides: tuple[PathViews, ...], most: tuple[int, ...]) -> Shown:
    """Find the top items of each column by path views, those of all sides added up; ties go by name.

    Parameters
    ----------
    sides : tuple of PathViews
        Of one spec, so that their codes mean the same.
    most : tuple of int
        How many items each column shows.
    """
    shown: list[tuple[int, ...]] = []
    distinct: list[int] = []
    for count, columns in zip(most, zip(*(views.columns for views in sides), strict=True), strict=True):
        null = len(columns[0].items)
        counts = np.sum([count_views(column.codes, null + 1)[:null] for column in columns], axis=0)
        # Codes are in the order of the items' names, and the sort is stable.
        order = np.argsort(-counts, kind="stable")[:count]
        shown.append(tuple(int(code) for code in order if counts[code]))
        distinct.append(int(np.count_nonzero(counts)))
    return Shown(tuple(shown), tuple(distinct))
