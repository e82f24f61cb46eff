from __future__ import annotations

import pytest

import ipyjourney as ij
from ipyjourney.components import Bracket, MetricComparison, Sequence, SequenceStep
from ipyjourney.components.conditions import LimitOnFirstStep, SequenceNeedsContainer
from ipyjourney.components.date_ranges import UnclearDateRange
from ipyjourney.components.durations import BackwardLimits
from ipyjourney.components.model import InvalidSpec
from ipyjourney.components.wildcards import wildcard

VISIT = {"dimension": "event", "value": "Visit"}
WON = {"dimension": "event", "value": "Won"}
SEQUENCE = {"then": [{"condition": VISIT}, {"condition": WON, "within": "7 days", "after": "PT1H"}]}


@pytest.mark.parametrize(
    ("sign", "word"),
    [
        (">=", "greater_or_equal"),
        (">", "greater"),
        ("<=", "less_or_equal"),
        ("<", "less"),
        ("=", "equals"),
        ("==", "equals"),
        ("!=", "not_equals"),
        ("equals", "equals"),
    ],
)
def test_numbers_may_be_compared_by_signs_and_json_has_the_words(sign, word):
    made = MetricComparison.model_validate({"metric": "Won", "operator": sign, "value": 1})
    assert made.model_dump(mode="json") == {"metric": "Won", "operator": word, "value": 1}


def test_an_operator_that_does_not_exist_is_refused_with_those_that_do():
    with pytest.raises(InvalidSpec, match="greater_or_equal"):
        MetricComparison.model_validate({"metric": "Won", "operator": "=>", "value": 1})


@pytest.mark.parametrize(
    "make",
    [
        lambda **limits: ij.Arrow(source="a", target="b", **limits),
        lambda **limits: SequenceStep(condition=WON, **limits),
    ],
)
def test_limits_that_no_rows_can_keep_are_refused(make):
    assert make(within="5 days", after="5 days")
    with pytest.raises(BackwardLimits, match="at least 10 days and at most 5 days"):
        make(within="5 days", after="10 days")


def test_a_sequence_is_read_back_from_its_json():
    segment = ij.Segment(name="S", scope="account", condition={"not": SEQUENCE})
    written = segment.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    assert written["condition"] == {
        "not": {"then": [{"condition": VISIT}, {"condition": WON, "within": "P7D", "after": "PT1H"}]}
    }
    assert ij.Segment.model_validate(written) == segment


@pytest.mark.parametrize(
    "make",
    [
        lambda: ij.Segment(name="S", condition=SEQUENCE),
        lambda: ij.Segment(name="S", condition={"any": [VISIT, {"not": {"all": [SEQUENCE]}}]}),
        lambda: ij.Segment(name="S", scope="account", condition={"scope": "event", "condition": SEQUENCE}),
        lambda: ij.Metric.count(where=SEQUENCE),
        lambda: ij.Metric.sum("value", where={"any": [SEQUENCE, WON]}),
        lambda: Sequence.model_validate({"then": [{"condition": SEQUENCE}]}),
        lambda: SequenceStep.model_validate({"condition": {"not": SEQUENCE}}),
        lambda: Bracket.model_validate({"scope": "event", "condition": SEQUENCE}),
    ],
)
def test_a_sequence_is_refused_where_single_rows_are_asked(make):
    with pytest.raises(SequenceNeedsContainer) as caught:
        make()
    assert "single row" in caught.value.what
    assert caught.value.fix


@pytest.mark.parametrize(
    "make",
    [
        lambda: ij.Segment(name="S", scope="account", condition=SEQUENCE),
        lambda: ij.Segment(name="S", scope="account", condition={"any": [VISIT, {"not": SEQUENCE}]}),
        lambda: ij.Segment(name="S", condition={"scope": "account", "condition": SEQUENCE}),
        lambda: ij.Metric.count(where={"scope": "person", "condition": SEQUENCE}),
        lambda: Sequence.model_validate({"then": [{"condition": {"scope": "person", "condition": SEQUENCE}}]}),
    ],
)
def test_a_bracket_asks_a_sequence_of_instances_anywhere(make):
    assert make()


@pytest.mark.parametrize("limit", ["within", "after"])
def test_no_limit_leads_to_the_first_step(limit):
    with pytest.raises(LimitOnFirstStep):
        Sequence.model_validate({"then": [{"condition": VISIT, limit: "P1D"}, {"condition": WON}]})


def test_a_sequence_has_a_step():
    with pytest.raises(InvalidSpec, match="at least 1"):
        Sequence.model_validate({"then": []})


@pytest.mark.parametrize(
    ("pattern", "item", "matches"),
    [
        ("Paid*", "Paid Search", True),
        ("Paid*", "Unpaid", False),
        ("*paid", "Paid", False),
        ("V?", "V1", True),
        ("V?", "V12", False),
        ("V?", "V", False),
        ("*", "", True),
        ("", "", True),
        ("", "a", False),
        ("**a**", "bab", True),
        ("*a*b*c", "xaxbxbxc", True),
        ("*a?c*", "abcabd", True),
        ("*ab*ab", "ab", False),
        ("*ab*ab", "abab", True),
        ("a.b", "axb", False),
        ("[ab]", "a", False),
        ("a*b", "a\nb", True),
        ("a?b", "a\nb", True),
    ],
)
def test_wildcards_stand_for_the_whole_item(pattern, item, matches):
    assert bool(wildcard(pattern).fullmatch(item)) is matches


def test_a_text_that_almost_matches_many_wildcards_takes_no_ages():
    assert not wildcard("*a" * 30 + "b").fullmatch("a" * 5000)


@pytest.mark.parametrize(
    "fields",
    [
        {"start": "2025-01-01", "this": "month"},
        {"end": "2025-01-01", "last": 1, "unit": "day"},
        {"last": 1, "unit": "day", "this": "day"},
        {"last": 1},
        {"unit": "day"},
        {"this": "day", "unit": "day"},
    ],
)
def test_a_date_range_is_fixed_or_rolling_and_nothing_in_between(fields):
    with pytest.raises(UnclearDateRange):
        ij.DateRange.model_validate({"name": "R", **fields})


@pytest.mark.parametrize("fields", [{"last": 0, "unit": "day"}, {"last": 1.5, "unit": "day"}, {"this": "decade"}])
def test_a_rolling_range_has_whole_units_that_exist(fields):
    with pytest.raises(InvalidSpec):
        ij.DateRange.model_validate({"name": "R", **fields})


@pytest.mark.parametrize("fields", [{"last": 90, "unit": "day"}, {"this": "quarter"}, {"start": "2025-01-01"}, {}])
def test_a_date_range_is_read_back_from_its_json(fields):
    made = ij.DateRange.model_validate({"name": "R", **fields})
    assert made.model_dump(mode="json", exclude_defaults=True) == {"name": "R", **fields}
