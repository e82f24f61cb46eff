"""The cohort table as the user's code and a front end see it."""

from __future__ import annotations

import json
import math
import threading

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.errors import IpyjourneyError, UnknownName
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.widget.exchange import UnknownFormat
from tests.widget.conftest import FrontEnd

ROWS = [
    ("A", "2025-01-05", "Visit", 0),
    ("A", "2025-01-20", "Won", 50),
    ("A", "2025-02-03", "Won", 100),
    ("B", "2025-01-07", "Visit", 0),
    ("B", "2025-03-09", "Won", 300),
    ("C", "2025-02-11", "Visit", 0),
    ("D", "2025-02-12", "Visit", 0),
    ("D", "2025-03-01", "Won", 20),
    ("D", "2025-03-12", "Visit", 0),
]


WINNERS = ij.Segment(name="S", scope="account", condition={"metric": "Won", "operator": ">=", "value": 1})


@pytest.fixture
def view() -> ij.DataView:
    events = pd.DataFrame(ROWS, columns=["account", "time", "event", "revenue"])
    return ij.DataView(
        events,
        timestamp="time",
        containers={"account": "account"},
        event="event",
        metrics={"Revenue": ij.Metric.sum("revenue")},
    )


@pytest.fixture
def table(view: ij.DataView) -> ij.CohortTable:
    return ij.CohortTable(view, inclusion="Visit", returning="Won", columns=2)


@pytest.fixture
def front_end(table: ij.CohortTable) -> FrontEnd:
    return FrontEnd(table)


def test_a_table_is_made_of_a_few_names(table):
    assert table.spec == ij.CohortSpec(container="account", inclusion="Visit", returning="Won", columns=2)
    assert table._spec["configured"] is True
    assert table.result.counts["included"].tolist() == [2, 2, 1]


def test_a_table_that_is_told_nothing_shows_who_comes_back_at_all_and_asks(view):
    table = ij.CohortTable(view)
    assert table.spec.inclusion == table.spec.returning == ij.Criterion.model_validate("Accounts")
    assert table._spec["configured"] is False
    FrontEnd(table).edit(table.spec.to_dict(full=True))
    assert table._spec["configured"] is True


def test_all_that_makes_figures_has_a_name(view):
    view.add_segment(WINNERS)
    view.add_date_range(ij.DateRange(name="Spring", start="2025-01-10", end="2025-03-31"))
    criteria = {"container": "account", "inclusion": "Visit", "returning": "Won"}
    choices = ({"brackets": [(1, 1), (2, 3)], "rolling": True}, {"mode": "on_or_after", "rows": ["S"]})
    for chosen in choices:
        more = {
            **chosen,
            "entry": "first",
            "segments": ["S"],
            "date_range": "Spring",
            "value": "Revenue",
            "average": "mean",
        }
        assert ij.CohortTable(view, **criteria, **more).spec == ij.CohortSpec(**criteria, **more)


def test_one_criterion_stands_for_both(view):
    assert ij.CohortTable(view, inclusion="Visit").spec.returning.conditions[0].metric == "Visit"
    assert ij.CohortTable(view, returning="Won").spec.inclusion.conditions[0].metric == "Won"


def test_names_and_choices_change_a_spec_that_is_given(view):
    spec = ij.CohortSpec(container="account", inclusion="Visit", returning="Won")
    table = ij.CohortTable(view, spec, granularity="quarter", type="churn")
    assert table.spec == spec.with_changes(granularity="quarter", type="churn")
    assert ij.CohortTable(view, spec.to_dict()).spec == spec


def test_the_state_has_the_figures_of_the_result(view):
    table = ij.CohortTable(view, inclusion="Visit", returning="Won", columns=2, value="Revenue")
    state, result = table._result, table.result
    assert state["revision"] == table._spec["revision"]
    assert state["rows"] == ["2025-01", "2025-02", "2025-03"]
    assert [column["label"] for column in state["columns"]] == ["included", "same_period", 1, 2]
    assert [(column["first"], column["last"]) for column in state["columns"]] == [(None, None), (0, 0), (1, 1), (2, 2)]
    frames = {"counts": result.counts, "bases": result.bases, "shares": result.shares}
    frames |= {"shares_low": result.shares_low.round(9), "shares_high": result.shares_high.round(9)}
    for name, frame in frames.items():
        cells = [[None if pd.isna(cell) else cell for cell in row] for row in frame.astype(object).to_numpy().tolist()]
        assert state[name] == cells, name
    assert state["counts"][0] == [2, 1, 1, 1]
    assert state["incomplete"] == result.incomplete.to_numpy().tolist()
    assert state["average"] == [None if math.isnan(share) else share for share in result.average]
    assert state["values"][0] == [None, 50, 100, 300]
    assert state["values_per_instance"][0] == [None, 25, 50, 150]
    assert state["counts"][2][2:] == [None, None]
    json.dumps(state, allow_nan=False)


