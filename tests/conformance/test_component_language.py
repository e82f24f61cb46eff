"""What conditions, date ranges and calculated metrics mean, one rule of the definitions at a time."""

from __future__ import annotations

import pytest

import ipyjourney as ij
from tests.conformance.journeys import arrow, journey, node
from tests.conformance.tables import accounts, events

TABLE = accounts(
    A="mon visit, wed demo, mon+7 won",
    B="tue demo, thu visit",
    C="mon visit, tue visit, mon+7 demo",
    without="mon visit, tue demo",
)


def step(event, **limits):
    return {"condition": {"dimension": "event", "value": event}, **limits}


def sequence(*steps):
    return {"then": [step(part) if isinstance(part, str) else part for part in steps]}


def kept(engine, condition, table=TABLE, scope="account", **options):
    """Count the events that a segment keeps."""
    segment = ij.Segment(name="S", scope=scope, condition=condition)
    view = engine.view(table, segments=[segment], **options)
    return view.run(ij.JourneySpec(container="account", primary_metric="Events", segments=("S",))).total


def total(engine, table, metric="Events", date_range=None, **options):
    view = engine.view(table, **options)
    return view.run(ij.JourneySpec(container="account", primary_metric=metric, date_range=date_range)).total


# Sequences ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (("visit", "demo"), 6),
        (("demo", "visit"), 2),
        (("visit", step("demo", within="2 days")), 3),
        (("visit", step("demo", within="PT47H")), 0),
        (("visit", step("demo", within="6 days")), 6),
        (("visit", step("demo", after="3 days")), 3),
        (("visit", step("demo", after="3 days", within="5 days")), 0),
        (("visit", "demo", "won"), 3),
        (("visit", "visit"), 3),
        (("demo",), 8),
    ],
)
def test_a_sequence_holds_for_whoever_reaches_its_last_step(engine, steps, expected):
    assert kept(engine, sequence(*steps)) == expected


def test_any_earlier_row_may_serve_the_next_step(engine):
    table = accounts(A="mon visit, tue visit, tue 12:00 demo, thu won", B="mon visit, tue demo, thu won")
    steps = sequence("visit", step("demo", within="PT12H"), step("won", within="2 days"))
    assert kept(engine, steps, table) == 4


@pytest.mark.everywhere
def test_not_keeps_those_that_do_not_get_there(engine):
    assert kept(engine, {"not": sequence("visit", "demo")}) == 2


def test_a_sequence_and_a_comparison_are_answers_on_the_same_account(engine):
    assert kept(engine, {"all": [sequence("visit", "demo"), {"dimension": "event", "value": "won"}]}) == 3
    assert kept(engine, {"any": [sequence("demo", "visit"), {"dimension": "event", "value": "won"}]}) == 5


def test_a_bracket_asks_its_own_container_for_the_sequence(engine):
    table = events(
        "at account_id person_id event",
        "mon acme ann visit",
        "tue acme bob demo",
        "mon birk cy visit",
        "tue birk cy demo",
        "wed birk di won",
    )
    assert kept(engine, {"scope": "person", "condition": sequence("visit", "demo")}, table) == 3
    assert kept(engine, {"scope": "person", "condition": sequence("visit", "demo")}, table, "event") == 2
    assert kept(engine, sequence("visit", "demo"), table) == 5


def test_a_step_may_ask_another_container(engine):
    won = {"condition": {"scope": "account", "condition": {"dimension": "event", "value": "won"}}}
    assert kept(engine, sequence("visit", won)) == 3


def test_a_step_is_one_row(engine):
    both = {"condition": {"all": [step("visit")["condition"], step("demo")["condition"]]}}
    assert kept(engine, sequence(both)) == 0


def test_rows_outside_the_date_range_are_no_steps(engine):
    segment = ij.Segment(name="S", scope="account", condition=sequence("visit", "demo"))
    week = ij.DateRange(name="week", start="2024-01-02", end="2024-01-09")
    view = engine.view(TABLE, segments=[segment], date_ranges=[week])
    spec = ij.JourneySpec(container="account", primary_metric="Accounts", segments=("S",), date_range="week")
    assert view.run(spec).total == 1


def test_rows_at_one_moment_are_in_the_order_of_the_table(engine):
    table = accounts(A="mon visit, mon demo", B="mon demo, mon visit")
    assert kept(engine, sequence("visit", step("demo", within="PT0S"))) == 0
    assert kept(engine, sequence("visit", step("demo", within="PT0S")), table) == 2


# Text --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operator", "value", "expected"),
    [
        ("matches", "v*", 4),
        ("matches", "*i*", 4),
        ("matches", "de?o", 3),
        ("matches", "d?o", 0),
        ("matches", "isi", 0),
        ("matches", ["w*", "d*"], 4),
        ("not_matches", "v*", 4),
        ("not_matches", ["w*", "d*"], 4),
    ],
)
def test_wildcards_match_the_whole_item(engine, operator, value, expected):
    condition = {"dimension": "event", "operator": operator, "value": value}
    assert kept(engine, condition, scope="event") == expected


