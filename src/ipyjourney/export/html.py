"""A still journey for a notebook: a picture that survives where scripts and inline drawings are taken out, and tables.

Untrusted notebooks keep images with a data URI and plain tables, and drop inline SVG, styles and scripts.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ipyjourney.export.journey_scene import JourneyDrawing
from ipyjourney.export.markup import breakable, element, inline
from ipyjourney.export.svg import draw_journey
from ipyjourney.export.tables import JourneyTable, Table, journey_table
from ipyjourney.export.text import title_of
from ipyjourney.words import format_message

__all__ = ["definition_html", "journey_html", "paragraph", "picture_html", "still_html", "table_html"]

INK = "#16181d"
SHORT = 24
"""A name of so many letters stands on one line."""

HATCHING = "repeating-linear-gradient(135deg,rgba(110,120,135,0.35) 0 1px,transparent 1px 6px)"
"""Grey, so that it shows on light and dark pages."""


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
    words = [title_of(drawing)] + ([figures.caption] if figures.caption else [])
    parts = [picture_html(draw_journey(drawing), ". ".join(words))]
    if figures.nodes.rows:
        parts.append(element("details", _tables(figures)))
    return still_html(parts)


def picture_html(svg: str, words: str, least_width: float | None = None) -> str:
    """Write a picture as an image that brings its content along.

    Parameters
    ----------
    svg : str
    words : str
        What the picture shows, for those who cannot see it.
    least_width : float, optional
        It is drawn no narrower, whatever room there is.

    Returns
    -------
    str
    """
    picture = base64.b64encode(svg.encode("utf-8")).decode("ascii")
    least = "" if least_width is None else f"min-width:{round(least_width)}px;"
    source = f"data:image/svg+xml;base64,{picture}"
    return element("img", alt=words, src=source, style=f"{least}max-width:100%;height:auto")


def still_html(parts: Iterable[str]) -> str:
    """Write elements as the one that is a still form; no page sets formulas in it."""
    kept = [*parts]
    has_formulas = any("$" in part or "\\" in part for part in kept)
    return element("div", kept, class_="ipj-still mathjax_ignore" if has_formulas else "ipj-still")


def paragraph(text: str) -> str:
    """Write a paragraph that is no wider than its page."""
    return element("p", text, style=breakable(text))


def definition_html(lines: Iterable[str]) -> str:
    """Write what is counted as text that folds out; where nothing folds, as in mails, all of it shows.

    Parameters
    ----------
    lines : iterable of str
        A paragraph each. The picture has them, too.

    Returns
    -------
    str
    """
    summary = element("summary", format_message("picture-definition"))
    return element("details", [summary, *map(paragraph, lines)], class_="ipj-definition")


def _tables(figures: JourneyTable) -> Iterator[str]:
    yield element("summary", format_message("export-table", locale=figures.locale))
    tables = {
        "table-nodes": figures.nodes,
        "table-arrows": figures.arrows,
        "flow-differences": figures.differences,
        "details-breakdown": figures.breakdowns,
    }
    for caption, part in tables.items():
        if part.rows:
            yield table_html(part, caption=format_message(caption, locale=figures.locale))
    yield from (paragraph(text) for text in (figures.caption, *figures.notes) if text)


@dataclass(frozen=True)
class CellLook:
    """What a cell looks like.

    Attributes
    ----------
    color : str or None
        Behind it, light enough for dark text.
    hatched : bool
        Whether lines lie over it, where a page can draw them.
    """

    color: str | None = None
    hatched: bool = False

    @property
    def style(self) -> str:
        """What a style sheet would say, without one."""
        parts = [f"background-color:{self.color};color:{INK}"] if self.color else []
        parts += [f"background-image:{HATCHING}"] if self.hatched else []
        return ";".join(parts)

    @property
    def attributes(self) -> Mapping[str, str]:
        """Attributes of its element: the style, and the colour as old mail programs know it."""
        known = {"bgcolor": self.color or "", "style": self.style}
        return {name: text for name, text in known.items() if text}


def table_html(
    table: Table, looks: Mapping[tuple[int, int], CellLook] | None = None, *, caption: str | None = None
) -> str:
    """Write a table as plain HTML, which needs no style sheet.

    Parameters
    ----------
    table : Table
    looks : mapping of (int, int) to CellLook, optional
        What cells look like by row and column.
    caption : str, optional
        What the table is called.

    Returns
    -------
    str
    """
    head = _row("th", table.heads, table.names, {}, scope="col")
    known = looks or {}
    rows = [
        _row("td", row, table.names, {at: known[line, at] for at in range(len(row)) if (line, at) in known})
        for line, row in enumerate(table.rows)
    ]
    named = [] if caption is None else [element("caption", caption, align="left", style="text-align:left")]
    parts = [*named, element("thead", [head]), element("tbody", rows)]
    return element("table", parts, cellpadding="4", cellspacing="0")


def _row(tag: str, texts: tuple[str, ...], names: int, looks: Mapping[int, CellLook], scope: str | None = None) -> str:
    cells = (
        _name(text, scope)
        if column < names
        else element(tag, text, scope=scope, align="right", **(looks[column].attributes if column in looks else {}))
        for column, text in enumerate(texts)
    )
    return inline("tr", cells)


def _name(text: str, scope: str | None) -> str:
    # A page's own style may align all cells to the right, and short names break at hyphens.
    nowrap = "nowrap" if len(text) <= SHORT else None
    # The head of a column stands out, that of a row is one of many.
    weight = None if scope else "font-weight:normal"
    style = ";".join(filter(None, ("text-align:left", weight, breakable(text))))
    return element("th", text, scope=scope or "row", align="left", nowrap=nowrap, style=style)
