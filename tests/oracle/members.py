"""Members: the instances behind figures, one by one.

Definition
----------
"**Behind a figure** stand the instances that it counts; … the people behind it are those on these rows."

They are listed by the time of the row that puts them there, then by their key; those without such a row come last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from tests.oracle.instances import Key, group_by_instance
from tests.oracle.universe import Universe

__all__ = ["Behind", "earliest", "list_members"]

Behind = dict[Key, int | None]
"""Instances, each with the row that puts it there; None where none does."""


def earliest(story: Sequence[int], rows: Iterable[int | None]) -> int | None:
    """Give the first of some rows of an instance, whose rows are given in order; None is no row."""
    return min((row for row in rows if row is not None), key=story.index, default=None)


def list_members(
    universe: Universe, container: str, scope: list[int], found: list[Behind], of: str | None
) -> list[dict[str, Any]]:
    """List the instances behind some figures, or another container's on their rows: key, reached, first, last, events.

    Parameters
    ----------
    universe : Universe
    container : str
        Container of the instances behind the figures.
    scope : list of int
        Rows in scope.
    found : list of dict
        Who is behind each of the figures.
    of : str or None
        Container of those who are listed, if it is another one.
    """
    groups = group_by_instance(universe.table, universe.view, container, scope)
    everyone = {key for behind in found for key in behind}
    if of is None or of == container:
        listed = [_member(universe, key, groups[key], [behind.get(key) for behind in found]) for key in everyone]
    else:
        # Each figure of an instance has a row of its own, which may be another person's.
        put = [row for behind in found for row in behind.values() if row is not None]
        others = universe.keys(of)
        on_rows = {others[row] for key in everyone for row in groups[key] if row in others}
        own = group_by_instance(universe.table, universe.view, of, scope)
        listed = [_member(universe, key, own[key], [row for row in put if others.get(row) == key]) for key in on_rows]
    return sorted(listed, key=lambda each: (each["reached"] is None, each["reached"], each["key"]))


def _member(universe: Universe, key: Key, story: list[int], put: list[int | None]) -> dict[str, Any]:
    reached = earliest(story, put)
    return {
        "key": key,
        "reached": None if reached is None else universe.table[reached]["time"],
        "first": universe.table[story[0]]["time"],
        "last": universe.table[story[-1]]["time"],
        "events": len(story),
    }
