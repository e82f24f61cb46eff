"""Where the nodes and ribbons of a flow lie: pure geometry, the same on screen and in pictures.

Lengths are pixels at 100%. A bar is as high as its path views, to scale and never rounded; whoever draws may draw thin
ones thicker.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from math import prod
from typing import NamedTuple, TypeAlias, TypeVar

from ipyjourney.spec.places import ItemKind

__all__ = [
    "Bar",
    "FlowLayout",
    "LinkEnds",
    "NodeKey",
    "NodeLink",
    "PlacedLink",
    "PlacedNode",
    "SideViews",
    "lay_out",
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
Ends: TypeAlias = tuple[int, int]
Counted = TypeVar("Counted", int, Ends)


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
class Bar:
    """The part of a node that ribbons of one side attach to."""

    y: float
    height: float


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
    """

    source: int
    target: int
    ends: tuple[LinkEnds, ...]


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
    """

    nodes: tuple[PlacedNode, ...]
    links: tuple[PlacedLink, ...]
    height: float


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
    scales = [ANCHOR_HEIGHT / len(sides) / side.views if side.views else 0.0 for side in sides]
    keys = _in_order(columns, sides)
    index = {key: number for number, key in enumerate(keys)}
    views = [[side.nodes.get(key, 0) for key in keys] for side in sides]
    links = [{(index[source], index[target]): n for (source, target), n in side.links.items()} for side in sides]
    weights = _add_up(sides, [dict(enumerate(each)) for each in views])
    orders = _orders(columns, keys, weights, _add_up(sides, links), items_per_column)

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
    return FlowLayout(
        nodes=found,
        links=tuple(_place_links(found, links, scales)),
        height=max((node.y + node.height for node in found), default=0.0),
    )


def _in_order(columns: Sequence[int], sides: Sequence[SideViews]) -> list[NodeKey]:
    """Give the nodes of all sides in the order of a result."""
    ranks = {kind: rank for rank, kind in enumerate(ItemKind)}
    places = {column: place for place, column in enumerate(columns)}
    known = dict.fromkeys(key for side in sides for key in side.nodes)
    return sorted(known, key=lambda key: (places[key.column], ranks[key.kind]))


def _add_up(sides: Sequence[SideViews], views: Sequence[Mapping[Counted, int]]) -> dict[Counted, int]:
    """Add up the sides as parts of their anchors, as whole numbers: rounding would decide between equal positions."""
    common = prod(side.views or 1 for side in sides)
    sums: dict[Counted, int] = defaultdict(int)
    for side, counts in zip(sides, views, strict=True):
        part = common // (side.views or 1)
        for counted, count in counts.items():
            sums[counted] += count * part
    return sums


def _orders(
    columns: Sequence[int],
    keys: Sequence[NodeKey],
    weights: Mapping[int, int],
    flows: Mapping[Ends, int],
    items_per_column: int,
) -> list[list[int]]:
    """Give the numbers of each column's nodes from top to bottom."""
    by_column: dict[int, list[int]] = {column: [] for column in columns}
    # Items beyond the first and the other items have one position, that of whichever comes first.
    position: dict[int, int] = {}
    rest: dict[int, int] = {}
    for number, key in enumerate(keys):
        beyond = key.kind is ItemKind.ITEM and len(by_column[key.column]) >= items_per_column
        is_rest = beyond or key.kind is ItemKind.OTHER
        position[number] = rest.setdefault(key.column, number) if is_rest else number
        by_column[key.column].append(number)

    inward: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (source, target), flow in flows.items():
        leads_out = abs(keys[source].column) < abs(keys[target].column)
        inner, outer = (source, target) if leads_out else (target, source)
        inward[outer].append((position[inner], flow))

    orders: dict[int, list[int]] = {}
    middles: dict[int, int] = {}
    for column in sorted(columns, key=abs):
        first = [number for number in by_column[column] if keys[number].kind is ItemKind.ITEM][:items_per_column]
        means = {number: _mean(inward[number], middles) for number in first}
        # A stable sort: by rank where the means are equal, as all are in the anchor's column.
        orders[column] = [*sorted(first, key=means.__getitem__), *(n for n in by_column[column] if n not in means)]
        heights: dict[int, int] = defaultdict(int)
        for number in orders[column]:
            heights[position[number]] += weights[number]
        for (number, height), top in zip(heights.items(), accumulate(heights.values(), initial=0), strict=False):
            middles[number] = 2 * top + height
    return [orders[column] for column in columns]


def _mean(links: Sequence[tuple[int, int]], middles: Mapping[int, int]) -> Fraction:
    flow = sum(flow for _, flow in links)
    return Fraction(sum(middles[inner] * flow for inner, flow in links), flow) if flow else Fraction(0)


def _place_links(
    nodes: Sequence[PlacedNode], links: Sequence[Mapping[Ends, int]], scales: Sequence[float]
) -> Iterator[PlacedLink]:
    """Attach ribbons to bars from top to bottom, in the order in which their other ends lie."""
    pairs = sorted({pair for each in links for pair in each})
    by_target = sorted(pairs, key=lambda pair: nodes[pair[1]].y)
    by_source = sorted(pairs, key=lambda pair: nodes[pair[0]].y)
    ends: dict[Ends, list[LinkEnds]] = {pair: [] for pair in pairs}
    for side, (views, scale) in enumerate(zip(links, scales, strict=True)):
        tops = [node.bars[side].y for node in nodes]
        thickness = {pair: scale * views.get(pair, 0) for pair in pairs}
        source_y = _attach([(pair, pair[0]) for pair in by_target], thickness, tops)
        target_y = _attach([(pair, pair[1]) for pair in by_source], thickness, tops)
        for pair in pairs:
            ends[pair].append(LinkEnds(source_y[pair], target_y[pair], thickness[pair]))
    for pair in pairs:
        yield PlacedLink(*pair, tuple(ends[pair]))


def _attach(
    ribbons: Sequence[tuple[Ends, int]], thickness: Mapping[Ends, float], tops: Sequence[float]
) -> dict[Ends, float]:
    free = list(tops)
    found = {}
    for pair, number in ribbons:
        found[pair] = free[number]
        free[number] += thickness[pair]
    return found
