"""Random flows: anchors that occur often, and few enough items shown that some are *other*.

Each rule is at work in a good share of the cases, and seldom many at once.
"""

from __future__ import annotations

from typing import TypeVar

from tests.oracle.view import Json
from tests.properties.choices import Choices
from tests.properties.journeys import iso

__all__ = ["FLOW_BYTES", "PLAIN_COLUMNS", "TESTS", "decode_flow"]

PARTS = 2
"""Most filters, patterns and dimensions of columns."""

ANCHOR_BYTES = 5
UNTIL_BYTES = 3
FILTER_BYTES = 12
SHOWN_BYTES = 6 + 2 * PARTS + 4
FLOW_BYTES = 4 + ANCHOR_BYTES + UNTIL_BYTES + PARTS * (2 + FILTER_BYTES + 3) + 11 + 2 + SHOWN_BYTES

PLAIN_COLUMNS: Json = {
    "columns_before": None,
    "columns_after": None,
    "column_items": [],
    "hidden_columns": [],
    "collapsed": [],
    "column_dimensions": [],
    "column_filters": [],
}
"""Nothing said of single columns."""

_ITEMS = {
    "event": (*("a", "b", "c") * 4, "d", "d", "zzz", "group"),
    "channel": (*("web", "mail") * 4, *("Web", "", "event") * 2, "zzz", "group"),
    "size": (*("1", "2.5", "10") * 5, "group"),
}
_METRICS = (
    *("Count a", "Count b", "Count c", "Count a", "Count b", "Count d", "Events", "By web"),
    *("Count a", "Count b", "Count c", "Count a", "Web amount", "With a or b", "People", "amount"),
)
_PATTERNS = (
    *(("prefix", "W"), ("prefix", "m"), ("prefix", "e"), ("prefix", "a"), ("prefix", "b"), ("prefix", "")),
    *(("wildcard", "?eb"), ("wildcard", "*e*"), ("wildcard", "*b"), ("wildcard", "?"), ("wildcard", "[a]*")),
    *(("wildcard", "w*"), ("regex", "[wW]eb|1"), ("regex", "a|c"), ("regex", "e"), ("regex", "")),
)
TESTS = (
    *("contains", "not_contains", "starts_with", "ends_with", "equals", "not_equals", "in", "not_in"),
    *("less", "less_or_equal", "greater", "greater_or_equal", "exists", "not_exists", "matches", "not_matches"),
)
_TEXTS = ("e", "eb", "w", "", "*e?", "?", "b", "ai")
_SIDES: tuple[list[Json], ...] = (
    [
        {"name": "one", "segments": ["first"], "date_range": None},
        {"name": "two", "segments": ["second"], "date_range": None},
    ],
    [
        {"name": "middle", "segments": [], "date_range": "middle"},
        {"name": "late", "segments": [], "date_range": "late"},
    ],
    [
        {"name": "all", "segments": [], "date_range": None},
        {"name": "mixed", "segments": ["first"], "date_range": "early"},
        {"name": "second", "segments": ["second"], "date_range": None},
        {"name": "late", "segments": [], "date_range": "late"},
    ],
    [{"name": "alone", "segments": ["second"], "date_range": None}],
)

Part = TypeVar("Part")


def decode_flow(chosen: Choices, step: int) -> Json:
    """Make a flow; its counters have the ids ``Count a`` …, its limit is a whole number of steps."""
    kind = chosen.pick(("starts_with", "ends_with", "contains", "between"))
    whole = chosen.pick((*[None] * 6, "event", "channel"))
    components = _components(chosen.part(ANCHOR_BYTES))
    until = _until(chosen.part(UNTIL_BYTES))
    pathing = chosen.pick(("event", "channel", "event", "channel", "event", "channel", "event", "size"))
    columns = chosen.pick((3, 2, 3, 4, 4, 5, 6, 1))
    before, after = (chosen.pick((None, None, None, None, 0, 1, 2, 3)) if kind == "contains" else None for _ in "ab")
    numbers = _column_numbers(kind, columns, before, after)
    own = dict(_some(chosen, [_column_dimension(part, numbers) for part in chosen.parts(PARTS, 2)]))
    own.pop(0, None)
    dimension_of: dict[int, str | None] = dict.fromkeys(numbers, pathing)
    dimension_of |= own | {0: whole or components[0].get("dimension")}
    filters = [_column_filter(part, dimension_of, components[0]) for part in chosen.parts(PARTS, FILTER_BYTES)]
    patterns = [_pattern(part) for part in chosen.parts(PARTS, 3)]
    return {
        "container": chosen.pick((*["account"] * 5, "person", "opportunity", "session")),
        "anchor": {
            "kind": kind,
            "components": [] if whole else components,
            "dimension": whole,
            "until": until if kind == "between" else [],
        },
        "pathing_dimension": pathing,
        "columns": columns,
        "columns_before": before,
        "columns_after": after,
        "items_per_column": chosen.pick((2, 1, 2, 3, 3, 5, 1, 10)),
        "include_repeats": chosen.below(8) > 4,
        "limit_to_occurrence": chosen.below(8) > 4,
        "column_dimensions": [{"column": column, "dimension": name} for column, name in own.items()],
        "column_filters": filters[: chosen.pick((0, 0, 0, 0, 0, 1, 1, PARTS))],
        "patterns": _some(chosen, patterns),
        "step_within": chosen.pick((*[None] * 11, iso(step), iso(2 * step), iso(3 * step), iso(5 * step), iso(0))),
        "compare": chosen.pick((*[[]] * 12, *_SIDES)),
        "segments": chosen.pick((*[[]] * 13, ["first"], ["second"], ["second", "first"])),
        "date_range": chosen.pick((*[None] * 13, "middle", "late", "early")),
        **_shown(chosen.part(SHOWN_BYTES), numbers, components[0]),
    }


