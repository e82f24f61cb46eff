"""A few paths, and what tests of flows need besides."""

from __future__ import annotations

import pandas as pd

import ipyjourney as ij

PATHS = {
    "A": ["Visit", "Mail", "Demo", "Won"],
    "B": ["Visit", "Demo", "Won"],
    "C": ["Visit", "Mail", "Visit", "Fair"],
    "D": ["Mail", "Visit", "Demo", "Demo", "Chat", "Won"],
    "E": ["Fair", "Visit", "Call"],
}
NORTH = ij.Segment(name="North", scope="account", condition={"dimension": "region", "operator": "equals", "value": "N"})
SOUTH = ij.Segment(name="South", scope="account", condition={"dimension": "region", "operator": "equals", "value": "S"})


def flow_view() -> ij.DataView:
    """Make a view of the paths."""
    rows = [
        (account, pd.Timestamp("2025-01-01") + pd.Timedelta(days=day, hours=ord(account)), event, "NS"[account > "B"])
        for account, events in PATHS.items()
        for day, event in enumerate(events)
    ]
    events = pd.DataFrame(rows, columns=["account", "time", "event", "region"])
    return ij.DataView(
        events, timestamp="time", containers={"account": "account"}, event="event", segments=[NORTH, SOUTH]
    )


def compared(flow: ij.Flow) -> ij.Flow:
    flow.spec = flow.spec.with_changes(
        compare=[ij.Comparison(name="N", segments=["North"]), ij.Comparison(name="S", segments=["South"])]
    )
    flow.wait()
    return flow


def place_of(node: dict[str, object]) -> dict[str, object]:
    return {part: node[part] for part in ("column", "kind", "item")}
