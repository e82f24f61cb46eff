"""Which engine answers for a table."""

from __future__ import annotations

from ipyjourney.data import EventTable
from ipyjourney.engine.interface import Engine
from ipyjourney.engine.pandas.engine import PandasEngine

__all__ = ["select_engine"]


def select_engine(table: EventTable) -> Engine:
    """Make the engine for a table: one in memory is answered in memory."""
    return PandasEngine(table)
