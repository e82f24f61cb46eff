"""A data view whose analyses are put into words."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij

TABLE = pd.DataFrame(
    {
        "timestamp": pd.to_datetime(["2025-01-01", "2025-02-03", "2025-03-05"]),
        "account_id": ["A", "A", "B"],
        "event": ["visit", "demo", "won"],
        "channel": ["web", "mail", "web"],
        "revenue": [0.0, 0.0, 99.5],
    }
)
SEGMENTS = [
    {"name": "web", "condition": {"dimension": "channel", "value": "web"}},
    {
        "name": "engaged",
        "scope": "account",
        "condition": {
            "all": [
                {"dimension": "event", "operator": "in", "value": ["visit", "demo"]},
                {
                    "any": [
                        {"metric": "revenue", "operator": ">", "value": 10},
                        {"not": {"metric": "won", "operator": ">=", "value": 1}},
                    ]
                },
            ]
        },
    },
    {
        "name": "quick",
        "scope": "account",
        "condition": {
            "then": [
                {"condition": {"dimension": "event", "value": "visit"}},
                {"condition": {"dimension": "event", "operator": "not_equals", "value": "won"}, "within": "P7D"},
            ]
        },
    },
    {
        "name": "same row",
        "scope": "account",
        "condition": {
            "scope": "event",
            "condition": {"all": [{"dimension": "event", "value": "demo"}, {"dimension": "channel", "value": "mail"}]},
        },
    },
]
DATE_RANGES = [
    {"name": "Q1", "start": "2025-01-01", "end": "2025-04-01"},
    {"name": "since noon", "start": "2025-01-01 12:00"},
    {"name": "last two", "last": 2, "unit": "month"},
    {"name": "this quarter", "this": "quarter"},
]
METRICS = {
    "won by web": ij.Metric.sum("revenue", where={"dimension": "channel", "value": "web"}),
    "per win": ij.Metric.calculated("[revenue] / [won]"),
}


@pytest.fixture(scope="session")
def view() -> ij.DataView:
    """Give a view of three rows, with components of every kind."""
    return ij.DataView(
        TABLE,
        timestamp="timestamp",
        containers={"account": "account_id"},
        event="event",
        metrics=METRICS,
        segments=SEGMENTS,
        date_ranges=DATE_RANGES,
        timezone="Europe/Berlin",
        week_start="sunday",
    )


@pytest.fixture(scope="session")
def events() -> pd.DataFrame:
    """Give the table beneath it."""
    return TABLE
