"""What a flow's figures are, one rule of the definitions at a time."""

from __future__ import annotations

import math

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.result import FlowResult
from ipyjourney.spec import FlowSpec
from tests.conformance.tables import accounts, events

DAY = pd.Timedelta(days=1)

TWO_STORIES = accounts(
    acme="mon visit, tue visit, thu demo, sun visit, mon+7 won",
    birk="mon visit, fri visit, sat call",
    without="tue+7 won",
)

CHANNELS = events(
    "at account_id event channel",
    *("mon acme visit web", "tue acme visit mail", "wed acme demo mail", "thu acme won web"),
    *("mon birk visit ad-1", "tue birk demo ad-2", "wed birk won web"),
    *("mon cole visit web", "tue cole call -", "wed cole demo web"),
)


def item(name: str, dimension: str = "event") -> dict[str, str]:
    return {"dimension": dimension, "item": name}


def of_accounts(kind: str, *components: dict[str, str], **fields: object) -> FlowSpec:
    """Make a flow of accounts through events, whose anchor is of a kind."""
    settings = {"container": "account", "pathing_dimension": "event", "columns": 3, **fields}
    return getattr(FlowSpec, kind)(*components, **settings)


def nodes(result: FlowResult, value: str = "views") -> list[tuple[int, str, object]]:
    """Give a figure of each node, an item by its name and what has none by its kind."""
    frame = result.nodes
    names = [kind if pd.isna(name) else name for name, kind in zip(frame["item"], frame["kind"], strict=True)]
    return list(zip(frame["column"], names, frame[value], strict=True))


def paths(result: FlowResult) -> dict[str, int]:
    """Give the views of each whole path; ``-`` is where it has run out."""
    names = [" ".join("-" if part is None else part for part in path) for path in result.paths["path"]]
    return dict(zip(names, result.paths["views"], strict=True))


def links(result: FlowResult, value: str = "views") -> dict[tuple[object, object], object]:
    """Give a figure of each link."""
    frame = result.links
    ends = [
        [kind if pd.isna(name) else name for name, kind in zip(frame[end], frame[f"{end}_kind"], strict=True)]
        for end in ("source", "target")
    ]
    return dict(zip(zip(*ends, strict=True), frame[value], strict=True))


# Paths and anchors -----------------------------------------------------------------------------------------------


@pytest.mark.everywhere
def test_every_occurrence_of_an_item_opens_a_path(engine):
    result = engine.run(of_accounts("starts_with", item("visit")), TWO_STORIES)
    assert paths(result) == {"visit call -": 1, "visit demo visit": 1, "visit won -": 1}
    assert nodes(result) == [
        *((0, "visit", 3), (1, "call", 1), (1, "demo", 1), (1, "won", 1)),
        *((2, "visit", 1), (2, "exit", 2)),
    ]
    assert nodes(result, "instances")[0] == (0, "visit", 2)


def test_equal_neighbours_are_one_unless_repeats_are_included(engine):
    result = engine.run(of_accounts("starts_with", item("visit"), columns=2, include_repeats=True), TWO_STORIES)
    assert paths(result) == {"visit visit": 2, "visit call": 1, "visit demo": 1, "visit won": 1}


def test_a_null_does_not_keep_neighbours_apart(engine):
    flow = of_accounts("starts_with", item("web", "channel"), pathing_dimension="channel")
    result = engine.run(flow, CHANNELS[CHANNELS["account_id"] == "cole"])
    assert paths(result) == {"web - -": 1}


def test_what_ends_with_an_item_comes_in_at_an_entry(engine):
    result = engine.run(of_accounts("ends_with", item("visit")), TWO_STORIES)
    assert paths(result) == {"- - visit": 2, "visit demo visit": 1}
    assert nodes(result) == [(-2, "visit", 1), (-1, "demo", 1), (-1, "entry", 2), (0, "visit", 3)]


def test_contains_looks_both_ways_and_knows_no_first_occurrence(engine):
    result = engine.run(of_accounts("contains", item("visit"), limit_to_occurrence=True), TWO_STORIES)
    assert paths(result) == {"- visit call": 1, "- visit demo": 1, "demo visit won": 1}


def test_a_metric_is_an_anchor_on_every_row_that_matches_it(engine):
    result = engine.run(of_accounts("starts_with", {"metric": "visit"}, columns=2), TWO_STORIES)
    assert paths(result) == {"visit call": 2, "visit demo": 2, "visit won": 1}


def test_a_row_in_a_run_comes_after_the_run(engine):
    result = engine.run(of_accounts("ends_with", {"metric": "visit"}, columns=2), TWO_STORIES)
    assert paths(result) == {"- visit": 2, "visit visit": 2, "demo visit": 1}


