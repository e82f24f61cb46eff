"""Places of a journey: who stands behind their figures, and the rows that these are split on.

Definition
----------
"**Behind a figure** stand the instances that it counts."

"A node is split by item or period on its rows; an arrow or a fallout on each instance's first row reached through the
arrow, or at n."
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from tests.oracle.excluded import leave_out_excluded
from tests.oracle.fallout import fell_out, is_open
from tests.oracle.journey import reach_of_all
from tests.oracle.members import Behind
from tests.oracle.metrics import metric_value
from tests.oracle.moves import took
from tests.oracle.reach import Reach
from tests.oracle.scope import rows_in_scope
from tests.oracle.universe import Universe
from tests.oracle.view import Json

__all__ = ["JourneyPlaces"]


class JourneyPlaces:
    """A journey worked out, for questions about its places."""

    def __init__(self, universe: Universe, spec: Json) -> None:
        self.universe, self.spec = universe, spec
        self.scope = rows_in_scope(universe, spec["segments"], spec["container"])
        self.reaches = leave_out_excluded(spec, reach_of_all(universe, spec, self.scope))

    def behind(self, place: Json) -> Behind:
        """Give the instances that a figure counts, each with the row that puts it there."""
        firsts = {key: self.first(place, reach) for key, reach in self.reaches.items()}
        return {key: self.reaches[key].rows[first] for key, first in firsts.items() if first is not None}

    def first(self, place: Json, reach: Reach) -> int | None:
        """Give the place of the row that puts an instance at a place of the journey, None if it is not there."""
        if "source" in place:
            ends = (place["source"], place["target"])
            arrow = next(arrow for arrow in self.spec["arrows"] if (arrow["source"], arrow["target"]) == ends)
            return min(reach.servers[ends]) if took(arrow, reach) else None
        if "fallout" in place:
            node, part = place["fallout"], place.get("part", "all")
            if not fell_out(self.spec, node, reach):
                return None
            if part != "all":
                still = self.universe.end is not None and is_open(self.spec, node, reach, self.universe.end)
                if still != (part == "open"):
                    return None
            return reach.places(node)[0]
        places = reach.places(place["node"])
        return places[0] if places else None

    def rows(self, place: Json) -> list[int]:
        """Give the rows that a place is split on."""
        if "node" in place:
            return [reach.rows[i] for reach in self.reaches.values() for i in reach.places(place["node"])]
        return [row for row in self.behind(place).values() if row is not None]

    def value(self, place: Json | None, rows: Iterable[int]) -> Fraction | None:
        """Give the figure of a place on some of its rows: the primary metric at a node, elsewhere their number."""
        if place is None or "node" in place:
            return metric_value(self.universe, self.spec["primary_metric"], rows)
        return Fraction(len(list(rows)))
