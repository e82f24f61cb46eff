"""The flow as the user's code and a front end see it."""

from __future__ import annotations

import gc
import json
import threading
import weakref
from collections import Counter

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.errors import IpyjourneyError, UnknownName
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.spec.edits import flow as edits
from ipyjourney.widget.exchange import UnknownFormat
from ipyjourney.widget.flow import NoDimension, SeveralAnchors, UnpairedEnds
from tests.widget.conftest import FrontEnd
from tests.widget.flows import compared, flow_view, place_of


@pytest.fixture
def view() -> ij.DataView:
    return flow_view()


@pytest.fixture
def flow(view: ij.DataView) -> ij.Flow:
    return ij.Flow(view, starts_with="Visit", columns=3, items_per_column=2)


@pytest.fixture
def front_end(flow: ij.Flow) -> FrontEnd:
    return FrontEnd(flow)


# --- made ------------------------------------------------------------------------------------------------------------


def test_a_flow_is_made_of_a_few_names(flow):
    assert flow.spec == ij.FlowSpec.starts_with(
        {"metric": "Visit"}, container="account", pathing_dimension="event", columns=3, items_per_column=2
    )
    assert flow._spec["configured"] is True
    assert flow.result.nodes["views"].iloc[0] == 6


def test_a_flow_that_is_told_nothing_shows_how_each_instance_begins_and_asks(view):
    flow = ij.Flow(view)
    assert flow._spec["configured"] is False
    first = flow.result.nodes.query("column == 0")
    assert first["item"].tolist() == ["Visit", "Fair", "Mail"]
    assert first["views"].tolist() == [3, 1, 1]
    FrontEnd(flow).edit(flow.spec.to_dict(full=True))
    assert flow._spec["configured"] is True


@pytest.mark.parametrize(
    ("given", "anchor"),
    [
        ({"contains": "Demo"}, {"kind": "contains", "components": [{"metric": "Demo"}]}),
        (
            {"ends_with": {"dimension": "event", "item": "Won"}},
            {"kind": "ends_with", "components": [{"dimension": "event", "item": "Won"}]},
        ),
        (
            {"starts_with": [{"dimension": "event", "item": "Mail"}, {"dimension": "event", "item": "Fair"}]},
            {
                "kind": "starts_with",
                "components": [{"dimension": "event", "item": "Mail"}, {"dimension": "event", "item": "Fair"}],
            },
        ),
        ({"starts_with": {"dimension": "region"}}, {"kind": "starts_with", "dimension": "region"}),
        (
            {"between": ("Visit", "Won")},
            {"kind": "between", "components": [{"metric": "Visit"}], "until": [{"metric": "Won"}]},
        ),
        (
            {"between": ({"dimension": "region"}, [{"dimension": "event", "item": "Won"}])},
            {"kind": "between", "dimension": "region", "until": [{"dimension": "event", "item": "Won"}]},
        ),
    ],
)
def test_an_anchor_is_a_metric_items_or_a_whole_dimension(view, given, anchor):
    assert ij.Flow(view, **given).spec.anchor == ij.Anchor.model_validate(anchor)


def test_an_anchor_that_is_not_clear_is_refused(view):
    with pytest.raises(SeveralAnchors, match="starts_with, ends_with"):
        ij.Flow(view, starts_with="Visit", ends_with="Won")
    with pytest.raises(UnpairedEnds, match="not a start and an end: Visit"):
        ij.Flow(view, between="Visit")
    with pytest.raises(UnknownName, match="Vist"):
        ij.Flow(view, starts_with="Vist")


def test_paths_need_a_dimension():
    events = pd.DataFrame({"account": ["A"], "time": [pd.Timestamp("2025-01-01")]})
    with pytest.raises(NoDimension):
        ij.Flow(ij.DataView(events, timestamp="time", containers={"account": "account"}, dimensions=[]))


def test_names_and_numbers_change_a_spec_that_is_given(view, flow):
    other = ij.Flow(view, flow.spec, ends_with="Won", columns=4)
    assert other.spec.column_numbers == (-3, -2, -1, 0)
    assert ij.Flow(view, flow.spec.to_dict()).spec == flow.spec


# --- what travels ----------------------------------------------------------------------------------------------------