def test_a_whole_dimension_shows_its_top_items_in_the_anchor_column(engine):
    anchor = {"kind": "starts_with", "dimension": "event"}
    flow = FlowSpec(container="account", pathing_dimension="event", anchor=anchor, columns=1, items_per_column=2)
    assert nodes(engine.run(flow, TWO_STORIES)) == [(0, "visit", 3), (0, "call", 1), (0, "other", 2)]


def test_only_the_first_occurrence_counts_or_the_last(engine):
    anchors = (item("visit"), item("demo"))
    first = engine.run(of_accounts("starts_with", *anchors, limit_to_occurrence=True), TWO_STORIES)
    assert paths(first) == {"visit call -": 1, "visit demo visit": 1}
    last = engine.run(of_accounts("ends_with", *anchors, limit_to_occurrence=True), TWO_STORIES)
    assert paths(last) == {"- - visit": 1, "visit demo visit": 1}


@pytest.mark.everywhere
def test_between_counts_only_paths_that_get_there_and_ends_there(engine):
    def between(until: str, columns: int) -> dict[str, int]:
        return paths(engine.run(of_accounts("between", item("visit"), item(until), columns=columns), TWO_STORIES))

    assert between("demo", 3) == {"visit demo -": 1}
    assert between("won", 4) == {"visit demo visit won": 1, "visit won - -": 1}
    assert between("visit", 4) == {"visit demo visit -": 1}


# Columns ---------------------------------------------------------------------------------------------------------


def test_a_step_that_takes_too_long_is_an_exit(engine):
    table = accounts(acme="mon visit, wed demo, sat won", birk="mon visit, thu demo")
    result = engine.run(of_accounts("starts_with", item("visit"), step_within="P2D"), table)
    assert paths(result) == {"visit - -": 1, "visit demo -": 1}


def test_a_run_that_began_too_long_ago_is_an_entry(engine):
    table = accounts(acme="mon visit, thu visit, fri demo")
    result = engine.run(of_accounts("ends_with", item("demo"), columns=2, step_within="P2D"), table)
    assert paths(result) == {"- demo": 1}


def test_a_column_may_have_a_dimension_of_its_own(engine):
    flow = of_accounts("starts_with", item("visit"), column_dimensions=({"column": 1, "dimension": "channel"},))
    result = engine.run(flow, CHANNELS)
    # The row after acme's first visit is a visit from a mail, and what comes after that a demo.
    assert paths(result) == {"visit ad-2 won": 1, "visit mail demo": 1, "visit - -": 1}


def test_a_dimension_without_items_has_no_places(engine):
    table = events("at account_id event channel", "mon acme visit web", "wed birk - mail")
    flow = of_accounts(
        "starts_with", item("mail", "channel"), columns=4, column_dimensions=({"column": 3, "dimension": "channel"},)
    )
    late = ij.DateRange(name="late", start="2024-01-03", end="2024-01-08")
    result = engine.run(flow.with_changes(date_range="late"), table, date_ranges=[late])
    assert paths(result) == {"mail - - -": 1}


def test_other_items_add_up_but_an_instance_counts_once(engine):
    table = accounts(
        acme="mon visit, tue demo, wed visit, thu won", birk="mon visit, tue call", cole="mon visit, tue call"
    )
    result = engine.run(of_accounts("starts_with", item("visit"), columns=2, items_per_column=1), table)
    assert nodes(result) == [(0, "visit", 4), (1, "call", 2), (1, "other", 2)]
    assert nodes(result, "instances") == [(0, "visit", 3), (1, "call", 2), (1, "other", 1)]


def test_a_share_is_of_the_instances_of_the_anchor(engine):
    row = engine.run(of_accounts("starts_with", item("visit")), TWO_STORIES).nodes.iloc[1]
    assert (row["item"], row["share"]) == ("call", 0.5)
    # Wilson's interval of 1 in 2.
    assert (round(row["share_low"], 4), round(row["share_high"], 4)) == (0.0945, 0.9055)


def test_rows_in_another_time_zone_are_in_the_order_of_their_instants(engine):
    table = events("at account_id event", "mon@1:00 acme visit", "mon@0:30 acme demo")
    assert paths(engine.run(of_accounts("starts_with", item("demo"), columns=2), table)) == {"demo visit": 1}


# Links and whole paths -------------------------------------------------------------------------------------------


