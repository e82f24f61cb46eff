"""A journey as a figure of plotly: the cards and arrows of the picture, and under the mouse what they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias
from xml.etree import ElementTree

from ipyjourney.export.geometry import Rect, Spot
from ipyjourney.export.journey_scene import JourneyDrawing
from ipyjourney.export.lettering import FONT_FAMILY
from ipyjourney.export.palette import ACCENT, BORDER, INK, SURFACE
from ipyjourney.export.plotly import plotly_figure, plotly_says, plotly_text
from ipyjourney.export.routes import band_width, route_arrows
from ipyjourney.export.svg import card_of, draw_journey, link_of
from ipyjourney.export.svg_shapes import PictureText, read_picture

if TYPE_CHECKING:
    from ipyjourney.export.plotly import Figure

__all__ = ["Told", "journey_figure"]

Trace: TypeAlias = dict[str, object]

NOTHING = "rgba(0,0,0,0)"
FONT = {"family": FONT_FAMILY, "color": INK}
TOOLS = 32
"""Room above the picture, where plotly shows its tools."""

LEAST_HALF = 7
"""Half the least width of what is pointed at, in pixels."""

BASELINE = 0.25
"""How far plotly puts a baseline below the place of a text, in font sizes."""

POSITIONS = {"start": "middle right", "middle": "middle center", "end": "middle left"}


@dataclass(frozen=True)
class Told:
    """What is told of a card or an arrow.

    Attributes
    ----------
    says : str
        Under the mouse, in lines.
    figures : sequence of mapping
        Exact figures, one mapping for each side of a comparison; plain values.
    """

    says: str
    figures: Sequence[Mapping[str, object]]


def journey_figure(drawing: JourneyDrawing, nodes: Sequence[Told], arrows: Sequence[Told]) -> Figure:
    """Make a figure of a journey.

    Parameters
    ----------
    drawing : JourneyDrawing
    nodes, arrows : sequence of Told
        In the order of the drawing.

    Returns
    -------
    plotly.graph_objects.Figure
        A pixel is one unit of both axes. Per arrow and per card a trace with its exact figures in ``meta``, the trace
        ``texts`` with what is written, and shapes.
    """
    root = ElementTree.fromstring(draw_journey(drawing))
    left, top, width, height = map(float, root.get("viewBox", "0 0 1 1").split())
    picture = read_picture(root)
    cards = {node.id: card_of(node) for node in drawing.nodes}
    routes = route_arrows(cards, [link_of(arrow) for arrow in drawing.arrows])
    traces = [_texts(picture.texts)]
    for arrow, route, told in zip(drawing.arrows, routes, arrows, strict=True):
        half = max(band_width(arrow.share) / 2 + 2, LEAST_HALF)
        traces.append(_area(_around(route.points, half), told))
    traces += [_area(_corners(cards[node.id]), told) for node, told in zip(drawing.nodes, nodes, strict=True)]
    axis = {"visible": False, "showgrid": False, "zeroline": False}
    layout: dict[str, object] = {
        "width": width,
        "height": height + TOOLS,
        "margin": {"l": 0, "r": 0, "t": TOOLS, "b": 0, "pad": 0},
        "showlegend": False,
        "hovermode": "closest",
        "hoverlabel": {"bgcolor": SURFACE, "bordercolor": ACCENT, "align": "left", "font": FONT},
        "dragmode": "pan",
        "xaxis": {**axis, "range": [left, left + width]},
        # From top to bottom; a pixel is as high as wide, however large the figure is drawn.
        "yaxis": {**axis, "range": [top + height, top], "scaleanchor": "x", "constrain": "domain"},
        "shapes": [{**shape, "layer": "below"} for shape in picture.shapes],
    }
    return plotly_figure(traces, layout)


def _texts(texts: Sequence[PictureText]) -> Trace:
    return {
        "type": "scatter",
        "name": "texts",
        "mode": "text",
        "x": [text.x for text in texts],
        "y": [round(text.y - BASELINE * text.size, 2) for text in texts],
        "text": [text.text for text in texts],
        "textposition": [POSITIONS[text.anchor] for text in texts],
        "textfont": {"size": [text.size for text in texts], "color": [text.color for text in texts]},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _area(outline: Sequence[Spot], told: Told) -> Trace:
    """Give what is not seen, but pointed at."""
    title = told.says.partition("\n")[0]
    return {
        "type": "scatter",
        "name": plotly_text(title),
        "mode": "lines",
        "x": [round(spot.x, 1) for spot in outline],
        "y": [round(spot.y, 1) for spot in outline],
        "line": {"width": 0, "color": BORDER},
        "fill": "toself",
        "fillcolor": NOTHING,
        "hoveron": "fills",
        "hoverinfo": "text",
        "text": plotly_says(told.says),
        "meta": [dict(figures) for figures in told.figures],
    }


def _corners(card: Rect) -> list[Spot]:
    left, top, right, bottom = card
    return [Spot(left, top), Spot(right, top), Spot(right, bottom), Spot(left, bottom), Spot(left, top)]


def _around(points: Sequence[Spot], half: float) -> list[Spot]:
    """Give the outline of a band along a line."""
    ways = [_way(one, other) for one, other in pairwise(points)]
    sides = [ways[0], *(_mean(before, after) for before, after in pairwise(ways)), ways[-1]]
    across = [Spot(-side.y, side.x) for side in sides]
    there = [point.moved(normal, half) for point, normal in zip(points, across, strict=True)]
    back = [point.moved(normal, -half) for point, normal in zip(points, across, strict=True)]
    return [*there, *reversed(back), there[0]]


def _way(one: Spot, other: Spot) -> Spot:
    x, y = other.x - one.x, other.y - one.y
    length = (x * x + y * y) ** 0.5 or 1.0
    return Spot(x / length, y / length)


def _mean(one: Spot, other: Spot) -> Spot:
    """Give the way between two, as long as a corner takes to keep the band's width."""
    x, y = one.x + other.x, one.y + other.y
    square = x * x + y * y
    # Where a line turns back there is no way between.
    return Spot(2 * x / square, 2 * y / square) if square > 0.5 else other
