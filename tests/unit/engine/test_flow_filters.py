"""Column filters and pattern groups of flows."""

from __future__ import annotations

import pandas as pd
import pytest

from ipyjourney.spec import FlowSpec
from tests.conformance.tables import events
from tests.unit.engine.flow_stories import ACCOUNT, item, nodes, paths, run, story


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ([{"column": 1, "include": ["b"]}], {"ab-": 1, "abc": 1}),
        ([{"column": 1, "exclude": ["b"]}], {"ac-": 1, "a--": 1}),
        ([{"column": 1, "exclude": ["b"]}, {"column": 1, "include": ["c", "b"]}], {"ac-": 1}),
        ([{"column": 2, "exclude": ["c"]}], {"ab-": 1, "ac-": 1, "a--": 1}),
        ([{"column": 1, "matching": {"operator": "not_equals", "value": "c"}}], {"ab-": 1, "abc": 1}),
        ([{"column": 1, "matching": {"operator": "starts_with", "value": ["c", "d"]}}], {"ac-": 1}),
        ([{"column": 1, "matching": {"operator": "exists"}}], {"ab-": 1, "abc": 1, "ac-": 1}),
        ([{"column": 1, "matching": {"operator": "not_exists"}}], {}),
        ([{"column": 0, "exclude": ["a"]}], {}),
    ],
)
def test_filters_keep_whole_paths_and_excluding_keeps_those_that_have_run_out(filters, found):
    spec = FlowSpec.starts_with(item("a"), **ACCOUNT, columns=3, column_filters=filters)
    result = run(spec, story(x="abc", y="ab", z="ac", w="a"))
    assert paths(result) == found
    assert result.nodes["views"].sum() == sum(len(path.rstrip("-")) + (path[-1] == "-") for path in found)
    assert f"{4 - len(found)} path view" in result.notes[0].text.replace("One", "1")


def test_every_column_is_counted_and_ranked_anew_after_a_filter():
    table = story(x="abacab", y="acb", z="acb")
    spec = FlowSpec.starts_with(item("a"), **ACCOUNT, columns=2, items_per_column=1)
    assert nodes(run(spec, table), 1) == [(1, "c", 3, 3), (1, "(other)", 2, 1)]
    filtered = spec.with_changes(column_filters=[{"column": 1, "exclude": ["c"]}])
    assert nodes(run(filtered, table)) == [(0, "a", 2, 1), (1, "b", 2, 1)]
    assert run(filtered, table).nodes["share"].tolist() == [1.0, 1.0]


@pytest.mark.parametrize(
    ("syntax", "pattern", "found"),
    [
        ("prefix", "Paid", {"a>Paid>Mail": 1}),
        ("wildcard", "Paid*", {"a>Paid>Mail": 1}),
        ("wildcard", "*S?arch", {"a>Paid>Paid Social>Mail": 1}),
        ("regex", "Paid (Search|Social)", {"a>Paid>Mail": 1}),
        ("regex", "Paid", {"a>Paid Search>Paid Social>Mail": 1}),
    ],
)
def test_a_group_takes_items_for_one_where_its_pattern_matches_them_as_a_whole(syntax, pattern, found):
    times = pd.date_range("2024-01-01", periods=4)
    table = pd.DataFrame({"timestamp": times, "account_id": "x", "event": ["a", "Paid Search", "Paid Social", "Mail"]})
    group = {"name": "Paid", "pattern": pattern, "syntax": syntax}
    result = run(FlowSpec.starts_with(item("a"), **ACCOUNT, columns=4, patterns=[group]), table)
    assert {">".join(filter(None, row.path)): row.views for row in result.paths.itertuples()} == found
    assert any("belongs to the group" in note.text for note in result.notes) == (
        pattern == "Paid" and syntax == "regex"
    )


def test_the_first_group_that_matches_names_an_item_and_anchors_and_filters_name_groups():
    groups = [{"name": "x", "pattern": "[ab]", "syntax": "regex"}, {"name": "y", "pattern": "*"}]
    spec = FlowSpec.starts_with(item("x"), **ACCOUNT, columns=2, patterns=groups)
    assert paths(run(spec, story(p="abcd", q="ca"))) == {"xy": 1, "x-": 1}
    old_name = run(spec.with_changes(anchor={"kind": "starts_with", "components": [item("a")]}), story(p="abcd"))
    assert old_name.nodes.empty
    assert '"a" belongs to the group "x"' in old_name.notes[0].text


def test_a_group_is_about_its_own_dimension_or_else_the_pathing_dimension():
    table = events("at account_id event page", "mon x a p", "tue x b a", "wed x c p")
    spec = FlowSpec.starts_with(item("a"), container="account", pathing_dimension="page", columns=3)
    assert paths(run(spec.with_changes(patterns=[{"name": "g", "pattern": "[ap]", "syntax": "regex"}]), table)) == {
        "a--": 1
    }
    own = {"name": "g", "pattern": "a", "syntax": "prefix", "dimension": "event"}
    grouped = spec.with_changes(patterns=[own], anchor={"kind": "starts_with", "components": [item("g")]})
    assert paths(run(grouped, table)) == {"gap": 1}
