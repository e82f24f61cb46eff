from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ipyjourney as ij
from ipyjourney.components import AllOf, MetricComparison, MetricRef
from ipyjourney.components.durations import InvalidDuration, format_duration, parse_duration
from ipyjourney.components.faults import fault_note
from ipyjourney.components.model import InvalidSpec
from ipyjourney.errors import Note
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.words import locales, speaking


@given(st.timedeltas(timedelta(0), timedelta(days=3650)))
def test_a_duration_is_read_back_as_it_was_written(duration):
    assert parse_duration(format_duration(duration)) == duration


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("7 days", timedelta(days=7)),
        ("1 week", timedelta(weeks=1)),
        ("36h", timedelta(hours=36)),
        ("90 min", timedelta(minutes=90)),
        ("PT0.5S", timedelta(milliseconds=500)),
        ("P1W", timedelta(weeks=1)),
    ],
)
def test_durations_may_be_written_in_words(text, duration):
    assert parse_duration(text) == duration


@pytest.mark.parametrize("value", ["P1M", "1 month", "P", "PT", "-P1D", "", 7, timedelta(days=-1), None, "P1Y"])
def test_what_is_no_fixed_time_is_no_duration(value):
    with pytest.raises(InvalidDuration):
        parse_duration(value)


WRONG = pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: MetricRef(metrc="Won"), "metrc"),
        (lambda: MetricComparison(metric="Won", operator="greater", value="3"), "a number is wanted"),
        (lambda: MetricComparison(metric="Won", operator="greater", value=True), "a number is wanted"),
        (lambda: MetricComparison(metric="Won", operator="greater", value=float("nan")), "a number is wanted, not nan"),
        (lambda: AllOf.model_validate({"all": []}), "at least 1"),
        (lambda: ij.Node(id="n1", components=()), "at least 1"),
        (lambda: ij.Node(id="n1", components=[{"colour": "red"}]), "components"),
        (lambda: ij.JourneySpec(container="account", percent_of="strat"), "start, previous, total"),
        (lambda: ij.JourneySpec(container="account", show_fallout=1), "true or false"),
        (lambda: ij.Node(id="n1", components=[{"metric": "Won"}], color="red"), "pattern"),
        (lambda: ij.JourneySpec(container=7), "text is wanted, not 7"),
        (lambda: ij.JourneySpec(), "the field is missing"),
        (lambda: ij.JourneySpec(container="account", nodes=7), "a list is wanted"),
        (lambda: ij.JourneySpec(container="account", nodes=[7]), "named fields"),
        (lambda: ij.CohortSpec(container="account", inclusion="A", returning="B", columns=0), "columns"),
    ],
)


@WRONG
def test_a_wrong_field_is_named_in_our_words(make, said):
    with pytest.raises(InvalidSpec) as caught:
        make()
    assert said in str(caught.value)
    assert "pydantic" not in str(caught.value).lower()


@WRONG
@pytest.mark.parametrize("locale", [locale for locale in locales() if locale != "en"])
def test_a_wrong_field_is_told_in_the_language_in_which_the_error_is_read(make, said, locale):
    with pytest.raises(InvalidSpec) as caught:
        make()
    problem = caught.value.parameters["problem"]
    assert isinstance(problem, Note)
    assert problem.message_id != "fault-other"
    english = str(problem)
    with speaking(locale):
        assert str(problem) != english
        assert str(problem) in caught.value.what
        assert str(problem) in caught.value.to_wire()["what"]
    assert said in str(caught.value)


def test_a_fault_that_there_are_no_words_for_is_told_by_a_general_sentence():
    fault = {"type": "frozen_instance", "loc": (), "msg": "Instance is frozen", "input": 3}
    assert fault_note(fault).text == "this value is not possible here: 3"


def test_a_fault_deep_inside_is_named_by_its_path():
    with pytest.raises(InvalidSpec, match=r"nodes\[1\]\.positon") as caught:
        ij.JourneySpec.from_json(
            {
                "container": "account",
                "nodes": [
                    {"id": "a", "components": [{"metric": "Won"}]},
                    {"id": "b", "components": [{"metric": "Won"}], "positon": {"x": 0, "y": 0}},
                ],
            }
        )
    assert caught.value.to_wire()["id"] == "invalid-spec"


def test_a_spec_cannot_be_changed_in_place():
    spec = ij.JourneySpec(container="account")
    with pytest.raises(Exception, match="frozen"):
        spec.container = "person"
    assert spec.with_changes(container="person").container == "person"
    assert spec.container == "account"


def test_json_leaves_out_what_is_as_usual_and_keeps_the_rest():
    spec = ij.JourneySpec.path("Visit", "Won", container="account", within="7 days").with_changes(percent_of="total")
    assert ij.JourneySpec.from_json(spec.to_json()) == spec
    assert ij.JourneySpec.from_json(spec.to_dict(full=True)) == spec
    assert "show_fallout" not in spec.to_json()
    assert '"within": "P7D"' in spec.to_json()


@pytest.mark.parametrize(
    "text", ["", "[]", '{"kind": "flow", "container": "account"}', '{"version": 2, "container": "a"}']
)
def test_a_document_of_another_kind_or_version_is_refused(text):
    with pytest.raises((UnreadableSpec, InvalidSpec)):
        ij.JourneySpec.from_json(text)
