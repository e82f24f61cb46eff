from __future__ import annotations

import json

import pytest

import ipyjourney as ij
from ipyjourney.components import ContainerMetric, CounterMetric, EventsMetric, SumMetric
from ipyjourney.components.model import InvalidSpec
from ipyjourney.errors import UnknownName
from ipyjourney.spec import CohortSpec, FlowSpec
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.spec.definitions import CircularDefinition, Definitions, UnmatchableMetric
from ipyjourney.spec.documents import definitions_used, read_document, write_document

VISIT = {"dimension": "event", "operator": "equals", "value": "Visit"}
WON = {"dimension": "event", "operator": "equals", "value": "Won"}


def metric(expression):
    return ij.Metric.calculated(expression)


def segment(name, **fields):
    return ij.Segment.model_validate({"name": name, "condition": WON, **fields})


def asking(name, asked):
    condition = {"metric": asked, "operator": ">", "value": 1}
    return segment(name, scope="account", condition=condition)


def of_place(name, **fields):
    journey = ij.JourneySpec.path("Visit", container="account").with_changes(**fields)
    return segment(name, scope="account", condition={"place": {"node": "n1"}, "of": journey.to_dict()})


def definitions(metrics=None, segments=(), date_ranges=("Q1", "Q2")):
    usual = {
        "Events": EventsMetric(),
        "Accounts": ContainerMetric(container="account"),
        "Visit": CounterMetric.model_validate({"where": VISIT}),
        "Won": CounterMetric.model_validate({"where": WON}),
        "Revenue": SumMetric(measure="Revenue"),
    }
    return Definitions(
        {**usual, **(metrics or {})},
        {made.name: made for made in segments},
        {name: ij.DateRange(name=name, start="2025-01-01") for name in date_ranges},
    )


JOURNEY = ij.JourneySpec.path("Visit", "Won", container="account", primary_metric="Accounts")
FLOW = FlowSpec.starts_with({"metric": "Visit"}, container="account", pathing_dimension="event")
COHORT = CohortSpec(container="account", inclusion="Visit", returning="Won")


def test_what_a_view_makes_by_itself_is_not_written():
    assert definitions_used(JOURNEY, definitions()) == {}
    assert list(definitions_used(JOURNEY, definitions(), with_usual=True)["metrics"]) == ["Accounts", "Visit", "Won"]


@pytest.mark.parametrize(
    "spec",
    [
        JOURNEY.with_changes(segments=["S"]),
        JOURNEY.with_changes(nodes=[{"id": "a", "components": [{"segment": "S"}]}], arrows=[]),
        JOURNEY.with_changes(compare=[{"name": "One", "segments": ["S"]}]),
        FLOW.with_changes(segments=["S"]),
        FLOW.with_changes(compare=[{"name": "One", "segments": ["S"]}]),
        COHORT.with_changes(segments=["S"]),
        COHORT.with_changes(rows=["S"]),
        COHORT.with_changes(returning={"conditions": COHORT.returning.conditions, "segments": ["S"]}),
    ],
)
def test_a_segment_is_written_wherever_a_spec_uses_it_and_with_all_that_it_uses(spec):
    known = definitions(
        {"Deal size": metric("Revenue / [Big wins]"), "Big wins": CounterMetric.model_validate({"where": WON})},
        [asking("S", "Deal size"), segment("Other")],
    )
    found = definitions_used(spec, known)
    assert [part["name"] for part in found["segments"]] == ["S"]
    assert found["metrics"] == {
        "Deal size": {"expression": "Revenue / [Big wins]"},
        "Big wins": {"where": {"dimension": "event", "value": "Won"}},
    }


@pytest.mark.parametrize(
    "spec",
    [
        JOURNEY.with_changes(date_range="Q1"),
        JOURNEY.with_changes(nodes=[{"id": "a", "components": [{"date_range": "Q1"}]}], arrows=[]),
        JOURNEY.with_changes(compare=[{"name": "One", "date_range": "Q1"}]),
        FLOW.with_changes(date_range="Q1"),
        COHORT.with_changes(date_range="Q1"),
    ],
)
def test_a_date_range_is_written_wherever_a_spec_uses_it(spec):
    assert [part["name"] for part in definitions_used(spec, definitions())["date_ranges"]] == ["Q1"]


@pytest.mark.parametrize(
    "spec",
    [
        JOURNEY.with_changes(primary_metric="Size"),
        JOURNEY.with_changes(secondary_metric="Size"),
        CohortSpec(container="account", inclusion="Size", returning="Won"),
        CohortSpec(container="account", inclusion="Won", returning="Size"),
    ],
)
def test_a_calculated_metric_is_written_wherever_a_spec_uses_it(spec):
    found = definitions_used(spec, definitions({"Size": metric("Half * 2"), "Half": metric("Revenue / 2")}))
    assert found["metrics"] == {"Half": {"expression": "Revenue / 2"}, "Size": {"expression": "Half * 2"}}


