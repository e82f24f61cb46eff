"""Loops and skips: who comes back to an item, and who passes a stage by.

Definition
----------
"On each instance's path, repeats collapsed, whatever the anchor: it *returns* to an item that stands there twice or
more; in a given order of stages it *skips* a stage if its first item of a later stage comes after one of an earlier
stage and before any of the stage itself."

The path is that of the pathing dimension over all rows in scope; filters, the limit on the time of a step and the
columns have no say. The first stage has no earlier one and the last no later one: nobody skips them.
"""

from __future__ import annotations

from tests.oracle.instances import group_by_instance
from tests.oracle.touchpoints import path_of
from tests.oracle.universe import Universe
from tests.oracle.view import Json

__all__ = ["loop_rows", "skip_rows"]


def loop_rows(universe: Universe, spec: Json, scope: list[int]) -> list[Json]:
    """Count, for each item that somebody returns to, the instances that do; the most first, ties by item."""
    returned: dict[str, int] = {}
    for items in _paths(universe, spec, scope):
        for item in set(items):
            if items.count(item) > 1:
                returned[item] = returned.get(item, 0) + 1
    ranked = sorted(returned, key=lambda item: (-returned[item], item))
    return [{"item": item, "instances": returned[item]} for item in ranked]


def skip_rows(universe: Universe, spec: Json, scope: list[int], stages: list[str]) -> list[Json]:
    """Count, for each stage, the instances that skip it."""
    paths = _paths(universe, spec, scope)
    return [
        {"stage": stage, "instances": sum(1 for items in paths if _skips(items, stages, number))}
        for number, stage in enumerate(stages)
    ]


def _skips(items: list[str], stages: list[str], number: int) -> bool:
    later = [place for place, item in enumerate(items) if item in stages[number + 1 :]]
    if not later:
        return False
    before = items[: later[0]]
    return any(item in stages[:number] for item in before) and stages[number] not in before


def _paths(universe: Universe, spec: Json, scope: list[int]) -> list[list[str]]:
    groups = group_by_instance(universe.table, universe.view, spec["container"], scope)
    return [
        [point.item for point in path_of(universe, spec, rows, spec["pathing_dimension"], repeats=False)]
        for rows in groups.values()
    ]
