"""What a journey's figures are, one rule of the definitions at a time."""

from __future__ import annotations

import math

import pandas as pd
import pytest

import ipyjourney as ij
from tests.conformance.journeys import arrow, journey, node
from tests.conformance.tables import accounts, events

DAY = pd.Timedelta(days=1)

WORKED_EXAMPLE = accounts(
    A="mon Visit, tue Demo, wed Won, tue+7 Won",
    B="mon Demo, tue Visit, wed Won",
    C="fri Visit, mon+7 Demo",
    without="tue+7 Won",
)


def instances(result: ij.JourneyResult) -> dict[str, int]:
    return dict(zip(result.nodes["node"], result.nodes["instances"], strict=True))


def primary(result: ij.JourneyResult) -> list[float]:
    return result.nodes["primary"].tolist()


def percents(result: ij.JourneyResult) -> list[float]:
    return [round(percent, 1) for percent in result.nodes["primary_percent"]]


def fallout(result: ij.JourneyResult, place: str) -> tuple[int, int, int]:
    row = result.nodes.set_index("node").loc[place]
    return row["fallout"], row["fallout_open"], row["fallout_lost"]


# The worked example ----------------------------------------------------------------------------------------------


@pytest.mark.everywhere
def test_who_did_one_before_the_other_counts_only_up_to_there(engine):
    result = engine.run(journey("Visit > Demo > Won", secondary_metric="Events"), WORKED_EXAMPLE)
    assert primary(result) == [3, 2, 1]
    assert result.nodes["secondary"].tolist() == [3, 2, 2]
    assert result.nodes["fallout"].tolist() == [1, 1, pd.NA]
    assert result.nodes["fallout_open"].isna().all()


@pytest.mark.parametrize(
    ("percent_of", "expected"),
    [("start", [100, 66.7, 33.3]), ("previous", [100, 66.7, 50]), ("total", [100, 66.7, 33.3])],
)
def test_a_percentage_is_of_the_start_the_previous_node_or_the_total(engine, percent_of, expected):
    result = engine.run(journey("Visit > Demo > Won", percent_of=percent_of), WORKED_EXAMPLE)
    assert percents(result) == expected


def test_a_limit_that_ran_out_before_the_data_end_is_lost(engine):
    result = engine.run(journey(arrow("Visit > Demo", within="P2D"), "Demo > Won"), WORKED_EXAMPLE)
    assert primary(result) == [3, 1, 1]
    assert fallout(result, "Visit") == (2, 0, 2)


# Scope -----------------------------------------------------------------------------------------------------------


def test_rows_without_an_account_leave_totals_too(engine):
    result = engine.run(journey("Visit > Won", primary_metric="Events"), WORKED_EXAMPLE)
    assert result.total == 9
    assert result.notes


def test_a_date_range_does_not_hold_its_end(engine):
    table = accounts(acme="mon visit, wed demo, fri won")
    week = ij.DateRange(name="week", start="2024-01-01", end="2024-01-05")
    result = engine.run(journey("visit > demo > won", date_range="week"), table, date_ranges=[week])
    assert primary(result) == [1, 1, 0]


def test_what_is_not_yet_known_is_out_of_scope(engine):
    table = accounts(acme="mon visit, wed demo, fri won")
    result = engine.run(journey("visit > demo > won", primary_metric="Events"), table, as_of="2024-01-05")
    assert (primary(result), result.total) == ([1, 1, 0], 2)


def test_a_segment_of_accounts_keeps_all_rows_of_those_that_satisfy_it(engine):
    table = accounts(acme="mon visit, tue demo, wed won", birk="mon visit, tue demo")
    winners = ij.Segment(
        name="winners", scope="account", condition={"dimension": "event", "operator": "equals", "value": "won"}
    )
    result = engine.run(journey("visit > demo", segments=("winners",)), table, segments=[winners])
    assert (primary(result), result.total) == ([1, 1], 1)


