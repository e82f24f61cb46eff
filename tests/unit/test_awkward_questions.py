"""What analysts type by mistake: it is said, and nothing is silently zero."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.components.model import InvalidSpec
from ipyjourney.engine.windows import BackwardDateRange
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.spec.flow_parts import MisplacedUntil
from ipyjourney.view.questions import NegativeCount
from ipyjourney.view.wanted import NotASpec

JOURNEY = ij.JourneySpec.path("Visit", "Won", container="account")


@pytest.fixture
def view():
    events = pd.DataFrame(
        {
            "time": pd.date_range("2025-01-01", periods=4, freq="D"),
            "account": ["A", "A", "B", "B"],
            "event": ["Visit", "Won", "Visit", "Visit"],
            "sector": ["retail", "retail", "medical", None],
            "paid": [True, True, False, False],
            "seats": [3, 3, 10, 10],
        }
    )
    return ij.DataView(
        events,
        timestamp="time",
        event="event",
        containers={"account": "account"},
        dimensions=["sector", "paid", "seats"],
        segments=[
            {"name": "Retial", "scope": "account", "condition": {"dimension": "sector", "value": "retial"}},
            {"name": "Paid", "scope": "account", "condition": {"dimension": "paid", "value": True}},
            {"name": "Small", "condition": {"dimension": "seats", "operator": "in", "value": [3, 4.0]}},
        ],
        date_ranges=[{"name": "Backward", "start": "2025-02-01", "end": "2025-01-01"}],
    )


@pytest.mark.parametrize(
    "spec",
    [
        JOURNEY.with_changes(segments=("Retial",)),
        ij.CohortSpec(container="account", inclusion="Visit", returning="Won", segments=("Retial",)),
        ij.FlowSpec.starts_with(
            {"metric": "Visit"}, container="account", pathing_dimension="sector", segments=("Retial",)
        ),
    ],
)
def test_a_misspelt_item_in_a_condition_is_noted(view, spec):
    texts = [note.text for note in view.run(spec).notes]
    assert any('"retial" is no item of sector' in text for text in texts)


def test_truth_values_and_numbers_name_the_items_of_their_columns(view):
    assert view.run(JOURNEY.with_changes(segments=("Paid",))).nodes["primary"].tolist() == [1, 1]
    small = view.run(JOURNEY.with_changes(segments=("Small",)))
    assert small.nodes["primary"].tolist() == [1, 1]
    assert any('"4" is no item of seats' in note.text for note in small.notes)


def test_a_date_range_that_ends_before_it_starts_is_refused(view):
    with pytest.raises(BackwardDateRange, match="Swap the two"):
        view.run(JOURNEY.with_changes(date_range="Backward"))


@pytest.mark.parametrize(
    "ask",
    [
        lambda view: view.top_items(JOURNEY, "Visit", "sector", limit=-1),
        lambda view: view.top_items(JOURNEY, "Visit", "sector", offset=-1),
        lambda view: view.breakdown(JOURNEY, "Visit", dimension="sector", limit=-1),
        lambda view: view.find_instances("account", "", limit=-1),
    ],
)
def test_a_negative_number_of_lines_is_refused(view, ask):
    with pytest.raises(NegativeCount):
        ask(view)


@pytest.mark.parametrize(
    ("spec", "error"), [(3, NotASpec), (None, NotASpec), ([], NotASpec), ("no json", UnreadableSpec)]
)
def test_what_is_no_spec_is_refused_in_words(view, spec, error):
    with pytest.raises(error):
        view.run(spec)


def test_an_end_of_paths_belongs_to_flows_between_two(view):
    anchor = {"kind": "starts_with", "components": [{"metric": "Visit"}], "until": [{"metric": "Won"}]}
    with pytest.raises(MisplacedUntil, match="does not run between two"):
        ij.FlowSpec(container="account", anchor=anchor, pathing_dimension="sector")


def test_a_component_that_is_none_is_refused_without_the_words_of_a_library():
    with pytest.raises(InvalidSpec) as problem:
        ij.Node(id="n1", components=["Won"])
    assert "none of the forms that are possible here" in str(problem.value)
    assert "discriminator" not in str(problem.value)
