"""Data views described without their rows: the same view again, of these rows or others."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ipyjourney as ij
from ipyjourney.components.model import InvalidSpec
from ipyjourney.data.columns import UnknownColumn
from ipyjourney.data.zones import UnknownTimezone
from ipyjourney.errors import IpyjourneyError, UnknownName
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.spec.documents import UnreadableDocument
from ipyjourney.view.description import LookupWithoutFile, UnknownTimestamp

JOURNEY = ij.JourneySpec.path("Visit", "Won", container="account")


def events(**columns):
    return pd.DataFrame(
        {
            "time": ["2025-03-01 09:00", "2025-03-01 09:10", "2025-03-02 10:00", "2025-03-02 12:00"],
            "account_id": ["a1", "a1", "a2", "a2"],
            "person_id": ["p1", "p1", "p2", "p3"],
            "turn": ["1", "1", "1", "2"],
            "event": ["Visit", "Won", "Visit", "Form"],
            "channel": ["Mail", "Web", "Web", None],
            "revenue": [None, 90.0, None, 10.0],
            "rank": [4, 3, 2, 1],
            **columns,
        }
    )


def content(view):
    return json.loads(view.to_json())


def same(view, again):
    assert (again.containers, again.dimensions) == (view.containers, view.dimensions)
    assert again.table.containers == view.table.containers
    assert list(again.metrics.items()) == list(view.metrics.items())
    assert (again.segments, again.date_ranges) == (view.segments, view.date_ranges)
    assert again.to_json() == view.to_json()
    assert again.run(JOURNEY).fingerprint == view.run(JOURNEY).fingerprint


# --- round trips ----------------------------------------------------------------------------------------------------

VIEWS = st.fixed_dictionaries(
    {},
    optional={
        "containers": st.sampled_from(
            [
                {"account": "account_id"},
                {"account": "account_id", "person": "person_id"},
                {"account": "account_id", "session": ("person_id", "turn")},
                {"account": "account_id", "person": "person_id", "device": ("turn", "channel")},
            ]
        ),
        "dimensions": st.sampled_from([["channel"], {"Way": "channel", "What": "event"}, {"Rank": "rank"}, []]),
        "metrics": st.dictionaries(
            st.sampled_from(["Sales", "By web", "Each", "revenue of web"]),
            st.sampled_from(
                [
                    "revenue",
                    ij.Metric.sum("revenue", where={"metric": "Won", "operator": ">=", "value": 1}),
                    ij.Metric.calculated("[Won] / ([Events] + 1)"),
                ]
            ),
        ),
        "segments": st.lists(
            st.sampled_from(
                [
                    ij.Segment(name="S", condition={"metric": "Won", "operator": ">", "value": 0}, scope="account"),
                    ij.Segment(name="T", condition={"not": {"metric": "Visit", "operator": ">", "value": 0}}),
                ]
            ),
            unique_by=lambda segment: segment.name,
        ),
        "date_ranges": st.lists(
            st.sampled_from([ij.DateRange(name="R", last=3, unit="month"), ij.DateRange(name="F", start="2025-01-01")]),
            unique_by=lambda chosen: chosen.name,
        ),
        "session_timeout": st.timedeltas(timedelta(0), timedelta(days=3)),
        "timezone": st.sampled_from(["UTC", "Europe/Berlin", "Asia/Kathmandu"]),
        "week_start": st.sampled_from(["monday", "Sunday"]),
        "as_of": st.datetimes(datetime(2025, 3, 2, 13), datetime(2030, 1, 1)),
        "tie_breaker": st.just("rank"),
    },
)


@settings(max_examples=60, deadline=None)
@given(arguments=VIEWS)
def test_a_view_comes_back_from_its_description(arguments):
    if "tie_breaker" in arguments and arguments.get("dimensions") == {"Rank": "rank"}:
        del arguments["tie_breaker"]
    view = ij.DataView(events(), **arguments)
    same(view, ij.DataView.from_json(view.to_json(), events()))


def test_metrics_of_a_lookup_and_renamed_ones_come_back(tmp_path):
    pd.DataFrame({"account_id": ["a1", "a2"], "staff": [3, 4]}).to_csv(tmp_path / "accounts.csv", index=False)
    rows = events(event=["Visit", "Won", "People", "revenue"])
    view = ij.DataView(rows, lookups={"account": tmp_path / "accounts.csv"}, metrics={"staff": "staff"})
    assert "People (event)" in view.metrics
    assert content(view)["metrics"] == {"staff": {"measure": "staff"}}
    view.add_metric("Share", "[Won] / [Events]")
    same(view, ij.DataView.from_json(view.to_json(), rows))
    view.keep(tmp_path / "kept")
    assert ij.DataView.open(tmp_path / "kept").to_json() == view.to_json()


# --- what is written ------------------------------------------------------------------------------------------------


def test_a_description_has_no_rows_and_what_was_guessed():
    described = content(ij.DataView(events()))
    assert described == {
        "kind": "view",
        "version": 1,
        "timestamp": "time",
        "event": "event",
        "containers": {"account": "account_id", "person": "person_id"},
        "session_timeout": "PT30M",
        "dimensions": ["turn", "event", "channel"],
    }


def test_other_rows_are_read_as_before_even_if_they_suggest_otherwise():
    view = ij.DataView(events())
    more = events(session_id=["s1", "s2", "s3", "s4"], country="DE", created_at="2020-01-01")
    again = ij.DataView.from_json(view.to_json(), more)
    assert again.dimensions == view.dimensions
    assert again.table.containers == view.table.containers
    assert again.table.timestamp == "time"


def test_files_of_lookups_are_named_from_the_document(tmp_path, monkeypatch):
    (tmp_path / "tables").mkdir()
    (tmp_path / "views").mkdir()
    pd.DataFrame({"id": ["a1"], "sector": ["Steel"]}).to_csv(tmp_path / "tables" / "accounts.csv", index=False)
    monkeypatch.chdir(tmp_path / "tables")
    view = ij.DataView(events(), lookups={"account": ("id", "accounts.csv")})
    text = view.to_json(tmp_path / "views" / "view.json")
    assert json.loads(text)["lookups"] == {"account": {"path": "../tables/accounts.csv", "key": "id"}}
    assert (tmp_path / "views" / "view.json").read_text(encoding="utf-8") == text
    assert content(view)["lookups"] == {"account": {"path": "accounts.csv", "key": "id"}}
    monkeypatch.chdir(tmp_path)
    assert ij.DataView.from_json("views/view.json", events()).dimensions == view.dimensions


def test_a_description_may_leave_to_the_columns_what_they_say():
    view = ij.DataView.from_json('{"kind": "view", "version": 1, "metrics": {"Sales": "revenue"}}', events())
    assert (view.table.timestamp, view.containers) == ("time", ("account", "person", "session"))
    assert "Sales" in view.metrics


def test_the_moment_up_to_which_rows_are_known_can_be_another():
    view = ij.DataView(events(), as_of="2025-04-01")
    assert ij.DataView.from_json(view.to_json(), events()).table.as_of == view.table.as_of
    later = ij.DataView.from_json(view.to_json(), events(), as_of="2025-05-01")
    assert content(later)["as_of"] == "2025-05-01T00:00:00+00:00"


# --- what is refused ------------------------------------------------------------------------------------------------


def test_a_lookup_that_is_a_table_is_refused():
    accounts = pd.DataFrame({"account_id": ["a1"], "sector": ["Steel"]})
    with pytest.raises(LookupWithoutFile, match=r'"account": "account\.parquet"'):
        ij.DataView(events(), lookups={"account": accounts}).to_json()


def test_a_view_of_an_older_folder_does_not_guess_its_timestamp(tmp_path):
    ij.DataView(events()).keep(tmp_path / "kept")
    manifest = tmp_path / "kept" / "manifest.json"
    kept = json.loads(manifest.read_text())
    for name in ("timestamp", "lookups", "looked_up"):
        del kept["table"][name]
    manifest.write_text(json.dumps(kept))
    with pytest.raises(UnknownTimestamp, match="keep it again"):
        ij.DataView.open(tmp_path / "kept").to_json()


@pytest.mark.parametrize(
    ("changes", "error", "said"),
    [
        ({"kind": "journey"}, UnreadableSpec, "view 1: journey"),
        ({"version": 2}, UnreadableSpec, "view 2"),
        ({"timestmp": "time"}, InvalidSpec, 'Did you mean "timestamp"'),
        ({"timestamp": "tme"}, UnknownColumn, 'Did you mean "time"'),
        ({"containers": {"account": "acount_id"}}, UnknownColumn, 'Did you mean "account_id"'),
        ({"containers": {"account": []}}, InvalidSpec, "containers.account"),
        ({"dimensions": {"Way": "chanel"}}, UnknownColumn, "the dimension Way"),
        ({"metrics": {"Sales": "revenu"}}, UnknownName, 'Did you mean "revenue"'),
        ({"metrics": {"Sales": {"measur": "revenue"}}}, InvalidSpec, "no such field"),
        ({"segments": [{"name": "S"}]}, InvalidSpec, "condition"),
        ({"lookups": {"account": "nothing.csv"}}, IpyjourneyError, "There is no file"),
        ({"lookups": {"account": {"key": "id"}}}, InvalidSpec, "path"),
        ({"session_timeout": "soon"}, IpyjourneyError, "not a duration"),
        ({"timezone": "Europe/Berln"}, UnknownTimezone, "Europe/Berlin"),
        ({"week_start": "day one"}, UnknownName, "weekday"),
        ({"as_of": "May"}, IpyjourneyError, "no date"),
        ({"tie_breaker": "rnk"}, UnknownColumn, 'Did you mean "rank"'),
    ],
)
def test_what_does_not_fit_is_refused_in_three_parts(changes, error, said):
    text = json.dumps({**content(ij.DataView(events())), **changes})
    with pytest.raises(error) as refused:
        ij.DataView.from_json(text, events())
    assert said in str(refused.value)
    assert len(str(refused.value).splitlines()) == 3


@pytest.mark.parametrize("text", ["{", "[1]", "{}}", "[" * 100_000])
def test_text_that_is_no_document_is_refused(text):
    with pytest.raises(UnreadableSpec):
        ij.DataView.from_json(text, events())


def test_a_file_that_is_not_there_or_no_text_is_refused(tmp_path):
    (tmp_path / "view.json").write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "nothing.json", tmp_path, tmp_path / "view.json"):
        with pytest.raises(UnreadableDocument, match=r"Check the path"):
            ij.DataView.from_json(path, events())
