"""Cohort tables and their curves as figures of plotly."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest

from ipyjourney.export.plotly import plotly_says, plotly_text
from ipyjourney.result.cohort_days import period_words
from ipyjourney.result.cohort_pictures import NoTimes
from tests.unit.export.cohorts import HOSTILE, KINDS, empty, spec_of, view_of

MARKUP = re.compile(r"<(?!/?b>|br>)")


@pytest.fixture(scope="module")
def view():
    return view_of()


def cells(figure, name):
    """Give the figures of a trace row by row, without the gaps between columns."""
    trace = next(trace for trace in figure.data if trace.name == name)
    wide = [slot for slot, width in enumerate(np.diff(trace.x)) if width > 0.5]
    return [[row[slot] for slot in wide] for row in trace.z]


@pytest.mark.parametrize("name", KINDS)
def test_the_figures_are_those_of_the_result_from_top_to_bottom(view, name):
    result = view.run(KINDS[name])
    spec = result.spec
    figure = result.to_plotly()
    found = cells(figure, "shares")
    plain = {"included"} | ({"same_period"} if spec.type == "churn" else set())
    hot = [column not in plain for column in result.shares.columns]
    wanted = result.shares.to_numpy()
    if spec.show_average:
        wanted = np.vstack([result.average.to_numpy(), wanted])
    shown = np.isfinite(wanted) & np.array(hot)
    expected = np.where(shown, wanted.astype(object), None).tolist()
    if not result.incomplete.to_numpy().all():
        assert found == expected
    assert figure.layout.yaxis.range[0] > figure.layout.yaxis.range[1]
    labels = list(figure.layout.yaxis.ticktext)
    assert labels[-len(result.counts) :] == [period_words(label) for label in result.counts.index]
    assert len(figure.layout.xaxis.ticktext) == len(result.counts.columns)


def test_colours_are_those_of_the_table(view):
    result = view.run(spec_of())
    trace = result.to_plotly().data[1]
    whole = result.shares.where(~result.incomplete).drop(columns="included").to_numpy()
    assert (trace.zmin, trace.zmax) == (np.nanmin(whole), np.nanmax(whole))
    strongest = trace.colorscale[-1][1]
    assert strongest == "#74c296"
    assert strongest in result.to_html()
    assert strongest in result.to_svg()


def test_under_the_mouse_stand_cohort_days_counts_interval_and_whether_it_is_over(view):
    result = view.run(spec_of())
    trace = result.to_plotly().data[1]
    row, column = 1 + list(result.counts.index).index("2025-03"), 1 + 1 + 1 + 1
    said = trace.hovertext[row][column]
    count, base = result.counts.loc["2025-03", 1], result.bases.loc["2025-03", 1]
    assert said.startswith("<b>Cohort Mar 2025 · column 1 · Apr 2025 (Apr 1 – 30, 2025)</b><br>")
    assert f"{count} of {base} returned: {100 * count / base:.1f}%, 95% interval" in said
    assert f"{100 * result.shares_high.loc['2025-03', 1]:.1f}%" in said.replace("<br>", " ")
    assert "left out of averages" in said.replace("<br>", " ")
    assert trace.text[row][column].startswith(f"{count}*<br>")
    assert "left out of averages" not in trace.hovertext[1][column].replace("<br>", " ")


def test_cells_whose_periods_are_not_over_are_hatched(view):
    result = view.run(spec_of())
    figure = result.to_plotly()
    (shape,) = figure.layout.shapes
    assert shape.path.count("M") == 4 * result.incomplete.to_numpy().sum()
    assert figure.layout.annotations[0].text == "* Period not over"
    assert not view_of(as_of="2025-05-01").run(spec_of(columns=1)).to_plotly().layout.shapes


@pytest.mark.parametrize("show", ["table", "curves", "timing"])
def test_names_are_text_to_plotly(show):
    figure = view_of(HOSTILE).run(spec_of(dimension="channel")).to_plotly(show)
    texts = re.findall(r'"((?:[^"\\]|\\.)*)"', figure.to_json())
    assert not [text for text in texts if MARKUP.search(text.encode().decode("unicode_escape"))]
    assert not [text for text in texts if "$" in text]
    assert max(map(len, texts)) < 1_500
    figure.to_html(include_plotlyjs=False)


def test_text_for_plotly_has_no_tags_formulas_and_turns():
    assert plotly_text("<b>&</b> $x$ \u202eabc") == "&lt;b&gt;&amp;&lt;/b&gt; &#36;x&#36; abc"
    assert len(plotly_text("x" * 10_000)) == 200
    assert plotly_says("<i>\n" + "word " * 30).count("<br>") == 3


def test_times_have_a_band_and_steps_that_are_those_of_the_curve(view):
    result = view.run(spec_of())
    figure = result.to_plotly("timing", rows=["2025-01"])
    line = next(trace for trace in figure.data if trace.name == "Jan 2025")
    curve = result.curve("2025-01")
    microseconds = curve["time"].to_numpy("timedelta64[us]").view(np.int64)
    shown = dict(zip(line.x, line.y, strict=True))
    assert {time: shown[time] for time in microseconds} == dict(
        zip(microseconds, 1 - curve["share_not_returned"], strict=True)
    )
    low, high = (trace for trace in figure.data if trace.fill is not None)
    known = curve.dropna(subset=["low", "high"])
    assert list(low.y[:-1]) == (1 - known["high"]).tolist()
    assert list(high.y[:-1]) == (1 - known["low"]).tolist()
    assert high.fill == "tonexty"
    assert line.line.shape == low.line.shape == "hv"


def test_curves_are_the_shares_of_columns_that_are_over(view):
    result = view.run(spec_of())
    figure = result.to_plotly("curves")
    known = result.shares.where(~result.incomplete).rename(period_words)
    for trace in figure.data:
        shares = known.loc[trace.name].drop("included")
        assert list(trace.y) == [None if math.isnan(share) else share for share in shares]


def test_a_table_without_rows_makes_figures_too():
    result = empty()
    for show in ("table", "curves", "timing"):
        result.to_plotly(show).to_json()


def test_what_has_no_times_is_refused(view):
    with pytest.raises(NoTimes):
        view.run(KINDS["without times"]).to_plotly("timing")