def test_the_state_has_the_figures_of_the_result(flow):
    state, result = flow._result, flow.result
    assert state["revision"] == flow._spec["revision"]
    assert [(n["column"], n["kind"], n["item"]) for n in state["nodes"]] == [
        tuple(None if pd.isna(part) else part for part in row)
        for row in result.nodes[["column", "kind", "item"]].itertuples(index=False)
    ]
    for name in ("views", "instances"):
        assert [node["figures"][0][name] for node in state["nodes"]] == result.nodes[name].tolist()
        assert [link["figures"][0][name] for link in state["links"]] == result.links[name].tolist()
    assert [node["figures"][0]["share"]["value"] for node in state["nodes"]] == pytest.approx(result.nodes["share"])
    assert state["sides"] == [{"name": None, "views": 6, "instances": 5, "filtered": 0}]
    assert state["anchor"] == {"kind": "starts_with", "title": "Visit", "until": None}
    assert [column["title"] for column in state["columns"]] == ["Visit", "event", "event"]
    json.dumps(state, allow_nan=False)


def test_ribbons_meet_their_bars_and_add_up(flow):
    state = flow._result
    leaving, arriving = Counter(), Counter()
    for link in state["links"]:
        source, target = (state["nodes"][link[end]] for end in ("source", "target"))
        assert target["place"] == source["place"] + 1
        figures, bars = link["figures"][0], (source["figures"][0], target["figures"][0])
        leaving[link["source"]] += figures["thickness"]
        arriving[link["target"]] += figures["thickness"]
        for end, bar in zip(("source_y", "target_y"), bars, strict=True):
            assert bar["bar_y"] - 0.01 <= figures[end] <= bar["bar_y"] + bar["bar_height"] + 0.01
    for index, node in enumerate(state["nodes"]):
        bar = node["figures"][0]["bar_height"]
        assert node["y"] + node["height"] <= state["height"] + 0.01
        if node["column"] > 0:
            assert arriving[index] == pytest.approx(bar, abs=0.05)
        if node["kind"] in ("item", "other") and node["column"] < 2:
            assert leaving[index] == pytest.approx(bar, abs=0.05)


def test_columns_say_what_is_behind_other_items_and_what_is_filtered(flow):
    second = flow._result["columns"][1]
    assert (second["number"], second["items_shown"], second["more_items"], second["expanded"]) == (1, 2, 2, False)
    spec = edits.expand_column(edits.exclude_item(flow.spec, 1, "Demo"), 1)
    flow.spec = edits.set_matching(spec, 2, {"operator": "not_contains", "value": "x"})
    flow.wait()
    first, second, third = flow._result["columns"]
    assert (second["items_shown"], second["more_items"], second["expanded"]) == (1, 0, True)
    assert (second["included"], second["excluded"], third["excluded"]) == (None, ["Demo"], [])
    assert third["matching"] == [{"operator": "not_contains", "value": "x"}]
    assert flow._result["sides"][0]["filtered"] == 6 - flow._result["sides"][0]["views"] > 0
    assert first["included"] is None


def test_hidden_columns_leave_no_nodes_and_collapsed_nodes_say_so(flow):
    spec = edits.toggle_collapsed(edits.hide_column(flow.spec, 1), 2, "item", "Demo")
    flow.spec = spec
    flow.wait()
    state = flow._result
    assert ([column["number"] for column in state["columns"]], state["hidden_columns"]) == ([0, 2], [1])
    assert {node["column"]: node["place"] for node in state["nodes"]} == {0: 0, 2: 1}
    assert [node["item"] for node in state["nodes"] if node["collapsed"]] == ["Demo"]


def test_sides_have_figures_of_their_own_and_changes_from_the_first(flow):
    state, result = compared(flow)._result, flow.result
    assert [side["name"] for side in state["sides"]] == ["N", "S"]
    for node in state["nodes"]:
        assert (len(node["figures"]), len(node["changes"])) == (2, 1)
    differences = result.differences
    assert [node["changes"][0]["value"] for node in state["nodes"]] == differences["change"].tolist()
    assert [node["changes"][0]["points"] for node in state["nodes"]] == pytest.approx(100 * differences["share_change"])
    for side, links in enumerate(result.links.groupby("compare")["views"].sum()):
        assert links == sum(link["figures"][side]["views"] for link in state["links"])


