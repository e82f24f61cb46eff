"""Comparisons of flows, loops and skips, notes, and how a result is written."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.errors import UnknownName
from ipyjourney.spec import FlowSpec
from tests.conformance.tables import accounts, events
from tests.unit.engine.flow_stories import ACCOUNT, item, nodes, run, story, view_of


def two_sides(table, **fields):
    segments = [
        {"name": name, "scope": "account", "condition": {"dimension": "event", "value": name}} for name in ("p", "q")
    ]
    sides = [{"name": "P", "segments": ["p"]}, {"name": "Q", "segments": ["q"]}]
    spec = FlowSpec.starts_with(item("a"), **ACCOUNT, columns=2, items_per_column=1, compare=sides, **fields)
    return run(spec, table, segments=segments)


def test_both_sides_show_the_top_items_of_both_added_up():
    result = two_sides(story(x="pabac", y="pab", u="qac", v="qac", w="qac"))
    assert [(row.compare, row.column, row.item, row.kind, row.views) for row in result.nodes.itertuples()] == [
        ("P", 0, "a", "item", 3),
        ("P", 1, "c", "item", 1),
        ("P", 1, None, "other", 2),
        ("Q", 0, "a", "item", 3),
        ("Q", 1, "c", "item", 3),
    ]
    assert result.links.columns[0] == result.paths.columns[0] == result.loops.columns[0] == "compare"
    assert result.n_paths == 3


def test_differences_are_those_of_the_second_side_against_the_first():
    result = two_sides(story(x="pab", y="pab", z="pac", u="qac", v="qac"))
    found = result.differences.set_index(["column", "kind"])
    assert found.loc[(1, "item"), ["value", "base_value", "change", "change_percent"]].tolist() == [2, 1, 1, 100.0]
    assert found.loc[(1, "other"), ["value", "base_value"]].tolist() == [0, 2]
    assert found.loc[(1, "item"), "share_change"] == pytest.approx(2 / 3)
    assert found.loc[(1, "item"), "low"] < 2 / 3 < found.loc[(1, "item"), "high"]
    assert found["withheld"].isna().all()


def test_intervals_of_differences_are_withheld_where_the_sides_share_an_instance():
    result = two_sides(story(x="pqab", y="pab", u="qac"))
    assert result.differences["p_value"].isna().all()
    assert result.differences["withheld"].notna().all()


def test_a_side_with_a_date_range_replaces_that_of_the_flow():
    sides = [{"name": "first", "date_range": "early"}, {"name": "then", "date_range": "late"}]
    ranges = [{"name": "early", "end": "2024-01-03"}, {"name": "late", "start": "2024-01-03"}]
    spec = FlowSpec.starts_with(item("a"), **ACCOUNT, columns=2, compare=sides)
    result = run(spec, story(x="abac", y="cca"), date_ranges=ranges)
    assert [(row.compare, row.path) for row in result.paths.itertuples()] == [
        ("first", ("a", "b")),
        ("then", ("a", None)),
        ("then", ("a", "c")),
    ]


def test_an_instance_returns_to_an_item_that_stands_in_its_path_twice():
    spec = FlowSpec.starts_with(item("c"), **ACCOUNT, columns=2, include_repeats=True)
    result = run(spec, story(x="aaab", y="abab", z="aba"))
    assert [tuple(row) for row in result.loops.itertuples(index=False)] == [("a", 2), ("b", 1)]


def test_a_stage_is_skipped_if_a_later_one_comes_after_an_earlier_one_and_before_it():
    spec = FlowSpec.starts_with(item("a"), **ACCOUNT)
    table = story(skips="ac", late="acb", takes="abc", starts="cab", without="c", back="bac")
    result = run(spec, table)
    assert [tuple(row) for row in result.skipped(["a", "b", "c"]).itertuples(index=False)] == [
        ("a", 0),
        ("b", 2),
        ("c", 0),
    ]
    with pytest.raises(UnknownName, match="item"):
        result.skipped(["a", "x"])
    with pytest.raises(ij.errors.IpyjourneyError, match="twice"):
        result.skipped(["a", "a"])
    assert result.skipped([]).empty


@pytest.mark.parametrize(
    "change",
    [
        {"container": "person"},
        {"pathing_dimension": "page"},
        {"anchor": {"kind": "starts_with", "components": [{"metric": "nothing"}]}},
        {"anchor": {"kind": "starts_with", "components": [item("a", "page")]}},
        {"anchor": {"kind": "starts_with", "dimension": "page"}},
        {"anchor": {"kind": "between", "components": [item("a")], "until": [item("a", "page")]}},
        {"column_dimensions": [{"column": 1, "dimension": "page"}]},
        {"patterns": [{"name": "x", "pattern": "a", "dimension": "page"}]},
        {"segments": ["S"]},
        {"date_range": "D"},
        {"compare": [{"name": "one", "segments": ["S"]}]},
        {"compare": [{"name": "one", "date_range": "D"}]},
    ],
)
def test_a_name_that_is_not_there_is_refused_before_anything_is_computed(change):
    spec = FlowSpec.starts_with(item("a"), **ACCOUNT).with_changes(**change)
    view = view_of(story(x="ab"))
    for ask in (view.run, view.check):
        with pytest.raises(UnknownName):
            ask(spec)


def test_items_that_the_data_lack_match_nothing_and_the_result_says_so():
    spec = FlowSpec.starts_with(item("z"), **ACCOUNT, column_filters=[{"column": 1, "exclude": ["y"]}])
    result = run(spec, story(x="ab"))
    assert result.nodes.empty
    assert result.links.empty
    assert result.paths.empty
    assert result.n_paths == 0
    assert [note.parameters["item"] for note in result.notes] == ["z", "y"]
    assert "the anchor does not occur" in repr(result)


def test_a_table_without_any_item_has_no_path():
    table = events("at account_id event page", "mon x a -", "tue x b -").assign(
        page=pd.Series([None, None], dtype="str")
    )
    spec = FlowSpec.contains({"metric": "a"}, container="account", pathing_dimension="page", columns=3)
    result = run(spec, table, dimensions=["event", "page"])
    assert nodes(result) == [(-1, "(entry)", 1, 1), (0, "a", 1, 1), (1, "(exit)", 1, 1)]
    assert result.loops.empty


def test_rows_without_an_instance_are_left_out_and_counted():
    result = run(FlowSpec.starts_with(item("a"), **ACCOUNT), accounts(x="mon a, tue b", without="mon a"))
    assert nodes(result, 0) == [(0, "a", 1, 1)]
    assert "One row has no account" in result.notes[0].text


def test_a_flow_is_written_the_same_each_time_and_text_of_the_data_is_never_markup():
    table = story(x="ab").replace({"b": "<b>"})
    result = run(FlowSpec.starts_with(item("a"), **ACCOUNT, columns=2), table)
    assert repr(result) == repr(run(result.spec, table)) == result.to_text()
    assert result.to_text().splitlines()[:3] == [
        "Column  Item  Path views  Accounts  % of anchor",
        "0       a              1         1       100.0%",
        "1       <b>            1         1       100.0%",
    ]
    assert "<b>" not in result.to_html()
    assert "&lt;b&gt;" in result.to_html()
    assert result.fingerprint == run(result.spec, table).fingerprint


def test_a_comparison_is_written_with_the_names_of_its_sides():
    text = two_sides(story(x="pab", u="qac")).to_text()
    assert text.splitlines()[0].startswith("Side")
    assert "Q     0" in text


def test_only_the_strongest_links_are_written_and_the_text_says_how_many_more_there_are():
    table = story(**{f"x{number}": "a" + chr(200 + number) for number in range(30)})
    result = run(FlowSpec.starts_with(item("a"), **ACCOUNT, columns=2, items_per_column=30), table)
    assert len(result.links) == 30
    assert "5 more links" in result.to_text()
