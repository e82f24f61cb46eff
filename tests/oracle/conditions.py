"""Conditions: whether they hold on one row or for the rows of one instance, and which rows a segment keeps.

Definition
----------
"Scope `event` keeps the rows on which it holds. Any other scope asks it of each instance of that container, and keeps
all rows of those for which it holds: a comparison holds if some row satisfies it (of a metric: if its value over the
instance's rows does); and, or, not combine such answers; a bracket may have its own scope (event: all on one row)."

"A sequence joins steps with THEN, each with `within`, `after` or both; it holds if its last step is *reached* as in a
journey."

"Any comparison with a null is false, `!=` too, and `not` turns false to true. Text is compared by code point."

A bracket with a scope of its own stands for the rows that it would keep as a segment of that scope. So a condition is
only ever asked of a set of rows, and on one row it is asked of a set of one; a sequence is asked of an instance's rows,
in their order. `matches` compares the whole item with text in which `*` is any text and `?` one character.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from tests.oracle.instances import group_by_instance
from tests.oracle.items import item_of
from tests.oracle.metrics import metric_value
from tests.oracle.numbers import exact, nine_digits
from tests.oracle.patterns import is_like
from tests.oracle.sequences import reaches_last_step
from tests.oracle.universe import Universe
from tests.oracle.view import Json, dimension_column, segment

__all__ = ["holds", "kept_rows", "rows_of_segment"]


def rows_of_segment(universe: Universe, name: str) -> set[int]:
    """Give the rows that a segment keeps."""
    from tests.oracle.places import rows_behind  # journeys have segments, and segments are made from journeys

    definition = segment(universe.view, name)
    if "place" in definition["condition"]:
        key = f"place {name}"
        if key not in universe.kept:
            universe.kept[key] = rows_behind(universe, definition["condition"])
        return universe.kept[key]
    return kept_rows(universe, definition["scope"], definition["condition"])


def kept_rows(universe: Universe, scope: str, condition: Json) -> set[int]:
    """Give the rows of the universe that a condition keeps in a scope; rows without a key are kept by no container."""
    known = universe.kept
    key = repr((scope, condition))
    if key not in known:
        known[key] = _rows_on_which(universe, condition) if scope == "event" else _rows_of(universe, scope, condition)
    return known[key]


def _rows_on_which(universe: Universe, condition: Json) -> set[int]:
    return {row for row in universe.rows if holds(universe, condition, [row])}


def _rows_of(universe: Universe, container: str, condition: Json) -> set[int]:
    groups = group_by_instance(universe.table, universe.view, container, universe.rows)
    return {row for rows in groups.values() if holds(universe, condition, rows) for row in rows}


def holds(universe: Universe, condition: Json, rows: Sequence[int]) -> bool:
    """Tell whether a condition holds for the rows of an instance, or on one row."""
    if "all" in condition:
        return all(holds(universe, part, rows) for part in condition["all"])
    if "any" in condition:
        return any(holds(universe, part, rows) for part in condition["any"])
    if "not" in condition:
        return not holds(universe, condition["not"], rows)
    if "scope" in condition:
        kept = kept_rows(universe, condition["scope"], condition["condition"])
        return any(row in kept for row in rows)
    if "then" in condition:
        return reaches_last_step(
            universe.table, condition["then"], list(rows), lambda step, row: holds(universe, step, [row])
        )
    if "metric" in condition:
        return _compare_metric(universe, condition, rows)
    column = dimension_column(universe.view, condition["dimension"])
    return any(_compare_item(condition, item_of(universe.table[row][column])) for row in rows)


def _compare_metric(universe: Universe, condition: Json, rows: Sequence[int]) -> bool:
    value = metric_value(universe, condition["metric"], rows)
    if value is None:
        return False
    return _ANSWERS[condition["operator"]](nine_digits(value), nine_digits(exact(condition["value"])))


def _compare_item(condition: Json, item: str | None) -> bool:
    operator = condition["operator"]
    if operator == "exists":
        return item is not None
    if operator == "not_exists":
        return item is None
    if item is None:
        return False
    return _ANSWERS[operator](item, condition["value"])


_ANSWERS: dict[str, Callable[[Any, Any], bool]] = {
    "equals": lambda left, right: left == right,
    "not_equals": lambda left, right: left != right,
    "in": lambda left, right: left in right,
    "not_in": lambda left, right: left not in right,
    "contains": lambda left, right: right in left,
    "not_contains": lambda left, right: right not in left,
    "starts_with": lambda left, right: left.startswith(right),
    "ends_with": lambda left, right: left.endswith(right),
    "matches": is_like,
    "not_matches": lambda left, right: not is_like(left, right),
    # Python compares text by code point.
    "less": lambda left, right: left < right,
    "less_or_equal": lambda left, right: left <= right,
    "greater": lambda left, right: left > right,
    "greater_or_equal": lambda left, right: left >= right,
    # The signs by which numbers may be compared as well.
    "=": lambda left, right: left == right,
    "==": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
}
