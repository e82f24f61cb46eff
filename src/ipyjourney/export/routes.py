"""How arrows run between cards: straight over where the way is free, else along a lane around what is in between.

The canvas draws them by the same rules (``js/src/core/routes.ts``), so that a still picture looks like it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ipyjourney.export.geometry import Rect, Side, Spot, cubic, rounded_path, xy

__all__ = ["Link", "Route", "band_width", "route_arrows"]

LANE = 30
LANE_STEP = 22
CLEARANCE = 6
FORWARD_GAP = 32
UPRIGHT_GAP = 24
CURVE_STEPS = 24
FLAT = 30


@dataclass(frozen=True)
class Link:
    """What is to be drawn: an arrow of a width between two cards, which may be one.

    Attributes
    ----------
    source, target : str
        Ids of the cards.
    width : float
        In pixels.
    bend : Spot
        Shift of the curve's middle.
    """

    source: str
    target: str
    width: float
    bend: Spot


@dataclass(frozen=True)
class Route:
    """An arrow's line.

    Attributes
    ----------
    path : str
        The line as SVG path data, up to where the head begins.
    head : str
        The head, a triangle, as SVG path data.
    points : tuple of Spot
        The line as a polygon.
    label_spots : tuple of Spot
        Where labels may be centred, the best place first.
    in_a_row : bool
        Whether labels have more room to the sides than between two columns of cards.
    flat : bool
        Whether the line is about level all along, so that labels can lie above and below it.
    half : float
        Half the height of its head.
    """

    path: str
    head: str
    points: tuple[Spot, ...]
    label_spots: tuple[Spot, ...]
    in_a_row: bool
    flat: bool
    half: float


@dataclass(frozen=True)
class _Plan:
    """Which sides an arrow joins; ``lane`` is where its middle part runs, None for a free curve."""

    link: Link
    start: Side
    end: Side
    lane: float | None = None
    away: int = 1


_LABEL_PLACES = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)


def band_width(share: float | None) -> float:
    """Give an arrow's width by its share: 2 to 14 pixels."""
    return 2 + 12 * min(1.0, max(0.0, share)) if share is not None and share == share else 2.0


def route_arrows(cards: Mapping[str, Rect], links: Sequence[Link]) -> list[Route]:
    """Find a way for each arrow.

    Parameters
    ----------
    cards : mapping of str to Rect
        The cards by id; all of one size.
    links : sequence of Link
        Arrows between them.

    Returns
    -------
    list of Route
        In the order of the links.
    """
    plans = _spread_lanes([_plan(link, cards) for link in links], cards)
    ports = _spread_ports(plans, cards)
    return [_drawn(plan, *ports[index]) for index, plan in enumerate(plans)]


def _plan(link: Link, cards: Mapping[str, Rect]) -> _Plan:
    source, target = cards[link.source], cards[link.target]
    if link.source == link.target:
        return _Plan(link, Side.TOP, Side.TOP, source.top - LANE, -1)
    others = [card for name, card in cards.items() if name not in (link.source, link.target)]
    if sides := _direct_sides(source, target):
        free = _Plan(link, *sides)
        if not _hits(_curve(free, source, target), others):
            return free
    ways = _ways_around(link, source, target)
    ways += [_beyond(way, source, target, others) for way in ways if way.start is way.end and not way.start.level]
    return min(ways, key=lambda way: _hits(_lane_points(way, source, target), others))


def _direct_sides(source: Rect, target: Rect) -> tuple[Side, Side] | None:
    if target.left - source.right >= FORWARD_GAP:
        return Side.RIGHT, Side.LEFT
    if abs(source.left - target.left) > source.width * 0.75:
        return None
    if target.top - source.bottom >= UPRIGHT_GAP:
        return Side.BOTTOM, Side.TOP
    if source.top - target.bottom >= UPRIGHT_GAP:
        return Side.TOP, Side.BOTTOM
    return None


def _ways_around(link: Link, source: Rect, target: Rect) -> list[_Plan]:
    """Give ways along a lane, the best first if none of them is blocked: back arrows below, bypasses above."""
    below = _Plan(link, Side.BOTTOM, Side.BOTTOM, max(source.bottom, target.bottom) + LANE)
    above = _Plan(link, Side.TOP, Side.TOP, min(source.top, target.top) - LANE, -1)
    if abs(source.left - target.left) < source.width / 2:
        return [_Plan(link, Side.RIGHT, Side.RIGHT, max(source.right, target.right) + LANE), below, above]
    around = [below, above] if target.left < source.left else [above, below]
    if (drop := target.top - source.bottom) >= UPRIGHT_GAP:
        return [_Plan(link, Side.BOTTOM, Side.TOP, source.bottom + min(LANE, drop / 2)), *around]
    if (rise := source.top - target.bottom) >= UPRIGHT_GAP:
        return [_Plan(link, Side.TOP, Side.BOTTOM, source.top - min(LANE, rise / 2), -1), *around]
    return around


def _beyond(way: _Plan, source: Rect, target: Rect, others: Sequence[Rect]) -> _Plan:
    """Move a lane above or below the cards that it would run over."""
    left, right = sorted((source.centre.x, target.centre.x))
    lane = way.lane or 0.0
    between = [card.grown(CLEARANCE) for card in others if card.left < right and left < card.right]
    for card in sorted(between, key=lambda card: card.top * way.away):
        if card.top < lane < card.bottom:
            lane = card.bottom + LANE if way.away > 0 else card.top - LANE
    return replace(way, lane=lane)