def test_of_a_table_with_very_many_cells_only_the_first_rows_travel(view, monkeypatch):
    monkeypatch.setattr("ipyjourney.state.cohort.MOST_CELLS", 20)
    table = ij.CohortTable(view, inclusion="Visit", returning="Won", columns=3, granularity="week")
    state = table._result
    assert state["rows"] == table.result.counts.index[:4].tolist()
    assert {len(state[name]) for name in ("counts", "shares", "incomplete")} == {4}
    assert "first 4 of" in state["notes"][0]["text"]
    assert state["average"] == [None if math.isnan(share) else share for share in table.result.average]


def test_a_latency_table_has_columns_before_those_included(view):
    table = ij.CohortTable(view, inclusion="Visit", returning="Won", columns=1, latency=True)
    assert [column["label"] for column in table._result["columns"]] == [-1, "included", "same_period", 1]
    assert [column["first"] for column in table._result["columns"]] == [-1, None, 0, 1]


def test_rows_of_items_are_no_periods(view):
    table = ij.CohortTable(view, inclusion="Visit", returning="Won", dimension="event")
    assert (table._result["by_period"], table._result["rows"]) == (False, ["Visit"])


def test_undo_redo_and_reset_walk_the_specs(table, front_end):
    first = table.spec
    assert front_end.edit(first.with_changes(type="churn").to_dict(full=True))["kind"] == "accepted"
    assert table.result.spec.type == table._result["type"] == "churn"
    table.undo()
    assert table.spec == first
    table.redo()
    assert table.spec.type == "churn"
    assert front_end.ask(kind="reset")["kind"] == "accepted"
    assert table.spec == first


def test_a_table_that_cannot_be_is_refused_in_words_and_the_last_good_one_stands(table, front_end):
    before = table.spec
    excluding = before.to_dict(full=True) | {"latency": True, "mode": "on_or_after"}
    for spec in (excluding, before.to_dict(full=True) | {"value": "Won"}, {**before.to_dict(full=True), "colums": 3}):
        reply = front_end.edit(spec)
        assert reply["kind"] == "refused"
        assert all(reply["error"][part] for part in ("what", "why", "fix"))
    with pytest.raises(UnknownName):
        table.spec = before.with_changes(dimension="Nowhere")
    with pytest.raises(IpyjourneyError):
        table.spec = ij.JourneySpec(container="account")
    assert table.spec is before


def test_members_of_a_cell_are_listed_by_its_row_and_column(table):
    assert table.members(("2025-01", "included"))["account"].tolist() == ["A", "B"]
    assert table.members({"row": "2025-01", "column": 1})["account"].tolist() == ["A"]
    assert table.members(("2025-01", 1), ("2025-01", 2))["account"].tolist() == ["A", "B"]
    assert table.segment_from(("2025-01", 2), "Late").scope == "account"
    assert "2025-01" in table.define(("2025-01", 2))


def test_a_front_end_asks_about_cells(table, front_end):
    place = {"row": "2025-01", "column": 1}
    of = {"table": "members", "places": [place], "side": None, "of": None}
    reply = front_end.ask(kind="table", of=of, sort=None, offset=0, limit=50)
    assert (reply["total"], reply["keys"]) == (1, [["A"]])
    made = front_end.ask(kind="segment", places=[place], side=None, name="Quick", add=True)
    assert made["added"] is True
    assert {"id": "Quick"} in table._catalog["segments"]
    assert "Won" in front_end.ask(kind="definition", place=place)["text"]
    empty = front_end.ask(
        kind="table", of={**of, "places": [{"row": "2025-09", "column": 1}]}, sort=None, offset=0, limit=1
    )
    assert empty["error"]["id"] == "no-such-cell"


def test_times_until_the_return_are_those_of_the_result(table, front_end):
    reply = front_end.ask(kind="timing", rows=["2025-01", "2025-02"])
    timing = table.result.timing
    assert [row["row"] for row in reply["rows"]] == timing["cohort"].tolist()
    assert [row["events"] for row in reply["rows"]] == timing["events"].tolist()
    assert reply["rows"][0]["median"] == timing["median"][0] // pd.Timedelta("1us")
    curve = table.result.curve("2025-01")
    assert reply["curves"][0]["shares"] == curve["share_not_returned"].tolist()
    assert reply["test"]["p_value"] == pytest.approx(table.result.log_rank("2025-01", "2025-02").p_value)
    assert "2025-01" in reply["test"]["text"]
    assert front_end.ask(kind="timing", rows=["2025-01"])["test"] is None
    assert front_end.ask(kind="timing", rows=["2031-01"])["error"]["id"] == "unknown-name"


def test_a_test_is_said_in_words(table):
    assert "log-rank" in table.result.log_rank("2025-01", "2025-02").text
    shared = table.result.log_rank("2025-02", "2025-03")
    assert (shared.text, math.isnan(shared.p_value)) == (shared.withheld.text, True)


