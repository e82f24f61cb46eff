"""How large the cards of a journey are, and how far apart they stand.

All of it follows from the spec alone, so that nothing moves when the figures come. `core/card-size.ts` has the same
numbers.
"""

from __future__ import annotations

from typing import NamedTuple

from ipyjourney.spec.journey import JourneySpec, Node, Point

__all__ = ["CARD_HEIGHT", "CARD_WIDTH", "COMPARED_BREAKDOWN_HEIGHT", "Size", "card_size", "pitch_of", "with_room"]

CARD_WIDTH = 200
CARD_HEIGHT = 96

COMPARED_WIDTHS = {2: 208, 3: 248, 4: 324}
"""By the number of sides, which stand side by side in a card."""

COMPARED_HEIGHT = 190
COMPARED_SECONDARY = 26
BREAKDOWN_HEIGHT = 108
COMPARED_BREAKDOWN_HEIGHT = 180

BETWEEN_COLUMNS = 100
BETWEEN_ROWS = 54
BETWEEN_COMPARED_COLUMNS = 148
BETWEEN_COMPARED_ROWS = 100
"""Arrows say more where sides are compared."""


class Size(NamedTuple):
    """Width and height in pixels at 100% zoom."""

    width: float
    height: float


def card_size(spec: JourneySpec, node: Node) -> Size:
    """Give the size of a node's card.

    Parameters
    ----------
    spec : JourneySpec
    node : Node

    Returns
    -------
    Size

    Examples
    --------
    >>> spec = JourneySpec.path("Visit", container="account")
    >>> card_size(spec, spec.nodes[0])
    Size(width=200, height=96)
    """
    if len(spec.compare) not in COMPARED_WIDTHS:
        return Size(CARD_WIDTH, CARD_HEIGHT + (0 if node.breakdown is None else BREAKDOWN_HEIGHT))
    height = COMPARED_HEIGHT + (0 if spec.secondary_metric is None else COMPARED_SECONDARY)
    return Size(
        COMPARED_WIDTHS[len(spec.compare)], height + (0 if node.breakdown is None else COMPARED_BREAKDOWN_HEIGHT)
    )


def pitch_of(spec: JourneySpec) -> Size:
    """Give how far columns and rows of cards stand apart, from the left and the top of one to those of the next.

    Examples
    --------
    >>> pitch_of(JourneySpec.path("Visit", container="account"))
    Size(width=300, height=150)
    """
    sizes = [card_size(spec, node) for node in spec.nodes] or [Size(CARD_WIDTH, CARD_HEIGHT)]
    is_compared = len(spec.compare) in COMPARED_WIDTHS
    return Size(
        max(size.width for size in sizes) + (BETWEEN_COMPARED_COLUMNS if is_compared else BETWEEN_COLUMNS),
        max(size.height for size in sizes) + (BETWEEN_COMPARED_ROWS if is_compared else BETWEEN_ROWS),
    )


def with_room(spec: JourneySpec, before: JourneySpec) -> JourneySpec:
    """Move cards apart, or together, as their sizes change from one spec to the next.

    Parameters
    ----------
    spec : JourneySpec
        Its cards are where they were, and have other sizes.
    before : JourneySpec

    Returns
    -------
    JourneySpec
        The cards further apart by as much as columns and rows are; as it was where any card has been moved.

    Examples
    --------
    >>> before = JourneySpec(
    ...     container="account",
    ...     nodes=(
    ...         {"id": "n1", "components": [{"metric": "Visit"}], "position": {"x": 0, "y": 0}},
    ...         {"id": "n2", "components": [{"metric": "Won"}], "position": {"x": 300, "y": 0}},
    ...     ),
    ... )
    >>> after = before.with_changes(compare=({"name": "A"}, {"name": "B"}))
    >>> with_room(after, before).node("n2").position
    Point(x=356.0, y=0.0)
    """
    old, new = pitch_of(before), pitch_of(spec)
    known = {node.id: node.position for node in before.nodes}
    places = {node.id: node.position for node in spec.nodes if node.position is not None}
    if old == new or not places or places != known:
        return spec
    left, top = (min(getattr(place, axis) for place in places.values()) for axis in ("x", "y"))

    def apart(place: Point) -> Point:
        x = left + (place.x - left) * new.width / old.width
        y = top + (place.y - top) * new.height / old.height
        return Point(x=float(round(x)), y=float(round(y)))

    return spec.with_changes(
        nodes=tuple(node.model_copy(update={"position": apart(places[node.id])}) for node in spec.nodes)
    )
