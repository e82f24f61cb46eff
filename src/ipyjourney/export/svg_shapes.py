"""An SVG picture of ours as shapes and texts of plotly: rectangles, circles, paths and lines of text, in pixels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias
from xml.etree.ElementTree import Element

from ipyjourney.export.cards import RADIUS
from ipyjourney.export.geometry import Rect
from ipyjourney.export.markup import number
from ipyjourney.export.palette import HATCH, HATCH_GROUND, INK
from ipyjourney.export.plotly import plotly_text

__all__ = ["PictureParts", "PictureText", "Shape", "read_picture"]

Shape: TypeAlias = dict[str, object]

SVG = "{http://www.w3.org/2000/svg}"
INHERITED = ("fill", "font-size", "font-weight", "text-anchor")
NUMBERS = re.compile(r"-?[\d.]+")
STEP = re.compile(r"([A-Z])([^A-Z]*)")
BOLD = 600
MOST_CHARACTERS = 2000
HATCH_STEP, HATCH_WIDTH = 11.3, 2.5


@dataclass(frozen=True)
class PictureText:
    """A line of text.

    Attributes
    ----------
    x, y : float
        Where its baseline begins, ends or has its middle, as the anchor says.
    text : str
        As plotly reads it.
    size : float
    color : str
    anchor : str
        ``start``, ``middle`` or ``end``.
    """

    x: float
    y: float
    text: str
    size: float
    color: str
    anchor: str


@dataclass
class PictureParts:
    """What lies in a picture.

    Attributes
    ----------
    shapes : list of dict
        From the lowest to the uppermost.
    texts : list of PictureText
    """

    shapes: list[Shape] = field(default_factory=list)
    texts: list[PictureText] = field(default_factory=list)


def read_picture(root: Element) -> PictureParts:
    """Read the shapes and texts of a picture.

    Parameters
    ----------
    root : Element
        Of ``draw_journey``: its paths have absolute steps without arcs.

    Returns
    -------
    PictureParts
    """
    parts = PictureParts()
    _read(root, 0, 0, {"fill": INK}, parts)
    return parts


def _read(element: Element, left: float, top: float, look: Mapping[str, str], parts: PictureParts) -> None:
    own = {name: value for name in INHERITED if (value := element.get(name)) is not None}
    look = {**look, **own}
    match element.tag.removeprefix(SVG):
        case "svg" | "g":
            if (moved := element.get("transform")) is not None:
                right, down = map(float, NUMBERS.findall(moved))
                left, top = left + right, top + down
            for child in element:
                _read(child, left, top, look, parts)
        case "rect":
            parts.shapes.extend(_rectangle(element, left, top, look))
        case "circle":
            parts.shapes.append(_circle(element, left, top, look))
        case "path":
            path = _moved(element.get("d", ""), left, top)
            parts.shapes.append({"type": "path", "path": path, **_paint(element, look)})
        case "text":
            parts.texts.append(_text(element, left, top, look))
        case _:
            # Titles, descriptions and definitions are not drawn.
            pass


def _rectangle(element: Element, left: float, top: float, look: Mapping[str, str]) -> Iterator[Shape]:
    x, y, width, height, rounding = (float(element.get(name, 0)) for name in ("x", "y", "width", "height", "rx"))
    box = Rect(left + x, top + y, left + x + width, top + y + height)
    if element.get("clip-path") is not None:
        yield {"type": "path", "path": _edge(box), **_paint(element, look)}
        return
    is_hatched = look["fill"].startswith("url(")
    paint = _paint(element, {**look, "fill": HATCH_GROUND} if is_hatched else look)
    outline = _rounded(box, min(rounding, width / 2, height / 2))
    if is_hatched:
        yield {"type": "path", "path": outline, "fillcolor": HATCH_GROUND, "line": {"width": 0}}
        yield {"type": "path", "path": _hatching(box), "line": {"color": HATCH, "width": HATCH_WIDTH}}
        paint.pop("fillcolor")
    yield {"type": "path", "path": outline, **paint}


def _circle(element: Element, left: float, top: float, look: Mapping[str, str]) -> Shape:
    x, y, radius = (float(element.get(name, 0)) for name in ("cx", "cy", "r"))
    box = Rect(left + x, top + y, left + x, top + y).grown(radius)
    edges = {"x0": box.left, "y0": box.top, "x1": box.right, "y1": box.bottom}
    return {"type": "circle", **edges, **_paint(element, look)}


def _paint(element: Element, look: Mapping[str, str]) -> Shape:
    """Give fill and line; without a colour there is none."""
    fill, stroke = look["fill"], element.get("stroke", "none")
    line: dict[str, object] = {"width": 0}
    if stroke != "none":
        line = {"color": stroke, "width": float(element.get("stroke-width", 1))}
        if (dashes := element.get("stroke-dasharray")) is not None:
            line["dash"] = ",".join(f"{length}px" for length in dashes.split())
    return {"line": line, **({} if fill == "none" else {"fillcolor": fill})}


def _moved(path: str, left: float, top: float) -> str:
    """Move a path: its numbers are places across and down in turn, but those of H and V."""

    def step(found: re.Match[str]) -> str:
        letter, places = found[1], [float(text) for text in NUMBERS.findall(found[2])]
        shifts = {"H": (left,), "V": (top,)}.get(letter, (left, top))
        moved = [number(place + shifts[at % len(shifts)]) for at, place in enumerate(places)]
        return letter + " ".join(moved)

    return STEP.sub(step, path)


def _rounded(box: Rect, radius: float) -> str:
    left, top, right, bottom = map(number, box)
    if radius <= 0:
        return f"M{left} {top}H{right}V{bottom}H{left}Z"
    inner = box.grown(-radius)
    west, north, east, south = map(number, inner)
    return (
        f"M{west} {top}H{east}Q{right} {top} {right} {north}V{south}Q{right} {bottom} {east} {bottom}"
        f"H{west}Q{left} {bottom} {left} {south}V{north}Q{left} {top} {west} {top}Z"
    )


def _edge(box: Rect) -> str:
    """Give the stripe along the left edge of a card, whose corners are round."""
    reach = RADIUS - box.width
    inset = RADIUS - (RADIUS**2 - reach**2) ** 0.5
    control = inset + (RADIUS - inset) / 3
    left, right = number(box.left), number(box.right)
    places = (box.top + inset, box.top + control, box.top + RADIUS, box.bottom - RADIUS, box.bottom - control)
    first, bend, begin, end, other = map(number, places)
    return f"M{right} {first}Q{left} {bend} {left} {begin}V{end}Q{left} {other} {right} {number(box.bottom - inset)}Z"


def _hatching(box: Rect) -> str:
    """Draw lines down to the left over all of a box."""
    inner, path, along = box.grown(-RADIUS / 4), "", HATCH_STEP / 2
    while along < inner.width + inner.height:
        right, down = min(along, inner.width), min(along, inner.height)
        begin = number(inner.left + right), number(inner.top + along - right)
        end = number(inner.left + along - down), number(inner.top + down)
        path += f"M{' '.join(begin)}L{' '.join(end)}"
        along += HATCH_STEP
    return path


def _text(element: Element, left: float, top: float, look: Mapping[str, str]) -> PictureText:
    place = {"x": left + float(element.get("x", 0)), "y": top + float(element.get("y", 0))}
    anchor, color = look.get("text-anchor", "start"), look["fill"]
    spans = list(element)
    if not spans:
        size = float(look.get("font-size", 12))
        return PictureText(**place, text=_said(element.text, look), size=size, color=color, anchor=anchor)
    first, *others = spans
    size = float(first.get("font-size", look.get("font-size", 12)))
    text = _said(first.text, {**look, **first.attrib})
    for span in others:
        style = f"font-size:{look.get('font-size', 12)}px;color:{span.get('fill', color)}"
        text += f' <span style="{style}">{_said(span.text, span.attrib)}</span>'
    return PictureText(**place, text=text, size=size, color=color, anchor=anchor)


def _said(text: str | None, look: Mapping[str, str]) -> str:
    said = plotly_text(text or "", MOST_CHARACTERS)
    return f"<b>{said}</b>" if float(look.get("font-weight", 400)) >= BOLD else said
