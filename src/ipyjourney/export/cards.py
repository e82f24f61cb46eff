"""The card of a node: its name, figures and fallout."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ipyjourney.export.compared_cards import draw_breakdown, draw_sides
from ipyjourney.export.geometry import Rect
from ipyjourney.export.journey_scene import JourneyDrawing, NodeDrawing
from ipyjourney.export.lettering import fitted_size, text_width, wrap
from ipyjourney.export.markup import clean, element, inline, number
from ipyjourney.export.palette import ACCENT, BORDER, FALLOUT, FALLOUT_TRACK, HATCH, HATCH_GROUND, INK, MUTED, SURFACE
from ipyjourney.spec.card_sizes import CARD_HEIGHT, CARD_WIDTH, COMPARED_BREAKDOWN_HEIGHT
from ipyjourney.words import format_message

__all__ = ["CardStyle", "definitions", "draw_card", "pills_of"]

RADIUS = 10
PADDING = 12
INNER = CARD_WIDTH - 2 * PADDING
BREAKDOWN_TOP = 76
COMPARED_FOOT = 40
"""Room for the fallout below a breakdown where sides are compared."""

GAP = 8

TITLE_SIZE, TITLE_LINE = 13, 16
PRIMARY_SIZE = 17
SMALL_SIZE = 11.5
PILL_SIZE, PILL_HEIGHT = 10.5, 16
STRIPE = 5
LEAST_NAME = 46
"""Least room for a shortened name of a metric."""


@dataclass(frozen=True)
class CardStyle:
    """What the cards of one picture have in common, so that their figures stand at the same heights.

    Attributes
    ----------
    metric, secondary_metric : str
        Names beside the figures.
    primary_y : float
        Baseline of the primary metric, from the top of the card.
    secondary_y : float or None
        Baseline of the secondary metric; None if no card has one.
    prefix : str
        What the ids of this picture begin with.
    locale : str
        Language of the words.
    """

    metric: str
    secondary_metric: str
    primary_y: float
    secondary_y: float | None
    prefix: str
    locale: str

    @classmethod
    def of(cls, drawing: JourneyDrawing, prefix: str) -> CardStyle:
        """Find the heights that suit all cards of a drawing."""
        has_secondary = any(node.secondary is not None for node in drawing.nodes)
        has_fallout = any(node.fallout is not None for node in drawing.nodes)
        primary_y, secondary_y = {(True, True): (54, 69), (True, False): (62, 80), (False, True): (60, 0)}.get(
            (has_secondary, has_fallout), (70, 0)
        )
        return cls(
            metric=clean(drawing.metric),
            secondary_metric=clean(drawing.secondary_metric or ""),
            primary_y=primary_y,
            secondary_y=secondary_y if has_secondary else None,
            prefix=prefix,
            locale=drawing.locale,
        )


def draw_card(node: NodeDrawing, style: CardStyle, at: Rect) -> str:
    """Draw a card as a group of SVG elements.

    Parameters
    ----------
    node : NodeDrawing
    style : CardStyle
    at : Rect
        Where the card lies.

    Returns
    -------
    str
    """
    return element("g", _parts(node, style), transform=f"translate({number(at.left)} {number(at.top)})")


def pills_of(node: NodeDrawing, at: Rect, locale: str) -> list[Rect]:
    """Give the places of the marks on the upper edge of a card."""
    return [
        Rect(at.left + left, at.top - PILL_HEIGHT / 2, at.left + left + width, at.top + PILL_HEIGHT / 2)
        for left, width, _, _ in _pills(node, locale)
    ]


def _parts(node: NodeDrawing, style: CardStyle) -> Iterator[str]:
    surface = f"url(#{style.prefix}-hatch)" if node.excluded else SURFACE
    dashes = "5 4" if node.excluded else None
    box = {"width": node.width, "height": node.height, "rx": RADIUS}
    yield element("rect", **box, fill=surface, stroke=BORDER, stroke_dasharray=dashes)
    if node.color:
        clip = f"url(#{style.prefix}-{_outline(node)})"
        yield element("rect", width=STRIPE, height=node.height, fill=node.color, clip_path=clip)
    yield from _title(node, 1 if node.sides else 2)
    yield from _compared(node, style) if node.sides else _figures(node, style)
    for left, width, text, color in _pills(node, style.locale):
        yield element(
            "rect", x=left, y=-PILL_HEIGHT / 2, width=width, height=PILL_HEIGHT, rx=8, fill=SURFACE, stroke=color
        )
        middle = left + width / 2
        yield element("text", text, x=middle, y=3.8, font_size=PILL_SIZE, fill=color, text_anchor="middle")


def _title(node: NodeDrawing, most: int) -> Iterator[str]:
    lines = wrap(clean(node.title), node.width - 2 * PADDING, TITLE_SIZE, lines=most, bold=True)
    for row, line in enumerate(lines):
        y = (20 if len(lines) > 1 or node.sides else 24) + row * TITLE_LINE
        yield element("text", line, x=PADDING, y=y, font_size=TITLE_SIZE, font_weight=600)


def _compared(node: NodeDrawing, style: CardStyle) -> Iterator[str]:
    yield from draw_sides(node.sides, node.width, node.height, style.locale)
    if node.breakdown is not None:
        top = node.height - COMPARED_BREAKDOWN_HEIGHT - COMPARED_FOOT
        yield from draw_breakdown(node.breakdown, node.width, top, style.locale)


def _figures(node: NodeDrawing, style: CardStyle) -> Iterator[str]:
    yield from _figure(node.primary, style.metric, node.percent, style.primary_y, PRIMARY_SIZE, INK)
    if node.secondary is not None and style.secondary_y is not None:
        yield from _figure(
            node.secondary, style.secondary_metric, node.secondary_percent, style.secondary_y, SMALL_SIZE, MUTED
        )
    if node.fallout is not None:
        yield from _fallout(node, style.locale)
    if node.breakdown is not None:
        yield from draw_breakdown(node.breakdown, node.width, BREAKDOWN_TOP, style.locale)


def _figure(value: str, metric: str, percent: str | None, y: float, size: float, color: str) -> Iterator[str]:
    """Write a value, what it counts as far as there is room, and its percentage at the right."""
    value, percent = clean(value), clean(percent or "")
    bold = size == PRIMARY_SIZE
    look = {"fill": None if bold else color, "y": y}
    percent_size = 13 if bold else size
    room = INNER - (text_width(percent, percent_size, bold=bold) + GAP if percent else 0)
    # Numbers are never cut: a long one gets smaller, and what it counts goes.
    shown = fitted_size(value, room, size, bold=bold)
    rest = room - text_width(value, shown, bold=bold) - GAP / 2
    parts = [element("tspan", value, font_size=shown, font_weight=700 if bold else None)]
    if metric and rest >= min(text_width(metric, SMALL_SIZE), LEAST_NAME):
        parts += [element("tspan", line, dx=GAP / 2, fill=MUTED) for line in wrap(metric, rest, SMALL_SIZE, lines=1)]
    yield inline("text", parts, x=PADDING, font_size=SMALL_SIZE, **look)
    if percent:
        weight = 600 if bold else None
        right = CARD_WIDTH - PADDING
        yield element("text", percent, x=right, text_anchor="end", font_size=percent_size, font_weight=weight, **look)


def _fallout(node: NodeDrawing, locale: str) -> Iterator[str]:
    text = f"{format_message('export-fallout', locale=locale)} {clean(node.fallout or '')}"
    if node.fallout_open is not None:
        text += f" · {format_message('export-open', {'count': clean(node.fallout_open)}, locale=locale)}"
    percent = clean(node.fallout_percent or "")
    room = INNER - (text_width(percent, SMALL_SIZE) + GAP if percent else 0)
    y = node.height - 13
    yield element("text", text, x=PADDING, y=y, font_size=fitted_size(text, room, SMALL_SIZE), fill=FALLOUT)
    if percent:
        yield element(
            "text", percent, x=CARD_WIDTH - PADDING, y=y, font_size=SMALL_SIZE, fill=FALLOUT, text_anchor="end"
        )
    if node.fallout_share is not None and node.fallout_share == node.fallout_share:
        bar = {"x": PADDING, "y": y + 4, "height": 3, "rx": 1.5}
        yield element("rect", **bar, width=INNER, fill=FALLOUT_TRACK)
        yield element("rect", **bar, width=INNER * min(1.0, max(0.0, node.fallout_share)), fill=FALLOUT)


def _pills(node: NodeDrawing, locale: str) -> Iterator[tuple[float, float, str, str]]:
    """Give left edge, width, text and colour of each mark on the upper edge."""
    if node.start:
        text = format_message("export-start", locale=locale)
        yield PADDING, text_width(text, PILL_SIZE) + 14, text, ACCENT
    if node.excluded:
        text = format_message("export-excluded", locale=locale)
        width = text_width(text, PILL_SIZE) + 14
        yield node.width - PADDING - width, width, text, MUTED


def definitions(drawing: JourneyDrawing, prefix: str) -> Iterator[str]:
    """Give what cards of a drawing refer to: the hatching of excluded ones, the outline of coloured ones."""
    parts = []
    if any(node.excluded for node in drawing.nodes):
        lines = [
            element("rect", width=8, height=8, fill=HATCH_GROUND),
            element("path", d="M0,0V8", stroke=HATCH, stroke_width=5),
        ]
        size = {"width": 8, "height": 8, "patternUnits": "userSpaceOnUse"}
        parts.append(element("pattern", lines, id=f"{prefix}-hatch", **size, patternTransform="rotate(45)"))
    for name, node in {_outline(node): node for node in drawing.nodes if node.color}.items():
        outline = element("rect", width=node.width, height=node.height, rx=RADIUS)
        parts.append(element("clipPath", [outline], id=f"{prefix}-{name}"))
    if parts:
        yield element("defs", parts)


def _outline(node: NodeDrawing) -> str:
    """Name the outline of a card by its size."""
    usual = (node.width, node.height) == (CARD_WIDTH, CARD_HEIGHT)
    return "card" if usual else f"card-{number(node.width)}-{number(node.height)}"
