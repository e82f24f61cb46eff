"""A flow's result as a figure of plotly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipyjourney.components.containers import container_metric
from ipyjourney.export import format_number, format_share, format_time
from ipyjourney.export.flow_folding import fold_items
from ipyjourney.export.flow_plotly import SankeySide, flow_figure
from ipyjourney.result.flow_drawing import column_drawings, flow_title, node_key, node_title, views_of
from ipyjourney.result.flow_figures import FlowSide, FlowTimes
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.words import format_message

if TYPE_CHECKING:
    from ipyjourney.export.plotly import Figure

__all__ = ["flow_sankey"]

MOST_ITEMS, MOST_BOXES = 25, 500
"""Items drawn in a column, and in all: plotly takes long for thousands of links."""


def flow_sankey(spec: FlowSpec, sides: tuple[FlowSide, ...], times: tuple[tuple[FlowTimes | None, ...], ...]) -> Figure:
    """Make a figure of plotly of a flow.

    Parameters
    ----------
    spec : FlowSpec
    sides : tuple of FlowSide
    times : tuple of tuple of FlowTimes or None
    """
    most = min(MOST_ITEMS, MOST_BOXES // len(spec.shown_columns))
    drawn = [_side(spec, side, its_times, most) for side, its_times in zip(sides, times, strict=True)]
    keys = dict.fromkeys(key for side in drawn for key in side.views.nodes)
    titles = {key: node_title(key) for key in keys}
    return flow_figure(flow_title(spec), column_drawings(spec), titles, drawn, spec.items_per_column)


def _side(spec: FlowSpec, side: FlowSide, times: tuple[FlowTimes | None, ...], most: int) -> SankeySide:
    metric = container_metric(spec.container)
    full = views_of(side)
    drawn = fold_items(full, most)
    nodes = {key: _says(node_title(key), views) for key, views in drawn.nodes.items()}
    links = {ends: _says(" → ".join(map(node_title, ends)), views) for ends, views in drawn.links.items()}
    # Where others are counted among them, only path views add up.
    for node in side.nodes:
        key = node_key(node)
        if drawn.nodes.get(key) == full.nodes[key]:
            share = f"{format_message('flow-share')}: {format_share(node.share.value)}"
            nodes[key] += f"\n{metric}: {format_number(node.instances)}\n{share}"
    for link, time in zip(side.links, times, strict=True):
        ends = (node_key(link.source), node_key(link.target))
        if drawn.links.get(ends) == full.links[ends]:
            links[ends] += f"\n{metric}: {format_number(link.instances)}"
            links[ends] += "" if time is None else f"\n{format_message('export-time')}: {format_time(time.median)}"
    return SankeySide(drawn, nodes, links, side.name)


def _says(title: str, views: int) -> str:
    return f"{title}\n{format_message('flow-views')}: {format_number(views)}"
