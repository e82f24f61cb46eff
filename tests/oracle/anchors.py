"""Anchors: the occurrences of what paths start with, contain or end with.

Definition
----------
"*Starts with* X: every occurrence of X opens a path that runs forward; *ends with* X: backward; *contains* X: both
ways. Paths may overlap. X may be one or several items of a dimension (occurrences: their places in its path), a whole
dimension (every place; the top items form the anchor column) or a metric (every row that matches it). With *limit to
first occurrence* only the instance's first (ends with: last) occurrence counts, whatever its item; contains has no
limit. *Between* X and Y: as starts with X, but a path runs out at the row of the next Y and counts only if it gets
there."

The next Y is the first occurrence of Y later than the row of X. What stands on Y's own row still belongs to the path,
later rows do not. Whether a path gets to Y has nothing to do with its columns or the limit on the time of a step. The
item of a metric's occurrence is the metric's id.
"""

from __future__ import annotations

from tests.oracle.metrics import metric_matches
from tests.oracle.touchpoints import Touchpoint, path_of
from tests.oracle.universe import Universe
from tests.oracle.view import Json

__all__ = ["occurrences", "openings"]


def openings(universe: Universe, spec: Json, rows: list[int]) -> list[tuple[Touchpoint, int]]:
    """Give the occurrences that open a path of an instance, each with the last place that belongs to its path."""
    anchor = spec["anchor"]
    found = occurrences(universe, spec, rows, anchor["components"], anchor["dimension"])
    if spec["limit_to_occurrence"] and anchor["kind"] in ("starts_with", "between"):
        found = found[:1]
    if spec["limit_to_occurrence"] and anchor["kind"] == "ends_with":
        found = found[-1:]
    if anchor["kind"] != "between":
        return [(opening, len(rows) - 1) for opening in found]
    until = occurrences(universe, spec, rows, anchor["until"], None)
    opened = []
    for opening in found:
        later = [end.place for end in until if end.place > opening.place]
        if later:
            opened.append((opening, min(later)))
    return opened


def occurrences(
    universe: Universe, spec: Json, rows: list[int], components: list[Json], dimension: str | None
) -> list[Touchpoint]:
    """Give the occurrences, in order, of a metric, of items of one dimension, or of a whole dimension."""
    if dimension is not None:
        return path_of(universe, spec, rows, dimension, spec["include_repeats"])
    if "metric" in components[0]:
        name = components[0]["metric"]
        return [
            Touchpoint(place, universe.table[row]["time"], name)
            for place, row in enumerate(rows)
            if metric_matches(universe, name, row)
        ]
    path = path_of(universe, spec, rows, components[0]["dimension"], spec["include_repeats"])
    return [point for point in path if any(point.item == component["item"] for component in components)]
