"""A short way to write tables, views and journeys for the oracle's own tests; times are in hours."""

from __future__ import annotations

from typing import Any

from tests.oracle.view import Json, Row

__all__ = ["HOUR", "arrow", "journey", "node", "rows", "view"]

HOUR = 3_600_000_000


def rows(*lines: str, **columns: list[object]) -> list[Row]:
    """Read rows such as ``"acme 1 visit"`` (account, hour, event; ``-`` is null); further columns by keyword."""
    table: list[Row] = []
    for number, line in enumerate(lines):
        account, hour, event = (None if word == "-" else word for word in line.split())
        time = None if hour is None else int(float(hour) * HOUR)
        extra = {name: values[number] for name, values in columns.items()}
        table.append({"time": time, "account_id": account, "event": event, **extra})
    return table


def view(**changes: Any) -> Json:
    """Make a view of `rows`: the container account, the metrics Accounts and Events, a counter per usual event."""
    counters = {
        item: {"kind": "counter", "where": {"dimension": "event", "operator": "equals", "value": item}}
        for item in ("visit", "demo", "call", "won")
    }
    made: Json = {
        "containers": {"account": ["account_id"]},
        "dimensions": {"event": "event"},
        "metrics": {
            "Events": {"kind": "events"},
            "Accounts": {"kind": "container", "container": "account"},
            **counters,
        },
    }
    for name, value in changes.items():
        made[name] = {**made[name], **value} if isinstance(made.get(name), dict) else value
    return made


def node(name: str, *, start: bool = False, excluded: bool = False) -> Json:
    """Make a node of one counter with the id of its event; ``visit2`` is a second node of ``visit``."""
    return {"id": name, "components": [{"metric": name.rstrip("0123456789")}], "start": start, "excluded": excluded}


def arrow(text: str, *, within: float | None = None, after: float | None = None, immediate: bool = False) -> Json:
    """Make an arrow from ``"visit>demo"``; limits in hours."""
    source, target = text.split(">")
    return {
        "source": source,
        "target": target,
        "within": None if within is None else f"PT{within}H",
        "after": None if after is None else f"PT{after}H",
        "order": "immediate" if immediate else "eventual",
    }


def journey(*parts: Json | str, **changes: Any) -> Json:
    """Make a journey of nodes and arrows; text is an arrow, and nodes that are not given are made from the arrows."""
    arrows = [arrow(part) if isinstance(part, str) else part for part in parts if _is_arrow(part)]
    nodes = {part["id"]: part for part in parts if isinstance(part, dict) and "id" in part}
    for made in arrows:
        for name in (made["source"], made["target"]):
            nodes.setdefault(name, node(name))
    return {
        "container": "account",
        "primary_metric": "Accounts",
        "secondary_metric": "Events",
        "nodes": list(nodes.values()),
        "arrows": arrows,
        "percent_of": "start",
        "within": None,
        "segments": [],
        "date_range": None,
        **changes,
    }


def _is_arrow(part: Json | str) -> bool:
    return isinstance(part, str) or "source" in part
