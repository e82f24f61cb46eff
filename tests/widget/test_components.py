"""What a canvas shows when the components of its view change, and what a saved journey brings along."""

from __future__ import annotations

import json

import pytest

import ipyjourney as ij
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.spec.definitions import UnmatchableMetric
from ipyjourney.view.held import StillUsed

PRIMARY = [3, 2, 1]
EARLY = {"dimension": "event", "value": "Won"}


def primary(canvas):
    canvas.wait()
    return [node["primary"] for node in canvas._result["nodes"]]


def bare(view):
    return ij.DataView(view.table.frame, timestamp="time", containers={"account": "account"}, event="event")


def test_a_calculated_metric_is_offered_and_shown(view, canvas):
    view.add_metric("Per account", "Events / Accounts")
    assert {"id": "Per account", "kind": "calculated"} in canvas._catalog["metrics"]
    canvas.spec = canvas.spec.with_changes(primary_metric="Per account", percent_of="total")
    assert primary(canvas) == [1, 1, 1]


def test_what_is_null_reaches_the_front_end_as_null(view, path):
    view.add_metric("Share", "Won / (Accounts - 1)")
    canvas = ij.JourneyCanvas(view, path, primary_metric="Share", secondary_metric="Share")
    assert primary(canvas) == [0, 0, None]
    last = canvas._result["nodes"][-1]
    assert last["secondary"] is None
    assert last["primary_percent"]["total"] == {"value": None, "low": None, "high": None}
    view.replace_metric("Share", "Won / (Accounts - 3)")
    canvas.wait()
    assert canvas._result["total"] is None
    assert canvas._result["nodes"][0]["primary_base"] == {"start": None, "previous": None, "total": None}
    assert "–" in canvas.result.to_text()


def test_no_node_carries_a_calculated_metric(view, canvas):
    view.add_metric("Share", "Won / Accounts")
    node = {"id": "n9", "components": [{"metric": "Share"}]}
    with pytest.raises(UnmatchableMetric):
        canvas.spec = canvas.spec.with_changes(nodes=(*canvas.spec.nodes, node))
    assert primary(canvas) == PRIMARY


def test_a_canvas_works_out_its_result_anew_when_what_it_uses_is_replaced(view, canvas):
    view.add_segment({"name": "S", "scope": "account", "condition": EARLY})
    canvas.spec = canvas.spec.with_changes(segments=["S"])
    assert primary(canvas) == [2, 1, 1]
    view.replace_segment({"name": "S", "scope": "account", "condition": {"not": EARLY}})
    assert primary(canvas) == [1, 1, 0]
    assert canvas._result["revision"] == canvas._spec["revision"]


def test_a_canvas_is_left_alone_when_what_it_does_not_use_changes(view, canvas):
    before = canvas.result
    view.add_segment({"name": "S", "condition": EARLY})
    view.replace_segment({"name": "S", "condition": {"not": EARLY}})
    view.remove_segment("S")
    assert canvas.result is before


def test_what_a_canvas_uses_cannot_be_taken_away(view, canvas):
    view.add_segment({"name": "S", "condition": EARLY})
    canvas.spec = canvas.spec.with_changes(segments=["S"])
    with pytest.raises(StillUsed, match="journey"):
        view.remove_segment("S")
    canvas.undo()
    view.remove_segment("S")


def test_a_saved_journey_brings_its_metrics_and_all_that_they_name(view, path, tmp_path):
    file = tmp_path / "journey.json"
    view.add_metric("Half", "Events / 2")
    view.add_metric("Quarter", "Half / 2")
    view.add_segment(
        {"name": "S", "scope": "account", "condition": {"metric": "Quarter", "operator": ">", "value": 0.5}}
    )
    view.add_date_range({"name": "This month", "this": "month"})
    inner = path.with_changes(segments=["S"])
    view.add_segment({"name": "P", "scope": "account", "condition": {"place": {"node": "n2"}, "of": inner}})
    spec = path.with_changes(segments=["P"], date_range="This month", primary_metric="Half")
    ij.JourneyCanvas(view, spec).save(file)
    kept = json.loads(file.read_text())["definitions"]
    assert list(kept["metrics"]) == ["Half", "Quarter"]
    assert [segment["name"] for segment in kept["segments"]] == ["P", "S"]
    other = bare(view)
    assert ij.JourneyCanvas(other, autosave=file).result.nodes.equals(view.run(spec).nodes)
    assert list(other.segments) == ["P", "S"]


@pytest.mark.parametrize(
    "document",
    [
        {"kind": "cohort", "version": 1, "container": "account", "inclusion": "Visit", "returning": "Won"},
        {
            "kind": "flow",
            "version": 1,
            "container": "account",
            "pathing_dimension": "event",
            "anchor": {"kind": "starts_with", "components": [{"metric": "Visit"}]},
        },
    ],
)
def test_a_document_of_another_analysis_is_refused(view, document, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(document))
    with pytest.raises(UnreadableSpec, match=document["kind"]):
        ij.JourneyCanvas(view, autosave=tmp_path / "a.json")
