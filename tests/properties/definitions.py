"""Random segments, and the metrics and date ranges that all generated views share."""

from __future__ import annotations

from tests.oracle.view import Json, Row
from tests.properties.choices import Choices
from tests.properties.tables import EVENTS, Clock

__all__ = ["METRICS", "SEGMENT_BYTES", "automatic_counters", "date_ranges", "decode_segments"]

SEGMENT_BYTES = 48

_CHANNELS = ("web", "mail", "Web", "", "event", "e", "zzz", "m")
_SIZES = ("1", "2.5", "10", "2")
_OPERATORS = (
    *("equals", "not_equals", "in", "not_in", "contains", "not_contains", "starts_with", "ends_with"),
    *("less", "less_or_equal", "greater", "greater_or_equal", "exists", "not_exists", "equals", "not_equals"),
)

METRICS: dict[str, Json] = {
    "Events": {"kind": "events"},
    "Accounts": {"kind": "container", "container": "account"},
    "People": {"kind": "container", "container": "person"},
    "Opportunities": {"kind": "container", "container": "opportunity"},
    "Sessions": {"kind": "container", "container": "session"},
    **{
        f"Count {item}": {
            "kind": "counter",
            "where": {"dimension": "event", "operator": "equals", "value": item},
        }
        for item in EVENTS
    },
    "By web": {
        "kind": "counter",
        "where": {"not": {"dimension": "channel", "operator": "equals", "value": "mail"}},
    },
    "With a or b": {
        "kind": "counter",
        "where": {
            "scope": "account",
            "condition": {
                "any": [
                    {"dimension": "event", "operator": "equals", "value": "b"},
                    {"metric": "Count a", "operator": "greater", "value": 2},
                ]
            },
        },
    },
    "amount": {"kind": "sum", "measure": "amount", "where": None},
    "Web amount": {
        "kind": "sum",
        "measure": "amount",
        "where": {"dimension": "channel", "operator": "in", "value": ["web", "Web"]},
    },
}
"""Definitions of metrics that every view has; those that a view makes by itself have its names."""


def automatic_counters(table: list[Row]) -> dict[str, Json]:
    """Give the counters that a view makes of the items of its event column."""
    present = {row["event"] for row in table if row["time"] is not None and row["event"] is not None}
    return {item: METRICS[f"Count {item}"] for item in sorted(present)}


def date_ranges(clock: Clock) -> list[Json]:
    """Make three date ranges: bounded, and open at either end."""
    return [
        {"name": "middle", "start": clock.at(2), "end": clock.at(10)},
        {"name": "late", "start": clock.at(4), "end": None},
        {"name": "early", "start": None, "end": clock.at(9)},
    ]


def decode_segments(chosen: Choices) -> list[Json]:
    """Make two segments."""
    made = []
    for name in ("first", "second"):
        scope = chosen.pick(("event", "event", "account", "account", "person", "person", "opportunity", "session"))
        made.append({"name": name, "scope": scope, "condition": _condition(chosen, depth=3)})
    return made


def _condition(chosen: Choices, depth: int) -> Json:
    kind = chosen.below(8) if depth else chosen.below(2)
    if kind == 1:
        return {
            "metric": chosen.pick(
                ("Events", "People", "amount", "Count a", "Sessions", "Web amount", "Accounts", "With a or b")
            ),
            "operator": chosen.pick(
                ("greater_or_equal", "greater", "less", "less_or_equal", "equals", "not_equals", "greater", "equals")
            ),
            "value": chosen.pick((1, 2, 0, 3, 1, 2, 0.3, -1)),
        }
    if kind == 3:
        return {"not": _condition(chosen, depth - 1)}
    if kind in (4, 5):
        return {"all" if kind == 4 else "any": [_condition(chosen, depth - 1), _condition(chosen, depth - 1)]}
    if kind in (6, 7):
        scope = chosen.pick(("event", "event", "account", "person"))
        return {"scope": scope, "condition": _condition(chosen, depth - 1)}
    return _comparison(chosen)


def _comparison(chosen: Choices) -> Json:
    dimension, values = chosen.pick(
        (("event", EVENTS), ("channel", _CHANNELS), ("channel", _CHANNELS), ("size", _SIZES))
    )
    operator = chosen.pick(_OPERATORS)
    if operator in ("exists", "not_exists"):
        return {"dimension": dimension, "operator": operator}
    if operator in ("in", "not_in"):
        return {"dimension": dimension, "operator": operator, "value": [chosen.pick(values), chosen.pick(values)]}
    return {"dimension": dimension, "operator": operator, "value": chosen.pick(values)}
