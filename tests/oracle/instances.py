"""Which rows belong to which container instance, and in which order.

Definition
----------
"A *container instance* is one value of that key with no null in it. Containers need not nest: each analysis groups
the same rows by its own key. A session is a key column if the data has one; otherwise a person's rows, in the whole
table, are split where the gap exceeds a timeout."

"Within an instance rows are ordered by timestamp, ties by their row order in the table. … Where data has no row order
the data view names a tie-breaker column." Nulls are last, and rows with one value of it are in the order of the table.

"Rows without a timestamp take part in nothing."
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tests.oracle.view import Json, Row, container

__all__ = ["Key", "group_by_instance", "in_order", "instance_keys"]

Key = tuple[object, ...]


def in_order(table: list[Row], view: Json, rows: Iterable[int]) -> list[int]:
    """Order row numbers by time, ties by the tie-breaker if there is one, then by the row number."""
    breaker = view.get("tie_breaker")

    def place(row: int) -> tuple[Any, ...]:
        value = None if breaker is None else table[row][breaker]
        return (table[row]["time"], value is None, 0 if value is None else value, row)

    return sorted(rows, key=place)


def instance_keys(table: list[Row], view: Json, name: str) -> dict[int, Key]:
    """Give the instance of each row of the whole table that has one: row number -> key."""
    key = container(view, name)
    if isinstance(key, dict):
        return _sessions(table, view, key["person"], key["timeout"])
    return _keys(table, key)


def group_by_instance(table: list[Row], view: Json, name: str, rows: Iterable[int]) -> dict[Key, list[int]]:
    """Give the rows of each instance in order; rows that have no key are in none."""
    keys = instance_keys(table, view, name)
    groups: dict[Key, list[int]] = {}
    for row in in_order(table, view, rows):
        if row in keys:
            groups.setdefault(keys[row], []).append(row)
    return groups


def _keys(table: list[Row], columns: list[str]) -> dict[int, Key]:
    keys = {}
    for number, row in enumerate(table):
        key = tuple(row[column] for column in columns)
        if row["time"] is not None and all(part is not None for part in key):
            keys[number] = key
    return keys


def _sessions(table: list[Row], view: Json, person_columns: list[str], timeout: int) -> dict[int, Key]:
    persons = _keys(table, person_columns)
    sessions: dict[int, Key] = {}
    last_time: dict[Key, int] = {}
    count: dict[Key, int] = {}
    for row in in_order(table, view, persons):
        person, time = persons[row], table[row]["time"]
        if person not in last_time or time - last_time[person] > timeout:
            count[person] = count.get(person, 0) + 1
        last_time[person] = time
        sessions[row] = (*person, count[person])
    return sessions
