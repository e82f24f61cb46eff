"""What a comparison of journeys shows, one rule of the definitions at a time."""

from __future__ import annotations

import math

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.errors import UnknownName
from ipyjourney.spec.compare import DuplicateComparison
from tests.conformance.journeys import arrow, journey, node
from tests.conformance.tables import accounts, events

NORTH = ij.Segment(name="north", scope="account", condition={"dimension": "region", "value": "north"})
SOUTH = ij.Segment(name="south", scope="account", condition={"dimension": "region", "value": "south"})
LARGE = ij.Segment(name="large", scope="account", condition={"dimension": "size", "value": "large"})
SEGMENTS = [NORTH, SOUTH, LARGE]

TABLE = events(
    "at account_id event region size",
    "mon n1 visit north large",
    "tue n1 demo north large",
    "mon n2 visit north small",
    "mon s1 visit south large",
    "tue s1 demo south large",
    "wed s1 won south large",
    "mon s2 visit south small",
    "tue s2 demo south small",
    "mon s3 visit south small",
)
NORTH_SOUTH = ({"name": "North", "segments": ["north"]}, {"name": "South", "segments": ["south"]})


def compared(engine, compare=NORTH_SOUTH, table=TABLE, parts=("visit > demo > won",), **fields) -> ij.JourneyResult:
    spec = journey(*parts, compare=compare, **fields)
    return engine.run(spec, table, segments=SEGMENTS, dimensions=["region", "size"])


def difference(result: ij.JourneyResult, place: str, name: str) -> pd.Series:
    rows = result.differences
    found = rows[(rows["place"] == place) & ((rows["node"] == name) | (rows["target"] == name))]
    return found.iloc[0]


def test_every_side_is_counted_as_if_alone(engine):
    nodes = compared(engine).nodes
    assert nodes["compare"].tolist() == ["North"] * 3 + ["South"] * 3
    assert nodes["primary"].tolist() == [2, 1, 0, 3, 2, 1]
    assert nodes.columns[0] == "compare"


def test_a_sides_segments_join_those_of_the_journey(engine):
    nodes = compared(engine, segments=["large"]).nodes
    assert nodes["primary"].tolist() == [1, 1, 0, 1, 1, 1]


@pytest.mark.parametrize(
    ("prior", "reached"),
    [
        ({"count": 1, "unit": "day"}, [2, 1]),
        ({"count": 4, "unit": "day"}, [2, 1]),
        ({"count": 1, "unit": "week"}, [1, 1]),
        ({"count": 2, "unit": "week"}, [0, 0]),
    ],
)
def test_a_side_may_lie_earlier(engine, prior, reached):
    table = accounts(acme="mon visit, tue demo", birk="mon+7 visit, sun+7 demo")
    sides = ({"name": "Before", "prior": prior}, {"name": "Now"})
    # Without a date range all rows before the same time so much earlier.
    result = engine.run(journey("visit > demo", compare=sides), table)
    assert result.nodes["primary"].tolist() == [*reached, 2, 2]
    # The sides are not equally long then.
    assert any("up to" in note.text and "Before" in note.text for note in result.notes)


def test_a_date_range_is_moved_as_a_whole_in_the_calendar(engine):
    days = ["2024-02-28", "2024-02-29", "2024-03-01", "2024-03-30", "2024-03-31", "2024-04-01"]
    table = pd.DataFrame({"timestamp": pd.to_datetime(days), "account_id": ["a1", "a2", "a3", "b1", "b2", "b3"]})
    table["event"] = "visit"
    view = engine.view(table, date_ranges=[{"name": "end", "start": "2024-03-30", "end": "2024-04-01"}])
    spec = journey(node("visit"), date_range="end")
    assert view.run(spec).nodes["primary"].item() == 2
    # From 30 March to 1 April, a month before: there is no 30 February.
    moved = spec.with_changes(prior={"count": 1, "unit": "month"})
    assert view.members(moved, "visit")["account_id"].tolist() == ["a2"]
    assert not any("no start" in note.text for note in view.run(moved).notes)


def test_a_sides_date_range_replaces_that_of_the_journey(engine):
    table = accounts(acme="mon visit, tue demo", birk="mon+7 visit, tue+7 demo", cole="mon+7 visit")
    weeks = [
        ij.DateRange(name="first week", start="2024-01-01", end="2024-01-08"),
        ij.DateRange(name="second week", start="2024-01-08", end="2024-01-15"),
    ]
    sides = ({"name": "before"}, {"name": "after", "date_range": "second week"})
    result = engine.run(journey("visit > demo", compare=sides, date_range="first week"), table, date_ranges=weeks)
    assert result.nodes["primary"].tolist() == [1, 1, 2, 1]


