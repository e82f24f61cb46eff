"""What a cohort table's figures are, one rule of the definitions at a time."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from tests.conformance.tables import accounts, events

DAY = pd.Timedelta(days=1)

# acme and birk visit in the first week; acme wins in the second and the third, birk in the third.
TABLE = accounts(acme="mon visit, mon+7 won, tue+14 won", birk="sun visit, sun+14 won", cole="tue+7 visit")
KNOWN = {"as_of": "2024-01-22"}  # three whole weeks


def weekly(inclusion: object = "visit", returning: object = "won", **fields: object) -> ij.CohortSpec:
    """Make a table of accounts by week with two columns."""
    parts = {
        "container": "account",
        "granularity": "week",
        "columns": 2,
        "inclusion": inclusion,
        "returning": returning,
    }
    return ij.CohortSpec.model_validate({**parts, **fields})


def criterion(metric: str, operator: str, value: float, *segments: str) -> dict[str, object]:
    """Compare one metric with a number, on rows that segments keep."""
    comparison = {"metric": metric, "operator": operator, "value": value}
    return {"conditions": [comparison], "segments": list(segments)}


def counts(result: ij.CohortResult) -> list[list[object]]:
    return figures(result.counts)


def figures(frame: pd.DataFrame) -> list[list[object]]:
    """Write a frame as rows, None for what is empty."""
    return frame.astype(object).where(frame.notna(), None).to_numpy().tolist()


# Rows and columns ------------------------------------------------------------------------------------------------


@pytest.mark.everywhere
def test_who_comes_in_one_week_returns_in_later_ones(engine):
    result = engine.view(TABLE, **KNOWN).run(weekly())
    assert list(result.counts.index) == ["2024-01-01", "2024-01-08", "2024-01-15"]
    assert list(result.counts.columns) == ["included", "same_period", 1, 2]
    assert counts(result) == [[2, 0, 1, 2], [1, 0, 0, None], [0, 0, None, None]]
    assert figures(result.shares) == [[1, 0, 0.5, 1], [1, 0, 0, None], [None, None, None, None]]


def test_a_period_that_does_not_overlap_the_scope_is_empty_and_one_that_is_not_over_incomplete(engine):
    result = engine.view(TABLE, as_of="2024-01-21").run(weekly())
    assert result.counts.loc["2024-01-15"].isna().tolist() == [False, False, True, True]
    assert result.incomplete.to_numpy().tolist() == [
        [False, False, False, True],
        [False, False, True, False],
        [True, True, False, False],
    ]


def test_the_average_pools_the_complete_cells(engine):
    pooled = engine.view(TABLE, **KNOWN).run(weekly()).average
    assert pooled.tolist() == [1, 0, pytest.approx(1 / 3), 1]
    assert engine.view(TABLE, **KNOWN).run(weekly(average="mean")).average.tolist() == [1, 0, 0.25, 1]
    assert engine.view(TABLE, as_of="2024-01-21").run(weekly()).average.isna().tolist() == [False, False, False, True]


def test_a_share_has_the_interval_of_wilson(engine):
    result = engine.view(TABLE, **KNOWN).run(weekly())
    low, high = result.shares_low.loc["2024-01-01", 1], result.shares_high.loc["2024-01-01", 1]
    assert (low, high) == (pytest.approx(0.0945, abs=1e-4), pytest.approx(0.9055, abs=1e-4))
    assert figures(result.bases) == [[2, 2, 2, 2], [1, 1, 1, None], [0, 0, None, None]]


def test_a_week_may_begin_on_sunday(engine):
    table = accounts(acme="sat visit, sun won")
    assert counts(engine.view(table).run(weekly()))[0] == [1, 1, None, None]
    sunday = engine.view(table, week_start="sunday").run(weekly())
    assert list(sunday.counts.index) == ["2023-12-31", "2024-01-07"]
    assert counts(sunday)[0] == [1, 0, 1, None]


@pytest.mark.everywhere
def test_a_day_is_one_of_the_views_zone_also_when_the_clock_changes(engine):
    table = pd.DataFrame(
        {
            "timestamp": pd.to_datetime(["2024-03-31T21:59Z", "2024-03-31T22:00Z"]),
            "account_id": "acme",
            "event": ["visit", "won"],
        }
    )
    daily = weekly(granularity="day")
    assert counts(engine.view(table).run(daily))[0] == [1, 1, None, None]
    berlin = engine.view(table, timezone="Europe/Berlin").run(daily)
    assert counts(berlin) == [[1, 0, 1, None], [0, 0, None, None]]


@pytest.mark.parametrize(
    ("granularity", "label"), [("day", "2024-01-01"), ("month", "2024-01"), ("quarter", "2024-Q1"), ("year", "2024")]
)
def test_periods_have_labels(engine, granularity, label):
    assert engine.view(TABLE).run(weekly(granularity=granularity)).counts.index[0] == label


def test_a_date_range_makes_rows_where_nothing_happened(engine):
    january = ij.DateRange(name="winter", start="2023-12-25", end="2024-01-08")
    result = engine.view(TABLE, date_ranges=[january]).run(weekly(date_range="winter"))
    assert counts(result) == [[0, 0, 0, None], [2, 0, None, None]]


# Criteria --------------------------------------------------------------------------------------------------------


@pytest.mark.everywhere
def test_zero_is_satisfied_by_those_who_did_nothing(engine):
    result = engine.view(TABLE, **KNOWN).run(weekly(criterion("visit", "==", 0), "won"))
    assert counts(result) == [[1, 0, 0, 0], [2, 1, 2, None], [3, 2, None, None]]


def test_each_period_is_judged_alone(engine):
    table = accounts(acme="mon visit, mon+7 won, mon+14 won")
    twice = criterion("won", ">=", 2)
    assert counts(engine.view(table).run(weekly(returning=twice, brackets=[(1, 2)])))[0] == [1, 0, 0]


def test_a_criterion_sees_only_rows_that_its_segments_keep(engine):
    table = events("at account_id event channel", "mon acme visit web", "mon+7 acme won mail", "mon+14 acme won web")
    web = ij.Segment(name="web", condition={"dimension": "channel", "operator": "equals", "value": "web"})
    view = engine.view(table, segments=[web], dimensions=["channel"])
    assert counts(view.run(weekly(returning=criterion("won", ">=", 1, "web"))))[0] == [1, 0, 0, 1]


def test_the_same_period_comes_after_the_row_that_completes_the_inclusion(engine):
    table = accounts(acme="mon won, tue visit", birk="mon visit, tue won", cole="mon visit, tue won, wed visit")
    assert counts(engine.view(table).run(weekly()))[0][:2] == [3, 2]
    assert counts(engine.view(table).run(weekly(criterion("visit", ">=", 2))))[0][:2] == [1, 0]
    assert counts(engine.view(table).run(weekly("visit", "visit")))[0][:2] == [3, 1]


def test_first_entry_joins_only_the_earliest_cohort(engine):
    table = accounts(acme="mon visit, mon+7 visit", birk="mon+7 visit")
    every, first = (engine.view(table).run(weekly("visit", "visit", entry=entry)) for entry in ("every", "first"))
    assert every.counts["included"].tolist() == [1, 2]
    assert first.counts["included"].tolist() == [1, 1]


# Kinds of table --------------------------------------------------------------------------------------------------


def test_churn_is_the_rest(engine):
    result = engine.view(TABLE, **KNOWN).run(weekly(type="churn"))
    assert counts(result)[:2] == [[2, 0, 1, 0], [1, 0, 1, None]]


def test_rolling_is_over_the_column_before(engine):
    result = engine.view(TABLE, **KNOWN).run(weekly(rolling=True))
    assert (counts(result)[0], figures(result.shares)[0]) == ([2, 0, 1, 1], [1, 0, 0.5, 1])


def test_on_or_after_looks_at_all_later_periods(engine):
    result = engine.view(TABLE, **KNOWN).run(weekly(mode="on_or_after"))
    assert counts(result)[0] == [2, 0, 2, 2]


def test_a_bracket_stands_for_several_periods(engine):
    result = engine.view(TABLE, **KNOWN).run(weekly(brackets=[(1, 2), (3, 3)]))
    assert list(result.counts.columns) == ["included", "same_period", "1–2", 3]
    assert counts(result)[:2] == [[2, 0, 2, None], [1, 0, 0, None]]
    assert result.incomplete["1–2"].tolist() == [False, True, False]


@pytest.mark.everywhere
def test_latency_looks_before_the_inclusion_too(engine):
    table = accounts(acme="mon won, mon+7 visit, mon+14 won")
    result = engine.view(table, **KNOWN).run(weekly(latency=True))
    assert list(result.counts.columns) == [-2, -1, "included", "same_period", 1, 2]
    assert counts(result)[1] == [0, 1, 1, 0, 1, None]


def test_a_row_per_item_adds_up_complete_cells_over_the_cohorts_added(engine):
    table = events(
        "at account_id event channel",
        *("mon acme visit web", "mon+7 acme won -", "mon+7 birk visit web", "mon+14 cole visit mail"),
    )
    result = engine.view(table, dimensions=["channel"], **KNOWN).run(weekly(dimension="channel"))
    assert list(result.counts.index) == ["web", "mail"]
    assert (counts(result)[0], figures(result.bases)[0]) == ([2, 0, 1, 0], [2, 2, 2, 1])


def test_a_row_per_item_when_every_row_has_one(engine):
    table = events(
        "at account_id event channel",
        *("mon acme visit web", "mon+7 birk visit mail", "mon+7 acme won web", "mon+14 birk won mail"),
    )
    result = engine.view(table, dimensions=["channel"], **KNOWN).run(weekly("Events", dimension="channel"))
    assert list(result.counts.index) == ["mail", "web"]
    assert counts(result) == [[2, 0, 1, 0], [2, 0, 1, 0]]
    assert figures(result.bases) == [[2, 2, 1, 0], [2, 2, 2, 1]]


def test_only_the_14_largest_items_are_shown(engine):
    lines = [f"mon acme{number} visit i{number:02}" for number in reversed(range(16))]
    table = events("at account_id event channel", *lines, "tue birk visit i15")
    result = engine.view(table, dimensions=["channel"]).run(weekly("visit", "visit", dimension="channel"))
    assert list(result.counts.index) == ["i15", *(f"i{number:02}" for number in range(13))]


def test_a_row_per_segment(engine):
    winners = ij.Segment(name="winners", scope="account", condition={"metric": "won", "operator": ">=", "value": 1})
    nobody = ij.Segment(name="nobody", condition={"dimension": "event", "operator": "equals", "value": "call"})
    result = engine.view(TABLE, segments=[winners, nobody], **KNOWN).run(weekly(rows=["nobody", "winners"]))
    assert list(result.counts.index) == ["nobody", "winners"]
    assert counts(result) == [[0, 0, 0, 0], [2, 0, 1, 2]]


def test_where_nothing_is_in_scope_there_are_no_rows(engine):
    nobody = ij.Segment(name="nobody", condition={"dimension": "event", "operator": "equals", "value": "call"})
    view = engine.view(TABLE, segments=[nobody])
    assert counts(view.run(weekly(segments=["nobody"]))) == []
    by_segment = view.run(weekly(criterion("visit", "<=", 1), segments=["nobody"], rows=["nobody"], rolling=True))
    assert counts(by_segment) == [[None, None, None, None]]


@pytest.mark.everywhere
def test_a_value_is_of_all_who_are_included(engine):
    table = events(
        "at account_id event revenue",
        "mon acme visit 1",
        "mon+7 acme won 20.5",
        "mon+7 birk visit 9",
        "tue birk visit -",
    )
    result = engine.view(table, metrics={"Revenue": ij.Metric.sum("revenue")}).run(weekly(value="Revenue"))
    assert figures(result.values)[0] == [0, 29.5, None]
    assert figures(result.values_per_instance)[0] == [0, 14.75, None]


# Milestone timing ------------------------------------------------------------------------------------------------


@pytest.mark.everywhere
def test_timing_follows_an_instance_from_the_completing_row_to_its_return(engine):
    result = engine.view(TABLE, **KNOWN).run(weekly(entry="first"))
    timing = result.timing.set_index("cohort")
    assert timing[["instances", "events", "censored"]].to_numpy().tolist() == [[2, 2, 0], [1, 0, 1], [0, 0, 0]]
    assert timing["median"].iloc[0] == 7 * DAY
    assert timing["median"].isna().tolist() == [False, True, True]
    curve = result.curve("2024-01-01")
    assert curve["time"].tolist() == [7 * DAY, 14 * DAY]
    assert curve["share_not_returned"].tolist() == [0.5, 0]


def test_two_rows_are_compared_unless_they_share_an_instance(engine):
    table = accounts(acme="mon visit, tue won", birk="mon visit", cole="mon+7 visit, sun+7 won", dora="mon+7 visit")
    apart = engine.view(table).run(weekly()).log_rank("2024-01-01", "2024-01-08")
    assert 0 < apart.p_value < 1
    again = accounts(acme="mon visit, tue won, mon+7 visit", birk="mon visit", cole="mon+7 visit, sun+7 won")
    shared = engine.view(again).run(weekly()).log_rank("2024-01-01", "2024-01-08")
    assert shared.withheld
