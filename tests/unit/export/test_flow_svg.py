from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path as File
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.export.flow_folding import fold_items
from ipyjourney.export.flow_layout import NodeKey
from ipyjourney.export.flow_scene import FlowDrawing, FlowTitle
from ipyjourney.export.flow_svg import describe_flow, draw_flow
from ipyjourney.export.lettering import text_width
from ipyjourney.spec.places import ItemKind
from tests.unit.export.drawings import TEXTS
from tests.unit.export.flow_pictures import (
    BAR,
    BOX,
    NUMBER,
    PITCH,
    SVG,
    bars_of,
    flow_of,
    links_in,
    ribbons_of,
    stubs_in,
    words_of,
)
from tests.unit.export.flows import drawing_of, paths_along, side_of

SNAPSHOT = File(__file__).parents[2] / "snapshots" / "flow.svg"
HARMLESS = {"svg", "title", "desc", "defs", "pattern", "clipPath", "rect", "path", "g", "text"}
ROUND_THE_ANCHOR = (-2, -1, 0, 1, 2)


SMALL = drawing_of(
    [("a", "c"), ("a", "c"), ("b", "d"), ("b", None)],
    definition=("A path starts with each place of any item.",),
    notes=("One row has no account.",),
    explanation="In each box: path views.",
)


def test_a_small_flow_looks_as_it_did_when_a_person_saw_it(tmp_path):
    drawn = draw_flow(SMALL) + "\n"
    (tmp_path / "flow.svg").write_text(drawn, encoding="utf-8")
    assert len(drawn.splitlines()) < 100
    assert drawn == SNAPSHOT.read_text(encoding="utf-8"), f"look at {tmp_path}/flow.svg and keep it if it is right"


def test_paths_from_a_to_c_and_b_to_d_do_not_look_like_paths_from_a_to_d_and_b_to_c():
    straight, crossed = [("a", "c")] * 2 + [("b", "d")], [("a", "d")] * 2 + [("b", "c")]
    assert links_in(draw_flow(drawing_of(straight)), 3) == {("a", "c"): 2, ("b", "d"): 1}
    assert links_in(draw_flow(drawing_of(crossed)), 3) == {("a", "d"): 2, ("b", "c"): 1}


@given(paths_along(ROUND_THE_ANCHOR, items="abcdefgh"))
def test_ribbons_join_the_boxes_that_paths_join(paths):
    drawing = drawing_of(paths, columns=ROUND_THE_ANCHOR)
    titles = {key: replace(title, name=f"{title.name} {key.column}") for key, title in drawing.titles.items()}
    drawn = links_in(draw_flow(replace(drawing, titles=titles)), len(paths)) if paths else {}
    links = drawing.sides[0].views.links
    assert drawn == {(titles[source].name, titles[target].name): views for (source, target), views in links.items()}


@given(paths_along(ROUND_THE_ANCHOR))
def test_ribbons_are_as_thick_as_their_views_and_fill_the_bars_at_both_ends(paths):
    drawing = drawing_of(paths, columns=ROUND_THE_ANCHOR)
    if not paths:
        return
    svg = draw_flow(drawing)
    ribbons, bars = ribbons_of(svg), bars_of(svg)
    assert len(ribbons) == len(drawing.sides[0].views.links)
    for ribbon in ribbons:
        views = int(ribbon.name.rpartition(": ")[2])
        assert ribbon.heights == pytest.approx([320 * views / len(paths)] * 2, abs=0.005)
    for bar in bars:
        end = 0 if bar.right else 1
        there = sorted(
            (ribbon.tops[end], ribbon.heights[end])
            for ribbon in ribbons
            if ribbon.columns[end] == bar.column and bar.y - 0.01 <= ribbon.tops[end] < bar.y + bar.height - 0.01
        )
        assert sum(height for _, height in there) == pytest.approx(bar.height, abs=0.02)
        y = bar.y
        for top, height in there:
            assert top == pytest.approx(y, abs=0.02)
            y += height
    in_anchor = sum(bar.height for bar in bars if bar.column == 2 and bar.right)
    assert in_anchor == pytest.approx(320, abs=0.05)


