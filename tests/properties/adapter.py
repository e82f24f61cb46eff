"""From a case, which the oracle reads, to what the package reads: a frame, a data view and a spec."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import numpy as np
import pandas as pd

import ipyjourney as ij
from ipyjourney.components import MetricDefinition
from tests.conformance.lazy import with_row_numbers
from tests.oracle.view import Json, Row
from tests.properties.strategies import Case, Storage

__all__ = ["frame_of", "instant", "make_spec", "make_view"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TEXT = ("account_id", "person_id", "deal_id", "event", "channel")
_NUMBERS = ("amount", "size")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def frame_of(table: list[Row], storage: Storage = "object") -> pd.DataFrame:
    """Make a frame with a column ``timestamp`` in UTC, whose text is held in one way or another."""
    times = np.array(["NaT" if row["time"] is None else row["time"] for row in table], dtype="datetime64[us]")
    columns: dict[str, object] = {"timestamp": pd.DatetimeIndex(times, tz="UTC")}
    for name in _TEXT:
        columns[name] = pd.Series([row[name] for row in table], dtype=storage)
    for name in _NUMBERS:
        columns[name] = pd.Series([row[name] for row in table], dtype="float64")
    return pd.DataFrame(columns)


def make_view(case: Case, keep: Callable[[pd.DataFrame], object] | None = None) -> ij.DataView:
    """Make the data view of a case.

    Parameters
    ----------
    case : Case
    keep : callable, optional
        Puts the table where it stays, with a column that orders its rows; it is read into memory without.
    """
    containers = case.view["containers"]
    automatic = {"Events", "Accounts", "People", "Opportunities", "Sessions"}
    present = {row["event"] for row in case.table}
    table, tie_breaker = frame_of(case.table, case.storage), case.view["tie_breaker"]
    if keep is not None:
        table, tie_breaker = keep(with_row_numbers(table, tie_breaker)), "row_number"
    return ij.DataView(
        table,
        timestamp="timestamp",
        containers={
            "account": "account_id",
            "opportunity": ("account_id", "deal_id"),
            "person": "person_id",
        },
        event="event",
        dimensions={"event": "event", "channel": "channel", "size": "size"},
        metrics={
            name: _metric(definition)
            for name, definition in case.view["metrics"].items()
            if name not in automatic | present
        },
        segments=[ij.Segment.model_validate(segment) for segment in case.view["segments"]],
        date_ranges=[_date_range(chosen) for chosen in case.view["date_ranges"]],
        session_timeout=timedelta(microseconds=containers["session"]["timeout"]),
        timezone=case.view.get("timezone", "UTC"),
        week_start=_DAYS[case.view.get("week_start", 0)],
        as_of=instant(case.view["as_of"]),
        tie_breaker=tie_breaker,
    )


def make_spec(spec: Json) -> ij.JourneySpec:
    """Read a spec."""
    return ij.JourneySpec.from_json({"kind": "journey", "version": 1, **spec})


def instant(microseconds: int | None) -> str | None:
    """Write an instant as ISO 8601 text."""
    return None if microseconds is None else (_EPOCH + timedelta(microseconds=microseconds)).isoformat()


def _date_range(chosen: Json) -> ij.DateRange:
    moments = {name: instant(chosen[name]) for name in ("start", "end") if name in chosen}
    return ij.DateRange.model_validate({**chosen, **moments})


def _metric(definition: Json) -> MetricDefinition:
    if definition["kind"] == "calculated":
        return ij.Metric.calculated(definition["expression"])
    if definition["kind"] == "counter":
        return ij.Metric.count(where=definition["where"])
    return ij.Metric.sum(definition["measure"], where=definition["where"])
