"""A journey's result as a figure of plotly: what is told of its cards and arrows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ipyjourney.export.compared_cards import side_letter
from ipyjourney.export.journey_plotly import Told, journey_figure
from ipyjourney.export.journey_scene import ArrowDrawing, JourneyDrawing, NodeDrawing, SideDrawing
from ipyjourney.words import format_message

if TYPE_CHECKING:
    from ipyjourney.export.plotly import Figure

__all__ = ["Rows", "journey_chart"]

Rows = Sequence[Mapping[str, object]]
"""Exact figures of a place, a row for each side."""


def journey_chart(drawing: JourneyDrawing, nodes: Sequence[Rows], arrows: Sequence[Rows]) -> Figure:
    """Make a figure of plotly of a journey.

    Parameters
    ----------
    drawing : JourneyDrawing
    nodes, arrows : sequence of rows
        Exact figures, in the order of the drawing.
    """
    titles = {node.id: node.title for node in drawing.nodes}
    return journey_figure(
        drawing,
        [_told(node.title, _node_lines(node, drawing), rows) for node, rows in zip(drawing.nodes, nodes, strict=True)],
        [
            _told(
                f"{titles[arrow.source]} → {titles[arrow.target]}",
                _arrow_lines(arrow, titles[arrow.source], drawing),
                rows,
            )
            for arrow, rows in zip(drawing.arrows, arrows, strict=True)
        ],
    )


def _told(title: str, lines: Iterator[str], rows: Rows) -> Told:
    return Told("\n".join([title.replace("\n", " "), *lines]), [_plain(row) for row in rows])


def _plain(row: Mapping[str, object]) -> dict[str, object]:
    return {
        name: None if isinstance(value, float) and not math.isfinite(value) else value for name, value in row.items()
    }


def _node_lines(node: NodeDrawing, drawing: JourneyDrawing) -> Iterator[str]:
    if node.sides:
        yield from _side_lines(node.sides, drawing)
        return
    base = "none" if drawing.percent_of is None else drawing.percent_of.value
    yield _figure(drawing.metric, node.primary)
    if node.percent:
        yield _share(node.percent, node.bounds, base)
    if node.secondary is not None:
        yield _figure(drawing.secondary_metric or "", _joined(node.secondary, node.secondary_percent))
    if node.fallout is not None:
        yield _figure(format_message("export-fallout"), _joined(node.fallout, node.fallout_percent))
        if node.fallout_open is not None:
            yield format_message("export-open", {"count": node.fallout_open})
    if node.breakdown is not None:
        yield format_message("export-breakdown", {"dimension": node.breakdown.dimension})
        for part in node.breakdown.parts:
            for value, percent, _ in part.figures:
                yield _figure(part.name, _joined(value, percent))


def _arrow_lines(arrow: ArrowDrawing, source: str, drawing: JourneyDrawing) -> Iterator[str]:
    if arrow.label:
        yield arrow.label
    if arrow.sides:
        yield from _side_lines(arrow.sides, drawing)
    else:
        if arrow.instances is not None:
            yield _figure(drawing.container_metric or drawing.metric, arrow.instances)
        if arrow.percent is not None:
            share = format_message("figure-of-node", {"percent": arrow.percent, "node": source})
            yield _share(share, arrow.bounds, "none")
        if arrow.time is not None:
            yield _figure(format_message("export-time"), arrow.time)
    conditions = arrow.conditions()
    if conditions:
        yield conditions


def _side_lines(sides: Sequence[SideDrawing], drawing: JourneyDrawing) -> Iterator[str]:
    for place, side in enumerate(sides):
        name = f"{side_letter(place)} {side.name}"
        yield _figure(name, side.value)
        if side.percent:
            yield _share(side.percent, side.bounds, "none")
        if side.points:
            change = {"relative": side.relative or "", "points": side.points, "bounds": side.points_bounds or "none"}
            yield format_message("figure-change", {**change, "first": sides[0].name, "p": side.p_value or "none"})
        if side.secondary is not None:
            yield _figure(drawing.secondary_metric or "", _joined(side.secondary, side.secondary_percent))
        if side.fallout is not None:
            yield _figure(format_message("export-fallout"), _joined(side.fallout, side.fallout_percent))


def _figure(name: str, value: str) -> str:
    return format_message("figure-named", {"name": name, "value": value})


def _share(percent: str, bounds: str | None, base: str) -> str:
    return format_message("figure-share", {"percent": percent, "bounds": bounds or "none", "base": base})


def _joined(value: str, percent: str | None) -> str:
    return " · ".join(text for text in (value, percent) if text)
