"""The components of a data view, and what it says of itself."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.errors import UnknownName
from ipyjourney.view import DuplicateName


def make_view(rows=(("A", "Visit", 1.0), ("A", "Won", 5.0), ("B", "Visit", None)), **arguments):
    events = pd.DataFrame(rows, columns=["account", "event", "value"])
    events["time"] = pd.date_range("2025-01-01", periods=len(events), freq="D")
    return ij.DataView(events, timestamp="time", containers={"account": "account"}, event="event", **arguments)


def total(view, metric):
    spec = ij.JourneySpec(container="account", primary_metric=metric)
    return view.run(spec).total


def test_a_view_counts_events_instances_and_event_items_and_adds_up_measures():
    view = make_view()
    assert list(view.metrics) == ["Events", "Accounts", "Visit", "Won", "value"]
    assert [total(view, metric) for metric in view.metrics] == [3, 2, 2, 1, 6.0]


def test_a_measure_that_is_added_up_under_another_name_has_no_second_metric():
    view = make_view(metrics={"Revenue": "value"})
    assert "value" not in view.metrics
    assert total(view, "Revenue") == 6


def test_no_metric_adds_up_what_a_lookup_says_of_an_instance_unless_it_is_named():
    events = pd.DataFrame({"timestamp": ["2025-01-01", "2025-01-02"], "account_id": ["a", "a"], "event": ["x", "y"]})
    sizes = pd.DataFrame({"account_id": ["a"], "employees": [50.0]})
    view = ij.DataView(events, lookups={"account": sizes})
    assert "employees" not in view.metrics
    assert any("employees" in note.text and "Metric.sum" in note.text for note in view.notes)
    named = ij.DataView(events, lookups={"account": sizes}, metrics={"Staff": ij.Metric.sum("employees")})
    assert "Staff" in named.metrics


def test_metrics_may_have_conditions():
    won = {"dimension": "event", "value": "Won"}
    view = make_view(metrics={"Deals": ij.Metric.count(where=won), "Won value": ij.Metric.sum("value", where=won)})
    assert (total(view, "Deals"), total(view, "Won value")) == (1, 5)


def test_a_sum_with_a_condition_stands_beside_the_whole_one():
    view = make_view(metrics={"Won value": ij.Metric.sum("value", where={"dimension": "event", "value": "Won"})})
    assert (total(view, "Won value"), total(view, "value")) == (5, 6)


def test_amounts_that_cancel_out_are_no_base_of_a_percentage():
    view = make_view(rows=[("A", "Visit", 0.1), ("A", "Visit", 0.2), ("A", "Visit", -0.3)])
    result = view.run(ij.JourneySpec.path("Visit", container="account", primary_metric="value"))
    assert result.nodes["primary"].tolist() == [0]
    assert result.nodes["primary_percent"].isna().all()
    view.add_segment(
        {"name": "None", "scope": "account", "condition": {"metric": "value", "operator": "equals", "value": 0}}
    )
    spec = ij.JourneySpec.path("Visit", container="account").with_changes(segments=["None"])
    assert view.run(spec).nodes["primary"].tolist() == [1]


def test_an_event_named_like_another_metric_gets_a_counter_of_another_name_and_a_note():
    view = make_view(rows=[("A", "Accounts", 1.0), ("B", "value", 2.0)])
    assert total(view, "Accounts") == 2
    assert total(view, "Accounts (event)") == 1
    assert (total(view, "value"), total(view, "value (sum)")) == (1, 3)
    assert sum("another metric" in note.text for note in view.notes) == 2


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        ({"metrics": {"Won": "value"}}, DuplicateName, 'a metric "Won" already'),
        ({"metrics": {"Revenue": "valeu"}}, UnknownName, 'Did you mean "value"'),
        ({"segments": [{"name": "S", "condition": {"dimension": "event", "value": "Won"}}] * 2}, DuplicateName, "S"),
        ({"date_ranges": [{"name": "Q1"}, {"name": "Q1"}]}, DuplicateName, "Q1"),
    ],
)
def test_names_that_clash_or_do_not_exist_are_refused_when_the_view_is_made(arguments, error, said):
    with pytest.raises(error, match=said):
        make_view(**arguments)


@pytest.mark.parametrize(
    "change",
    [
        {"container": "acount"},
        {"primary_metric": "Wno"},
        {"secondary_metric": "Wno"},
        {"segments": ["Enterprise"]},
        {"date_range": "Q1"},
        {"nodes": [{"id": "a", "components": [{"dimension": "evnt", "item": "Won"}]}]},
        {"nodes": [{"id": "a", "components": [{"segment": "Enterprise"}]}]},
        {"nodes": [{"id": "a", "components": [{"date_range": "Q1"}]}]},
    ],
)
def test_a_spec_that_names_what_is_not_there_is_refused_with_the_names_that_are(change):
    with pytest.raises(UnknownName) as caught:
        make_view().run({"container": "account", **change})
    assert caught.value.fix


def test_an_item_that_the_data_lack_matches_nothing_and_the_result_says_so():
    node = {"id": "a", "components": [{"dimension": "event", "item": "Lost"}]}
    result = make_view().run({"container": "account", "nodes": [node]})
    assert result.nodes["primary"].tolist() == [0]
    assert '"Lost" is no item of event' in result.notes[0].text


def test_the_same_data_and_spec_have_one_fingerprint_and_others_have_another():
    spec = ij.JourneySpec.path("Visit", "Won", container="account")
    one = make_view().run(spec).fingerprint
    assert one == make_view().run(spec).fingerprint
    assert one != make_view().run(spec.with_changes(percent_of="total")).fingerprint
    assert one != make_view(rows=[("A", "Visit", 1.0), ("A", "Won", 6.0), ("B", "Visit", None)]).run(spec).fingerprint


def test_a_later_change_of_the_callers_frame_is_not_seen():
    events = pd.DataFrame({"account": ["A", "B"], "event": ["Visit", "Visit"], "time": ["2025-01-01", "2025-01-02"]})
    view = ij.DataView(events, timestamp="time", containers={"account": "account"}, event="event")
    events.loc[:, "account"] = "A"
    assert total(view, "Accounts") == 2
