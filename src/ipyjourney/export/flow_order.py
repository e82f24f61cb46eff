"""How the nodes of a flow lie below each other: where their ribbons come from decides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from ipyjourney.spec.places import ItemKind

__all__ = ["WeighedFlow", "order_nodes"]

Numbers = npt.NDArray[np.intp]

EXACT = 2**62
"""Up to here whole numbers of numpy are exact, and sums of two of them too."""


@dataclass(frozen=True)
class WeighedFlow:
    """The nodes of a flow by numbers, and what runs between them as parts of a whole.

    Attributes
    ----------
    nodes : sequence of (int, ItemKind)
        Column and kind of each node, those of a column by rank.
    weights : sequence of int
        What stands at each node.
    sources, targets : intp array, shape (n_links,)
        Numbers of nodes.
    flows : array of int64 or of int, shape (n_links,)
        What runs along each link.
    """

    nodes: Sequence[tuple[int, ItemKind]]
    weights: Sequence[int]
    sources: Numbers
    targets: Numbers
    flows: npt.NDArray[np.int64] | npt.NDArray[np.object_]


def order_nodes(columns: Sequence[int], weighed: WeighedFlow, items_per_column: int) -> list[list[int]]:
    """Give the numbers of each column's nodes from top to bottom.

    Positions are compared as whole numbers: rounding would decide between equal ones.

    Parameters
    ----------
    columns : sequence of int
        From left to right; 0 is the anchor's.
    weighed : WeighedFlow
    items_per_column : int
        Items beyond these go for part of the other items, and stand after them by rank.
    """
    by_column, position = _positions(columns, weighed.nodes, items_per_column)
    inward = _Inward.of(columns, weighed, position)
    orders: dict[int, list[int]] = {}
    # Products of positions and flows, added up.
    most = 2 * sum(weighed.weights) * int(weighed.flows.sum())
    middles = np.zeros(len(weighed.nodes), np.int64 if most < EXACT else object)
    for column in sorted(columns, key=abs):
        first = [number for number in by_column[column] if weighed.nodes[number][1] is ItemKind.ITEM]
        means = inward.means(column, first[:items_per_column], middles)
        # A stable sort: by rank where the means are equal, as all are in the anchor's column.
        orders[column] = [*sorted(means, key=means.__getitem__), *(n for n in by_column[column] if n not in means)]
        heights: dict[int, int] = defaultdict(int)
        for number in orders[column]:
            heights[position[number]] += weighed.weights[number]
        for (number, height), top in zip(heights.items(), accumulate(heights.values(), initial=0), strict=False):
            middles[number] = 2 * top + height
    return [orders[column] for column in columns]


def _positions(
    columns: Sequence[int], nodes: Sequence[tuple[int, ItemKind]], items_per_column: int
) -> tuple[Mapping[int, list[int]], list[int]]:
    """Give the nodes of each column, and per node the one that it shares a position with.

    Items beyond the first and the other items have one position, that of whichever comes first.
    """
    by_column: dict[int, list[int]] = {column: [] for column in columns}
    rest: dict[int, int] = {}
    position = []
    for number, (column, kind) in enumerate(nodes):
        beyond = kind is ItemKind.ITEM and len(by_column[column]) >= items_per_column
        is_rest = beyond or kind is ItemKind.OTHER
        position.append(rest.setdefault(column, number) if is_rest else number)
        by_column[column].append(number)
    return by_column, position


@dataclass(frozen=True)
class _Inward:
    """The links by the column of their ends away from the anchor."""

    bounds: Mapping[int, slice]
    outer: Numbers
    inner: Numbers
    flows: npt.NDArray[np.int64] | npt.NDArray[np.object_]

    @classmethod
    def of(cls, columns: Sequence[int], weighed: WeighedFlow, position: Sequence[int]) -> _Inward:
        places = {column: place for place, column in enumerate(columns)}
        place = np.array([places[column] for column, _ in weighed.nodes], np.intp)
        distance = np.array([abs(column) for column, _ in weighed.nodes], np.intp)
        leads_out = distance[weighed.sources] < distance[weighed.targets]
        inner = np.where(leads_out, weighed.sources, weighed.targets)
        outer = np.where(leads_out, weighed.targets, weighed.sources)
        order = np.argsort(place[outer], kind="stable")
        bounds = np.searchsorted(place[outer[order]], np.arange(len(columns) + 1)).tolist()
        return cls(
            {column: slice(bounds[number], bounds[number + 1]) for column, number in places.items()},
            outer[order],
            np.array(position, np.intp)[inner[order]],
            weighed.flows[order],
        )

    def means(
        self, column: int, numbers: Sequence[int], middles: npt.NDArray[np.int64] | npt.NDArray[np.object_]
    ) -> dict[int, Fraction]:
        """Give the mean position of where the ribbons of some nodes of a column come from."""
        some = self.bounds[column]
        outer, flows = self.outer[some], self.flows[some]
        weighted, whole = np.zeros_like(middles), np.zeros_like(middles)
        np.add.at(weighted, outer, middles[self.inner[some]] * flows)
        np.add.at(whole, outer, flows)
        return {n: Fraction(int(weighted[n]), int(whole[n])) if whole[n] else Fraction(0) for n in numbers}