def test_a_null_matches_nothing_not_even_everything(engine):
    table = events("at account_id event channel", "mon acme visit web", "tue acme visit -")
    for operator, expected in (("matches", 1), ("not_matches", 0)):
        condition = {"dimension": "channel", "operator": operator, "value": "*"}
        assert kept(engine, condition, table, "event", dimensions=["event", "channel"]) == expected


# Rolling date ranges -----------------------------------------------------------------------------------------------

DAILY = accounts(A="mon a, tue a, wed a, thu a, fri a, sat a, sun a, mon+7 a, tue+7 a, wed+7 15:00 a")


@pytest.mark.parametrize(
    ("fields", "options", "expected"),
    [
        ({"last": 1, "unit": "day"}, {}, 1),
        ({"last": 3, "unit": "day"}, {}, 3),
        ({"last": 90, "unit": "day"}, {}, 9),
        ({"last": 9_999, "unit": "year"}, {"as_of": "2025-01-01"}, 10),
        ({"last": 1, "unit": "week"}, {}, 7),
        ({"last": 1, "unit": "week"}, {"week_start": "sunday"}, 6),
        ({"last": 1, "unit": "month"}, {}, 0),
        ({"this": "day"}, {}, 1),
        ({"this": "week"}, {}, 3),
        ({"this": "month"}, {}, 10),
        ({"this": "day"}, {"as_of": "2024-01-10"}, 0),
        ({"this": "day"}, {"as_of": "2024-01-09 12:00"}, 1),
        ({"this": "week"}, {"as_of": "2024-01-10"}, 2),
        ({"last": 2, "unit": "day"}, {"as_of": "2024-01-10"}, 2),
        ({"last": 2, "unit": "day"}, {"as_of": "2024-01-09 23:59"}, 2),
        ({"this": "year"}, {"as_of": "2025-01-01"}, 0),
        ({"last": 1, "unit": "year"}, {"as_of": "2025-01-01"}, 10),
        ({"last": 1, "unit": "quarter"}, {"as_of": "2024-04-01"}, 10),
    ],
)
def test_a_rolling_range_moves_with_the_data(engine, fields, options, expected):
    rolling = ij.DateRange.model_validate({"name": "R", **fields})
    assert total(engine, DAILY, date_range="R", date_ranges=[rolling], **options) == expected


@pytest.mark.everywhere
def test_its_days_are_those_of_the_time_zone(engine):
    table = events("at account_id event", "mon@4:00 acme a", "mon@6:00 acme a", "tue@4:00 acme a", "tue@6:00 acme a")
    table["timestamp"] = table["timestamp"].dt.tz_localize("UTC")
    day = {"date_range": "R", "date_ranges": [ij.DateRange(name="R", last=1, unit="day")]}
    assert total(engine, table, **day) == 2
    # In New York it is five hours earlier: the second and the third row share the first of January.
    assert total(engine, table, timezone="America/New_York", **day) == 2
    this = {"date_range": "R", "date_ranges": [ij.DateRange(name="R", this="day")]}
    assert total(engine, table, **this) == 2
    assert total(engine, table, timezone="America/New_York", **this) == 1


def test_a_node_may_carry_a_rolling_range(engine):
    rolling = ij.DateRange(name="this week", this="week")
    view = engine.view(DAILY, date_ranges=[rolling])
    result = view.run(journey(node("n", {"date_range": "this week"}), primary_metric="Events"))
    assert result.nodes["primary"].tolist() == [3]


# Calculated metrics ------------------------------------------------------------------------------------------------

DEALS = events(
    "at account_id person_id event revenue",
    "mon acme ann visit -",
    "tue acme ann won 10",
    "wed acme bob won 20",
    "mon birk cy visit -",
    "tue birk cy visit -",
)
MEASURES = {"dimensions": ["event"]}


def size(expression="revenue / won"):
    return {"metrics": {"Size": ij.Metric.calculated(expression)}, **MEASURES}


def test_a_calculated_metric_is_worked_out_on_the_aggregates(engine):
    assert total(engine, DEALS, "Size", **size()) == 15
    assert total(engine, DEALS, "Size", **size("Events / [Accounts] - People")) == -0.5


def test_at_a_node_it_is_worked_out_over_the_rows_reached(engine):
    result = engine.run(journey("visit > won", primary_metric="Size", percent_of="total"), DEALS, **size("Events * 2"))
    assert result.nodes["primary"].tolist() == [6, 4]
    assert result.nodes["primary_percent"].tolist() == [60, 40]
    assert result.nodes["primary_percent_low"].isna().all()


def test_what_is_null_is_a_dash_and_so_are_percentages_over_and_of_it(engine):
    result = engine.run(journey("visit > won", primary_metric="Size", secondary_metric="Size"), DEALS, **size())
    assert result.nodes["primary"].isna().tolist() == [True, False]
    assert result.nodes["primary"].iloc[1] == 15
    assert result.nodes["primary_percent"].isna().all()
    assert result.nodes["secondary"].isna().tolist() == [True, False]
    assert result.bases["start"].isna().all()
    assert result.caption is None
    first = result.drawing.nodes[0]
    assert (first.primary, first.percent, first.secondary, first.secondary_percent) == ("–", "–", "–", "–")
    assert result.to_text()
    assert result.to_svg()
    assert result.to_html()


