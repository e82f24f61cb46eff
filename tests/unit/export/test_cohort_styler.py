"""Cohort tables as frames that pandas styles, and as HTML for mails."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest

from ipyjourney.components.choices import UnknownChoice
from tests.unit.export.cohorts import HOSTILE, KINDS, empty, spec_of, view_of


@pytest.fixture(scope="module")
def view():
    return view_of()


@pytest.mark.parametrize("name", KINDS)
def test_the_frame_holds_the_numbers_of_the_result(view, name):
    result = view.run(KINDS[name])
    shares, counts = result.to_styler(), result.to_styler("counts")
    pd.testing.assert_frame_equal(shares.data.drop(columns="included"), result.shares.drop(columns="included"))
    assert shares.data["included"].tolist() == result.counts["included"].tolist()
    pd.testing.assert_frame_equal(counts.data, result.counts)
    assert "<table" in shares.to_html()
    assert "<table" in counts.to_html()


def test_cells_are_written_as_percentages_and_counts_and_have_their_colours(view):
    result = view.run(spec_of())
    html = result.to_styler().to_html()
    assert ">12.5%<" in html or ">25.0%<" in html
    assert "background-color: #74c296" in html
    assert html.count("repeating-linear-gradient") >= 1
    assert "Average" in html
    # It can be styled further.
    assert "font-weight: bold" in result.to_styler().set_properties(**{"font-weight": "bold"}).to_html()
    with pytest.raises(UnknownChoice):
        result.to_styler("shares and counts")


def test_no_name_is_markup():
    result = view_of(HOSTILE).run(spec_of(dimension="channel"))
    for page in (result.to_styler().to_html(), result.to_html()):
        assert "<script" not in page
        # The one image is the picture.
        assert page.count("<img") == page.count('src="data:image/svg+xml;base64,')
        assert "\u202e" not in page
        assert len(page) < 60_000


def test_a_table_without_rows_is_one_without_rows():
    assert empty().to_styler().to_html()
    assert "no row in scope" in empty().to_html()


def test_html_for_mails_needs_no_style_sheet(view):
    result = view.run(spec_of())
    html = result.to_html()
    assert not re.search(r"<style|var\(|<svg|<script|class=\"(?!ipj-still|ipj-definition)", html)
    color = "(#[0-9a-f]{6})"
    painted = re.findall(f'<td [^>]*bgcolor="{color}" style="background-color:{color};color:#16181d', html)
    assert painted
    assert all(old == new for old, new in painted)
    assert np.isfinite(result.average.iloc[2])
    assert html.count("repeating-linear-gradient") == result.incomplete.to_numpy().sum()
    assert "<p>Cells count those who are retained.</p>" in html
    assert html.index("Retention: Visit → Won (Accounts by month)") < html.index("<table")
