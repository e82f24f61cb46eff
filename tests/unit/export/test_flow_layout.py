from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ipyjourney as ij
from ipyjourney.export.flow_layout import (
    GAP,
    FlowLayout,
    NodeKey,
    NumberedViews,
    PlacedNode,
    SideViews,
    lay_out,
    lay_out_numbered,
)
from ipyjourney.result.flow_drawing import flow_layout
from ipyjourney.spec.places import ItemKind
from tests.unit.export.flows import Path, paths_along, side_of

ROUND_THE_ANCHOR = (-2, -1, 0, 1, 2)
SIDES = st.lists(paths_along(ROUND_THE_ANCHOR), min_size=1, max_size=3)


def laid_out(*of_sides: list[Path], columns: tuple[int, ...] = ROUND_THE_ANCHOR) -> FlowLayout:
    return lay_out(columns, counted(of_sides, columns), 3)


def counted(of_sides: Sequence[list[Path]], columns: tuple[int, ...] = ROUND_THE_ANCHOR) -> list[SideViews]:
    every = [path for paths in of_sides for path in paths]
    return [side_of(paths, columns, ranked_by=every) for paths in of_sides]


def column_of(layout: FlowLayout, column: int) -> list[PlacedNode]:
    return sorted((node for node in layout.nodes if node.key.column == column), key=lambda node: node.y)


def items_of(layout: FlowLayout, column: int) -> list[str | None]:
    return [node.key.item or node.key.kind.value for node in column_of(layout, column)]


def crossings(layout: FlowLayout, y: dict[NodeKey, float]) -> float:
    """Add up what each two crossing ribbons carry of each other, where nodes lie at some heights."""
    total = 0.0
    by_place = defaultdict(list)
    for link in layout.links:
        source, target = layout.nodes[link.source], layout.nodes[link.target]
        by_place[source.place].append((y[source.key], y[target.key], sum(end.thickness for end in link.ends)))
    for links in by_place.values():
        for one, two in combinations(links, 2):
            if (one[0] - two[0]) * (one[1] - two[1]) < 0:
                total += one[2] * two[2]
    return total


@given(SIDES)
def test_bars_are_as_high_as_their_path_views_and_the_anchors_of_all_sides_320_in_all(of_sides):
    layout = laid_out(*of_sides)
    for number, side in enumerate(counted(of_sides)):
        scale = 320 / len(of_sides) / side.views if side.views else 0
        heights = {node.key: node.bars[number].height for node in layout.nodes}
        assert heights == pytest.approx({key: scale * side.nodes.get(key, 0) for key in heights})
        anchor = sum(height for key, height in heights.items() if key.column == 0)
        assert anchor == pytest.approx(320 / len(of_sides) if side.views else 0)


@given(SIDES)
def test_ribbons_fill_the_bars_that_they_attach_to_without_overlap(of_sides):
    layout = laid_out(*of_sides)
    for index, node in enumerate(layout.nodes):
        for number, bar in enumerate(node.bars):
            out = [
                (link.ends[number].source_y, link.ends[number].thickness)
                for link in layout.links
                if link.source == index
            ]
            into = [
                (link.ends[number].target_y, link.ends[number].thickness)
                for link in layout.links
                if link.target == index
            ]
            for ribbons in filter(None, (out, into)):
                ribbons.sort()
                assert ribbons[0][0] == pytest.approx(bar.y)
                assert sum(thickness for _, thickness in ribbons) == pytest.approx(bar.height)
                for (y, thickness), (below, _) in pairwise(ribbons):
                    assert y + thickness == pytest.approx(below)


@given(SIDES)
def test_nodes_lie_below_each_other_with_gaps_and_their_bars_inside_them(of_sides):
    layout = laid_out(*of_sides)
    for column in ROUND_THE_ANCHOR:
        nodes = column_of(layout, column)
        assert [node.y for node in nodes[:1]] == [0] * bool(nodes)
        for upper, lower in pairwise(nodes):
            assert upper.y + upper.height + GAP == pytest.approx(lower.y)
        for node in nodes:
            assert node.height >= 24
            top, total = node.bars[0].y, sum(bar.height for bar in node.bars)
            assert node.y - 1e-9 <= top
            assert top + total <= node.y + node.height + 1e-9
            assert top - node.y == pytest.approx(node.height - total - (top - node.y))
    assert layout.height == max((node.y + node.height for node in layout.nodes), default=0)


@given(SIDES)
def test_other_items_lie_below_items_and_exits_below_all(of_sides):
    layout = laid_out(*of_sides)
    ranks = [ItemKind.ITEM, ItemKind.OTHER, ItemKind.EXIT, ItemKind.ENTRY]
    for column in ROUND_THE_ANCHOR:
        kinds = [ranks.index(node.key.kind) for node in column_of(layout, column)]
        assert kinds == sorted(kinds)


@given(SIDES)
def test_nodes_and_links_stand_in_the_order_of_a_result(of_sides):
    layout = laid_out(*of_sides)
    for side in counted(of_sides):
        mine = [node.key for node in layout.nodes if node.key in side.nodes]
        assert mine == list(side.nodes)
    assert [(link.source, link.target) for link in layout.links] == sorted(
        (link.source, link.target) for link in layout.links
    )


