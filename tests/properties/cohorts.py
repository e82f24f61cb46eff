"""Random cohort tables: criteria that some instances satisfy and some do not, and every choice that a table has."""

from __future__ import annotations

from tests.oracle.view import Json
from tests.properties.choices import Choices

__all__ = ["COHORT_BYTES", "decode_cohort"]

CRITERION_BYTES = 14
BRACKETS = 4
COHORT_BYTES = 2 * CRITERION_BYTES + 2 * BRACKETS + 16

_COUNTERS = ("Count a", "Count b", "Count c")
_METRICS = (
    *(_COUNTERS * 6),
    *("Events", "Events", "Events", "Accounts", "By web", "With a or b", "People", "People", "Sessions"),
    *("Opportunities", "amount", "Web amount", "Deal size", "Per person"),
)
_OF_AMOUNTS = ("amount", "Web amount", "Deal size", "Per person")
_OPERATORS = (
    *["greater_or_equal"] * 23,
    *("greater", "greater", "greater", "equals", "equals", "equals", "less", "less_or_equal", "not_equals"),
)
_NUMBERS: tuple[float, ...] = (*[1] * 12, 2, 2, 0, -1)
_AMOUNTS: tuple[float, ...] = (1, 5, 0.3, 0, 20, 10.5, -1, 2.5)

_SHAPES: tuple[Json, ...] = (
    *[{}] * 6,
    *[{"latency": True}] * 4,
    *[{"mode": "on_or_after"}] * 4,
    *[{"brackets": True}] * 4,
    *[{"dimension": "channel"}, {"dimension": "event"}] * 2,
    *[{"dimension": "size"}, {"dimension": "channel", "brackets": True}, {"dimension": "event", "mode": "on_or_after"}],
    *[{"rows": ["first"]}, {"rows": ["second", "first"]}, {"rows": ["first", "second"], "brackets": True}],
    *[{"rows": ["second", "first"], "mode": "on_or_after"}, {"rows": ["first", "second"]}],
    *[{"dimension": "channel"}, {"dimension": "event"}],
)
"""Rows and columns of a table: choices that exclude one another are made together."""


def decode_cohort(chosen: Choices) -> Json:
    """Make a cohort table, without its granularity; its counters have the ids ``Count a`` …."""
    inclusion, returning = chosen.parts(2, CRITERION_BYTES)
    brackets = chosen.part(2 * BRACKETS)
    shape = chosen.pick(_SHAPES)
    rolls = chosen.below(4) == 1 and "mode" not in shape
    return {
        "container": chosen.pick(
            ("account", "person", "person", "opportunity", "session", "person", "account", "account")
        ),
        "inclusion": _criterion(inclusion),
        "returning": _criterion(returning),
        "columns": chosen.pick((3, 1, 2, 2, 3, 4, 5, 8)),
        "brackets": _brackets(brackets) if "brackets" in shape else [],
        "type": chosen.pick(("retention", "retention", "churn", "churn")),
        "mode": shape.get("mode", "on"),
        "rolling": rolls,
        "latency": shape.get("latency", False),
        "dimension": shape.get("dimension"),
        "rows": shape.get("rows", []),
        "entry": chosen.pick(("every", "first")),
        "value": chosen.pick((None, None, None, None, "amount", "amount", "Web amount", "Web amount")),
        "average": chosen.pick(("pooled", "mean")),
        "segments": chosen.pick((*[[]] * 14, ["first"], ["second", "first"])),
        "date_range": chosen.pick(
            (*[None] * 10, "middle", "late", "last periods", "last periods", "early", "this period")
        ),
    }


def _criterion(chosen: Choices) -> Json:
    count = chosen.pick((*[1] * 12, 2, 2, 2, 3))
    return {
        "conditions": [_comparison(part) for part in chosen.parts(3, 3)][:count],
        "join": chosen.pick(("and", "or")),
        "segments": chosen.pick((*[[]] * 13, ["first"], ["second"], ["first", "second"])),
    }


def _comparison(chosen: Choices) -> Json:
    metric, operator = chosen.pick(_METRICS), chosen.pick(_OPERATORS)
    value = chosen.pick(_AMOUNTS if metric in _OF_AMOUNTS else _NUMBERS)
    return {"metric": metric, "operator": operator, "value": float(value)}


def _brackets(chosen: Choices) -> list[list[int]]:
    brackets: list[list[int]] = []
    after = 0
    for _ in range(chosen.pick((2, 1, 3, BRACKETS))):
        first = after + chosen.pick((1, 1, 1, 2))
        after = first + chosen.pick((0, 1, 0, 2))
        brackets.append([first, after])
    return brackets
