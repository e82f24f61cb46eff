"""What is written for spreadsheets: no name of the data is a formula there, and numbers stay numbers."""

from __future__ import annotations

import csv
import io

import pandas as pd
import pytest

import ipyjourney as ij
from tests.widget.conftest import FrontEnd

HOSTILE = ("=1+1", "a\r=1", "+1", "-2", "@SUM(A1)", '\t=cmd|" /C calc"!A0', "\r=1", "plain")
FORMULAS = ("=", "+", "-", "@", "\t", "\r")
MEASURE = "-worth"


@pytest.fixture(scope="module")
def view() -> ij.DataView:
    """Make a view whose keys, items and names of columns would all be formulas."""
    rows = [
        (name, pd.Timestamp("2025-01-01") + pd.Timedelta(days=day, hours=hour), event, -1.5)
        for hour, name in enumerate(HOSTILE)
        for day, event in enumerate(("=begin", *HOSTILE[hour : hour + 2], "-end"))
    ]
    table = pd.DataFrame(rows, columns=["@account", "time", "+event", MEASURE])
    return ij.DataView(table, timestamp="time", containers={"account": "@account"}, event="+event")


def cells(text: str, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def check(text: str, separator: str = ",") -> list[list[str]]:
    """Refuse a table in which text begins a formula."""
    rows = cells(text, separator)
    assert [cell for row in rows for cell in row if cell.startswith(FORMULAS) and not is_number(cell)] == []
    return rows


def test_no_figure_of_an_analysis_is_named_by_a_formula(view):
    path = ij.JourneySpec.path("=begin", "-end", container="account")
    split = path.with_changes(compare=[{"name": "=one"}, {"name": "+two"}])
    for spec in (path, split):
        assert "'=begin" in [cell for row in check(view.run(spec).to_csv()) for cell in row]
    cohorts = ij.CohortSpec(container="account", inclusion="=begin", returning="-end", granularity="day", columns=4)
    assert len(check(view.run(cohorts).to_csv())) > 1
    items = cohorts.with_changes(dimension="+event")
    assert "'=begin" in {row[0] for row in check(view.run(items).to_csv())}
    flow = ij.FlowSpec.starts_with("=begin", container="account", pathing_dimension="+event", columns=3)
    assert "'=1+1" in [cell for row in check(view.run(flow).to_csv()) for cell in row]


def test_no_table_of_a_widget_holds_a_formula(view):
    front_end = FrontEnd(ij.JourneyCanvas(view, ij.JourneySpec.path("=begin", "-end", container="account")))
    node, move = {"node": "n1"}, {"source": "n1", "target": "n2"}
    for of in (
        {"table": "members", "places": [node], "side": None, "of": None},
        {"table": "breakdown", "places": [node, move], "dimension": "+event", "side": None},
        {"table": "durations", "place": move, "side": None},
        {"table": "timeline", "container": "account", "key": ["=1+1"]},
        {"table": "nodes"},
    ):
        for form, separator in (("csv", ","), ("tsv", "\t")):
            reply = front_end.ask(kind="table_text", of=of, sort=None, form=form)
            assert len(check(reply["text"], separator)) == reply["rows"] + 1


def test_numbers_keys_and_headings_are_what_they_were(view):
    front_end = FrontEnd(ij.JourneyCanvas(view, ij.JourneySpec.path("=begin", "-end", container="account")))
    of = {"table": "timeline", "container": "account", "key": ["plain"]}
    rows = cells(front_end.ask(kind="table_text", of=of, sort=None, form="csv")["text"])
    assert [heading.removeprefix("'") for heading in rows[0]] == ["time", "@account", "+event", MEASURE, "nodes"]
    assert {row[3] for row in rows[1:]} == {"-1.5"}
    members = {"table": "members", "places": [{"node": "n1"}], "side": None, "of": None}
    keys = [row[0] for row in cells(front_end.ask(kind="table_text", of=members, sort=None, form="csv")["text"])[1:]]
    assert [key.removeprefix("'") for key in keys] == list(HOSTILE)
