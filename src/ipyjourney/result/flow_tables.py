"""A flow as plain tables, in text and in HTML."""

from __future__ import annotations

from collections.abc import Iterator

from ipyjourney.components.containers import container_metric
from ipyjourney.errors import Note
from ipyjourney.export import NO_NUMBER, Table, format_number, format_share, format_time
from ipyjourney.export.flow_scene import FlowDrawing
from ipyjourney.export.flow_svg import describe_flow, draw_flow, flow_width
from ipyjourney.export.html import definition_html, paragraph, picture_html, still_html, table_html
from ipyjourney.export.markup import clean, element
from ipyjourney.export.text import table_text
from ipyjourney.result.flow_drawing import node_title
from ipyjourney.result.flow_figures import FlowSide, FlowTimes
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.words import format_message

__all__ = ["Times", "flow_html", "flow_tables", "flow_text"]

LINKS_SHOWN = 25
"""The strongest links are written; a flow of five columns has hundreds, which `FlowResult.links` holds."""

LEAST_PART, USUAL_WIDTH = 0.6, 900

Times = tuple[tuple[FlowTimes | None, ...], ...]
"""The time of each link of each side."""


def flow_tables(spec: FlowSpec, sides: tuple[FlowSide, ...], times: Times) -> tuple[Table, ...]:
    """Put the nodes and the strongest links of a flow into tables, those without rows left out.

    Parameters
    ----------
    spec : FlowSpec
    sides : tuple of FlowSide
    times : tuple of tuple of FlowTimes or None
    """
    metric = container_metric(spec.container)
    views = format_message("flow-views")
    side = (format_message("flow-side"),) if spec.compare else ()
    nodes = Table(
        (
            *side,
            format_message("flow-column"),
            format_message("flow-item"),
            views,
            metric,
            format_message("flow-share"),
        ),
        tuple(_node_rows(spec, sides)),
        names=len(side) + 2,
    )
    links = Table(
        (
            *side,
            format_message("flow-column"),
            format_message("export-from"),
            format_message("export-to"),
            views,
            metric,
            format_message("export-time"),
        ),
        tuple(row for each, its_times in zip(sides, times, strict=True) for row in _link_rows(spec, each, its_times)),
        names=len(side) + 3,
    )
    return tuple(table for table in (nodes, links) if table.rows)


def _remarks(sides: tuple[FlowSide, ...], notes: tuple[Note, ...]) -> Iterator[str]:
    """Say what the tables leave out, and what the figures do."""
    left_out = sum(max(len(side.links) - LINKS_SHOWN, 0) for side in sides)
    if left_out:
        yield format_message("flow-more-links", {"links": left_out})
    yield from (clean(note.text) for note in notes)


def flow_text(spec: FlowSpec, sides: tuple[FlowSide, ...], times: Times, notes: tuple[Note, ...]) -> str:
    """Write a flow in columns of plain text.

    Parameters
    ----------
    spec : FlowSpec
    sides : tuple of FlowSide
    times : tuple of tuple of FlowTimes or None
    notes : tuple of Note
    """
    tables = [table_text(table) for table in flow_tables(spec, sides, times)]
    parts = tables or [_no_paths(spec)]
    return "\n\n".join(part for part in (*parts, "\n".join(_remarks(sides, notes))) if part)


def flow_html(
    spec: FlowSpec, sides: tuple[FlowSide, ...], times: Times, notes: tuple[Note, ...], drawing: FlowDrawing
) -> str:
    """Write a flow as a piece of HTML, its picture and tables that fold out, without scripts and references.

    Parameters
    ----------
    spec : FlowSpec
    sides : tuple of FlowSide
    times : tuple of tuple of FlowTimes or None
    notes : tuple of Note
    drawing : FlowDrawing
    """
    # In a page that is narrower than this part of it, the picture is scrolled: text would be too small.
    width = flow_width(drawing) * LEAST_PART
    least = width if width > USUAL_WIDTH else None
    parts = [picture_html(draw_flow(drawing), f"{drawing.title}. {describe_flow(drawing)}", least)]
    captions = (format_message("flow-nodes"), format_message("ribbons"))
    tables = [
        table_html(table, caption=caption)
        for table, caption in zip(flow_tables(spec, sides, times), captions, strict=False)
    ]
    if tables:
        remarks = [paragraph(text) for text in _remarks(sides, notes)]
        parts.append(element("details", [element("summary", format_message("export-table")), *tables, *remarks]))
    parts.append(definition_html(drawing.definition))
    return still_html(parts)


def _no_paths(spec: FlowSpec) -> str:
    return format_message("flow-no-kept-paths" if spec.column_filters else "flow-no-paths")


def _node_rows(spec: FlowSpec, sides: tuple[FlowSide, ...]) -> Iterator[tuple[str, ...]]:
    for side in sides:
        for node in side.nodes:
            yield (
                *_side(spec, side),
                str(node.column),
                node_title(node),
                format_number(node.views),
                format_number(node.instances),
                format_share(node.share.value),
            )


def _link_rows(spec: FlowSpec, side: FlowSide, times: tuple[FlowTimes | None, ...]) -> Iterator[tuple[str, ...]]:
    by_views = sorted(range(len(side.links)), key=lambda place: -side.links[place].views)
    for place in sorted(by_views[:LINKS_SHOWN]):
        link, time = side.links[place], times[place]
        yield (
            *_side(spec, side),
            str(link.source.column),
            node_title(link.source),
            node_title(link.target),
            format_number(link.views),
            format_number(link.instances),
            NO_NUMBER if time is None else format_time(time.median),
        )


def _side(spec: FlowSpec, side: FlowSide) -> tuple[str, ...]:
    return (clean(side.name or ""),) if spec.compare else ()
