"""Points, rectangles and lines of a picture, in pixels; y grows downwards."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from ipyjourney.export.markup import number

__all__ = ["Rect", "Side", "Spot", "bounds", "cubic", "rounded_path", "xy"]

CORNER = 14


class Spot(NamedTuple):
    """A point."""

    x: float
    y: float

    def moved(self, way: Spot, by: float) -> Spot:
        """Go a distance in a direction of length 1."""
        return Spot(self.x + way.x * by, self.y + way.y * by)


class Side(Enum):
    """A side of a card, with the direction that leads away from it."""

    LEFT = Spot(-1, 0)
    RIGHT = Spot(1, 0)
    TOP = Spot(0, -1)
    BOTTOM = Spot(0, 1)

    @property
    def level(self) -> bool:
        """Whether arrows leave this side to the left or right."""
        return self.value.x != 0


class Rect(NamedTuple):
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def centre(self) -> Spot:
        """The point in the middle."""
        return Spot((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    @property
    def width(self) -> float:
        """Length from left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Length from top to bottom."""
        return self.bottom - self.top

    def grown(self, by: float) -> Rect:
        """Move each side outwards."""
        return Rect(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def shared_area(self, other: Rect) -> float:
        """Give the area that two rectangles have in common."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, width) * max(0.0, height)

    def overlaps(self, other: Rect) -> bool:
        """Say whether two rectangles have more than an edge in common."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def bounds(rects: Iterable[Rect]) -> Rect:
    """Give the smallest rectangle around some, at least one."""
    every = list(rects)
    return Rect(
        min(rect.left for rect in every),
        min(rect.top for rect in every),
        max(rect.right for rect in every),
        max(rect.bottom for rect in every),
    )


def cubic(a: Spot, b: Spot, c: Spot, d: Spot, t: float) -> Spot:
    """Give the point of a cubic Bézier curve after a part of its way."""
    p, q, r, s = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
    return Spot(p * a.x + q * b.x + r * c.x + s * d.x, p * a.y + q * b.y + r * c.y + s * d.y)


def rounded_path(points: Sequence[Spot]) -> str:
    """Write a line through points with round corners, as SVG path data."""
    path = f"M{xy(points[0])}"
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path += f"L{xy(_before_corner(corner, before))}Q{xy(corner)} {xy(_before_corner(corner, after))}"
    return f"{path}L{xy(points[-1])}"


def _before_corner(corner: Spot, neighbour: Spot) -> Spot:
    distance = math.dist(corner, neighbour)
    share = min(CORNER, distance / 2) / distance if distance else 0
    return Spot(corner.x + (neighbour.x - corner.x) * share, corner.y + (neighbour.y - corner.y) * share)


def xy(spot: Spot) -> str:
    """Write a point as SVG path data."""
    return f"{number(spot.x)},{number(spot.y)}"
