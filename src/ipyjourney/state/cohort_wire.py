"""The result of a cohort table as it travels to a front end, and how long returns took."""

from __future__ import annotations

from typing import TypeAlias

from ipyjourney.components.granularity import Granularity
from ipyjourney.spec import CohortType
from ipyjourney.state.wire import NoteState, Wire

__all__ = ["CohortColumn", "CohortState", "Counts", "CurveState", "Numbers", "TimingRow", "TimingTest"]

Counts: TypeAlias = tuple[tuple[int | None, ...], ...]
Numbers: TypeAlias = tuple[tuple[float | None, ...], ...]


class CohortColumn(Wire):
    """A column: its label, and the first and last period that it looks at, counted from that of the inclusion.

    Without a last one it looks at all later periods; *included* looks at none.
    """

    label: int | str
    first: int | None
    last: int | None


class CohortState(Wire):
    """The result of a cohort table, row by row; null in empty cells, and shares over zero. Shares are out of 1."""

    revision: str
    container: str
    granularity: Granularity
    type: CohortType
    by_period: bool
    """Whether rows are periods; else cohorts of all periods are added up per item or segment."""

    rolling: bool
    latency: bool
    value: str | None
    show_counts: bool
    show_intervals: bool
    show_average: bool
    round_percents: bool
    rows: tuple[str, ...]
    columns: tuple[CohortColumn, ...]
    counts: Counts
    bases: Counts
    shares: Numbers
    shares_low: Numbers
    shares_high: Numbers
    incomplete: tuple[tuple[bool, ...], ...]
    values: Numbers | None
    values_per_instance: Numbers | None
    average: tuple[float | None, ...]
    can_time: bool
    notes: tuple[NoteState, ...]


class TimingRow(Wire):
    """A row: instances, those who returned, those who have not, and the median with its 95% interval."""

    row: str
    instances: int
    events: int
    censored: int
    median: int | None
    median_low: int | None
    median_high: int | None


class CurveState(Wire):
    """A Kaplan-Meier curve: from each time on, the share that has not returned, with its 95% interval."""

    row: str
    times: tuple[int, ...]
    at_risk: tuple[int, ...]
    shares: tuple[float, ...]
    low: tuple[float | None, ...]
    high: tuple[float | None, ...]


class TimingTest(Wire):
    """A log-rank test of two rows, in words too; without figures where it is withheld."""

    statistic: float | None
    p_value: float | None
    text: str
