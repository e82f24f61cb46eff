"""Pictures, tables and text of compared journeys and of nodes that are broken down."""

from __future__ import annotations

import dataclasses
from xml.etree import ElementTree

import pytest

from ipyjourney.export import (
    ArrowDrawing,
    BreakdownDrawing,
    JourneyDrawing,
    NodeDrawing,
    PartDrawing,
    SideDrawing,
    draw_journey,
    journey_table,
)
from ipyjourney.export.lettering import text_width
from ipyjourney.export.text import describe
from ipyjourney.spec import Comparison, JourneySpec
from ipyjourney.spec.card_sizes import card_size

SVG = "{http://www.w3.org/2000/svg}"
CHANNELS = BreakdownDrawing(
    "Channel", (PartDrawing("Email", (("12", "40.0%", 0.4),)), PartDrawing("No value", (("3", "10.0%", 0.1),), False))
)
NAMES = ("Enterprise", "Mid-Market with a long name", "Small", "Last year")


def side(name: str, number: int) -> SideDrawing:
    changed = {
        "relative": "+1,234.5%",
        "points": "-29.2",
        "points_bounds": "-31.6 to -26.8",
        "p_value": "p < 0.001",
        "clear": True,
    }
    figures = {"value": "123,456", "percent": "82.3%", "bounds": "79.8–84.8%", "fallout": "4,052"}
    return SideDrawing(name, **figures, fallout_percent="41.7%", **(changed if number else {}))


def compared(count: int, breakdown: BreakdownDrawing | None = None) -> JourneyDrawing:
    sides = tuple(side(name, number) for number, name in enumerate(NAMES[:count]))
    spec = JourneySpec.path("Visit", "Won", container="account").with_changes(
        compare=tuple(Comparison(name=name) for name in NAMES[:count])
    )
    width, height = card_size(spec, spec.nodes[0].model_copy(update={"breakdown": breakdown and "Channel"}))
    nodes = tuple(
        NodeDrawing(node.id, node.title, x, 0, width=width, height=height, sides=sides, breakdown=breakdown)
        for node, x in zip(spec.nodes, (0, width + 160), strict=True)
    )
    arrow = ArrowDrawing("n1", "n2", share=0.5, value="1 · 50.0%", instances="1", percent="50.0%", sides=sides)
    return JourneyDrawing(nodes, (arrow,), metric="Accounts")


def texts(picture: str) -> list[str]:
    return [
        "".join(each.itertext()) for each in ElementTree.fromstring(picture).iter("{http://www.w3.org/2000/svg}text")
    ]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_every_figure_of_every_side_is_in_each_card(count):
    found = texts(draw_journey(compared(count)))
    for text, times in (("123,456", 2), ("82.3%", 2), ("79.8–84.8%", 3), ("4,052", 2)):
        assert found.count(text) == times * count
    for text, times in (("+1,234.5%", 2), ("-29.2", 2), ("-31.6 to -26.8", 2), ("p < 0.001", 3)):
        assert found.count(text) == times * (count - 1)
    # Letters tell sides apart, in both cards and, before the figures, on the arrow.
    assert [found.count(letter) for letter in "ABCD"[:count]] == [2] * count
    assert [text[0] for text in found if " 123,456 · 82.3%" in text] == [*"ABCD"[:count]]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_nothing_leaves_the_card(count):
    parts = tuple(dataclasses.replace(part, figures=part.figures * count) for part in CHANNELS.parts)
    drawing = compared(count, dataclasses.replace(CHANNELS, parts=parts))
    card = drawing.nodes[0]
    root = ElementTree.fromstring(draw_journey(dataclasses.replace(drawing, arrows=(), nodes=(card,))))
    written = next(group for group in root.iter(f"{SVG}g") if "transform" in group.attrib).findall(f"{SVG}text")
    assert sum(text.text == "12 40.0%" for text in written) == count
    for text in written:
        look = {"size": float(text.attrib["font-size"]), "bold": "font-weight" in text.attrib}
        width = text_width(text.text or "", **look) / (2 if text.get("text-anchor") else 1)
        assert float(text.attrib["x"]) + width <= card.width
        assert 0 < float(text.attrib["y"]) < card.height


def test_a_breakdown_lists_its_items_with_a_bar_each():
    node = NodeDrawing("n1", "Visit", 0, 0, "30", "100.0%", height=204, breakdown=CHANNELS)
    picture = draw_journey(JourneyDrawing((node,), metric="Accounts"))
    found = texts(picture)
    assert found[found.index("By Channel") :][:5] == ["By Channel", "12 40.0%", "Email", "3 10.0%", "No value"]
    assert 'width="70.4"' in picture


def test_the_table_of_a_breakdown_names_node_dimension_and_item():
    node = NodeDrawing("n1", "Visit", 0, 0, "30", breakdown=CHANNELS)
    table = journey_table(JourneyDrawing((node,), metric="Accounts")).breakdowns
    assert table.heads == ("Node", "Dimension", "Item", "Accounts", "%")
    assert table.rows[0] == ("Visit", "Channel", "Email", "12", "40.0%")


def test_those_who_cannot_see_it_are_told_of_all_sides():
    said = describe(compared(2))
    assert (
        "Visit: Enterprise 123,456 Accounts (82.3%), Mid-Market with a long name 123,456 Accounts (82.3%) -29.2" in said
    )
