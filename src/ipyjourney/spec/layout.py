"""Where cards stand on the canvas when nobody has put them there.

Columns by longest path, rows by barycentres: journeys are small, and this gives few crossings and the same picture
for the same journey every time [1]_.

References
----------
.. [1] K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of hierarchical system structures",
   IEEE Transactions on Systems, Man, and Cybernetics 11 (1981), 109-125.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from typing import TypeAlias

from ipyjourney.spec.card_sizes import Size, card_size, pitch_of
from ipyjourney.spec.graph import Graph
from ipyjourney.spec.journey import JourneySpec, Point

__all__ = ["organize", "place", "without_automatic_positions"]

CLEARANCE = 20
"""Least distance between a card that is placed and its neighbours, in pixels."""

SWEEPS = 8
SWAPPED = 40
"""Longest column whose neighbours are swapped one by one, which takes time with its square."""

Neighbours: TypeAlias = Mapping[str, Sequence[str]]
Stop: TypeAlias = str | tuple[str, str, int]
"""What takes a row in a column: a node, or a long arrow that passes (its two ends and the column)."""


def organize(spec: JourneySpec) -> dict[str, Point]:
    """Place every node anew.

    Nodes stand in columns, each right of those that lead to it; arrows that lead back are ignored. The rows of a
    column are centred on those of the others, in an order with few crossings. Parts of the journey that no arrow
    joins lie below each other.

    Parameters
    ----------
    spec : JourneySpec

    Returns
    -------
    dict of str to Point
        Top left corner of each card in pixels, in the order of the spec; the smallest coordinates are 0.

    Examples
    --------
    >>> spec = JourneySpec.path("Visit", "Demo", "Won", container="account")
    >>> [(point.x, point.y) for point in organize(spec).values()]
    [(0.0, 0.0), (300.0, 0.0), (600.0, 0.0)]
    """
    graph = Graph(spec)
    forward = _without_back_arrows(graph)
    pitch = pitch_of(spec)
    places: dict[str, Point] = {}
    top = 0.0
    for part in _parts(graph):
        layers = _ordered_layers(part, forward)
        tallest = max(len(layer) for layer in layers)
        for column, layer in enumerate(layers):
            first = top + (tallest - len(layer)) * pitch.height / 2
            for row, node in enumerate(layer):
                places[node] = Point(x=float(column * pitch.width), y=first + row * pitch.height)
        top += tallest * pitch.height
    return {node: places[node] for node in graph.nodes}


def place(spec: JourneySpec) -> JourneySpec:
    """Give each node without a position one; those that have one stay where they are.

    A journey without any position is organized as a whole. Otherwise a node goes right of those that lead to it, else
    left of those that it leads to, else below everything, to the nearest place where it covers no other card.

    Parameters
    ----------
    spec : JourneySpec

    Returns
    -------
    JourneySpec
        The same journey, in which no position is ``None``.

    Examples
    --------
    >>> spec = place(JourneySpec.path("Visit", "Demo", container="account"))
    >>> spec.node("n2").position
    Point(x=300.0, y=0.0)
    >>> place(spec) is spec
    True
    """
    places = {node.id: node.position for node in spec.nodes if node.position is not None}
    if len(places) == len(spec.nodes):
        return spec
    places = _completed(spec, places) if places else organize(spec)
    return spec.with_changes(nodes=tuple(node.model_copy(update={"position": places[node.id]}) for node in spec.nodes))


def without_automatic_positions(spec: JourneySpec) -> JourneySpec:
    """Leave out the positions of a journey that is placed just as ``organize`` does it.

    Examples
    --------
    >>> spec = JourneySpec.path("Visit", "Demo", container="account")
    >>> without_automatic_positions(place(spec)) == spec
    True
    """
    if {node.id: node.position for node in spec.nodes} != organize(spec):
        return spec
    return spec.with_changes(nodes=tuple(node.model_copy(update={"position": None}) for node in spec.nodes))


def _completed(spec: JourneySpec, known: Mapping[str, Point]) -> dict[str, Point]:
    graph = Graph(spec)
    places = dict(known)
    organized = organize(spec)
    by_column = sorted(organized, key=lambda node: (organized[node].x, organized[node].y))
    missing = [node for node in by_column if node not in places]
    while missing:
        # From what stands there outwards, so that a row of new nodes becomes a row.
        node = (
            next((one for one in missing if _there(graph.predecessors[one], places)), None)
            or next((one for one in reversed(missing) if _there(graph.successors[one], places)), None)
            or missing[0]
        )
        missing.remove(node)
        wished = _wished_place(graph, node, places, pitch_of(spec))
        places[node] = _free_place(spec, node, wished, places)
    return places


def _wished_place(graph: Graph, node: str, places: Mapping[str, Point], pitch: Size) -> Point:
    if before := _there(graph.predecessors[node], places):
        return Point(x=max(point.x for point in before) + pitch.width, y=_mean(point.y for point in before))
    if after := _there(graph.successors[node], places):
        return Point(x=min(point.x for point in after) - pitch.width, y=_mean(point.y for point in after))
    everything = places.values()
    return Point(x=min(point.x for point in everything), y=max(point.y for point in everything) + pitch.height)


def _free_place(spec: JourneySpec, node: str, wished: Point, places: Mapping[str, Point]) -> Point:
    """Find the nearest place straight above or below where no card is too near."""
    size, pitch = card_size(spec, spec.node(node)), pitch_of(spec)
    column = {
        other: point.y
        for other, point in places.items()
        if -card_size(spec, spec.node(other)).width - CLEARANCE < point.x - wished.x < size.width + CLEARANCE
    }

    def is_free(y: float) -> bool:
        return all(
            y - other >= card_size(spec, spec.node(name)).height + CLEARANCE or other - y >= size.height + CLEARANCE
            for name, other in column.items()
        )

    edges = [y + shift for y in column.values() for shift in (pitch.height, -pitch.height)]
    free = [y for y in (wished.y, *edges) if is_free(y)]
    return Point(x=wished.x, y=min(free, key=lambda y: (abs(y - wished.y), -y), default=wished.y))


def _there(nodes: Iterable[str], places: Mapping[str, Point]) -> list[Point]:
    return [places[node] for node in nodes if node in places]


def _mean(values: Iterable[float]) -> float:
    every = list(values)
    # Divided before they are added up: the sum of two huge coordinates would overflow.
    return float(round(sum(value / len(every) for value in every)))


def _parts(graph: Graph) -> list[list[str]]:
    """Find the parts of a graph that no arrow joins, each in the order of the spec."""
    part_of: dict[str, int] = {}
    for number, root in enumerate(graph.nodes):
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node not in part_of:
                part_of[node] = number
                waiting += graph.successors[node] + graph.predecessors[node]
    parts: dict[int, list[str]] = {}
    for node in graph.nodes:
        parts.setdefault(part_of[node], []).append(node)
    return list(parts.values())


def _without_back_arrows(graph: Graph) -> Neighbours:
    """Leave out the arrows that close a loop, as found by a search from the start nodes.

    The search takes arrows in the order of the spec rather than in depth: who draws a loop draws its way back last,
    and should not see the picture turned around by it.
    """
    arrows = graph.spec.arrows
    leaving: dict[str, list[int]] = {node: [] for node in graph.nodes}
    for number, arrow in enumerate(arrows):
        leaving[arrow.source].append(number)
    kept: dict[str, list[str]] = {node: [] for node in graph.nodes}
    reached: set[str] = set()
    waiting: list[int] = []
    for roots in (graph.starts, *((node,) for node in graph.nodes)):
        found = list(roots)
        while found or waiting:
            for node in found:
                if node not in reached:
                    reached.add(node)
                    for number in leaving[node]:
                        heappush(waiting, number)
            found = []
            if waiting:
                arrow = arrows[heappop(waiting)]
                if not _leads_to(arrow.target, arrow.source, kept):
                    kept[arrow.source].append(arrow.target)
                    found.append(arrow.target)
    return kept


def _leads_to(start: str, end: str, successors: Neighbours) -> bool:
    seen = {start}
    waiting = [start]
    while waiting and end not in seen:
        new = [other for other in successors[waiting.pop()] if other not in seen]
        seen.update(new)
        waiting += new
    return end in seen


def _ordered_layers(nodes: Sequence[str], successors: Neighbours) -> list[list[str]]:
    """Put nodes into columns by longest path, each ordered from top to bottom."""
    layers, links = _layers(nodes, successors)
    left: dict[Stop, list[Stop]] = {}
    right: dict[Stop, list[Stop]] = {}
    for one, other in links:
        right.setdefault(one, []).append(other)
        left.setdefault(other, []).append(one)
    best, fewest = [[*layer] for layer in layers], _crossings(layers, right)
    for sweep in range(SWEEPS):
        if fewest == 0:
            break
        if sweep % 2 == 0:
            for before, layer in pairwise(layers):
                _order_by_barycentre(layer, before, left)
        else:
            for after, layer in pairwise(reversed(layers)):
                _order_by_barycentre(layer, after, right)
        if (crossings := _crossings(layers, right)) < fewest:
            best, fewest = [[*layer] for layer in layers], crossings
    return [[stop for stop in layer if isinstance(stop, str)] for layer in best]


def _layers(nodes: Sequence[str], successors: Neighbours) -> tuple[list[list[Stop]], list[tuple[Stop, Stop]]]:
    """Cut arrows at the columns that they pass, so that each link joins neighbouring columns."""
    column = _longest_paths(nodes, successors)
    layers: list[list[Stop]] = [[] for _ in range(max(column.values()) + 1)]
    links: list[tuple[Stop, Stop]] = []
    for node in nodes:
        layers[column[node]].append(node)
    for node in nodes:
        for other in successors[node]:
            passed: list[Stop] = [(node, other, at) for at in range(column[node] + 1, column[other])]
            for at, stop in enumerate(passed, column[node] + 1):
                layers[at].append(stop)
            links += zip([node, *passed], [*passed, other], strict=True)
    return layers, links


def _longest_paths(nodes: Sequence[str], successors: Neighbours) -> dict[str, int]:
    """Count per node the arrows of the longest path that leads there."""
    waits_for = dict.fromkeys(nodes, 0)
    for node in nodes:
        for other in successors[node]:
            waits_for[other] += 1
    column = dict.fromkeys(nodes, 0)
    ready = [node for node in nodes if not waits_for[node]]
    while ready:
        node = ready.pop()
        for other in successors[node]:
            column[other] = max(column[other], column[node] + 1)
            waits_for[other] -= 1
            if not waits_for[other]:
                ready.append(other)
    return column


def _order_by_barycentre(layer: list[Stop], beside: list[Stop], links: Mapping[Stop, Sequence[Stop]]) -> None:
    """Move each stop to the mean row of those that it is joined to, then swap neighbours while that uncrosses links."""
    rows = {stop: row for row, stop in enumerate(beside)}
    joined = {stop: [rows[other] for other in links.get(stop, ())] for stop in layer}
    mean = {stop: sum(ends) / len(ends) if (ends := joined[stop]) else row for row, stop in enumerate(layer)}
    layer.sort(key=mean.__getitem__)

    def crossings(upper: Stop, lower: Stop) -> int:
        return sum(a > b for a in joined[upper] for b in joined[lower])

    for last in range(len(layer) - 1 if len(layer) <= SWAPPED else 0, 0, -1):
        for row in range(last):
            upper, lower = layer[row : row + 2]
            if crossings(lower, upper) < crossings(upper, lower):
                layer[row : row + 2] = lower, upper


def _crossings(layers: Sequence[Sequence[Stop]], right: Mapping[Stop, Sequence[Stop]]) -> int:
    count = 0
    for here, there in pairwise(layers):
        rows = {stop: row for row, stop in enumerate(there)}
        ends_above: list[int] = []
        for stop in here:
            ends = [rows[other] for other in right.get(stop, ())]
            count += sum(len(ends_above) - bisect_right(ends_above, end) for end in ends)
            for end in ends:
                insort(ends_above, end)
    return count
