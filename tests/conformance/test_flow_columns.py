"""Columns of a flow one by one: their number on either side, their items, hidden ones; whole paths through a place."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.asked_flows import UnknownFlowPlace, UnknownSide
from ipyjourney.spec.flow import UnknownColumnNumber
from ipyjourney.spec.flow_columns import HiddenColumn
from ipyjourney.view.flows import NoFlow
from tests.conformance.tables import accounts
from tests.conformance.test_flow import DAY, TWO_STORIES, item, links, nodes, of_accounts, paths

FOUR = of_accounts("starts_with", item("visit"), columns=4)


def hiding(*columns: int) -> ij.FlowSpec:
    return FOUR.with_changes(hidden_columns=columns)


# How many columns, and how many items in each ---------------------------------------------------------------------


def test_either_side_of_an_anchor_may_have_its_own_number_of_columns(engine):
    flow = of_accounts("contains", item("demo"), columns=1, columns_before=1, columns_after=2)
    assert paths(engine.run(flow, TWO_STORIES)) == {"visit demo visit won": 1}
    flow = flow.with_changes(columns=3, columns_before=None, columns_after=0)
    assert paths(engine.run(flow, TWO_STORIES)) == {"visit demo": 1}


def test_a_column_may_show_another_number_of_items(engine):
    flow = of_accounts("starts_with", item("visit"), items_per_column=1, column_items=[{"column": 1, "items": 2}])
    result = engine.run(flow, TWO_STORIES)
    assert nodes(result) == [
        *((0, "visit", 3), (1, "call", 1), (1, "demo", 1), (1, "other", 1)),
        *((2, "visit", 1), (2, "exit", 2)),
    ]
    assert result.distinct == (1, 3, 1)


# Hidden columns ----------------------------------------------------------------------------------------------------


def test_paths_run_through_a_hidden_column_and_links_join_its_neighbours(engine):
    result = engine.run(hiding(1), TWO_STORIES)
    assert nodes(result) == [(0, "visit", 3), (2, "visit", 1), (2, "exit", 2), (3, "won", 1)]
    assert links(result) == {("visit", "visit"): 1, ("visit", "exit"): 2, ("visit", "won"): 1}
    # From Monday's visit to Sunday's, by way of the demo.
    assert links(result, "median_time")["visit", "visit"] == 6 * DAY
    assert paths(result) == {"visit - -": 2, "visit visit won": 1}


def test_who_runs_out_in_a_hidden_column_is_an_exit_in_the_next_one_that_is_shown(engine):
    result = engine.run(hiding(2), TWO_STORIES)
    assert nodes(result)[4:] == [(3, "won", 1), (3, "exit", 2)]
    assert links(result)["demo", "won"] == 1
    backward = of_accounts("ends_with", item("won"), hidden_columns=[-1])
    table = accounts(acme="mon won", birk="mon visit, tue demo, wed won")
    assert nodes(engine.run(backward, table)) == [(-2, "visit", 1), (-2, "entry", 1), (0, "won", 2)]


def test_nothing_stands_beyond_the_outermost_column_that_is_shown(engine):
    result = engine.run(hiding(1, 2, 3), TWO_STORIES)
    assert nodes(result) == [(0, "visit", 3)]
    assert links(result) == {}
    assert nodes(engine.run(hiding(3), TWO_STORIES)) == nodes(engine.run(FOUR.with_changes(columns=3), TWO_STORIES))


def test_filters_of_hidden_columns_hold(engine):
    kept = hiding(1).with_changes(column_filters=[{"column": 1, "include": ["demo"]}])
    result = engine.run(kept, TWO_STORIES)
    assert paths(result) == {"visit visit won": 1}
    assert result.sides[0].filtered == 2


def test_a_place_stands_in_a_column_that_is_shown(engine):
    view = engine.view(TWO_STORIES)
    assert view.members(hiding(1), {"column": 2, "kind": "exit"})["account_id"].tolist() == ["birk", "acme"]
    assert view.members(hiding(1), {"path": ["visit", "visit", "won"]})["account_id"].tolist() == ["acme"]
    ribbon = {"left": {"column": 0, "item": "visit"}, "right": {"column": 2, "item": "visit"}}
    assert view.trend(hiding(1), ribbon, granularity="week")["value"].tolist() == [1]
    assert view.breakdown(hiding(1), ribbon, dimension="event")["item"].tolist() == ["visit"]
    segment = view.segment_from(hiding(1), ribbon, "Came back")
    assert segment.condition.of == hiding(1)
    with pytest.raises(HiddenColumn) as caught:
        view.members(hiding(1), {"column": 1, "item": "demo"})
    assert "choose one of 0, 2, 3" in caught.value.fix
    with pytest.raises(UnknownFlowPlace, match="one column to the next on its right"):
        view.members(FOUR, ribbon)


# What is only drawn ------------------------------------------------------------------------------------------------


def test_collapsed_nodes_wrapped_names_and_tables_change_no_figure(engine):
    drawn = FOUR.with_changes(collapsed=[{"column": 1, "item": "demo"}], wrap_labels=True, show_table=True)
    view = engine.view(TWO_STORIES)
    plain, result = view.run(FOUR), view.run(drawn)
    assert result.spec == drawn
    for frame in ("nodes", "links", "paths", "loops"):
        pd.testing.assert_frame_equal(getattr(result, frame), getattr(plain, frame))


# Whole paths through a place ---------------------------------------------------------------------------------------


def test_whole_paths_through_a_node_are_followed_along_all_links(engine):
    view = engine.view(TWO_STORIES)
    result = view.run(FOUR)
    through = view.paths_through(result, {"column": 1, "item": "demo"})
    ends = [(link.source.item, link.target.item) for link in result.sides[0].links]
    assert {pair: views for pair, views in zip(ends, through.links, strict=True) if views} == {
        ("visit", "demo"): 1,
        ("demo", "visit"): 1,
        ("visit", "won"): 1,
    }
    assert through.links[ends.index(("visit", "call"))] == 0
    assert (through.views, through.n_paths) == (1, 1)
    assert [(path.items, path.views) for path in through.paths] == [(("visit", "demo", "visit", "won"), 1)]


@pytest.mark.everywhere
def test_whole_paths_through_a_ribbon_and_the_most_frequent_of_them(engine):
    view = engine.view(TWO_STORIES)
    exits = {"left": {"column": 0, "item": "visit"}, "right": {"column": 2, "kind": "exit"}}
    through = view.paths_through(hiding(1), exits)
    assert (through.views, through.n_paths, through.links) == (2, 1, (0, 2, 0))
    assert [(path.views, path.instances) for path in through.paths] == [(2, 2)]
    everything = view.paths_through(FOUR, {"column": 0, "kind": None})
    assert [path.items[1] for path in everything.paths] == ["call", "demo", "won"]


def test_whole_paths_go_through_places_of_one_side_of_a_comparison(engine):
    segments = [
        ij.Segment(
            name=name, scope="account", condition={"dimension": "account_id", "operator": "equals", "value": name}
        )
        for name in ("acme", "birk")
    ]
    flow = FOUR.with_changes(compare=[{"name": name, "segments": [name]} for name in ("acme", "birk")])
    view = engine.view(TWO_STORIES, segments=segments, dimensions=["event", "account_id"])
    place = {"column": 1, "item": "call"}
    assert view.paths_through(flow, place).views == 0
    assert view.paths_through(flow, place, side="birk").views == 1
    with pytest.raises(UnknownSide):
        view.paths_through(flow, place, side="cole")


def test_only_a_flow_has_paths_through_places_and_items_of_columns(engine):
    view = engine.view(TWO_STORIES)
    journey = ij.JourneySpec.path("visit", "won", container="account")
    for ask in (lambda: view.paths_through(journey, "visit"), lambda: view.column_items(journey, 0)):
        with pytest.raises(NoFlow) as caught:
            ask()
        assert caught.value.what == "The analysis is a journey, not a flow."


# The items of a column ---------------------------------------------------------------------------------------------


def test_the_items_of_a_column_are_there_whatever_its_own_filters_are(engine):
    view = engine.view(TWO_STORIES)
    kept = [{"column": 1, "include": ["demo"]}, {"column": 2, "exclude": ["visit"]}]
    flow = FOUR.with_changes(items_per_column=1, column_filters=kept, hidden_columns=[1])
    page = view.column_items(flow, 1)
    assert [(one.item, one.views, one.instances) for one in page.items] == [("call", 1, 1), ("won", 1, 1)]
    assert page.total == 2
    assert [one.item for one in view.column_items(flow, 1, "LL").items] == ["call"]
    assert [one.item for one in view.column_items(flow, 1, offset=1, limit=1).items] == ["won"]
    with pytest.raises(UnknownColumnNumber):
        view.column_items(flow, 4)


# Segments of one side of a comparison ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "place", [{"column": 1, "kind": "other"}, {"column": 1, "item": "call"}, {"column": 2, "kind": "exit"}]
)
def test_a_segment_of_one_side_is_of_those_behind_its_figure(engine, place):
    table = accounts(
        acme="mon visit, tue call",
        birk="mon visit, tue call",
        cole="mon visit, tue demo",
        dora="mon+7 visit, tue+7 demo",
        emil="mon+7 visit, tue+7 call",
        fina="mon+7 visit, tue+7 demo",
        gert="mon visit, tue call",
    )
    ranges = [ij.DateRange(name="week 2", start="2024-01-08", end="2024-01-15")]
    view = engine.view(table, date_ranges=ranges)
    before = ({"name": "before", "prior": {"count": 1, "unit": "week"}}, {"name": "now"})
    flow = of_accounts("starts_with", item("visit"), items_per_column=1, date_range="week 2", compare=before)
    for side in ("before", "now"):
        behind = view.members(flow, place, side=side)["account_id"].tolist()
        assert behind
        view.add_segment(view.segment_from(flow, place, f"There {side}", side=side))
        everybody = ij.JourneySpec.path("visit", container="account").with_changes(segments=[f"There {side}"])
        assert sorted(view.members(everybody, "n1")["account_id"]) == sorted(behind)
