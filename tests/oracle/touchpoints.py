"""The path of an instance through the items of a dimension.

Definition
----------
"For each container instance and dimension, the items in order, null items skipped. Pattern groups rename items first:
the first whose pattern matches the whole item. With *include repeat instances* off (the default), equal neighbours
collapse into the first and stand at its row."

Neighbours are those of the path, so that a null between them, or a row of another item that is renamed alike, does not
keep them apart. In both directions such a run is found at its first row.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.oracle.items import item_of
from tests.oracle.patterns import renamed
from tests.oracle.universe import Universe
from tests.oracle.view import Json, dimension_column

__all__ = ["Touchpoint", "path_of"]


@dataclass(frozen=True)
class Touchpoint:
    """An item at one position in a path, or a row that matches a metric."""

    place: int
    """Number of its row among the rows of the instance."""
    time: int
    item: str


def path_of(universe: Universe, spec: Json, rows: list[int], dimension: str, repeats: bool) -> list[Touchpoint]:
    """Give the touchpoints of an instance, whose rows are given in order, in one dimension."""
    column = dimension_column(universe.view, dimension)
    path: list[Touchpoint] = []
    for place, row in enumerate(rows):
        item = item_of(universe.table[row][column])
        if item is None:
            continue
        name = renamed(spec, dimension, item)
        if repeats or not path or path[-1].item != name:
            path.append(Touchpoint(place, universe.table[row]["time"], name))
    return path
