"""A short way to write event tables and cohort tables for the oracle's own tests; days are those of 2024."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from tests.oracle.view import Json, Row

__all__ = ["at", "averages", "cohort", "counts", "criterion", "events", "incomplete", "labels", "shares"]

_SYMBOLS = {">=": "greater_or_equal", ">": "greater", "=": "equals", "!=": "not_equals", "<": "less"}


def at(moment: str) -> int:
    """Give the microseconds of a moment: month and day, perhaps hours and minutes: ``01-31`` or ``01-31T09:30``."""
    day = datetime.fromisoformat(f"2024-{moment}").replace(tzinfo=UTC)
    return (day - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


def events(*lines: str, **columns: list[object]) -> list[Row]:
    """Read rows such as ``"acme 01-31 visit"`` (account, moment, event); further columns by keyword."""
    table: list[Row] = []
    for number, line in enumerate(lines):
        account, moment, event = line.split()
        extra = {name: values[number] for name, values in columns.items()}
        table.append({"time": at(moment), "account_id": account, "event": event, **extra})
    return table


def criterion(*conditions: str, join: str = "and", segments: tuple[str, ...] = ()) -> Json:
    """Read conditions such as ``"visit >= 2"``; a metric alone stands for at least one."""
    made = []
    for condition in conditions:
        metric, symbol, value = (*condition.split(), ">=", "1")[:3] if " " not in condition else condition.split()
        made.append({"metric": metric, "operator": _SYMBOLS[symbol], "value": float(value)})
    return {"conditions": made, "join": join, "segments": list(segments)}


def cohort(inclusion: str | Json, returning: str | Json, granularity: str = "month", **changes: Any) -> Json:
    """Make a cohort table of accounts with three columns."""
    return {
        "container": "account",
        "inclusion": criterion(inclusion) if isinstance(inclusion, str) else inclusion,
        "returning": criterion(returning) if isinstance(returning, str) else returning,
        "granularity": granularity,
        "columns": 3,
        "brackets": [],
        "type": "retention",
        "mode": "on",
        "rolling": False,
        "latency": False,
        "dimension": None,
        "rows": [],
        "entry": "every",
        "value": None,
        "average": "pooled",
        "segments": [],
        "date_range": None,
        **changes,
    }


def labels(result: Json) -> list[str]:
    """Name the rows of a result."""
    return [row["cohort"] for row in result["rows"]]


def counts(result: Json, name: str = "count") -> list[list[Any]]:
    """Give the counts (or another figure) by row: included, same period, 1, 2 …, with those before in front."""
    return [[cell[name] for cell in row["cells"]] for row in result["rows"]]


def shares(result: Json) -> list[list[float | None]]:
    """Give the shares by row, in whole percent."""
    return [[None if share is None else round(100 * share) for share in row] for row in counts(result, "share")]


def incomplete(result: Json) -> list[str]:
    """Mark incomplete cells by row: ``x`` for incomplete, ``-`` for empty, ``.`` for the others."""
    return [
        "".join("-" if cell["count"] is None else "x" if cell["incomplete"] else "." for cell in row["cells"])
        for row in result["rows"]
    ]


def averages(result: Json) -> list[float | None]:
    """Give the average row, in whole percent."""
    return [None if cell["share"] is None else round(100 * cell["share"]) for cell in result["average"]]