def test_a_segment_of_events_takes_away_what_lies_between(engine):
    table = accounts(acme="mon visit, tue call, wed demo")
    quiet = ij.Segment(name="quiet", condition={"dimension": "event", "operator": "not_equals", "value": "call"})
    path = journey(arrow("visit > demo", immediate=True))
    assert primary(engine.run(path, table, segments=[quiet])) == [1, 0]
    assert primary(engine.run(path.with_changes(segments=("quiet",)), table, segments=[quiet])) == [1, 1]


def test_a_key_of_two_columns_tells_apart_what_one_does_not(engine):
    table = events(
        "at account_id deal event", "mon acme x visit", "tue acme y demo", "tue birk x demo", "wed acme x demo"
    )
    containers = {"account": "account_id", "deal": ("account_id", "deal")}
    result = engine.run(journey("visit > demo", container="deal"), table, containers=containers)
    assert (instances(result), result.total) == ({"visit": 1, "demo": 1}, 3)
    assert result.arrows["median_time"].tolist() == [2 * DAY]


@pytest.mark.everywhere
def test_a_session_ends_where_the_gap_exceeds_the_timeout(engine):
    table = events(
        "at person_id event", "mon@9:00 ann visit", "mon@9:30 ann demo", "mon@10:01 ann demo", "mon@10:00 bob visit"
    )
    result = engine.run(journey("visit > demo", container="session", secondary_metric="Events"), table)
    assert (instances(result), result.total) == ({"visit": 2, "demo": 1}, 3)
    assert result.nodes["secondary"].tolist() == [2, 1]


# Matching --------------------------------------------------------------------------------------------------------


def test_metrics_of_a_node_are_joined_with_or(engine):
    table = accounts(acme="mon visit", birk="mon call", cole="mon demo")
    either = node("either", {"metric": "visit"}, {"metric": "call"})
    assert instances(engine.run(journey(either), table)) == {"either": 2}


def test_items_of_one_dimension_are_joined_with_or_and_dimensions_with_and(engine):
    table = events(
        "at account_id event channel",
        "mon acme visit web",
        "mon birk call web",
        "mon cole visit mail",
        "mon dora demo -",
    )
    both = node(
        "both",
        {"dimension": "event", "item": "visit"},
        {"dimension": "channel", "item": "web"},
        {"dimension": "event", "item": "demo"},
    )
    assert instances(engine.run(journey(both), table)) == {"both": 1}


def test_segments_of_a_node_are_joined_with_and_date_ranges_with_or(engine):
    table = events(
        "at account_id event channel",
        "mon acme visit web",
        "wed birk visit web",
        "fri cole visit web",
        "mon dora visit mail",
    )
    web = ij.Segment(name="web", condition={"dimension": "channel", "operator": "equals", "value": "web"})
    visits = ij.Segment(name="visits", condition={"dimension": "event", "operator": "equals", "value": "visit"})
    early = ij.DateRange(name="early", start="2024-01-01", end="2024-01-02")
    late = ij.DateRange(name="late", start="2024-01-05", end=None)
    parts = ({"segment": "web"}, {"segment": "visits"}, {"date_range": "early"}, {"date_range": "late"})
    result = engine.run(journey(node("n", *parts)), table, segments=[web, visits], date_ranges=[early, late])
    assert instances(result) == {"n": 2}


def test_a_row_matches_a_sum_if_its_amount_is_not_null(engine):
    table = events("at account_id event revenue", "mon acme visit -", "tue acme won 0", "mon birk visit -")
    result = engine.run(journey(node("paid", {"metric": "revenue"})), table)
    assert instances(result) == {"paid": 1}


# Reached ---------------------------------------------------------------------------------------------------------


def test_with_limits_neither_the_first_nor_the_last_row_need_be_the_one(engine):
    table = accounts(acme="mon visit, sat visit, tue+7 visit, wed+7 demo")
    result = engine.run(journey(arrow("visit > demo", after="P2D", within="P6D")), table)
    assert instances(result) == {"visit": 1, "demo": 1}
    assert result.arrows["median_time"].tolist() == [4 * DAY]


