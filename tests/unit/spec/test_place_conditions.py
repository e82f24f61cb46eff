from __future__ import annotations

import pytest

import ipyjourney as ij
from ipyjourney.components.model import InvalidSpec
from ipyjourney.spec import CohortSpec, FlowSpec
from ipyjourney.spec.edits import UnknownArrow
from ipyjourney.spec.flow import UnknownColumnNumber
from ipyjourney.spec.flow_columns import HiddenColumn
from ipyjourney.spec.journey import UnknownNode
from ipyjourney.spec.place_conditions import ForeignPlace, PlaceCondition
from ipyjourney.spec.segments import PlaceNeedsItsContainer

JOURNEY = ij.JourneySpec.path("Visit", "Demo", "Won", container="account", within="30 days")
FLOW = FlowSpec.starts_with({"metric": "Visit"}, container="account", pathing_dimension="event")
HIDING = FLOW.with_changes(hidden_columns=[1])
COHORT = CohortSpec(container="account", inclusion="Visit", returning="Won")


def segment(place, spec=JOURNEY, **fields):
    condition = {"place": place, "of": spec.to_dict()}
    return ij.Segment.model_validate({"name": "S", "scope": "account", "condition": condition, **fields})


@pytest.mark.parametrize(
    ("place", "spec"),
    [
        ({"node": "n2"}, JOURNEY),
        ({"source": "n1", "target": "n2"}, JOURNEY),
        ({"fallout": "n1"}, JOURNEY),
        ({"fallout": "n1", "part": "lost"}, JOURNEY),
        ({"row": "2025-01", "column": 3}, COHORT),
        ({"row": "2025-01", "column": "included"}, COHORT),
        ({"column": 1, "item": "Demo"}, FLOW),
        ({"column": 1, "kind": "exit"}, FLOW),
        ({"left": {"column": 0, "item": "Visit"}, "right": {"column": 1, "kind": "exit"}}, FLOW),
        ({"path": ["Visit", "Demo", None]}, FLOW),
        ({"left": {"column": 0, "item": "Visit"}, "right": {"column": 2, "kind": "exit"}}, HIDING),
    ],
)
def test_a_segment_of_a_place_is_read_back_from_its_json(place, spec):
    made = segment(place, spec)
    written = made.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    assert written["condition"] == {"place": place, "of": spec.to_dict()}
    assert ij.Segment.model_validate(written) == made
    assert hash(ij.Segment.model_validate(written)) == hash(made)


def test_a_spec_may_be_given_as_it_is():
    assert ij.Segment(name="S", scope="account", condition={"place": {"node": "n1"}, "of": JOURNEY}) == segment(
        {"node": "n1"}
    )


def test_its_scope_is_the_container_of_the_analysis():
    for scope in ("event", "person"):
        with pytest.raises(PlaceNeedsItsContainer) as caught:
            segment({"node": "n1"}, scope=scope)
        assert 'the scope "account"' in caught.value.fix


@pytest.mark.parametrize(
    ("place", "spec", "error"),
    [
        ({"node": "n9"}, JOURNEY, UnknownNode),
        ({"fallout": "n9"}, JOURNEY, UnknownNode),
        ({"source": "n1", "target": "n9"}, JOURNEY, UnknownNode),
        ({"source": "n1", "target": "n3"}, JOURNEY, UnknownArrow),
        ({"column": 9, "item": "Demo"}, FLOW, UnknownColumnNumber),
        ({"column": 1, "item": "Demo"}, HIDING, HiddenColumn),
        ({"left": {"column": 0, "item": "Visit"}, "right": {"column": 1, "item": "Demo"}}, HIDING, HiddenColumn),
        ({"left": {"column": 4, "item": "a"}, "right": {"column": 5, "item": "b"}}, FLOW, UnknownColumnNumber),
        ({"node": "n1"}, FLOW, ForeignPlace),
        ({"row": "2025-01", "column": 1}, JOURNEY, ForeignPlace),
        ({"column": 1, "item": "Demo"}, COHORT, ForeignPlace),
    ],
)
def test_a_place_that_the_analysis_does_not_have_is_refused(place, spec, error):
    with pytest.raises(error) as caught:
        segment(place, spec)
    assert caught.value.what
    assert caught.value.fix


@pytest.mark.parametrize(
    "condition",
    [
        {"not": {"place": {"node": "n1"}, "of": JOURNEY.to_dict()}},
        {"scope": "account", "condition": {"place": {"node": "n1"}, "of": JOURNEY.to_dict()}},
    ],
)
def test_a_place_stands_only_at_the_top_of_a_segment(condition):
    with pytest.raises(InvalidSpec):
        ij.Segment.model_validate({"name": "S", "scope": "account", "condition": condition})


def test_a_spec_that_is_none_is_refused():
    with pytest.raises(Exception, match="kind"):
        PlaceCondition.model_validate({"place": {"node": "n1"}, "of": {"kind": "map"}})
