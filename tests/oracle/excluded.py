"""Excluded nodes: who leaves the journey.

Definition
----------
"Reach is worked out first, with every node in place. Then the instances with a row reached at an excluded node count
nowhere but in the base of *of total* (CJA: all data)."
"""

from __future__ import annotations

from tests.oracle.instances import Key
from tests.oracle.reach import Reach
from tests.oracle.view import Json

__all__ = ["leave_out_excluded"]


def leave_out_excluded(spec: Json, reaches: dict[Key, Reach]) -> dict[Key, Reach]:
    """Keep the instances that reached no excluded node."""
    excluded = [node["id"] for node in spec["nodes"] if node["excluded"]]
    return {key: reach for key, reach in reaches.items() if not any(reach.places(node) for node in excluded)}