def test_a_later_attempt_may_lead_on_where_the_first_does_not(engine):
    table = accounts(acme="mon visit, tue demo, mon+7 visit, tue+7 demo, wed+7 won")
    path = journey(arrow("visit > demo", within="P2D"), arrow("demo > won", within="P2D"))
    assert instances(engine.run(path, table)) == {"visit": 1, "demo": 1, "won": 1}


@pytest.mark.parametrize(("limits", "reached"), [("P1D", 0), ("P2D", 1), ("P3D", 1)])
def test_a_limit_holds_its_end(engine, limits, reached):
    table = accounts(acme="mon visit, wed demo")
    assert instances(engine.run(journey(arrow("visit > demo", within=limits)), table))["demo"] == reached
    assert instances(engine.run(journey(arrow("visit > demo", after=limits)), table))["demo"] == (limits != "P3D")


@pytest.mark.everywhere
def test_immediate_means_the_row_right_before_whatever_it_is(engine):
    table = accounts(acme="mon visit, tue demo", birk="mon visit, tue call, wed demo")
    assert instances(engine.run(journey(arrow("visit > demo", immediate=True)), table))["demo"] == 1


@pytest.mark.parametrize(("within", "reached"), [("P5D", 0), ("P6D", 1)])
def test_the_limit_of_the_journey_counts_from_a_start_that_leads_there(engine, within, reached):
    table = accounts(acme="mon visit, wed demo, thu visit, sun won")
    assert instances(engine.run(journey("visit > demo > won", within=within), table))["won"] == reached


def test_of_several_starts_the_latest_that_leads_there_counts(engine):
    table = accounts(acme="mon visit, wed visit, thu demo, sun won")
    assert instances(engine.run(journey("visit > demo > won", within="P4D"), table))["won"] == 1


def test_events_of_one_moment_are_in_the_order_of_the_table(engine):
    table = accounts(acme="mon visit, mon demo", birk="mon demo, mon visit")
    assert instances(engine.run(journey("visit > demo"), table)) == {"visit": 2, "demo": 1}


def test_an_arrow_past_a_node_makes_it_optional(engine):
    table = accounts(acme="mon visit, tue demo, wed won", birk="mon visit, tue won", cole="mon demo, tue won")
    result = engine.run(journey("visit > demo > won", "visit > won"), table)
    assert instances(result) == {"visit": 2, "demo": 1, "won": 2}
    assert result.arrows["instances"].tolist() == [1, 1, 2]


@pytest.mark.everywhere
def test_a_loop_leads_back_and_on_again(engine):
    table = accounts(acme="mon visit, tue call, wed visit, thu call", birk="mon call, tue visit")
    path = journey(node("visit", start=True), "visit > call > visit", secondary_metric="Events")
    result = engine.run(path, table)
    assert result.nodes["secondary"].tolist() == [3, 2]
    assert result.arrows["instances"].tolist() == [1, 1]


def test_a_limited_way_back_to_the_start_may_begin_at_any_row_reached(engine):
    table = accounts(acme="mon visit, tue call, sat call, sun visit", birk="mon visit, tue call, sun visit")
    path = journey(node("visit", start=True), "visit > call", arrow("call > visit", within="P2D"))
    assert engine.run(path, table).arrows["instances"].tolist() == [2, 1]


def test_a_loop_that_no_start_leads_into_reaches_nothing_and_says_so(engine):
    result = engine.run(journey("visit > call > visit"), accounts(acme="mon visit, tue call, wed visit"))
    assert instances(result) == {"visit": 0, "call": 0}
    assert result.nodes["primary_percent"].isna().all()
    assert result.notes