def test_links_lead_to_exits_and_come_from_entries(engine):
    forward = links(engine.run(of_accounts("starts_with", item("visit"), columns=2), TWO_STORIES))
    assert forward == {("visit", "call"): 1, ("visit", "demo"): 1, ("visit", "won"): 1}
    result = engine.run(of_accounts("contains", item("demo"), columns=5), TWO_STORIES)
    assert links(result) == {
        ("entry", "visit"): 1,
        ("visit", "demo"): 1,
        ("demo", "visit"): 1,
        ("visit", "won"): 1,
    }
    assert result.links["column"].tolist() == [-2, -1, 0, 1]


def test_time_to_move_is_from_row_to_row(engine):
    times = links(engine.run(of_accounts("starts_with", item("visit")), TWO_STORIES), "median_time")
    # A run stands at its first row: acme's on Monday.
    assert times["visit", "demo"] == 3 * DAY
    assert times["visit", "call"] == 5 * DAY
    assert pd.isna(times["call", "exit"])


@pytest.mark.everywhere
def test_quantiles_of_the_time_to_move_are_over_path_views(engine):
    table = accounts(acme="mon visit, tue demo, wed visit, sat demo", birk="mon visit, sun demo")
    row = engine.run(of_accounts("starts_with", item("visit"), columns=2), table).links.iloc[0]
    assert (row["views"], row["instances"]) == (3, 2)
    fifth_of_a_day = pd.Timedelta("4:48:00")
    assert (row["p10_time"], row["median_time"], row["p90_time"]) == (7 * fifth_of_a_day, 3 * DAY, 27 * fifth_of_a_day)


def test_a_whole_path_names_the_items_that_columns_show_as_other(engine):
    result = engine.run(of_accounts("starts_with", item("visit"), items_per_column=1), TWO_STORIES)
    assert paths(result) == {"visit call -": 1, "visit demo visit": 1, "visit won -": 1}
    assert result.n_paths == 3


# Filters and patterns --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ({"column": 1, "include": ("demo", "won")}, {"visit demo visit": 1, "visit won -": 1}),
        ({"column": 2, "include": ("visit",)}, {"visit demo visit": 1}),
        ({"column": 2, "exclude": ("visit",)}, {"visit call -": 1, "visit won -": 1}),
        ({"column": 2, "matching": {"operator": "contains", "value": "i"}}, {"visit demo visit": 1}),
        ({"column": 1, "matching": {"operator": "not_equals", "value": "demo"}}, {"visit call -": 1, "visit won -": 1}),
        ({"column": 0, "exclude": ("visit",)}, {}),
    ],
)
def test_a_filter_keeps_paths_by_their_item_in_a_column(engine, kept, expected):
    result = engine.run(of_accounts("starts_with", item("visit"), column_filters=(kept,)), TWO_STORIES)
    assert paths(result) == expected


def test_what_is_filtered_is_counted_anew(engine):
    kept = ({"column": 1, "include": ("call",)}, {"column": 2, "exclude": ("visit",)})
    result = engine.run(of_accounts("starts_with", item("visit"), column_filters=kept), TWO_STORIES)
    assert nodes(result, "share") == [(0, "visit", 1), (1, "call", 1), (2, "exit", 1)]


@pytest.mark.parametrize(("pattern", "syntax"), [("ad-", "prefix"), ("ad-?", "wildcard"), (r"ad-\d", "regex")])
def test_a_pattern_takes_items_for_one(engine, pattern, syntax):
    groups = ({"name": "Ads", "pattern": pattern, "syntax": syntax},)
    anchor = item("Ads", "channel")
    flow = of_accounts("starts_with", anchor, pathing_dimension="channel", columns=2, patterns=groups)
    result = engine.run(flow, CHANNELS)
    assert paths(result) == {"Ads web": 1}
    # Two ads in a row are one place, at the first of them.
    assert links(result, "median_time") == {("Ads", "web"): 2 * DAY}


def test_a_pattern_matches_the_whole_item_and_the_first_one_wins(engine):
    groups = (
        {"name": "part", "pattern": "a", "syntax": "regex"},
        {"name": "first", "pattern": "*-1"},
        {"name": "second", "pattern": "ad*"},
    )
    flow = of_accounts("starts_with", item("first", "channel"), pathing_dimension="channel", patterns=groups)
    assert paths(engine.run(flow, CHANNELS)) == {"first second web": 1}


# Loops and skips -------------------------------------------------------------------------------------------------


def test_who_returns_to_an_item(engine):
    loops = engine.run(of_accounts("starts_with", item("won")), TWO_STORIES).loops
    assert list(zip(loops["item"], loops["instances"], strict=True)) == [("visit", 1)]


