"""A whole cohort table: the definitions put together, in the shape of the result frames.

Definition
----------
"*Included* is the size of the cohort and the base of the percentages. … **Churn** in column k is included minus
retained. **Rolling calculation** counts the instances that are retained in *every* column 1 … k, and its percentage is
over the previous column (for 1: Included), of the same cohorts; rolling churn is the previous column minus this one.
**Latency table** … those before Included never roll. … Churn and rolling leave [same period] as it is."

"The rows of one item over all i are added up, column by column, after Included only complete cells (none: empty), and
a percentage is over the sizes of the cohorts added; the return rows need not carry the item. The top 14 items by cohort
size, none of size 0, are shown."

"**Value cohort**: a cell is a sum metric over the rows that the return criterion would see, of all included instances,
and that per included instance."

"**Average row.** Pooled over the complete cells of a column: the sum of their counts over the sum of what their
percentages are over. The plain mean is an option."

All segments are shown, those of size 0 too. A row of an item or a segment has no period of its own, so that nothing in
it is incomplete. Included is shown as a share of itself. The plain mean leaves out cells over zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from tests.oracle.conditions import rows_of_segment
from tests.oracle.inclusion import Cohort, Entrance, Stories, make_cohorts, make_stories
from tests.oracle.intervals import wilson
from tests.oracle.items import item_of
from tests.oracle.metrics import metric_value
from tests.oracle.returning import Column, is_empty, is_incomplete, is_retained, make_columns, rows_returning
from tests.oracle.scope import rows_in_scope
from tests.oracle.timing import compare_timing, curve_row, follow_instances, has_timing, timing_row
from tests.oracle.universe import make_universe
from tests.oracle.view import Json, Row, dimension_column

__all__ = ["Line", "make_lines", "run_cohort"]

SHOWN_ITEMS = 14


@dataclass(frozen=True)
class Line:
    """A row of the table: a cohort, or the cohorts of an item or segment."""

    label: str
    cohorts: list[Cohort]
    pooled: bool


@dataclass(frozen=True)
class Part:
    """What one cohort puts into a cell."""

    count: int
    base: int
    size: int
    value: Fraction | None
    incomplete: bool


def run_cohort(spec: Json, view: Json, table: list[Row]) -> Json:
    """Answer a cohort table.

    Parameters
    ----------
    spec : dict
        JSON form of a `CohortSpec`, all fields present.
    view : dict
        See `tests.oracle.view`; ``timezone`` (UTC) and ``week_start`` (0, Monday) in addition.
    table : list of dict
        The rows.

    Returns
    -------
    dict
        ``rows``, each a ``cohort`` (label) and its ``cells``; ``average``, a share per column; ``timing`` and
        ``curves``, one per row, and ``log_rank``, one per pair of neighbouring rows, all three empty where the return
        criterion has no timing. Shares are 0 to 1, times whole microseconds, None is null or empty.
    """
    universe = make_universe(table, view, spec["date_range"])
    stories = make_stories(universe, spec, rows_in_scope(universe, spec["segments"], spec["container"]))
    lines, columns = make_lines(stories, spec), make_columns(spec)
    rows = [
        {"cohort": line.label, "cells": [_cell(stories, spec, column, line) for column in columns]} for line in lines
    ]
    followed = [(line.label, follow_instances(stories, spec, line.cohorts)) for line in lines if has_timing(spec)]
    return {
        "rows": rows,
        "average": [
            _average(spec, column, [row["cells"][place] for row in rows]) for place, column in enumerate(columns)
        ],
        "timing": [timing_row(label, who) for label, who in followed],
        "curves": [curve_row(label, who) for label, who in followed],
        "log_rank": [compare_timing((a, b), one, other) for (a, one), (b, other) in pairwise(followed)],
    }


def make_lines(stories: Stories, spec: Json) -> list[Line]:
    """Give the rows of the table."""
    universe = stories.universe
    if spec["dimension"] is not None:
        column = dimension_column(universe.view, spec["dimension"])
        item_by_row = {row: item_of(universe.table[row][column]) for rows in stories.rows.values() for row in rows}
        lines = [
            Line(item, make_cohorts(stories, spec, lambda row, item=item: item_by_row[row] == item), pooled=True)
            for item in sorted({item for item in item_by_row.values() if item is not None})
        ]
        # Sorting keeps the order of items of one size, which is by code point.
        return [line for line in sorted(lines, key=_size, reverse=True) if _size(line)][:SHOWN_ITEMS]
    if spec["rows"]:
        return [
            Line(name, make_cohorts(stories, spec, rows_of_segment(universe, name).__contains__), pooled=True)
            for name in spec["rows"]
        ]
    cohorts = make_cohorts(stories, spec, lambda row: True)
    return [Line(stories.period(cohort.number).label, [cohort], pooled=False) for cohort in cohorts]


def _size(line: Line) -> int:
    return sum(len(cohort.entrances) for cohort in line.cohorts)


def _cell(stories: Stories, spec: Json, column: Column, line: Line) -> Json:
    parts = [
        _part(stories, spec, column, cohort) for cohort in line.cohorts if not is_empty(stories, column, cohort.number)
    ]
    if line.pooled and column.label != "included":
        parts = [part for part in parts if not part.incomplete]
    if not parts:
        return {"column": column.label, "incomplete": False, **dict.fromkeys(_FIGURES)}
    count, base = sum(part.count for part in parts), sum(part.base for part in parts)
    low, high = wilson(count, base)
    value, value_per_instance = None, None
    if spec["value"] is not None and column.label != "included":
        value = sum((part.value or Fraction(0) for part in parts), Fraction(0))
        size = sum(part.size for part in parts)
        value_per_instance = None if size == 0 else value / size
    return {
        "column": column.label,
        "incomplete": not line.pooled and any(part.incomplete for part in parts),
        "count": count,
        "base": base,
        "share": None if base == 0 else count / base,
        "low": low,
        "high": high,
        "value": None if value is None else float(value),
        "value_per_instance": None if value_per_instance is None else float(value_per_instance),
    }


_FIGURES = ("count", "base", "share", "low", "high", "value", "value_per_instance")


def _part(stories: Stories, spec: Json, column: Column, cohort: Cohort) -> Part:
    size = len(cohort.entrances)
    retained, base = _retained(stories, spec, column, cohort), size
    if spec["rolling"] and column.is_later:
        before = [earlier for earlier in make_columns(spec) if 0 < earlier.first < column.first]
        base = sum(1 for who in cohort.entrances if all(who in _retained(stories, spec, one, cohort) for one in before))
        retained = [who for who in retained if all(who in _retained(stories, spec, one, cohort) for one in before)]
    churned = spec["type"] == "churn" and column.label not in ("included", "same_period")
    return Part(
        count=base - len(retained) if churned else len(retained),
        base=base,
        size=size,
        value=_value(stories, spec, column, cohort),
        incomplete=is_incomplete(stories, column, cohort.number),
    )


def _retained(stories: Stories, spec: Json, column: Column, cohort: Cohort) -> list[Entrance]:
    if column.label == "included":
        return list(cohort.entrances)
    return [who for who in cohort.entrances if is_retained(stories, spec, column, cohort, who)]


def _value(stories: Stories, spec: Json, column: Column, cohort: Cohort) -> Fraction | None:
    if spec["value"] is None or column.label == "included":
        return None
    rows = [row for who in cohort.entrances for row in rows_returning(stories, spec, column, cohort, who)]
    return metric_value(stories.universe, spec["value"], rows)


def _average(spec: Json, column: Column, cells: list[Json]) -> Json:
    complete = [cell for cell in cells if cell["base"] and not cell["incomplete"]]
    if not complete:
        share = None
    elif spec["average"] == "mean":
        share = sum(Fraction(cell["count"], cell["base"]) for cell in complete) / len(complete)
    else:
        share = Fraction(sum(cell["count"] for cell in complete), sum(cell["base"] for cell in complete))
    return {"column": column.label, "share": None if share is None else float(share)}