def _shown(chosen: Choices, numbers: list[int], anchor: Json) -> Json:
    """Make what says how much of the columns is shown, and how they are drawn."""
    further = sorted((number for number in numbers if number), key=abs)
    turns = [chosen.pick((0, 0, 1, 1, 0, 2, 3, 4)), chosen.pick((0, 1, 2, 3))][: 1 + chosen.below(2)]
    hidden = {further[turn % len(further)] for turn in turns if further}
    nearest, few = [0, *further], (1, 1, 2, 3)
    items = {nearest[part.pick((1, 2, 1, 0)) % len(nearest)]: part.pick(few) for part in chosen.parts(PARTS, 2)}
    collapsed = {"column": numbers[chosen.below(8) % len(numbers)], "kind": "item", "item": anchor.get("item", "a")}
    return {
        "hidden_columns": sorted(hidden) if chosen.pick((False, True, False, False, True, False, False, True)) else [],
        "column_items": _some(chosen, [{"column": column, "items": count} for column, count in items.items()]),
        "collapsed": chosen.pick(([], [], [collapsed], [{**collapsed, "kind": "other", "item": None}])),
        "wrap_labels": chosen.pick((False, True)),
    }


def _some(chosen: Choices, parts: list[Part]) -> list[Part]:
    return parts[: chosen.pick((0, 0, 0, 0, 1, 1, PARTS, PARTS))]


def _column_numbers(kind: str, columns: int, before: int | None, after: int | None) -> list[int]:
    if kind == "contains":
        left, right = (columns // 2 if side is None else side for side in (before, after))
        return list(range(-left, right + 1))
    return list(range(columns)) if kind != "ends_with" else list(range(1 - columns, 1))


def _components(chosen: Choices) -> list[Json]:
    metric = {"metric": chosen.pick(_METRICS)}
    dimension = chosen.pick(("event", "channel"))
    items = [chosen.pick(_ITEMS[dimension]) for _ in range(2)]
    count = chosen.pick((1, 1, 1, 2, 2, 0, 0, 0))
    return [{"dimension": dimension, "item": item} for item in items[:count]] or [metric]


def _until(chosen: Choices) -> list[Json]:
    """Make an end that is often reached."""
    items = chosen.pick((("event", "a", "b"), ("event", "c", "d"), ("channel", "mail", "web"), ("event", "b", "b")))
    metric = {"metric": chosen.pick(_METRICS)}
    one, other = ({"dimension": items[0], "item": name} for name in items[1:])
    return chosen.pick(([one], [metric], [one, other], [metric], [one, other], [metric], [other], [one, other]))


def _column_dimension(chosen: Choices, numbers: list[int]) -> tuple[int, str]:
    return numbers[chosen.below(8) % len(numbers)], chosen.pick(("channel", "event", "size", "channel"))


def _column_filter(chosen: Choices, dimension_of: dict[int, str | None], anchor: Json) -> Json:
    nearest = sorted(dimension_of, key=abs)
    column = nearest[chosen.pick((1, 1, 2, 0, 1, 2, 3, 4)) % len(nearest)]
    dimension = dimension_of[column]
    items = (anchor["metric"], "a") if dimension is None else _ITEMS[dimension]
    kind = chosen.pick(("exclude", "include", "matching", "exclude", "matching", "exclude", "include", "all"))
    included, excluded = [[chosen.pick(items) for _ in range(2)] for _ in range(2)]
    one, other, text = chosen.pick(items), chosen.pick(items), chosen.pick(_TEXTS)
    matching = {
        "operator": chosen.pick(TESTS),
        "value": chosen.pick((one, text, one, text, one, [one, other], [text, other], [one, other])),
    }
    return {
        "column": column,
        "include": included if kind in ("include", "all") else [],
        "exclude": excluded[: chosen.pick((1, 2))] if kind in ("exclude", "all") else [],
        "matching": matching if kind in ("matching", "all") else None,
    }


def _pattern(chosen: Choices) -> Json:
    syntax, pattern = chosen.pick(_PATTERNS)
    return {
        "name": chosen.pick(("group", "web", "a", "b")),
        "pattern": pattern,
        "syntax": syntax,
        "dimension": chosen.pick((None, None, "event", "channel")),
    }
