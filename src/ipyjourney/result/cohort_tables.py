"""A cohort table as plain text and as plain HTML."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ipyjourney.export import Table, format_number, format_share
from ipyjourney.export.heat_svg import draw_heat
from ipyjourney.export.html import CellLook, definition_html, paragraph, picture_html, still_html, table_html
from ipyjourney.export.markup import clean, element
from ipyjourney.export.text import table_text
from ipyjourney.result.cohort_drawing import STILL, cohort_drawing
from ipyjourney.result.cohort_heat import Heat, heat_colors, is_hot
from ipyjourney.result.cohort_window import Window, window_of
from ipyjourney.result.cohort_words import head_words, name_words, percent_words
from ipyjourney.spec.cohort import INCLUDED
from ipyjourney.words import format_message

if TYPE_CHECKING:
    from ipyjourney.result.cohort import CohortResult

__all__ = ["cohort_html", "cohort_text"]

MOST_ROWS, MOST_COLUMNS = 60, 30
GAP = "…"
MARK = "*"


def cohort_text(result: CohortResult) -> str:
    """Write counts and shares, values and notes as text."""
    window = _window(result)
    tables = "\n\n".join(table_text(table) for table in _tables(result, window))
    return "\n\n".join(part for part in (tables, "\n".join(_remarks(result, window))) if part)


def cohort_html(result: CohortResult) -> str:
    """Write a picture, and counts and shares, values and notes as tables that fold out.

    What cells look like stands in them, where mails keep it.
    """
    drawing = cohort_drawing(result, range(len(result.figures.rows)), STILL)
    picture = picture_html(draw_heat(drawing), f"{drawing.title}. {drawing.description}")
    window = _window(result)
    counted, *values = _tables(result, window)
    tables = [table_html(counted, _looks(result, window)), *(table_html(table) for table in values)]
    summary = element("summary", format_message("export-table"))
    remarks = (paragraph(text) for text in _remarks(result, window))
    figures = element("details", [summary, *tables, *remarks])
    return still_html([picture, figures, definition_html(result.definition.splitlines())])


def _window(result: CohortResult) -> Window:
    return window_of(range(len(result.figures.rows)), result.figures.columns, MOST_ROWS, MOST_COLUMNS)


def _looks(result: CohortResult, window: Window) -> dict[tuple[int, int], CellLook]:
    """Give what cells look like, by their place in the table on the page: names stand in its first column."""
    spec, figures, shares = result.spec, result.figures, result.shares_with_bounds.value
    colors = heat_colors(spec, figures, shares)
    columns = [(place, column) for place, column in enumerate(window.columns, 1) if column is not None]
    looks = {
        (line, place): CellLook(colors.get((row, column)), hatched=bool(figures.incomplete[row, column]))
        for line, row in enumerate(window.rows)
        if row is not None
        for place, column in columns
    }
    heat = Heat.of(spec, figures, shares)
    if heat is not None:
        for place, column in columns:
            if is_hot(spec, figures.columns[column]):
                looks[len(window.rows), place] = CellLook(heat.color(float(result.average.iloc[column])))
    return looks


def _tables(result: CohortResult, window: Window) -> list[Table]:
    spec, figures = result.spec, result.figures
    heads = tuple(GAP if column is None else head_words(figures.columns[column]) for column in window.columns)
    shares = _rows(result, window, _share_cell(result))
    last = (_average(result, window),) if spec.show_average else ()
    tables = [Table((format_message(f"cohort-{spec.type.value}"), *heads), (*shares, *last))]
    if figures.values is not None:
        values = figures.values

        def value(row: int, column: int) -> str:
            if figures.columns[column] == INCLUDED:
                return ""
            return f"{format_number(float(values[row, column]))}{MARK if figures.incomplete[row, column] else ''}"

        tables.append(Table((name_words(spec.value or ""), *heads), _rows(result, window, value)))
    return tables


def _average(result: CohortResult, window: Window) -> tuple[str, ...]:
    def share(column: int | None) -> str:
        if column is None:
            return GAP
        is_included = result.figures.columns[column] == INCLUDED
        return "" if is_included else percent_words(result.spec, float(result.average.iloc[column]))

    return (format_message("cohort-average"), *map(share, window.columns))


def _rows(result: CohortResult, window: Window, cell: Callable[[int, int], str]) -> tuple[tuple[str, ...], ...]:
    figures = result.figures
    rows = []
    for row in window.rows:
        if row is None:
            rows.append((GAP,) * (len(window.columns) + 1))
            continue
        cells = (
            GAP if column is None else cell(row, column) if figures.present[row, column] else ""
            for column in window.columns
        )
        rows.append((name_words(figures.rows[row]), *cells))
    return tuple(rows)


def _share_cell(result: CohortResult) -> Callable[[int, int], str]:
    spec, figures, shares = result.spec, result.figures, result.shares_with_bounds
    # A row that adds up periods has in each column those only whose cells are complete.
    own_bases = bool(spec.dimension or spec.rows) and not spec.rolling
    included = figures.columns.index(INCLUDED)

    def cell(row: int, column: int) -> str:
        count = format_number(int(figures.counts[row, column]), digits=0)
        mark = MARK if figures.incomplete[row, column] else ""
        if column == included:
            return f"{count}{mark}"
        base = int(figures.bases[row, column])
        if own_bases and base != figures.counts[row, included]:
            count = format_message("cohort-count-of", {"count": count, "base": format_number(base, digits=0)})
        digits = 0 if spec.round_percents else 1
        value, low, high = (format_share(float(bound[row, column]), digits) for bound in shares)
        share = f"{value}; {low}–{high}" if spec.show_intervals else value
        return f"{count} ({share}){mark}" if spec.show_counts else f"{share}{mark}"

    return cell


def _remarks(result: CohortResult, window: Window) -> list[str]:
    figures = result.figures
    shown = [clean(note.text) for note in result.notes]
    if bool(figures.incomplete.any()):
        shown.insert(0, format_message("cohort-mark"))
    if not window.is_whole:
        size = {"rows": len(figures.rows), "columns": len(figures.columns)}
        shown.insert(0, format_message("cohort-more", size))
    return shown
