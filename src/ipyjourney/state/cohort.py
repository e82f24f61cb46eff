"""Results of cohort tables as the protocol has them."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd

from ipyjourney.errors import Note
from ipyjourney.result import CohortResult
from ipyjourney.state import cohort_wire as wire
from ipyjourney.state.wire import NoteState

__all__ = ["cohort_state"]

MOST_CELLS = 60_000
"""More of them nobody looks at, and they would weigh on every notebook."""

DECIMALS = 9
"""So many of a bound's; the rest would double what travels and show nowhere."""


def cohort_state(revision: str, result: CohortResult) -> wire.CohortState:
    """Give the result of a cohort table."""
    spec, figures = result.spec, result.figures
    all_columns = result.counts.columns
    rows = slice(max(1, MOST_CELLS // len(all_columns)))
    values, each = result.values, result.values_per_instance
    notes = result.notes
    if len(figures.rows[rows]) < len(figures.rows):
        shown = {"shown": len(figures.rows[rows]), "rows": len(figures.rows)}
        notes = (Note("cohort-first-rows", shown), *notes)
    return wire.CohortState(
        revision=revision,
        container=spec.container,
        granularity=spec.granularity,
        type=spec.type,
        by_period=spec.dimension is None and not spec.rows,
        rolling=spec.rolling,
        latency=spec.latency,
        value=spec.value,
        show_counts=spec.show_counts,
        show_intervals=spec.show_intervals,
        show_average=spec.show_average,
        round_percents=spec.round_percents,
        rows=figures.rows[rows],
        columns=_columns(result),
        counts=_counts(result.counts[rows]),
        bases=_counts(result.bases[rows]),
        shares=_numbers(result.shares[rows]),
        shares_low=_numbers(result.shares_low[rows].round(DECIMALS)),
        shares_high=_numbers(result.shares_high[rows].round(DECIMALS)),
        incomplete=tuple(tuple(row) for row in figures.incomplete[rows].tolist()),
        values=None if values is None else _numbers(values.reindex(columns=all_columns)[rows]),
        values_per_instance=None if each is None else _numbers(each.reindex(columns=all_columns)[rows]),
        average=tuple(_number(share) for share in result.average),
        can_time=result.can_time,
        notes=tuple(NoteState(id=note.message_id, parameters=dict(note.parameters), text=note.text) for note in notes),
    )


def _columns(result: CohortResult) -> tuple[wire.CohortColumn, ...]:
    spec = result.spec
    before = [(-k, -k) for k in range(spec.columns, 0, -1)] if spec.latency else []
    spans: list[tuple[int | None, int | None]] = [*before, (None, None), (0, 0), *spec.spans]
    return tuple(
        wire.CohortColumn(label=label, first=first, last=last)
        for label, (first, last) in zip(spec.column_labels, spans, strict=True)
    )


def _counts(cells: pd.DataFrame) -> wire.Counts:
    known = cells.notna().to_numpy()
    whole = cells.fillna(0).to_numpy(np.int64)
    return tuple(
        tuple(count if there else None for count, there in zip(row, mask, strict=True))
        for row, mask in zip(whole.tolist(), known.tolist(), strict=True)
    )


def _numbers(cells: pd.DataFrame) -> wire.Numbers:
    return tuple(tuple(map(_number, row)) for row in cells.to_numpy(np.float64).tolist())


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