def test_date_ranges_in_nodes_stay(engine):
    table = accounts(acme="mon visit, tue demo", birk="mon+7 visit, tue+7 demo")
    weeks = [
        ij.DateRange(name="first week", start="2024-01-01", end="2024-01-08"),
        ij.DateRange(name="all", start="2024-01-01"),
    ]
    spec = journey(
        node("visit", {"metric": "visit"}, {"date_range": "first week"}),
        "visit > demo",
        compare=({"name": "all", "date_range": "all"},),
    )
    assert engine.run(spec, table, date_ranges=weeks).nodes["primary"].tolist() == [1, 1]


def test_changes_are_against_the_first_side(engine):
    result = compared(engine)
    demo = difference(result, "node", "demo")
    assert (demo["compare"], demo["value"], demo["base_value"], demo["change"]) == ("South", 2, 1, 1)
    assert demo["change_percent"] == 100
    assert demo["share_change"] == pytest.approx(2 / 3 - 1 / 2)


def test_there_is_a_row_per_place_and_side_but_the_first(engine):
    sides = (*NORTH_SOUTH, {"name": "All"})
    rows = compared(engine, sides).differences
    assert rows["place"].tolist() == ["node"] * 6 + ["arrow"] * 4 + ["fallout"] * 4
    assert rows["compare"].tolist() == ["South", "All"] * 7


def test_arrows_and_fallouts_are_compared_over_those_that_reached_the_node(engine):
    result = compared(engine)
    there = difference(result, "arrow", "demo")
    assert (there["value"], there["share"], there["base_share"]) == (2, pytest.approx(2 / 3), 1 / 2)
    lost = difference(result, "fallout", "visit")
    assert (lost["value"], lost["base_value"], lost["share"]) == (1, 1, pytest.approx(1 / 3))


def test_an_end_node_has_no_fallout_to_compare(engine):
    rows = compared(engine).differences
    assert rows.loc[rows["place"] == "fallout", "node"].tolist() == ["visit", "demo"]


@pytest.mark.everywhere
def test_two_shares_of_different_accounts_have_an_interval_and_a_p_value(engine):
    demo = difference(compared(engine), "node", "demo")
    assert demo["low"] < demo["share_change"] < demo["high"]
    # 1 of 2 against 2 of 3, pooled 3 of 5: z = (2/3 - 1/2) / sqrt(0.6 · 0.4 · (1/2 + 1/3)).
    z = (2 / 3 - 1 / 2) / math.sqrt(0.6 * 0.4 * (1 / 2 + 1 / 3))
    assert demo["p_value"] == pytest.approx(math.erfc(z / math.sqrt(2)))
    assert pd.isna(demo["withheld"])


def test_where_an_account_is_on_both_sides_nothing_is_tested(engine):
    sides = ({"name": "North", "segments": ["north"]}, {"name": "Large", "segments": ["large"]})
    demo = difference(compared(engine, sides), "node", "demo")
    assert (demo["value"], demo["base_value"], demo["change"]) == (2, 1, 1)
    assert math.isnan(demo["low"])
    assert math.isnan(demo["p_value"])
    assert "One account" in demo["withheld"]


def test_two_date_ranges_share_the_accounts_that_come_in_both(engine):
    table = accounts(acme="mon visit, tue+7 visit", birk="mon visit", cole="mon+7 visit")
    weeks = [ij.DateRange(name="first", end="2024-01-08"), ij.DateRange(name="second", start="2024-01-08")]
    sides = ({"name": "1", "date_range": "first"}, {"name": "2", "date_range": "second"})
    spec = journey("visit > demo", compare=sides)
    table.loc[len(table)] = [table["timestamp"].iloc[0], "dora", "demo"]
    rows = engine.run(spec, table, date_ranges=weeks).differences
    assert rows["withheld"].notna().all()


def test_only_a_shared_base_matters_not_a_shared_account(engine):
    # acme is on both sides, but reaches the start in the first week only.
    table = accounts(acme="mon visit, mon+7 demo", birk="mon visit, tue demo", cole="mon+7 visit, tue+7 demo")
    weeks = [ij.DateRange(name="first", end="2024-01-08"), ij.DateRange(name="second", start="2024-01-08")]
    sides = ({"name": "1", "date_range": "first"}, {"name": "2", "date_range": "second"})
    of_start = engine.run(journey("visit > demo", compare=sides), table, date_ranges=weeks)
    assert pd.isna(difference(of_start, "node", "demo")["withheld"])
    of_total = engine.run(journey("visit > demo", compare=sides, percent_of="total"), table, date_ranges=weeks)
    assert not pd.isna(difference(of_total, "node", "demo")["withheld"])
    assert pd.isna(difference(of_total, "arrow", "demo")["withheld"])