@pytest.mark.everywhere
def test_who_skips_a_stage(engine):
    table = accounts(
        straight="mon visit, tue won",
        proper="mon visit, tue demo, wed call, thu won",
        crossed="mon visit, tue call, wed demo, thu won",
        late="mon demo, tue won",
        young="mon visit, tue demo",
    )
    skipped = engine.run(of_accounts("starts_with", item("visit")), table).skipped(["visit", "demo", "call", "won"])
    assert dict(zip(skipped["stage"], skipped["instances"], strict=True)) == {
        "visit": 0,
        "demo": 2,  # straight, crossed
        "call": 2,  # straight, late
        "won": 0,
    }


# Compare ---------------------------------------------------------------------------------------------------------


def test_two_sides_show_the_top_items_of_both(engine):
    ranges = [
        ij.DateRange(name="week 1", start="2024-01-01", end="2024-01-08"),
        ij.DateRange(name="week 2", start="2024-01-08", end="2024-01-15"),
    ]
    table = accounts(
        acme="mon visit, tue won",
        birk="mon visit, tue won",
        cole="mon visit, tue demo",
        dora="mon+7 visit, tue+7 call, wed+7 visit, thu+7 call",
        emil="mon+7 visit, tue+7 call",
    )
    sides = tuple({"name": name, "date_range": name} for name in ("week 1", "week 2"))
    flow = of_accounts("starts_with", item("visit"), columns=2, items_per_column=1, compare=sides)
    result = engine.run(flow, table, date_ranges=ranges)
    assert list(zip(result.nodes["compare"], nodes(result), strict=True)) == [
        ("week 1", (0, "visit", 3)),
        ("week 1", (1, "call", 0)),
        ("week 1", (1, "other", 3)),
        ("week 2", (0, "visit", 3)),
        ("week 2", (1, "call", 3)),
    ]
    assert result.nodes["share"].tolist() == [1, 0, 1, 1, 1]
    assert result.links["compare"].tolist() == ["week 1", "week 2"]
    # A week before the second one is the first.
    before = ({"name": "week 1", "prior": {"count": 1, "unit": "week"}}, {"name": "week 2"})
    moved = engine.run(flow.with_changes(date_range="week 2", compare=before), table, date_ranges=ranges)
    assert moved.nodes.equals(result.nodes)


def test_a_side_joins_the_segments_of_the_flow(engine):
    called = {"dimension": "event", "operator": "equals", "value": "call"}
    segments = [
        ij.Segment(name="callers", scope="account", condition=called),
        ij.Segment(name="quiet", condition={"not": called}),
    ]
    sides = ({"name": "callers", "segments": ("callers",)}, {"name": "all"})
    flow = of_accounts("starts_with", item("visit"), columns=2, segments=("quiet",), compare=sides)
    result = engine.run(flow, TWO_STORIES, segments=segments)
    frame = result.paths
    assert list(zip(frame["compare"], frame["path"], frame["views"], strict=True)) == [
        ("callers", ("visit", None), 1),
        ("all", ("visit", None), 1),
        ("all", ("visit", "demo"), 1),
        ("all", ("visit", "won"), 1),
    ]


# Scope -----------------------------------------------------------------------------------------------------------


def test_a_date_range_cuts_the_paths(engine):
    week = ij.DateRange(name="week", start="2024-01-02", end="2024-01-08")
    result = engine.run(of_accounts("starts_with", item("visit"), date_range="week"), TWO_STORIES, date_ranges=[week])
    assert paths(result) == {"visit - -": 1, "visit call -": 1, "visit demo visit": 1}
    assert links(result, "median_time")["visit", "demo"] == 2 * DAY


def test_a_key_of_two_columns_has_paths_of_its_own(engine):
    table = events("at account_id deal event", "mon acme x visit", "tue acme y demo", "wed acme x won")
    containers = {"account": "account_id", "deal": ("account_id", "deal")}
    flow = of_accounts("starts_with", item("visit"), container="deal")
    assert paths(engine.run(flow, table, containers=containers)) == {"visit won -": 1}


def test_ties_go_by_the_order_of_the_table(engine):
    table = accounts(acme="mon visit, mon demo", birk="mon demo, mon visit")
    result = engine.run(of_accounts("starts_with", item("visit"), columns=2), table)
    assert paths(result) == {"visit -": 1, "visit demo": 1}


def test_an_anchor_that_never_occurs_has_no_paths(engine):
    result = engine.run(of_accounts("starts_with", item("lunch")), TWO_STORIES)
    assert (len(result.nodes), len(result.links), len(result.paths), result.n_paths) == (0, 0, 0, 0)
    assert result.notes
    assert math.isclose(result.loops["instances"].sum(), 1)
