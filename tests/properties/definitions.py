"""Random segments, and the metrics and date ranges that all generated views share."""

from __future__ import annotations

from tests.oracle.view import Json, Row
from tests.properties.choices import Choices
from tests.properties.definition_places import PLACE_BYTES, decode_place
from tests.properties.journeys import iso
from tests.properties.tables import EVENTS, Clock

__all__ = ["METRICS", "SEGMENT_BYTES", "automatic_counters", "date_ranges", "decode_segments"]

SEGMENT_BYTES = PLACE_BYTES + 64

_CHANNELS = ("web", "mail", "Web", "", "event", "e", "zzz", "m")
_SIZES = ("1", "2.5", "10", "2")
_OPERATORS = (
    *("equals", "not_equals", "in", "not_in", "contains", "not_contains", "starts_with", "ends_with"),
    *("less", "less_or_equal", "greater", "greater_or_equal", "exists", "not_exists", "matches", "not_matches"),
)
_NUMBER_OPERATORS = (
    *("greater_or_equal", "greater", "less", "less_or_equal", "equals", "not_equals"),
    *(">=", "==", "!=", "<", "<=", "=", ">", ">=", "greater", "equals"),
)
_PATTERNS = ("*e*", "?", "w*", "*", "", "m?il", "*e?*", "[we]*")
_COMPARED = (
    *("Events", "People", "amount", "Count a", "Sessions", "Web amount", "Accounts", "With a or b"),
    *("Events", "People", "amount", "Count b", "A then web", "Deal size", "Per person", "Ratio"),
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
    "A then web": {
        "kind": "counter",
        "where": {
            "scope": "person",
            "condition": {
                "then": [
                    {"condition": {"dimension": "event", "operator": "equals", "value": "a"}},
                    {"condition": {"dimension": "channel", "operator": "matches", "value": "?e*"}, "within": "P1D"},
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
    "Deal size": {"kind": "calculated", "expression": "[Web amount] / [Count a]"},
    "Per person": {"kind": "calculated", "expression": "-2 * (amount - [Count b]) / (People - 1) + Events * 0.5"},
    "Ratio": {"kind": "calculated", "expression": "[Deal size] - 3 / (amount - [Web amount]) / [With a or b]"},
}
"""Definitions of metrics that every view has; those that a view makes by itself have its names."""


def automatic_counters(table: list[Row]) -> dict[str, Json]:
    """Give the counters that a view makes of the items of its event column."""
    present = {row["event"] for row in table if row["time"] is not None and row["event"] is not None}
    return {item: METRICS[f"Count {item}"] for item in sorted(present)}


def date_ranges(clock: Clock) -> list[Json]:
    """Make date ranges: bounded, open at either end, and rolling ones."""
    return [
        {"name": "middle", "start": clock.at(2), "end": clock.at(10)},
        {"name": "late", "start": clock.at(4), "end": None},
        {"name": "early", "start": None, "end": clock.at(9)},
        {"name": "last days", "last": 3, "unit": "day"},
        {"name": "last week", "last": 1, "unit": "week"},
        {"name": "this day", "this": "day"},
        {"name": "this week", "this": "week"},
    ]


def decode_segments(chosen: Choices, clock: Clock, table: list[Row], calendar: Json, as_of: int | None) -> list[Json]:
    """Make two segments; now and then the second is made from a place in an analysis that may use the first."""
    places = chosen.part(PLACE_BYTES)
    made: list[Json] = []
    for name in ("first", "second"):
        scope = chosen.pick(("event", "event", "account", "account", "person", "person", "opportunity", "session"))
        condition = _condition(chosen, 3, clock.step, of_rows=scope == "event")
        made.append({"name": name, "scope": scope, "condition": condition})
    if chosen.below(16) == 1:
        place = decode_place(places, clock, table, calendar, as_of)
        made[1] = {"name": "second", "scope": place["of"]["container"], "condition": place}
    return made


def _condition(chosen: Choices, depth: int, step: int, *, of_rows: bool) -> Json:
    kind = chosen.below(16) if depth else chosen.below(2)
    if kind in (1, 9):
        return {
            "metric": chosen.pick(_COMPARED),
            "operator": chosen.pick(_NUMBER_OPERATORS),
            "value": chosen.pick((1, 2, 0, 3, 1, 2, 0.3, -1)),
        }
    if kind in (3, 10):
        return {"not": _condition(chosen, depth - 1, step, of_rows=of_rows)}
    if kind in (4, 5, 11):
        parts = [_condition(chosen, depth - 1, step, of_rows=of_rows) for _ in range(2)]
        return {"any" if kind == 5 else "all": parts}
    if kind in (6, 7, 12):
        scope = chosen.pick(("event", "event", "account", "person"))
        return {"scope": scope, "condition": _condition(chosen, depth - 1, step, of_rows=scope == "event")}
    if kind in (13, 14, 15):
        # A single row has no earlier and later ones: there, a bracket asks instances.
        sequence = _sequence(chosen, step)
        return {"scope": chosen.pick(("person", "account")), "condition": sequence} if of_rows else sequence
    return _comparison(chosen)


def _sequence(chosen: Choices, step: int) -> Json:
    steps = []
    for place in range(chosen.pick((2, 2, 3, 1))):
        within = chosen.pick((None, None, 1, 2, 3, 5, 8, 0))
        after = chosen.pick((*[None] * 5, 1, 2, 3))
        if within is not None and after is not None:
            after = min(after, within)
        limits = {"within": None, "after": None} if place == 0 else {"within": within, "after": after}
        made = {name: None if limit is None else iso(limit * step) for name, limit in limits.items()}
        steps.append({"condition": _condition(chosen, chosen.below(2), step, of_rows=True), **made})
    return {"then": steps}


def _comparison(chosen: Choices) -> Json:
    dimension, values = chosen.pick(
        (("event", EVENTS), ("channel", _CHANNELS), ("channel", _CHANNELS), ("size", _SIZES))
    )
    operator = chosen.pick(_OPERATORS)
    if operator in ("exists", "not_exists"):
        return {"dimension": dimension, "operator": operator}
    if operator in ("in", "not_in"):
        return {"dimension": dimension, "operator": operator, "value": [chosen.pick(values), chosen.pick(values)]}
    value = chosen.pick(_PATTERNS if operator in ("matches", "not_matches") else values)
    return {"dimension": dimension, "operator": operator, "value": value}
