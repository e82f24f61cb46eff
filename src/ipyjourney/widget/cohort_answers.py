"""The question that only cohort tables are asked."""

from __future__ import annotations

from ipyjourney.result import CohortResult
from ipyjourney.state.timing import curve_state, timing_rows, timing_test
from ipyjourney.widget.cohort_messages import TimingReply, TimingRequest

__all__ = ["answer_timing"]

PAIR = 2
"""So many rows are tested against each other."""


def answer_timing(request: TimingRequest, result: CohortResult, revision: str) -> TimingReply:
    """Say how long returns took.

    Raises
    ------
    UnknownName
        If the table has no such row.
    """
    return TimingReply(
        id=request.id,
        kind=request.kind,
        revision=revision,
        rows=timing_rows(result),
        curves=tuple(curve_state(result, row) for row in request.rows),
        test=timing_test(result, *request.rows) if len(request.rows) == PAIR else None,
    )