def test_of_very_many_links_only_the_strongest_travel(view, monkeypatch):
    monkeypatch.setattr("ipyjourney.state.flow.MOST_LINKS", 3)
    flow = ij.Flow(view, starts_with="Visit", columns=3)
    state, links = flow._result, flow.result.links
    assert [link["figures"][0]["views"] for link in state["links"]] == sorted(links["views"], reverse=True)[:3]
    assert f"{len(links) - 3} more links" in state["notes"][-1]["text"]
    reply = FrontEnd(flow).ask(kind="through", place=place_of(state["nodes"][0]), side=None)
    assert reply["links"] == [link["figures"][0]["views"] for link in state["links"]]


# --- edited ----------------------------------------------------------------------------------------------------------


def test_undo_redo_and_reset_walk_the_specs(flow, front_end):
    first = flow.spec
    assert front_end.edit(edits.show_column(first, "after").to_dict(full=True))["kind"] == "accepted"
    assert flow.result.spec.columns == 4
    flow.undo()
    assert flow.spec == first
    flow.redo()
    assert flow.spec.columns == 4
    drawn = flow.spec
    assert front_end.edit(drawn.with_changes(show_table=True).to_dict(full=True))["kind"] == "accepted"
    assert flow.spec.show_table
    flow.undo()
    assert flow.spec == drawn
    assert front_end.ask(kind="reset")["kind"] == "accepted"
    assert flow.spec == first


