from __future__ import annotations

import base64
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given

from ipyjourney.export import JourneyDrawing, draw_journey, journey_html, journey_table
from ipyjourney.export.markup import clean
from tests.unit.export.drawings import SMALL, drawings

# What JupyterLab keeps of an output in a notebook that is not trusted.
KEPT = {"div", "img", "details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td", "p"}
KEPT_ATTRIBUTES = {"class", "alt", "src", "style", "scope", "align", "bgcolor", "cellpadding", "cellspacing", "nowrap"}


class Reader(HTMLParser):
    """What a browser reads: tags, attributes, texts of cells."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.cells: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        self.open.append(tag)
        if tag in {"td", "th"}:
            self.cells.append("")

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] in {"td", "th"}:
            self.cells[-1] += data


def picture_in(html: str) -> str:
    [source] = [value for name, value in Reader(html).attributes if name == "src"]
    kind, _, data = (source or "").partition(",")
    assert kind == "data:image/svg+xml;base64"
    return base64.b64decode(data).decode()


def test_the_picture_is_an_image_since_inline_drawings_are_taken_out():
    html = journey_html(SMALL)
    assert picture_in(html) == draw_journey(SMALL)
    assert html.startswith('<div class="ipj-still">\n<img alt="Journey: Visit, Demo, Free trial, Closed-Won. Visit to')


def test_the_tables_hold_what_the_picture_shows():
    cells = Reader(journey_html(SMALL)).cells
    assert cells[:10] == ["Node", "Accounts", "%", "Fallout", "Fallout %", "Visit", "3", "100.0%", "1", "33.3%"]


def test_other_tables_can_stand_below_the_picture():
    table = journey_table(replace(SMALL, metric="Accounts (EMEA)"))
    assert "Accounts (EMEA)" in Reader(journey_html(SMALL, table)).cells


@given(drawings())
def test_all_of_it_survives_where_a_notebook_is_not_trusted(drawing):
    read = Reader(journey_html(drawing))
    assert set(read.tags) <= KEPT
    assert {name for name, _ in read.attributes} <= KEPT_ATTRIBUTES
    assert not read.open


@given(drawings())
def test_names_are_text_and_never_markup(drawing):
    cells = Reader(journey_html(drawing)).cells
    titles = [clean(node.title) + (" (Excluded)" if node.excluded else "") for node in drawing.nodes]
    assert [title for title in titles if title not in cells] == []


def test_a_journey_without_nodes_has_no_tables():
    assert set(Reader(journey_html(JourneyDrawing(()))).tags) == {"div", "img"}


def test_it_stays_small():
    assert len(journey_html(SMALL)) < 16_000