def test_over_zero_nothing_is_tested(engine):
    won = difference(compared(engine), "arrow", "won")
    assert (won["value"], won["base_value"]) == (1, 0)
    assert pd.isna(won["withheld"])
    empty = difference(compared(engine, parts=("won > demo > visit",)), "arrow", "demo")
    assert "zero" in empty["withheld"]
    assert math.isnan(empty["base_share"])
    assert math.isnan(empty["change_percent"])


def test_a_metric_that_counts_no_accounts_has_a_change_and_no_interval(engine):
    demo = difference(compared(engine, primary_metric="Events"), "node", "demo")
    assert (demo["value"], demo["change"]) == (2, 1)
    assert "no shares of instances" in demo["withheld"]


def test_of_total_the_people_on_both_sides_are_looked_for(engine):
    table = events(
        "at account_id person_id event region size",
        "mon n1 ann visit north large",
        "mon s1 ann visit south large",
        "mon s2 bob visit south large",
    )
    result = compared(engine, table=table, parts=(node("visit"),), primary_metric="People", percent_of="total")
    assert "One person" in difference(result, "node", "visit")["withheld"]
    table["person_id"] = ["ann", "cy", "bob"]
    result = compared(engine, table=table, parts=(node("visit"),), primary_metric="People", percent_of="total")
    assert pd.isna(difference(result, "node", "visit")["withheld"])


def test_remarks_on_every_side_are_made_once(engine):
    table = pd.concat([TABLE, TABLE.assign(account_id=None)], ignore_index=True)
    result = compared(engine, table=table, compare=({"name": "A"}, {"name": "B"}))
    assert [note.message_id for note in result.notes].count("rows-without-instance") == 1
    one_side = compared(engine, parts=(node("visit"), node("demo", excluded=True), arrow("visit > demo")))
    assert [note.text.split(":")[0] for note in one_side.notes] == ["North", "South"]


def test_a_comparison_with_one_side_has_no_differences(engine):
    result = compared(engine, ({"name": "North", "segments": ["north"]},))
    assert result.differences.empty
    assert "change" in result.differences


def test_without_a_comparison_there_are_no_sides(engine):
    result = compared(engine, ())
    assert not result.sides
    assert result.differences.empty
    assert "compare" not in result.nodes


def test_a_side_with_an_unknown_segment_is_refused_before_anything_is_counted(engine):
    view = engine.view(TABLE)
    spec = journey("visit > demo", compare=({"name": "North", "segments": ["norht"]},))
    with pytest.raises(UnknownName):
        view.check(spec)


def test_two_sides_of_one_name_are_refused():
    with pytest.raises(DuplicateComparison):
        journey("visit > demo", compare=({"name": "A"}, {"name": "A"}))


def test_a_fifth_side_is_refused():
    with pytest.raises(ij.IpyjourneyError):
        journey("visit > demo", compare=[{"name": name} for name in "ABCDE"])


def test_the_fingerprint_tells_comparisons_apart(engine):
    view = engine.view(TABLE, segments=SEGMENTS, dimensions=["region", "size"])
    one, other = (view.run(journey("visit > demo", compare=sides)) for sides in (NORTH_SOUTH, NORTH_SOUTH[::-1]))
    assert one.fingerprint != other.fingerprint


def test_text_shows_all_sides_and_the_differences(engine):
    text = compared(engine).to_text()
    assert text.index("North") < text.index("South") < text.index("Change of share")
    assert "visit → demo" in text
    assert "Compared: A North, B South." in text


def test_a_picture_shows_all_sides_in_its_cards_and_on_its_arrows(engine):
    picture = compared(engine).to_svg()
    for written in (">North</text>", ">South</text>", ">66.7%</text>", "A 1 · 50.0%", "B 2 · 66.7%", ">+16.7</text>"):
        assert written in picture
    assert "demo: North 1 Accounts (50.0%), South 2 Accounts (66.7%) +16.7" in picture


def test_a_page_has_a_table_of_differences(engine):
    page = compared(engine).to_html()
    assert page.count("<table ") == 3
    assert "95% interval" in page