@given(SIDES, st.sampled_from(ROUND_THE_ANCHOR), st.integers(4, 6))
def test_a_column_that_shows_more_items_keeps_the_order_of_all_columns(of_sides, expanded, shown):
    paths = of_sides[0]
    before = laid_out(paths)
    items = {expanded: shown}
    side = side_of(paths, ROUND_THE_ANCHOR, lambda column: items.get(column, 3))
    after = lay_out(ROUND_THE_ANCHOR, [side], 3)
    for column in ROUND_THE_ANCHOR:
        known = {node.key for node in column_of(before, column)}
        now = [node.key for node in column_of(after, column) if node.key in known]
        assert now == [node.key for node in column_of(before, column) if node.key in now]
    first = [name for name in items_of(before, expanded) if len(name) == 1]
    assert items_of(after, expanded)[: len(first)] == first


@given(SIDES)
def test_more_columns_keep_the_order_of_those_there_were(of_sides):
    few = lay_out((-1, 0, 1), [side_of([path[1:4] for path in paths], (-1, 0, 1)) for paths in of_sides[:1]], 3)
    many = laid_out(of_sides[0])
    for column in (-1, 0, 1):
        assert items_of(few, column) == items_of(many, column)


def test_a_column_goes_by_where_its_ribbons_come_from():
    # By rank x, of three paths, would stand above y, of two, and each path cross each other.
    paths = [("a", "y"), ("a", "y"), ("b", "x"), ("b", "x"), ("b", "x"), ("a", None), ("a", None)]
    layout = laid_out(paths, columns=(0, 1))
    assert items_of(layout, 0) == ["a", "b"]
    assert items_of(layout, 1) == ["y", "x", "exit"]


def test_the_usual_flow_has_fewer_crossings_than_by_rank():
    spec = ij.FlowSpec.ends_with({"metric": "MQL Qualified"}, container="account", pathing_dimension="Content Type")
    layout = flow_layout(spec, ij.demo.b2b().run(spec).sides)
    as_laid_out = {node.key: node.y for node in layout.nodes}
    by_rank = {node.key: float(index) for index, node in enumerate(layout.nodes)}
    assert crossings(layout, as_laid_out) < 0.9 * crossings(layout, by_rank)


@given(SIDES, st.integers(0, 8))
def test_the_strongest_links_lie_where_they_would_among_all(of_sides, most):
    sides = counted(of_sides)
    every = lay_out(ROUND_THE_ANCHOR, sides, 3)
    numbered = [NumberedViews.of(side) for side in sides]
    some = lay_out_numbered(ROUND_THE_ANCHOR, numbered, 3, most_links=most)
    assert (some.nodes, some.left_out) == (every.nodes, max(len(every.links) - most, 0))
    assert [link for link in every.links if link in some.links] == list(some.links)
    thickness = [sum(end.thickness for end in link.ends) for link in every.links if link not in some.links]
    assert max(thickness, default=0) <= min(
        (sum(end.thickness for end in link.ends) for link in some.links), default=1e9
    )
    for link in some.links:
        pair = (some.nodes[link.source].key, some.nodes[link.target].key)
        for side, number in zip(sides, link.numbers, strict=True):
            assert (list(side.links)[number] if number is not None else None) == (pair if pair in side.links else None)


def test_positions_are_exact_where_sides_have_very_many_views():
    # Two means that differ by less than a number of numpy could tell.
    many = 10**17
    keys = [NodeKey(0, ItemKind.ITEM, name) for name in "ab"] + [NodeKey(1, ItemKind.ITEM, name) for name in "xy"]
    a, b, x, y = keys
    links = {(a, x): many, (a, y): many, (b, x): many + 1, (b, y): many}
    nodes = {a: 2 * many, b: 2 * many + 1, x: 2 * many + 1, y: 2 * many}
    sides = [SideViews(4 * many + 1, nodes, links), SideViews(7, {a: 3, b: 4}, {})]
    assert items_of(lay_out((0, 1), sides, 3), 1) == ["y", "x"]


def test_a_side_without_paths_has_bars_without_height():
    layout = laid_out([("a", "b")], [], columns=(0, 1))
    assert [[bar.height for bar in node.bars] for node in layout.nodes] == [[160, 0], [160, 0]]
    assert layout.links[0].ends[1].thickness == 0


def test_no_paths_make_an_empty_layout():
    assert laid_out([]) == FlowLayout((), (), 0)


def test_whoever_draws_may_ask_for_higher_slots():
    layout = lay_out((0, 1), [side_of([("a", "b")] * 9 + [("a", None)], (0, 1))], 3, least_height=lambda _: 50)
    assert [node.height for node in layout.nodes] == [320, 288, 50]


def test_every_view_stands_for_the_same_height_in_every_column():
    layout = laid_out([("a", "b", "c"), ("a", "b", None), ("a", None, None), ("d", "b", "c")], columns=(0, 1, 2))
    assert {node.key.item or node.key.kind.value: node.bars[0].height for node in layout.nodes if node.place == 2} == {
        "c": 160,
        "exit": 80,
    }
