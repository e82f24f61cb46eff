"""Flow specs: what they accept, what they refuse, and their JSON."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec import FlowSpec, read_spec
from ipyjourney.spec.compare import DuplicateComparison
from ipyjourney.spec.flow import InvalidPattern, UnclearAnchor, UnknownColumnNumber
from ipyjourney.spec.flow_columns import MisplacedSide, RepeatedColumn, UncollapsibleNode

WHERE = {"container": "account", "pathing_dimension": "Channel"}
MAIL = {"dimension": "Channel", "item": "E-mail"}
WEB = {"dimension": "Channel", "item": "Web"}
MQL = {"metric": "MQL Qualified"}


@pytest.mark.parametrize(
    "spec",
    [
        FlowSpec.starts_with(MQL, **WHERE),
        FlowSpec.contains(MAIL, WEB, **WHERE, columns=7, include_repeats=True),
        FlowSpec.ends_with(MQL, **WHERE, step_within="7 days", compare=[{"name": "A", "segments": ["a"]}]),
        FlowSpec.between(MAIL, [MQL], **WHERE, column_dimensions=[{"column": 2, "dimension": "Country"}]),
        FlowSpec(
            anchor={"kind": "starts_with", "dimension": "Channel"},
            **WHERE,
            patterns=[{"name": "Paid", "pattern": "Paid*"}],
            column_filters=[{"column": 1, "matching": {"operator": "in", "value": ["a", "b"]}}],
        ),
        FlowSpec.contains(
            MAIL,
            **WHERE,
            columns_before=1,
            columns_after=3,
            column_items=[{"column": 0, "items": 9}, {"column": -1, "items": 1}],
            hidden_columns=[2],
            collapsed=[{"column": 1, "item": "Web"}, {"column": 2, "kind": "other"}],
            wrap_labels=True,
            show_table=True,
        ),
    ],
)
def test_a_flow_comes_back_from_its_own_json_short_and_full(spec):
    assert FlowSpec.from_json(spec.to_json()) == spec
    assert read_spec(spec.to_dict(full=True)) == spec
    assert hash(spec) == hash(FlowSpec.from_json(spec.to_json()))


@pytest.mark.parametrize("make", [FlowSpec.starts_with, FlowSpec.contains, FlowSpec.ends_with])
def test_an_anchor_is_the_name_of_a_metric_items_or_a_whole_dimension(make):
    assert make("MQL Qualified", **WHERE) == make(MQL, **WHERE)
    assert make(MAIL, WEB, **WHERE).anchor.components == make(WEB, MAIL, **WHERE).anchor.components[::-1]
    whole = make({"dimension": "Channel"}, **WHERE).anchor
    assert (whole.dimension, whole.components) == ("Channel", ())


def test_paths_between_two_ends_take_names_and_whole_dimensions_too():
    assert FlowSpec.between("MQL Qualified", "Won", **WHERE) == FlowSpec.between(MQL, [{"metric": "Won"}], **WHERE)
    assert FlowSpec.between({"dimension": "Channel"}, "Won", **WHERE).anchor.dimension == "Channel"


@pytest.mark.parametrize(
    ("kind", "columns", "numbers"),
    [
        ("starts_with", 3, (0, 1, 2)),
        ("ends_with", 3, (-2, -1, 0)),
        ("contains", 3, (-1, 0, 1)),
        ("contains", 4, (-2, -1, 0, 1, 2)),
        ("contains", 1, (0,)),
        ("ends_with", 1, (0,)),
    ],
)
def test_columns_are_numbered_from_the_anchor(kind, columns, numbers):
    assert getattr(FlowSpec, kind)(MQL, **WHERE, columns=columns).column_numbers == numbers


@pytest.mark.parametrize(
    ("before", "after", "numbers"),
    [
        (None, 3, (-2, -1, 0, 1, 2, 3)),
        (1, None, (-1, 0, 1, 2)),
        (0, 1, (0, 1)),
        (0, 0, (0,)),
    ],
)
def test_each_side_of_what_is_contained_may_have_its_own_number_of_columns(before, after, numbers):
    spec = FlowSpec.contains(MQL, **WHERE, columns_before=before, columns_after=after)
    assert spec.column_numbers == numbers


def test_hidden_columns_are_still_there_but_not_shown():
    spec = FlowSpec.starts_with(MQL, **WHERE, hidden_columns=[3, 1], column_filters=[{"column": 1, "include": ["x"]}])
    assert spec.column_numbers == (0, 1, 2, 3, 4)
    assert spec.shown_columns == (0, 2, 4)


def test_a_column_may_show_another_number_of_items():
    spec = FlowSpec.starts_with(MQL, **WHERE, items_per_column=3, column_items=[{"column": 2, "items": 8}])
    assert [spec.items_in(number) for number in spec.column_numbers] == [3, 3, 8, 3, 3]


def test_a_column_has_the_pathing_dimension_unless_it_is_given_its_own_and_the_anchors_is_its_own():
    spec = FlowSpec.starts_with({"dimension": "Event", "item": "Visit"}, **WHERE, columns=3)
    spec = spec.with_changes(column_dimensions=[{"column": 2, "dimension": "Country"}])
    assert [spec.dimension_of(number) for number in spec.column_numbers] == ["Event", "Channel", "Country"]
    assert FlowSpec.starts_with(MQL, **WHERE).dimension_of(0) is None
    assert FlowSpec(anchor={"kind": "contains", "dimension": "Event"}, **WHERE).dimension_of(0) == "Event"


@pytest.mark.parametrize(
    ("anchor", "part"),
    [
        ({"kind": "starts_with"}, "anchor"),
        ({"kind": "starts_with", "components": [MQL], "dimension": "Channel"}, "anchor"),
        ({"kind": "starts_with", "components": [MQL, MQL]}, "anchor"),
        ({"kind": "starts_with", "components": [MQL, MAIL]}, "anchor"),
        ({"kind": "starts_with", "components": [MAIL, {"dimension": "Event", "item": "Visit"}]}, "anchor"),
        ({"kind": "between", "components": [MQL], "until": [MQL, MAIL]}, "until"),
    ],
)
def test_an_anchor_is_one_metric_or_items_of_one_dimension_or_a_whole_dimension(anchor, part):
    with pytest.raises(UnclearAnchor) as caught:
        FlowSpec(anchor=anchor, **WHERE)
    assert caught.value.parameters["part"] == part


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"column_dimensions": [{"column": 0, "dimension": "Country"}]}, UnknownColumnNumber),
        ({"column_dimensions": [{"column": 5, "dimension": "Country"}]}, UnknownColumnNumber),
        (
            {"column_dimensions": [{"column": 1, "dimension": "A"}, {"column": 1, "dimension": "B"}]},
            RepeatedColumn,
        ),
        ({"column_items": [{"column": 5, "items": 2}]}, UnknownColumnNumber),
        ({"column_items": [{"column": 1, "items": 2}, {"column": 1, "items": 3}]}, RepeatedColumn),
        ({"column_items": [{"column": 1, "items": 0}]}, IpyjourneyError),
        ({"hidden_columns": [0]}, UnknownColumnNumber),
        ({"hidden_columns": [-1]}, UnknownColumnNumber),
        ({"hidden_columns": [2, 2]}, RepeatedColumn),
        ({"columns_before": 1}, MisplacedSide),
        ({"columns_after": 1}, MisplacedSide),
        ({"collapsed": [{"column": 7, "item": "x"}]}, UnknownColumnNumber),
        ({"collapsed": [{"column": 1, "kind": "exit"}]}, UncollapsibleNode),
        ({"collapsed": [{"column": 1, "kind": None}]}, UncollapsibleNode),
        ({"column_filters": [{"column": -1, "include": ["x"]}]}, UnknownColumnNumber),
        ({"patterns": [{"name": "x", "pattern": "(", "syntax": "regex"}]}, InvalidPattern),
        ({"compare": [{"name": "x"}, {"name": "x"}]}, DuplicateComparison),
        ({"compare": [{"name": name} for name in "vwxyz"]}, IpyjourneyError),
        ({"columns": 0}, IpyjourneyError),
        ({"items_per_column": 0}, IpyjourneyError),
        ({"step_within": "1 month"}, IpyjourneyError),
        ({"nonsense": 1}, IpyjourneyError),
    ],
)
def test_what_a_flow_cannot_have_is_refused_when_it_is_made(fields, error):
    with pytest.raises(error) as caught:
        FlowSpec.starts_with(MQL, **WHERE, **fields)
    assert all((caught.value.what, caught.value.why, caught.value.fix))


def test_a_bad_regular_expression_says_what_is_wrong_with_it():
    with pytest.raises(InvalidPattern, match="unterminated subpattern"):
        FlowSpec.starts_with(MQL, **WHERE, patterns=[{"name": "x", "pattern": "(", "syntax": "regex"}])
    # As a wildcard it is plain text.
    FlowSpec.starts_with(MQL, **WHERE, patterns=[{"name": "x", "pattern": "("}])


def test_between_takes_one_component_or_several_on_either_side():
    spec = FlowSpec.between([MAIL, WEB], MQL, **WHERE)
    assert [part.label for part in spec.anchor.components] == ["E-mail", "Web"]
    assert [part.label for part in spec.anchor.until] == ["MQL Qualified"]


def test_focusing_on_a_node_makes_it_the_anchor_of_a_flow_that_contains_it():
    spec = FlowSpec.starts_with(MQL, **WHERE, step_within="2 days", limit_to_occurrence=True)
    spec = spec.with_changes(
        column_dimensions=[{"column": 2, "dimension": "Country"}],
        column_filters=[{"column": 1, "exclude": ["Web"]}],
        column_items=[{"column": 2, "items": 8}],
        hidden_columns=[1],
        collapsed=[{"column": 2, "item": "Web"}],
    )
    focused = spec.focus(2, "Sweden")
    assert focused == FlowSpec.contains(
        {"dimension": "Country", "item": "Sweden"}, **WHERE, step_within=timedelta(days=2)
    )
    assert spec.focus(0, "MQL Qualified").anchor.components == spec.anchor.components
    with pytest.raises(UnknownColumnNumber):
        spec.focus(9, "Sweden")
