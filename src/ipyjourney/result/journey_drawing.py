"""A journey's result as it is drawn: places and figures as text."""

from __future__ import annotations

from ipyjourney.components.containers import container_metric
from ipyjourney.export import (
    NO_NUMBER,
    ArrowDrawing,
    JourneyDrawing,
    NodeDrawing,
    format_limits,
    format_number,
    format_percent,
    format_time,
)
from ipyjourney.result.journey_figures import ArrowFigures, Caption, NodeFigures, divide
from ipyjourney.spec import Arrow, ArrowLabels, JourneySpec, Node, Order, Point
from ipyjourney.spec.graph import Graph
from ipyjourney.spec.layout import place
from ipyjourney.words import format_message

__all__ = ["draw_figures"]


def draw_figures(
    spec: JourneySpec,
    nodes: tuple[NodeFigures, ...],
    arrows: tuple[ArrowFigures, ...],
    caption: Caption | None,
    notes: tuple[str, ...],
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
    """
    placed = place(spec)
    names = {node.id: node.title for node in spec.nodes}
    starts = Graph(spec).starts
    return JourneyDrawing(
        nodes=tuple(_node(placed, node, figures, starts) for node, figures in zip(placed.nodes, nodes, strict=True)),
        arrows=tuple(_arrow(spec, arrow, figures) for arrow, figures in zip(spec.arrows, arrows, strict=True)),
        metric=spec.primary_metric or container_metric(spec.container),
        secondary_metric=spec.secondary_metric,
        container_metric=container_metric(spec.container),
        percent_of=spec.percent_of,
        caption=_caption(caption, names) if spec.show_caption else None,
        notes=notes,
    )


def _node(spec: JourneySpec, node: Node, figures: NodeFigures, starts: tuple[str, ...]) -> NodeDrawing:
    # place() has given every node one.
    position = node.position or Point(x=0, y=0)
    shown = spec.show_fallout and figures.fallout is not None
    secondary, bases = figures.secondary, figures.secondary_bases
    return NodeDrawing(
        id=node.id,
        title=node.title,
        x=position.x,
        y=position.y,
        primary=format_number(figures.primary),
        percent=format_percent(100 * divide(figures.primary, figures.primary_bases.of(spec.percent_of))),
        secondary=None if bases is None else format_number(secondary),
        secondary_percent=None if bases is None else format_percent(100 * divide(secondary, bases.of(spec.percent_of))),
        fallout=format_number(figures.fallout) if shown else None,
        fallout_percent=format_percent(100 * figures.fallout_share.value) if shown else None,
        fallout_share=figures.fallout_share.value if shown and figures.instances else None,
        fallout_open=None if figures.fallout_open is None or not shown else format_number(figures.fallout_open),
        excluded=node.excluded,
        # An excluded node begins no journey that counts.
        start=node.id in starts and not node.excluded,
        color=node.color,
    )


def _arrow(spec: JourneySpec, arrow: Arrow, figures: ArrowFigures) -> ArrowDrawing:
    with_values = spec.arrow_labels in (ArrowLabels.VALUES, ArrowLabels.BOTH)
    with_label = spec.arrow_labels in (ArrowLabels.LABELS, ArrowLabels.BOTH)
    count = format_number(figures.instances)
    percent = format_percent(100 * figures.share.value)
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
        time=NO_NUMBER if figures.median_time is None else format_time(figures.median_time),
    )


def _caption(caption: Caption | None, names: dict[str, str]) -> str | None:
    if caption is None:
        return None
    starts = " / ".join(names[start] for start in caption.starts)
    values = {"starts": starts, "node": names[caption.node], "percent": format_percent(caption.percent)}
    return format_message("caption", values)