def test_a_journey_has_no_times_of_rows(view):
    canvas = ij.JourneyCanvas(view, ij.JourneySpec.path("Visit", "Won", container="account"))
    assert FrontEnd(canvas).ask(kind="timing", rows=[])["error"]["id"] == "bad-request"


@pytest.mark.parametrize(
    "spec",
    [
        ij.CohortSpec(container="account", inclusion="Visit", returning="Won"),
        ij.CohortSpec(
            container="account",
            inclusion=ij.Criterion(conditions=[{"metric": "Revenue", "operator": ">", "value": 10.5}]),
            returning=ij.Criterion(
                conditions=[
                    {"metric": "Won", "operator": ">=", "value": 1},
                    {"metric": "Visit", "operator": "=", "value": 0},
                ],
                join="or",
            ),
            brackets=[(1, 1), (2, 3)],
            type="churn",
            round_percents=True,
            show_counts=False,
        ),
    ],
)
def test_the_python_code_of_a_table_makes_it_again(view, spec):
    names: dict[str, object] = {}
    exec(ij.CohortTable(view, spec).to_python(), names)
    assert names["cohort"] == spec


def test_a_table_is_saved_and_opened_again(view, table, tmp_path):
    view.add_segment(WINNERS)
    table.spec = table.spec.with_changes(segments=("S",))
    for suffix in ("json", "py", "csv", "html", "svg"):
        table.save(tmp_path / f"table.{suffix}")
    assert ij.CohortTable(view, tmp_path / "table.json").spec == table.spec
    drawn = (tmp_path / "table.svg").read_text(encoding="utf-8")
    assert drawn.startswith("<svg ")
    assert "Made on " in drawn
    assert table.result.fingerprint in drawn
    assert table.result.fingerprint in (tmp_path / "table.html").read_text(encoding="utf-8")
    figures = pd.read_csv(tmp_path / "table.csv")
    assert figures["instances"].sum() == table.result.counts.sum().sum()
    assert figures["fingerprint"].unique().tolist() == [table.result.fingerprint]
    with pytest.raises(UnknownFormat):
        table.save(tmp_path / "table.xlsx")


def test_what_is_exported_and_imported_by_the_front_end(table, front_end):
    text = front_end.ask(kind="export", form="json")["text"]
    assert front_end.ask(kind="export", form="csv")["file"] == "cohort.csv"
    assert front_end.ask(kind="export", form="mermaid")["error"]["id"] == "unknown-format"
    first = table.spec
    table.spec = first.with_changes(columns=5)
    assert front_end.ask(kind="import", text=text)["kind"] == "accepted"
    assert table.spec == first
    refused = front_end.ask(kind="import", text=json.dumps(ij.JourneySpec(container="account").to_dict()))
    assert refused["error"]["id"] == "unreadable-spec"


def test_autosave_keeps_a_table_over_a_restart(view, tmp_path):
    path = tmp_path / "table.json"
    table = ij.CohortTable(view, inclusion="Visit", returning="Won", autosave=path)
    table.spec = table.spec.with_changes(columns=3)
    assert ij.CohortTable(view, inclusion="Visit", autosave=path).spec == table.spec
    ij.JourneyCanvas(view, container="account").save(path)
    with pytest.raises(UnreadableSpec):
        ij.CohortTable(view, inclusion="Visit", autosave=path)


def test_a_component_that_a_table_uses_cannot_be_taken_away(view):
    view.add_segment(WINNERS)
    table = ij.CohortTable(view, inclusion="Visit", returning="Won")
    table.spec = table.spec.with_changes(segments=("S",))
    with pytest.raises(IpyjourneyError):
        view.remove_segment("S")
    assert "S" in [entry["id"] for entry in table._catalog["segments"]]


def test_an_edit_in_the_middle_of_a_computation_ends_in_the_newest_result(table):
    done = threading.Event()
    table.observe(lambda _: done.set(), "result")
    for columns in (3, 4, 5):
        table.spec = table.spec.with_changes(columns=columns)
    assert len(table.result.counts.columns) == 7
    table.cancel()
    assert table._status["state"] == "idle"


def test_parts_come_with_their_words(front_end):
    for name in ("builder", "curves", "details", "settings"):
        reply = front_end.ask(kind="part", name=name)
        assert reply["kind"] == "part", reply
        assert reply["script"].startswith("export default")
    assert "all-dates" in front_end.ask(kind="part", name="settings")["words"]
    assert front_end.ask(kind="part", name="compare")["error"]["id"] == "unknown-part"


def test_the_still_form_is_that_of_the_result(table):
    still = table._still()
    assert still["text/plain"] == table.result.to_text()
    assert "<table" in still["text/html"]
    assert repr(table) == "CohortTable(account: Visit → Won)"