def test_an_arrow_to_itself_asks_for_a_repeat(engine):
    table = accounts(acme="mon visit, tue visit", birk="mon visit, sun visit", cole="mon visit")
    result = engine.run(journey(arrow("visit > visit", within="P2D")), table)
    assert instances(result) == {"visit": 3}
    assert (result.arrows["instances"].tolist(), result.nodes["fallout"].tolist()) == ([1], [pd.NA])


# Excluded nodes --------------------------------------------------------------------------------------------------


def test_who_reached_an_excluded_node_counts_only_in_the_total(engine):
    table = accounts(acme="mon visit, tue demo", birk="mon visit, tue call, wed demo", cole="mon call")
    path = journey("visit > demo", "visit > call", node("call", excluded=True), percent_of="total")
    result = engine.run(path, table)
    assert instances(result) == {"call": 0, "visit": 1, "demo": 1}
    assert (result.total, percents(result)) == (3, [0, 33.3, 33.3])


def test_an_arrow_to_an_excluded_node_leads_nobody_on(engine):
    table = accounts(acme="mon visit, tue demo", birk="mon visit", cole="mon visit, tue call")
    path = journey("visit > demo", "visit > call", "demo > call", node("call", excluded=True))
    result = engine.run(path, table)
    assert instances(result) == {"call": 0, "visit": 2, "demo": 1}
    assert result.nodes["fallout"].tolist() == [pd.NA, 1, pd.NA]


# Percentages and bounds ------------------------------------------------------------------------------------------


def test_where_starts_converge_the_base_is_their_union(engine):
    table = accounts(acme="mon visit, tue demo", birk="mon call, tue demo", cole="mon call", dora="mon visit, tue call")
    result = engine.run(journey("visit > demo", "call > demo"), table)
    assert dict(zip(result.nodes["node"], percents(result), strict=True)) == {"visit": 100, "demo": 50, "call": 100}
    assert (result.caption.node, result.caption.starts, result.caption.percent) == ("demo", ("visit", "call"), 50)


def test_a_percentage_may_exceed_a_hundred_and_is_null_over_zero(engine):
    table = accounts(acme="mon visit, tue demo, wed demo, thu demo", birk="mon won")
    never = node("never", {"metric": "visit"}, {"dimension": "event", "item": "won"})
    result = engine.run(journey("visit > demo", never, "never > won", primary_metric="Events"), table)
    found = dict(zip(result.nodes["node"], result.nodes["primary_percent"], strict=True))
    assert found["demo"] == 300
    assert math.isnan(found["won"])


def test_a_share_carries_its_wilson_interval(engine):
    table = accounts(acme="mon visit, tue demo", birk="mon visit, tue demo", cole="mon visit")
    result = engine.run(journey("visit > demo"), table)
    demo, taken = result.nodes.iloc[1], result.arrows.iloc[0]
    assert (demo["primary_percent_low"], demo["primary_percent_high"]) == pytest.approx((20.77, 93.85), abs=0.005)
    assert (taken["share_low"], taken["share_high"]) == pytest.approx((0.2077, 0.9385), abs=0.00005)


def test_a_percentage_of_a_sum_carries_no_interval(engine):
    table = events("at account_id event revenue", "mon acme visit 1", "tue acme won 10.5")
    result = engine.run(journey("visit > won", primary_metric="revenue"), table)
    assert result.nodes["primary_percent"].tolist() == [100, 1050]
    assert result.nodes["primary_percent_low"].isna().all()


# Arrows, fallout, caption ----------------------------------------------------------------------------------------


def test_the_share_of_an_arrow_is_of_those_who_reached_its_source(engine):
    table = accounts(
        acme="mon visit, tue demo, wed call", birk="mon visit, tue demo", cole="mon visit", dora="mon visit"
    )
    result = engine.run(journey("visit > demo", "visit > call"), table)
    assert result.arrows["share"].tolist() == [0.5, 0.25]


