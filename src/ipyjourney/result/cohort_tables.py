"""A cohort table as plain text and as plain HTML."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from ipyjourney.errors import Note
from ipyjourney.export import Table, format_number, format_percent
from ipyjourney.export.html import table_html
from ipyjourney.export.markup import clean, clean_name, element
from ipyjourney.export.text import table_text
from ipyjourney.result.cohort_figures import CohortFigures
from ipyjourney.result.cohort_heat import heat_colors
from ipyjourney.spec.cohort import INCLUDED, CohortSpec
from ipyjourney.stats import Shares
from ipyjourney.words import format_message

__all__ = ["cohort_html", "cohort_text"]

MOST_ROWS, MOST_COLUMNS = 60, 30
GAP = "…"


def cohort_text(
    spec: CohortSpec, figures: CohortFigures, shares: Shares, average: pd.Series, notes: tuple[Note, ...]
) -> str:
    """Write counts and shares, values and notes as text."""
    tables = "\n\n".join(table_text(table) for table in _tables(spec, figures, shares, average))
    return "\n\n".join(part for part in (tables, "\n".join(_remarks(figures, notes))) if part)


def cohort_html(
    spec: CohortSpec, figures: CohortFigures, shares: Shares, average: pd.Series, notes: tuple[Note, ...]
) -> str:
    """Write counts and shares, values and notes as HTML; colours stand in the cells, where mails keep them."""
    counted, *values = _tables(spec, figures, shares, average)
    colors = heat_colors(spec, figures, shares.value)
    # One more row and column for the names; rows and columns that are left out have no colour to be given.
    whole = len(figures.rows) <= MOST_ROWS
    shown = {(row, column + 1): color for (row, column), color in colors.items() if whole and column < MOST_COLUMNS}
    tables = [table_html(counted, shown), *(table_html(table) for table in values)]
    return element("div", [*tables, *(element("p", text) for text in _remarks(figures, notes))], class_="ipj-still")


def _tables(spec: CohortSpec, figures: CohortFigures, shares: Shares, average: pd.Series) -> list[Table]:
    heads = _within([_head(label) for label in figures.columns])
    digits = 0 if spec.round_percents else 1
    averages = ["" if label == INCLUDED else format_percent(100 * share, digits) for label, share in average.items()]
    last = ((format_message("cohort-average"), *_within(averages)),) if spec.show_average else ()
    # A row that adds up periods has in each column those only whose cells are complete.
    own_bases = bool(spec.dimension or spec.rows) and not spec.rolling
    counted = _rows(figures, lambda row, column: _cell(spec, figures, shares, row, column, own_bases=own_bases))
    tables = [Table((format_message(f"cohort-{spec.type.value}"), *heads), (*counted, *last))]
    if figures.values is not None:
        values = figures.values

        def value(row: int, column: int) -> str:
            shown = figures.present[row, column] and figures.columns[column] != INCLUDED
            mark = "*" if figures.incomplete[row, column] else ""
            return f"{format_number(float(values[row, column]))}{mark}" if shown else ""

        tables.append(Table((clean(spec.value or ""), *heads), _rows(figures, value)))
    return tables


def _rows(figures: CohortFigures, cell: Callable[[int, int], str]) -> tuple[tuple[str, ...], ...]:
    """Write the rows that a page can hold: those in the middle and columns on the right are left out."""
    n_rows, half = len(figures.rows), MOST_ROWS // 2
    columns = range(len(figures.columns))[:MOST_COLUMNS]
    kept = [*range(n_rows)] if n_rows <= MOST_ROWS else [*range(half), *range(n_rows - half, n_rows)]
    cut = [GAP] if len(figures.columns) > MOST_COLUMNS else []
    rows = [(clean_name(figures.rows[row]), *(cell(row, column) for column in columns), *cut) for row in kept]
    if n_rows > MOST_ROWS:
        rows.insert(half, (GAP, *(GAP for _ in columns), *cut))
    return tuple(rows)


def _within(texts: list[str]) -> list[str]:
    return texts if len(texts) <= MOST_COLUMNS else [*texts[:MOST_COLUMNS], GAP]


def _cell(spec: CohortSpec, figures: CohortFigures, shares: Shares, row: int, column: int, *, own_bases: bool) -> str:
    if not figures.present[row, column]:
        return ""
    count = format_number(int(figures.counts[row, column]), digits=0)
    mark = "*" if figures.incomplete[row, column] else ""
    if figures.columns[column] == INCLUDED:
        return f"{count}{mark}"
    base = int(figures.bases[row, column])
    if own_bases and base != figures.counts[row, figures.columns.index(INCLUDED)]:
        count = format_message("cohort-count-of", {"count": count, "base": format_number(base, digits=0)})
    digits = 0 if spec.round_percents else 1
    value, low, high = (
        format_percent(100 * float(bound[row, column]), digits) for bound in (shares.value, shares.low, shares.high)
    )
    share = f"{value}; {low}–{high}" if spec.show_intervals else value
    return f"{count} ({share}){mark}" if spec.show_counts else f"{share}{mark}"


def _head(label: int | str) -> str:
    match label:
        case "included":
            return format_message("cohort-included")
        case "same_period":
            return format_message("cohort-same-period")
        case _:
            return str(label).replace("-", "−")


def _remarks(figures: CohortFigures, notes: tuple[Note, ...]) -> list[str]:
    shown = [clean(note.text) for note in notes]
    if bool(figures.incomplete.any()):
        shown.insert(0, format_message("cohort-mark"))
    if len(figures.rows) > MOST_ROWS or len(figures.columns) > MOST_COLUMNS:
        values = {"rows": len(figures.rows), "columns": len(figures.columns)}
        shown.insert(0, format_message("cohort-more", values))
    return shown
