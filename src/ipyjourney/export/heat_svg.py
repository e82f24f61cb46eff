"""A heat table as an SVG picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from ipyjourney.export.heat_scene import HeatCell, HeatDrawing, HeatRow, HeatScale, HeatTable
from ipyjourney.export.lettering import fitted_size, text_width, wrap
from ipyjourney.export.markup import clean, clean_name, element, number
from ipyjourney.export.page import Page, draw_page, prefix_of
from ipyjourney.export.palette import BORDER, HATCHING, MUTED, SURFACE

__all__ = ["MARK", "draw_heat"]

MARK = "*"
"""Behind the main figure of a cell whose periods are not over."""

FIGURE_SIZE, SMALL_SIZE, HEAD_SIZE = 12, 11, 11
LINE, HEAD_LINE = 14, 13
PADDING, CELL_PADDING = 8, 6
LEAST_COLUMN, MOST_COLUMN = 50, 132
LEAST_NAME, MOST_NAME = 72, 240
APART = 10
LEGEND_HEIGHT, BAR_WIDTH, BAR_HEIGHT, SWATCH = 26, 88, 12, 20
BETWEEN = 24
"""Between two tables."""

HATCH_SIZE = 6


def draw_heat(drawing: HeatDrawing) -> str:
    """Draw heat tables one below the other, with title, scale, notes and definition.

    Parameters
    ----------
    drawing : HeatDrawing

    Returns
    -------
    str
        An SVG document with a light ground of its own.

    Examples
    --------
    >>> row = HeatRow("2025-01", (HeatCell(("3",)), HeatCell(("1", "33.3%"), 1 / 3, "#74c296")))
    >>> table = HeatTable("Retention", ("Included", "1"), frozenset({1}), (row,))
    >>> draw_heat(HeatDrawing("Retention", (table,), None, None)).splitlines()[-1]
    '</svg>'
    """
    prefix = prefix_of(drawing)
    parts: list[str] = []
    top = 0.0
    width = 0.0
    if drawing.scale is not None or drawing.mark is not None:
        parts += _legend(drawing.scale, drawing.mark, prefix)
        top = LEGEND_HEIGHT
    for index, table in enumerate(drawing.tables):
        top += BETWEEN if index else 0
        grid = _Grid(table, prefix)
        parts.append(element("g", grid.draw(), transform=f"translate(0 {number(top)})"))
        top += grid.height
        width = max(width, grid.width)
    page = Page(
        drawing.title,
        drawing.description,
        width,
        top,
        parts,
        [*_definitions(drawing, prefix)],
        drawing.notes,
        drawing.definition,
        drawing.locale,
    )
    return draw_page(page, prefix)


def _definitions(drawing: HeatDrawing, prefix: str) -> Iterator[str]:
    size = {"width": HATCH_SIZE, "height": HATCH_SIZE, "patternUnits": "userSpaceOnUse"}
    if drawing.mark is not None:
        line = element("path", d=f"M0,0V{HATCH_SIZE}", stroke=HATCHING, stroke_opacity="0.28", stroke_width=2)
        yield element("pattern", [line], id=f"{prefix}-hatch", **size, patternTransform="rotate(45)")
    if drawing.scale is not None:
        stops = [
            element("stop", offset=place, stop_color=color)
            for place, color in ((0, drawing.scale.palest), (1, drawing.scale.strongest))
        ]
        yield element("linearGradient", stops, id=f"{prefix}-scale")


def _legend(scale: HeatScale | None, mark: str | None, prefix: str) -> Iterator[str]:
    """Draw the scale of the colours, and what hatching says."""
    x = 0.0
    y = BAR_HEIGHT / 2
    look = {"y": y + 4, "font_size": HEAD_SIZE, "fill": MUTED}
    if scale is not None:
        for text in (f"{scale.name} {scale.low_text}", scale.high_text):
            yield element("text", text, x=x, **look)
            x += text_width(text, HEAD_SIZE) + PADDING
            if text is not scale.high_text:
                fill = f"url(#{prefix}-scale)"
                yield element("rect", x=x, width=BAR_WIDTH, height=BAR_HEIGHT, rx=3, fill=fill, stroke=BORDER)
                x += BAR_WIDTH + PADDING
        x += 2 * PADDING
    if mark is not None:
        box = {"x": x, "width": SWATCH, "height": BAR_HEIGHT, "rx": 3, "stroke": BORDER}
        yield element("rect", **box, fill=SURFACE)
        yield element("rect", **box, fill=f"url(#{prefix}-hatch)")
        yield element("text", mark, x=x + SWATCH + PADDING, **look)


@dataclass
class _Grid:
    """Where the cells of a table lie."""

    table: HeatTable
    prefix: str
    _widths: dict[tuple[str, float, bool], float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        table = self.table
        names = [clean_name(row.name) for row in table.rows]
        widest = max((text_width(name, FIGURE_SIZE) for name in [*names, table.corner]), default=0.0)
        self.name_width = min(MOST_NAME, max(LEAST_NAME, widest + 2 * PADDING))
        # All columns of one kind are as wide, so that the table is easy to read.
        kinds = [*accumulate(int(column in table.apart) for column in range(len(table.heads)))]
        needed: dict[int, float] = {}
        for column, kind in enumerate(kinds):
            needed[kind] = max(needed.get(kind, LEAST_COLUMN), self._needed(column))
        self.widths = [min(MOST_COLUMN, needed[kind]) for kind in kinds]
        self.heads = [
            wrap(clean(head), width - 2 * CELL_PADDING, HEAD_SIZE, lines=2, bold=True)
            for head, width in zip(table.heads, self.widths, strict=True)
        ]
        self.head_height: float = max([1, *(len(lines) for lines in self.heads)]) * HEAD_LINE + CELL_PADDING
        self.heights = [self._height(row) for row in table.rows]

    @property
    def height(self) -> float:
        """How high the table is."""
        return self.head_height + sum(self.heights)

    @property
    def width(self) -> float:
        """How wide the table is."""
        return self.name_width + sum(self.widths) + APART * len(self.table.apart)

    def _needed(self, column: int) -> float:
        cells = [cell for row in self.table.rows if (cell := row.cells[column]) is not None]
        texts = [self._width(text, row, cell) for cell in cells for row, text in enumerate(cell.lines)]
        # A head may take two lines: its longest word counts.
        words = [text_width(word, HEAD_SIZE, bold=True) for word in clean(self.table.heads[column]).split()]
        return max([0.0, *texts, *words]) + 2 * CELL_PADDING

    def _width(self, text: str, line: int, cell: HeatCell) -> float:
        marked = text + MARK if cell.incomplete and line == 0 else text
        size, bold = _look(line, cell)
        # All digits are equally wide.
        key = (re.sub(r"\d", "0", marked), size, bold)
        if key not in self._widths:
            self._widths[key] = text_width(marked, size, bold=bold)
        return self._widths[key]

    def _height(self, row: HeatRow) -> float:
        lines = max([1, *(len(cell.lines) for cell in row.cells if cell is not None)])
        return lines * LINE + 2 * CELL_PADDING - 2

    def draw(self) -> Iterator[str]:
        """Draw the table from (0, 0) on."""
        lefts, x = [], self.name_width
        for column, width in enumerate(self.widths):
            x += APART if column in self.table.apart else 0
            lefts.append(x)
            x += width
        yield from self._head(lefts)
        y = self.head_height
        for row, height in zip(self.table.rows, self.heights, strict=True):
            yield element("g", self._row(row, lefts, height), transform=f"translate(0 {number(y)})", text_anchor="end")
            y += height

    def _head(self, lefts: list[float]) -> Iterator[str]:
        look = {"font_size": HEAD_SIZE, "font_weight": 600, "fill": MUTED}
        bottom = self.head_height - CELL_PADDING
        for line in wrap(clean(self.table.corner), self.name_width - PADDING, HEAD_SIZE, lines=1, bold=True):
            yield element("text", line, y=bottom, **look)
        for lines, left, width in zip(self.heads, lefts, self.widths, strict=True):
            for row, line in enumerate(reversed(lines)):
                x = left + width - CELL_PADDING
                yield element("text", line, x=x, y=bottom - row * HEAD_LINE, text_anchor="end", **look)

    def _row(self, row: HeatRow, lefts: list[float], height: float) -> Iterator[str]:
        look = {"font_weight": 600} if row.is_average else {}
        for line in wrap(clean_name(row.name), self.name_width - PADDING, FIGURE_SIZE, lines=1):
            yield element("text", line, y=height / 2 + 3.5, text_anchor="start", **look)
        for cell, left, width in zip(row.cells, lefts, self.widths, strict=True):
            if cell is not None:
                yield from self._cell(cell, left, width, height)
        if row.is_average:
            right = lefts[-1] + self.widths[-1] if lefts else self.name_width
            yield element("path", d=f"M0,{number(height)}H{number(right)}", stroke=MUTED)

    def _cell(self, cell: HeatCell, left: float, width: float, height: float) -> Iterator[str]:
        box = {"x": left + 1, "y": 1, "width": width - 2, "height": height - 2, "rx": 2}
        yield element("rect", **box, fill=cell.color or SURFACE)
        if cell.incomplete:
            yield element("rect", **box, fill=f"url(#{self.prefix}-hatch)")
        first = (height - len(cell.lines) * LINE) / 2 + 11
        for row, text in enumerate(cell.lines):
            shown = text + MARK if cell.incomplete and row == 0 else text
            size, bold = _look(row, cell)
            fitted: float = size
            if self._width(text, row, cell) > width - 2 * CELL_PADDING:
                fitted = fitted_size(shown, width - 2 * CELL_PADDING, size, bold=bold)
            yield element(
                "text",
                shown,
                x=left + width - CELL_PADDING,
                y=first + row * LINE,
                font_size=None if fitted == FIGURE_SIZE else fitted,
                font_weight=600 if bold else None,
            )


def _look(line: int, cell: HeatCell) -> tuple[float, bool]:
    """Give size and weight of a line: of several the first is the main one."""
    return (FIGURE_SIZE, len(cell.lines) > 1) if line == 0 else (SMALL_SIZE, False)
