"""Curves as an SVG picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ipyjourney.export.lettering import text_width, wrap
from ipyjourney.export.lines_scene import CurveLine, CurvesDrawing, readable_ticks
from ipyjourney.export.markup import clean, clean_name, element, number
from ipyjourney.export.page import Page, draw_page, prefix_of
from ipyjourney.export.palette import ACCENT, BORDER, LINES, MUTED, SURFACE
from ipyjourney.export.tables import Table

__all__ = ["DASHES", "DOTTED", "DOTTED_WIDTH", "MOST_DOTS", "draw_lines"]

WIDTH, HEIGHT = 760, 280
LEFT, RIGHT = 48, 16
FOOT = 42
"""Room for the labels below."""

TEXT_SIZE, LINE = 11, 16
PADDING, GAP = 8, 20
SWATCH = 28
MOST_NAME, MOST_CELL = 180, 260
MOST_DOTS = 40
"""Points of a line that are marked."""

DOTTED, DOTTED_WIDTH = "2 4", 1.5
"""Of what stands for a part of a period."""

PART = {"stroke_dasharray": DOTTED, "stroke_width": DOTTED_WIDTH}

DASHES: tuple[str | None, ...] = (None, "7 3", "2 3", "9 3 2 3", "14 4", "4 2 4 6")
"""Of the lines, so that they differ not by colour alone."""


def draw_lines(drawing: CurvesDrawing) -> str:
    """Draw curves with title, legend, axes, notes and definition.

    Parameters
    ----------
    drawing : CurvesDrawing

    Returns
    -------
    str
        An SVG document with a light ground of its own.

    Examples
    --------
    >>> from ipyjourney.export.lines_scene import Tick
    >>> line = CurveLine("2025-01", ((0, 0.5), (1, 0.25)), ("", ""))
    >>> ticks = (Tick(0, "0"), Tick(1, "1"))
    >>> draw_lines(CurvesDrawing("Retention", "", (line,), ticks, ticks, "Months")).splitlines()[-1]
    '</svg>'
    """
    parts: list[str] = []
    y = 0.0
    for line in wrap(clean(drawing.about), WIDTH, TEXT_SIZE):
        y += LINE
        parts.append(element("text", line, y=y - 5, font_size=TEXT_SIZE, fill=MUTED))
    y += PADDING if y else 0
    legend = [*_legend(drawing.lines, y)]
    parts += legend
    rows = 1 + max((place[1] for place in _places(drawing.lines)), default=-1)
    y += rows * LINE + 2 * PADDING
    chart = _Chart(drawing, y)
    parts += chart.draw()
    y += HEIGHT + FOOT
    if drawing.table is not None and drawing.table.rows:
        y += PADDING
        parts += _table(drawing.table, y)
        y += (len(drawing.table.rows) + 1) * LINE + PADDING
    page = Page(
        drawing.title,
        drawing.description,
        WIDTH,
        y,
        parts,
        notes=drawing.notes,
        definition=drawing.definition,
        locale=drawing.locale,
    )
    return draw_page(page, prefix_of(drawing))


# --- legend ----------------------------------------------------------------------------------------------------------


def _short(name: str, width: float) -> str:
    return next(iter(wrap(clean_name(name), width, TEXT_SIZE, lines=1)), "")


def _places(lines: Sequence[CurveLine]) -> Iterator[tuple[float, int]]:
    """Give the place of each entry of the legend: its left edge, and its row."""
    x, row = 0.0, 0
    for line in lines:
        width = SWATCH + PADDING + text_width(_short(line.name, MOST_NAME), TEXT_SIZE)
        if x and x + width > WIDTH:
            x, row = 0.0, row + 1
        yield x, row
        x += width + GAP


def _legend(lines: Sequence[CurveLine], top: float) -> Iterator[str]:
    for index, (line, (x, row)) in enumerate(zip(lines, _places(lines), strict=True)):
        y = top + row * LINE + LINE / 2
        yield element("path", d=f"M{number(x)},{number(y)}h{SWATCH}", **_stroke(index))
        yield element("text", _short(line.name, MOST_NAME), x=x + SWATCH + PADDING, y=y + 4, font_size=TEXT_SIZE)


def _stroke(index: int) -> dict[str, object]:
    color, dashes = LINES[index % len(LINES)], DASHES[index % len(DASHES)]
    return {"fill": "none", "stroke": color, "stroke_width": 2, "stroke_dasharray": dashes}


# --- lines -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Chart:
    """Where places and shares stand."""

    drawing: CurvesDrawing
    top: float

    def x(self, at: float) -> float:
        first, last = self.drawing.across[0].at, self.drawing.across[-1].at
        part = (at - first) / (last - first) if last > first else 0.5
        return LEFT + PADDING + (WIDTH - LEFT - RIGHT - 2 * PADDING) * part

    def y(self, share: float) -> float:
        low, high = self.drawing.up[0].at, self.drawing.up[-1].at
        return self.top + HEIGHT * (1 - (share - low) / (high - low))

    def draw(self) -> Iterator[str]:
        yield element("rect", x=LEFT, y=self.top, width=WIDTH - LEFT - RIGHT, height=HEIGHT, fill=SURFACE)
        yield from self._axes()
        for bar in self.drawing.bars:
            left, right, top = self.x(bar.begin), self.x(bar.end), self.y(bar.height)
            box = {"x": left + 0.5, "y": top, "width": max(right - left - 1, 0.5), "height": self.y(0) - top}
            yield element("rect", **box, fill=ACCENT, fill_opacity="0.55")
        for index, line in enumerate(self.drawing.lines):
            yield from self._line(index, line)

    def _axes(self) -> Iterator[str]:
        look = {"font_size": TEXT_SIZE, "fill": MUTED}
        for tick in self.drawing.up:
            y = self.y(tick.at)
            yield element("path", d=f"M{LEFT},{number(y)}H{WIDTH - RIGHT}", stroke=BORDER)
            yield element("text", tick.text, x=LEFT - PADDING, y=y + 4, text_anchor="end", **look)
        bottom = self.top + HEIGHT
        for tick in readable_ticks(self.drawing.across, WIDTH - LEFT - RIGHT, TEXT_SIZE):
            x = self.x(tick.at)
            yield element("path", d=f"M{number(x)},{number(bottom)}v4", stroke=MUTED)
            yield element("text", tick.text, x=x, y=bottom + 16, text_anchor="middle", **look)
        middle = LEFT + (WIDTH - LEFT - RIGHT) / 2
        yield element("text", self.drawing.across_title, x=middle, y=bottom + 34, text_anchor="middle", **look)

    def _line(self, index: int, line: CurveLine) -> Iterator[str]:
        stroke = _stroke(index)
        color = stroke["stroke"]
        if line.band:
            yield element("path", d=self._band(line), fill=color, fill_opacity="0.12")
        path = self._steps(line) if self.drawing.is_stepped else self._joined(line)
        if path:
            yield element("path", d=path, **stroke)
        for place in line.dotted:
            ends = CurveLine(line.name, line.points[place : place + 2], ("", ""))
            if path := self._joined(ends):
                yield element("path", d=path, **{**stroke, **PART})
        if line.with_dots and not self.drawing.is_stepped and len(line.points) <= MOST_DOTS:
            for place, (at, share) in enumerate(line.points):
                if share is not None:
                    yield self._dot(at, share, color, **(PART if place in line.incomplete else {}))
        if line.mark is not None:
            x, y = self.x(line.mark.at), self.y(line.mark.share)
            down = f"M{number(x)},{number(y)}V{number(self.top + HEIGHT)}"
            yield element("path", d=down, stroke=color, stroke_dasharray="2 3")
            yield self._dot(line.mark.at, line.mark.share, color)

    def _dot(self, at: float, share: float, color: object, **look: object) -> str:
        look = {"fill": SURFACE, "stroke": color, "stroke_width": 1.5, **look}
        return element("circle", cx=self.x(at), cy=self.y(share), r=3, **look)

    def _joined(self, line: CurveLine) -> str:
        path, is_open = "", False
        for place, (at, share) in enumerate(line.points):
            is_known = share is not None and place not in line.incomplete
            if share is not None and is_known:
                path += f"{'L' if is_open else 'M'}{number(self.x(at))},{number(self.y(share))}"
            is_open = is_known
        return path

    def _steps(self, line: CurveLine) -> str:
        known = self._visible([(at, (share,)) for at, share in line.points if share is not None])
        if not known:
            return ""
        (first, (start,)), *others = known
        path = f"M{number(first)},{number(self.y(start))}"
        path += "".join(f"H{number(x)}V{number(self.y(share))}" for x, (share,) in others)
        return path if line.end is None else f"{path}H{number(self.x(line.end))}"

    def _band(self, line: CurveLine) -> str:
        known = self._visible([(each.at, (each.low, each.high)) for each in line.band])
        right = known[-1][0] if line.end is None else self.x(line.end)
        ends = [x for x, _ in known[1:]] + [right]
        there = "".join(
            f"V{number(self.y(high))}H{number(end)}" for (_, (_, high)), end in zip(known, ends, strict=True)
        )
        starts = reversed([(x, low) for x, (low, _) in known])
        back = "".join(f"V{number(self.y(low))}H{number(x)}" for x, low in starts)
        return f"M{number(known[0][0])},{number(self.y(known[0][1][1]))}{there}{back}Z"

    def _visible(self, points: Sequence[tuple[float, tuple[float, ...]]]) -> list[tuple[float, tuple[float, ...]]]:
        """Keep the last of those that fall on one half of a pixel."""
        kept = {round(2 * self.x(at)): shares for at, shares in points}
        return [(x / 2, shares) for x, shares in kept.items()]


# --- table -----------------------------------------------------------------------------------------------------------


def _table(table: Table, top: float) -> Iterator[str]:
    shown = [[_short(text, MOST_CELL) if text else "" for text in row] for row in (table.heads, *table.rows)]
    widths = [max(text_width(text, TEXT_SIZE, bold=True) for text in column) for column in zip(*shown, strict=True)]
    y = top
    for line, row in enumerate(shown):
        y += LINE
        x = 0.0
        look = {"font_size": TEXT_SIZE, **({} if line else {"fill": MUTED, "font_weight": 600})}
        for column, (text, width) in enumerate(zip(row, widths, strict=True)):
            at = {"x": x} if column < table.names else {"x": x + width, "text_anchor": "end"}
            yield element("text", text, y=y - 4, **at, **look)
            x += width + GAP
