"""What the oracle is told of a data view: a dict of containers, dimensions, metrics, segments and date ranges.

::

    {
        "containers": {
            "account": ["account_id"],                                  # key columns, one or several
            "session": {"person": ["person_id"], "timeout": 1_800_000_000},  # cut from a person's rows; microseconds
        },
        "dimensions": {"Channel": "channel"},                           # id -> column
        "metrics": {
            "Events": {"kind": "events"},
            "Accounts": {"kind": "container", "container": "account"},
            "Won": {"kind": "counter", "where": {"dimension": "Event", "operator": "equals", "value": "Won"}},
            "Revenue": {"kind": "sum", "measure": "revenue", "where": None},
            "Deal size": {"kind": "calculated", "expression": "Revenue / [Won]"},
        },
        "segments": [{"name": "Web", "scope": "event", "condition": {...}}],
        "date_ranges": [
            {"name": "January", "start": 0, "end": 9},                  # half-open, microseconds, None is no bound
            {"name": "Last 90 days", "last": 90, "unit": "day"},
            {"name": "This quarter", "this": "quarter"},
        ],
        "as_of": None,
        "tie_breaker": None,                                            # a column
        "timezone": "UTC",
        "week_start": 0,                                                # Monday; 6 is Sunday
    }

Every key but ``containers`` may be left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

__all__ = ["Json", "Row", "container", "date_range", "dimension_column", "metric", "segment"]

Json = dict[str, Any]
Row = dict[str, Any]


def container(view: Json, name: str) -> Any:
    """Give the key columns of a container, or the dict of a session that is cut from a person's rows."""
    return view["containers"][name]


def dimension_column(view: Json, name: str) -> str:
    """Give the column of a dimension."""
    return str(view["dimensions"][name])


def metric(view: Json, name: str) -> Json:
    """Give the definition of a metric."""
    definition: Json = view["metrics"][name]
    return definition


def segment(view: Json, name: str) -> Json:
    """Give the definition of a segment."""
    return _named(view.get("segments", ()), name)


def date_range(view: Json, name: str) -> Json:
    """Give the definition of a date range."""
    return _named(view.get("date_ranges", ()), name)


def _named(definitions: Iterable[Json], name: str) -> Json:
    return next(definition for definition in definitions if definition["name"] == name)
