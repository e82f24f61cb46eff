"""Flows of a few paths, counted the plain way, that the tests of layouts and pictures share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from ipyjourney.export.flow_layout import NodeKey, SideViews
from ipyjourney.export.flow_scene import ColumnDrawing, FlowDrawing, FlowSideDrawing, FlowTitle
from ipyjourney.spec.places import ItemKind

Path = tuple[str | None, ...]


def side_of(
    paths: Sequence[Path],
    columns: Sequence[int],
    shown: Callable[[int], int] = lambda _: 3,
    ranked_by: Sequence[Path] | None = None,
) -> SideViews:
    """Count paths, of which each is a view; an item None has run out. Items are ranked by these or other paths."""
    nodes: Counter[NodeKey] = Counter()
    links: Counter[tuple[NodeKey, NodeKey]] = Counter()
    ranked = {}
    for place, column in enumerate(columns):
        counts = Counter(path[place] for path in (paths if ranked_by is None else ranked_by) if path[place] is not None)
        ranked[column] = sorted(counts, key=lambda item: (-counts[item], str(item)))[: shown(column)]

    def key(path: Path, place: int) -> NodeKey | None:
        column, item = columns[place], path[place]
        if item is not None:
            in_top = item in ranked[column]
            return NodeKey(column, ItemKind.ITEM if in_top else ItemKind.OTHER, item if in_top else None)
        nearer = place - 1 if column > 0 else place + 1
        if path[nearer] is None:
            return None
        return NodeKey(column, ItemKind.EXIT if column > 0 else ItemKind.ENTRY, None)

    for path in paths:
        keys = [key(path, place) for place in range(len(columns))]
        nodes.update(one for one in keys if one is not None)
        links.update((one, two) for one, two in pairwise(keys) if one is not None and two is not None)
    in_order = {}
    for column in columns:
        places = [NodeKey(column, ItemKind.ITEM, item) for item in ranked[column]]
        places += [NodeKey(column, kind, None) for kind in (ItemKind.OTHER, ItemKind.EXIT, ItemKind.ENTRY)]
        in_order |= {one: nodes[one] for one in places if one in nodes or one.kind is ItemKind.ITEM}
    return SideViews(len(paths), in_order, dict(links))


def paths_along(columns: Sequence[int], items: str = "abcdef", most: int = 30) -> st.SearchStrategy[list[Path]]:
    """Draw paths that stand in the anchor's column and run out on either side."""

    @st.composite
    def path(draw: st.DrawFn) -> Path:
        before, after = (draw(st.integers(0, sum(sign * column > 0 for column in columns))) for sign in (-1, 1))
        return tuple(draw(st.sampled_from(items)) if -before <= column <= after else None for column in columns)

    return st.lists(path(), max_size=most)


def drawing_of(
    *of_sides: Sequence[Path], columns: Sequence[int] = (0, 1), names: Sequence[str | None] = (None,), **fields: Any
) -> FlowDrawing:
    """Draw paths, with their path views as the only figure."""
    every = [path for paths in of_sides for path in paths]
    sides = [side_of(paths, columns, ranked_by=every) for paths in of_sides]
    keys = dict.fromkeys(key for side in sides for key in side.nodes)
    return FlowDrawing(
        title="Paths",
        columns=tuple(
            ColumnDrawing(column, f"Column {column}", "Anchor" if not column else "Apart") for column in columns
        ),
        sides=tuple(FlowSideDrawing(side, name) for side, name in zip(sides, names, strict=True)),
        titles={
            key: FlowTitle(key.item or key.kind.value, tuple(str(side.nodes.get(key, 0)) for side in sides))
            for key in sorted(keys, key=lambda key: (columns.index(key.column), list(ItemKind).index(key.kind)))
        },
        items_per_column=3,
        **fields,
    )
