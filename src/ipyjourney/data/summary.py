"""The readable summary of an event table: plain structures, as text and as a small HTML table."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from ipyjourney.data.columns import shown
from ipyjourney.data.containers import ContainerKey
from ipyjourney.data.instances import instance_codes
from ipyjourney.data.table import EventTable
from ipyjourney.data.zones import find_zone, instant_text
from ipyjourney.errors import Note
from ipyjourney.words import clean, format_message, join_list, shortened

__all__ = ["ContainerSummary", "ItemSummary", "Summary", "summarise", "summary_html", "summary_text"]

MOST_LISTED = 30


@dataclass(frozen=True)
class ContainerSummary:
    """A container: its key, how many instances it has, and how many rows have none."""

    name: str
    columns: tuple[str, ...]
    timeout: timedelta | None
    instances: int
    null_rows: int


@dataclass(frozen=True)
class ItemSummary:
    """A dimension or the event column: its name, its column and how many different items it has."""

    name: str
    column: str
    items: int


@dataclass(frozen=True)
class Summary:
    """What an event table holds.

    Attributes
    ----------
    rows : int
        Events.
    rows_left_out : int
        Rows without a timestamp.
    first, last : int
        Earliest and latest instant, in microseconds since 1970-01-01 00:00 UTC.
    timezone : str
        IANA name of the zone.
    as_of : int or None
        The moment up to which the data are known.
    containers : tuple of ContainerSummary
    event : ItemSummary or None
    dimensions : tuple of ItemSummary
    measures : tuple of str
    notes : tuple of Note
    """

    rows: int
    rows_left_out: int
    first: int
    last: int
    timezone: str
    as_of: int | None
    containers: tuple[ContainerSummary, ...]
    event: ItemSummary | None
    dimensions: tuple[ItemSummary, ...]
    measures: tuple[str, ...]
    notes: tuple[Note, ...]


def summarise(table: EventTable) -> Summary:
    """Count what an event table holds; what was counted once is remembered.

    Parameters
    ----------
    table : EventTable

    Returns
    -------
    Summary

    Examples
    --------
    >>> import pandas as pd
    >>> from ipyjourney.data.table import make_event_table
    >>> rows = pd.DataFrame({"ts": ["2024-01-31", "2024-02-01"], "account": ["a", "b"], "event": ["Visit", "Visit"]})
    >>> summary = summarise(make_event_table(rows))
    >>> summary.rows, summary.containers[0].instances, summary.event.items
    (2, 2, 1)
    """
    containers = []
    for key in table.containers.values():
        instances, null_rows = _count_instances(table, key)
        containers.append(ContainerSummary(key.name, key.columns, key.timeout, instances, null_rows))
    return Summary(
        rows=len(table.frame),
        rows_left_out=sum(
            int(note.parameters["rows"]) for note in table.notes if note.message_id == "rows-without-timestamp"
        ),
        first=int(table.times.min()),
        last=int(table.times.max()),
        timezone=table.timezone,
        as_of=table.as_of,
        containers=tuple(containers),
        event=None if table.event is None else _count_items(table, table.event, table.event),
        dimensions=tuple(_count_items(table, name, column) for name, column in table.dimensions.items()),
        measures=tuple(table.measures),
        notes=table.notes,
    )


def summary_text(summary: Summary, advice: Sequence[str] = ()) -> str:
    """Write a summary as text.

    Parameters
    ----------
    summary : Summary
    advice : sequence of str
        What could be mended, in a line each.

    Returns
    -------
    str
        Several lines, without a line break at the end.
    """
    sections = list(_sections(summary))
    width = max((len(name) for _, rows in sections for name, about in rows if about), default=0)
    lines = [format_message("summary-title", {"rows": summary.rows}), *_header(summary)]
    for title, rows in sections:
        lines += ["", title, *(f"  {name:<{width}}  {about}".rstrip() for name, about in rows)]
    if advice:
        lines += ["", format_message("summary-advice"), *(f"  - {line}" for line in advice)]
    if summary.notes:
        lines += ["", format_message("summary-notes"), *(f"  - {note.text}" for note in summary.notes)]
    return "\n".join(lines)


def summary_html(summary: Summary, advice: Sequence[str] = ()) -> str:
    """Write a summary as a small HTML table in the colours of its surroundings.

    Parameters
    ----------
    summary : Summary
    advice : sequence of str
        What could be mended, in a line each.

    Returns
    -------
    str
        Markup without scripts, ids or style sheets; text from the data is escaped.
    """
    left = ' style="text-align: left; vertical-align: top"'
    title = format_message("summary-title", {"rows": summary.rows})
    rows = [f'<tr><td colspan="2"{left}>{_escape(line)}</td></tr>' for line in _header(summary)]
    for section, entries in _sections(summary):
        rows.append(f'<tr><th colspan="2" scope="rowgroup"{left}>{_escape(section)}</th></tr>')
        for name, about in entries:
            wide = "" if about else ' colspan="2"'
            cells = [f"<td{wide}{left}>{_escape(name)}</td>", *([f"<td{left}>{_escape(about)}</td>"] if about else [])]
            rows.append(f"<tr>{''.join(cells)}</tr>")
    table = (
        f'<table><caption style="text-align: left"><strong>{_escape(title)}</strong></caption>{"".join(rows)}</table>'
    )
    content = f"{table}{_list_html('summary-advice', advice)}{_list_html('summary-notes', summary.notes)}"
    # Elsewhere JupyterLab would set what stands between dollars as a formula.
    return (
        f'<div class="mathjax_ignore">{content}</div>' if "$" in content or "\\" in content else f"<div>{content}</div>"
    )


def _list_html(title: str, lines: Sequence[object]) -> str:
    if not lines:
        return ""
    listed = "".join(f"<li>{html.escape(str(line))}</li>" for line in lines)
    return f"<p><strong>{_escape(format_message(title))}</strong></p><ul>{listed}</ul>"


def _count_items(table: EventTable, name: str, column: str) -> ItemSummary:
    remembered = table.counted
    if column not in remembered:
        remembered[column] = (int(table.frame[column].nunique()), 0)
    return ItemSummary(name, column, remembered[column][0])


def _count_instances(table: EventTable, key: ContainerKey) -> tuple[int, int]:
    remembered = table.counted
    if key not in remembered:
        codes, count = instance_codes(table.frame, table.times, key)
        remembered[key] = (count, int(np.count_nonzero(codes < 0)))
    return remembered[key]


def _escape(text: str) -> str:
    return html.escape(shortened(clean(text)))


def _header(summary: Summary) -> Iterator[str]:
    zone = find_zone(summary.timezone)
    span = {"first": instant_text(summary.first, zone), "last": instant_text(summary.last, zone), "zone": zone.key}
    yield format_message("summary-span", span)
    if summary.as_of is not None:
        yield format_message("summary-as-of", {"moment": instant_text(summary.as_of, zone)})
    if summary.rows_left_out:
        yield format_message("summary-left-out", {"rows": summary.rows_left_out})


def _sections(summary: Summary) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    if summary.containers:
        yield (
            format_message("summary-containers"),
            [(container.name, _about_container(container)) for container in summary.containers],
        )
    if summary.event is not None:
        yield format_message("summary-event"), [(summary.event.name, _about_items(summary.event))]
    if summary.dimensions:
        entries = [(dimension.name, _about_items(dimension)) for dimension in summary.dimensions[:MOST_LISTED]]
        more = len(summary.dimensions) - len(entries)
        yield format_message("summary-dimensions"), [*entries, *([("…", _count("more", more))] if more else [])]
    if summary.measures:
        yield format_message("summary-measures"), [(join_list(shown(summary.measures, MOST_LISTED)), "")]


def _about_container(container: ContainerSummary) -> str:
    about = format_message(
        "summary-container",
        {"instances": container.instances, "columns": join_list(container.columns), "cut": _yes(container.timeout)},
    )
    if not container.null_rows:
        return about
    return f"{about}; {_count('null-rows', container.null_rows)}"


def _about_items(items: ItemSummary) -> str:
    about = _count("items", items.items)
    if items.column == items.name:
        return about
    return format_message("summary-from-column", {"about": about, "column": items.column})


def _count(what: str, count: int) -> str:
    return format_message(f"summary-{what}", {"count": count})


def _yes(value: object) -> str:
    return "no" if value is None else "yes"
