"""Moves along an arrow: who took it, and how long that took.

Definition
----------
"Arrow value: the container instances that have a row reached at n through this arrow. Its share is over the instances
that reached p."

"Time to move along an arrow: per instance that took it, from the earliest row that serves its first row reached
through the arrow to that row. Median, 10th and 90th percentile are reported (linear interpolation, type 7)."
"""

from __future__ import annotations

from fractions import Fraction
from math import floor

from tests.oracle.reach import Reach
from tests.oracle.view import Json

__all__ = ["quantile", "time_to_move", "took"]


def took(arrow: Json, reach: Reach) -> bool:
    """Tell whether an instance has a row reached through an arrow."""
    return bool(reach.servers[arrow["source"], arrow["target"]])


def time_to_move(arrow: Json, reach: Reach) -> int:
    """Give the microseconds that an instance took to move along an arrow."""
    servers = reach.servers[arrow["source"], arrow["target"]]
    first = min(servers)
    return reach.times[first] - reach.times[min(servers[first])]


def quantile(values: list[int], share: Fraction) -> int | None:
    """Give the type 7 quantile of whole microseconds, halves rounded up; None of no values."""
    if not values:
        return None
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    below = floor(place)
    above = min(below + 1, len(ordered) - 1)
    between = ordered[below] + (place - below) * (ordered[above] - ordered[below])
    return floor(between + Fraction(1, 2))
