"""A flow's result as it is drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import numpy as np

from ipyjourney.components.containers import container_metric
from ipyjourney.errors import Note
from ipyjourney.export import NO_NUMBER, format_number, format_share
from ipyjourney.export.flow_folding import fold_items
from ipyjourney.export.flow_layout import FlowLayout, NodeKey, NumberedViews, SideViews, lay_out_numbered
from ipyjourney.export.flow_scene import ColumnDrawing, FlowDrawing, FlowSideDrawing, FlowTitle
from ipyjourney.export.markup import clean_name
from ipyjourney.result.flow_figures import FlowNode, FlowSide
from ipyjourney.spec.flow import AnchorComponent, FlowSpec
from ipyjourney.spec.places import ItemKind
from ipyjourney.words import format_message, join_list

__all__ = [
    "column_drawings",
    "draw_flow_figures",
    "flow_layout",
    "flow_title",
    "node_key",
    "node_title",
    "views_of",
]

MOST_NAMED = 3
MOST_ITEMS, MOST_BOXES = 40, 1200
"""Items drawn in a column, and in all: a page must be able to open the picture, and a person to read it."""


def flow_layout(spec: FlowSpec, sides: tuple[FlowSide, ...], most_links: int | None = None) -> FlowLayout:
    """Say where the nodes and links of a flow lie.

    Parameters
    ----------
    spec : FlowSpec
    sides : tuple of FlowSide
    most_links : int, optional
        How many links are given at most, the strongest.
    """
    numbered = [_numbered(side) for side in sides]
    return lay_out_numbered(spec.shown_columns, numbered, spec.items_per_column, most_links=most_links)


def draw_flow_figures(
    spec: FlowSpec, sides: tuple[FlowSide, ...], notes: tuple[Note, ...], definition: str
) -> FlowDrawing:
    """Put the figures of a flow into a drawing, with so many items as a picture has room for.

    Parameters
    ----------
    spec : FlowSpec
    sides : tuple of FlowSide
    notes : tuple of Note
    definition : str
        What the flow shows, in words.
    """
    metric = container_metric(spec.container)
    columns = column_drawings(spec)
    most = min(MOST_ITEMS, MOST_BOXES // len(columns))
    nodes = [{node_key(node): node for node in side.nodes} for side in sides]
    full = [views_of(side) for side in sides]
    views = [fold_items(each, most) for each in full]
    kept = dict.fromkeys(key for each in views for key in each.nodes)
    left_out = Counter(
        key.column for key in dict.fromkeys(key for each in full for key in each.nodes) if key not in kept
    )
    return FlowDrawing(
        title=flow_title(spec),
        columns=columns,
        sides=tuple(
            FlowSideDrawing(drawn, side.name, _counts(side, metric)) for side, drawn in zip(sides, views, strict=True)
        ),
        titles={key: FlowTitle(node_title(key), tuple(_figures(key, sides, nodes, views, left_out))) for key in kept},
        items_per_column=spec.items_per_column,
        explanation=format_message(
            "flow-picture-figures", {"metric": metric, "compared": "yes" if len(sides) > 1 else "no"}
        ),
        definition=tuple(definition.splitlines()),
        notes=(
            *([format_message("flow-picture-folded", {"items": left_out.total()})] if left_out else []),
            *(note.text for note in notes),
        ),
        empty=None if kept else format_message("flow-no-kept-paths" if spec.column_filters else "flow-no-paths"),
        collapsed=frozenset(
            NodeKey(node.column, node.kind, node.item) for node in spec.collapsed if node.kind is not None
        ),
        wrap_labels=spec.wrap_labels,
    )


def flow_title(spec: FlowSpec) -> str:
    """Say in a few words which items a flow shows, and where they stand from its anchor.

    Parameters
    ----------
    spec : FlowSpec
    """
    anchor = spec.anchor
    whole = format_message("flow-picture-any", {"dimension": clean_name(anchor.dimension or "")})
    return format_message(
        "flow-picture-title",
        {
            "kind": anchor.kind.value,
            "dimension": clean_name(spec.pathing_dimension),
            "anchor": _names(anchor.components) or whole,
            "until": _names(anchor.until),
        },
    )


def column_drawings(spec: FlowSpec) -> tuple[ColumnDrawing, ...]:
    """Give the heads of the columns that are shown, from left to right.

    Parameters
    ----------
    spec : FlowSpec
    """
    return tuple(_column(spec, number) for number in spec.shown_columns)


def node_title(node: FlowNode | NodeKey) -> str:
    """Say what stands at a node.

    Parameters
    ----------
    node : FlowNode or NodeKey
    """
    match node.kind:
        case ItemKind.ITEM:
            return clean_name(node.item or "")
        case ItemKind.OTHER:
            return format_message("flow-other")
        case ItemKind.EXIT:
            return format_message("flow-exit")
        case ItemKind.ENTRY:
            return format_message("flow-entry")


def views_of(side: FlowSide) -> SideViews:
    """Give the path views of a side.

    Parameters
    ----------
    side : FlowSide
    """
    keys = {node: node_key(node) for node in side.nodes}
    return SideViews(
        views=side.views,
        nodes={key: node.views for node, key in keys.items()},
        links={(keys[link.source], keys[link.target]): link.views for link in side.links},
    )


def _numbered(side: FlowSide) -> NumberedViews:
    # Links have the very nodes of their side at their ends: to compare these by value would take longest.
    places = {id(node): place for place, node in enumerate(side.nodes)}
    return NumberedViews(
        views=side.views,
        nodes={node_key(node): node.views for node in side.nodes},
        sources=np.array([places[id(link.source)] for link in side.links], np.intp),
        targets=np.array([places[id(link.target)] for link in side.links], np.intp),
        link_views=np.array([link.views for link in side.links], np.int64),
    )


def node_key(node: FlowNode) -> NodeKey:
    """Give what tells a node from the others.

    Parameters
    ----------
    node : FlowNode
    """
    return NodeKey(node.column, node.kind, node.item)


def _names(components: tuple[AnchorComponent, ...]) -> str:
    named = [clean_name(component.label) for component in components]
    return join_list([*named[:MOST_NAMED], "…"] if len(named) > MOST_NAMED else named)


def _column(spec: FlowSpec, number: int) -> ColumnDrawing:
    dimension = spec.dimension_of(number)
    name = format_message("flow-picture-metric") if dimension is None else clean_name(dimension)
    if not number:
        return ColumnDrawing(number, name, format_message("flow-picture-anchor"))
    way = {"way": "after" if number > 0 else "before", "columns": abs(number)}
    return ColumnDrawing(number, name, format_message("flow-picture-column", way))


def _counts(side: FlowSide, metric: str) -> str:
    values = {"views": side.views, "metric": metric, "instances": format_number(side.instances)}
    return format_message("flow-picture-counts", values)


def _figures(
    key: NodeKey,
    sides: tuple[FlowSide, ...],
    nodes: list[dict[NodeKey, FlowNode]],
    drawn: list[SideViews],
    left_out: Mapping[int, int],
) -> Iterator[str]:
    """Write path views, instances and their share, of each side."""
    for side, known, views in zip(sides, nodes, drawn, strict=True):
        node = known.get(key, FlowNode(key.column, key.item, key.kind, 0, 0, side.instances))
        instances, share = format_number(node.instances), format_share(node.share.value)
        if key.kind is ItemKind.OTHER and left_out[key.column]:
            # Distinct instances of several items do not add up.
            instances = share = NO_NUMBER
        yield " · ".join((format_number(views.nodes.get(key, 0)), instances, share))
