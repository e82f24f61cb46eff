"""Places of a flow: the path views there, who stands behind them, and the rows that they are split on.

Definition
----------
"**Behind a figure** stand the instances that it counts."

A path view stands at a node with its row in that column; at an exit or an entry, which has none, with its row in the
column before it on the way from the anchor, hidden ones passed over. It stands on a ribbon with the row of the right
end, or of the left one where the right one is an exit, and on a whole path with the row of its last item. The row that
puts an instance there is the first of these.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from tests.oracle.column_filters import walks_that_stay
from tests.oracle.compare import sides_of
from tests.oracle.flow_nodes import FlowNode, shown_nodes
from tests.oracle.instances import group_by_instance
from tests.oracle.members import Behind, earliest
from tests.oracle.scope import rows_in_scope
from tests.oracle.universe import Universe, earlier, make_universe
from tests.oracle.view import Json
from tests.oracle.walks import Walk, shown_columns, walks_of_all

__all__ = ["FlowPlaces"]


class FlowPlaces:
    """A flow, or one side of it, worked out for questions about its places."""

    def __init__(self, universe: Universe, spec: Json, side: str | None = None) -> None:
        worked_out = {name: _walk(universe, part) for name, part in (sides_of(spec) or {"": spec}).items()}
        self.spec = spec
        self.universe, self.scope, self.walks = worked_out[next(iter(worked_out)) if side is None else side]
        self.nodes = shown_nodes(spec, [walks for _, _, walks in worked_out.values()])
        self._stories = group_by_instance(universe.table, universe.view, spec["container"], self.scope)

    def behind(self, place: Json) -> Behind:
        """Give the instances that a figure counts, each with the row that puts it there."""
        rows: dict[tuple[object, ...], list[int]] = {}
        for walk in self.walks:
            if self.is_at(place, walk):
                rows.setdefault(walk.instance, []).append(self._row(place, walk))
        return {key: earliest(self._stories[key], there) for key, there in rows.items()}

    def rows(self, place: Json) -> list[int]:
        """Give the row of each path view at a place."""
        return [self._row(place, walk) for walk in self.walks if self.is_at(place, walk)]

    def moves(self, place: Json) -> list[Json]:
        """Give the time from end to end of a ribbon, per path view: key, left, reached, duration."""
        found = []
        for walk in self.walks:
            if self.is_at(place, walk):
                left, right = (walk.points[place[end]["column"]] for end in ("left", "right"))
                assert left is not None
                assert right is not None
                ends = {"left": left.time, "reached": right.time, "duration": right.time - left.time}
                found.append({"key": walk.instance, **ends})
        return found

    def value(self, place: Json | None, rows: Iterable[int]) -> Fraction | None:
        """Give the number of path views that some rows of theirs stand for."""
        return Fraction(len(list(rows)))

    def is_at(self, place: Json, walk: Walk) -> bool:
        """Tell whether a path view stands at a place."""
        if "path" in place:
            return [walk.item(column) for column in shown_columns(self.spec)] == list(place["path"])
        if "left" in place:
            return self.is_at(place["left"], walk) and self.is_at(place["right"], walk)
        column, item = place["column"], walk.item(place["column"])
        match place["kind"]:
            case None:
                return item is not None
            case "item":
                return item is not None and item == place["item"]
            case "other":
                return item is not None and FlowNode(column, "item", item) not in self.nodes
            case _:
                return walk.runs_out_in(column, shown_columns(self.spec))

    def _row(self, place: Json, walk: Walk) -> int:
        if "path" in place:
            point = [walk.points[column] for column in shown_columns(self.spec) if walk.points[column] is not None][-1]
        else:
            end = place.get("right", place)
            point = walk.points[end["column"] if end["kind"] not in ("exit", "entry") else self._before(end["column"])]
        assert point is not None
        return self._stories[walk.instance][point.place]

    def _before(self, column: int) -> int:
        """Give the next column that is shown on the way to the anchor."""
        nearer = [number for number in shown_columns(self.spec) if abs(number) < abs(column) and number * column >= 0]
        return max(nearer, key=abs)


def _walk(universe: Universe, spec: Json) -> tuple[Universe, list[int], list[Walk]]:
    inner = earlier(universe, spec.get("prior"))
    if spec["date_range"] is not None:
        inner = make_universe(universe.table, universe.view, spec["date_range"], spec.get("prior"))
    scope = rows_in_scope(inner, spec["segments"], spec["container"])
    return inner, scope, walks_that_stay(spec, walks_of_all(inner, spec, scope))
