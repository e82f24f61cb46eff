from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given

from ipyjourney.export import JourneyDrawing, NodeDrawing, draw_journey
from ipyjourney.export.geometry import Rect
from ipyjourney.export.lettering import text_width
from ipyjourney.export.markup import clean
from ipyjourney.spec import ArrowStyle
from tests.unit.export.drawings import SMALL, VISIT, chain, drawings

SNAPSHOT = Path(__file__).parents[2] / "snapshots" / "journey.svg"
SVG = "{http://www.w3.org/2000/svg}"
HARMLESS = {"circle", "svg", "title", "desc", "defs", "pattern", "clipPath", "rect", "path", "g", "text", "tspan"}


def read(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def texts(root: ElementTree.Element) -> list[str]:
    return ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


def cards(root: ElementTree.Element) -> list[ElementTree.Element]:
    return [group for group in root.iter(f"{SVG}g") if "transform" in group.attrib]


def lines(root: ElementTree.Element) -> list[ElementTree.Element]:
    return [path for path in root.findall(f"{SVG}path") if path.get("fill") == "none"]


def box(rect: ElementTree.Element) -> Rect:
    x, y, width, height = (float(rect.get(name, 0)) for name in ("x", "y", "width", "height"))
    return Rect(x, y, x + width, y + height)


def labels(root: ElementTree.Element) -> list[Rect]:
    return [box(group[0]) for group in root.iter(f"{SVG}g") if "text-anchor" in group.attrib]


def test_a_small_journey_looks_as_it_did_when_a_person_saw_it(tmp_path):
    drawn = draw_journey(SMALL) + "\n"
    (tmp_path / "journey.svg").write_text(drawn, encoding="utf-8")
    assert len(drawn.splitlines()) < 100
    assert drawn == SNAPSHOT.read_text(encoding="utf-8"), f"look at {tmp_path}/journey.svg and keep it if it is right"


@given(drawings())
def test_any_names_make_well_formed_xml_without_scripts_and_references(drawing):
    svg = draw_journey(drawing)
    root = read(svg)
    assert {part.tag.removeprefix(SVG) for part in root.iter()} <= HARMLESS
    attributes = Counter(name for part in root.iter() for name in part.attrib)
    assert not [name for name in attributes if name.startswith("on") or "href" in name]
    assert all(value.startswith("url(#ipj-") for value in re.findall(r'"(url[^"]*)"', svg))
    assert "nan" not in re.sub(r">[^<]*<", "><", svg)
    assert "inf" not in re.sub(r">[^<]*<", "><", svg)


@given(drawings())
def test_the_same_drawing_gives_the_same_text(drawing):
    assert draw_journey(drawing) == draw_journey(replace(drawing))


@given(drawings())
def test_everything_lies_inside_the_picture(drawing):
    root = read(draw_journey(drawing))
    left, top, width, height = map(float, root.get("viewBox", "").split())
    frame = Rect(left, top, left + width, top + height).grown(0.2)
    for place in [*labels(root), *(Rect(one.x, one.y, one.x + one.width, one.y + one.height) for one in drawing.nodes)]:
        assert frame.left <= place.left
        assert frame.top <= place.top
        assert place.right <= frame.right
        assert place.bottom <= frame.bottom


@given(drawings())
def test_no_text_leaves_its_card(drawing):
    for card in cards(read(draw_journey(drawing))):
        for text in card.iter(f"{SVG}text"):
            size = float(text.get("font-size", 12))
            spans = [text, *text]
            width = sum(
                text_width(span.text or "", float(span.get("font-size", size)), bold="font-weight" in span.attrib)
                + float(span.get("dx", 0))
                for span in spans
            )
            x = float(text.get("x", 0))
            left = {"end": x - width, "middle": x - width / 2}.get(text.get("text-anchor", "start"), x)
            assert left >= 8
            assert left + width <= float(card[0].get("width", 0)) - 7.5


def test_a_name_takes_two_lines_at_most_and_ends_in_an_ellipsis():
    drawing = chain("Vertriebsqualifizierungsgesprächsvereinbarung mit der Fachabteilung des Kunden")
    shown = [text for text in texts(cards(read(draw_journey(drawing)))[0]) if text[0].isalpha()]
    assert len(shown) == 2
    assert shown[1].endswith("…")


def test_a_long_number_gets_smaller_and_is_never_cut():
    long = "123,456,789,012,345,678"
    svg = draw_journey(JourneyDrawing((replace(VISIT, primary=long, secondary=long, fallout=long),)))
    assert svg.count(long) == 1 + 3 + 1  # once in the description for the primary metric, once for the fallout


def test_an_arrow_is_wider_the_more_take_it():
    root = read(draw_journey(replace(SMALL, arrows=tuple(replace(one, color="#123456") for one in SMALL.arrows))))
    widths = [float(line.get("stroke-width", 0)) for line in lines(root) if line.get("stroke") == "#123456"]
    assert widths == [10, 2, 8, 2]


def test_every_style_of_line_looks_different_but_an_animated_one_stands_still_as_a_dashed_one():
    dashes = {
        style: lines(read(draw_journey(chain("a", "b", style=style))))[-1].get("stroke-dasharray")
        for style in ArrowStyle
    }
    assert dashes.pop(ArrowStyle.ANIMATED) == dashes[ArrowStyle.DASHED]
    assert dashes[ArrowStyle.SOLID] is None
    assert len(set(dashes.values())) == len(dashes)


def test_labels_leave_a_level_arrow_free_and_cover_no_card():
    drawing = chain("a", "b", "c", share=1.0, value="1,203 · 64.2%", limits="within 7 days", label="after the call")
    root = read(draw_journey(drawing))
    assert len(labels(root)) == 4
    for place in labels(root):
        assert not place.overlaps(Rect(-1e3, 37, 1e3, 59))
        assert not any(
            place.overlaps(Rect(one.x, one.y, one.x + one.width, one.y + one.height)) for one in drawing.nodes
        )


def test_labels_cover_neither_cards_nor_each_other():
    places = labels(read(draw_journey(SMALL)))
    rects = [Rect(one.x, one.y, one.x + 200, one.y + 96) for one in SMALL.nodes]
    assert not any(one.overlaps(other) for one, other in combinations([*places, *rects], 2))


def test_limits_are_said_beside_a_clock():
    shown = texts(read(draw_journey(SMALL)))
    assert {"within 7 days", "after the call", "2 · 66.7%"} <= set(shown)


def test_an_immediate_arrow_says_so():
    assert "immediately" in texts(read(draw_journey(chain("a", "b", immediate=True))))


def test_what_colour_and_hatching_say_is_said_in_words_too():
    shown = " ".join(texts(read(draw_journey(SMALL))))
    for word in ("Start", "Excluded", "Fallout 1"):
        assert word in shown


def test_without_a_result_a_card_shows_a_dash_and_no_percentage():
    drawing = JourneyDrawing((NodeDrawing("n1", "Visit", 0, 0),), metric="Accounts")
    assert texts(read(draw_journey(drawing))) == ["Visit", "–Accounts"]


def test_a_journey_without_nodes_says_so():
    assert texts(read(draw_journey(JourneyDrawing(())))) == ["This journey has no nodes yet."]


def test_the_picture_has_a_name_and_a_description():
    root = read(draw_journey(SMALL))
    assert root.get("role") == "img"
    title, text = (root.find(f"{SVG}{tag}") for tag in ("title", "desc"))
    assert title is not None
    assert text is not None
    assert title.text == "Journey: Visit, Demo, Free trial, Closed-Won"
    assert "Visit: 3 Accounts (100.0%), Fallout 1 (33.3%)" in (text.text or "")
    assert root.get("aria-labelledby", "").split() == [title.get("id"), text.get("id")]


def test_two_pictures_in_one_page_share_no_id():
    def ids(drawing: JourneyDrawing) -> Iterator[str]:
        return (part.get("id", "") for part in read(draw_journey(drawing)).iter() if "id" in part.attrib)

    one, other = list(ids(SMALL)), list(ids(replace(SMALL, title="Another")))
    assert len(one) == len(set(one)) == 4
    assert not set(one) & set(other)


def test_caption_and_notes_stand_below_and_are_wrapped():
    drawing = replace(chain("Visit"), caption="A path", notes=("A note that is " + "rather " * 20 + "long.",))
    shown = texts(read(draw_journey(drawing)))
    said = "Percentages are of the start nodes; those of an arrow, of the node it leaves."
    assert " ".join(shown[shown.index("A path") :]) == f"A path {said} {clean(drawing.notes[0])}"


@pytest.mark.parametrize("far", [1e9, -1e300])
def test_a_card_that_lies_far_away_leaves_a_picture(far):
    drawing = JourneyDrawing((replace(VISIT, x=far, y=far), replace(VISIT, id="n2")))
    assert len(draw_journey(drawing)) < 5_000
