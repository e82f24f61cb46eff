"""Where the nodes and ribbons of a flow lie: pure geometry, the same on screen and in pictures.

Lengths are pixels at 100%. A bar is as high as its path views, to scale and never rounded; whoever draws may draw thin
ones thicker.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import lcm
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from ipyjourney.export.flow_order import WeighedFlow, order_nodes
from ipyjourney.spec.places import ItemKind

__all__ = [
    "Bar",
    "FlowLayout",
    "LinkEnds",
    "NodeKey",
    "NodeLink",
    "NumberedViews",
    "PlacedLink",
    "PlacedNode",
    "SideViews",
    "lay_out",
    "lay_out_numbered",
]

ANCHOR_HEIGHT = 320.0
LEAST_HEIGHT = 24.0
GAP = 6.0


class NodeKey(NamedTuple):
    """What tells the nodes of a flow apart."""

    column: int
    kind: ItemKind
    item: str | None


NodeLink: TypeAlias = tuple[NodeKey, NodeKey]
Numbers: TypeAlias = npt.NDArray[np.intp]
Counts: TypeAlias = npt.NDArray[np.int64]
Heights: TypeAlias = npt.NDArray[np.floating]


@dataclass(frozen=True)
class SideViews:
    """The path views of a flow, or of a side of a comparison of flows.

    Attributes
    ----------
    views : int
        Of the anchor's column.
    nodes : mapping of NodeKey to int
        The columns from left to right, their items by rank, then other items, exits or entries; with several sides
        each has the same items in the same order.
    links : mapping of (NodeKey, NodeKey) to int
        From one column to the next.
    """

    views: int
    nodes: Mapping[NodeKey, int]
    links: Mapping[NodeLink, int]


@dataclass(frozen=True)
class NumberedViews:
    """The path views of a flow, or of a side, with numbers in place of the ends of links: there may be very many.

    Attributes
    ----------
    views : int
        Of the anchor's column.
    nodes : mapping of NodeKey to int
        As those of `SideViews`.
    sources, targets : intp array, shape (n_links,)
        Places of the ends among ``nodes``.
    link_views : int64 array, shape (n_links,)
    """

    views: int
    nodes: Mapping[NodeKey, int]
    sources: Numbers
    targets: Numbers
    link_views: Counts

    @classmethod
    def of(cls, side: SideViews) -> NumberedViews:
        """Give the nodes of a side their numbers."""
        places = {key: place for place, key in enumerate(side.nodes)}
        return cls(
            side.views,
            side.nodes,
            np.array([places[source] for source, _ in side.links], np.intp),
            np.array([places[target] for _, target in side.links], np.intp),
            np.array([*side.links.values()], np.int64),
        )


@dataclass(frozen=True)
class Bar:
    """The part of a node that ribbons of one side attach to."""

    y: float
    height: float
    left_out: int = 0


@dataclass(frozen=True)
class PlacedNode:
    """Where a node lies.

    Attributes
    ----------
    key : NodeKey
    place : int
        Of its column among those shown, from left to right, from 0.
    y, height : float
        Of the slot, which has room for a line of text at least.
    bars : tuple of Bar
        One per side, stacked, in the middle of the slot.
    """

    key: NodeKey
    place: int
    y: float
    height: float
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class LinkEnds:
    """Upper ends of a ribbon on the bars of its nodes, and how thick it is; 0 where a side has no such link."""

    source_y: float
    target_y: float
    thickness: float


@dataclass(frozen=True)
class PlacedLink:
    """Where a ribbon lies.

    Attributes
    ----------
    source, target : int
        Indexes of nodes.
    ends : tuple of LinkEnds
        One per side.
    numbers : tuple of int or None
        Its place among the links of each side, None where a side does not have it.
    """

    source: int
    target: int
    ends: tuple[LinkEnds, ...]
    numbers: tuple[int | None, ...]


@dataclass(frozen=True)
class FlowLayout:
    """Where everything lies.

    Attributes
    ----------
    nodes : tuple of PlacedNode
        Those of all sides, in the order of a result: columns from left to right, items by rank, other items, exits or
        entries. How they lie below each other, ``y`` says.
    links : tuple of PlacedLink
        Those of all sides, in the order of a result: by column, source and target.
    height : float
        Of the highest column.
    left_out : int
        How many more links there are, where only the strongest were asked for.
    """

    nodes: tuple[PlacedNode, ...]
    links: tuple[PlacedLink, ...]
    height: float
    left_out: int = 0


def lay_out(
    columns: Sequence[int],
    sides: Sequence[SideViews],
    items_per_column: int,
    *,
    least_height: Callable[[NodeKey], float] = lambda _: LEAST_HEIGHT,
) -> FlowLayout:
    """Lay out a flow, with the bars of its anchor 320 px high in all.

    The anchor's column goes by rank. Each other one goes by where its ribbons come from in the column nearer the
    anchor, on average over path views. For that, items beyond the first ``items_per_column`` are taken for part of
    the other items, and stand after the first by rank: so nothing is reordered when a column shows more of them, nor
    when columns are added further out. Other items come next, exits or entries last.

    Parameters
    ----------
    columns : sequence of int
        Those shown, from left to right; 0 is the anchor's.
    sides : sequence of SideViews
        Each has the same height for its own anchor.
    items_per_column : int
        Items of a column that is not expanded.
    least_height : callable, optional
        Least height of a node's slot.

    Returns
    -------
    FlowLayout
    """
    numbered = [NumberedViews.of(side) for side in sides]
    return lay_out_numbered(columns, numbered, items_per_column, least_height=least_height)


def lay_out_numbered(
    columns: Sequence[int],
    sides: Sequence[NumberedViews],
    items_per_column: int,
    *,
    least_height: Callable[[NodeKey], float] = lambda _: LEAST_HEIGHT,
    most_links: int | None = None,
) -> FlowLayout:
    """Lay out a flow as `lay_out` does.

    Parameters
    ----------
    columns, items_per_column, least_height
        As there.
    sides : sequence of NumberedViews
    most_links : int, optional
        How many links are given at most, the strongest; the others keep their room on the bars.

    Returns
    -------
    FlowLayout
    """
    scales = [ANCHOR_HEIGHT / len(sides) / side.views if side.views else 0.0 for side in sides]
    keys = _in_order(columns, sides)
    views = [[side.nodes.get(key, 0) for key in keys] for side in sides]
    links = _Links.of(keys, sides)
    orders = order_nodes(columns, _weigh(keys, sides, views, links), items_per_column)

    nodes: dict[int, PlacedNode] = {}
    for place, order in enumerate(orders):
        y = 0.0
        for number in order:
            heights = [scale * each[number] for scale, each in zip(scales, views, strict=True)]
            height = max(sum(heights), least_height(keys[number]))
            tops = accumulate(heights, initial=y + (height - sum(heights)) / 2)
            bars = tuple(Bar(top, bar) for top, bar in zip(tops, heights, strict=False))
            nodes[number] = PlacedNode(keys[number], place, y, height, bars)
            y += height + GAP
    found = tuple(nodes[number] for number in range(len(keys)))
    placed = tuple(_place_links(found, links, scales, most_links))
    return FlowLayout(
        nodes=found,
        links=placed,
        height=max((node.y + node.height for node in found), default=0.0),
        left_out=len(links.sources) - len(placed),
    )


def _in_order(columns: Sequence[int], sides: Sequence[NumberedViews]) -> list[NodeKey]:
    """Give the nodes of all sides in the order of a result."""
    ranks = {kind: rank for rank, kind in enumerate(ItemKind)}
    places = {column: place for place, column in enumerate(columns)}
    known = dict.fromkeys(key for side in sides for key in side.nodes)
    return sorted(known, key=lambda key: (places[key.column], ranks[key.kind]))


@dataclass(frozen=True)
class _Links:
    """The links of all sides, by source and target.

    Attributes
    ----------
    sources, targets : intp array, shape (n_links,)
        Numbers of nodes.
    numbers : list of intp array, shape (n_links,)
        Place of each link among those of each side; -1 for none.
    views : list of int64 array, shape (n_links,)
        Path views of each side.
    """

    sources: Numbers
    targets: Numbers
    numbers: list[Numbers]
    views: list[Counts]

    @classmethod
    def of(cls, keys: Sequence[NodeKey], sides: Sequence[NumberedViews]) -> _Links:
        index = {key: number for number, key in enumerate(keys)}
        pairs = []
        for side in sides:
            number_of = np.array([index[key] for key in side.nodes], np.intp)
            pairs.append(number_of[side.sources] * len(keys) + number_of[side.targets])
        # Faster than numpy's own search for distinct values, which hashes them.
        every = np.sort(np.concatenate(pairs))
        every = every[np.diff(every, prepend=-1) > 0]
        numbers, views = [], []
        for side, mine in zip(sides, pairs, strict=True):
            places = np.searchsorted(every, mine)
            number, count = np.full(len(every), -1, np.intp), np.zeros(len(every), np.int64)
            number[places], count[places] = np.arange(len(mine)), side.link_views
            numbers.append(number)
            views.append(count)
        sources, targets = np.divmod(every, max(len(keys), 1))
        return cls(sources, targets, numbers, views)


def _weigh(
    keys: Sequence[NodeKey], sides: Sequence[NumberedViews], views: Sequence[Sequence[int]], links: _Links
) -> WeighedFlow:
    """Add up the sides as parts of their anchors, in whole numbers."""
    common = lcm(*(side.views or 1 for side in sides))
    parts = [common // (side.views or 1) for side in sides]
    # Numbers of numpy would overflow where several sides have many views.
    counts = links.views if parts == [1] else [each.astype(object) for each in links.views]
    return WeighedFlow(
        nodes=[(key.column, key.kind) for key in keys],
        weights=[
            sum(part * each[number] for part, each in zip(parts, views, strict=True)) for number in range(len(keys))
        ],
        sources=links.sources,
        targets=links.targets,
        flows=sum((part * each for part, each in zip(parts[1:], counts[1:], strict=True)), parts[0] * counts[0]),
    )


def _place_links(
    nodes: Sequence[PlacedNode], links: _Links, scales: Sequence[float], most: int | None
) -> Iterator[PlacedLink]:
    """Attach ribbons to bars from top to bottom, in the order in which their other ends lie."""
    y = np.array([node.y for node in nodes])
    ends, total = [], np.zeros(len(links.sources))
    for side, (views, scale) in enumerate(zip(links.views, scales, strict=True)):
        tops = [node.bars[side].y for node in nodes]
        thickness = scale * views
        total += thickness
        source_y = _attach(links.sources, y[links.targets], thickness, tops)
        target_y = _attach(links.targets, y[links.sources], thickness, tops)
        ends.append((source_y, target_y, thickness))
    chosen = np.arange(len(total)) if most is None else np.sort(np.argsort(-total, kind="stable")[:most])
    placed = [
        [LinkEnds(*each) for each in zip(*(part[chosen].tolist() for part in side), strict=True)] for side in ends
    ]
    numbers = [[None if n < 0 else n for n in each[chosen].tolist()] for each in links.numbers]
    sources, targets = links.sources[chosen].tolist(), links.targets[chosen].tolist()
    for source, target, *parts in zip(sources, targets, *placed, *numbers, strict=True):
        yield PlacedLink(source, target, tuple(parts[: len(ends)]), tuple(parts[len(ends) :]))


def _attach(own: Numbers, other_y: Heights, thickness: Heights, tops: Sequence[float]) -> Heights:
    """Give the upper end of each ribbon on the bars of one of its nodes."""
    order = np.lexsort((other_y, own))
    bounds = np.searchsorted(own[order], np.arange(len(tops) + 1)).tolist()
    ordered, found = thickness[order], np.empty(len(own))
    for number, top in enumerate(tops):
        low, high = bounds[number], bounds[number + 1]
        if low < high:
            found[order[low:high]] = np.cumsum([top, *ordered[low : high - 1]])
    return found
