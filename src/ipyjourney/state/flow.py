"""Results of flows as the protocol has them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from ipyjourney.components.containers import container_metric
from ipyjourney.errors import Note
from ipyjourney.export.flow_layout import FlowLayout, LinkEnds, NodeKey, PlacedNode
from ipyjourney.export.markup import clean_name
from ipyjourney.result import FlowResult
from ipyjourney.result.flow_drawing import flow_layout, node_key
from ipyjourney.result.flow_figures import FlowLink, FlowNode
from ipyjourney.spec import FlowSpec
from ipyjourney.spec.flow import Anchor
from ipyjourney.spec.places import ItemKind
from ipyjourney.state import flow_wire as wire
from ipyjourney.state.wire import ChangeState, NoteState
from ipyjourney.words import join_list

__all__ = ["LinkNumbers", "flow_state", "link_numbers"]

MOST_LINKS = 10_000
"""The strongest links; more of them nobody can tell apart, and they would weigh on every notebook."""

DECIMALS = 3
"""So many of a pixel's; the rest would travel and show nowhere."""

SHARE_DECIMALS = 9
"""So many of a share's."""

Plain: TypeAlias = dict[str, object]
LinkNumbers: TypeAlias = tuple[int | None, ...]
"""The place of a link among those of each side; None where a side does not have it."""

Changes: TypeAlias = Mapping[tuple[str, NodeKey], ChangeState]


def flow_state(revision: str, result: FlowResult) -> wire.FlowState:
    """Give the result of a flow, drawn."""
    spec = result.spec
    layout = flow_layout(spec, result.sides, MOST_LINKS)
    # Parts as plain values: a model for each of hundreds of links takes several times as long as one for all.
    return wire.FlowState.model_validate(
        {
            "revision": revision,
            "container": spec.container,
            "container_metric": container_metric(spec.container),
            "pathing_dimension": spec.pathing_dimension,
            "anchor": _anchor(spec.anchor),
            "wrap_labels": spec.wrap_labels,
            "columns": tuple(_columns(spec, layout, result.distinct)),
            "hidden_columns": spec.hidden_columns,
            "sides": tuple(_sides(result)),
            "nodes": tuple(_nodes(result, layout)),
            "links": tuple(_links(result, layout)),
            "height": round(layout.height, DECIMALS),
            "notes": tuple(
                NoteState(id=note.message_id, parameters=dict(note.parameters), text=note.text)
                for note in (*result.notes, *_remarks(layout))
            ),
        }
    )


def _remarks(layout: FlowLayout) -> Iterator[Note]:
    if layout.left_out:
        yield Note("flow-more-links", {"links": layout.left_out})


def _sides(result: FlowResult) -> Iterator[wire.FlowSideState]:
    for side in result.sides:
        yield wire.FlowSideState(name=side.name, views=side.views, instances=side.instances, filtered=side.filtered)


def link_numbers(result: FlowResult) -> tuple[LinkNumbers, ...]:
    """Find the links of the state, in its order, among those of the result."""
    return tuple(link.numbers for link in flow_layout(result.spec, result.sides, MOST_LINKS).links)


def _anchor(anchor: Anchor) -> wire.FlowAnchorState:
    start = [part.label for part in anchor.components] or [anchor.dimension or ""]
    until = [part.label for part in anchor.until]
    return wire.FlowAnchorState(kind=anchor.kind, title=join_list(start), until=join_list(until) if until else None)


def _columns(spec: FlowSpec, layout: FlowLayout, distinct: tuple[int, ...]) -> Iterator[wire.FlowColumnState]:
    shown = Counter(node.key.column for node in layout.nodes if node.key.kind is ItemKind.ITEM)
    for column, items in zip(spec.shown_columns, distinct, strict=True):
        dimension = spec.dimension_of(column)
        filters = [kept for kept in spec.column_filters if kept.column == column]
        included = [kept.include for kept in filters if kept.include]
        yield wire.FlowColumnState(
            number=column,
            dimension=dimension,
            title=spec.anchor.components[0].label if dimension is None else dimension,
            items_shown=shown[column],
            more_items=items - shown[column],
            expanded=any(chosen.column == column for chosen in spec.column_items),
            included=_in_all(included) if included else None,
            excluded=tuple(dict.fromkeys(item for kept in filters for item in kept.exclude)),
            matching=tuple(kept.matching for kept in filters if kept.matching is not None),
        )


def _in_all(lists: list[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(item for item in dict.fromkeys(lists[0]) if all(item in others for others in lists))


def _nodes(result: FlowResult, layout: FlowLayout) -> Iterator[Plain]:
    sides = [{node_key(node): node for node in side.nodes} for side in result.sides]
    changes = _changes(result)
    collapsed = {(node.column, node.kind, node.item) for node in result.spec.collapsed}
    for placed in layout.nodes:
        column, kind, item = placed.key
        yield {
            "column": column,
            "place": placed.place,
            "kind": kind,
            "item": item,
            "title": None if item is None else clean_name(item),
            "collapsed": placed.key in collapsed,
            "y": round(placed.y, DECIMALS),
            "height": round(placed.height, DECIMALS),
            "figures": tuple(_node_figures(result, placed, sides)),
            "changes": tuple(changes[side.name or "", placed.key] for side in result.sides[1:]),
        }


def _node_figures(result: FlowResult, placed: PlacedNode, sides: list[dict[NodeKey, FlowNode]]) -> Iterator[Plain]:
    for side, nodes, bar in zip(result.sides, sides, placed.bars, strict=True):
        column, kind, item = placed.key
        node = nodes.get(placed.key) or FlowNode(column, item, kind, 0, 0, side.instances)
        value, low, high = (_number(part, SHARE_DECIMALS) for part in node.share)
        yield {
            "views": node.views,
            "instances": node.instances,
            "share": {"value": value, "low": low, "high": high},
            "bar_y": round(bar.y, DECIMALS),
            "bar_height": round(bar.height, DECIMALS),
        }


def _changes(result: FlowResult) -> Changes:
    if len(result.sides) == 1:
        return {}
    return {
        (row["compare"], NodeKey(row["column"], ItemKind(row["kind"]), row["item"])): ChangeState(
            value=row["change"],
            percent=_number(row["change_percent"]),
            points=_number(100 * row["share_change"]),
            low=_number(100 * row["low"]),
            high=_number(100 * row["high"]),
            p_value=_number(row["p_value"]),
            withheld=row["withheld"],
        )
        for row in result.differences.to_dict("records")
    }


def _links(result: FlowResult, layout: FlowLayout) -> Iterator[Plain]:
    for placed in layout.links:
        sides = zip(result.sides, placed.numbers, placed.ends, strict=True)
        yield {
            "source": placed.source,
            "target": placed.target,
            "figures": tuple(
                _link_figures(None if number is None else side.links[number], ends) for side, number, ends in sides
            ),
        }


def _link_figures(link: FlowLink | None, attached: LinkEnds) -> Plain:
    return {
        "views": 0 if link is None else link.views,
        "instances": 0 if link is None else link.instances,
        "source_y": round(attached.source_y, DECIMALS),
        "target_y": round(attached.target_y, DECIMALS),
        "thickness": round(attached.thickness, DECIMALS),
    }


def _number(value: float, decimals: int | None = None) -> float | None:
    if math.isnan(value):
        return None
    return value if decimals is None else round(value, decimals)
