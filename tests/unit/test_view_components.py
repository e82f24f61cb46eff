"""Adding, replacing and removing what the names in specs stand for."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.components.expressions import InvalidExpression
from ipyjourney.errors import UnknownName
from ipyjourney.spec.definitions import CircularDefinition
from ipyjourney.view import DuplicateName
from ipyjourney.view.components import GivenMetric
from ipyjourney.view.held import StillUsed

WON = {"name": "S", "scope": "account", "condition": {"dimension": "event", "value": "Won"}}
VISITED = {**WON, "condition": {"dimension": "event", "value": "Visit"}}
JOURNEY = ij.JourneySpec.path("Visit", container="account", primary_metric="Accounts")


def make_view(**arguments):
    rows = [("A", "Visit", 1.0), ("A", "Won", 5.0), ("B", "Visit", None)]
    events = pd.DataFrame(rows, columns=["account", "event", "value"])
    events["time"] = pd.date_range("2025-01-01", periods=len(events), freq="D")
    return ij.DataView(events, timestamp="time", containers={"account": "account"}, event="event", **arguments)


def total(view, metric="Accounts", **fields):
    return view.run(ij.JourneySpec(container="account", primary_metric=metric).with_changes(**fields)).total


class Listener:
    def __init__(self, view, spec=JOURNEY):
        self.told, self.shown = 0, spec
        view.on_change(self.listen, self.spec)

    def listen(self):
        self.told += 1

    def spec(self):
        return self.shown


def test_a_calculated_metric_may_be_given_when_the_view_is_made():
    view = make_view(metrics={"Half": ij.Metric.calculated("Mean / 2"), "Mean": ij.Metric.calculated("value / Events")})
    assert total(view, "Mean") == 2
    assert total(view, "Half") == 1


@pytest.mark.parametrize(
    ("metrics", "error"),
    [
        ({"Mean": ij.Metric.calculated("vlue / Events")}, UnknownName),
        ({"Mean": ij.Metric.calculated("Mean + 1")}, CircularDefinition),
    ],
)
def test_names_in_a_calculated_metric_are_looked_up_when_the_view_is_made(metrics, error):
    with pytest.raises(error):
        make_view(metrics=metrics)


def test_a_change_is_seen_at_once_and_everyone_is_told():
    view = make_view()
    listeners = Listener(view), Listener(view)
    view.add_metric("Mean", "value / Events")
    assert total(view, "Mean") == 2
    view.replace_metric("Mean", ij.Metric.calculated("value / Accounts"))
    assert total(view, "Mean") == 3
    view.remove_metric("Mean")
    assert "Mean" not in view.metrics
    view.add_segment(WON)
    assert total(view, segments=["S"]) == 1
    view.replace_segment(VISITED)
    assert total(view, segments=["S"]) == 2
    view.remove_segment("S")
    view.add_date_range({"name": "R", "start": "2025-01-02"})
    assert total(view, "Events", date_range="R") == 2
    view.replace_date_range({"name": "R", "start": "2025-01-03"})
    assert total(view, "Events", date_range="R") == 1
    view.remove_date_range("R")
    assert [listener.told for listener in listeners] == [9, 9]
    assert not view.segments
    assert not view.date_ranges


def test_a_segment_that_asks_a_metric_follows_the_metric():
    asking = {"metric": "Size", "operator": ">=", "value": 5}
    view = make_view(metrics={"Size": ij.Metric.calculated("value")}, segments=[{**WON, "condition": asking}])
    assert total(view, segments=["S"]) == 1
    view.replace_metric("Size", "value - 2")
    assert total(view, segments=["S"]) == 0


def test_a_segment_of_a_place_follows_the_segments_of_its_analysis():
    inner = JOURNEY.with_changes(segments=["S"])
    place = {"name": "P", "scope": "account", "condition": {"place": {"node": "n1"}, "of": inner}}
    view = make_view(segments=[place, WON])
    assert total(view, segments=["P"]) == 1
    view.replace_segment(VISITED)
    assert total(view, segments=["P"]) == 2


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda view: view.add_metric("Won", "Events"), DuplicateName),
        (lambda view: view.add_metric("Size", "value /"), InvalidExpression),
        (lambda view: view.add_metric("Size", "vlue"), UnknownName),
        (lambda view: view.replace_metric("Won", "Events"), GivenMetric),
        (lambda view: view.replace_metric("Size", "Events"), UnknownName),
        (lambda view: view.replace_metric("Mean", "[Half] * 2"), CircularDefinition),
        (lambda view: view.remove_metric("Won"), GivenMetric),
        (lambda view: view.remove_metric("Size"), UnknownName),
        (lambda view: view.remove_metric("Mean"), StillUsed),
        (lambda view: view.remove_metric("Half"), StillUsed),
        (lambda view: view.add_segment(WON), DuplicateName),
        (lambda view: view.replace_segment({**WON, "name": "T"}), UnknownName),
        (lambda view: view.remove_segment("T"), UnknownName),
        (lambda view: view.remove_segment("S"), StillUsed),
        (lambda view: view.remove_segment("P"), StillUsed),
        (
            lambda view: view.replace_segment(
                {**WON, "condition": {"place": {"node": "n1"}, "of": JOURNEY.with_changes(segments=["P"])}}
            ),
            CircularDefinition,
        ),
        (lambda view: view.add_date_range({"name": "R"}), DuplicateName),
        (lambda view: view.replace_date_range({"name": "Q"}), UnknownName),
        (lambda view: view.remove_date_range("Q"), UnknownName),
        (lambda view: view.remove_date_range("R"), StillUsed),
    ],
)
def test_a_change_that_does_not_fit_is_refused_and_all_stays_as_it_is(change, error):
    inner = JOURNEY.with_changes(segments=["S"], date_range="R")
    view = make_view(
        metrics={"Mean": ij.Metric.calculated("value / Events"), "Half": ij.Metric.calculated("Mean / 2")},
        segments=[
            {"name": "P", "scope": "account", "condition": {"place": {"node": "n1"}, "of": inner}},
            {**WON, "condition": {"metric": "Half", "operator": ">", "value": 0}},
        ],
        date_ranges=[{"name": "R"}],
    )
    shown = Listener(view, JOURNEY.with_changes(segments=["P"]))
    before = view.definitions
    with pytest.raises(error) as caught:
        change(view)
    assert view.definitions == before
    assert shown.told == 0
    assert caught.value.what
    assert caught.value.fix


def test_what_uses_a_component_is_named():
    view = make_view(metrics={"Mean": ij.Metric.calculated("value / Events")})
    shown = Listener(view, JOURNEY.with_changes(secondary_metric="Mean"))
    with pytest.raises(StillUsed, match="used by: the open journey canvas"):
        view.remove_metric("Mean")
    shown.shown = JOURNEY
    view.remove_metric("Mean")


def test_definitions_of_a_saved_analysis_are_added_together_and_the_views_own_stay():
    view = make_view(segments=[WON])
    view.adopt(
        metrics={"Half": ij.Metric.calculated("Mean / 2"), "Mean": ij.Metric.calculated("value / Events")},
        segments=[ij.Segment.model_validate(VISITED)],
        date_ranges=[ij.DateRange(name="Late", this="week")],
    )
    assert total(view, "Half") == 1
    assert total(view, segments=["S"]) == 1
    assert list(view.date_ranges) == ["Late"]


def test_a_fingerprint_changes_with_what_names_stand_for():
    def prints(**arguments):
        view = make_view(**arguments)
        return view.run(JOURNEY.with_changes(secondary_metric="Mean", segments=["S"])).fingerprint

    mean = {"Mean": ij.Metric.calculated("Base / Events"), "Base": ij.Metric.count(where=WON["condition"])}
    other_base = {**mean, "Base": ij.Metric.count(where=VISITED["condition"])}
    found = {prints(metrics=metrics, segments=[made]) for metrics in (mean, other_base) for made in (WON, VISITED)}
    assert len(found) == 4