@given(paths_along(ROUND_THE_ANCHOR), st.lists(TEXTS, min_size=8, max_size=8), st.booleans())
def test_any_names_make_well_formed_xml_without_scripts_and_references(paths, names, wrap_labels):
    drawing = drawing_of(paths, columns=ROUND_THE_ANCHOR, notes=tuple(names[:2]), explanation=names[2])
    titles = {
        key: FlowTitle(names[number % 8], each.figures) for number, (key, each) in enumerate(drawing.titles.items())
    }
    columns = tuple(replace(column, name=names[3]) for column in drawing.columns)
    drawing = replace(drawing, titles=titles, columns=columns, title=names[4], wrap_labels=wrap_labels)
    svg = draw_flow(drawing)
    root = ElementTree.fromstring(svg)
    assert {part.tag.removeprefix(SVG) for part in root.iter()} <= HARMLESS
    attributes = Counter(name for part in root.iter() for name in part.attrib)
    assert not [name for name in attributes if name.startswith("on") or "href" in name]
    assert all(value.startswith("url(#ipj-") for value in re.findall(r'"(url[^"]*)"', svg))
    assert "nan" not in re.sub(r">[^<]*<", "><", svg)
    assert draw_flow(replace(drawing)) == svg


@given(paths_along(ROUND_THE_ANCHOR), st.lists(TEXTS, min_size=8, max_size=8), st.booleans())
def test_text_stays_in_its_box_and_boxes_in_the_picture(paths, names, wrap_labels):
    drawing = drawing_of(paths, columns=ROUND_THE_ANCHOR, wrap_labels=wrap_labels)
    if not paths:
        return
    titles = {
        key: FlowTitle(names[number % 8], ("12,345,678,901 · 1,234,567,890 · 100.0%",))
        for number, key in enumerate(drawing.titles)
    }
    svg = draw_flow(replace(drawing, titles=titles))
    flow = flow_of(svg)
    boxes = [rect for rect in flow.findall(f"{SVG}rect") if float(rect.get("width", 0)) == BOX]
    for group in flow.findall(f"{SVG}g"):
        for text in group.iter(f"{SVG}text"):
            x, y = float(text.get("x", 0)), float(text.get("y", 0))
            [box] = [
                box
                for box in boxes
                if 0 < x - float(box.get("x", 0)) < BOX and 0 < y - float(box.get("y", 0)) < float(box.get("height", 0))
            ]
            width = text_width(text.text or "", float(text.get("font-size", 12)), bold="font-weight" in text.attrib)
            assert x + width <= float(box.get("x", 0)) + BOX - BAR
    _, _, _, height = map(float, ElementTree.fromstring(svg).get("viewBox", "").split())
    top = float(re.findall(NUMBER, flow.get("transform", ""))[1])
    assert max(float(box.get("y", 0)) + float(box.get("height", 0)) for box in boxes) + top < height


def test_exits_and_entries_are_told_apart_by_dashes_and_hatching():
    svg = draw_flow(drawing_of([("x", "a", "b"), (None, "a", None)], columns=(-1, 0, 1)))
    boxes = [rect for rect in flow_of(svg).findall(f"{SVG}rect") if float(rect.get("width", 0)) == BOX]
    dashed = [rect.get("stroke-dasharray") is not None for rect in boxes]
    assert dashed == [False, True, False, False, True]
    hatched = [ribbon.name for ribbon in ribbons_of(svg) if ribbon.fill.endswith("-exit)")]
    assert sorted(hatched) == ["a → exit: 1", "entry → a: 1"]
    assert "Exits and entries" in svg


def test_sides_are_bands_above_each_other_of_another_pattern_with_letters():
    one, two = [("a", "b")] * 3 + [("a", "c")], [("a", "b")]
    svg = draw_flow(drawing_of(one, two, names=("Small", "Large")))
    ribbons = {ribbon.name: ribbon for ribbon in ribbons_of(svg)}
    assert ribbons["Small: a → b: 3"].heights == pytest.approx((120, 120))
    assert ribbons["Large: a → b: 1"].heights == pytest.approx((160, 160))
    assert ribbons["Small: a → b: 3"].fill.startswith("#")
    assert ribbons["Large: a → b: 1"].fill.endswith("-side-1)")
    assert words_of(svg, 0) == ["a", "A", "4", "B", "1"]
    bars = [bar for bar in bars_of(svg) if bar.column == 0]
    assert bars[0].y + bars[0].height == pytest.approx(bars[1].y)


def test_ribbons_too_thin_to_be_seen_are_drawn_thicker():
    svg = draw_flow(drawing_of([("a", "b")] * 999 + [("a", "c")]))
    thin = next(ribbon for ribbon in ribbons_of(svg) if ribbon.name == "a → c: 1")
    assert thin.heights == pytest.approx((0.8, 0.8))


