"""Cohort tables and their curves as SVG pictures."""

from __future__ import annotations

import math
import re
from xml.etree import ElementTree

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.components.choices import UnknownChoice
from ipyjourney.errors import UnknownName
from ipyjourney.export.lettering import text_width
from ipyjourney.result.cohort_days import period_words
from ipyjourney.result.cohort_pictures import NoTimes, TooManyLines
from tests.unit.export.cohorts import HOSTILE, KINDS, empty, spec_of, view_of
from tests.unit.export.test_palette import contrast

SVG = "{http://www.w3.org/2000/svg}"
HARMLESS = {"svg", "title", "desc", "defs", "pattern", "linearGradient", "stop", "rect", "path", "g", "text", "circle"}
INK = "#1b1f27"


@pytest.fixture(scope="module")
def view() -> ij.DataView:
    return view_of()


def read(svg: str) -> ElementTree.Element:
    root = ElementTree.fromstring(svg)
    assert {part.tag.removeprefix(SVG) for part in root.iter()} <= HARMLESS
    names = {name for part in root.iter() for name in part.attrib}
    assert not [name for name in names if name.startswith("on") or "href" in name]
    assert all(value.startswith("url(#ipj-") for value in re.findall(r'"(url[^"]*)"', svg))
    assert not re.search(r"\b(nan|inf)\b", re.sub(r">[^<]*<", "><", svg))
    ids = [part.get("id") for part in root.iter() if "id" in part.attrib]
    assert len(ids) == len(set(ids))
    return root


def texts(root: ElementTree.Element) -> list[str]:
    return ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


def rows(root: ElementTree.Element) -> list[list[str]]:
    """Give the texts of each row of the tables."""
    return [texts(group) for group in root.iter(f"{SVG}g") if group.get("text-anchor") == "end"]


def written(result: ij.CohortResult, digits: int = 1) -> list[list[str]]:
    """Write what should stand in each row: count and percentage, with a mark where a period is not over."""
    marks = result.incomplete.replace({True: "*", False: ""})
    found = []
    for label in result.counts.index:
        cells = [period_words(label)]
        for column in result.counts.columns:
            count, share = result.counts.loc[label, column], result.shares.loc[label, column]
            if pd.isna(count):
                continue
            cells.append(f"{count}{marks.loc[label, column]}")
            if column != "included":
                cells.append("–" if math.isnan(share) else f"{100 * share:.{digits}f}%")
        found.append(cells)
    return found


@pytest.mark.parametrize("as_of", ["2025-04-11", "2025-05-01"])
def test_the_picture_shows_the_counts_and_shares_of_the_result_and_its_average(as_of):
    result = view_of(as_of=as_of).run(spec_of())
    average, *shown = rows(read(result.to_svg()))
    assert shown == written(result)
    assert average == ["Average", *(f"{100 * share:.1f}%" for share in result.average[1:] if not math.isnan(share))]


@pytest.mark.parametrize("name", KINDS)
def test_a_table_of_every_kind_is_well_formed_and_all_of_its_texts_lie_inside(view, name):
    result = view.run(KINDS[name])
    root = read(result.to_svg())
    _, _, width, _ = map(float, root.get("viewBox", "").split())
    for text in root.iter(f"{SVG}text"):
        if text.get("text-anchor", "start") == "start" and text.get("x") is None:
            assert text_width(text.text or "", float(text.get("font-size", 12))) <= width - 40
    shown = texts(root)
    assert ("* Period not over" in shown) == bool(result.incomplete.to_numpy().any())
    assert any("What is counted" in text for text in shown)
    assert root.find(f"{SVG}title").text in (result.to_html().replace("&gt;", ">").replace("&lt;", "<"))


def test_cells_whose_periods_are_not_over_are_hatched_and_marked(view):
    result = view.run(spec_of())
    root = read(result.to_svg())
    hatched = [rect for rect in root.iter(f"{SVG}rect") if "-hatch" in (rect.get("fill") or "")]
    # One more in the legend.
    assert len(hatched) == result.incomplete.to_numpy().sum() + 1
    assert sum(text.endswith("*") for text in texts(root)) == len(hatched) - 1


def test_a_table_whose_periods_are_all_open_has_no_colours_to_compare(view):
    root = read(view.run(KINDS["all incomplete"]).to_svg())
    assert not list(root.iter(f"{SVG}linearGradient"))
    assert "* Period not over" in texts(root)


def test_a_table_without_rows_says_why():
    result = empty()
    assert rows(read(result.to_svg())) == []
    assert any("no row in scope" in text for text in texts(read(result.to_svg())))
    assert read(result.to_svg("curves")) is not None
    assert read(result.to_svg("timing")) is not None


def test_the_colour_rises_with_the_share_and_text_on_it_can_be_read(view):
    result = view.run(spec_of(type="churn"))
    fills = [rect.get("fill", "") for rect in read(result.to_svg()).iter(f"{SVG}rect")]
    colors = {fill for fill in fills if re.fullmatch("#[0-9a-f]{6}", fill)}
    assert len(colors) > 3
    assert all(contrast(INK, color) >= 4.5 for color in colors)


