"""A journey as one SVG picture: no scripts, no fonts of its own, the same text for the same drawing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ipyjourney.export.cards import CardStyle, definitions, draw_card, pills_of
from ipyjourney.export.geometry import Rect, Spot, bounds
from ipyjourney.export.journey_scene import ArrowDrawing, JourneyDrawing, NodeDrawing
from ipyjourney.export.labels import draw_label, labels_of, place_labels
from ipyjourney.export.lettering import wrap
from ipyjourney.export.markup import clean, element, number
from ipyjourney.export.page import draw_ground, draw_root, prefix_of
from ipyjourney.export.palette import ACCENT, GROUND, MUTED
from ipyjourney.export.routes import Link, Route, band_width, route_arrows
from ipyjourney.export.tables import journey_notes
from ipyjourney.export.text import describe, title_of
from ipyjourney.spec import ArrowStyle
from ipyjourney.words import format_message

__all__ = ["card_of", "draw_journey", "link_of"]

MARGIN = 24
LEAST_WIDTH = 372
LEAST_DEFINED, MOST_DEFINED = 600, 960
"""How wide lines of a definition are at least and at most."""

HALO = 4
FARTHEST = 1e6
"""Cards beyond it are drawn there: a picture has an end."""

CAPTION_SIZE = 13
NOTE_SIZE = 11.5
DEFINED_LINES = 40
"""So many lines of one idea of a definition at most."""


def draw_journey(drawing: JourneyDrawing) -> str:
    """Draw a journey with its figures, caption and notes.

    Parameters
    ----------
    drawing : JourneyDrawing

    Returns
    -------
    str
        An SVG document with a white ground of its own, so that it can be read in a dark notebook too.

    Examples
    --------
    >>> from ipyjourney.export.journey_scene import NodeDrawing
    >>> draw_journey(JourneyDrawing(nodes=(NodeDrawing("n1", "Visit", 0, 0, primary="3"),))).splitlines()[-1]
    '</svg>'
    """
    cards = {node.id: card_of(node) for node in drawing.nodes}
    pills = [pill for node in drawing.nodes for pill in pills_of(node, cards[node.id], drawing.locale)]
    routes = route_arrows(cards, [link_of(arrow) for arrow in drawing.arrows])
    routed = list(zip(drawing.arrows, routes, strict=True))
    labels = [
        label for index, (arrow, route) in enumerate(routed) for label in labels_of(index, arrow, route, drawing.locale)
    ]
    places = place_labels(labels, routes, [*cards.values(), *pills])
    outlines = [_outline(arrow, route) for arrow, route in routed]
    content = bounds([*cards.values(), *pills, *places, *outlines] or [Rect(0, 0, 0, 0)])
    width = max(content.width, LEAST_DEFINED if drawing.definition else LEAST_WIDTH)
    footer = list(_footer(drawing, width))
    above = MARGIN if drawing.nodes and footer else 0
    height = content.height + above + sum(line.height for line in footer)
    frame = Rect(content.left, content.top, content.left + width, content.top + height).grown(MARGIN)
    title, text = title_of(drawing), describe(drawing)
    lines = [line for arrow, route in routed for line in _arrow(arrow, route)]
    prefix = prefix_of(title, text, *lines)
    style = CardStyle.of(drawing, prefix)
    parts = [
        element("title", title, id=f"{prefix}-title"),
        element("desc", text, id=f"{prefix}-text"),
        *definitions(drawing, prefix),
        draw_ground(frame),
        *lines,
        *(draw_card(node, style, cards[node.id]) for node in drawing.nodes),
        *(draw_label(label, at) for label, at in zip(labels, places, strict=True)),
        *_footer_text(footer, Spot(content.left, content.bottom + above)),
    ]
    return draw_root(frame, prefix, parts)


def card_of(node: NodeDrawing) -> Rect:
    """Give the place of a card."""
    left, top = _near(node.x, node.y)
    return Rect(left, top, left + node.width, top + node.height)


def link_of(arrow: ArrowDrawing) -> Link:
    """Give what an arrow's way is found for."""
    return Link(arrow.source, arrow.target, band_width(arrow.share), _near(*(arrow.bend or (0, 0))))


def _near(x: float, y: float) -> Spot:
    return Spot(*(max(-FARTHEST, min(FARTHEST, value)) for value in (x, y)))


def _outline(arrow: ArrowDrawing, route: Route) -> Rect:
    around = bounds(Rect(spot.x, spot.y, spot.x, spot.y) for spot in route.points)
    return around.grown(band_width(arrow.share) / 2)


def _arrow(arrow: ArrowDrawing, route: Route) -> Iterator[str]:
    color, width = arrow.color or ACCENT, band_width(arrow.share)
    # A rim in the colour of the ground tells arrows apart that cross.
    yield element("path", d=route.path, fill="none", stroke=GROUND, stroke_width=width + HALO)
    yield element(
        "path",
        d=route.path,
        fill="none",
        stroke=color,
        stroke_width=width,
        stroke_dasharray=_dashes(arrow.style, width),
    )
    yield element("path", d=route.head, fill=color)


def _dashes(style: ArrowStyle, width: float) -> str | None:
    dot, dash, gap = width * 0.75 + 0.5, width + 8, width * 0.6 + 4
    lengths: tuple[float, ...]
    match style:
        case ArrowStyle.SOLID:
            return None
        case ArrowStyle.DASHED | ArrowStyle.ANIMATED:
            lengths = (dash, gap)
        case ArrowStyle.DOTTED:
            lengths = (dot, gap - 1)
        case ArrowStyle.DASH_DOT:
            lengths = (dash, gap - 1, dot, gap - 1)
    return " ".join(map(number, lengths))


@dataclass(frozen=True)
class _FooterLine:
    text: str
    is_caption: bool = False
    is_head: bool = False

    @property
    def height(self) -> float:
        return 24 if self.is_head else 19 if self.is_caption else 17


def _footer(drawing: JourneyDrawing, width: float) -> Iterator[_FooterLine]:
    """Give the lines below the cards: caption, what percentages are of, notes."""
    if drawing.caption:
        for line in wrap(clean(drawing.caption), width, CAPTION_SIZE, bold=True):
            yield _FooterLine(line, is_caption=True)
    remarks = journey_notes(drawing)
    if not drawing.nodes:
        remarks = (format_message("export-no-nodes", locale=drawing.locale), *remarks)
    for remark in remarks:
        for line in wrap(remark, width, NOTE_SIZE):
            yield _FooterLine(line)
    if drawing.definition:
        yield _FooterLine(format_message("picture-definition", locale=drawing.locale), is_head=True)
    for text in drawing.definition:
        for line in wrap(clean(text), min(width, MOST_DEFINED), NOTE_SIZE, lines=DEFINED_LINES):
            yield _FooterLine(line)


def _footer_text(lines: list[_FooterLine], start: Spot) -> Iterator[str]:
    y = start.y
    for line in lines:
        y += line.height
        if line.is_caption:
            look: dict[str, object] = {"font_size": CAPTION_SIZE, "font_weight": 600}
        else:
            look = {"font_size": NOTE_SIZE, **({"font_weight": 600} if line.is_head else {"fill": MUTED})}
        yield element("text", line.text, x=start.x, y=y - 5, **look)