def test_stubs_stand_for_the_ribbons_of_collapsed_nodes_away_from_the_anchor():
    paths = [("x", "a", "b", "c"), ("y", "a", "b", "d"), ("y", "a", "e", "d")]
    drawing = drawing_of(paths, columns=(-1, 0, 1, 2))
    collapsed = frozenset({NodeKey(1, ItemKind.ITEM, "b")})
    svg = draw_flow(replace(drawing, collapsed=collapsed))
    assert {ribbon.name[:5] for ribbon in ribbons_of(svg)} == {"x → a", "y → a", "a → b", "a → e", "e → d"}
    assert bars_of(svg) == bars_of(draw_flow(drawing))
    edge = 2 * PITCH + BOX
    right = {bar.height: bar for bar in bars_of(svg) if bar.column == 2 and bar.right}
    [low, high] = sorted(right)
    assert stubs_in(svg) == [(edge, edge + 16, right[high].y, high)]
    other = draw_flow(replace(drawing, collapsed=frozenset({NodeKey(1, ItemKind.ITEM, "e")})))
    assert stubs_in(other) == [(edge, edge + 16, right[low].y, pytest.approx(low))]


def test_the_anchor_has_stubs_on_both_sides_and_what_lies_before_it_on_the_left():
    paths = [("x", "y", "a", "b", "c"), ("z", "y", "a", "e", "d")]
    drawing = drawing_of(paths, columns=(-2, -1, 0, 1, 2))

    def drawn(*nodes: tuple[int, str]) -> tuple[list[tuple[float, float]], set[int]]:
        """Give where stubs begin and end, and the columns that ribbons lead from."""
        collapsed = frozenset(NodeKey(column, ItemKind.ITEM, item) for column, item in nodes)
        svg = draw_flow(replace(drawing, collapsed=collapsed))
        return [(begin, end) for begin, end, _, _ in stubs_in(svg)], {ribbon.columns[0] for ribbon in ribbons_of(svg)}

    anchor = 2 * PITCH
    assert drawn((0, "a")) == ([(anchor + BOX, anchor + BOX + 16), (anchor, anchor - 16)], {0, 3})
    assert drawn((-1, "y")) == ([(PITCH, PITCH - 16)], {1, 2, 3})
    assert drawn((-2, "x"), (2, "c")) == ([], {0, 1, 2, 3})


def test_long_names_end_in_an_ellipsis_or_are_wrapped():
    long = "A very long name of an item that goes on and on, and does not end on the second line either"
    drawing = drawing_of([("a", "b")])
    titles = {key: replace(title, name=long) for key, title in drawing.titles.items()}
    short = words_of(draw_flow(replace(drawing, titles=titles)), 0)
    wrapped = words_of(draw_flow(replace(drawing, titles=titles, wrap_labels=True)), 0)
    assert [text[-1] for text in short] == ["…", "1"]
    assert len(wrapped) == 5
    assert wrapped[3].endswith("…")


def test_the_picture_is_described_by_the_first_nodes_of_each_column():
    paths = [("a", item) for item in "bbbccdde"]
    assert describe_flow(drawing_of(paths)) == "Column 0 (Anchor): a 8. Column 1 (Apart): b 3, c 2, d 2, …"


def test_a_flow_without_paths_says_so():
    svg = draw_flow(FlowDrawing("Paths", (), (), empty="No path.", notes=("One row has no account.",)))
    root = ElementTree.fromstring(svg)
    assert [text.text for text in root.iter(f"{SVG}text")] == ["Paths", "No path.", "One row has no account."]


def test_of_very_many_ribbons_the_strongest_are_drawn_and_the_picture_says_how_many_more_there_are():
    paths = [(f"a{one}", f"b{two}") for one in range(30) for two in range(30)] + [("a1", None), ("a2", "b2")]
    columns = (0, 1)
    side = side_of(paths, columns, lambda _: 30)
    drawing = drawing_of(paths)
    titles = {key: FlowTitle(key.item or "", ("1",)) for key in side.nodes}
    svg = draw_flow(replace(drawing, sides=(replace(drawing.sides[0], views=side),), titles=titles))
    ribbons = [ribbon.name for ribbon in ribbons_of(svg)]
    assert len(ribbons) == 251
    assert "a2 → b2: 2" in ribbons
    assert any(ribbon.startswith("a1 → :") for ribbon in ribbons)
    assert "650 more ribbons" in svg


def test_items_beyond_the_first_are_counted_among_the_other_items():
    paths = [("a", item) for item in "bbbbcccdde"]
    folded = fold_items(side_of(paths, (0, 1), lambda _: 3), 2)
    other = NodeKey(1, ItemKind.OTHER, None)
    assert [(key.item, views) for key, views in folded.nodes.items()] == [("a", 10), ("b", 4), ("c", 3), (None, 3)]
    assert folded.links[NodeKey(0, ItemKind.ITEM, "a"), other] == 3
    assert sum(folded.links.values()) == 10
