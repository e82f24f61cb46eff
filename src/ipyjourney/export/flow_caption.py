"""What stands above the boxes of a flow: what figures and fills mean, and the heads of columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ipyjourney.export.compared_cards import draw_mark
from ipyjourney.export.flow_boxes import BOX_WIDTH, PITCH
from ipyjourney.export.flow_patterns import band_fill
from ipyjourney.export.flow_scene import FlowDrawing
from ipyjourney.export.lettering import text_width, wrap
from ipyjourney.export.markup import clean, element
from ipyjourney.export.palette import BORDER, INK, MUTED
from ipyjourney.spec.places import ItemKind
from ipyjourney.words import format_message

__all__ = ["draw_heads", "draw_legend", "heads_height"]

TEXT_SIZE, TEXT_LINE = 11.5, 16
WIDEST_TEXT = 960

HEAD_SIZE, HEAD_LINE = 12, 15
PLACE_SIZE = 10.5
HEAD_ROOM = BOX_WIDTH + (PITCH - BOX_WIDTH) / 2
MOST_HEAD_LINES = 3

SWATCH_WIDTH, SWATCH_HEIGHT = 26, 10
LEGEND_LINE = 20
LEGEND_TOP, LEGEND_GAP = 6, 24
MARK_ROOM = 18


@dataclass(frozen=True)
class _Entry:
    text: str
    side: int | None
    has_mark: bool

    @property
    def width(self) -> float:
        mark = MARK_ROOM if self.has_mark else 0
        return SWATCH_WIDTH + 6 + mark + text_width(self.text, TEXT_SIZE)


def draw_legend(drawing: FlowDrawing, width: float, prefix: str) -> tuple[list[str], float]:
    """Draw what figures and fills mean: the sides, exits and entries. Give the elements and the room that they take.

    Parameters
    ----------
    drawing : FlowDrawing
    width : float
    prefix : str
        What the ids of this picture begin with.
    """
    parts: list[str] = []
    y = 0.0
    for line in wrap(clean(drawing.explanation), min(width, WIDEST_TEXT), TEXT_SIZE):
        y += TEXT_LINE
        parts.append(element("text", line, y=y - 5, font_size=TEXT_SIZE, fill=MUTED))
    x, y = 0.0, y + LEGEND_TOP
    for entry in _entries(drawing, width):
        if x and x + entry.width > width:
            x, y = 0.0, y + LEGEND_LINE
        swatch = {"x": x, "y": y + 4, "width": SWATCH_WIDTH, "height": SWATCH_HEIGHT}
        parts.append(element("rect", **swatch, **band_fill(entry.side, prefix, strong=True)))
        text_x = x + SWATCH_WIDTH + 6
        if entry.has_mark and entry.side is not None:
            parts += draw_mark(entry.side, text_x, y + 13)
            text_x += MARK_ROOM
        parts.append(element("text", entry.text, x=text_x, y=y + 13, font_size=TEXT_SIZE))
        x += entry.width + LEGEND_GAP
    return parts, y + LEGEND_LINE + LEGEND_TOP


def _entries(drawing: FlowDrawing, width: float) -> Iterator[_Entry]:
    compared = len(drawing.sides) > 1
    room = width - SWATCH_WIDTH - 24
    for number, side in enumerate(drawing.sides):
        [text] = wrap(clean(" · ".join(filter(None, (side.name, side.figures)))), room, TEXT_SIZE, lines=1) or [""]
        yield _Entry(text, number, compared)
    kinds = {key.kind for key in drawing.titles} & {ItemKind.EXIT, ItemKind.ENTRY}
    if kinds:
        kind = "both" if len(kinds) > 1 else kinds.pop().value
        yield _Entry(format_message("flow-picture-ends", {"kind": kind}, locale=drawing.locale), None, False)


def heads_height(drawing: FlowDrawing) -> float:
    """Give the room that the heads of columns take."""
    return max((len(_head(drawing, column.name)) for column in drawing.columns), default=0) * HEAD_LINE + 27


def draw_heads(drawing: FlowDrawing, top: float) -> Iterator[str]:
    """Draw above each column what it shows, and where it stands from the anchor."""
    bottom = top + heads_height(drawing) - 8
    for place, column in enumerate(drawing.columns):
        x, lines = place * PITCH, _head(drawing, column.name)
        y = bottom - 20 - (len(lines) - 1) * HEAD_LINE
        for line in lines:
            yield element("text", line, x=x, y=y, font_size=HEAD_SIZE, font_weight=600)
            y += HEAD_LINE
        [text] = wrap(column.place, HEAD_ROOM, PLACE_SIZE, lines=1)
        yield element("text", text, x=x, y=bottom - 6, font_size=PLACE_SIZE, fill=MUTED)
        yield element("path", d=f"M{x},{bottom:g}h{BOX_WIDTH}", stroke=INK if column.number == 0 else BORDER)


def _head(drawing: FlowDrawing, name: str) -> list[str]:
    most = MOST_HEAD_LINES if drawing.wrap_labels else 1
    return wrap(clean(name), HEAD_ROOM, HEAD_SIZE, lines=most, bold=True)
