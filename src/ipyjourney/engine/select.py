"""Which engine answers for a table."""

from __future__ import annotations

import os
from enum import StrEnum

from ipyjourney.data import EventTable
from ipyjourney.data.described import DescribedTable
from ipyjourney.data.lazy import LazyTable
from ipyjourney.engine.interface import Engine
from ipyjourney.engine.pandas.engine import PandasEngine
from ipyjourney.engine.pandas.kept import KeptView, open_view

__all__ = ["EngineName", "open_engine", "select_engine"]


class EngineName(StrEnum):
    """What answers: pandas over rows in memory, or Narwhals over a table that stays where it is."""

    PANDAS = "pandas"
    NARWHALS = "narwhals"


def select_engine(table: DescribedTable) -> Engine:
    """Make the engine for a table: one in memory is answered in memory, all others where they are."""
    match table:
        case EventTable():
            return PandasEngine(table)
        case LazyTable():
            # Narwhals is imported only for those who have such a table.
            from ipyjourney.engine.narwhals.engine import NarwhalsEngine

            return NarwhalsEngine(table)
        case _:
            raise AssertionError(table)


def open_engine(folder: str | os.PathLike[str]) -> tuple[Engine, KeptView]:
    """Make the engine for a view that was kept in a folder, and give what else was kept with it."""
    kept = open_view(folder)
    return PandasEngine(kept.store.table, kept.store), kept
