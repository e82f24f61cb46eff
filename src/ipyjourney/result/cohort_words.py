"""What cohort tables say of themselves: titles, heads, figures, and what a cell is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ipyjourney.components.conditions import NumberOperator
from ipyjourney.components.containers import container_metric
from ipyjourney.export import format_number, format_share
from ipyjourney.export.days import format_days, format_period
from ipyjourney.export.markup import clean_name
from ipyjourney.result.cohort_days import days_from, period_words
from ipyjourney.spec.cohort import INCLUDED, SAME_PERIOD, CohortSpec, CohortType
from ipyjourney.spec.criteria import Criterion
from ipyjourney.words import format_message

if TYPE_CHECKING:
    from ipyjourney.result.cohort import CohortResult

__all__ = [
    "cell_words",
    "cohort_heading",
    "criterion_words",
    "head_words",
    "name_words",
    "percent_words",
    "row_words",
]

SYMBOLS = {
    NumberOperator.EQUALS: "=",
    NumberOperator.NOT_EQUALS: "≠",
    NumberOperator.LESS: "<",
    NumberOperator.LESS_OR_EQUAL: "≤",
    NumberOperator.GREATER: ">",
    NumberOperator.GREATER_OR_EQUAL: "≥",
}
MOST_CHARACTERS = 120
ELLIPSIS = "…"


def cohort_heading(spec: CohortSpec, kind: str | None = None) -> str:
    """Say in one line what is shown of a cohort table, and what its rows are.

    Parameters
    ----------
    spec : CohortSpec
    kind : str, optional
        What is shown, such as *Time to return*; retention or churn without it.
    """
    shown = format_message(f"cohort-{spec.type.value}") if kind is None else kind
    criteria = {"inclusion": criterion_words(spec.inclusion), "returning": criterion_words(spec.returning)}
    return format_message("picture-cohort", {"kind": shown, **criteria, "rows": _rows_words(spec)})


def _rows_words(spec: CohortSpec) -> str:
    """Say what the rows are: *Opportunities by month*."""
    if spec.dimension is not None:
        by = format_message("by-dimension", {"dimension": name_words(spec.dimension)})
    elif spec.rows:
        by = format_message("picture-by-segment")
    else:
        by = format_message("granularity-by", {"granularity": spec.granularity.value})
    return format_message("picture-cohort-rows", {"container": container_metric(spec.container), "by": by})


def criterion_words(criterion: Criterion) -> str:
    """Write a criterion in one line: Visits, or Revenue > 50,000 and Won (Enterprise)."""
    parts = [
        name_words(part.metric)
        if part.operator is NumberOperator.GREATER_OR_EQUAL and part.value == 1
        else f"{name_words(part.metric)} {SYMBOLS[part.operator]} {format_number(part.value)}"
        for part in criterion.conditions
    ]
    joined = f" {format_message(f'join-{criterion.join.value}')} ".join(parts)
    if not criterion.segments:
        return joined
    segments = [name_words(segment) for segment in criterion.segments]
    return format_message("criterion-in", {"criterion": joined, "segments": segments})


def name_words(name: str) -> str:
    """Write a name where there is not room for all that a name may be."""
    shown = clean_name(name)
    return shown if len(shown) <= MOST_CHARACTERS else shown[: MOST_CHARACTERS - 1].rstrip() + ELLIPSIS


def row_words(spec: CohortSpec, name: str) -> str:
    """Write the head of a row as the table on screen does: a period by its name, Jan 2025."""
    return name_words(name if spec.dimension is not None or spec.rows else period_words(name))


def head_words(label: int | str) -> str:
    """Write the head of a column."""
    match label:
        case "included":
            return format_message("cohort-included")
        case "same_period":
            return format_message("cohort-same-period")
        case _:
            return str(label).replace("-", "−")


def percent_words(spec: CohortSpec, share: float) -> str:
    """Write a share: as many decimals in each cell, so that a column is easy to read."""
    return format_share(share, 0 if spec.round_percents else 1)


# --- what a cell is about ------------------------------------------------------------------------------------------


def cell_words(result: CohortResult, row: int, column: int) -> str:
    """Say which cohort and periods a cell stands for, by which rule, and what came of it.

    Parameters
    ----------
    result : CohortResult
    row, column : int
        Its place.

    Returns
    -------
    str
        A title, and sentences on the next line.
    """
    spec, figures = result.spec, result.figures
    label, name = figures.columns[column], figures.rows[row]
    head = head_words(label) if isinstance(label, str) else format_message("says-column", {"column": head_words(label)})
    cohort = format_message("says-cohort", {"cohort": row_words(spec, name)})
    title = " · ".join(part for part in (cohort, head, _when(spec, name, label)) if part)
    if not figures.present[row, column]:
        return f"{title}\n{format_message('says-empty')}"
    texts = [_included(result, row, column) if label == INCLUDED else _returned(result, row, column)]
    if figures.incomplete[row, column]:
        texts.append(format_message("says-incomplete"))
    return f"{title}\n{' '.join(texts)}"


def _when(spec: CohortSpec, name: str, label: int | str) -> str:
    if spec.dimension is not None or spec.rows or label == INCLUDED:
        return ""
    first, last = _span(spec, label)
    days = days_from(name, spec.granularity, first, first if last is None else last)
    if days is None:
        return ""
    name = format_period(days[0], spec.granularity)
    if last is None:
        return format_message("from-on", {"date": name})
    if first != last or spec.granularity == "day":
        return format_days(*days)
    return format_message("period-of-days", {"period": name, "days": format_days(*days)})


def _span(spec: CohortSpec, label: int | str) -> tuple[int, int | None]:
    if label == SAME_PERIOD:
        return 0, 0
    if isinstance(label, int) and label < 0:
        return label, label
    return dict(zip(spec.labels, spec.spans, strict=True))[label]


def _included(result: CohortResult, row: int, column: int) -> str:
    spec, figures = result.spec, result.figures
    by_period = spec.dimension is None and not spec.rows
    days = days_from(figures.rows[row], spec.granularity, 0, 0) if by_period else None
    values = {
        "count": _count(figures.counts[row, column]),
        "container": container_metric(spec.container),
        "criterion": criterion_words(spec.inclusion),
        "when": "none" if days is None else format_days(*days),
    }
    return format_message("says-included", values)


def _returned(result: CohortResult, row: int, column: int) -> str:
    spec, figures = result.spec, result.figures
    label = figures.columns[column]
    if not figures.bases[row, column]:
        return format_message("says-nobody")
    shares = result.shares_with_bounds
    values = {
        "count": _count(figures.counts[row, column]),
        "base": _count(figures.bases[row, column]),
        "share": format_share(float(shares.value[row, column])),
        "low": format_share(float(shares.low[row, column])),
        "high": format_share(float(shares.high[row, column])),
        "criterion": criterion_words(spec.returning),
    }
    churned = spec.type is CohortType.CHURN and label != SAME_PERIOD
    text = format_message("says-churned" if churned else "says-returned", values)
    if figures.values is None or figures.value_bases is None:
        return text
    value, base = float(figures.values[row, column]), int(figures.value_bases[row, column])
    said = {
        "metric": name_words(spec.value or ""),
        "value": format_number(value),
        "each": format_number(value / base if base else None),
        "container": container_metric(spec.container),
    }
    return f"{text} {format_message('says-value', said)}"


def _count(count: np.int64) -> str:
    return format_number(int(count), digits=0)
