"""The engine for tables in memory."""

from __future__ import annotations

import dataclasses
import os

from ipyjourney.data import EventTable, Summary, summarise
from ipyjourney.data.suggestions import Suggestions
from ipyjourney.engine.interface import BaseEngine
from ipyjourney.engine.pandas import answers
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.kept import KeptView, keep_view
from ipyjourney.engine.pandas.places import instances_at
from ipyjourney.engine.pandas.store import Store
from ipyjourney.engine.pandas.suggestions import suggest
from ipyjourney.errors import Note
from ipyjourney.result.explanation import Explanation
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions

__all__ = ["PandasEngine"]


class PandasEngine(BaseEngine[Context]):
    """Answers specs over a table in memory, from an index that is built once per container.

    Parameters
    ----------
    table : EventTable
    store : Store, optional
        What was encoded and ordered of it before.
    """

    def __init__(self, table: EventTable, store: Store | None = None) -> None:
        super().__init__(Context(store or Store(table), instances_at), answers)

    @property
    def notes(self) -> tuple[Note, ...]:
        """Nothing: reading the table has told all."""
        return ()

    def summary(self, notes: tuple[Note, ...]) -> Summary:
        """Count rows, instances and items."""
        return summarise(dataclasses.replace(self._context.store.table, notes=notes))

    def suggestions(self, summary: Summary) -> Suggestions:
        """Look for what could be mended in all rows."""
        with self._context.lock:
            return Suggestions(suggest(self._context.store, summary))

    def explain(self, spec: AnalysisSpec, definitions: Definitions, *, fresh: bool) -> Explanation:
        """Say that rows in memory are not asked for."""
        del fresh
        self.check(spec, definitions)
        return Explanation("pandas")

    def keep(self, folder: str | os.PathLike[str], definitions: Definitions, notes: tuple[Note, ...]) -> None:
        """Write the table, what was encoded and ordered of it, and its components into a folder."""
        with self._context.lock:
            keep_view(folder, KeptView(self._context.store, definitions, notes))
