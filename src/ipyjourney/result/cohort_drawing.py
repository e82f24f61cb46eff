"""A cohort table as it is drawn: figures as text, colours, and what they say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from ipyjourney.export import format_number
from ipyjourney.export.heat_scene import HeatCell, HeatDrawing, HeatRow, HeatScale, HeatTable
from ipyjourney.export.markup import clean
from ipyjourney.result.cohort_heat import Heat, heat_colors, is_hot
from ipyjourney.result.cohort_window import Window, window_of
from ipyjourney.result.cohort_words import (
    cell_words,
    cohort_heading,
    head_words,
    name_words,
    percent_words,
    row_words,
)
from ipyjourney.spec.cohort import INCLUDED, SAME_PERIOD
from ipyjourney.words import format_message

if TYPE_CHECKING:
    from ipyjourney.result.cohort import CohortResult

__all__ = ["STILL", "cohort_drawing", "cohort_notes", "cohort_says"]

WHOLE = (120, 62)
"""Rows and columns that are drawn: room for sixty later periods; more than these nobody reads on paper."""

STILL = (36, 16)
"""The same beside tables in a notebook, which is to stay small, and as wide as a page."""

GAP = "…"
LEFT_OUT = HeatCell((GAP,))

CellMaker: TypeAlias = Callable[[int, int], HeatCell]


def cohort_drawing(result: CohortResult, rows: Sequence[int], most: tuple[int, int] = WHOLE) -> HeatDrawing:
    """Draw a cohort table, and below it one of its values if it has them.

    Parameters
    ----------
    result : CohortResult
    rows : sequence of int
        Numbers of the rows that are drawn.
    most : tuple of int
        So many rows and columns of them at most.
    """
    spec, figures = result.spec, result.figures
    heat = Heat.of(spec, figures, result.shares_with_bounds.value)
    window = _shown_part(result, rows, most)
    kind = format_message(f"cohort-{spec.type.value}")
    average = (_average(result, window, heat),) if spec.show_average and figures.rows else ()
    tables = [HeatTable(kind, _heads(result, window), _apart(result, window), (*average, *_shares(result, window)))]
    if figures.values is not None:
        of_values = (name_words(spec.value or ""), _heads(result, window), _apart(result, window))
        tables.append(HeatTable(*of_values, _values(result, window)))
    shown = [row for row in window.rows if row is not None]
    is_cut = bool(figures.incomplete[shown].any())
    return HeatDrawing(
        title=cohort_heading(spec),
        tables=tuple(tables),
        scale=None if heat is None else _scale(result, heat, kind),
        mark=format_message("picture-scale-mark", {"incomplete": format_message("incomplete")}) if is_cut else None,
        description=_description(result),
        notes=cohort_notes(result, window),
        definition=tuple(result.definition.splitlines()),
    )


def cohort_says(result: CohortResult, rows: Sequence[int]) -> list[list[str]]:
    """Say of each cell of that drawing what it is about: a title and sentences on two lines, row by row."""
    window = _shown_part(result, rows, WHOLE)
    says = [
        ["" if row is None or column is None else cell_words(result, row, column) for column in window.columns]
        for row in window.rows
    ]
    if not (result.spec.show_average and result.figures.rows):
        return says
    said = f"{format_message('cohort-average')}\n{format_message('says-average', {'kind': result.spec.average.value})}"
    return [[said] * len(window.columns), *says]


def cohort_notes(result: CohortResult, window: Window | None = None) -> tuple[str, ...]:
    """Give the remarks below a picture; what is left out of it first."""
    notes = tuple(clean(note.text) for note in result.notes)
    if window is None or window.is_whole:
        return notes
    size = {"rows": len(result.figures.rows), "columns": len(result.figures.columns)}
    return (format_message("cohort-more", size), *notes)


def _shown_part(result: CohortResult, rows: Sequence[int], most: tuple[int, int]) -> Window:
    """Give the rows and columns that a picture can hold."""
    return window_of(rows, result.figures.columns, *most)


def _heads(result: CohortResult, window: Window) -> tuple[str, ...]:
    labels = result.figures.columns
    return tuple(GAP if column is None else head_words(labels[column]) for column in window.columns)


def _apart(result: CohortResult, window: Window) -> frozenset[int]:
    """Give the columns with a gap before them: those included and the same period stand by themselves."""
    own = {result.figures.columns.index(label) for label in (INCLUDED, SAME_PERIOD)}
    return frozenset(after for after, pair in enumerate(pairwise(window.columns), 1) if own & {*pair})


def _rows(result: CohortResult, window: Window, cell: CellMaker) -> tuple[HeatRow, ...]:
    figures = result.figures

    def cells(row: int) -> tuple[HeatCell | None, ...]:
        return tuple(
            LEFT_OUT if column is None else cell(row, column) if figures.present[row, column] else None
            for column in window.columns
        )

    gap = HeatRow(GAP, (LEFT_OUT,) * len(window.columns))
    return tuple(
        gap if row is None else HeatRow(row_words(result.spec, figures.rows[row]), cells(row)) for row in window.rows
    )


def _shares(result: CohortResult, window: Window) -> tuple[HeatRow, ...]:
    spec, figures, shares = result.spec, result.figures, result.shares_with_bounds
    colors = heat_colors(spec, figures, shares.value)
    # A row that adds up periods has in each column those only whose cells are complete.
    own_bases = bool(spec.dimension or spec.rows) and not spec.rolling
    included = figures.columns.index(INCLUDED)

    def cell(row: int, column: int) -> HeatCell:
        count = format_number(int(figures.counts[row, column]), digits=0)
        incomplete = bool(figures.incomplete[row, column])
        if column == included:
            return HeatCell((count,), incomplete=incomplete)
        value, low, high = (float(bound[row, column]) for bound in shares)
        base = int(figures.bases[row, column])
        if own_bases and base != figures.counts[row, included]:
            count = format_message("cohort-count-of", {"count": count, "base": format_number(base, digits=0)})
        lines = [count] if spec.show_counts else []
        lines.append(percent_words(spec, value))
        if spec.show_intervals and low == low:
            bounds = {"low": percent_words(spec, low), "high": percent_words(spec, high)}
            lines.append(format_message("interval-short", bounds))
        hot = is_hot(spec, figures.columns[column]) and value == value
        return HeatCell(tuple(lines), value if hot else None, colors.get((row, column)), incomplete)

    return _rows(result, window, cell)


def _average(result: CohortResult, window: Window, heat: Heat | None) -> HeatRow:
    spec, labels = result.spec, result.figures.columns

    def cell(column: int | None) -> HeatCell | None:
        if column is None:
            return LEFT_OUT
        share = float(result.average.iloc[column])
        if labels[column] == INCLUDED or share != share:
            return None
        hot = heat is not None and is_hot(spec, labels[column])
        color = heat.color(share) if heat is not None and hot else None
        return HeatCell((percent_words(spec, share),), share if hot else None, color)

    return HeatRow(format_message("cohort-average"), tuple(map(cell, window.columns)), is_average=True)


def _values(result: CohortResult, window: Window) -> tuple[HeatRow, ...]:
    figures = result.figures
    included = figures.columns.index(INCLUDED)
    values, bases = figures.values, figures.value_bases
    if values is None or bases is None:
        return ()
    colors = heat_colors(result.spec, figures, values)

    def cell(row: int, column: int) -> HeatCell:
        incomplete = bool(figures.incomplete[row, column])
        if column == included:
            return HeatCell((format_number(int(figures.counts[row, column]), digits=0),), incomplete=incomplete)
        value, base = float(values[row, column]), int(bases[row, column])
        each = format_message("picture-each", {"value": format_number(value / base if base else None)})
        return HeatCell((format_number(value), each), None, colors.get((row, column)), incomplete)

    return _rows(result, window, cell)


def _scale(result: CohortResult, heat: Heat, kind: str) -> HeatScale:
    low, high = (percent_words(result.spec, share) for share in (heat.low, heat.high))
    return HeatScale(kind, heat.low, heat.high, low, high, *heat.ends)


def _description(result: CohortResult) -> str:
    """Say for those who cannot see it how large the table is, and its average row."""
    figures = result.figures
    shares = [
        format_message("picture-average-of", {"column": head_words(label), "share": percent_words(result.spec, share)})
        for label, share in zip(figures.columns, result.average.tolist(), strict=True)
        if label != INCLUDED and share == share
    ]
    size = {"rows": len(figures.rows), "columns": len(figures.columns)}
    said = [format_message("picture-table", size)]
    if shares:
        said.append(f"{format_message('cohort-average')}: {'; '.join(shares)}.")
    return " ".join(said)
