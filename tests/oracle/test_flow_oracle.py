"""The oracle of flows against cases that are worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.oracle import run_flow
from tests.oracle.column_filters import passes
from tests.oracle.examples import HOUR, rows, view
from tests.oracle.flow import run_skips
from tests.oracle.flow_examples import flow, group, kept, links, nodes, paths
from tests.oracle.flow_questions import column_items, paths_through
from tests.oracle.patterns import is_like, renamed
from tests.oracle.view import Json, Row

TWO_ACCOUNTS = rows(
    *("acme 1 visit", "acme 2 visit", "acme 4 demo", "acme 7 visit", "acme 8 won"),
    *("birk 1 visit", "birk 3 -", "birk 5 visit", "birk 6 call"),
    "- 9 won",
)


def run(table: list[Row], kind: str, *anchors: Json | str, **changes: Any) -> Json:
    return run_flow(flow(kind, *anchors, **changes), view(), table)


def test_every_occurrence_opens_a_path_and_neighbours_collapse() -> None:
    result = run(TWO_ACCOUNTS, "starts_with", "visit")
    # acme: visit demo visit won, from its first and its third place; birk: visit call.
    assert paths(result) == {"visit call -": 1, "visit demo visit": 1, "visit won -": 1}
    assert nodes(result, 0) == {"visit": 3}
    assert nodes(result, 0, "instances") == {"visit": 2}
    assert nodes(result, 1) == {"call": 1, "demo": 1, "won": 1}
    assert nodes(result, 2) == {"visit": 1, "<exit>": 2}
    assert links(result) == {"visit>call": 1, "visit>demo": 1, "visit>won": 1} | {
        "call><exit>": 1,
        "demo>visit": 1,
        "won><exit>": 1,
    }


def test_a_run_stands_at_its_first_row() -> None:
    result = run(TWO_ACCOUNTS, "starts_with", "visit")
    assert links(result, "median_time")["visit>demo"] == 3 * HOUR
    assert links(result, "median_time")["visit>call"] == 5 * HOUR
    assert links(result, "median_time")["call><exit>"] is None


def test_repeats_may_stay_apart() -> None:
    result = run(TWO_ACCOUNTS, "starts_with", "visit", include_repeats=True)
    assert paths(result) == {
        "visit call -": 1,
        "visit demo visit": 1,
        "visit visit call": 1,
        "visit visit demo": 1,
        "visit won -": 1,
    }


def test_ends_with_runs_backward_into_entries() -> None:
    result = run(TWO_ACCOUNTS, "ends_with", "visit")
    assert paths(result) == {"- - visit": 2, "visit demo visit": 1}
    assert nodes(result, -1) == {"demo": 1, "<entry>": 2}
    assert [row["column"] for row in result["nodes"]] == [-2, -1, -1, 0]
    assert links(result) == {"visit>demo": 1, "demo>visit": 1, "<entry>>visit": 2}


def test_contains_runs_both_ways_from_half_of_the_columns() -> None:
    for columns in (2, 3):
        result = run(TWO_ACCOUNTS, "contains", "demo", columns=columns, limit_to_occurrence=True)
        assert paths(result) == {"visit demo visit": 1}
    assert paths(run(TWO_ACCOUNTS, "contains", "demo", columns=1)) == {"demo": 1}


def test_contains_may_have_its_own_number_of_columns_on_either_side() -> None:
    assert paths(run(TWO_ACCOUNTS, "contains", "demo", columns_before=0)) == {"demo visit": 1}
    assert paths(run(TWO_ACCOUNTS, "contains", "demo", columns_after=2)) == {"visit demo visit won": 1}


def test_a_column_may_have_its_own_number_of_items() -> None:
    result = run(TWO_ACCOUNTS, "starts_with", "visit", items_per_column=1, column_items=[{"column": 1, "items": 2}])
    assert nodes(result, 1) == {"call": 1, "demo": 1, "<other>": 1}


def test_hidden_columns_are_walked_through_unseen() -> None:
    result = run(TWO_ACCOUNTS, "starts_with", "visit", columns=4, hidden_columns=[1])
    assert links(result) == {"visit>visit": 1, "visit><exit>": 2, "visit>won": 1}
    assert links(result, "median_time")["visit>visit"] == 6 * HOUR
    assert paths(result) == {"visit - -": 2, "visit visit won": 1}
    kept_by = {"hidden_columns": [1], "column_filters": [kept(1, include=["won"])]}
    assert paths(run(TWO_ACCOUNTS, "starts_with", "visit", **kept_by)) == {"visit -": 1}


def test_who_runs_out_in_hidden_columns_is_an_exit_in_the_next_one_that_is_shown() -> None:
    result = run(TWO_ACCOUNTS, "starts_with", "visit", columns=5, hidden_columns=[1, 2])
    assert nodes(result, 3) == {"won": 1, "<exit>": 2}
    assert nodes(result, 4) == {"<exit>": 1}
    assert nodes(run(TWO_ACCOUNTS, "starts_with", "visit", hidden_columns=[1, 2])) == {"visit": 3}
    # All three paths begin at once, or after the demo: nothing comes before the first visit.
    assert nodes(run(TWO_ACCOUNTS, "ends_with", "visit", hidden_columns=[-1]), -2) == {"visit": 1, "<entry>": 2}


def test_whole_paths_through_a_place() -> None:
    spec = flow("starts_with", "visit", columns=4, hidden_columns=[1])
    ribbon = {
        "left": {"column": 0, "kind": "item", "item": "visit"},
        "right": {"column": 2, "kind": "exit", "item": None},
    }
    found = paths_through(spec, view(), TWO_ACCOUNTS, ribbon)
    assert (found["views"], found["links"], found["n_paths"]) == (2, [0, 2, 0], 1)
    assert found["paths"] == [{"path": ("visit", None, None), "views": 2, "instances": 2}]


def test_the_items_of_a_column_are_there_whatever_its_own_filters_are() -> None:
    filters = [kept(1, include=["demo"]), kept(2, exclude=["visit"])]
    spec = flow("starts_with", "visit", hidden_columns=[1], column_filters=filters)
    found = column_items(spec, view(), TWO_ACCOUNTS, 1)
    assert found == [{"item": name, "views": 1, "instances": 1} for name in ("call", "won")]


def test_a_metric_is_an_anchor_on_every_row_that_matches_it() -> None:
    result = run(TWO_ACCOUNTS, "starts_with", {"metric": "visit"}, columns=2)
    # The visit at 7 follows those at 1 and 2 only after the demo; that at 5 is followed by the call.
    assert paths(result) == {"visit call": 2, "visit demo": 2, "visit won": 1}
    back = run(TWO_ACCOUNTS, "ends_with", {"metric": "visit"}, columns=2)
    # A row in a run comes after the place of the run, which is its first row.
    assert paths(back) == {"- visit": 2, "visit visit": 2, "demo visit": 1}


def test_several_items_and_a_whole_dimension_are_anchors_too() -> None:
    assert nodes(run(TWO_ACCOUNTS, "starts_with", "demo", "call"), 0) == {"call": 1, "demo": 1}
    spec = flow("starts_with", items_per_column=1)
    spec["anchor"]["dimension"] = "event"
    result = run_flow(spec, view(), TWO_ACCOUNTS)
    assert nodes(result, 0) == {"visit": 3, "<other>": 3}
    assert paths(result) == {
        "call - -": 1,
        "demo visit won": 1,
        "visit call -": 1,
        "visit demo visit": 1,
        "visit won -": 1,
        "won - -": 1,
    }


def test_the_first_occurrence_and_the_last() -> None:
    assert paths(run(TWO_ACCOUNTS, "starts_with", "demo", "visit", limit_to_occurrence=True)) == {
        "visit call -": 1,
        "visit demo visit": 1,
    }
    assert paths(run(TWO_ACCOUNTS, "ends_with", "demo", "visit", limit_to_occurrence=True)) == {
        "- - visit": 1,
        "visit demo visit": 1,
    }


def test_between_runs_out_after_the_next_end_and_counts_only_if_it_gets_there() -> None:
    result = run(TWO_ACCOUNTS, "between", "visit", until="demo")
    assert paths(result) == {"visit demo -": 1}
    assert nodes(result, value="instances") == {"visit": 1, "demo": 1, "<exit>": 1}
    assert paths(run(TWO_ACCOUNTS, "between", "visit", until="won", columns=2)) == {"visit demo": 1, "visit won": 1}
    assert paths(run(TWO_ACCOUNTS, "between", "visit", until="visit", columns=4)) == {"visit demo visit -": 1}


def test_between_metrics_ends_at_the_next_row_of_the_end() -> None:
    table = rows("acme 1 visit", "acme 2 visit", "acme 3 won", "acme 3 demo")
    result = run(table, "between", {"metric": "visit"}, until={"metric": "visit"}, columns=2)
    assert paths(result) == {"visit -": 1}  # the second visit is not a place of its own
    assert paths(run(table, "between", {"metric": "visit"}, until={"metric": "won"}, columns=3)) == {"visit won -": 2}


def test_the_time_of_a_step_is_limited_inclusively() -> None:
    table = rows("acme 0 visit", "acme 2 demo", "acme 5 won", "birk 0 visit", "birk 3 demo", "birk 4 won")
    assert paths(run(table, "starts_with", "visit", step_within="PT2H")) == {"visit - -": 1, "visit demo -": 1}
    assert paths(run(table, "ends_with", "won", step_within="PT2H")) == {"- - won": 1, "- demo won": 1}


def test_a_run_that_began_too_early_is_too_early() -> None:
    table = rows("acme 0 visit", "acme 5 visit", "acme 6 demo")
    assert paths(run(table, "ends_with", "demo", columns=2, step_within="PT2H")) == {"- demo": 1}


def test_a_column_may_have_a_dimension_of_its_own() -> None:
    changed = view(dimensions={"channel": "channel"})
    table = rows(*("acme 1 visit", "acme 2 visit", "acme 3 demo", "acme 4 won"), channel=["web", "mail", "mail", "web"])
    spec = flow("starts_with", "visit", columns=4, column_dimensions=[{"column": 1, "dimension": "channel"}])
    # After the visit at 1 the next channel is mail at 2, the next event after that the demo.
    assert paths(run_flow(spec, changed, table)) == {"visit mail demo won": 1}
    spec = flow("starts_with", "visit", columns=4, column_dimensions=[{"column": 2, "dimension": "channel"}])
    assert paths(run_flow(spec, changed, table)) == {"visit demo web -": 1}


def test_the_row_of_the_column_before_has_no_second_place() -> None:
    changed = view(dimensions={"channel": "channel"})
    table = rows("acme 1 visit", "acme 2 demo", channel=["web", "mail"])
    spec = flow("starts_with", "visit", pathing_dimension="channel")
    assert paths(run_flow(spec, changed, table)) == {"visit mail -": 1}


def test_top_items_tie_by_name_and_the_rest_adds_up() -> None:
    table = rows(
        *("a 1 visit", "a 2 won", "b 1 visit", "b 2 demo", "c 1 visit", "c 2 call"),
        *("d 1 visit", "d 2 won", "e 1 visit", "e 2 demo", "e 3 visit", "e 4 call"),
    )
    result = run(table, "starts_with", "visit", columns=3, items_per_column=1)
    assert nodes(result, 1) == {"call": 2, "<other>": 4}
    assert nodes(result, 1, "instances") == {"call": 2, "<other>": 4}
    assert nodes(result, 2) == {"visit": 1, "<exit>": 5}
    assert links(result)["<other>>visit"] == 1
    assert paths(result)["visit demo visit"] == 1
    assert result["nodes"][1]["share"] == pytest.approx(2 / 5)


def test_an_instance_counts_once_in_other_too() -> None:
    table = rows("a 1 visit", "a 2 demo", "a 3 visit", "a 4 won", "b 1 visit", "b 2 call", "c 1 visit", "c 2 call")
    result = run(table, "starts_with", "visit", columns=2, items_per_column=1)
    assert (nodes(result, 1), nodes(result, 1, "instances")) == ({"call": 2, "<other>": 2}, {"call": 2, "<other>": 1})


def test_filters_recount_every_column() -> None:
    assert paths(run(TWO_ACCOUNTS, "starts_with", "visit", column_filters=[kept(1, include=["demo", "won"])])) == {
        "visit demo visit": 1,
        "visit won -": 1,
    }
    # Excluding keeps what has run out, a test does not.
    assert paths(run(TWO_ACCOUNTS, "starts_with", "visit", column_filters=[kept(2, exclude=["visit"])])) == {
        "visit call -": 1,
        "visit won -": 1,
    }
    contains = {"operator": "contains", "value": "i"}
    both = [kept(2, matching=contains), kept(0, include=["visit"])]
    result = run(TWO_ACCOUNTS, "starts_with", "visit", column_filters=both)
    assert nodes(result) == {"visit": 1, "demo": 1}
    assert result["nodes"][0]["share"] == 1
    assert run(TWO_ACCOUNTS, "starts_with", "visit", column_filters=[kept(0, exclude=["visit"])])["nodes"] == []


def test_a_test_of_an_item_may_have_several_values() -> None:
    assert passes("demo", {"operator": "starts_with", "value": ["v", "d"]})
    assert not passes("demo", {"operator": "not_equals", "value": ["visit", "demo"]})
    assert passes("demo", {"operator": "matches", "value": "d??o*"})
    assert not passes("demo", {"operator": "not_exists", "value": ""})
    assert passes("demo", {"operator": "less", "value": "e"})


def test_patterns() -> None:
    assert [is_like(text, "*a?") for text in ("ab", "xx\nab", "a", "abc", "aab")] == [True, True, False, False, True]
    assert not is_like("a", "[a]")
    spec = flow("starts_with", patterns=[group("V", "v", "prefix"), group("W", "v.*|w.n", "regex"), group("D", "V")])
    assert [renamed(spec, "event", item) for item in ("visit", "won", "wons", "V")] == ["V", "W", "wons", "D"]
    assert renamed(spec, "channel", "visit") == "visit"


def test_grouped_items_collapse_and_are_named_by_anchors_and_filters() -> None:
    table = rows("acme 1 visit", "acme 2 demo", "acme 3 call", "acme 4 won", "birk 1 demo")
    talk = [group("talk", "demo"), group("talk", "c*ll")]
    result = run(table, "contains", "talk", patterns=talk, column_filters=[kept(1, include=["won"])])
    assert paths(result) == {"visit talk won": 1}
    assert links(result, "median_time") == {"visit>talk": 1 * HOUR, "talk>won": 2 * HOUR}
    assert run(table, "contains", "demo", patterns=talk)["nodes"] == []


def test_instances_that_return() -> None:
    table = rows("a 1 visit", "a 2 visit", "a 3 demo", "a 4 visit", "a 5 demo", "b 1 demo", "b 2 call", "b 3 demo")
    assert run(table, "starts_with", "won", include_repeats=True)["loops"] == [
        {"item": "demo", "instances": 2},
        {"item": "visit", "instances": 1},
    ]


def test_stages_that_are_skipped() -> None:
    table = rows(
        *("a 1 visit", "a 2 won"),  # without a demo or a call
        *("b 1 visit", "b 2 demo", "b 3 call", "b 4 won"),  # as it should be
        *("c 1 visit", "c 2 call", "c 3 demo", "c 4 won"),  # the call before the demo
        *("d 1 demo", "d 2 won"),  # nothing before the demo: only the call is skipped
        *("e 1 visit", "e 2 demo"),  # not yet there
    )
    spec = flow("starts_with", "visit")
    skipped = run_skips(spec, view(), table, ["visit", "demo", "call", "won"])
    assert [row["instances"] for row in skipped] == [0, 2, 2, 0]


def test_two_sides_show_the_top_items_of_both() -> None:
    table = rows(
        *("a 1 visit", "a 2 won", "b 1 visit", "b 2 won", "c 1 visit", "c 2 demo", "c 3 won"),
        *("d 4 visit", "d 5 call", "e 4 visit", "e 5 call", "f 4 visit", "f 5 call", "f 6 visit", "f 7 call"),
    )
    ranges = [{"name": "old", "start": None, "end": 4 * HOUR}, {"name": "new", "start": 4 * HOUR, "end": None}]
    sides = [{"name": name, "segments": [], "date_range": name} for name in ("old", "new")]
    spec = flow("starts_with", "visit", columns=2, items_per_column=1, compare=sides)
    result = run_flow(spec, view(date_ranges=ranges), table)
    assert [(row["compare"], row["item"], row["kind"], row["views"]) for row in result["nodes"]] == [
        ("old", "visit", "item", 3),
        ("old", "call", "item", 0),
        ("old", None, "other", 3),
        ("new", "visit", "item", 4),
        ("new", "call", "item", 4),
    ]
    assert [row["share"] for row in result["nodes"]] == [1, 0, 1, 1, 1]
    assert [(row["compare"], row["path"]) for row in result["paths"]] == [
        ("old", ("visit", "won")),
        ("old", ("visit", "demo")),
        ("new", ("visit", "call")),
    ]
    assert result["loops"] == [
        {"compare": "new", "item": "call", "instances": 1},
        {"compare": "new", "item": "visit", "instances": 1},
    ]


def test_a_side_joins_the_segments_of_the_flow() -> None:
    called = {"dimension": "event", "operator": "equals", "value": "call"}
    segments = [
        {"name": "called", "scope": "account", "condition": called},
        {"name": "quiet", "scope": "event", "condition": {"not": called}},
    ]
    sides = [{"name": "callers", "segments": ["called"], "date_range": None}]
    spec = flow("starts_with", "visit", segments=["quiet"], compare=sides)
    result = run_flow(spec, view(segments=segments), TWO_ACCOUNTS)
    assert paths(result) == {"visit - -": 1}
