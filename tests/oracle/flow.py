"""A whole flow: the definitions put together, in the shape of the result frames."""

from __future__ import annotations

from dataclasses import dataclass

from tests.oracle.column_filters import walks_that_stay
from tests.oracle.compare import sides_of
from tests.oracle.flow_differences import difference_rows
from tests.oracle.flow_links import link_rows
from tests.oracle.flow_nodes import node_rows, placed, shown_nodes
from tests.oracle.loops import loop_rows, skip_rows
from tests.oracle.scope import rows_in_scope
from tests.oracle.universe import Universe, make_universe
from tests.oracle.view import Json, Row
from tests.oracle.walks import Walk, walks_of_all
from tests.oracle.whole_paths import whole_path_rows

__all__ = ["run_flow", "run_skips"]


@dataclass
class _Side:
    """One side of a comparison, or the flow itself where nothing is compared."""

    label: Json
    universe: Universe
    scope: list[int]
    walks: list[Walk]


def run_flow(spec: Json, view: Json, table: list[Row]) -> Json:
    """Answer a flow.

    Parameters
    ----------
    spec : dict
        JSON form of a `FlowSpec`, all fields of meaning present.
    view : dict
        See `tests.oracle.view`.
    table : list of dict
        The rows.

    Returns
    -------
    dict
        ``nodes``, ``links``, ``paths``, ``loops`` and ``differences``, lists of dicts with the columns of the result
        frames, ``compare`` among them where the spec compares. Shares are 0 to 1, times whole microseconds, None is
        null.
    """
    sides = _sides(spec, view, table)
    nodes = shown_nodes(spec, [side.walks for side in sides])
    views = [placed(spec, nodes, side.walks) for side in sides]
    labels = [side.label for side in sides]
    return {
        "nodes": _joined(labels, [node_rows(nodes, side) for side in views]),
        "links": _joined(labels, [link_rows(spec, nodes, side) for side in views]),
        "paths": _joined(labels, [whole_path_rows(spec, side.walks) for side in sides]),
        "loops": _joined(labels, [loop_rows(side.universe, spec, side.scope) for side in sides]),
        "differences": [
            row
            for label, side in zip(labels[1:], views[1:], strict=True)
            for row in difference_rows(nodes, views[0], side, label["compare"])
        ],
    }


def run_skips(spec: Json, view: Json, table: list[Row], stages: list[str]) -> list[Json]:
    """Answer how many instances skip each stage of a flow's pathing dimension."""
    sides = _sides(spec, view, table)
    return _joined(
        [side.label for side in sides], [skip_rows(side.universe, spec, side.scope, stages) for side in sides]
    )


def _joined(labels: list[Json], sides: list[list[Json]]) -> list[Json]:
    return [{**label, **row} for label, rows in zip(labels, sides, strict=True) for row in rows]


def _sides(spec: Json, view: Json, table: list[Row]) -> list[_Side]:
    if not spec["compare"]:
        return [_side(spec, view, table, {})]
    return [_side(side, view, table, {"compare": name}) for name, side in sides_of(spec).items()]


def _side(spec: Json, view: Json, table: list[Row], label: Json) -> _Side:
    universe = make_universe(table, view, spec["date_range"], spec.get("prior"))
    scope = rows_in_scope(universe, spec["segments"], spec["container"])
    return _Side(label, universe, scope, walks_that_stay(spec, walks_of_all(universe, spec, scope)))