@pytest.mark.parametrize(
    "changes",
    [
        {"pathing_dimension": "Nowhere"},
        {"column_dimensions": [{"column": 1, "dimension": "Nowhere"}]},
        {"column_filters": [{"column": 3, "include": ["Demo"], "exclude": [], "matching": None}]},
        {"hidden_columns": [0]},
        {"collapsed": [{"column": 7, "kind": "item", "item": "Demo"}]},
        {"columns_before": 2},
        {"columns": 0},
        {"segments": ["Nowhere"]},
        {"anchor": {"kind": "between", "components": [{"metric": "Visit"}], "dimension": None, "until": []}},
        {"colums": 3},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_a_flow_that_cannot_be_is_refused_in_words_and_the_last_good_one_stands(flow, front_end, changes):
    before, result = flow.spec, flow._result
    reply = front_end.edit(before.to_dict(full=True) | changes)
    assert reply["kind"] == "refused"
    assert all(reply["error"][part] for part in ("what", "why", "fix"))
    assert (flow.spec, flow._result) == (before, result)


def test_an_edit_of_an_older_flow_is_refused(flow, front_end):
    old = front_end.revision
    flow.spec = edits.show_column(flow.spec, "after")
    reply = front_end.edit(flow.spec.to_dict(full=True), base=old)
    assert reply["error"]["id"] == "stale-edit"
    assert flow.spec.columns == 4


def test_a_spec_of_another_kind_is_no_flow(flow):
    before = flow.spec
    with pytest.raises(IpyjourneyError):
        flow.spec = ij.JourneySpec(container="account")
    assert flow.spec is before


def test_two_flows_on_one_view_do_not_disturb_each_other(view, flow):
    other = ij.Flow(view, ends_with="Won", columns=2)
    flow.spec = edits.show_column(flow.spec, "after")
    assert (flow.result.spec.columns, other.result.spec.columns) == (4, 2)
    view.add_date_range(ij.DateRange(name="January", start="2025-01-01", end="2025-02-01"))
    assert all({"id": "January"} in one._catalog["date_ranges"] for one in (flow, other))


def test_a_flow_that_nobody_holds_goes_with_its_questions(view):
    flow = ij.Flow(view, ends_with="Won")
    node = {"column": -1, "kind": "item", "item": "Demo"}
    assert FrontEnd(flow).ask(kind="through", place=node, side=None)["kind"] == "through"
    reference = weakref.ref(flow)
    flow.close()
    del flow
    gc.collect()
    assert reference() is None


def test_a_segment_that_a_flow_uses_cannot_be_taken_away(view, flow):
    compared(flow)
    with pytest.raises(IpyjourneyError):
        view.remove_segment("North")


def test_an_edit_in_the_middle_of_a_computation_ends_in_the_newest_result(flow):
    done = threading.Event()
    flow.observe(lambda _: done.set(), "result")
    for columns in (4, 5, 6):
        flow.spec = flow.spec.with_changes(columns=columns)
    assert flow.result.spec.columns == 6
    flow.cancel()
    assert flow._status["state"] == "idle"


# --- written and read ------------------------------------------------------------------------------------------------


def rich(spec: ij.FlowSpec) -> ij.FlowSpec:
    spec = edits.toggle_collapsed(edits.add_dimension(spec, "after", "region"), 1, "other", None)
    spec = edits.hide_column(edits.exclude_item(edits.expand_items(spec, 1), 1, 'the "big" one'), 2)
    talk = [ij.PatternGroup(name="Talk", pattern="C*")]
    return edits.configure(spec, patterns=talk, step_within="P7D", show_table=True)


def test_the_python_code_of_a_flow_makes_it_again(view, flow):
    for spec in (flow.spec, rich(flow.spec), ij.Flow(view, between=("Visit", "Won")).spec, ij.Flow(view).spec):
        names: dict[str, object] = {}
        exec(ij.Flow(view, spec).to_python(), names)
        assert names["flow"] == spec


def test_a_flow_is_saved_and_opened_again(view, flow, tmp_path):
    flow.spec = rich(flow.spec).with_changes(segments=["South"])
    for suffix in ("json", "py", "svg", "html", "csv"):
        flow.save(tmp_path / f"flow.{suffix}")
    assert ij.Flow(view, tmp_path / "flow.json").spec == flow.spec
    assert ij.Flow(view, str(tmp_path / "flow.json")).spec == flow.spec
    assert (tmp_path / "flow.svg").read_text().startswith("<svg")
    assert "<table" in (tmp_path / "flow.html").read_text()
    with pytest.raises(UnknownFormat, match=r"\.json, \.py, \.svg, \.csv, \.html"):
        flow.save(tmp_path / "flow.mmd")


def test_what_is_exported_and_imported_by_the_front_end(flow, front_end):
    first = flow.spec
    replies = {form: front_end.ask(kind="export", form=form) for form in ("json", "python", "svg", "html", "csv")}
    assert [reply["file"] for reply in replies.values()] == [
        f"flow.{end}" for end in ("json", "py", "svg", "html", "csv")
    ]
    assert front_end.ask(kind="export", form="mermaid")["error"]["id"] == "unknown-format"
    flow.spec = rich(flow.spec)
    assert front_end.ask(kind="import", text=replies["json"]["text"])["kind"] == "accepted"
    assert flow.spec == first
    journey = json.dumps(ij.JourneySpec(container="account").to_dict())
    assert front_end.ask(kind="import", text=journey)["error"]["id"] == "unreadable-spec"
    assert front_end.ask(kind="import", text="{")["error"]["id"] == "unreadable-spec"
    vanished = replies["json"]["text"].replace('"event"', '"campaign"')
    refused = front_end.ask(kind="import", text=vanished)
    assert refused["error"]["id"] == "unknown-name"
    assert flow.spec == first


def test_autosave_keeps_a_flow_over_a_restart(view, tmp_path):
    path = tmp_path / "flow.json"
    flow = ij.Flow(view, starts_with="Visit", autosave=path)
    flow.spec = edits.configure(edits.show_column(flow.spec, "after"), show_table=True)
    again = ij.Flow(view, autosave=path)
    assert (again.spec, again._spec["configured"]) == (flow.spec, True)
    ij.JourneyCanvas(view, container="account").save(path)
    with pytest.raises(UnreadableSpec):
        ij.Flow(view, autosave=path)


def test_a_flow_of_a_dimension_that_has_vanished_is_refused(flow, tmp_path):
    flow.save(tmp_path / "flow.json")
    events = pd.DataFrame({"account": ["A"], "time": [pd.Timestamp("2025-01-01")], "step": ["Visit"]})
    other = ij.DataView(events, timestamp="time", containers={"account": "account"}, event="step")
    with pytest.raises(UnknownName, match='no dimension "event"'):
        ij.Flow(other, tmp_path / "flow.json")


def test_the_still_form_is_that_of_the_result(flow):
    still = flow._still()
    assert still["text/plain"] == flow.result.to_text()
    assert "<table" in still["text/html"]
    assert repr(flow) == "Flow(account: starts with Visit)"
    assert repr(ij.Flow(flow.view, between=("Visit", "Won"))) == "Flow(account: between Visit → Won)"
