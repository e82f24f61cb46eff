"""A journey's result as it is drawn: places and figures as text."""

from __future__ import annotations

import math
from collections.abc import Mapping

from ipyjourney.components.containers import container_metric
from ipyjourney.export import (
    NO_NUMBER,
    ArrowDrawing,
    BreakdownDrawing,
    JourneyDrawing,
    NodeDrawing,
    PartDrawing,
    format_limits,
    format_number,
    format_percent,
    format_share,
    format_time,
)
from ipyjourney.export.markup import clean_name
from ipyjourney.result.answers import Breakdown
from ipyjourney.result.journey_figures import ArrowFigures, Caption, NodeFigures, divide
from ipyjourney.spec import Arrow, ArrowLabels, JourneySpec, Node, Order, Point
from ipyjourney.spec.card_sizes import card_size
from ipyjourney.spec.graph import Graph
from ipyjourney.spec.layout import place
from ipyjourney.stats import Share
from ipyjourney.words import format_message

__all__ = ["draw_figures", "format_bounds"]


def draw_figures(
    spec: JourneySpec,
    nodes: tuple[NodeFigures, ...],
    arrows: tuple[ArrowFigures, ...],
    caption: Caption | None,
    notes: tuple[str, ...],
    shares: tuple[Share, ...],
    breakdowns: Mapping[str, Breakdown],
) -> JourneyDrawing:
    """Put the figures of a journey where the spec says, or where it is organized to.

    Parameters
    ----------
    spec : JourneySpec
    nodes : tuple of NodeFigures
        In the order of the spec.
    arrows : tuple of ArrowFigures
        In the order of the spec.
    caption : Caption or None
    notes : tuple of str
    shares : tuple of Share
        What the nodes' percentages are, with intervals.
    breakdowns : mapping of str to Breakdown
        By node.
    """
    placed = place(spec)
    names = {node.id: node.title_in() for node in spec.nodes}
    starts = Graph(spec).starts
    return JourneyDrawing(
        nodes=tuple(
            _node(placed, node, figures, share, breakdowns.get(node.id), starts)
            for node, figures, share in zip(placed.nodes, nodes, shares, strict=True)
        ),
        arrows=tuple(_arrow(spec, arrow, figures) for arrow, figures in zip(spec.arrows, arrows, strict=True)),
        metric=spec.primary_metric or container_metric(spec.container),
        secondary_metric=spec.secondary_metric,
        container_metric=container_metric(spec.container),
        percent_of=spec.percent_of,
        caption=_caption(caption, names) if spec.show_caption else None,
        notes=notes,
    )


def _node(
    spec: JourneySpec,
    node: Node,
    figures: NodeFigures,
    share: Share,
    breakdown: Breakdown | None,
    starts: tuple[str, ...],
) -> NodeDrawing:
    # place() has given every node one.
    position = node.position or Point(x=0, y=0)
    shown = spec.show_fallout and figures.fallout is not None
    secondary, bases = figures.secondary, figures.secondary_bases
    size = card_size(spec, node)
    return NodeDrawing(
        id=node.id,
        title=node.title_in(),
        x=position.x,
        y=position.y,
        primary=format_number(figures.primary),
        percent=format_share(share.value),
        bounds=format_bounds(share),
        secondary=None if bases is None else format_number(secondary),
        secondary_percent=None if bases is None else format_share(divide(secondary, bases.of(spec.percent_of))),
        fallout=format_number(figures.fallout) if shown else None,
        fallout_percent=format_share(figures.fallout_share.value) if shown else None,
        fallout_share=figures.fallout_share.value if shown and figures.instances else None,
        fallout_open=None if figures.fallout_open is None or not shown else format_number(figures.fallout_open),
        excluded=node.excluded,
        # An excluded node begins no journey that counts.
        start=node.id in starts and not node.excluded,
        color=node.color,
        width=size.width,
        height=size.height,
        breakdown=None if breakdown is None else _breakdown(node, breakdown),
    )


def _breakdown(node: Node, found: Breakdown) -> BreakdownDrawing:
    nothing = format_message("export-no-value")
    return BreakdownDrawing(
        dimension=node.breakdown or "",
        parts=tuple(
            PartDrawing(
                name=nothing if part.item is None else part.item,
                figures=((format_number(part.value), format_share(part.share), part.share),),
                is_item=part.item is not None,
            )
            for part in found.items
        ),
    )


def format_bounds(share: Share) -> str | None:
    """Write the interval of a share as percentages; None where it has none."""
    if math.isnan(share.low):
        return None
    return format_message(
        "compare-bounds-of-share", {"low": format_number(100 * share.low, 1), "high": format_share(share.high)}
    )


def _arrow(spec: JourneySpec, arrow: Arrow, figures: ArrowFigures) -> ArrowDrawing:
    with_values = spec.arrow_labels in (ArrowLabels.VALUES, ArrowLabels.BOTH)
    with_label = spec.arrow_labels in (ArrowLabels.LABELS, ArrowLabels.BOTH)
    count = format_number(figures.instances)
    percent = format_share(figures.share.value)
    return ArrowDrawing(
        source=arrow.source,
        target=arrow.target,
        share=figures.share.value if figures.base else None,
        value=f"{count} · {percent}" if with_values else None,
        label=arrow.label if with_label else None,
        limits=format_limits(arrow.within, arrow.after),
        immediate=arrow.order is Order.IMMEDIATE,
        style=arrow.style,
        color=arrow.color,
        bend=None if arrow.bend is None else (arrow.bend.x, arrow.bend.y),
        instances=count,
        percent=percent,
        bounds=format_bounds(figures.share),
        time=NO_NUMBER if figures.median_time is None else format_time(figures.median_time),
    )


def _caption(caption: Caption | None, names: dict[str, str]) -> str | None:
    if caption is None:
        return None
    starts = " / ".join(clean_name(names[start]) for start in caption.starts)
    values: dict[str, object] = {"starts": starts, "count": len(caption.starts)}
    values |= {"node": clean_name(names[caption.node]), "percent": format_percent(caption.percent)}
    return format_message("caption", values)