def test_a_value_stands_in_a_table_of_its_own_below(view):
    result = view.run(KINDS["values"])
    shown = rows(read(result.to_svg()))
    label = result.values.index[0]
    of_values = shown[-len(result.values.index)]
    assert of_values[0] == period_words(label)
    assert f"{result.values.loc[label, 'same_period']:,.0f}" in of_values
    assert f"{result.values_per_instance.loc[label, 'same_period']:.2f}".rstrip("0").rstrip(".") + " each" in of_values


def test_the_definition_of_the_picture_is_that_of_the_data_view(view):
    spec = spec_of(granularity="quarter")
    result = view.run(spec)
    assert result.definition == view.define(spec)
    shown = " ".join(texts(read(result.to_svg())))
    assert " ".join(result.definition.split()) in " ".join(shown.split())


@pytest.mark.parametrize("show", ["table", "curves", "timing"])
def test_hostile_names_are_text_and_are_cut_where_they_are_long(show):
    result = view_of(HOSTILE).run(spec_of(dimension="channel"))
    svg = result.to_svg(show, rows=None if show == "table" else list(result.counts.index[:6]))
    root = read(svg)
    assert len(svg) < 60_000
    assert not [text for text in texts(root) if len(text) > 200]
    assert not set(svg) & {"\u202e", "\u2066"}
    assert any(text.endswith("…") for text in texts(root))


def test_a_large_table_keeps_to_its_ends_and_says_so():
    days = pd.date_range("2025-01-01", periods=200)
    events = pd.DataFrame({"time": days, "account": [f"a{day % 7}" for day in range(200)], "event": "Visit"})
    view = ij.DataView(events, timestamp="time", containers={"account": "account"}, event="event", as_of="2025-07-20")
    result = view.run(spec_of(returning="Visit", granularity="day", columns=100))
    shown = rows(read(result.to_svg()))
    assert len(shown) == 1 + 121
    assert shown[61][0] == "…"
    assert [shown[1][0], shown[-1][0]] == ["Jan 1, 2025", "Jul 19, 2025"]
    assert any("200 rows and 102 columns" in text for text in texts(read(result.to_svg())))
    latency = view.run(spec_of(returning="Visit", granularity="day", columns=100, latency=True))
    heads = texts(read(latency.to_svg()))
    assert {"Included", "−30", "30"} <= set(heads)
    assert "Included" in latency.to_html()
    assert ">Included</th>" in latency.to_html()


def test_rows_that_are_named_are_drawn_in_the_order_of_the_table(view):
    result = view.run(spec_of(show_average=False))
    assert [row[0] for row in rows(read(result.to_svg(rows=["2025-03", "2025-01"])))] == ["Jan 2025", "Mar 2025"]


def test_curves_leave_out_what_is_not_over_and_are_told_apart_by_dashes(view):
    result = view.run(spec_of())
    root = read(result.to_svg("curves"))
    lines = [path for path in root.iter(f"{SVG}path") if path.get("stroke-width") == "2"]
    assert len({(line.get("stroke"), line.get("stroke-dasharray")) for line in lines}) == min(4, len(result.counts))
    known = result.shares.where(~result.incomplete).drop(columns="included").iloc[:4]
    assert len(list(root.iter(f"{SVG}circle"))) == known.notna().to_numpy().sum()


def test_curves_of_churn_leave_out_the_same_period_in_which_returns_are_counted(view):
    drawn = texts(read(view.run(spec_of(type="churn")).to_svg("curves")))
    assert "0" not in drawn
    assert "1" in drawn


def test_times_until_the_return_are_drawn_with_intervals_medians_and_a_test_of_two_rows(view):
    result = view.run(spec_of())
    root = read(result.to_svg("timing", rows=["2025-01", "2025-02"]))
    bands = [path for path in root.iter(f"{SVG}path") if path.get("fill-opacity")]
    assert len(bands) == 2
    shown = texts(root)
    timing = result.timing.set_index("cohort")
    for label in ("2025-01", "2025-02"):
        at = [place for place, text in enumerate(shown) if text == period_words(label)][-1]
        assert shown[at + 1 : at + 3] == [str(timing.loc[label, "instances"]), str(timing.loc[label, "events"])]
    tested = result.log_rank("2025-01", "2025-02").text
    assert tested.replace("2025-01", "Jan 2025").replace("2025-02", "Feb 2025") in " ".join(shown)
    assert any("Kaplan–Meier" in text for text in shown)


def test_what_cannot_be_drawn_is_refused_in_words(view):
    result = view.run(spec_of(granularity="week"))
    with pytest.raises(UnknownChoice, match="picture"):
        result.to_svg("heat")
    with pytest.raises(UnknownName):
        result.to_svg("curves", rows=["2031-01"])
    with pytest.raises(TooManyLines, match="at most 6"):
        result.to_svg("curves", rows=list(result.counts.index[:7]))
    with pytest.raises(NoTimes):
        view.run(KINDS["without times"]).to_svg("timing")
