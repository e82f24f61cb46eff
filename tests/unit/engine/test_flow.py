"""Anchors, paths and columns of flows over tables that can be checked by hand."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.spec import FlowSpec
from tests.conformance.tables import accounts, events
from tests.unit.engine.flow_stories import ACCOUNT, item, nodes, paths, run, story

# --- anchors -----------------------------------------------------------------------------------------------------


def test_every_occurrence_opens_a_path_and_an_instance_counts_once_in_each_figure():
    result = run(FlowSpec.starts_with(item("a"), **ACCOUNT, columns=3), story(x="abac", y="ab"))
    assert nodes(result) == [
        (0, "a", 3, 2),
        (1, "b", 2, 2),
        (1, "c", 1, 1),
        (2, "a", 1, 1),
        (2, "(exit)", 2, 2),
    ]
    assert paths(result) == {"ab-": 1, "aba": 1, "ac-": 1}


def test_ends_with_runs_backward_and_a_path_that_finds_nothing_is_an_entry():
    result = run(FlowSpec.ends_with(item("c"), **ACCOUNT, columns=3), story(x="abc", y="bc", z="c"))
    assert nodes(result) == [
        (-2, "a", 1, 1),
        (-2, "(entry)", 1, 1),
        (-1, "b", 2, 2),
        (-1, "(entry)", 1, 1),
        (0, "c", 3, 3),
    ]
    assert paths(result) == {"--c": 1, "-bc": 1, "abc": 1}


def test_contains_goes_both_ways_with_half_of_the_columns_on_either_side():
    spec = FlowSpec.contains(item("b"), **ACCOUNT, columns=5)
    assert spec.column_numbers == (-2, -1, 0, 1, 2)
    assert paths(run(spec, story(x="abcd", y="b"))) == {"-abcd": 1, "--b--": 1}


def test_a_metric_is_an_anchor_at_every_row_that_matches_it_whatever_the_path_is():
    table = events("at account_id event size", "mon x a s", "tue x a l", "wed x a l", "thu x b -", "fri x b s")
    big = ij.Metric.count(where={"dimension": "size", "value": "l"})
    spec = FlowSpec.starts_with({"metric": "Big"}, **ACCOUNT, columns=2)
    result = run(spec, table, metrics={"Big": big})
    assert nodes(result) == [(0, "Big", 2, 1), (1, "b", 2, 1)]
    # Backward, the run of equal neighbours stands at its first row.
    result = run(FlowSpec.ends_with({"metric": "Big"}, **ACCOUNT, columns=2), table, metrics={"Big": big})
    assert nodes(result, -1) == [(-1, "a", 2, 1)]
    assert result.links["median_time"].tolist() == [pd.Timedelta(days=1.5)]


def test_several_items_and_a_whole_dimension_form_an_anchor_column_of_top_items():
    table = story(x="abcabd", y="ca")
    result = run(FlowSpec.starts_with(item("a"), item("c"), **ACCOUNT, columns=1), table)
    assert nodes(result) == [(0, "a", 3, 2), (0, "c", 2, 2)]
    whole = FlowSpec(anchor={"kind": "starts_with", "dimension": "event"}, **ACCOUNT, columns=1, items_per_column=2)
    assert nodes(run(whole, table)) == [(0, "a", 3, 2), (0, "b", 2, 1), (0, "(other)", 3, 2)]


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("starts_with", {"ab": 1, "cb": 1}),
        ("ends_with", {"bc": 1, "ba": 1}),
        ("contains", {"-ab": 1, "bc-": 1, "-cb": 1, "ba-": 1}),
    ],
)
def test_a_limit_to_one_occurrence_takes_the_first_or_the_last_whatever_its_item(kind, found):
    spec = FlowSpec(
        anchor={"kind": kind, "components": [item("a"), item("c")]}, **ACCOUNT, columns=2, limit_to_occurrence=True
    )
    result = run(spec, story(x="abc", y="cba"))
    assert paths(result) == found
    assert any("both ways" in note.text for note in result.notes) == (kind == "contains")


def test_between_counts_only_paths_that_get_there_and_ends_them_at_the_row_of_the_next_end():
    spec = FlowSpec.between(item("a"), {"metric": "z"}, **ACCOUNT, columns=4)
    result = run(spec, story(x="abzcz", y="abc", w="azb"))
    assert paths(result) == {"abz-": 1, "az--": 1}
    assert [note.text for note in result.notes] == [
        "One occurrence of the start is left out: the end does not come after it."
    ]
    # What the path ends with may lie on rows that the pathing dimension knows nothing of.
    table = events("at account_id event page", "mon x a p", "tue x b -", "wed x z q", "thu x c r")
    spec = FlowSpec.between(item("a"), item("z"), container="account", pathing_dimension="page", columns=3)
    assert paths(run(spec, table)) == {"aq-": 1}


def test_between_two_items_of_a_list_runs_to_whichever_end_comes_first():
    spec = FlowSpec.between(item("a"), [item("y"), item("z")], **ACCOUNT, columns=4)
    assert paths(run(spec, story(x="abyz", w="abzy"))) == {"aby-": 1, "abz-": 1}


# --- paths and columns -------------------------------------------------------------------------------------------


def test_nulls_are_skipped_and_equal_neighbours_collapse_across_them():
    table = story(x="aa.abb.c")
    result = run(FlowSpec.starts_with(item("a"), **ACCOUNT, columns=3), table)
    assert paths(result) == {"abc": 1}
    assert [note.text for note in result.notes] == ["2 rows have no event and stand in no path of it."]
    repeats = FlowSpec.starts_with(item("a"), **ACCOUNT, columns=3, include_repeats=True)
    assert paths(run(repeats, table)) == {"aaa": 1, "aab": 1, "abb": 1}


def test_a_column_of_another_dimension_holds_its_first_item_later_than_the_row_before():
    table = events(
        "at account_id event page",
        "mon x a p",
        "tue x b -",
        "wed x b q",
        "thu x c q",
        "fri x d r",
    )
    spec = FlowSpec.starts_with(item("a"), **ACCOUNT, columns=3, column_dimensions=[{"column": 1, "dimension": "page"}])
    result = run(spec, table)
    # The page q stands at Wednesday, where its run begins, so that the next event is Thursday's.
    assert paths(result) == {"aqc": 1}
    assert result.links["median_time"].tolist() == [pd.Timedelta(days=2), pd.Timedelta(days=1)]


def test_a_step_that_takes_too_long_runs_out():
    table = accounts(x="mon a, mon+7 b, mon+8 c", y="mon a, tue b, wed c")
    spec = FlowSpec.starts_with(item("a"), **ACCOUNT, columns=3, step_within="1 day")
    assert paths(run(spec, table)) == {"a--": 1, "abc": 1}
    assert paths(run(spec.with_changes(step_within="7 days"), table)) == {"abc": 2}


def test_an_instance_counts_once_in_other_items():
    result = run(FlowSpec.starts_with(item("a"), **ACCOUNT, columns=2, items_per_column=1), story(x="abacad", y="ab"))
    assert nodes(result, 1) == [(1, "b", 2, 2), (1, "(other)", 2, 1)]
    assert result.nodes["share"].round(2).tolist() == [1.0, 1.0, 0.5]


def test_ties_of_top_items_go_by_name_in_code_point_order():
    spec = FlowSpec.starts_with(item("a"), **ACCOUNT, columns=2, items_per_column=2)
    assert nodes(run(spec, story(x="ab", y="aB", z="aä")), 1) == [(1, "B", 1, 1), (1, "b", 1, 1), (1, "(other)", 1, 1)]


def test_views_of_a_column_and_of_the_links_into_it_add_up_to_those_of_the_column_before():
    table = story(x="abcabdab", y="acab", z="bab")
    result = run(FlowSpec.contains(item("a"), **ACCOUNT, columns=5, items_per_column=1), table)
    views = result.nodes.groupby("column")["views"].sum()
    kept = result.nodes[result.nodes["kind"].isin(["item", "other"])].groupby("column")["views"].sum()
    assert views[1] == views[0] == views[-1]
    assert (views[2], views[-2]) == (kept[1], kept[-1])
    links = result.links
    assert links.groupby("column")["views"].sum().tolist() == [views[-2], views[-1], views[1], views[2]]


def test_links_to_exits_and_from_entries_have_no_time():
    result = run(FlowSpec.contains(item("b"), **ACCOUNT, columns=3), story(x="ab", y="bc"))
    assert [
        (row.column, row.source, row.source_kind, row.target, row.target_kind, row.views, row.median_time)
        for row in result.links.fillna({"source": "", "target": ""}).itertuples()
    ] == [
        (-1, "a", "item", "b", "item", 1, pd.Timedelta(days=1)),
        (-1, "", "entry", "b", "item", 1, pd.NaT),
        (0, "b", "item", "c", "item", 1, pd.Timedelta(days=1)),
        (0, "b", "item", "", "exit", 1, pd.NaT),
    ]
