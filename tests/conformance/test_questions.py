"""Top items, breakdowns, trends, timelines and segments of places, one rule of the definitions at a time."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.pandas.questions.rows import UnanswerablePlace
from ipyjourney.view.durations import NoRoomForBars
from ipyjourney.view.questions import UnknownChoice
from tests.conformance.journeys import arrow, journey, node
from tests.conformance.tables import accounts, events

WORKED_EXAMPLE = accounts(
    A="mon Visit, tue Demo, wed Won, tue+7 Won",
    B="mon Demo, tue Visit, wed Won",
    C="fri Visit, mon+7 Demo",
    without="tue+7 Won",
)
PATH = journey("Visit > Demo > Won")
FLOW = ij.FlowSpec.starts_with("Visit", container="account", pathing_dimension="event", columns=3)

PAGES = events(
    "at account_id event page",
    "mon acme visit -",
    "tue acme other home",
    "wed acme demo prices",
    "thu acme won -",
    "fri acme other home",
    "mon birk visit home",
    "tue birk demo -",
    "wed birk other prices",
    "mon cole other prices",
    "tue cole visit -",
)
PAGE_PATH = journey("visit > demo > won")


def keys(frame: pd.DataFrame) -> list[str]:
    return frame["account_id"].tolist()


def counts(frame: pd.DataFrame, of: str = "instances") -> dict[str | None, int]:
    return {None if item is None else str(item): n for item, n in zip(frame["item"], frame[of], strict=True)}


# Top items -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "when", "immediate", "expected"),
    [
        ("visit", "after", True, {"home": 1, "prices": 1}),
        ("visit", "after", False, {"prices": 2, "home": 1}),
        ("demo", "before", True, {"home": 2}),
        ("won", "before", False, {"home": 1, "prices": 1}),
        ({"source": "visit", "target": "demo"}, "between", True, {"home": 1}),
        ({"source": "demo", "target": "won"}, "between", False, {}),
    ],
)
def test_top_items_are_those_of_the_nearest_rows_with_an_item_or_of_all(engine, place, when, immediate, expected):
    found = engine.view(PAGES).top_items(PAGE_PATH, place, "page", when=when, immediate=immediate)
    assert list(found) == ["item", "primary", "events", "instances"]
    assert counts(found) == expected
    assert list(counts(found)) == list(expected)


def test_top_items_are_ranked_by_the_primary_metric_on_their_rows(engine):
    table = events(
        "at account_id event page revenue",
        "mon acme visit - -",
        "tue acme other home 10",
        "mon birk visit - -",
        "tue birk other prices 5",
        "wed birk other prices 5",
        "thu birk other about -",
    )
    view = engine.view(table)
    found = view.top_items(journey(node("visit"), primary_metric="revenue"), "visit", "page", immediate=False)
    assert found["item"].tolist() == ["home", "prices", "about"]
    assert found["primary"].tolist() == [10, 10, 0]
    assert found["events"].tolist() == [1, 2, 1]
    page = view.find_top_items(journey(node("visit")), "visit", "page", immediate=False, limit=1, offset=1)
    assert ([each.item for each in page.items], page.total) == (["home"], 3)


def test_top_items_anywhere_are_those_of_all_rows_in_scope(engine):
    table = events(
        "at account_id event page revenue",
        "mon acme other home 10",
        "tue acme other home 10",
        "tue birk other prices 50",
        "wed birk other - 90",
        "wed - other about 900",
        "sun birk other about 9",
    )
    view = engine.view(table)
    spec = journey(node("other"), primary_metric="revenue")
    found = view.top_items(spec, None, "page", when="anywhere", limit=2)
    assert found["item"].tolist() == ["prices", "home"]
    assert found["primary"].tolist() == [50, 20]
    assert counts(view.top_items(spec, None, "page", when="anywhere"), "events") == {"prices": 1, "home": 2, "about": 1}


@pytest.mark.everywhere
def test_what_lies_between_is_asked_of_an_arrow_and_the_rest_of_a_node(engine):
    view = engine.view(PAGES)
    flow = ij.FlowSpec.starts_with("visit", container="account", pathing_dimension="event")
    with pytest.raises(UnanswerablePlace):
        view.top_items(PAGE_PATH, "visit", "page", when="between")
    with pytest.raises(UnanswerablePlace):
        view.top_items(PAGE_PATH, {"source": "visit", "target": "demo"}, "page")
    with pytest.raises(UnanswerablePlace, match="visit"):
        view.top_items(PAGE_PATH, "visit", "page", when="anywhere")
    with pytest.raises(UnanswerablePlace, match="the next column is that list"):
        view.top_items(flow, {"column": 0, "kind": None}, "page")
    with pytest.raises(UnanswerablePlace, match="No place was given"):
        view.top_items(PAGE_PATH, None, "page", when="after")
    with pytest.raises(UnknownChoice, match="after, before, between"):
        view.top_items(PAGE_PATH, "visit", "page", when="around")


# Breakdown and trend ---------------------------------------------------------------------------------------------


def test_a_node_is_split_on_its_rows_and_an_arrow_on_the_first_row_reached_through_it(engine):
    table = events(
        "at account_id event page",
        "mon acme visit a",
        "tue acme visit b",
        "wed acme won -",
        "thu acme won b",
        "mon birk visit a",
    )
    view = engine.view(table)
    spec = journey("visit > won")
    found = view.breakdown(spec, "visit", "won", {"source": "visit", "target": "won"}, dimension="page")
    assert found[["place", "item", "value", "share"]].values.tolist() == [
        ["visit", "a", 2, 1.0],
        ["visit", "b", 1, 0.5],
        ["won", "b", 1, 1.0],
        ["won", None, 1, 1.0],
        ["visit → won", None, 1, 1.0],
    ]
    rows = view.breakdown(spec.with_changes(primary_metric="Events"), "visit", dimension="page")
    assert counts(rows, "value") == {"a": 2, "b": 1}
    assert rows["share"].round(3).tolist() == [0.667, 0.333]
    # Wilson of 1 out of 2 instances; events are no instances.
    assert found[["share_low", "share_high"]].round(3).loc[1].tolist() == [0.095, 0.905]
    assert rows["share_low"].isna().all()
    assert counts(view.breakdown(spec, "visit", dimension="page", limit=1)) == {"a": 2}
    assert view.breakdown(spec, "visit", dimension="page", fallout=True)["place"].tolist() == ["Fallout at visit"]


def test_a_trend_shows_all_periods_from_the_first_to_the_last_of_any_place(engine):
    found = engine.view(WORKED_EXAMPLE).trend(PATH, "Visit", {"fallout": "Demo"}, granularity="day")
    assert list(found) == ["place", "period", "start", "value", "instances", "complete"]
    visit = found[found["place"] == "Visit"]
    assert visit["period"].tolist() == [f"2024-01-0{day}" for day in range(1, 9)]
    assert visit["value"].tolist() == [1, 1, 0, 0, 1, 0, 0, 0]
    assert found[found["place"] == "Fallout at Demo"]["value"].tolist() == [0] * 7 + [1]


@pytest.mark.everywhere
def test_a_period_is_complete_if_it_lies_wholly_in_scope(engine):
    weeks = accounts(A="fri visit, fri+7 visit, fri+14 visit, fri+21 visit")
    january = {"name": "January", "start": "2024-01-03", "end": "2024-01-22"}

    def complete(spec, side=None, **settings):
        view = engine.view(weeks, date_ranges=[january], **settings)
        return view.trend(spec, "visit", granularity="week", side=side)["complete"].tolist()

    visits = journey(node("visit"))
    # Without a date range nothing is cut off at the start; where the data end the last week is not over.
    assert complete(visits) == [True, True, True, False]
    assert complete(visits, as_of="2024-01-29") == [True] * 4
    assert complete(visits, as_of="2024-01-28") == [True, True, True, False]
    assert complete(visits.with_changes(date_range="January")) == [False, True, True]
    sides = visits.with_changes(compare=[{"name": "all"}, {"name": "cut", "date_range": "January"}])
    assert complete(sides) == [True, True, True, False]
    assert complete(sides, "cut", as_of="2024-01-21") == [False, True, False]


@pytest.mark.everywhere
def test_periods_are_those_of_the_zone_and_week_of_the_view(engine):
    table = accounts(A="sun 23:30 visit")
    view = engine.view(table, timezone="UTC")
    assert view.trend(journey(node("visit")), "visit", granularity="week")["period"].tolist() == ["2024-01-01"]
    table["timestamp"] = table["timestamp"].dt.tz_localize("UTC")
    berlin = engine.view(table, timezone="Europe/Berlin")
    found = berlin.trend(journey(node("visit")), "visit", granularity="week")
    assert found["period"].tolist() == ["2024-01-08"]
    assert str(found["start"][0]) == "2024-01-08 00:00:00+01:00"
    sunday = engine.view(table, week_start="sunday")
    assert sunday.trend(journey(node("visit")), "visit", granularity="week")["period"].tolist() == ["2024-01-07"]


def test_nobody_at_a_place_has_neither_items_nor_periods(engine):
    view = engine.view(WORKED_EXAMPLE)
    empty = journey(arrow("Won > Visit"))
    assert view.members(empty, "Visit").empty
    assert view.breakdown(empty, "Visit", dimension="event").empty
    assert view.trend(empty, "Visit").empty
    assert view.top_items(empty, "Visit", "event").empty


# Durations -------------------------------------------------------------------------------------------------------


@pytest.mark.everywhere
def test_durations_are_those_of_each_instance_that_took_an_arrow(engine):
    view = engine.view(WORKED_EXAMPLE)
    found = view.durations(PATH, {"source": "Visit", "target": "Demo"})
    assert list(found) == ["account_id", "left", "reached", "duration"]
    assert found["account_id"].tolist() == ["A", "C"]
    assert (found["duration"] // pd.Timedelta(days=1)).tolist() == [1, 3]
    assert (found["reached"] - found["left"] == found["duration"]).all()
    described = view.find_durations(PATH, {"source": "Visit", "target": "Demo"}, bars=4)
    days = 86_400_000_000
    assert described.place == "Visit → Demo"
    assert described.quantiles[0] == (0, days)
    assert dict(described.quantiles)[50] == 2 * days
    assert (described.edges, described.counts) == ((days, 2 * days, 3 * days, 4 * days), (1, 0, 1))
    assert described.frame["share"].tolist() == [0.5, 0, 0.5]


def test_an_excluded_node_keeps_its_instances_out_of_the_durations_too(engine):
    view = engine.view(WORKED_EXAMPLE)
    excluded = journey(node("Visit"), node("Demo"), node("Won", excluded=True), arrow("Visit > Demo"))
    assert keys(view.durations(excluded, {"source": "Visit", "target": "Demo"})) == ["C"]
    assert view.find_durations(excluded, {"source": "Visit", "target": "Demo"}).instances == 1


def test_durations_along_a_ribbon_are_those_of_each_path_view_from_row_to_row(engine):
    table = accounts(A="mon visit, tue demo, wed visit, fri demo", B="mon visit, tue call, sat demo")
    view = engine.view(table)
    flow = ij.FlowSpec.starts_with("visit", container="account", pathing_dimension="event", columns=3)
    ribbon = {"left": {"column": 0, "item": "visit"}, "right": {"column": 1, "item": "demo"}}
    found = view.durations(flow, ribbon)
    assert list(found) == ["account_id", "left", "reached", "duration"]
    assert found["account_id"].tolist() == ["A", "A"]
    assert (found["duration"] // pd.Timedelta(days=1)).tolist() == [1, 2]
    assert (found["reached"] - found["left"] == found["duration"]).all()
    described = view.find_durations(flow, ribbon, bars=2)
    days = 86_400_000_000
    assert (described.place, described.instances, described.views) == ("visit (0) → demo (1)", 1, 2)
    assert dict(described.quantiles)[50] == 1.5 * days
    assert (described.edges, described.counts) == ((days, 2 * days, 3 * days), (1, 1))
    assert described.frame["views"].tolist() == [1, 1]
    assert described.frame["share"].tolist() == [0.5, 0.5]
    # Between whole columns go all path views that have not run out; filters and hidden columns hold.
    columns = {"left": {"column": 0, "kind": None}, "right": {"column": 2, "kind": None}}
    hidden = flow.with_changes(hidden_columns=[1])
    assert (view.durations(hidden, columns)["duration"] // pd.Timedelta(days=1)).tolist() == [2, 5]
    excluded = flow.with_changes(column_filters=[{"column": 2, "exclude": ["visit"]}])
    assert (view.durations(excluded, ribbon)["duration"] // pd.Timedelta(days=1)).tolist() == [2]


def test_durations_along_a_ribbon_of_one_side_are_its_own(engine):
    view = engine.view(WORKED_EXAMPLE, date_ranges=[{"name": "First days", "end": "2024-01-04"}])
    compared = FLOW.with_changes(compare=[{"name": "all"}, {"name": "early", "date_range": "First days"}])
    ribbon = {"left": {"column": 0, "item": "Visit"}, "right": {"column": 1, "item": "Demo"}}
    assert keys(view.durations(compared, ribbon)) == keys(view.durations(compared, ribbon, side="all")) == ["A", "C"]
    assert keys(view.durations(compared, ribbon, side="early")) == ["A"]
    assert view.find_durations(compared, ribbon, side="early").views == 1


def test_nobody_takes_no_time(engine):
    nobody = engine.view(WORKED_EXAMPLE).find_durations(journey("Won > Visit"), {"source": "Won", "target": "Visit"})
    assert (nobody.instances, nobody.quantiles, nobody.counts) == (0, (), ())
    assert nobody.frame.empty


def test_only_an_arrow_takes_time_and_its_histogram_two_bars_at_least(engine):
    view = engine.view(WORKED_EXAMPLE)
    with pytest.raises(UnanswerablePlace, match='"Visit" took no time'):
        view.durations(PATH, "Visit")
    with pytest.raises(UnanswerablePlace, match="took no time"):
        view.durations(FLOW, {"column": 1, "item": "Demo"})
    with pytest.raises(UnanswerablePlace, match="neither exit nor entry"):
        view.find_durations(FLOW, {"left": {"column": 1, "item": "Won"}, "right": {"column": 2, "kind": "exit"}})
    for bars in (1, 501):
        with pytest.raises(NoRoomForBars):
            view.find_durations(PATH, {"source": "Visit", "target": "Demo"}, bars=bars)


# One instance ----------------------------------------------------------------------------------------------------


@pytest.mark.everywhere
def test_a_timeline_has_every_row_in_order_with_the_nodes_reached_there(engine):
    found = engine.view(PAGES).timeline("account", "acme", journey=PAGE_PATH)
    assert list(found) == ["time", "event", "page", "nodes"]
    assert found["event"].tolist() == ["visit", "other", "demo", "won", "other"]
    assert found["nodes"].tolist() == [("visit",), (), ("demo",), ("won",), ()]
    birk = engine.view(WORKED_EXAMPLE).timeline("account", "B", journey=PATH)
    assert birk["nodes"].tolist() == [(), ("Visit",), ()]


def test_a_timeline_of_another_container_shows_what_was_reached_there_too(engine):
    table = events("at account_id person_id event", "mon acme ann visit", "tue acme bob won", "wed birk bob won")
    found = engine.view(table).timeline("person", "bob", journey=journey("visit > won"))
    assert found["nodes"].tolist() == [("won",), ()]


def test_an_instance_is_found_by_a_part_of_its_key(engine):
    view = engine.view(WORKED_EXAMPLE)
    found = view.find_instances("account", "b")
    assert list(found) == ["account_id", "first", "last", "events"]
    assert (keys(found), found["events"].tolist()) == (["B"], [3])
    assert keys(view.find_instances("account", "", limit=2)) == ["A", "B"]
    with pytest.raises(ij.IpyjourneyError, match='no account "D"'):
        view.timeline("account", "D")
    with pytest.raises(ij.IpyjourneyError, match="has one part, not 2"):
        view.timeline("account", ("A", "B"))


def test_a_key_is_found_by_its_value_and_by_its_text(engine):
    table = events("at account_id event", "mon 7 visit", "tue 8 visit")
    view = engine.view(table)
    assert len(view.timeline("account", 7)) == len(view.timeline("account", "7")) == 1


# Segments --------------------------------------------------------------------------------------------------------


def test_a_segment_of_a_place_keeps_all_rows_of_those_behind_it(engine):
    view = engine.view(WORKED_EXAMPLE)
    segment = view.segment_from(PATH, "Visit", "Stuck", fallout=True)
    assert (segment.name, segment.scope, list(view.segments)) == ("Stuck", "account", [])
    view.add_segment(segment)
    kept = view.run(journey(node("Won"), segments=["Stuck"], primary_metric="Events"))
    assert kept.nodes["primary"].tolist() == [1]
    assert ij.Segment.model_validate(segment.model_dump(mode="json", by_alias=True)) == segment


@pytest.mark.everywhere
def test_a_segment_of_several_places_keeps_who_is_at_one_of_them(engine):
    view = engine.view(WORKED_EXAMPLE)
    view.add_segment(view.segment_from(PATH, ["Won", {"fallout": "Visit"}], "Won or stuck"))
    assert keys(view.members(journey(node("Visit"), segments=["Won or stuck"]), "Visit")) == ["A", "B"]
    assert '"Won" or "Fallout at Visit" of another analysis' in view.define(
        journey(node("Visit"), segments=["Won or stuck"])
    )


def test_a_segment_of_one_side_of_a_comparison_is_made_of_that_side_alone(engine):
    view = engine.view(WORKED_EXAMPLE, date_ranges=[{"name": "First days", "end": "2024-01-04"}])
    compared = PATH.with_changes(compare=[{"name": "all"}, {"name": "early", "date_range": "First days"}])
    made = view.segment_from(compared, "Demo", "Early demos", side="early")
    assert made.condition.of.compare == ()
    view.add_segment(made)
    assert keys(view.members(journey(node("Visit"), segments=["Early demos"]), "Visit")) == ["A"]
    with pytest.raises(ij.IpyjourneyError, match="all, early"):
        view.segment_from(compared, "Demo", "Late demos", side="late")


def test_the_analysis_behind_a_segment_is_worked_out_over_the_date_range_of_the_one_that_uses_it(engine):
    view = engine.view(WORKED_EXAMPLE, date_ranges=[{"name": "First days", "end": "2024-01-04"}])
    view.add_segment(view.segment_from(PATH, "Demo", "Seen"))
    everybody = journey(node("Visit"), segments=["Seen"])
    assert view.run(everybody).nodes["primary"].tolist() == [2]
    assert view.run(everybody.with_changes(date_range="First days")).nodes["primary"].tolist() == [1]
