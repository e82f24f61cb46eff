"""A journey in plain text: the same for the same figures, so that runs of a notebook can be compared."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from ipyjourney.export.journey_scene import JourneyDrawing, SideDrawing
from ipyjourney.export.markup import clean
from ipyjourney.export.tables import JourneyTable, Table
from ipyjourney.words import format_message, shortened

__all__ = ["describe", "journey_text", "table_text", "title_of"]

NAMED = 6
GUTTER = "  "


def journey_text(table: JourneyTable) -> str:
    """Write the figures of a journey in columns of plain text.

    Parameters
    ----------
    table : JourneyTable

    Returns
    -------
    str
        Nodes, arrows, caption and notes, with an empty line between; without one at the end.

    Examples
    --------
    >>> nodes = Table(("Node", "Accounts"), (("Visit", "1,203"), ("Demo", "87")))
    >>> print(journey_text(JourneyTable(nodes, Table(("From", "To"), (), 2), "One of two.", (), "en")))
    Node   Accounts
    Visit     1,203
    Demo         87
    <BLANKLINE>
    One of two.
    """
    if not table.nodes.rows:
        parts = [format_message("export-no-nodes", locale=table.locale)]
    else:
        parts = [table_text(part) for part in table.tables]
    return "\n\n".join(part for part in (*parts, table.caption, "\n".join(table.notes)) if part)


def title_of(drawing: JourneyDrawing) -> str:
    """Give the name of a drawing for those who cannot see it."""
    if drawing.title:
        return clean(drawing.title)
    titles = [shortened(clean(node.title)) for node in drawing.nodes]
    shown = [*titles[:NAMED], "…"] if len(titles) > NAMED else titles
    return format_message("export-picture", {"nodes": shown, "count": len(titles)}, locale=drawing.locale)


def describe(drawing: JourneyDrawing) -> str:
    """Say in a few sentences what a picture shows.

    Parameters
    ----------
    drawing : JourneyDrawing

    Returns
    -------
    str
    """
    titles = {node.id: shortened(node.title) for node in drawing.nodes}
    fallout = format_message("export-fallout", locale=drawing.locale)
    parts = [
        f"{titles[node.id]}: {_sides(node.sides, drawing.metric)}"
        if node.sides
        else f"{titles[node.id]}: {_figure(node.primary, drawing.metric, node.percent)}"
        + (f", {fallout} {_figure(node.fallout, '', node.fallout_percent)}" if node.fallout is not None else "")
        for node in drawing.nodes
    ]
    parts += [
        f"{titles[arrow.source]} → {titles[arrow.target]}: "
        + (_sides(arrow.sides, "") if arrow.sides else _figure(arrow.instances, "", arrow.percent))
        for arrow in drawing.arrows
        if arrow.instances is not None
    ]
    return clean("; ".join(parts + ([drawing.caption] if drawing.caption else [])))


def _figure(value: str, metric: str, percent: str | None) -> str:
    return " ".join(part for part in (value, metric, f"({percent})" if percent else "") if part)


def _sides(sides: Sequence[SideDrawing], metric: str) -> str:
    return ", ".join(
        f"{shortened(side.name)} {_figure(side.value, metric, side.percent)}"
        + (f" {side.points}" if side.points else "")
        for side in sides
    )


def table_text(table: Table) -> str:
    """Write a table in columns of plain text."""
    grid = [table.heads, *table.rows]
    widths = [max(map(_cells, column)) for column in zip(*grid, strict=True)]
    lines = []
    for row in grid:
        texts = []
        for index, (text, width) in enumerate(zip(row, widths, strict=True)):
            padding = " " * (width - _cells(text))
            texts.append(text + padding if index < table.names else padding + text)
        lines.append(GUTTER.join(texts).rstrip())
    return "\n".join(lines)


def _cells(text: str) -> int:
    """Count the places that text takes where each letter is as wide: two for an ideograph, none for a mark."""
    return sum(
        0
        if unicodedata.category(letter) in {"Mn", "Me", "Cf"}
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )
