"""Who stands behind a figure, of any analysis and place."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.pandas.places import NoFallout, NoSuchSide
from ipyjourney.engine.pandas.questions.rows import UnanswerablePlace
from ipyjourney.errors import UnknownName
from ipyjourney.spec import CohortSpec, FlowSpec
from ipyjourney.spec.place_conditions import ForeignPlace
from ipyjourney.spec.place_names import AmbiguousTitle, UnknownPlace
from ipyjourney.view.questions import NoPlace
from tests.conformance.journeys import arrow, journey, node
from tests.conformance.tables import accounts, at, events

WORKED_EXAMPLE = accounts(
    A="mon Visit, tue Demo, wed Won, tue+7 Won",
    B="mon Demo, tue Visit, wed Won",
    C="fri Visit, mon+7 Demo",
    without="tue+7 Won",
)
PATH = journey("Visit > Demo > Won")

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


# Members ---------------------------------------------------------------------------------------------------------


def test_members_stand_in_the_order_in_which_they_got_there(engine):
    found = engine.view(WORKED_EXAMPLE).members(PATH, "Visit")
    assert list(found) == ["account_id", "reached", "first", "last", "events"]
    assert keys(found) == ["A", "B", "C"]
    assert found["reached"].dt.tz_localize(None).tolist() == [at("mon"), at("tue"), at("fri")]
    assert found["first"].dt.tz_localize(None).tolist() == [at("mon"), at("mon"), at("fri")]
    assert found["last"].dt.tz_localize(None).tolist() == [at("tue+7"), at("wed"), at("mon+7")]
    assert found["events"].tolist() == [4, 3, 2]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Demo", ["A", "C"]),
        ({"source": "Demo", "target": "Won"}, ["A"]),
        ({"fallout": "Visit"}, ["B"]),
        ({"fallout": "Demo"}, ["C"]),
    ],
)
def test_members_are_the_instances_that_the_figure_counts(engine, place, expected):
    assert keys(engine.view(WORKED_EXAMPLE).members(PATH, place)) == expected


def test_those_behind_several_places_are_those_at_one_of_them(engine):
    view = engine.view(WORKED_EXAMPLE)
    assert keys(view.members(PATH, "Won", "Visit", fallout=False)) == ["A", "B", "C"]
    found = view.members(PATH, {"fallout": "Visit"}, "Demo")
    assert keys(found) == ["A", "B", "C"]
    assert found["reached"].dt.tz_localize(None).tolist() == [at("tue"), at("tue"), at("mon+7")]


def test_fallout_that_a_limit_splits_is_open_or_lost(engine):
    view = engine.view(WORKED_EXAMPLE)
    hurried = journey(arrow("Visit > Demo", within="P2D"), arrow("Demo > Won"))
    assert keys(view.members(hurried, {"fallout": "Visit", "part": "lost"})) == ["B", "C"]
    assert keys(view.members(hurried, {"fallout": "Visit", "part": "open"})) == []
    patient = journey(arrow("Visit > Demo", within="P8D"), arrow("Demo > Won"))
    assert keys(view.members(patient, {"fallout": "Visit", "part": "open"})) == ["B"]


def test_a_fallout_that_is_not_there_cannot_be_asked_for(engine):
    view = engine.view(WORKED_EXAMPLE)
    with pytest.raises(NoFallout, match="no fallout at all"):
        view.members(PATH, "Won", fallout=True)
    with pytest.raises(NoFallout, match="still open or lost"):
        view.members(PATH, {"fallout": "Visit", "part": "open"})


def test_those_who_reach_an_excluded_node_are_behind_no_figure(engine):
    table = accounts(A="mon visit, tue won", B="mon visit, tue spam, wed won")
    spec = journey("visit > won", "visit > spam", node("spam", excluded=True))
    view = engine.view(table)
    assert keys(view.members(spec, "visit")) == ["A"]
    assert keys(view.members(spec, "spam")) == []
    assert keys(view.members(spec, {"source": "visit", "target": "won"})) == ["A"]
    assert counts(view.breakdown(spec, "visit", dimension="event")) == {"visit": 1}
    assert counts(view.top_items(spec, "visit", "event")) == {"won": 1}


def test_the_people_behind_a_figure_are_those_on_the_rows_of_its_instances(engine):
    table = events(
        "at account_id person_id event",
        "mon acme ann visit",
        "tue acme bob won",
        "wed acme - visit",
        "mon birk cy visit",
        "sun birk bob visit",
    )
    found = engine.view(table).members(journey("visit > won"), "won", of="person")
    assert found["person_id"].tolist() == ["bob", "ann"]
    assert found["reached"].dt.tz_localize(None).tolist() == [at("tue"), pd.NaT]
    assert found["last"].dt.tz_localize(None).tolist() == [at("sun"), at("mon")]
    assert found["events"].tolist() == [2, 1]


@pytest.mark.everywhere
def test_a_key_of_several_columns_is_shown_whole_and_a_cut_session_by_its_number(engine):
    table = events(
        "at account_id deal person_id event",
        "mon acme 1 ann visit",
        "tue acme 2 ann visit",
        "wed birk 1 ann visit",
        "mon birk - bob visit",
    )
    view = engine.view(table, containers={"deal": ["account_id", "deal"], "person": "person_id"})
    found = view.members(journey(node("visit"), container="deal"), "visit")
    assert found[["account_id", "deal"]].values.tolist() == [["acme", 1.0], ["acme", 2.0], ["birk", 1.0]]
    found = view.members(journey(node("visit"), container="session"), "visit")
    assert found[["person_id", "session"]].values.tolist() == [["ann", 1], ["bob", 1], ["ann", 2], ["ann", 3]]


# Places ----------------------------------------------------------------------------------------------------------


def test_a_place_that_is_not_there_is_refused_with_the_nearest_one(engine):
    view = engine.view(WORKED_EXAMPLE)
    with pytest.raises(UnknownPlace, match='Did you mean "Visit"'):
        view.members(PATH, "Vist")
    with pytest.raises(ij.IpyjourneyError, match="rrow"):
        view.members(PATH, {"source": "Visit", "target": "Won"})
    with pytest.raises(ForeignPlace):
        view.members(PATH, {"row": "2025-01", "column": 1})
    with pytest.raises(NoPlace):
        view.members(PATH)
    with pytest.raises(UnknownName, match='no dimension "channel"'):
        view.breakdown(PATH, "Visit", dimension="channel")


def test_a_title_that_two_nodes_have_is_refused_but_an_id_never_is(engine):
    view = engine.view(WORKED_EXAMPLE)
    twice = journey(node("Visit"), ij.Node(id="again", name="Visit", components=[{"metric": "Demo"}]))
    assert len(view.members(twice, "Visit")) == 3
    renamed = twice.with_changes(nodes=(twice.nodes[0].model_copy(update={"id": "n1"}), twice.nodes[1]))
    with pytest.raises(AmbiguousTitle, match="n1, again"):
        view.members(renamed, "Visit")


# Sides of a comparison, cohort tables and flows ------------------------------------------------------------------


def test_of_a_compared_journey_one_side_is_asked_about(engine):
    early = {"name": "First days", "end": "2024-01-03"}
    view = engine.view(WORKED_EXAMPLE, date_ranges=[early])
    sides = [{"name": "all"}, {"name": "early", "date_range": "First days"}]
    compared = PATH.with_changes(compare=sides)
    assert keys(view.members(compared, "Demo")) == ["A", "C"]
    assert keys(view.members(compared, "Demo", side="early")) == ["A"]
    assert view.trend(compared, "Visit", granularity="year", side="early")["value"].tolist() == [2]
    with pytest.raises(NoSuchSide, match="all, early"):
        view.members(compared, "Demo", side="late")
    with pytest.raises(NoSuchSide, match="not compared"):
        view.members(PATH, "Demo", side="early")


def test_those_behind_a_cell_of_a_cohort_table(engine):
    spec = CohortSpec(container="account", inclusion="Visit", returning="Won", granularity="week", columns=1)
    view = engine.view(WORKED_EXAMPLE)
    assert keys(view.members(spec, {"row": "2024-01-01", "column": "included"})) == ["A", "B", "C"]
    back = view.members(spec, {"row": "2024-01-01", "column": 1})
    assert keys(back) == ["A"]
    assert back["reached"].dt.tz_localize(None).tolist() == [at("tue+7")]
    view.add_segment(view.segment_from(spec, {"row": "2024-01-01", "column": 1}, "Back again"))
    assert view.run(journey(node("Won"), segments=["Back again"])).nodes["primary"].tolist() == [1]
    with pytest.raises(UnanswerablePlace, match="cannot be split"):
        view.breakdown(spec, {"row": "2024-01-01", "column": 1}, dimension="event")


FLOW = FlowSpec(
    container="account",
    anchor={"kind": "starts_with", "components": [{"metric": "visit"}]},
    pathing_dimension="page",
    columns=2,
)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ({"column": 0, "kind": None}, ["birk", "acme", "cole"]),
        ({"column": 1, "item": "home"}, ["acme"]),
        ({"column": 1, "kind": "exit"}, ["cole"]),
        ({"left": {"column": 0, "item": "visit"}, "right": {"column": 1, "item": "prices"}}, ["birk"]),
        ({"path": ["visit", "home"]}, ["acme"]),
    ],
)
def test_those_behind_a_place_of_a_flow(engine, place, expected):
    assert sorted(keys(engine.view(PAGES).members(FLOW, place))) == sorted(expected)


def test_a_place_of_a_flow_is_split_on_the_rows_of_its_path_views(engine):
    view = engine.view(PAGES)
    found = view.breakdown(FLOW, {"column": 1, "kind": None}, {"column": 0, "item": "visit"}, dimension="page")
    assert found["share_low"].isna().all()
    assert found[["place", "item", "value"]].values.tolist() == [
        ["Column 1", "home", 1],
        ["Column 1", "prices", 1],
        ["visit (0)", "home", 1],
        ["visit (0)", None, 2],
    ]
    days = view.trend(FLOW, {"column": 1, "item": "prices"}, granularity="day")
    assert days[["period", "value"]].values.tolist() == [["2024-01-03", 1]]
    with pytest.raises(UnanswerablePlace, match="top items"):
        view.top_items(FLOW, {"column": 1, "item": "home"}, "event")
