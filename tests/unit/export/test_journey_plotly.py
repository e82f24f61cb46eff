"""Journeys, trends and times to move as figures of plotly."""

from __future__ import annotations

import html
import json
import math
import re
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ipyjourney as ij
from ipyjourney.export import draw_journey
from ipyjourney.export.ticks import nice_ticks
from ipyjourney.result.answers import Trend
from ipyjourney.result.cohort_days import period_words
from ipyjourney.result.journey_chart import journey_chart
from tests.unit.export.drawings import SMALL, chain
from tests.unit.export.pixels import size_of

HOSTILE = (
    "<b>bold</b>",
    "<a href='javascript:alert(1)'>x</a>",
    "$a_1$",
    "%{x} %{meta}",
    "&lt;i&gt;",
    '"',
    "\x00\u202e",
)
OURS = re.compile(r'</?b>|<br>|</?span(?: style="font-size:[\d.]+px;color:#[0-9a-f]{6}")?>')
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def view():
    view = ij.demo.b2b(accounts=60)
    view.add_date_range({"name": "Half", "start": "2025-01-01", "end": "2025-07-01"})
    return view


@pytest.fixture(scope="module")
def spec():
    return ij.JourneySpec.path("Lead Form: Step 1", "MQL Qualified", "Closed-Won", container="account")


def compared(spec):
    sides = [{"name": "2 quarters prior", "prior": {"count": 2, "unit": "quarter"}}, {"name": "Now"}]
    return spec.with_changes(date_range="Half", secondary_metric="People", compare=sides)


def drawn(drawing):
    return journey_chart(drawing, [[{}] for _ in drawing.nodes], [[{}] for _ in drawing.arrows])


def as_read(text):
    """Give text as plotly shows it: without the tags that it knows."""
    return html.unescape(OURS.sub("", text))


def same(found, wanted):
    """Tell whether a plain value is that of a data frame."""
    if found is None:
        return pd.isna(wanted)
    if isinstance(wanted, pd.Timedelta):
        return found == wanted // pd.Timedelta(microseconds=1)
    return found == wanted


@pytest.mark.parametrize("change", [lambda spec: spec, compared], ids=["alone", "compared"])
def test_cards_and_arrows_have_the_exact_figures_of_the_result(change, view, spec):
    result = view.run(change(spec))
    traces = result.to_plotly().data[1:]
    arrows, nodes = traces[: len(spec.arrows)], traces[len(spec.arrows) :]
    assert len(nodes) == len(spec.nodes)
    for frame, places in ((result.nodes, nodes), (result.arrows, arrows)):
        rows = frame.to_dict("records")
        for number, trace in enumerate(places):
            # The rows of all sides stand below each other.
            wanted = rows[number :: len(places)]
            assert len(trace.meta) == len(wanted) == max(1, len(result.sides))
            for found, row in zip(trace.meta, wanted, strict=True):
                assert all(same(value, row[name]) for name, value in found.items()), (found, row)
                assert set(row) - set(found) <= {"compare"}
    json.loads(result.to_plotly().to_json())


def test_under_the_mouse_stand_figure_percent_interval_fallout_and_time(view, spec):
    result = view.run(spec)
    _, arrow, _, _, node, _ = result.to_plotly().data
    row, way = result.nodes.iloc[1], result.arrows.iloc[0]
    title, count, share, fallout = as_read(node.text.replace("<br>", "\n")).split("\n")
    assert (title, count) == ("MQL Qualified", f"Accounts: {row['primary']}")
    bounds = f"{row['primary_percent_low']:.1f}–{row['primary_percent_high']:.1f}%"
    assert share == f"{row['primary_percent']:.1f}% of the start nodes, 95% interval {bounds}"
    assert fallout == f"Fallout: {row['fallout']} · {row['fallout_percent']:.1f}%"
    said = as_read(arrow.text.replace("<br>", "\n")).split("\n")
    assert said[:2] == ["Lead Form: Step 1 → MQL Qualified", f"Accounts: {way['instances']}"]
    assert said[2].startswith(f"{100 * way['share']:.1f}% of “Lead Form: Step 1”, 95% interval ")
    assert said[3].startswith("Median time: ")


def test_compared_sides_are_told_with_how_they_differ(view, spec):
    result = view.run(compared(spec))
    said = as_read(result.to_plotly().data[-1].text.replace("<br>", "\n"))
    assert re.search(r"^A 2 quarters prior: \d+$", said, re.MULTILINE)
    assert re.search(r"^B Now: \d+$", said, re.MULTILINE)
    assert re.search(r"^Against 2 quarters prior: \S+, [+−-]?[\d.]+ points", said, re.MULTILINE)


