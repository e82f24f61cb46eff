"""Questions about flows alone: whole paths through a place, the items of a column.

Definition
----------
The whole paths through a place are those of the path views that stand there. They are followed along all links of the
flow, and ranked as all whole paths are.

The items of a column are those of the path views that the filters of all other columns keep, be they shown or not; the
column may be hidden. Path views and instances of all sides are added up; ranked by path views, ties by name.
"""

from __future__ import annotations

from collections import Counter

from tests.oracle.column_filters import walks_that_stay
from tests.oracle.compare import sides_of
from tests.oracle.flow_links import link_rows
from tests.oracle.flow_nodes import placed
from tests.oracle.flow_places import FlowPlaces
from tests.oracle.scope import rows_in_scope
from tests.oracle.universe import make_universe
from tests.oracle.view import Json, Row
from tests.oracle.walks import walks_of_all
from tests.oracle.whole_paths import whole_path_rows

__all__ = ["column_items", "paths_through"]

FIRST_PATHS = 5


def paths_through(spec: Json, view: Json, table: list[Row], place: Json, side: str | None = None) -> Json:
    """Follow the whole paths through a place: views, links, paths, n_paths."""
    flow = FlowPlaces(make_universe(table, view, spec["date_range"]), spec, side)
    there = [walk for walk in flow.walks if flow.is_at(place, walk)]
    every, own = ([*link_rows(spec, flow.nodes, placed(spec, flow.nodes, part))] for part in (flow.walks, there))
    taken = {_ends(row): row["views"] for row in own}
    paths = whole_path_rows(spec, there)
    return {
        "views": len(there),
        "links": [taken.get(_ends(row), 0) for row in every],
        "paths": paths[:FIRST_PATHS],
        "n_paths": len(paths),
    }


def _ends(link: Json) -> tuple[Json, ...]:
    return tuple(link[name] for name in ("column", "source", "source_kind", "target", "target_kind"))


def column_items(spec: Json, view: Json, table: list[Row], column: int) -> list[Json]:
    """List the items of a column: item, views, instances."""
    others = {**spec, "column_filters": [kept for kept in spec["column_filters"] if kept["column"] != column]}
    views: Counter[str] = Counter()
    instances: Counter[str] = Counter()
    for side in sides_of(others).values() if others["compare"] else [others]:
        universe = make_universe(table, view, side["date_range"], side.get("prior"))
        walks = walks_of_all(universe, side, rows_in_scope(universe, side["segments"], side["container"]))
        stand = [(walk.item(column), walk.instance) for walk in walks_that_stay(side, walks)]
        views.update(item for item, _ in stand if item is not None)
        instances.update(item for item, _ in set(stand) if item is not None)
    return [
        {"item": item, "views": views[item], "instances": instances[item]}
        for item in sorted(views, key=lambda item: (-views[item], item))
    ]
