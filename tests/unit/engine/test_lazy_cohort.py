"""Cohort tables of the demo data kept in DuckDB: the figures of the engine in memory, and only those leave."""

from __future__ import annotations

import duckdb
import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.demo import b2b_events
from ipyjourney.engine.cohort_cells import NoSuchCell
from ipyjourney.engine.cohort_periods import TooManyPeriods
from ipyjourney.engine.narwhals.backend import Backend, Frame, Row
from tests.conformance.lazy import with_row_numbers

SETTINGS = {
    "timestamp": "timestamp",
    "containers": {
        "account": "account_id",
        "opportunity": "opportunity_id",
        "buying_group": "buying_group_id",
        "person": "person_id",
    },
    "event": "event",
    "dimensions": ["event", "campaign", "channel", "product", "role"],
    "timezone": "Europe/Berlin",
    "week_start": "sunday",
    "as_of": "2026-01-01",
    "metrics": {"Revenue": ij.Metric.sum("revenue")},
    "segments": [
        {"name": "Web", "condition": {"dimension": "channel", "operator": "contains", "value": "Search"}},
        {
            "name": "Winners",
            "scope": "account",
            "condition": {"metric": "Closed-Won", "operator": "greater_or_equal", "value": 1},
        },
    ],
    "date_ranges": [{"name": "Last year", "last": 1, "unit": "year"}, {"name": "Quarter", "last": 3, "unit": "month"}],
}
LEADS, MQL, WON = "Lead Form: Step 1", "MQL Qualified", "Closed-Won"
REVENUE = {"conditions": [{"metric": "Revenue", "operator": "greater", "value": 10_000}]}
EITHER = {
    "conditions": [
        {"metric": WON, "operator": "greater_or_equal", "value": 1},
        {"metric": "People", "operator": "greater", "value": 2},
    ],
    "join": "or",
}
QUIET = {"conditions": [{"metric": WON, "operator": "equals", "value": 0}]}

TABLES = {
    "months": {"container": "opportunity", "inclusion": "Opp. Created", "returning": WON},
    "weeks": {"container": "person", "inclusion": LEADS, "returning": "Events", "granularity": "week", "columns": 60},
    "days": {"inclusion": MQL, "returning": "Events", "granularity": "day", "columns": 30, "date_range": "Quarter"},
    "first": {"inclusion": MQL, "returning": WON, "entry": "first", "value": "Revenue"},
    "rolling churn": {"inclusion": MQL, "returning": "Events", "rolling": True, "type": "churn"},
    "latency": {"inclusion": WON, "returning": MQL, "latency": True, "columns": 6, "average": "mean"},
    "brackets": {"inclusion": MQL, "returning": EITHER, "brackets": [(1, 1), (2, 3), (4, 9)], "value": "Revenue"},
    "on or after": {"inclusion": MQL, "returning": REVENUE, "mode": "on_or_after", "value": "Revenue"},
    "by item": {"inclusion": LEADS, "returning": WON, "dimension": "campaign", "value": "Revenue"},
    "by segment": {"inclusion": MQL, "returning": WON, "rows": ["Winners", "Web"], "segments": ["Winners"]},
    "quiet": {"inclusion": MQL, "returning": QUIET, "granularity": "quarter", "columns": 4, "rolling": True},
    "quiet first": {"inclusion": QUIET, "returning": "Revenue", "date_range": "Last year", "entry": "first"},
    "quiet by item": {"inclusion": QUIET, "returning": QUIET, "dimension": "channel", "brackets": [(1, 2), (3, 5)]},
}


ROW = "SELECT TIMESTAMP '2024-01-01' AS time, 1 AS id, 'acme' AS account, 'Visit' AS event"


@pytest.fixture(scope="module")
def views() -> tuple[ij.DataView, ij.DataView]:
    events = with_row_numbers(b2b_events(accounts=200))
    settings = {**SETTINGS, "tie_breaker": "row_number"}
    return ij.DataView(events, **settings), ij.DataView(duckdb.connect().from_df(events), **settings)