def test_the_figure_shows_what_the_picture_shows_at_the_same_places():
    figure = drawn(SMALL)
    root = ElementTree.fromstring(draw_journey(SMALL))
    left, top, width, height = map(float, root.get("viewBox").split())
    assert list(figure.layout.xaxis.range) == [left, left + width]
    assert list(figure.layout.yaxis.range) == [top + height, top]
    wanted = [" ".join(filter(None, [text.text, *(span.text for span in text)])) for text in root.iter(f"{SVG}text")]
    assert [as_read(text) for text in figure.data[0].text] == wanted
    kinds = ("rect", "path", "circle")
    marks = sum(1 for kind in kinds for mark in root.iter(f"{SVG}{kind}"))
    in_definitions = sum(1 for part in root.iter(f"{SVG}defs") for kind in kinds for mark in part.iter(f"{SVG}{kind}"))
    # What is hatched takes two more: its ground, and the lines.
    assert len(figure.layout.shapes) == marks - in_definitions + 2
    for node, trace in zip(SMALL.nodes, figure.data[-4:], strict=True):
        assert (min(trace.x), min(trace.y)) == (node.x, node.y)
        assert (max(trace.x), max(trace.y)) == (node.x + node.width, node.y + node.height)


def test_arrows_are_pointed_at_along_their_whole_way():
    figure = drawn(SMALL)
    back = figure.data[4]
    assert back.name == "Closed-Won → Visit"
    # It runs below the cards, from under the last to under the first.
    assert max(back.y) > max(node.y + node.height for node in SMALL.nodes)
    assert min(back.x) == pytest.approx(100 - 7)
    assert max(back.x) == pytest.approx(700 + 7)
    assert all(math.isfinite(place) for place in (*back.x, *back.y))


@pytest.mark.parametrize("name", HOSTILE)
def test_names_are_text_to_plotly(name):
    drawing = chain(name, "b", value=name, label=name, limits=name, instances="1", percent="2%")
    figure = drawn(drawing)
    texts = [*figure.data[0].text, *(trace.text for trace in figure.data[1:]), *(trace.name for trace in figure.data)]
    for text in texts:
        rest = OURS.sub("", text)
        assert "<" not in rest, text
        assert "$" not in rest, text
        assert text.count("<b>") == text.count("</b>")
        assert "\x00" not in text
        assert "\u202e" not in text
    assert not any("template" in str(name) for trace in figure.data for name in trace.to_plotly_json())
    shown = as_read(figure.data[2].text).partition("Accounts")[0]
    assert shown == (name if name.isprintable() else '""')


def test_a_journey_without_nodes_has_a_figure(view):
    figure = view.run(ij.JourneySpec(container="account", nodes=(), arrows=())).to_plotly()
    assert as_read(figure.data[0].text[0]) == "This journey has no nodes yet."


def test_the_figure_of_a_trend_has_its_values(view, spec):
    trend = view.find_trend(spec, "MQL Qualified", "Closed-Won", granularity="quarter")
    figure = trend.to_plotly()
    assert [trace.name for trace in figure.data] == list(trend.places)
    assert tuple(tuple(trace.y) for trace in figure.data) == trend.values
    labels = [period_words(label) for label in trend.labels]
    assert list(figure.layout.xaxis.ticktext) == labels
    assert figure.data[0].hovertext[0] == f"<b>MQL Qualified</b><br>{labels[0]}: {trend.values[0][0]}"
    shown = ElementTree.fromstring(trend.to_svg())
    assert {*trend.places, *labels} <= {text.text for text in shown.iter(f"{SVG}text")}
    assert size_of(trend.to_png(scale=1)) == tuple(float(shown.get(name)) for name in ("width", "height"))


def test_an_incomplete_period_looks_different_and_is_called_so(view, spec):
    trend = view.find_trend(spec, "MQL Qualified", "Closed-Won", granularity="quarter")
    assert trend.complete == (True,) * len(trend.labels)
    assert not [part for part in parts_of(trend) if part.get("stroke-dasharray") == "2 4"]
    assert len(trend.to_plotly().data) == len(trend.places)
    trend = replace(trend, complete=(*trend.complete[:-1], False))
    line = trend.to_plotly().data[0]
    assert f"(incomplete): {trend.values[0][-1]}" in line.hovertext[-1]
    assert line.marker.symbol[-1] == "circle-open"
    assert set(line.marker.symbol[:-1]) == {"circle"}
    dotted = [part.tag for part in parts_of(trend) if part.get("stroke-dasharray") == "2 4"]
    assert dotted == [f"{SVG}path", f"{SVG}circle"] * 2


def test_the_figure_of_a_trend_is_dotted_where_a_period_is_incomplete(view, spec):
    trend = view.find_trend(spec, "MQL Qualified", "Closed-Won", granularity="day")
    complete = [True] * len(trend.labels)
    complete[0] = complete[5] = complete[6] = complete[-1] = False
    trend = replace(trend, complete=tuple(complete))
    whole = [place for place, is_whole in enumerate(complete) if is_whole]
    last = len(complete) - 1
    data = trend.to_plotly().data
    assert [trace.showlegend for trace in data] == [True, False] * 2
    for line, dotted, values in zip(data[::2], data[1::2], trend.values, strict=True):
        assert line.mode == dotted.mode == "lines"
        assert dotted.line.dash == "2px,4px"
        assert dotted.line.color == line.line.color
        assert dotted.legendgroup == line.legendgroup
        assert (line.connectgaps, dotted.connectgaps) == (False, False)
        drawn = {(one, two) for one, two in joined(line) if one != two}
        assert drawn == {(one, two) for one, two in pairwise(whole) if two == one + 1}
        assert set(joined(dotted)) == {(0, 1), (4, 5), (5, 6), (6, 7), (last - 1, last)}
        known = [(x, y) for x, y in zip(line.x, line.y, strict=True) if y is not None]
        assert known == list(enumerate(values))
        assert dotted.hoverinfo == "skip"
        said = [text for text, y in zip(line.hovertext, line.y, strict=True) if y is not None]
        assert [at for at, text in enumerate(said) if "(incomplete)" in text] == [0, 5, 6, last]


