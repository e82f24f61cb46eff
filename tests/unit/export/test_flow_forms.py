"""What a result of a flow can be written as, on small tables."""

from __future__ import annotations

import csv
import io
from xml.etree import ElementTree

import pytest

import ipyjourney as ij
from ipyjourney.export.csv_text import csv_text
from ipyjourney.spec import FlowSpec
from tests.unit.engine.flow_stories import ACCOUNT, item, run, story
from tests.unit.export.flow_pictures import links_in, ribbons_of
from tests.unit.export.test_html import KEPT, KEPT_ATTRIBUTES, Reader, picture_in

PATHS = {"x": "abc", "y": "abd", "z": "ab", "u": "a"}


@pytest.fixture(scope="module")
def result() -> ij.FlowResult:
    return run(FlowSpec.starts_with(item("a"), **ACCOUNT, columns=3), story(**PATHS))


@pytest.fixture(scope="module")
def compared() -> ij.FlowResult:
    segments = [
        {"name": name, "scope": "account", "condition": {"dimension": "event", "value": name}} for name in ("p", "q")
    ]
    sides = [{"name": "P", "segments": ["p"]}, {"name": "Q", "segments": ["q"]}]
    spec = FlowSpec.starts_with(item("a"), **ACCOUNT, columns=2, compare=sides)
    return run(spec, story(x="pab", y="pac", u="qab"), segments=segments)


