"""What a front end asks about a flow."""

from __future__ import annotations

import json

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.spec.edits import flow as edits
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


def test_paths_through_a_node_are_told_link_by_link(flow, front_end):
    state = flow._result
    for node in state["nodes"]:
        reply = front_end.ask(kind="through", place=place_of(node), side=None)
        found = flow.view.paths_through(flow.result, place_of(node))
        assert reply["links"] == list(found.links)
        assert [path["items"] for path in reply["paths"]] == [list(path.items) for path in found.paths]
        into = [link["target"] == state["nodes"].index(node) for link in state["links"]]
        if node["column"] > 0:
            views = sum(part for part, arrives in zip(reply["links"], into, strict=True) if arrives)
            assert views == node["figures"][0]["views"]


def test_paths_through_a_ribbon_on_one_side(flow):
    front_end = FrontEnd(compared(flow))
    state = flow._result
    for side, name in enumerate("NS"):
        for index, link in enumerate(state["links"]):
            place = {
                "left": place_of(state["nodes"][link["source"]]),
                "right": place_of(state["nodes"][link["target"]]),
            }
            reply = front_end.ask(kind="through", place=place, side=name)
            assert len(reply["links"]) == len(state["links"])
            assert reply["links"][index] == link["figures"][side]["views"]
    assert front_end.ask(kind="through", place=place, side="East")["error"]["id"] == "unknown-side"
    gone = {"column": 9, "kind": "item", "item": "Demo"}
    assert front_end.ask(kind="through", place=gone, side=None)["error"]["id"] == "unknown-column-number"


