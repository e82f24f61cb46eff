"""The oracle against cases that are worked out by hand."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from tests.oracle import run_journey
from tests.oracle.conditions import kept_rows
from tests.oracle.durations import microseconds
from tests.oracle.examples import HOUR, arrow, journey, node, rows, view
from tests.oracle.instances import group_by_instance
from tests.oracle.intervals import wilson
from tests.oracle.items import item_of
from tests.oracle.metrics import metric_value
from tests.oracle.moves import quantile
from tests.oracle.universe import make_universe
from tests.oracle.view import Json

WORKED_EXAMPLE = rows(
    *("A 1 visit", "A 2 demo", "A 3 won", "A 9 won"),
    *("B 1 demo", "B 2 visit", "B 3 won"),
    *("C 5 visit", "C 8 demo"),
    "- 9 won",
)


def column(result: Json, name: str, frame: str = "nodes") -> list[Any]:
    return [row[name] for row in result[frame]]


def test_worked_example() -> None:
    result = run_journey(journey("visit>demo", "demo>won"), view(), WORKED_EXAMPLE)
    assert column(result, "primary") == [3, 2, 1]
    assert column(result, "secondary") == [3, 2, 2]
    assert column(result, "fallout") == [1, 1, None]
    assert column(result, "fallout_open") == [None, None, None]
    assert [round(percent, 1) for percent in column(result, "primary_percent")] == [100, 66.7, 33.3]
    assert result["caption"] == {"node": "won", "starts": ["visit"], "percent": pytest.approx(100 / 3)}


def test_worked_example_of_previous() -> None:
    result = run_journey(journey("visit>demo", "demo>won", percent_of="previous"), view(), WORKED_EXAMPLE)
    assert [round(percent, 1) for percent in column(result, "primary_percent")] == [100, 66.7, 50]


def test_worked_example_with_a_limit() -> None:
    result = run_journey(journey(arrow("visit>demo", within=2), "demo>won"), view(), WORKED_EXAMPLE)
    assert column(result, "primary") == [3, 1, 1]
    assert (result["nodes"][0]["fallout"], result["nodes"][0]["fallout_open"]) == (2, 0)
    assert result["nodes"][0]["fallout_lost"] == 2


def test_any_earlier_row_may_serve_not_only_the_first_or_the_last() -> None:
    # The demo is 10 after the first visit, 5 after the second and 1 after the third: only the second is in 2 to 6.
    table = rows("acme 0 visit", "acme 5 visit", "acme 9 visit", "acme 10 demo")
    result = run_journey(journey(arrow("visit>demo", after=2, within=6)), view(), table)
    assert result["nodes"][1]["instances"] == 1
    assert result["arrows"][0]["median_time"] == 5 * HOUR


def test_a_chain_may_need_the_later_of_two_rows() -> None:
    # The first demo is too early for the win, and the second is served by the second visit only.
    table = rows("acme 0 visit", "acme 1 demo", "acme 8 visit", "acme 9 demo", "acme 10 won")
    limits = (arrow("visit>demo", within=2), arrow("demo>won", within=2))
    result = run_journey(journey(*limits), view(), table)
    assert column(result, "secondary") == [2, 2, 1]


def test_limits_are_inclusive() -> None:
    table = rows("acme 0 visit", "acme 2 demo")
    assert run_journey(journey(arrow("visit>demo", within=2, after=2)), view(), table)["nodes"][1]["instances"] == 1
    assert run_journey(journey(arrow("visit>demo", within=1)), view(), table)["nodes"][1]["instances"] == 0
    assert run_journey(journey(arrow("visit>demo", after=3)), view(), table)["nodes"][1]["instances"] == 0


def test_a_loop_leads_back_and_on_again() -> None:
    table = rows("acme 1 visit", "acme 2 call", "acme 3 visit", "acme 4 call", "birk 1 call", "birk 2 visit")
    result = run_journey(journey(node("visit", start=True), "visit>call", "call>visit"), view(), table)
    assert column(result, "secondary") == [3, 2]
    assert column(result, "instances", "arrows") == [1, 1]
    assert column(result, "fallout") == [1, 0]


def test_a_loop_that_no_start_leads_into_reaches_nothing() -> None:
    result = run_journey(journey("visit>call", "call>visit"), view(), rows("acme 1 visit", "acme 2 call"))
    assert column(result, "instances") == [0, 0]
    assert column(result, "primary_percent") == [None, None]
    assert result["caption"] is None


def test_an_arrow_to_itself_asks_for_a_repeat() -> None:
    table = rows("acme 1 visit", "acme 2 visit", "birk 1 visit", "birk 9 visit")
    result = run_journey(journey(arrow("visit>visit", within=3)), view(), table)
    assert column(result, "instances") == [2]
    assert column(result, "instances", "arrows") == [1]
    assert column(result, "fallout") == [None]


def test_immediate_is_the_row_right_before_whatever_it_is() -> None:
    table = rows("acme 1 visit", "acme 2 demo", "birk 1 visit", "birk 2 call", "birk 3 demo")
    result = run_journey(journey(arrow("visit>demo", immediate=True)), view(), table)
    assert column(result, "instances") == [2, 1]


def test_journey_within_counts_from_a_start_row() -> None:
    # From the start at 0 the win at 6 is too late; from the start at 3 it is not, but that start has no demo after it.
    table = rows("acme 0 visit", "acme 2 demo", "acme 3 visit", "acme 6 won")
    assert run_journey(journey("visit>demo", "demo>won", within="PT5H"), view(), table)["nodes"][2]["instances"] == 0
    assert run_journey(journey("visit>demo", "demo>won", within="PT6H"), view(), table)["nodes"][2]["instances"] == 1


def test_journey_within_takes_the_latest_start_that_leads_there() -> None:
    table = rows("acme 0 visit", "acme 2 visit", "acme 3 demo", "acme 6 won")
    result = run_journey(journey("visit>demo", "demo>won", within="PT4H"), view(), table)
    assert column(result, "instances") == [1, 1, 1]


def test_ties_go_by_the_order_of_the_table() -> None:
    table = rows("acme 1 visit", "acme 1 demo", "birk 1 demo", "birk 1 visit")
    assert column(run_journey(journey("visit>demo"), view(), table), "instances") == [2, 1]


def test_ties_go_by_the_tie_breaker_nulls_last() -> None:
    table = rows("acme 1 demo", "acme 1 visit", "birk 1 visit", "birk 1 demo", rank=[2, 1, None, 1])
    result = run_journey(journey("visit>demo"), view(tie_breaker="rank"), table)
    assert column(result, "instances") == [2, 1]


def test_an_excluded_node_takes_its_instances_out_of_all_but_the_total() -> None:
    table = rows("acme 1 visit", "acme 2 demo", "birk 1 visit", "birk 2 call", "birk 3 demo", "cole 1 call")
    parts = ("visit>demo", "visit>call", node("call", excluded=True))
    result = run_journey(journey(*parts, percent_of="total"), view(), table)
    assert dict(zip(column(result, "node"), column(result, "instances"), strict=True)) == {
        "visit": 1,
        "demo": 1,
        "call": 0,
    }
    assert result["total"] == 3
    assert result["nodes"][0]["primary_percent"] is not None
    assert {row["node"]: row["total"] for row in result["bases"]} == {"visit": 6, "demo": 6, "call": 6}  # Events
    assert [row["fallout"] for row in result["nodes"] if row["node"] == "visit"] == [0]


def test_the_base_of_converging_starts_is_their_union() -> None:
    table = rows("acme 1 visit", "acme 3 demo", "birk 1 call", "birk 3 demo", "cole 1 call", "dora 1 visit")
    result = run_journey(journey("visit>demo", "call>demo"), view(), table)
    assert {row["node"]: row["start"] for row in result["bases"] if row["metric"] == "primary"} == {
        "visit": 2,
        "demo": 4,
        "call": 2,
    }
    assert result["caption"] == {"node": "demo", "starts": ["visit", "call"], "percent": 50}


def test_open_is_who_can_yet_go_on_before_the_data_end() -> None:
    # The data end just after 9: a limit of 3 has run out for the visit at 5, not for those at 7 and 9.
    table = rows("acme 5 visit", "birk 7 visit", "cole 1 visit", "cole 9 visit")
    fallen = run_journey(journey(arrow("visit>demo", within=3)), view(), table)["nodes"][0]
    assert (fallen["fallout"], fallen["fallout_open"], fallen["fallout_lost"]) == (3, 2, 1)


def test_a_limit_that_runs_out_at_the_end_itself_is_open() -> None:
    table = rows("acme 5 visit")
    for as_of, still_open in ((8, 1), (8.001, 0)):
        changed = view(as_of=int(as_of * HOUR))
        result = run_journey(journey(arrow("visit>demo", within=3)), changed, table)
        assert result["nodes"][0]["fallout_open"] == still_open


def test_an_arrow_without_a_limit_keeps_everybody_open() -> None:
    table = rows("acme 1 visit", "birk 9 visit")
    fallen = run_journey(journey(arrow("visit>demo", within=1), "visit>call"), view(), table)["nodes"][0]
    assert (fallen["fallout_open"], fallen["fallout_lost"]) == (2, 0)


def test_an_immediate_arrow_is_open_only_from_the_last_row() -> None:
    table = rows("acme 8 visit", "birk 7 visit", "birk 8 call")
    fallen = run_journey(journey(arrow("visit>demo", within=5, immediate=True)), view(), table)["nodes"][0]
    assert (fallen["fallout_open"], fallen["fallout_lost"]) == (1, 1)


def test_a_journey_limit_runs_out_with_the_latest_start() -> None:
    table = rows("acme 0 visit", "acme 6 demo", "birk 0 visit", "birk 4 visit", "birk 6 demo", "cole 8 call")
    demo = run_journey(journey("visit>demo", "demo>won", within="PT6H"), view(), table)["nodes"][1]
    assert (demo["fallout"], demo["fallout_open"], demo["fallout_lost"]) == (2, 1, 1)


def test_time_to_move_is_from_the_earliest_row_that_serves() -> None:
    table = rows("acme 0 visit", "acme 2 visit", "acme 4 demo", "birk 1 visit", "birk 2 demo", "birk 3 demo")
    moved = run_journey(journey("visit>demo"), view(), table)["arrows"][0]
    assert (moved["median_time"], moved["p10_time"], moved["p90_time"]) == (2.5 * HOUR, 1.3 * HOUR, 3.7 * HOUR)


def test_quantiles_round_halves_up() -> None:
    assert quantile([1, 2], Fraction(1, 2)) == 2
    assert quantile([0, 1], Fraction(1, 10)) == 0
    assert quantile([], Fraction(1, 2)) is None


def test_wilson_interval_of_the_textbook() -> None:
    low, high = wilson(81, 263)
    assert (round(low or 0, 4), round(high or 0, 4)) == (0.2553, 0.3662)
    assert wilson(0, 0) == (None, None)


def test_a_date_range_ends_at_what_is_known() -> None:
    table = rows("acme 1 visit", "acme 3 demo", "acme 5 won", "- 4 won")
    changed = view(date_ranges=[{"name": "all", "start": 1 * HOUR, "end": 9 * HOUR}], as_of=5 * HOUR)
    result = run_journey(journey("visit>demo", "demo>won", date_range="all", primary_metric="Events"), changed, table)
    assert (column(result, "instances"), result["total"]) == ([1, 1, 0], 2)


def test_a_segment_of_a_container_keeps_all_rows_of_its_instances() -> None:
    table = rows("acme 1 visit", "acme 2 demo", "birk 1 visit", "- 2 demo")
    has_demo = {"dimension": "event", "operator": "equals", "value": "demo"}
    universe = make_universe(table, view(), None)
    assert kept_rows(universe, "account", has_demo) == {0, 1}
    assert kept_rows(universe, "account", {"not": has_demo}) == {2}
    assert kept_rows(universe, "event", has_demo) == {1, 3}
    assert kept_rows(universe, "event", {"not": {"scope": "account", "condition": has_demo}}) == {2, 3}


def test_a_bracket_asks_one_row() -> None:
    table = rows("acme 1 visit", "acme 2 demo", "birk 1 visit", product=["a", "b", "b"])
    parts = [
        {"dimension": "event", "operator": "equals", "value": "visit"},
        {"dimension": "product", "operator": "equals", "value": "b"},
    ]
    universe = make_universe(table, view(dimensions={"product": "product"}), None)
    assert kept_rows(universe, "account", {"all": parts}) == {0, 1, 2}
    assert kept_rows(universe, "account", {"scope": "event", "condition": {"all": parts}}) == {2}


def test_a_comparison_with_a_null_is_false_and_not_turns_it_to_true() -> None:
    universe = make_universe(rows("acme 1 visit", "acme 2 -"), view(), None)
    for operator, value in (("not_equals", "demo"), ("not_in", ["demo"]), ("not_contains", "demo")):
        comparison = {"dimension": "event", "operator": operator, "value": value}
        assert kept_rows(universe, "event", comparison) == {0}
        assert kept_rows(universe, "event", {"not": comparison}) == {1}
    assert kept_rows(universe, "event", {"dimension": "event", "operator": "not_exists"}) == {1}


def test_metrics_on_no_rows_and_on_nulls() -> None:
    metrics = {
        "Revenue": {"kind": "sum", "measure": "revenue", "where": None},
        "Size": {"kind": "calculated", "expression": "Revenue / won"},
    }
    table = rows("acme 1 won", "acme 2 won", "acme 3 visit", revenue=[0.1, None, 0.2])
    universe = make_universe(table, view(metrics=metrics), None)
    assert metric_value(universe, "Revenue", [0, 1, 2]) == Fraction(3, 10)
    assert metric_value(universe, "Size", [0, 1, 2]) == Fraction(3, 20)
    assert metric_value(universe, "Revenue", []) == 0
    assert metric_value(universe, "Size", []) is None


def test_sessions_are_cut_where_a_gap_exceeds_the_timeout() -> None:
    table = rows("a 0 visit", "a 2 visit", "a 1 visit", "a 5 visit", "- 9 visit")
    sessions = view(containers={"session": {"person": ["account_id"], "timeout": HOUR}})
    assert group_by_instance(table, sessions, "session", range(5)) == {("a", 1): [0, 2, 1], ("a", 2): [3]}


def test_a_key_of_two_columns_has_no_null_part() -> None:
    keys = view(containers={"deal": ["account_id", "deal"]})
    table = rows("a 0 visit", "a 1 visit", "b 1 visit", "- 2 visit", deal=["x", None, "x", "x"])
    assert group_by_instance(table, keys, "deal", range(4)) == {("a", "x"): [0], ("b", "x"): [2]}


def test_items_are_text() -> None:
    assert [item_of(value) for value in (3, 3.0, 2.5, True, "", None)] == ["3", "3", "2.5", "true", "", None]


def test_durations() -> None:
    assert [microseconds(text) for text in ("P7D", "PT36H", "P1DT12H", "PT0.5S", "P1W", None)] == [
        *(168 * HOUR, 36 * HOUR, 36 * HOUR, 500_000, 168 * HOUR),
        None,
    ]
