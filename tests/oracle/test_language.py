"""The oracle's conditions, date ranges and expressions, one rule at a time; times are in hours."""

from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction

import pytest

from tests.oracle.conditions import rows_of_segment
from tests.oracle.date_ranges import bounds
from tests.oracle.examples import arrow, journey, rows, view
from tests.oracle.expressions import evaluate
from tests.oracle.universe import make_universe
from tests.oracle.view import Json

TABLE = rows("A 1 visit", "A 3 demo", "A 9 won", "B 2 demo", "B 4 visit", "C 1 visit", "C 2 visit", "C 8 demo")


def step(event: str, within: str | None = None, after: str | None = None) -> Json:
    condition = {"dimension": "event", "operator": "equals", "value": event}
    return {"condition": condition, "within": within, "after": after}


def kept(condition: Json, scope: str = "account", **changes: object) -> set[str]:
    here = view(segments=[{"name": "S", "scope": scope, "condition": condition}], **changes)
    universe = make_universe(TABLE, here, None)
    return {str(TABLE[row]["account_id"]) for row in rows_of_segment(universe, "S")}


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([step("visit"), step("demo")], {"A", "C"}),
        ([step("demo"), step("visit")], {"B"}),
        ([step("visit"), step("demo", within="PT2H")], {"A"}),
        ([step("visit"), step("demo", within="PT6H")], {"A", "C"}),
        ([step("visit"), step("demo", after="PT3H")], {"C"}),
        ([step("visit"), step("demo"), step("won")], {"A"}),
        ([step("visit"), step("visit")], {"C"}),
        ([step("won")], {"A"}),
    ],
)
def test_a_sequence_holds_for_whom_reaches_its_last_step(steps: list[Json], expected: set[str]) -> None:
    assert kept({"then": steps}) == expected


def test_who_does_not_reach_the_last_step_is_kept_by_not() -> None:
    assert kept({"not": {"then": [step("visit"), step("demo")]}}) == {"B"}


def test_rows_outside_the_date_range_are_no_steps() -> None:
    here = view(
        segments=[{"name": "S", "scope": "account", "condition": {"then": [step("visit"), step("demo")]}}],
        date_ranges=[{"name": "late", "start": 2 * 3_600_000_000, "end": None}],
    )
    universe = make_universe(TABLE, here, "late")
    assert {TABLE[row]["account_id"] for row in rows_of_segment(universe, "S")} == {"C"}


def test_wildcards_match_the_whole_item() -> None:
    def matching(pattern: str, operator: str = "matches") -> set[str]:
        return kept({"dimension": "event", "operator": operator, "value": pattern}, "event")

    assert matching("w?n") == {"A"}
    assert matching("*is*") == {"A", "B", "C"}
    assert matching("is*") == set()
    assert matching("*", "not_matches") == set()


def test_a_segment_of_a_place_keeps_the_instances_behind_it() -> None:
    inner = {**journey(arrow("visit>demo", within=2)), "kind": "journey"}

    def of(place: Json) -> set[str]:
        return kept({"place": place, "of": inner})

    assert of({"node": "visit"}) == {"A", "B", "C"}
    assert of({"source": "visit", "target": "demo"}) == {"A"}
    assert of({"fallout": "visit", "part": "all"}) == {"B", "C"}
    assert of({"fallout": "visit", "part": "open"}) == set()
    assert of({"fallout": "visit", "part": "lost"}) == {"B", "C"}


@pytest.mark.parametrize(
    ("fields", "zone", "week_start", "expected"),
    [
        ({"last": 2, "unit": "day"}, "UTC", 0, ("2024-02-26T00", "2024-02-28T00")),
        ({"last": 2, "unit": "day"}, "America/New_York", 0, ("2024-02-25T05", "2024-02-27T05")),
        ({"last": 1, "unit": "week"}, "UTC", 0, ("2024-02-19T00", "2024-02-26T00")),
        ({"last": 1, "unit": "week"}, "UTC", 6, ("2024-02-18T00", "2024-02-25T00")),
        ({"last": 1, "unit": "month"}, "UTC", 0, ("2024-01-01T00", "2024-02-01T00")),
        ({"last": 2, "unit": "quarter"}, "UTC", 0, ("2023-07-01T00", "2024-01-01T00")),
        ({"this": "quarter"}, "UTC", 0, ("2024-01-01T00", None)),
        ({"this": "day"}, "America/New_York", 0, ("2024-02-27T05", None)),
    ],
)
def test_a_rolling_range_ends_with_the_data(
    fields: Json, zone: str, week_start: int, expected: tuple[str, str | None]
) -> None:
    last = [{"time": micros("2024-02-28T03")}, {"time": micros("2024-01-05T00")}, {"time": None}]
    here = {"date_ranges": [{"name": "R", **fields}], "timezone": zone, "week_start": week_start}
    start, end = expected
    assert bounds(last, here, "R") == (micros(start), None if end is None else micros(end))
    # A moment up to which the data are known takes the last row's place.
    assert bounds([{"time": 0}], {**here, "as_of": micros("2024-02-28T03")}, "R")[0] == micros(start)


def micros(text: str) -> int:
    return int(datetime.fromisoformat(f"{text}:00").replace(tzinfo=UTC).timestamp()) * 1_000_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a b] / c - 1", Fraction(1, 2)),
        ("-(c + 0.1) * 2", Fraction(-42, 10)),
        ("1 / ([a b] - 3)", None),
        ("none + 1", None),
    ],
)
def test_an_expression_is_exact(text: str, expected: Fraction | None) -> None:
    values = {"a b": Fraction(3), "c": Fraction(2), "none": None}
    assert evaluate(text, values.__getitem__) == expected