def test_what_the_analysis_uses_that_a_segment_was_made_from_is_written_too():
    known = definitions(
        {"Size": metric("Revenue / Won")},
        [of_place("S", segments=["Inner"], date_range="Q2", primary_metric="Size"), segment("Inner")],
    )
    found = definitions_used(JOURNEY.with_changes(segments=["S"]), known)
    assert [part["name"] for part in found["segments"]] == ["Inner", "S"]
    assert [part["name"] for part in found["date_ranges"]] == ["Q2"]
    assert list(found["metrics"]) == ["Size"]


@pytest.mark.parametrize("spec", [JOURNEY, FLOW, COHORT])
def test_a_document_of_any_kind_is_read_back(spec, tmp_path):
    known = definitions({"Size": metric("Revenue / Won")}, [asking("S", "Size"), of_place("P", segments=["S"])])
    spec = spec.with_changes(segments=["P", "S"], date_range="Q1")
    write_document(tmp_path / "a.json", spec, known)
    document = read_document(tmp_path / "a.json")
    assert document.spec == spec
    assert {made.name: made for made in document.segments} == known.segments
    assert document.date_ranges == (known.date_ranges["Q1"],)
    assert document.metrics == {"Size": known.metrics["Size"]}


@pytest.mark.parametrize("text", ["", "[]", '{"kind": "map"}', '{"kind": "cohort", "version": 2}'])
def test_what_is_no_analysis_is_refused(text, tmp_path):
    (tmp_path / "a.json").write_text(text)
    with pytest.raises(UnreadableSpec):
        read_document(tmp_path / "a.json")


def test_a_definition_that_is_none_is_refused(tmp_path):
    content = {**JOURNEY.to_dict(), "definitions": {"metrics": {"Size": {"expression": "a", "measure": "b"}}}}
    (tmp_path / "a.json").write_text(json.dumps(content))
    with pytest.raises(InvalidSpec):
        read_document(tmp_path / "a.json")


@pytest.mark.parametrize(
    ("metrics", "segments", "circle"),
    [
        ({"A": metric("A + 1")}, [], "A → A"),
        ({"A": metric("B"), "B": metric("Won + C"), "C": metric("A")}, [], "A → B → C → A"),
        (
            {
                "A": metric("B"),
                "B": CounterMetric.model_validate({"where": {"metric": "A", "operator": ">", "value": 1}}),
            },
            [],
            "A → B → A",
        ),
        ({"A": metric("Won")}, [of_place("S", segments=["S"])], "S → S"),
        ({"A": metric("Won")}, [of_place("S", segments=["T"]), of_place("T", segments=["S"])], "S → T → S"),
    ],
)
def test_what_comes_back_to_itself_is_refused(metrics, segments, circle):
    known = definitions(metrics, segments)
    spec = JOURNEY.with_changes(primary_metric="A", segments=[made.name for made in segments])
    with pytest.raises(CircularDefinition) as caught:
        known.check(spec)
    assert circle in caught.value.what
    with pytest.raises(CircularDefinition):
        known.check_segments() if segments else known.check_metrics()


def test_a_definition_that_is_used_twice_is_no_circle():
    known = definitions({"A": metric("B + C"), "B": metric("D"), "C": metric("D"), "D": metric("Won")})
    assert list(known.used_by(JOURNEY.with_changes(primary_metric="A")).metrics)[:4] == ["Won", "D", "B", "C"]


@pytest.mark.parametrize(
    ("spec", "role"),
    [
        (JOURNEY.with_changes(nodes=[{"id": "a", "components": [{"metric": "Size"}]}], arrows=[]), "node"),
        (FLOW.with_changes(anchor={"kind": "starts_with", "components": [{"metric": "Size"}]}), "anchor"),
        (
            FlowSpec.between({"metric": "Won"}, {"metric": "Size"}, container="account", pathing_dimension="event"),
            "anchor",
        ),
        (COHORT.with_changes(value="Size"), "value"),
        (JOURNEY.with_changes(segments=["S"]), "node"),
    ],
)
def test_no_row_matches_a_calculated_metric(spec, role):
    inner = of_place("S", nodes=[{"id": "n1", "components": [{"metric": "Size"}]}])
    with pytest.raises(UnmatchableMetric) as caught:
        definitions({"Size": metric("Revenue / Won")}, [inner]).check(spec)
    assert caught.value.parameters["role"] == role
    assert caught.value.what
    assert caught.value.fix


@pytest.mark.parametrize(
    "known",
    [
        definitions({"Size": metric("Revnue / Won")}),
        definitions({"Size": metric("Half"), "Half": metric("Revnue / 2")}),
        definitions(
            {"Size": CounterMetric.model_validate({"where": {"metric": "Revnue", "operator": ">", "value": 1}})}
        ),
    ],
)
def test_a_name_that_is_not_there_is_found_however_deep(known):
    with pytest.raises(UnknownName, match='Did you mean "Revenue"'):
        known.check(JOURNEY.with_changes(primary_metric="Size"))