def test_a_total_may_be_null(engine):
    result = engine.run(journey("visit > won", primary_metric="Size"), DEALS, **size("Events / (revenue - 30)"))
    assert result.total is None


def test_over_no_rows_it_is_worked_out_all_the_same(engine):
    result = engine.run(
        journey(node("a", {"metric": "visit"}), primary_metric="Size", date_range="none"),
        DEALS,
        date_ranges=[ij.DateRange(name="none", start="2030-01-01", end="2031-01-01")],
        **size("Events + 1"),
    )
    assert (result.total, result.nodes["primary"].tolist()) == (1, [1])


@pytest.mark.parametrize(
    ("operator", "value", "expected"),
    [(">", 10, 3), (">=", 15, 3), ("<", 100, 3), ("!=", 15, 0), ("=", 15, 3), ("!=", 14, 3)],
)
def test_an_account_whose_value_is_null_satisfies_no_comparison(engine, operator, value, expected):
    condition = {"metric": "Size", "operator": operator, "value": value}
    assert kept(engine, condition, DEALS, **size()) == expected
    assert kept(engine, {"not": condition}, DEALS, **size()) == 5 - expected


def test_on_one_row_it_is_worked_out_over_that_row(engine):
    condition = {"metric": "Size", "operator": "=", "value": 20}
    assert kept(engine, condition, DEALS, "event", **size()) == 1


@pytest.mark.everywhere
def test_it_may_name_other_calculated_metrics(engine):
    metrics = {"Size": ij.Metric.calculated("revenue / won"), "Twice": ij.Metric.calculated("Size * 2")}
    assert total(engine, DEALS, "Twice", metrics=metrics, **MEASURES) == 30


def test_a_sum_that_cancels_out_divides_nothing(engine):
    table = events("at account_id event revenue", "mon a won 0.1", "tue a won 0.2", "wed a won -0.3")
    assert total(engine, table, "Size", **size("won / revenue")) is None


# Segments made from a place ----------------------------------------------------------------------------------------


def members(engine, place, spec, table=TABLE, **fields):
    """Count the accounts, and the events, of the segment of a place."""
    segment = ij.Segment(name="S", scope="account", condition={"place": place, "of": spec})
    week = ij.DateRange(name="week", start="2024-01-01", end="2024-01-08")
    view = engine.view(table, segments=[segment], date_ranges=[week])
    asked = ij.JourneySpec(container="account", primary_metric="Accounts", segments=("S",)).with_changes(**fields)
    return view.run(asked).total, view.run(asked.with_changes(primary_metric="Events")).total


SLOW = journey(arrow("visit > demo", within="2 days"), "demo > won")


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ({"node": "visit"}, (3, 8)),
        ({"node": "demo"}, (1, 3)),
        ({"source": "demo", "target": "won"}, (1, 3)),
        ({"fallout": "visit"}, (2, 5)),
        ({"fallout": "visit", "part": "lost"}, (2, 5)),
        ({"fallout": "visit", "part": "open"}, (0, 0)),
        ({"fallout": "demo"}, (0, 0)),
    ],
)
def test_it_keeps_all_rows_of_the_accounts_behind_the_figure(engine, place, expected):
    assert members(engine, place, SLOW) == expected


def test_its_analysis_is_worked_out_over_its_own_date_range_or_that_of_the_analysis_that_uses_it(engine):
    spec = journey("visit > demo")
    assert members(engine, {"node": "demo"}, spec) == (2, 6)
    # Without a date range of its own, C's demo comes too late; the week has two rows of A.
    assert members(engine, {"node": "demo"}, spec, date_range="week") == (1, 2)
    assert members(engine, {"node": "demo"}, spec.with_changes(date_range="week")) == (1, 3)


def test_it_may_be_made_from_an_analysis_that_uses_segments_of_places(engine):
    inner = ij.Segment(
        name="Inner", scope="account", condition={"place": {"node": "visit"}, "of": journey(node("visit"))}
    )
    outer = ij.Segment(
        name="Outer",
        scope="account",
        condition={"place": {"fallout": "visit"}, "of": journey("visit > won", segments=("Inner",))},
    )
    view = engine.view(TABLE, segments=[outer, inner])
    assert view.run(ij.JourneySpec(container="account", primary_metric="Accounts", segments=("Outer",))).total == 2


def test_the_people_of_an_account_journey_are_not_its_instances(engine):
    table = events("at account_id person_id event", "mon acme ann visit", "tue acme bob demo", "mon birk cy visit")
    of_people = ij.Segment(
        name="S",
        scope="person",
        condition={"place": {"node": "visit"}, "of": journey(node("visit"), container="person")},
    )
    view = engine.view(table, segments=[of_people])
    assert view.run(ij.JourneySpec(container="account", primary_metric="Events", segments=("S",))).total == 2
