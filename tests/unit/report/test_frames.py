from __future__ import annotations

from decimal import Decimal

import pandas as pd
import polars as pl
import pytest

import ipyjourney as ij
from ipyjourney.report.frames import MOST_ROWS, frame_html


@pytest.fixture
def cells(read):
    """Each column of a written frame by its head: the texts of its cells, and what they are sorted by."""

    def find(frame):
        page = read(frame_html(frame, len(frame)))
        heads = [one["text"] for one in page.all("th") if one["attributes"].get("scope") == "col"]
        body = [one for one in page.all("td", "th") if one["attributes"].get("scope") != "col"]
        return {
            head: [(one["text"], one["attributes"].get("data-ipj-value")) for one in body[place :: len(heads)]]
            for place, head in enumerate(heads)
        }

    return find


def test_values_are_written_as_one_reads_them(cells):
    frame = pd.DataFrame(
        {
            "count": [12345, 2],
            "share": [0.12345, 1.0],
            "price": [1234.5, float("nan")],
            "tiny": [0.00001234, 0.0],
            "whole": [3.0, None],
            "day": pd.to_datetime(["2025-01-01", None]),
            "time": pd.to_datetime(["2025-01-01 12:30", "2025-01-02 00:00"]).tz_localize("UTC"),
            "took": pd.to_timedelta(["36h", None]),
            "yes": [True, False],
            "name": pd.Categorical(["<b>", None]),
            "key": [2**63 - 1, 1],
            "paid": [Decimal("1234.50"), None],
            "ratio": [float("inf"), -0.5],
        }
    )
    assert cells(frame) == {
        "count": [("12,345", "12345"), ("2", "2")],
        "share": [("0.1235", "0.12345"), ("1.0000", "1.0")],
        "price": [("1,234.50", "1234.5"), ("–", "")],
        "tiny": [("1.23e-05", "1.234e-05"), ("0.0000", "0.0")],
        "whole": [("3", "3.0"), ("–", "")],
        "day": [("2025-01-01", None), ("–", "")],
        "time": [("2025-01-01 12:30:00+00:00", None), ("2025-01-02 00:00:00+00:00", None)],
        "took": [("1.5 days", "129600.0"), ("–", "")],
        "yes": [("True", None), ("False", None)],
        "name": [("<b>", None), ("–", "")],
        "key": [("9,223,372,036,854,775,807", "9223372036854775807"), ("1", "1")],
        "paid": [("1,234.50", "1234.50"), ("–", "")],
        "ratio": [("∞", "Infinity"), ("-0.5000", "-0.5")],
    }


def test_an_index_that_says_something_is_shown(cells):
    frame = pd.DataFrame({"n": [1, 2]}, index=pd.Index(["a", "b"], name="row"))
    assert [*cells(frame)] == ["row", "n"]
    assert [*cells(frame.reset_index())] == ["row", "n"]
    wide = pd.DataFrame([[1, 2]], columns=pd.MultiIndex.from_tuples([("x", "p"), ("x", "q")]))
    assert [*cells(wide)] == ["x / p", "x / q"]


def test_columns_of_one_name_are_all_shown(read):
    page = read(frame_html(pd.DataFrame([[1, 2]], columns=["a", "a"]), 1))
    assert page.texts("td") == ["1", "2"]


def test_a_long_table_says_how_much_more_there_is(read):
    frame = pd.DataFrame({"n": range(MOST_ROWS + 500)})
    page = read(ij.Report("Long", frame).to_html())
    assert len(page.all("td")) == MOST_ROWS
    assert "The first 1,000 of 1,500 rows are shown" in page.of_class("ipj-page-table")[0]["text"]


def test_series_and_tables_of_other_libraries_are_tables_too(read):
    page = read(ij.Report("Others", pd.Series([1, 2], name="n"), pl.DataFrame({"a": ["x"], "b": [2]})).to_html())
    assert page.texts("td") == ["1", "2", "x", "2"]


@pytest.mark.parametrize("frame", [pd.DataFrame({"a": []}), pd.DataFrame(), pd.DataFrame(index=["x"])])
def test_a_table_of_nothing_says_so(read, frame):
    page = read(frame_html(frame, len(frame)))
    assert page.all("table") == []
    assert f"Table of {'one row' if len(frame) else '0 rows'}" in page.texts("p")[0]


def test_numbers_stand_on_the_right_wherever_they_come_from(read):
    frame = pd.DataFrame(
        {"n": [1], "paid": [Decimal("2.5")], "took": [pd.Timedelta("1h")], "text": ["1"], "none": [None]}
    )
    sides = [cell["attributes"]["align"] for cell in read(frame_html(frame, 1)).all("td")]
    assert sides == ["right", "right", "right", "left", "left"]


def test_a_table_is_shown_as_it_was_when_it_was_given(read):
    frame = pd.DataFrame({"n": [1]})
    report = ij.Report("Then", frame)
    frame.loc[0, "n"] = 2
    assert read(report.to_html()).texts("td") == ["1"]
