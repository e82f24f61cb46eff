"""A still journey for a notebook: a picture that survives where scripts and inline drawings are taken out, and tables.

Untrusted notebooks keep images with a data URI and plain tables, and drop inline SVG, styles and scripts.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping

from ipyjourney.export.journey_scene import JourneyDrawing
from ipyjourney.export.markup import element, inline
from ipyjourney.export.svg import draw_journey
from ipyjourney.export.tables import JourneyTable, Table, journey_table
from ipyjourney.export.text import title_of
from ipyjourney.words import format_message

__all__ = ["journey_html", "table_html"]

INK = "#16181d"


def journey_html(drawing: JourneyDrawing, table: JourneyTable | None = None) -> str:
    r"""Write a journey as a piece of HTML: its picture, and its figures as tables that fold out.

    Parameters
    ----------
    drawing : JourneyDrawing
    table : JourneyTable, optional
        The tables; those of the drawing if None.

    Returns
    -------
    str
        A ``div`` of the class ``ipj-still``, without scripts and references.

    Examples
    --------
    >>> from ipyjourney.export.journey_scene import NodeDrawing
    >>> journey_html(JourneyDrawing(nodes=(NodeDrawing("n1", "Visit", 0, 0, primary="3"),)))[:44]
    '<div class="ipj-still">\n<img alt="Journey: V'
    """
    figures = table or journey_table(drawing)
    picture = base64.b64encode(draw_journey(drawing).encode("utf-8")).decode("ascii")
    words = [title_of(drawing)] + ([figures.caption] if figures.caption else [])
    parts = [
        element(
            "img",
            alt=". ".join(words),
            src=f"data:image/svg+xml;base64,{picture}",
            style="max-width:100%;height:auto",
        )
    ]
    if figures.nodes.rows:
        parts.append(element("details", _tables(figures)))
    return element("div", parts, class_="ipj-still")


def _tables(figures: JourneyTable) -> Iterator[str]:
    yield element("summary", format_message("export-table", locale=figures.locale))
    yield from (table_html(part) for part in figures.tables)
    yield from (element("p", text) for text in (figures.caption, *figures.notes) if text)


def table_html(table: Table, colors: Mapping[tuple[int, int], str] | None = None) -> str:
    """Write a table as plain HTML.

    Parameters
    ----------
    table : Table
    colors : mapping of (int, int) to str, optional
        Colours behind cells by row and column, light enough for dark text.

    Returns
    -------
    str
    """
    head = _row("th", table.heads, table.names, {}, scope="col")
    painted = {place: f"background-color:{color};color:{INK}" for place, color in (colors or {}).items()}
    rows = [
        _row("td", row, table.names, {column: painted.get((number, column)) for column in range(len(row))})
        for number, row in enumerate(table.rows)
    ]
    return element("table", [element("thead", [head]), element("tbody", rows)])


def _row(
    tag: str, texts: tuple[str, ...], names: int, styles: Mapping[int, str | None], scope: str | None = None
) -> str:
    cells = (
        element(tag, text, scope=scope, align="left" if column < names else "right", style=styles.get(column))
        for column, text in enumerate(texts)
    )
    return inline("tr", cells)
