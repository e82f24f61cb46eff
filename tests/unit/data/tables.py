"""Tiny event tables, and what is said about them."""

from __future__ import annotations

import pandas as pd

from ipyjourney.data import EventTable, make_event_table


def events(**columns: object) -> pd.DataFrame:
    """Make a frame of events a minute apart, unless a timestamp is given."""
    frame = pd.DataFrame(columns)
    if "timestamp" not in frame.columns:
        frame["timestamp"] = pd.date_range("2024-01-31", periods=len(frame), freq="min")
    return frame


def times(values: object, **options: object) -> list[str]:
    """Read a timestamp column, and write its instants as UTC."""
    return instants(make_event_table(pd.DataFrame({"timestamp": values}), **options))


def instants(table: EventTable) -> list[str]:
    """Write the instants of a table as UTC, without what is zero at their end."""
    return [str(pd.Timestamp(int(micros), unit="us")).removesuffix(":00") for micros in table.times]


def said(table: EventTable, message_id: str) -> list[str]:
    """Give the notes with a message id, in words."""
    return [note.text for note in table.notes if note.message_id == message_id]
