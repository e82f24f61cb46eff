"""A flow as a figure of plotly: a Sankey diagram for each side, whose nodes lie as in the picture."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from ipyjourney.export.flow_layout import ANCHOR_HEIGHT, NodeKey, NodeLink, SideViews, lay_out
from ipyjourney.export.flow_scene import ColumnDrawing
from ipyjourney.export.palette import MUTED, SIDES, SURFACE
from ipyjourney.export.plotly import plotly_figure, plotly_says, plotly_text, plotly_title
from ipyjourney.spec.places import ItemKind

if TYPE_CHECKING:
    from ipyjourney.export.plotly import Figure

__all__ = ["SankeySide", "flow_figure"]

PITCH = 220
THICKNESS = 14
SLOTS = ((16.0, 6.0), (8.0, 6.0), (4.0, 4.0), (0.0, 2.0), (0.0, 0.0))
"""Least height of nodes and gaps between them, the loosest first."""

MOST_GAPS = 0.66

STRENGTH = 0.34
THIN = 1.1
"""In pixels."""
HEADS, NAME, BETWEEN_SIDES, BOTTOM = 48, 24, 56, 32
LEFT, RIGHT = 32, 180
MOST_LABEL = 26
EDGE = 0.001
"""Plotly takes a place of 0 for none."""


@dataclass(frozen=True)
class SankeySide:
    """A side of a comparison, or the whole flow without a name.

    Attributes
    ----------
    views : SideViews
    nodes : mapping of NodeKey to str
        What is said of a node under the mouse, in lines.
    links : mapping of NodeLink to str
        What is said of a link.
    name : str or None
    """

    views: SideViews
    nodes: Mapping[NodeKey, str]
    links: Mapping[NodeLink, str]
    name: str | None = None


def flow_figure(
    title: str,
    columns: Sequence[ColumnDrawing],
    titles: Mapping[NodeKey, str],
    sides: Sequence[SankeySide],
    items_per_column: int,
) -> Figure:
    """Make a figure with a diagram for each side, one below the other, of exact path views.

    Parameters
    ----------
    title : str
    columns : sequence of ColumnDrawing
        From left to right.
    titles : mapping of NodeKey to str
        Names of the nodes of any side.
    sides : sequence of SankeySide
    items_per_column : int
        Items of a column that is not expanded.

    Returns
    -------
    plotly.graph_objects.Figure
        One trace per side.
    """
    layout = lay_out([column.number for column in columns], [side.views for side in sides], items_per_column)
    order = [node.key for node in sorted(layout.nodes, key=lambda node: (node.place, node.y))]
    stacks = [_Stack.of(side.views, order) for side in sides]
    width = PITCH * max(len(columns) - 1, 1)
    head, room = plotly_title(title, width + RIGHT)
    names = NAME if sides[0].name is not None else 0
    whole = max(sum(stack.height for stack in stacks) + BETWEEN_SIDES * (len(sides) - 1), 1.0)
    places = {column.number: place / max(len(columns) - 1, 1) for place, column in enumerate(columns)}
    traces, notes = [], []
    y = 0.0
    for number, (side, stack) in enumerate(zip(sides, stacks, strict=True)):
        upper = 1 - y / whole
        domain = {"x": [0, 1], "y": [max(upper - stack.height / whole, 0), upper]}
        color = SIDES[number % len(SIDES)]
        traces.append({**_trace(side, stack, titles, places, color), "domain": domain})
        if side.name is not None:
            notes.append({**_note(plotly_text(side.name), 0, upper), "yshift": 6, "font": {"color": color}})
        y += stack.height + BETWEEN_SIDES
    heads = [
        {
            **_note(
                f"<b>{plotly_text(column.name, MOST_LABEL)}</b><br>{plotly_text(column.place)}",
                places[column.number],
                1,
            ),
            "yshift": names + 8,
        }
        for column in columns
    ]
    return plotly_figure(
        traces,
        {
            "title": head,
            "width": width + LEFT + RIGHT,
            "height": whole + room + HEADS + names + BOTTOM,
            "margin": {"l": LEFT, "r": RIGHT, "t": room + HEADS + names, "b": BOTTOM},
            "annotations": [*heads, *notes],
        },
    )


@dataclass(frozen=True)
class _Stack:
    """The nodes of a side below each other, in pixels: their heights and middles.

    ``pad`` is the gap between nodes for which plotly, which has layers of its own, draws bars to the same scale.
    """

    bars: Mapping[NodeKey, float]
    middles: Mapping[NodeKey, float]
    height: float
    pad: float

    @classmethod
    def of(cls, side: SideViews, order: Sequence[NodeKey]) -> _Stack:
        """Stack nodes as loosely as plotly allows: of a layer, it gives two thirds to gaps at most."""
        scale = ANCHOR_HEIGHT / side.views if side.views else 0.0
        bars = {key: scale * side.nodes[key] for key in order if side.nodes.get(key)}
        layers: dict[int, list[float]] = defaultdict(list)
        for key, depth in _depths(side, bars).items():
            layers[depth].append(bars[key])
        gaps = max((len(layer) - 1 for layer in layers.values()), default=0)
        stacked = (cls._with_slots(bars, layers.values(), *slots) for slots in SLOTS)
        loose = (stack for stack in stacked if stack.pad * gaps <= stack.height * MOST_GAPS)
        return next(loose, cls._with_slots(bars, layers.values(), *SLOTS[-1]))

    @classmethod
    def _with_slots(
        cls, bars: Mapping[NodeKey, float], layers: Iterable[list[float]], least: float, gap: float
    ) -> _Stack:
        middles, height = _middles(bars, least, gap)
        pads = [(height - sum(layer)) / (len(layer) - 1) for layer in layers if len(layer) > 1]
        return cls(bars, middles, height, max(min(pads, default=0.0), 0.0))


def _middles(bars: Mapping[NodeKey, float], least: float, gap: float) -> tuple[dict[NodeKey, float], float]:
    middles, height = {}, 0.0
    for _, keys in groupby(bars, key=lambda key: key.column):
        y = -gap
        for key in keys:
            slot = max(bars[key], least)
            middles[key] = y + gap + slot / 2
            y += gap + slot
        height = max(height, y)
    return middles, height


def _depths(side: SideViews, order: Mapping[NodeKey, float]) -> dict[NodeKey, int]:
    """Give the layers that nodes have in plotly: how many links lead there at most."""
    into: dict[NodeKey, list[NodeKey]] = defaultdict(list)
    for source, target in side.links:
        into[target].append(source)
    depths: dict[NodeKey, int] = {}
    for key in order:
        depths[key] = max((depths[source] + 1 for source in into[key]), default=0)
    return depths


def _trace(
    side: SankeySide, stack: _Stack, titles: Mapping[NodeKey, str], places: Mapping[int, float], color: str
) -> dict[str, object]:
    index = {key: number for number, key in enumerate(stack.bars)}
    links = [pair for pair, views in side.views.links.items() if views]
    scale = ANCHOR_HEIGHT / side.views.views if side.views.views else 0.0
    return {
        "type": "sankey",
        "name": "" if side.name is None else plotly_text(side.name),
        "arrangement": "fixed",
        "node": {
            "label": [plotly_text(titles[key], MOST_LABEL) for key in index],
            "x": [min(max(places[key.column], EDGE), 1 - EDGE) for key in index],
            "y": [min(max(stack.middles[key] / stack.height, EDGE), 1 - EDGE) for key in index],
            "color": [MUTED if key.kind in (ItemKind.EXIT, ItemKind.ENTRY) else color for key in index],
            "line": {"color": SURFACE, "width": 0.5},
            "thickness": THICKNESS,
            "pad": stack.pad,
            "align": "left",
            "customdata": [plotly_says(side.nodes[key]) for key in index],
            "hovertemplate": "%{customdata}<extra></extra>",
        },
        "link": {
            "source": [index[source] for source, _ in links],
            "target": [index[target] for _, target in links],
            "value": [side.views.links[pair] for pair in links],
            "color": [
                _pale(MUTED if _leads_out(pair) else color, side.views.links[pair] * scale < THIN) for pair in links
            ],
            "customdata": [plotly_says(side.links[pair]) for pair in links],
            "hovertemplate": "%{customdata}<extra></extra>",
        },
    }


def _leads_out(pair: NodeLink) -> bool:
    return any(key.kind in (ItemKind.EXIT, ItemKind.ENTRY) for key in pair)


def _pale(color: str, is_thin: bool) -> str:
    # Plotly draws thin links as lines that are not transparent, dark where there are many: these are mixed with white.
    channels = [int(color[at : at + 2], 16) for at in (1, 3, 5)]
    if not is_thin:
        return f"rgba({','.join(map(str, channels))},{STRENGTH})"
    return f"rgb({','.join(str(round(255 + (channel - 255) * STRENGTH)) for channel in channels)})"


def _note(text: str, x: float, y: float) -> dict[str, object]:
    place = {"x": x, "y": y, "xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "bottom"}
    return {"text": text, "showarrow": False, "align": "left", **place}