def _spread_lanes(plans: list[_Plan], cards: Mapping[str, Rect]) -> list[_Plan]:
    """Let lanes that would lie on each other give way, the longer to the shorter."""

    def span(plan: _Plan) -> tuple[float, float]:
        left, right = sorted((cards[plan.link.source].centre.x, cards[plan.link.target].centre.x))
        return left, right

    def length(index: int) -> float:
        left, right = span(plans[index])
        return right - left

    placed: list[_Plan] = []
    spread = list(plans)
    for index in sorted((index for index, plan in enumerate(plans) if plan.lane is not None), key=length):
        plan = plans[index]
        lane = plan.lane or 0.0
        left, right = span(plan)
        rivals = [
            other.lane or 0.0
            for other in placed
            if other.start.level == plan.start.level and span(other)[0] <= right and left <= span(other)[1]
        ]
        while any(abs(rival - lane) < LANE_STEP for rival in rivals):
            lane += LANE_STEP * plan.away
        spread[index] = replace(plan, lane=lane)
        placed.append(spread[index])
    return spread


def _spread_ports(plans: Sequence[_Plan], cards: Mapping[str, Rect]) -> list[tuple[Spot, Spot]]:
    """Spread ends that share a side of a card over it, in the order in which they fan out."""
    sides: dict[tuple[str, Side], list[tuple[float, str, str, int, int]]] = {}
    for index, plan in enumerate(plans):
        source, target = plan.link.source, plan.link.target
        for end, (card, other, side) in enumerate(((source, target, plan.start), (target, source, plan.end))):
            there = cards[other].centre
            towards = there.y if side.level else there.x
            sides.setdefault((card, side), []).append((towards, source, target, end, index))
    ports = [[Spot(0, 0), Spot(0, 0)] for _ in plans]
    for (card, side), ends in sides.items():
        rect = cards[card]
        room = min(22, (rect.height - 24) / len(ends)) if side.level else min(88, (rect.width - 24) / len(ends))
        for place, (*_, end, index) in enumerate(sorted(ends)):
            ports[index][end] = _port(rect, side, (place - (len(ends) - 1) / 2) * room)
    return [(start, end) for start, end in ports]


def _drawn(plan: _Plan, start: Spot, tip: Spot) -> Route:
    length, half = 8 + plan.link.width / 3, 4 + plan.link.width / 2
    out = plan.end.value
    neck, across = tip.moved(out, length), Spot(out.y, out.x)
    head = f"M{xy(tip)}L{xy(neck.moved(across, half))}L{xy(neck.moved(across, -half))}Z"
    bend = plan.link.bend
    if plan.lane is None:
        first, second = _controls(start, plan.start, neck, plan.end, bend)
        return Route(
            path=f"M{xy(start)}C{xy(first)} {xy(second)} {xy(neck)}",
            head=head,
            points=(*(cubic(start, first, second, neck, step / CURVE_STEPS) for step in range(CURVE_STEPS + 1)), tip),
            label_spots=tuple(cubic(start, first, second, neck, place) for place in _LABEL_PLACES),
            in_a_row=not plan.start.level,
            flat=plan.start.level and abs(tip.y - start.y) < FLAT and abs(bend.y) < FLAT,
            half=half,
        )
    lane = plan.lane + (bend.x if plan.start.level else bend.y)
    one, other = _turns(start, neck, lane, upright=plan.start.level)
    return Route(
        path=rounded_path([start, one, other, neck]),
        head=head,
        points=(start, one, other, neck, tip),
        label_spots=tuple(
            Spot(one.x + (other.x - one.x) * place, one.y + (other.y - one.y) * place) for place in _LABEL_PLACES
        ),
        in_a_row=not plan.start.level,
        flat=False,
        half=half,
    )


def _controls(start: Spot, leave: Side, end: Spot, arrive: Side, bend: Spot) -> tuple[Spot, Spot]:
    gap = abs(end.x - start.x) if leave.level else abs(end.y - start.y)
    reach = max(16, gap / 2)
    one, other = start.moved(leave.value, reach), end.moved(arrive.value, reach)
    # The middle of a curve goes three quarters of the way that both its handles go.
    return one.moved(bend, 4 / 3), other.moved(bend, 4 / 3)


def _turns(start: Spot, end: Spot, lane: float, *, upright: bool) -> tuple[Spot, Spot]:
    return (Spot(lane, start.y), Spot(lane, end.y)) if upright else (Spot(start.x, lane), Spot(end.x, lane))


def _curve(plan: _Plan, source: Rect, target: Rect) -> list[Spot]:
    start, end = _port(source, plan.start, 0), _port(target, plan.end, 0)
    first, second = _controls(start, plan.start, end, plan.end, Spot(0, 0))
    return [cubic(start, first, second, end, step / CURVE_STEPS) for step in range(CURVE_STEPS + 1)]


def _lane_points(plan: _Plan, source: Rect, target: Rect) -> list[Spot]:
    start, end = _port(source, plan.start, 0), _port(target, plan.end, 0)
    return [start, *_turns(start, end, plan.lane or 0.0, upright=plan.start.level), end]


def _hits(points: Iterable[Spot], cards: Sequence[Rect]) -> int:
    """Count the cards that a line through points runs over."""
    pieces = [
        Rect(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y)).grown(CLEARANCE) for a, b in pairwise(points)
    ]
    return sum(any(piece.overlaps(card) for piece in pieces) for card in cards)


def _port(card: Rect, side: Side, shift: float) -> Spot:
    centre, out = card.centre, side.value
    return Spot(
        centre.x + out.x * card.width / 2 + (0 if side.level else shift),
        centre.y + out.y * card.height / 2 + (shift if side.level else 0),
    )
