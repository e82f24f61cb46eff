"""A flow as one SVG picture: no scripts, no fonts of its own, the same text for the same drawing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ipyjourney.export.flow_boxes import BAR_WIDTH, BOX_WIDTH, PITCH, box_height, draw_box, draw_words
from ipyjourney.export.flow_caption import draw_heads, draw_legend, heads_height
from ipyjourney.export.flow_layout import FlowLayout, PlacedLink, lay_out
from ipyjourney.export.flow_patterns import draw_patterns
from ipyjourney.export.flow_ribbons import draw_ribbon, draw_stubs, is_hidden, shown_links
from ipyjourney.export.flow_scene import FlowDrawing
from ipyjourney.export.markup import clean, element, number
from ipyjourney.export.numbers import format_number
from ipyjourney.export.page import Page, draw_page, prefix_of
from ipyjourney.spec.places import ItemKind
from ipyjourney.words import format_message

__all__ = ["describe_flow", "draw_flow", "flow_width"]

LEAST_WIDTH = 600
NAMED = 3
"""Nodes of each column that are named to those who cannot see the picture."""


def draw_flow(drawing: FlowDrawing) -> str:
    """Draw a flow: heads of columns, boxes, ribbons, what they mean, and notes.

    Parameters
    ----------
    drawing : FlowDrawing

    Returns
    -------
    str
        An SVG document with a white ground of its own, so that it can be read in a dark notebook too.
    """
    if not drawing.titles:
        return draw_page(_page(drawing), prefix_of(drawing.title, drawing.definition))
    layout = lay_out(
        [column.number for column in drawing.columns],
        [side.views for side in drawing.sides],
        drawing.items_per_column,
        least_height=lambda key: box_height(drawing.titles[key], drawing),
    )
    prefix = prefix_of(drawing.title, layout)
    links = shown_links(layout, len(drawing.columns))
    left_out = len(layout.links) - len(links)
    width = flow_width(drawing)
    legend, above = draw_legend(drawing, max(width, LEAST_WIDTH), prefix)
    top = above + heads_height(drawing)
    flow = element("g", _flow(drawing, layout, links, prefix), transform=f"translate(0 {number(top)})")
    exits = any(node.key.kind in (ItemKind.EXIT, ItemKind.ENTRY) for node in layout.nodes)
    page = replace(
        _page(drawing, left_out),
        width=width,
        height=top + layout.height,
        parts=[*legend, *draw_heads(drawing, above), flow],
        definitions=[
            *draw_patterns(len(drawing.sides), prefix, exits=exits),
            *_outlines(len(drawing.columns), layout.height, prefix),
        ],
    )
    return draw_page(page, prefix)


def flow_width(drawing: FlowDrawing) -> float:
    """Give how wide the columns of a flow are drawn, in pixels.

    Parameters
    ----------
    drawing : FlowDrawing
    """
    return max(len(drawing.columns) - 1, 0) * PITCH + BOX_WIDTH


def describe_flow(drawing: FlowDrawing) -> str:
    """Say in a few sentences what a picture shows: the first nodes of each column.

    Parameters
    ----------
    drawing : FlowDrawing
    """
    if not drawing.titles:
        return clean(drawing.empty or "")
    named = []
    for column in drawing.columns:
        keys = [key for key in drawing.titles if key.column == column.number]
        nodes = [f"{drawing.titles[key].name} {'; '.join(drawing.titles[key].figures)}" for key in keys[:NAMED]]
        named.append(f"{column.name} ({column.place}): {', '.join([*nodes, *(['…'] if len(keys) > NAMED else [])])}")
    return clean(". ".join(named))


def _flow(drawing: FlowDrawing, layout: FlowLayout, links: list[PlacedLink], prefix: str) -> Iterator[str]:
    for link in links:
        if not is_hidden(layout, link, drawing.collapsed):
            yield from draw_ribbon(layout, link, _names(drawing, layout, link), prefix)
    yield from draw_stubs(layout, drawing.collapsed, len(drawing.columns), prefix)
    for place in range(len(drawing.columns)):
        nodes = [node for node in layout.nodes if node.place == place]
        for node in nodes:
            yield from draw_box(node, drawing, prefix)
        words = [line for node in nodes for line in draw_words(node, drawing.titles[node.key], drawing)]
        yield element("g", words, clip_path=f"url(#{prefix}-column-{place})")


def _names(drawing: FlowDrawing, layout: FlowLayout, link: PlacedLink) -> list[str | None]:
    """Say of each side's ribbon whence, whither, and how many path views."""
    source, target = layout.nodes[link.source].key, layout.nodes[link.target].key
    ends = {"source": drawing.titles[source].name, "target": drawing.titles[target].name}
    names: list[str | None] = []
    for side in drawing.sides:
        views = side.views.links.get((source, target), 0)
        values = {**ends, "views": format_number(views, locale=drawing.locale)}
        text = format_message("flow-picture-ribbon", values, locale=drawing.locale)
        names.append((f"{side.name}: {text}" if side.name else text) if views else None)
    return names


def _outlines(columns: int, height: float, prefix: str) -> Iterator[str]:
    """Draw where the text of a column ends, should a font be wider than the usual ones."""
    for place in range(columns):
        outline = element("rect", x=place * PITCH, width=BOX_WIDTH - BAR_WIDTH - 1, height=height)
        yield element("clipPath", [outline], id=f"{prefix}-column-{place}")


def _page(drawing: FlowDrawing, left_out: int = 0) -> Page:
    """Give the page without a picture."""
    notes = drawing.notes if drawing.empty is None else (drawing.empty, *drawing.notes)
    if left_out:
        notes = (format_message("flow-picture-more-ribbons", {"ribbons": left_out}, locale=drawing.locale), *notes)
    text = describe_flow(drawing)
    return Page(drawing.title, text, 0, 0, (), notes=notes, definition=drawing.definition, locale=drawing.locale)
