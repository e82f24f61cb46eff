"""Flows over a table that stays where it is: as in memory on more than a handful of rows, and what leaves the table."""

from __future__ import annotations

import duckdb
import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.demo import b2b_events
from ipyjourney.engine.narwhals.backend import Backend

WIDE = 20
"""Columns of a flow that is followed in several plans."""

FLOWS = {
    "what follows": ij.FlowSpec.starts_with(
        "Lead Form: Step 1", container="account", pathing_dimension="content_type", limit_to_occurrence=True
    ),
    "what leads there": ij.FlowSpec.ends_with(
        "Closed-Won", container="account", pathing_dimension="channel", columns=6, step_within="P30D"
    ),
    "both sides of all items": ij.FlowSpec.contains(
        {"dimension": "channel"},
        container="person",
        pathing_dimension="event",
        column_dimensions=[{"column": 1, "dimension": "content_type"}],
        patterns=[{"name": "Lead", "pattern": "Lead*"}],
        hidden_columns=[-1],
        column_items=[{"column": 2, "items": 2}],
    ),
    "between": ij.FlowSpec.between(
        "MQL Qualified",
        "Closed-Won",
        container="account",
        pathing_dimension="event",
        columns=WIDE,
        column_filters=[{"column": 1, "exclude": ["MQL Qualified"]}],
        compare=[{"name": "before", "date_range": "2024"}, {"name": "after", "date_range": "2025"}],
    ),
}


@pytest.fixture(scope="module")
def events() -> pd.DataFrame:
    frame = b2b_events(accounts=200)
    return frame.assign(number=range(len(frame)))


def view_of(source: object) -> ij.DataView:
    years = [ij.DateRange(name=str(year), start=f"{year}-01-01", end=f"{year + 1}-01-01") for year in (2024, 2025)]
    return ij.DataView(
        source,
        timestamp="timestamp",
        containers={"account": "account_id", "person": "person_id"},
        event="event",
        dimensions=["event", "content_type", "channel"],
        date_ranges=years,
        tie_breaker="number",
    )


@pytest.fixture(scope="module")
def here(events: pd.DataFrame) -> ij.DataView:
    return view_of(events)


@pytest.fixture(scope="module")
def there(events: pd.DataFrame) -> ij.DataView:
    return view_of(duckdb.connect().from_df(events))


@pytest.mark.parametrize("name", FLOWS)
def test_flows_of_the_demo_data_are_those_of_rows_in_memory(here, there, name):
    expected, found = here.run(FLOWS[name]), there.run(FLOWS[name])
    assert len(expected.links) > 50
    for frame in ("nodes", "links", "paths", "loops", "differences"):
        if frame == "differences" and not FLOWS[name].compare:
            continue
        pd.testing.assert_frame_equal(getattr(found, frame), getattr(expected, frame))
    assert (found.n_paths, found.distinct) == (expected.n_paths, expected.distinct)
    assert [note.text for note in found.notes] == [note.text for note in expected.notes]


def test_no_path_views_leave_the_table(there, monkeypatch):
    left: list[int] = []
    asked = Backend.rows

    def rows(backend: Backend, plan: object) -> list[dict[str, object]]:
        found = asked(backend, plan)
        left.append(len(found))
        return found

    monkeypatch.setattr(Backend, "rows", rows)
    flow = FLOWS["both sides of all items"].with_changes(items_per_column=3)
    result = there.run(flow)
    assert result.sides[0].views > 10_000
    # At most three items, other items and both ends to either side of a link.
    assert max(left) <= len(flow.shown_columns) * 6 * 6


def test_what_is_asked_for_late_is_worked_out_again_and_edits_do_not_fill_the_database(events):
    connection = duckdb.connect()
    remote = view_of(connection.from_df(events.head(2_000)))
    flow = FLOWS["what follows"]
    early, expected = remote.run(flow), remote.run(flow).paths
    counts = []
    for hours in range(1, 16):
        remote.run(flow.with_changes(step_within=f"PT{hours}H"))
        counts.append(len(connection.sql("SELECT table_name FROM duckdb_tables() WHERE temporary").fetchall()))
    assert counts[-1] == counts[-3] > 0
    pd.testing.assert_frame_equal(early.paths, expected)
    assert early.loops.equals(remote.run(flow).loops)
