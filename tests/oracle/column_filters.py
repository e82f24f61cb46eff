"""Column filters: which path views stay.

Definition
----------
"Including an item in a column keeps only the paths with that item there; excluding drops them, and keeps those that
have run out. All filters must hold; then every column, the anchor's too, is recounted and ranked anew."

Several items to include are joined with OR; without any, all stay. A test of the text keeps the paths with an item
there that passes. It may have several values: a comparison holds if it holds for one of them, and a negated one is the
negation of that, so that `not_equals` of two values is neither of them.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.oracle.patterns import is_like
from tests.oracle.view import Json
from tests.oracle.walks import Walk

__all__ = ["passes", "walks_that_stay"]


def walks_that_stay(spec: Json, walks: list[Walk]) -> list[Walk]:
    """Give the path views that all filters keep."""
    return [walk for walk in walks if all(_stays(walk, kept) for kept in spec["column_filters"])]


def _stays(walk: Walk, kept: Json) -> bool:
    item = walk.item(kept["column"])
    if kept["include"] and item not in kept["include"]:
        return False
    if item is not None and item in kept["exclude"]:
        return False
    return kept["matching"] is None or (item is not None and passes(item, kept["matching"]))


def passes(item: str, test: Json) -> bool:
    """Tell whether an item passes a test of its text."""
    operator, value = test["operator"], test["value"]
    values = [value] if isinstance(value, str) else value
    if operator in ("exists", "not_exists"):
        return bool(operator == "exists")
    if operator.startswith("not_"):
        return not any(_TESTS[operator.removeprefix("not_")](item, value) for value in values)
    return any(_TESTS[operator](item, value) for value in values)


_TESTS: dict[str, Callable[[str, str], bool]] = {
    "equals": lambda item, value: item == value,
    "in": lambda item, value: item == value,
    "contains": lambda item, value: value in item,
    "starts_with": lambda item, value: item.startswith(value),
    "ends_with": lambda item, value: item.endswith(value),
    "matches": is_like,
    # Python compares text by code point.
    "less": lambda item, value: item < value,
    "less_or_equal": lambda item, value: item <= value,
    "greater": lambda item, value: item > value,
    "greater_or_equal": lambda item, value: item >= value,
}
