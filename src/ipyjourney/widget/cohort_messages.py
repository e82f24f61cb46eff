"""The question of a cohort table that asks how long returns took."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ipyjourney.state.cohort_wire import CurveState, TimingRow, TimingTest
from ipyjourney.state.wire import Wire

__all__ = [
    "CohortQuestion",
    "CohortQuestionReply",
    "TimingReply",
    "TimingRequest",
]

MOST_CURVES = 24


class TimingRequest(Wire):
    """How long returns took in each row, with the curves of some; two of them are tested against each other."""

    id: str
    kind: Literal["timing"]
    rows: Annotated[tuple[str, ...], Field(max_length=MOST_CURVES)]


class TimingReply(Wire):
    """Times in microseconds."""

    id: str
    kind: Literal["timing"]
    revision: str
    rows: tuple[TimingRow, ...]
    curves: tuple[CurveState, ...]
    test: TimingTest | None


CohortQuestion: TypeAlias = TimingRequest

CohortQuestionReply: TypeAlias = TimingReply
