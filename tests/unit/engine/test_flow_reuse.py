"""What an edit of a flow works out again, and what it takes from before."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.pandas.flow import follow, run, whole
from tests.conformance.tables import accounts

STORIES = accounts(
    acme="mon visit, tue demo, thu call, sun visit, mon+7 won",
    birk="mon visit, fri demo, sat call, sun call",
    cole="mon visit, tue won",
)
FLOW = ij.FlowSpec.contains(
    {"dimension": "event", "item": "demo"}, container="account", pathing_dimension="event", columns=3
)


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Say which steps were taken since: a column followed, the figures counted."""
    taken: list[str] = []
    walk, count = follow._Walk.step, run.rank_items
    monkeypatch.setattr(
        follow._Walk,
        "step",
        lambda self, before, number, path: taken.append(f"column {number}") or walk(self, before, number, path),
    )
    monkeypatch.setattr(run, "rank_items", lambda *args: taken.append("count") or count(*args))
    return taken


@pytest.mark.parametrize(
    ("changes", "steps"),
    [
        ({}, []),
        ({"wrap_labels": True, "show_table": True}, []),
        ({"collapsed": [{"column": 1, "item": "call"}]}, []),
        ({"items_per_column": 1}, ["count"]),
        ({"column_items": [{"column": 1, "items": 2}]}, ["count"]),
        ({"hidden_columns": [1]}, ["count"]),
        ({"column_filters": [{"column": 1, "exclude": ["call"]}]}, ["count"]),
        ({"columns_after": 2}, ["column 2", "count"]),
        ({"columns_after": 0}, ["count"]),
        ({"column_dimensions": [{"column": 1, "dimension": "account_id"}]}, ["column 1", "count"]),
        ({"step_within": "3 days"}, ["column -1", "column 1", "count"]),
    ],
)
def test_an_edit_works_out_again_only_what_it_touches(worked, changes, steps):
    keys = {"account": "account_id"}
    view = ij.DataView(
        STORIES, timestamp="timestamp", containers=keys, event="event", dimensions=["event", "account_id"]
    )
    view.run(FLOW)
    worked.clear()
    view.run(FLOW.with_changes(**changes))
    assert worked == steps


def test_questions_about_places_take_the_flow_as_it_was_worked_out(worked):
    view = ij.DataView(STORIES, timestamp="timestamp", containers={"account": "account_id"}, event="event")
    view.run(FLOW)
    worked.clear()
    drawn = FLOW.with_changes(wrap_labels=True)
    assert view.paths_through(drawn, {"column": 1, "item": "call"}).views == 2
    assert len(view.members(drawn, {"column": 1, "item": "call"})) == 2
    assert worked == []


def test_whole_paths_are_told_apart_however_many_there_could_be(monkeypatch):
    def found() -> pd.DataFrame:
        view = ij.DataView(STORIES, timestamp="timestamp", containers={"account": "account_id"}, event="event")
        return view.run(FLOW.with_changes(columns=9)).paths

    expected = found()
    assert len(expected) == 2
    # Keys are numbered anew before each column.
    monkeypatch.setattr(whole, "TABLE", 1)
    pd.testing.assert_frame_equal(found(), expected)
