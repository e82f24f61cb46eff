"""The boxes of a flow's nodes: a name, figures, and the bars that ribbons attach to."""

from __future__ import annotations

from collections.abc import Iterator

from ipyjourney.export.compared_cards import draw_mark
from ipyjourney.export.flow_layout import PlacedNode
from ipyjourney.export.flow_patterns import EXIT, band_fill
from ipyjourney.export.flow_scene import FlowDrawing, FlowTitle
from ipyjourney.export.lettering import fitted_size, wrap
from ipyjourney.export.markup import clean, element, exact
from ipyjourney.export.palette import BORDER, INK, MUTED, SURFACE
from ipyjourney.spec.places import ItemKind

__all__ = ["BAR_WIDTH", "BOX_WIDTH", "PITCH", "box_height", "draw_box", "draw_words"]

PITCH = 240
BOX_WIDTH = 152
BAR_WIDTH = 5
LEAST_BAR = 1
PADDING = 9
ROOM = BOX_WIDTH - 2 * PADDING - 2

NAME_SIZE, NAME_LINE = 11.5, 14
FIGURE_SIZE, FIGURE_LINE = 10, 13
MARKED_LINE = 15
"""A line of figures with the letter of a side before it."""

EDGE = 4
MARK_ROOM = 16
MOST_LINES = 4
"""A name that is wrapped ends with an ellipsis here."""


def box_height(title: FlowTitle, drawing: FlowDrawing) -> float:
    """Give the least height of a node's box."""
    return len(_name(title, drawing)) * NAME_LINE + len(title.figures) * _figure_line(drawing) + 2 * EDGE


def draw_box(node: PlacedNode, drawing: FlowDrawing, prefix: str) -> Iterator[str]:
    """Draw a node's outline and bars.

    Parameters
    ----------
    node : PlacedNode
    drawing : FlowDrawing
    prefix : str
        What the ids of this picture begin with.
    """
    ends = node.key.kind in (ItemKind.EXIT, ItemKind.ENTRY)
    left = node.place * PITCH
    box = {"x": left, "y": node.y, "width": BOX_WIDTH, "height": node.height, "rx": 3}
    yield element(
        "rect", **box, fill=SURFACE, stroke=EXIT if ends else BORDER, stroke_dasharray="4 3" if ends else None
    )
    last = len(drawing.columns) - 1
    kind = node.key.kind
    edges = [
        *([left] if kind is not ItemKind.ENTRY and (node.place or not last) else []),
        *([left + BOX_WIDTH - BAR_WIDTH] if kind is not ItemKind.EXIT and node.place < last else []),
    ]
    for side, bar in enumerate(node.bars):
        fill = band_fill(None if ends else side, prefix, strong=True)
        height = max(bar.height, LEAST_BAR)
        y = bar.y - (height - bar.height) / 2
        for x in edges if bar.height else ():
            yield element("rect", x=x, y=exact(y), width=BAR_WIDTH, height=exact(height), **fill)


def draw_words(node: PlacedNode, title: FlowTitle, drawing: FlowDrawing) -> Iterator[str]:
    """Draw a node's name and figures.

    Parameters
    ----------
    node : PlacedNode
    title : FlowTitle
    drawing : FlowDrawing
    """
    lines = _name(title, drawing)
    named = node.key.kind is ItemKind.ITEM
    y = node.y + (node.height - box_height(title, drawing)) / 2 + EDGE - 3
    x = node.place * PITCH + PADDING + 1
    for line in lines:
        y += NAME_LINE
        look = {"font_weight": 600} if named else {"font_style": "italic"}
        yield element("text", line, x=x, y=y, font_size=NAME_SIZE, fill=INK if named else MUTED, **look)
    compared = len(drawing.sides) > 1
    for side, figures in enumerate(title.figures):
        y += _figure_line(drawing)
        if compared:
            yield from draw_mark(side, x, y)
        text, room = clean(figures), ROOM - (MARK_ROOM if compared else 0)
        size = fitted_size(text, room, FIGURE_SIZE)
        yield element("text", text, x=x + (MARK_ROOM if compared else 0), y=y, font_size=size, fill=MUTED)


def _figure_line(drawing: FlowDrawing) -> float:
    return MARKED_LINE if len(drawing.sides) > 1 else FIGURE_LINE


def _name(title: FlowTitle, drawing: FlowDrawing) -> list[str]:
    most = MOST_LINES if drawing.wrap_labels else 1
    return wrap(clean(title.name), ROOM, NAME_SIZE, lines=most, bold=True)