def test_the_picture_shows_every_link_with_its_path_views(result):
    assert links_in(result.to_svg(), 4) == {
        ("a", "b"): 3,
        ("a", "Exit"): 1,
        ("b", "c"): 1,
        ("b", "d"): 1,
        ("b", "Exit"): 1,
    }
    root = ElementTree.fromstring(result.to_svg())
    texts = [text.text or "" for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert texts[0] == "event after a"
    assert "3 · 3 · 75.0%" in texts
    assert "1 column after the anchor" in texts
    assert any(text.startswith("This flow follows the items of event") for text in texts)


def test_the_page_has_the_picture_and_the_tables_and_survives_where_scripts_are_taken_out(result):
    html = result.to_html()
    assert picture_in(html) == result.to_svg()
    page = Reader(html)
    assert set(page.tags) <= KEPT
    assert {name for name, _ in page.attributes} <= KEPT_ATTRIBUTES
    assert "75.0%" in page.cells


def test_a_wide_picture_does_not_shrink_until_nothing_can_be_read(result):
    wide = run(FlowSpec.starts_with(item("a"), **ACCOUNT, columns=20), story(x="ab" * 20))
    assert 'style="min-width:2827px;max-width:100%;height:auto"' in wide.to_html()
    assert "min-width" not in result.to_html()


@pytest.mark.parametrize(
    ("spec", "title"),
    [
        (FlowSpec.starts_with(item("a"), item("b"), **ACCOUNT), "event after a, b"),
        (FlowSpec.ends_with({"metric": "a"}, **ACCOUNT), "event before a"),
        (FlowSpec.contains(*map(item, "abcd"), **ACCOUNT), "event around a, b, c, …"),
        (FlowSpec.between(item("a"), item("b"), **ACCOUNT), "event between a and b"),
        (FlowSpec(anchor={"kind": "starts_with", "dimension": "event"}, **ACCOUNT), "event after any event"),
    ],
)
def test_the_title_says_what_stands_where_from_the_anchor(spec, title):
    assert run(spec, story(**PATHS)).drawing.title == title


def test_sides_have_names_and_counts_in_the_legend(compared):
    assert {ribbon.name for ribbon in ribbons_of(compared.to_svg())} == {
        "P: a → b: 1",
        "P: a → c: 1",
        "Q: a → b: 1",
    }
    assert "P · 2 path views, Accounts: 2" in compared.to_svg()


def test_hidden_columns_are_not_drawn_and_links_join_their_neighbours():
    result = run(FlowSpec.starts_with(item("a"), **ACCOUNT, columns=3, hidden_columns=(1,)), story(**PATHS))
    assert links_in(result.to_svg(), 4) == {("a", "c"): 1, ("a", "d"): 1, ("a", "Exit"): 2}


def test_items_that_a_picture_has_no_room_for_are_drawn_among_the_others_and_counted_in_tables():
    table = story(**{f"x{number}": "a" + chr(200 + number) for number in range(60)})
    result = run(FlowSpec.starts_with(item("a"), **ACCOUNT, columns=2, items_per_column=60), table)
    links = links_in(result.to_svg(), 60)
    assert len(links) == 41
    assert links["a", "Other items"] == 20
    assert "20 – –".replace(" ", " · ") in result.to_svg()
    assert "20 items are drawn among the other items" in result.to_svg()
    assert len(result.links) == 60
    assert max(result.to_plotly().data[0].link.value) == 35


def test_csv_has_a_row_for_each_node_and_link_with_the_figures_of_the_frames(result):
    rows = list(csv.DictReader(io.StringIO(result.to_csv())))
    nodes = [row for row in rows if row["place"] == "node"]
    links = [row for row in rows if row["place"] == "link"]
    assert [(int(row["column"]), row["kind"], row["item"] or None, int(row["views"])) for row in nodes] == [
        (row.column, row.kind, row.item, row.views) for row in result.nodes.itertuples()
    ]
    assert [float(row["share"]) for row in nodes] == result.nodes["share"].tolist()
    assert [(row["item"], row["target_item"], row["target_column"], int(row["instances"])) for row in links] == [
        (row.source or "", row.target or "", str(row.column + 1), row.instances) for row in result.links.itertuples()
    ]
    times = [float(row["median_time_seconds"] or "nan") for row in links]
    assert times == pytest.approx(result.links["median_time"].dt.total_seconds().tolist(), nan_ok=True)
    assert {row["fingerprint"] for row in rows} == {result.fingerprint}
    assert "compare" not in rows[0]


def test_csv_of_sides_names_the_side_on_each_row(compared):
    rows = list(csv.DictReader(io.StringIO(compared.to_csv())))
    assert [row["compare"] for row in rows] == sorted(row["compare"] for row in rows)
    assert {row["compare"] for row in rows} == {"P", "Q"}


def test_spreadsheets_take_no_name_for_a_formula():
    table = story(x="ab").replace({"b": "=1+1"})
    rows = list(csv.DictReader(io.StringIO(run(FlowSpec.starts_with(item("a"), **ACCOUNT), table).to_csv())))
    assert {row["item"] for row in rows} == {"a", "'=1+1", ""}
    assert [csv_text(text) for text in ("+1", "-1", "@x", "\tx", "a=1", None)] == [
        "'+1",
        "'-1",
        "'@x",
        "'\tx",
        "a=1",
        "",
    ]


def test_the_figure_of_plotly_has_exact_path_views_and_our_places(result):
    [trace] = result.to_plotly().data
    names = [trace.node.label[number] for number in trace.link.source]
    assert sorted(
        zip(names, [trace.node.label[number] for number in trace.link.target], trace.link.value, strict=True)
    ) == [
        ("a", "Exit", 1),
        ("a", "b", 3),
        ("b", "Exit", 1),
        ("b", "c", 1),
        ("b", "d", 1),
    ]
    assert trace.arrangement == "fixed"
    places = dict(zip(zip(trace.node.x, trace.node.label, strict=True), trace.node.y, strict=True))
    assert places[0.5, "b"] < places[0.5, "Exit"]
    assert [column for column, _ in places] == [0.001, 0.5, 0.5, 0.999, 0.999, 0.999]
    [said] = [text for text in trace.link.customdata if text.startswith("<b>b → c")]
    assert said == "<b>b → c</b><br>Path views: 1<br>Accounts: 1<br>Median time: 1 day"


def test_the_figure_of_plotly_has_a_diagram_for_each_side(compared):
    figure = compared.to_plotly()
    assert [(trace.name, sum(trace.link.value)) for trace in figure.data] == [("P", 2), ("Q", 1)]
    upper, lower = (trace.domain.y for trace in figure.data)
    assert lower[1] < upper[0]


def test_names_are_text_to_plotly():
    table = story(x="ab").replace({"b": "<b>$x$"})
    [trace] = run(FlowSpec.starts_with(item("a"), **ACCOUNT, columns=2), table).to_plotly().data
    assert trace.node.label[1] == "&lt;b&gt;&#36;x&#36;"
    assert "<b>$" not in trace.link.customdata[0]


def test_a_flow_without_paths_can_be_written_in_every_form():
    result = run(FlowSpec.starts_with(item("nobody"), **ACCOUNT), story(**PATHS))
    assert "the anchor does not occur" in result.to_svg()
    assert "the anchor does not occur" in result.to_html()
    assert len(result.to_csv().splitlines()) == 1
    assert not result.to_plotly().data[0].link.value