def test_times_stand_in_the_order_of_the_links(flow):
    front_end = FrontEnd(compared(flow))
    reply = front_end.ask(kind="link_times")
    medians_of = flow.result.links.groupby("compare")["median_time"]
    for side, (times, name) in enumerate(zip(reply["sides"], "NS", strict=True)):
        there = [
            time for time, link in zip(times, flow._result["links"], strict=True) if link["figures"][side]["views"]
        ]
        wanted = [None if pd.isna(time) else time // pd.Timedelta("1us") for time in medians_of.get_group(name)]
        assert [None if time is None else time["median"] for time in there] == wanted


def test_all_items_of_a_column_are_found_whatever_its_filters_are(flow, front_end):
    flow.spec = edits.exclude_item(flow.spec, 1, "Demo")
    flow.wait()
    reply = front_end.ask(kind="column_items", column=1, search="", offset=0, limit=10)
    assert {"Demo", "Mail", "Fair", "Call"} == {entry["item"] for entry in reply["items"]}
    assert sum(entry["views"] for entry in reply["items"]) == 6
    found = front_end.ask(kind="column_items", column=1, search="MAI", offset=0, limit=10)
    assert ([entry["item"] for entry in found["items"]], found["total"]) == (["Mail"], 1)
    page = front_end.ask(kind="column_items", column=1, search="", offset=3, limit=1)
    assert (page["items"], page["total"]) == (reply["items"][3:4], 4)
    gone = front_end.ask(kind="column_items", column=7, search="", offset=0, limit=1)
    assert gone["error"]["id"] == "unknown-column-number"


def test_whole_paths_loops_and_skipped_stages_are_tables(flow, front_end):
    def table(**of: object) -> dict[str, list[object]]:
        reply = front_end.ask(kind="table", of=of, sort=None, offset=0, limit=100)
        return {column["name"]: column["values"] for column in reply["columns"]}

    paths = table(table="paths", side=None)
    assert paths["path"][:2] == ["Visit → Call → (end)", "Visit → Demo → Chat"]
    assert paths["views"] == flow.result.paths["views"].tolist()
    loops = table(table="loops", side=None)
    assert (loops["item"], loops["instances"]) == (["Visit"], [1])
    skipped = table(table="skipped", stages=["Visit", "Mail", "Demo", "Won"], side=None)
    assert (skipped["stage"], skipped["instances"]) == (["Visit", "Mail", "Demo", "Won"], [0, 1, 0, 0])
    ranked = front_end.ask(
        kind="table",
        of={"table": "paths", "side": None},
        sort={"column": "path", "descending": True},
        offset=0,
        limit=1,
    )
    assert ranked["columns"][0]["values"] == [max(paths["path"])]
    unknown = front_end.ask(
        kind="table", of={"table": "skipped", "stages": ["Nowhere"], "side": None}, sort=None, offset=0, limit=1
    )
    assert unknown["error"]["id"] == "unknown-name"


def test_figures_are_tables_in_words(flow):
    front_end = FrontEnd(compared(flow))
    for name in ("nodes", "links", "differences"):
        reply = front_end.ask(kind="table", of={"table": name}, sort=None, offset=0, limit=100)
        assert reply["total"] == len(getattr(flow.result, name))
        columns = {column["name"]: column["values"] for column in reply["columns"]}
        assert "Exit" in columns["target" if name == "links" else "item"]
        assert "kind" not in columns
    arrows = front_end.ask(kind="table", of={"table": "arrows"}, sort=None, offset=0, limit=1)
    assert arrows["error"]["id"] == "unknown-choice"
    other = front_end.ask(kind="table", of={"table": "paths", "side": "S"}, sort=None, offset=0, limit=100)
    assert "compare" not in [column["name"] for column in other["columns"]]
    assert other["total"] == len(flow.result.paths.query("compare == 'S'"))
    copied = front_end.ask(kind="table_text", of={"table": "paths", "side": "S"}, sort=None, form="tsv")
    assert copied["text"].splitlines()[0] == "Whole path\tPath views\tAccounts"
    gone = front_end.ask(kind="table", of={"table": "loops", "side": "East"}, sort=None, offset=0, limit=1)
    assert gone["error"]["id"] == "no-such-side"


def test_other_analyses_have_no_whole_paths(view):
    front_end = FrontEnd(ij.JourneyCanvas(view, ij.JourneySpec.path("Visit", "Won", container="account")))
    for of in ({"table": "paths", "side": None}, {"table": "links"}):
        refused = front_end.ask(kind="table", of=of, sort=None, offset=0, limit=1)
        assert refused["error"]["id"] == "unknown-choice"
    for question in (
        {"kind": "through", "place": {"node": "n1"}, "side": None},
        {"kind": "link_times"},
        {"kind": "column_items", "column": 0, "search": "", "offset": 0, "limit": 1},
    ):
        assert front_end.ask(**question)["error"]["id"] == "bad-request"


def test_the_time_along_a_ribbon_is_answered_with_quantiles_and_bars_of_its_path_views(flow, front_end):
    place = PLACES[4]
    reply = front_end.ask(kind="durations", place=place, side=None, bars=4)
    times = flow.durations(place)["duration"]
    [link] = [
        link
        for link in flow._result["links"]
        if [place_of(flow._result["nodes"][link[end]]) for end in ("source", "target")] == [*place.values()]
    ]
    figures = link["figures"][0]
    assert (reply["views"], reply["instances"]) == (figures["views"], figures["instances"])
    assert sum(reply["counts"]) == len(times) == reply["views"]
    [median] = [each["time"] for each in reply["quantiles"] if each["percent"] == 50]
    assert median == times.median() // pd.Timedelta("1us")
    of = {"table": "durations", "place": place, "side": None}
    rows = front_end.ask(kind="table", of=of, sort=None, offset=0, limit=50)
    assert (rows["container"], rows["total"]) == ("account", reply["views"])
    exit_ = {"left": PLACES[4]["right"], "right": {"column": 2, "kind": "exit", "item": None}}
    assert front_end.ask(kind="durations", place=exit_, side=None, bars=4)["error"]["id"] == "unanswerable-place"


PLACES = [
    {"column": 1, "kind": "item", "item": "Demo"},
    {"column": 1, "kind": "other", "item": None},
    {"column": 2, "kind": "exit", "item": None},
    {"column": 1, "kind": None, "item": None},
    {"left": {"column": 0, "kind": "item", "item": "Visit"}, "right": {"column": 1, "kind": "item", "item": "Demo"}},
    {"path": ["Visit", "Demo", "Won"]},
]


@pytest.mark.parametrize("place", PLACES, ids=json.dumps)
def test_every_place_opens(flow, front_end, place):
    members = flow.members(place)
    of = {"table": "members", "places": [place], "side": None, "of": None}
    reply = front_end.ask(kind="table", of=of, sort=None, offset=0, limit=50)
    assert reply["keys"] == [[account] for account in members["account"]]
    assert flow.segment_from(place, "Behind").scope == "account"
    made = front_end.ask(kind="segment", places=[place], side=None, name="Behind", add=True)
    assert made["added"] is True
    kept = flow.view.run(flow.spec.with_changes(segments=["Behind"]))
    assert kept.sides[0].instances == len(members)
    assert front_end.ask(kind="definition", place=place)["text"] == flow.define(place)
    for of in (
        {"table": "breakdown", "places": [place], "dimension": "region", "side": None},
        {"table": "trend", "places": [place], "granularity": "month", "side": None},
    ):
        assert front_end.ask(kind="table", of=of, sort=None, offset=0, limit=5)["kind"] == "table"
    assert front_end.ask(kind="trend", places=[place], side=None, granularity="month")["kind"] == "trend"
