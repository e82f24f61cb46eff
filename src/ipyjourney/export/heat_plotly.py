"""A heat table as a figure of plotly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from ipyjourney.export.heat_scene import HeatCell, HeatDrawing, HeatScale, HeatTable
from ipyjourney.export.heat_svg import MARK
from ipyjourney.export.lettering import text_width, wrap
from ipyjourney.export.markup import clean_name
from ipyjourney.export.palette import HATCHING, INK, MUTED, SURFACE
from ipyjourney.export.plotly import plotly_figure, plotly_says, plotly_text, plotly_title

if TYPE_CHECKING:
    from ipyjourney.export.plotly import Figure

__all__ = ["heat_figure"]

Trace: TypeAlias = dict[str, object]
Item = TypeVar("Item")

APART = 0.14
"""Between columns that stand by themselves, in columns."""

LEAST_COLUMN, MOST_COLUMN, LINE_HEIGHT, PADDING = 60, 132, 14, 12
HEADS, BOTTOM, RIGHT, LEAST_LEFT = 48, 44, 110, 60
LEAST_COLUMNS = 6
MOST_NAME, TEXT_SIZE = 220, 12
STROKES, SLANT = (0.2, 0.4, 0.6, 0.8), 0.12
"""Lines over a cell whose periods are not over, and how far they lean, out of its width."""

WHITE_UP_TO = 1e-9
BAR = {"lenmode": "pixels", "len": 200, "y": 1, "yanchor": "top"}


def heat_figure(drawing: HeatDrawing, says: Sequence[Sequence[str]]) -> Figure:
    """Make a figure of the first table of a drawing.

    Parameters
    ----------
    drawing : HeatDrawing
    says : sequence of sequence of str
        What is said of each cell under the mouse, row by row.

    Returns
    -------
    plotly.graph_objects.Figure
        The trace ``shares`` has what is coloured, ``others`` what is not; rows from top to bottom.
    """
    grid = _Grid(drawing.tables[0], says)
    names = [next(iter(wrap(clean_name(row.name), MOST_NAME, TEXT_SIZE, lines=1)), "") for row in grid.table.rows]
    left = max([LEAST_LEFT, *(text_width(name, TEXT_SIZE) + 2 * PADDING for name in names)])
    width = left + RIGHT + grid.column_width * max(grid.edges[-1], LEAST_COLUMNS)
    title, top = plotly_title(drawing.title, width - 2 * PADDING)
    top += HEADS
    n_rows = max(len(names), 1)
    axis = {"showgrid": False, "zeroline": False, "ticks": ""}
    layout: dict[str, object] = {
        "title": title,
        "width": width,
        "height": top + BOTTOM + (LINE_HEIGHT * grid.lines + PADDING) * n_rows,
        "margin": {"l": left, "r": RIGHT, "t": top, "b": BOTTOM},
        "xaxis": {
            **axis,
            "side": "top",
            "range": [0, max(grid.edges[-1], 1)],
            "tickvals": grid.middles,
            "ticktext": [plotly_text(head).replace(" ", "<br>") for head in grid.table.heads],
        },
        "yaxis": {
            **axis,
            # From top to bottom, as in the table.
            "range": [n_rows - 0.5, -0.5],
            "tickvals": [*range(len(names))],
            "ticktext": [plotly_text(name) for name in names],
        },
        "shapes": _hatching(grid),
        "annotations": [] if drawing.mark is None else [_below(drawing.mark)],
    }
    return plotly_figure([grid.others(), grid.shares(drawing.scale)], layout)


@dataclass(frozen=True)
class _Grid:
    """Where the cells lie: a column is one wide, and so is a row high."""

    table: HeatTable
    says: Sequence[Sequence[str]]

    @cached_property
    def slots(self) -> tuple[int | None, ...]:
        """Columns from left to right; None for a gap."""
        return tuple(self._slots())

    def _slots(self) -> Iterator[int | None]:
        for column in range(len(self.table.heads)):
            if column in self.table.apart:
                yield None
            yield column

    @cached_property
    def edges(self) -> list[float]:
        """Left edges of the slots, and the right one of the last."""
        edges = [0.0]
        for slot in self.slots:
            edges.append(round(edges[-1] + (APART if slot is None else 1), 6))
        return edges

    @property
    def middles(self) -> list[float]:
        """The middle of each column."""
        return [left + 0.5 for left, slot in zip(self.edges, self.slots, strict=False) if slot is not None]

    @property
    def lines(self) -> int:
        """How many lines of text the fullest cell has."""
        return max([1, *(len(cell.lines) for row in self.table.rows for cell in row.cells if cell is not None)])

    @property
    def column_width(self) -> float:
        """How wide all columns are, in pixels."""
        cells = {cell for row in self.table.rows for cell in row.cells if cell is not None}
        widest = max((text_width(text, TEXT_SIZE) for cell in cells for text in cell.lines), default=0.0)
        return min(MOST_COLUMN, max(LEAST_COLUMN, widest + 2 * PADDING))

    def others(self) -> Trace:
        """Give the cells without a colour."""
        colors = [[0, SURFACE], [1, SURFACE]]
        return {**self._trace("others", own=False), "colorscale": colors, "showscale": False, "hoverinfo": "skip"}

    def shares(self, scale: HeatScale | None) -> Trace:
        """Give the cells with a colour, the bar that says what it means, and what is said of all cells."""
        said = [self._spread([*map(plotly_says, row)], "") for row in self.says]
        trace = {**self._trace("shares", own=True), "hovertext": said, "hoverinfo": "text", "hoverongaps": True}
        if scale is None:
            return {**trace, "showscale": False}
        colors: list[list[object]] = [[0, scale.palest], [1, scale.strongest]]
        if scale.low == 0 < scale.high:
            # Zero has no colour.
            colors = [[0, SURFACE], [WHITE_UP_TO, scale.palest], [1, scale.strongest]]
        bar = {"title": {"text": plotly_text(scale.name)}, "tickformat": ".1~%", "thickness": 14, "outlinewidth": 0}
        is_rising = scale.high > scale.low
        ends = {"zmin": scale.low, "zmax": scale.high} if is_rising else {"zmin": 0, "zmax": 1}
        return {**trace, **ends, "colorscale": colors, "colorbar": {**bar, **BAR}, "showscale": is_rising}

    def _trace(self, name: str, *, own: bool) -> Trace:
        """Give the cells that have a share, or those that have none."""
        rows = [self._spread(row.cells, None) for row in self.table.rows]
        cells = [
            [cell if cell is not None and (cell.share is not None) is own else None for cell in row] for row in rows
        ]
        return {
            "type": "heatmap",
            "name": name,
            "x": self.edges,
            "y": [*range(len(rows))],
            "z": [[None if cell is None else cell.share or 0 for cell in row] for row in cells],
            "text": [["" if cell is None else "<br>".join(_texts(cell)) for cell in row] for row in cells],
            "texttemplate": "%{text}",
            "textfont": {"color": INK, "size": TEXT_SIZE},
            "xgap": 2,
            "ygap": 2,
        }

    def _spread(self, cells: Sequence[Item], nothing: Item) -> list[Item]:
        return [nothing if slot is None else cells[slot] for slot in self.slots]


def _texts(cell: HeatCell) -> Iterator[str]:
    first, *others = cell.lines
    yield plotly_text(first + MARK if cell.incomplete else first)
    yield from map(plotly_text, others)


def _hatching(grid: _Grid) -> list[dict[str, object]]:
    """Draw lines over all cells whose periods are not over, as one shape."""
    path = "".join(
        f"M{left + stroke - SLANT:g},{line + 0.46:g}L{left + stroke + SLANT:g},{line - 0.46:g}"
        for line, row in enumerate(grid.table.rows)
        for left, slot in zip(grid.edges, grid.slots, strict=False)
        if slot is not None and (cell := row.cells[slot]) is not None and cell.incomplete
        for stroke in STROKES
    )
    return [{"type": "path", "path": path, "opacity": 0.3, "line": {"color": HATCHING, "width": 1}}] if path else []


def _below(text: str) -> dict[str, object]:
    place = {"x": 0, "y": 0, "xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "top", "yshift": -PADDING}
    return {"text": plotly_text(text), "showarrow": False, "font": {"color": MUTED, "size": 11}, **place}
