"""What a card says of the sides of a comparison, one column each, and of the items that a node is broken down by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ipyjourney.export.journey_scene import BreakdownDrawing, SideDrawing
from ipyjourney.export.lettering import fitted_size, text_width, wrap
from ipyjourney.export.markup import clean, element
from ipyjourney.export.palette import ACCENT, BORDER, FALLOUT, INK, MUTED, SIDES, SURFACE, TRACK
from ipyjourney.words import format_message

__all__ = ["draw_breakdown", "draw_mark", "draw_sides", "side_letter"]

MARGIN = 8
PADDING = 4
MARK = 13
BAR = 2

NAME_Y = 40
VALUE_Y, RELATIVE_Y = 56, 69
SHARE_Y, BOUNDS_Y = 83, 95
POINTS_Y, POINTS_BOUNDS_Y, P_VALUE_Y = 113, 125, 137
SECONDARY_Y = 152
FALLOUT_HEIGHT = 32
SMALL, TINY = 11, 10
LINE = 15
LEAST_NAME = 24
"""Least room for a shortened name of an item."""

COMPARED_LINE = 26


def side_letter(place: int) -> str:
    """Give the letter that a side is told apart by.

    Examples
    --------
    >>> [side_letter(place) for place in range(4)]
    ['A', 'B', 'C', 'D']
    """
    return chr(ord("A") + place)


def draw_mark(place: int, x: float, y: float) -> Iterator[str]:
    """Draw the letter of a side on its colour, above a baseline."""
    yield element("rect", x=x, y=y - MARK + 3, width=MARK, height=MARK, rx=3, fill=SIDES[place % len(SIDES)])
    look = {"font_size": 9, "font_weight": 700, "fill": SURFACE, "text_anchor": "middle"}
    yield element("text", side_letter(place), x=x + MARK / 2, y=y - 0.5, **look)


def draw_sides(sides: Sequence[SideDrawing], width: float, height: float, locale: str) -> Iterator[str]:
    """Draw the figures of each side, side by side.

    Parameters
    ----------
    sides : sequence of SideDrawing
    width, height : float
        Of the card.
    locale : str
        Language of the words.
    """
    column = (width - 2 * MARGIN) / len(sides)
    falls = any(side.fallout is not None for side in sides)
    strip = height - FALLOUT_HEIGHT
    for place, side in enumerate(sides):
        left = MARGIN + place * column
        if place:
            yield element("path", d=f"M{left:g},{NAME_Y - 11}V{height - 8:g}", stroke=BORDER, fill="none")
        yield from _side(side, place, left + PADDING, column - 1.5 * PADDING, strip if falls else None)
    if falls:
        yield element("path", d=f"M{MARGIN},{strip:g}H{width - MARGIN:g}", stroke=BORDER, fill="none")
        label = format_message("export-fallout", locale=locale)
        box = {"x": MARGIN + 3, "y": strip - 5, "width": text_width(label, 9) + 4, "height": 9, "fill": SURFACE}
        yield element("rect", **box)
        yield element("text", label, x=MARGIN + 5, y=strip + 3, font_size=9, fill=FALLOUT)


def _side(side: SideDrawing, place: int, x: float, room: float, strip: float | None) -> Iterator[str]:
    yield from draw_mark(place, x, NAME_Y)
    for name in wrap(clean(side.name), room - MARK - 3, TINY, lines=1):
        yield element("text", name, x=x + MARK + 3, y=NAME_Y, font_size=TINY, fill=MUTED)
    lines: list[tuple[str | None, float, float, str, bool]] = [
        (side.value, VALUE_Y, 13, INK, True),
        (side.relative, RELATIVE_Y, TINY, MUTED, False),
        (side.percent, SHARE_Y, SMALL, INK, True),
        (side.bounds, BOUNDS_Y, TINY, MUTED, False),
        (side.points, POINTS_Y, SMALL, INK, side.clear),
        (side.points_bounds, POINTS_BOUNDS_Y, TINY, MUTED, False),
        (side.p_value, P_VALUE_Y, TINY, MUTED, False),
        (side.secondary, SECONDARY_Y, TINY, INK, False),
        (side.secondary_percent, SECONDARY_Y + 12, TINY, MUTED, False),
    ]
    if strip is not None:
        lines += [
            (side.fallout, strip + 13, TINY, FALLOUT, False),
            (side.fallout_percent, strip + 25, TINY, FALLOUT, False),
        ]
    for text, y, size, color, bold in lines:
        if text is not None:
            shown = clean(text)
            fitted = fitted_size(shown, room, size, bold=bold)
            look = {"fill": None if color == INK else color, "font_weight": 700 if bold else None}
            yield element("text", shown, x=x, y=y, font_size=fitted, **look)


def draw_breakdown(found: BreakdownDrawing, width: float, top: float, locale: str) -> Iterator[str]:
    """Draw the items that a node is broken down by, from a line below which they stand.

    Parameters
    ----------
    found : BreakdownDrawing
    width : float
        Of the card.
    top : float
        Where the block begins.
    locale : str
        Language of the words.
    """
    left, right = 12, width - 12
    yield element("path", d=f"M{left},{top:g}H{right:g}", stroke=BORDER, fill="none")
    head = format_message("export-breakdown", {"dimension": clean(found.dimension)}, locale=locale)
    for line in wrap(head, right - left, TINY, lines=1):
        yield element("text", line, x=left, y=top + 12, font_size=TINY, fill=MUTED)
    y = top + 12
    for part in found.parts:
        name = clean(part.name)
        if len(part.figures) == 1:
            y += LINE
            value, percent, share = part.figures[0]
            text = " ".join((clean(value), clean(percent)))
            yield from _bar(left, y, right - left, share)
            size = fitted_size(text, right - left, SMALL)
            yield element("text", text, x=right, y=y, font_size=size, text_anchor="end")
            room = right - left - text_width(text, size) - 8
            for line in wrap(name, room, SMALL, lines=1) if room >= LEAST_NAME else ():
                yield element("text", line, x=left, y=y, font_size=SMALL, fill=None if part.is_item else MUTED)
            continue
        for line in wrap(name, right - left, SMALL, lines=1):
            yield element("text", line, x=left, y=y + 13, font_size=SMALL, fill=None if part.is_item else MUTED)
        y += COMPARED_LINE
        column = (width - 2 * MARGIN) / len(part.figures)
        for place, (value, percent, share) in enumerate(part.figures):
            x, room = MARGIN + place * column + PADDING, column - 1.5 * PADDING
            text = " ".join((clean(value), clean(percent)))
            yield from _bar(x, y, room, share)
            yield element("text", text, x=x, y=y, font_size=fitted_size(text, room, TINY))


def _bar(x: float, y: float, room: float, share: float | None) -> Iterator[str]:
    if share is not None and share == share:
        yield element("rect", x=x, y=y + 2, width=room, height=BAR, fill=TRACK)
        yield element("rect", x=x, y=y + 2, width=room * min(1.0, max(0.0, share)), height=BAR, fill=ACCENT)
