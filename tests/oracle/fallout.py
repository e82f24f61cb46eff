"""Fallout: who reached a node and went no further, and who of them still can.

Definition
----------
"The instances that reached n and have no row reached through an arrow from n at another node, excluded ones aside; its
share is over those that reached n. An end node has none. Beyond CJA, it is split where one of these arrows has a
`within` limit, its own or the journey's: *still open* are those that can yet take such an arrow: for some row reached
at n (immediate: the instance's last row) none of the arrow's limits runs out before the scope's end; the others are
*lost*."

"Such an arrow" is any of these arrows: one without a limit never runs out.
"""

from __future__ import annotations

from tests.oracle.durations import microseconds
from tests.oracle.graph import arrows_onward
from tests.oracle.reach import Reach
from tests.oracle.view import Json

__all__ = ["fell_out", "has_split", "is_open"]


def fell_out(spec: Json, node: str, reach: Reach) -> bool:
    """Tell whether an instance reached a node and took no arrow onward from it."""
    went_on = any(reach.servers[arrow["source"], arrow["target"]] for arrow in arrows_onward(spec, node))
    return bool(reach.places(node)) and not went_on


def has_split(spec: Json, node: str) -> bool:
    """Tell whether a limit can run out on an arrow onward from a node."""
    onward = arrows_onward(spec, node)
    return any(arrow["within"] is not None or spec["within"] is not None for arrow in onward)


def is_open(spec: Json, node: str, reach: Reach, scope_end: int) -> bool:
    """Tell whether an instance that fell out at a node can yet take an arrow onward."""
    return any(
        _can_yet_serve(spec, arrow, reach, place, scope_end)
        for arrow in arrows_onward(spec, node)
        for place in reach.places(node)
    )


def _can_yet_serve(spec: Json, arrow: Json, reach: Reach, place: int, scope_end: int) -> bool:
    if arrow["order"] == "immediate" and place != len(reach.rows) - 1:
        return False
    within, journey_within = microseconds(arrow["within"]), microseconds(spec["within"])
    # The scope's end is the first moment of which nothing is known: a limit that runs out just then has not yet.
    arrow_open = within is None or reach.times[place] + within >= scope_end
    chains = reach.chains[arrow["source"]][place]
    journey_open = journey_within is None or any(start + journey_within >= scope_end for start in chains)
    return arrow_open and journey_open
