"""How the bars and ribbons of a flow are filled: exits and sides differ in their patterns, not in colour alone."""

from __future__ import annotations

from collections.abc import Iterator

from ipyjourney.export.markup import element
from ipyjourney.export.palette import MUTED, SIDES

__all__ = ["EXIT", "band_fill", "draw_patterns"]

EXIT = MUTED
SIZE = 6
STRENGTH = 0.34
"""How much of a ribbon's colour covers what it crosses."""

# The first side is plain.
LINES = (None, "M0,0V6", "M0,1.5H6M0,4.5H6", "M0,0L6,6M6,0L0,6")


def band_fill(side: int | None, prefix: str, *, strong: bool = False) -> dict[str, object]:
    """Give the fill of a bar, which is strong, or a ribbon.

    Parameters
    ----------
    side : int or None
        Number of the side; None for exits and entries.
    prefix : str
        What the ids of this picture begin with.
    strong : bool, default False
    """
    opacity = None if strong else STRENGTH
    if side is None:
        return {"fill": f"url(#{prefix}-exit)", "fill_opacity": None if strong else 0.7}
    if side == 0:
        return {"fill": SIDES[0], "fill_opacity": opacity}
    return {"fill": f"url(#{prefix}-side-{side})", "fill_opacity": None if strong else 0.6}


def draw_patterns(sides: int, prefix: str, *, exits: bool) -> Iterator[str]:
    """Draw what fills refer to."""
    shared = {"width": SIZE, "height": SIZE, "patternUnits": "userSpaceOnUse"}
    if exits:
        lines = [
            element("rect", width=SIZE, height=SIZE, fill=EXIT, fill_opacity=0.3),
            element("path", d="M1,0V6M4,0V6", stroke=EXIT, stroke_width=1.2),
        ]
        yield element("pattern", lines, id=f"{prefix}-exit", **shared, patternTransform="rotate(45)")
    for side in range(1, sides):
        color = SIDES[side % len(SIDES)]
        lines = [
            element("rect", width=SIZE, height=SIZE, fill=color, fill_opacity=0.45),
            element("path", d=LINES[side % len(LINES)], stroke=color, stroke_width=1.6),
        ]
        turned = "rotate(-45)" if side == 1 else None
        yield element("pattern", lines, id=f"{prefix}-side-{side}", **shared, patternTransform=turned)
