"""Curves as a figure of plotly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from ipyjourney.export.lettering import wrap
from ipyjourney.export.lines_scene import Bar, CurveLine, CurvesDrawing, readable_ticks
from ipyjourney.export.lines_svg import DASHES, DOTTED, DOTTED_WIDTH, MOST_DOTS
from ipyjourney.export.markup import clean_name
from ipyjourney.export.palette import ACCENT, BORDER, LINES, SURFACE
from ipyjourney.export.plotly import plotly_figure, plotly_says, plotly_text, plotly_title

if TYPE_CHECKING:
    from ipyjourney.export.plotly import Figure

__all__ = ["lines_figure"]

Trace: TypeAlias = dict[str, object]

WIDTH, HEIGHT = 860, 460
MARGINS = {"l": 64, "r": 24, "b": 64}
MOST_NAME, TEXT_SIZE = 200, 12
LEGEND = 160
"""What the legend takes away from the width, about."""

LITTLE = 0.015
"""Of the width, beside the first and the last place."""


def lines_figure(drawing: CurvesDrawing) -> Figure:
    """Make a figure of curves.

    Parameters
    ----------
    drawing : CurvesDrawing

    Returns
    -------
    plotly.graph_objects.Figure
        Per line a trace with its name; those of bands, marks and dotted pieces belong to its entry of the legend.
    """
    traces = [_bars(drawing.bars)] if drawing.bars else []
    traces += [trace for index, line in enumerate(drawing.lines) for trace in _traces(index, line, drawing)]
    title, top = plotly_title(drawing.title, WIDTH - 2 * MARGINS["r"])
    axis = {"gridcolor": BORDER, "zeroline": False}
    first, last = drawing.across[0].at, drawing.across[-1].at
    shown = readable_ticks(drawing.across, WIDTH - MARGINS["l"] - MARGINS["r"] - LEGEND, TEXT_SIZE)
    layout: dict[str, object] = {
        "title": title,
        "width": WIDTH,
        "height": HEIGHT,
        "margin": {**MARGINS, "t": top},
        "plot_bgcolor": SURFACE,
        "hovermode": "closest",
        "showlegend": True,
        "xaxis": {
            **axis,
            "title": {"text": plotly_text(drawing.across_title)},
            "tickvals": [tick.at for tick in shown],
            "ticktext": [plotly_text(tick.text) for tick in shown],
            "ticks": "outside",
            "range": [first - LITTLE * (last - first), last + LITTLE * (last - first)],
            "showgrid": False,
        },
        "yaxis": {
            **axis,
            "title": {"text": plotly_text(drawing.up_title) if drawing.up_title else ""},
            "range": [drawing.up[0].at, drawing.up[-1].at * 1.02],
            "tickvals": [tick.at for tick in drawing.up],
            "ticktext": [tick.text for tick in drawing.up],
        },
    }
    return plotly_figure(traces, layout)


def _bars(bars: Sequence[Bar]) -> Trace:
    return {
        "type": "bar",
        "name": "bars",
        "x": [(bar.begin + bar.end) / 2 for bar in bars],
        "width": [bar.end - bar.begin for bar in bars],
        "y": [bar.height for bar in bars],
        "marker": {"color": _faint(ACCENT, 0.55), "line": {"color": SURFACE, "width": 1}},
        "hovertext": [plotly_says(bar.says) for bar in bars],
        "hoverinfo": "text",
        "showlegend": False,
    }


def _traces(index: int, line: CurveLine, drawing: CurvesDrawing) -> Iterator[Trace]:
    color, group = LINES[index % len(LINES)], f"line {index}"
    shape = "hv" if drawing.is_stepped else "linear"
    common: Trace = {"type": "scatter", "legendgroup": group, "hoverinfo": "skip", "showlegend": False}
    if line.band:
        ends = [line.band[-1].at if line.end is None else line.end]
        at = [each.at for each in line.band] + ends
        edges = ([each.low for each in line.band], [each.high for each in line.band])
        for shares, fill in zip(edges, ("none", "tonexty"), strict=True):
            yield {
                **common,
                "name": group,
                "x": at,
                "y": [*shares, shares[-1]],
                "mode": "lines",
                "line": {"shape": shape, "width": 0, "color": color},
                "fill": fill,
                "fillcolor": _faint(color),
            }
    points, says = [*line.points], [*map(plotly_says, line.says)]
    if line.end is not None and points and points[-1][0] < line.end:
        points.append((line.end, points[-1][1]))
        says.append(says[-1])
    has_dots = line.with_dots and not drawing.is_stepped and len(points) <= MOST_DOTS
    symbols = ["circle-open" if at in line.incomplete else "circle" for at in range(len(points))]
    # It is interrupted where it is dotted; from the last place on, so that those before it keep their numbers.
    for place in reversed(line.dotted):
        points.insert(place + 1, (points[place + 1][0], None))
        says.insert(place + 1, "")
        symbols.insert(place + 1, "circle")
    yield {
        **common,
        "name": plotly_text(next(iter(wrap(clean_name(line.name), MOST_NAME, TEXT_SIZE, lines=1)), "")),
        "x": [at for at, _ in points],
        "y": [share for _, share in points],
        "mode": "lines+markers" if has_dots else "lines",
        "line": {"shape": shape, "color": color, "width": 2, "dash": _dash(DASHES[index % len(DASHES)])},
        "marker": {"symbol": symbols},
        "connectgaps": False,
        "hovertext": says,
        "hoverinfo": "text",
        "showlegend": True,
    }
    if line.dotted:
        pieces = [line.points[place : place + 2] for place in line.dotted]
        yield {
            **common,
            "name": group,
            "x": [x for piece in pieces for x, _ in (*piece, piece[-1])],
            "y": [share for piece in pieces for share in (*(share for _, share in piece), None)],
            "mode": "lines",
            "line": {"color": color, "width": DOTTED_WIDTH, "dash": _dash(DOTTED)},
            "connectgaps": False,
        }
    if line.mark is not None:
        yield {
            **common,
            "name": group,
            "x": [line.mark.at],
            "y": [line.mark.share],
            "mode": "markers",
            "marker": {"size": 8, "color": SURFACE, "line": {"color": color, "width": 2}},
            "hovertext": [plotly_says(f"{line.name}\n{line.mark.text}")],
            "hoverinfo": "text",
        }


def _dash(dashes: str | None) -> str:
    return "solid" if dashes is None else ",".join(f"{length}px" for length in dashes.split())


def _faint(color: str, strength: float = 0.12) -> str:
    channels = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({','.join(map(str, channels))},{strength})"