def joined(trace):
    """Give the places that a line leads from and to."""
    points = list(zip(trace.x, trace.y, strict=True))
    return [(one, two) for (one, y), (two, z) in pairwise(points) if y is not None and z is not None]


def test_a_trend_of_one_incomplete_period_has_its_point(view, spec):
    trend = view.find_trend(spec, "MQL Qualified", granularity="year")
    short = {name: (getattr(trend, name)[0][:1],) for name in ("values", "instances")}
    trend = replace(trend, labels=trend.labels[:1], starts=trend.starts[:1], complete=(False,), **short)
    (line,) = trend.to_plotly().data
    assert [y for y in line.y if y is not None] == list(trend.values[0])
    assert line.marker.symbol[-1] == "circle-open"


def test_a_trend_of_which_nobody_says_which_periods_are_complete_can_be_drawn(view, spec):
    found = view.find_trend(spec, "MQL Qualified", granularity="quarter")
    trend = Trend(found.places, found.labels, found.starts, found.values, found.instances, found.timezone)
    assert trend.complete == (True,) * len(found.labels)
    assert trend.period_names == tuple(map(period_words, found.labels))
    assert trend.frame.equals(found.frame)
    assert trend.to_svg() == found.to_svg()
    assert len(trend.to_plotly().data) == 1


def parts_of(trend):
    return ElementTree.fromstring(trend.to_svg()).iter()


def test_many_periods_have_only_as_many_labels_as_can_be_read(view, spec):
    trend = view.find_trend(spec, "MQL Qualified", granularity="day")
    figure = trend.to_plotly()
    assert len(figure.data[0].y) == len(trend.labels) > 200
    assert 3 <= len(figure.layout.xaxis.ticktext) <= 12
    assert set(figure.layout.xaxis.ticktext) <= {period_words(label) for label in trend.labels}


def test_the_figure_of_times_has_bars_and_quantiles(view, spec):
    found = view.find_durations(spec, {"source": "n1", "target": "n2"})
    bars, *lines = found.to_plotly().data
    assert tuple(bars.y) == found.counts
    assert [x - width / 2 for x, width in zip(bars.x, bars.width, strict=True)] == list(found.edges[:-1])
    quantiles = dict(found.quantiles)
    assert [line.x[0] for line in lines] == [quantiles[10], quantiles[50], quantiles[90]]
    assert [line.name.partition(":")[0] for line in lines] == ["10% within", "Median", "90% within"]
    root = ElementTree.fromstring(found.to_svg())
    heights = [float(mark.get("height")) for mark in root.iter(f"{SVG}rect") if mark.get("fill-opacity") == "0.55"]
    assert [round(height / max(heights), 2) for height in heights] == [
        pytest.approx(count / max(found.counts), abs=0.011) for count in found.counts
    ]
    assert size_of(found.to_png(scale=2))[0] == 2 * float(root.get("width"))


def test_where_nobody_moved_there_is_a_figure_without_bars(view):
    spec = ij.JourneySpec.path("Closed-Won", "Lead Form: Step 1", container="account", within="1 second")
    found = view.find_durations(spec, {"source": "n1", "target": "n2"})
    assert found.instances == 0
    assert not found.to_plotly().data
    ElementTree.fromstring(found.to_svg())


def test_a_trend_without_events_has_a_figure(view, spec):
    view.add_date_range({"name": "Never", "start": "1990-01-01", "end": "1991-01-01"})
    trend = view.find_trend(spec.with_changes(date_range="Never"), "MQL Qualified")
    assert trend.labels == ()
    assert [trace.y for trace in trend.to_plotly().data] == [()]
    ElementTree.fromstring(trend.to_svg())


@given(st.lists(st.floats(-1e12, 1e12), max_size=5), st.booleans())
def test_ticks_are_few_rise_evenly_and_cover_all_values(values, whole):
    ticks = nice_ticks(values, whole=whole)
    assert 2 <= len(ticks) <= 8
    assert ticks[0] <= min([0, *values]) + 1e-9 * abs(ticks[0])
    assert ticks[-1] >= max([0, *values]) - 1e-9 * abs(ticks[-1])
    steps = [after - before for before, after in pairwise(ticks)]
    assert min(steps) > 0
    assert max(steps) == pytest.approx(min(steps))
    assert not whole or all(tick.is_integer() for tick in ticks)
