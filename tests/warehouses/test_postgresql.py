"""Analyses on a PostgreSQL server: the figures of rows in memory."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.narwhals import warehouse
from tests.conformance.journeys import arrow, journey
from tests.warehouses.conftest import PostgreSQLBench
from tests.warehouses.stories import EVENTS, STORIES, make_view, plain

MADE_UP: dict[str, Any] = {
    "timestamp": "timestamp",
    "containers": {"account": "account_id", "person": "person_id"},
    "event": "event",
    "tie_breaker": "row_number",
}


@pytest.mark.parametrize("story", STORIES)
def test_an_analysis_is_that_of_rows_in_memory(postgresql: PostgreSQLBench, story: str) -> None:
    found = STORIES[story](make_view(postgresql.keep(EVENTS)))
    assert plain(found) == plain(STORIES[story](make_view(EVENTS)))


def test_made_up_data_have_the_figures_of_rows_in_memory(postgresql: PostgreSQLBench) -> None:
    table, kept = postgresql.keep_made_up(accounts=40)
    here, there = ij.DataView(table, **MADE_UP), ij.DataView(kept, **MADE_UP)
    specs = (
        ij.JourneySpec.path("Lead Form: Step 1", "MQL Qualified", "Closed-Won", container="account"),
        ij.CohortSpec(container="account", inclusion="MQL Qualified", returning="Closed-Won"),
        ij.FlowSpec.ends_with({"metric": "MQL Qualified"}, container="account", pathing_dimension="content_type"),
    )
    for spec in specs:
        expected, found = here.run(spec), there.run(spec)
        frames = ("nodes", "arrows", "links", "counts", "shares")
        pairs = [(getattr(found, name), getattr(expected, name)) for name in frames if hasattr(expected, name)]
        assert plain([one for one, _ in pairs]) == plain([other for _, other in pairs])


def test_moments_with_a_zone_are_the_same_whatever_the_clock_of_the_session(postgresql: PostgreSQLBench) -> None:
    moments = EVENTS["timestamp"].dt.tz_localize("Asia/Tokyo") + pd.Timedelta("123456us")
    table = EVENTS.assign(timestamp=moments)
    kept = postgresql.keep(table)
    with postgresql.clock_of("America/New_York"):
        asked = [plain(STORIES[story](make_view(kept))) for story in ("summary", "cohort")]
    assert asked == [plain(STORIES[story](make_view(table))) for story in ("summary", "cohort")]


def test_what_is_set_down_does_not_pile_up(postgresql: PostgreSQLBench) -> None:
    view = make_view(postgresql.keep(EVENTS))
    tables = []
    for days in range(1, 17):
        view.run(journey(arrow("visit > demo", within=f"P{days}D")))
        tables.append(postgresql.tables())
    assert tables[-1] == tables[-2] == tables[-3]


def test_without_temporary_tables_a_schema_is_asked_for(postgresql: PostgreSQLBench, monkeypatch: Any) -> None:
    monkeypatch.setattr(warehouse, "WITHOUT_TEMPORARY", {"postgres"})
    postgresql.keep(EVENTS)
    kept = postgresql.connection.create_table("events_for_all", EVENTS)
    before = postgresql.tables()
    with pytest.raises(warehouse.NoScratchSchema, match=warehouse.SCRATCH):
        make_view(kept).run(journey("visit > demo"))
    assert postgresql.tables() == before
    with_scratch = postgresql.make_schema(warehouse.SCRATCH)
    view = make_view(with_scratch.table("events_for_all", database="public"))
    assert plain(STORIES["journey"](view)) == plain(STORIES["journey"](make_view(EVENTS)))
    assert len(with_scratch.list_tables()) == postgresql.tables() - before > 0
    warehouse.drop_all()
    assert with_scratch.list_tables() == []
    with_scratch.disconnect()