def frames(result: ij.CohortResult) -> dict[str, pd.DataFrame | pd.Series | None]:
    return {name: getattr(result, name) for name in ("counts", "bases", "incomplete", "timing")}


@pytest.mark.parametrize("fields", TABLES.values(), ids=TABLES)
def test_the_demo_data_in_duckdb_have_the_figures_of_rows_in_memory(views, fields):
    spec = ij.CohortSpec.model_validate({"container": "account", **fields})
    here, there = (view.run(spec) for view in views)
    for name, frame in frames(here).items():
        pd.testing.assert_frame_equal(getattr(there, name), frame)
    assert here.counts["included"].sum() > 0
    # Sums of amounts differ in their last bits by the order in which they are added.
    pd.testing.assert_series_equal(there.average, here.average, rtol=1e-12)
    if here.values is not None:
        pd.testing.assert_frame_equal(there.values, here.values, rtol=1e-9)
        assert here.values.sum().sum() > 0
    assert [one.text for one in there.notes] == [one.text for one in here.notes]
    for row in here.counts.index[:2] if here.can_time else ():
        pd.testing.assert_frame_equal(there.curve(row), here.curve(row))
    if here.can_time and len(here.counts) > 1:
        pair = here.counts.index[0], here.counts.index[1]
        assert there.log_rank(*pair).text == here.log_rank(*pair).text
    assert there.definition == here.definition


def test_only_counts_and_sums_per_cell_leave(views, monkeypatch):
    fetched: list[int] = []
    rows = Backend.rows

    def counted(backend: Backend, plan: Frame) -> list[Row]:
        found = rows(backend, plan)
        fetched.append(len(found))
        return found

    monkeypatch.setattr(Backend, "rows", counted)
    spec = ij.CohortSpec(container="person", inclusion=LEADS, returning="Events", value="Revenue", columns=18)
    result = views[1].run(spec)
    assert max(fetched) <= result.counts.size
    # Of the times to return, one count per distinct duration.
    fetched.clear()
    returns = sum(len(result.curve(row)) for row in result.counts.index)
    assert fetched == [returns]


def test_other_columns_of_the_same_cohorts_set_nothing_down(views, monkeypatch):
    kept: list[Frame] = []
    keep = Backend.keep

    def counted(backend: Backend, plan: Frame) -> Frame:
        kept.append(plan)
        return keep(backend, plan)

    monkeypatch.setattr(Backend, "keep", counted)
    spec = ij.CohortSpec(container="account", inclusion=MQL, returning="People", granularity="week", value="Revenue")
    views[1].run(spec)
    assert kept
    kept.clear()
    views[1].run(spec.with_changes(columns=20, type="churn", average="mean"))
    assert not kept


def test_a_cell_that_the_table_does_not_have_is_refused(views):
    spec = ij.CohortSpec(container="account", inclusion=MQL, returning=WON, columns=2)
    with pytest.raises(NoSuchCell, match="1999-01"):
        views[1].members(spec, ("1999-01", "included"))
    with pytest.raises(NoSuchCell, match="2025-12"):
        views[1].members(spec, ("2025-12", 2))


def test_more_periods_than_anybody_can_look_at_are_refused(views):
    long = {"name": "Long", "start": "1900-01-01", "end": "2026-01-01"}
    view = ij.DataView(duckdb.connect().sql(ROW), tie_breaker="id", date_ranges=[long])
    spec = ij.CohortSpec(container="account", inclusion="Visit", returning="Visit", granularity="day")
    assert len(view.run(spec).counts) == 1
    with pytest.raises(TooManyPeriods):
        view.run(spec.with_changes(date_range="Long"))
    assert view.run(spec.with_changes(date_range="Long", granularity="year")).counts["included"].sum() == 1
