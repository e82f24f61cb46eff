"""Places of any analysis, and segments made from them.

Definition
----------
"**Behind a figure** stand the instances that it counts; a segment made from it keeps all their rows."

The analysis is worked out over its own date range if it names one, else over that of the analysis that uses the
segment. Of a comparison the first side is meant where none is named.
"""

from __future__ import annotations

from tests.oracle.cohort_places import CohortPlaces
from tests.oracle.flow_places import FlowPlaces
from tests.oracle.journey_places import JourneyPlaces
from tests.oracle.universe import Universe, earlier, make_universe
from tests.oracle.view import Json

__all__ = ["Places", "open_places", "rows_behind"]

Places = JourneyPlaces | CohortPlaces | FlowPlaces


def open_places(universe: Universe, spec: Json, side: str | None = None) -> Places:
    """Work out an analysis, for questions about its places."""
    if "anchor" in spec:
        return FlowPlaces(universe, spec, side)
    prior = spec.get("prior")
    inner = earlier(universe, prior)
    if spec["date_range"] is not None:
        inner = make_universe(universe.table, universe.view, spec["date_range"], prior)
    return JourneyPlaces(inner, spec) if "nodes" in spec else CohortPlaces(inner, spec)


def rows_behind(universe: Universe, condition: Json) -> set[int]:
    """Give the rows of the universe that belong to the instances behind a place."""
    opened = open_places(universe, condition["of"])
    behind = {key for place in (condition["place"], *condition.get("also", ())) for key in opened.behind(place)}
    keys = universe.keys(condition["of"]["container"])
    return {row for row in universe.rows if row in keys and keys[row] in behind}
