"""Walks: one view of a path, column by column from its anchor.

Definition
----------
"The number of columns includes the anchor's own; *contains* puts half of it, rounded down, on either side. A column has
the pathing dimension unless given its own; the anchor's is X's. The next column holds the first item of its
dimension's path that stands later than the row of the column before (backward: the last one earlier). A path that
finds none, or none within the limit on the time of a step, has run out: it is an *exit* (or an *entry*, backward) in
that column and nowhere beyond."

The limit is inclusive, and asked of that first (or last) item alone: those further on are further away.

*Contains* may have another number of columns on either side. A hidden column is walked through like any other, but
nothing stands in it: a path that has run out there is an exit (or an entry) in the next column that is shown, and
nowhere if there is none.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.oracle.anchors import openings
from tests.oracle.durations import microseconds
from tests.oracle.instances import Key, group_by_instance
from tests.oracle.touchpoints import Touchpoint, path_of
from tests.oracle.universe import Universe
from tests.oracle.view import Json

__all__ = ["Walk", "column_numbers", "columns_outward", "shown_columns", "walks_of_all"]


@dataclass(frozen=True)
class Walk:
    """One path view."""

    instance: Key
    points: dict[int, Touchpoint | None]
    """What stands in each column; None where the path has run out, and beyond."""

    def item(self, column: int) -> str | None:
        """Give the item in a column, None where the path has run out."""
        point = self.points[column]
        return None if point is None else point.item

    def runs_out_in(self, column: int, shown: list[int]) -> bool:
        """Tell whether the path is an exit, or an entry, in one of the columns that are shown."""
        steps = [number for number in self.points if number * column > 0 and self.points[number] is None]
        if not steps:
            return False
        first = min(steps, key=abs)
        further = [number for number in shown if number * column > 0 and abs(number) >= abs(first)]
        return column in further and abs(column) == min(map(abs, further))


def column_numbers(spec: Json) -> list[int]:
    """Give the columns from left to right; the anchor's is 0."""
    count = spec["columns"]
    kind = spec["anchor"]["kind"]
    if kind == "ends_with":
        return list(range(1 - count, 1))
    if kind == "contains":
        before = count // 2 if spec["columns_before"] is None else spec["columns_before"]
        after = count // 2 if spec["columns_after"] is None else spec["columns_after"]
        return list(range(-before, after + 1))
    return list(range(count))


def shown_columns(spec: Json) -> list[int]:
    """Give the columns from left to right that are not hidden."""
    return [number for number in column_numbers(spec) if number not in spec["hidden_columns"]]


def columns_outward(spec: Json) -> list[int]:
    """Give the columns but the anchor's, each after the one that it is reached from."""
    numbers = column_numbers(spec)
    return [number for number in numbers if number > 0] + [number for number in reversed(numbers) if number < 0]


def walks_of_all(universe: Universe, spec: Json, scope: list[int]) -> list[Walk]:
    """Give every path view of every instance."""
    walks = []
    for key, rows in group_by_instance(universe.table, universe.view, spec["container"], scope).items():
        paths = {
            column: path_of(universe, spec, rows, _dimension(spec, column), spec["include_repeats"])
            for column in columns_outward(spec)
        }
        for anchor, last in openings(universe, spec, rows):
            walks.append(Walk(key, _walk(spec, paths, anchor, last)))
    return walks


def _walk(
    spec: Json, paths: dict[int, list[Touchpoint]], anchor: Touchpoint, last: int
) -> dict[int, Touchpoint | None]:
    points: dict[int, Touchpoint | None] = {0: anchor}
    for column, path in paths.items():
        before = points[column - 1 if column > 0 else column + 1]
        within_path = [point for point in path if point.place <= last]
        points[column] = None if before is None else _next(spec, within_path, before, forward=column > 0)
    return points


def _dimension(spec: Json, column: int) -> str:
    for chosen in spec["column_dimensions"]:
        if chosen["column"] == column:
            return str(chosen["dimension"])
    return str(spec["pathing_dimension"])


def _next(spec: Json, path: list[Touchpoint], before: Touchpoint, *, forward: bool) -> Touchpoint | None:
    further = [point for point in path if (point.place > before.place if forward else point.place < before.place)]
    if not further:
        return None
    found = further[0] if forward else further[-1]
    within = microseconds(spec["step_within"])
    return found if within is None or abs(found.time - before.time) <= within else None