@pytest.mark.everywhere
def test_time_to_move_is_from_the_earliest_row_that_serves_the_first_row_reached(engine):
    table = accounts(acme="mon visit, wed visit, fri demo", birk="tue visit, wed demo, thu demo")
    moved = engine.run(journey("visit > demo"), table).arrows.iloc[0]
    assert moved["median_time"] == 2.5 * DAY
    assert (moved["p10_time"], moved["p90_time"]) == (1.3 * DAY, 3.7 * DAY)


def test_nobody_took_an_arrow_and_so_it_has_no_time(engine):
    result = engine.run(journey("visit > demo"), accounts(acme="mon demo, tue visit"))
    assert result.arrows["median_time"].isna().all()


def test_who_can_yet_go_on_is_open(engine):
    table = accounts(dora="mon demo", acme="fri visit, sun call", birk="mon visit", cole="mon visit, sun visit")
    assert fallout(engine.run(journey(arrow("visit > demo", within="P3D")), table), "visit") == (3, 2, 1)


@pytest.mark.parametrize(("as_of", "still_open"), [("2024-01-08", 1), ("2024-01-08T00:00:00.000001", 0)])
def test_a_limit_that_runs_out_as_the_data_end_is_open(engine, as_of, still_open):
    table = accounts(acme="fri visit", birk="mon demo")
    result = engine.run(journey(arrow("visit > demo", within="P3D")), table, as_of=as_of)
    assert fallout(result, "visit") == (1, still_open, 1 - still_open)


def test_an_immediate_arrow_is_open_only_after_the_last_row(engine):
    table = accounts(acme="tue visit, wed call", birk="wed visit", cole="mon demo")
    result = engine.run(journey(arrow("visit > demo", within="P9D", immediate=True)), table)
    assert fallout(result, "visit") == (2, 1, 1)


@pytest.mark.everywhere
def test_the_limit_of_the_journey_runs_out_for_all_its_arrows(engine):
    table = accounts(acme="mon visit, sun demo", birk="mon visit, fri visit, sun demo", cole="mon+7 won")
    result = engine.run(journey("visit > demo > won", within="P6D"), table)
    assert fallout(result, "demo") == (2, 1, 1)


def test_an_earlier_row_may_be_open_where_the_last_one_is_not(engine):
    # Only the call leads to the last demo, and its twenty days are over; the visit's, before the first demo, are not.
    table = accounts(acme="mon call, tue+7 visit, wed+7 demo, sun+14 demo", birk="fri+21 won")
    path = journey(arrow("visit > demo", within="P2D"), "call > demo > won", within="P20D")
    assert fallout(engine.run(path, table), "demo") == (1, 1, 0)


def test_the_data_may_end_before_1970(engine):
    table = accounts(acme="mon visit, wed call", birk="wed demo")
    table["timestamp"] -= pd.Timedelta(days=30_000)
    assert fallout(engine.run(journey(arrow("visit > demo", within="P5D")), table), "visit") == (1, 1, 0)


def test_the_caption_names_the_end_with_the_highest_percent_of_start(engine):
    table = accounts(acme="mon visit, tue demo, wed call", birk="mon visit, tue call", cole="mon visit")
    caption = engine.run(journey("visit > demo", "visit > call"), table).caption
    assert (caption.node, caption.starts, round(caption.percent, 1)) == ("call", ("visit",), 66.7)


def test_of_two_ends_alike_the_caption_names_the_first(engine):
    table = accounts(acme="mon visit, tue demo, wed call")
    assert engine.run(journey("visit > call", "visit > demo"), table).caption.node == "call"


def test_the_caption_compares_nine_digits(engine):
    table = events(
        "at account_id event revenue", "mon acme visit 1", "tue acme call 1000000000", "wed acme demo 1000000000.5"
    )
    result = engine.run(journey("visit > call", "visit > demo", primary_metric="revenue"), table)
    assert result.caption.node == "call"


def test_a_node_on_its_own_makes_no_caption(engine):
    assert engine.run(journey(node("visit")), accounts(acme="mon visit")).caption is None
