"""Pattern groups: what an item is called in a flow.

Definition
----------
"Pattern groups rename items first: the first whose pattern matches the whole item."

A group renames items of the dimension that it names, the pathing dimension without one, wherever the flow uses it:
anchors and filters name what comes out. An item is renamed once, whether or not a group matches its new name. Case
matters. A prefix is text that the item begins with; of a wildcard only `*` (any text) and `?` (one character) are
special; a regular expression is one of Python.
"""

from __future__ import annotations

import re

from tests.oracle.view import Json

__all__ = ["is_like", "renamed"]


def renamed(spec: Json, dimension: str, item: str) -> str:
    """Give the name of an item once it is grouped."""
    for group in spec["patterns"]:
        if (group["dimension"] or spec["pathing_dimension"]) == dimension and _matches(group, item):
            return str(group["name"])
    return item


def _matches(group: Json, item: str) -> bool:
    pattern = group["pattern"]
    if group["syntax"] == "prefix":
        return item[: len(pattern)] == pattern
    if group["syntax"] == "wildcard":
        return is_like(item, pattern)
    return re.fullmatch(pattern, item) is not None


def is_like(item: str, pattern: str) -> bool:
    """Tell whether the whole of a text is like a pattern with wildcards."""
    if not pattern:
        return not item
    if pattern[0] == "*":
        return is_like(item, pattern[1:]) or (bool(item) and is_like(item[1:], pattern))
    return bool(item) and pattern[0] in ("?", item[0]) and is_like(item[1:], pattern[1:])
