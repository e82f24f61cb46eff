"""Which engine answers for a table."""

from __future__ import annotations

import os

from ipyjourney.data import EventTable
from ipyjourney.engine.interface import Engine
from ipyjourney.engine.pandas.engine import PandasEngine
from ipyjourney.engine.pandas.kept import KeptView, open_view

__all__ = ["open_engine", "select_engine"]


def select_engine(table: EventTable) -> Engine:
    """Make the engine for a table: one in memory is answered in memory."""
    return PandasEngine(table)


def open_engine(folder: str | os.PathLike[str]) -> tuple[Engine, KeptView]:
    """Make the engine for a view that was kept in a folder, and give what else was kept with it."""
    kept = open_view(folder)
    return PandasEngine(kept.store.table, kept.store), kept
