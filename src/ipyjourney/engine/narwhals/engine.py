"""The engine for tables that stay where they are."""

from __future__ import annotations

import copy
import os
from collections.abc import Hashable
from typing import cast

from ipyjourney.data import Summary
from ipyjourney.data.lazy import LazyTable
from ipyjourney.data.suggestions import Suggestions, suggest_from_summary, suggest_from_times
from ipyjourney.engine.answers import Answers
from ipyjourney.engine.interface import BaseEngine
from ipyjourney.engine.narwhals import answers
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.flow.names import check_names
from ipyjourney.engine.narwhals.places import find_instances_at
from ipyjourney.engine.narwhals.recording import Recording, scanning
from ipyjourney.engine.narwhals.sessions import WithSessions, with_sessions
from ipyjourney.engine.narwhals.summary import summarise
from ipyjourney.engine.work import Stage, step
from ipyjourney.errors import Note
from ipyjourney.result import AnalysisResult
from ipyjourney.result.explanation import Explanation
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec

__all__ = ["NarwhalsEngine"]

RESULTS_KEPT = 12
"""Edits back and forth find theirs again."""


class NarwhalsEngine(BaseEngine[Context]):
    """Answers specs over a table that stays where it is; only aggregates and what the user opens leave it.

    Parameters
    ----------
    table : LazyTable
    """

    def __init__(self, table: LazyTable) -> None:
        super().__init__(Context(table, find_instances_at), cast(Answers[Context], WithSessions(answers)))
        self._results: dict[Hashable, AnalysisResult] = {}

    @property
    def queries(self) -> int:
        """How many times the table was asked so far."""
        return self._context.store.backend.queries

    @property
    def notes(self) -> tuple[Note, ...]:
        """What was found out about the rows."""
        with self._context.lock:
            return self._context.store.notes

    def summary(self, notes: tuple[Note, ...]) -> Summary:
        """Count what the table holds."""
        with self._context.lock:
            return with_sessions(self._context, lambda: summarise(self._context.store, notes))

    def suggestions(self, summary: Summary) -> Suggestions:
        """Suggest what the summary tells; no row is asked for."""
        table = self._context.store.table
        found = [*suggest_from_summary(summary, lambda *_: False), *suggest_from_times(summary, table, 1, 1)]
        return Suggestions(found, table.backend)

    def run(self, spec: AnalysisSpec, definitions: Definitions) -> AnalysisResult:
        """Work out an analysis; one that was worked out before is not asked for again."""
        step(Stage.SELECT)
        # The key of the definitions leaves out what specs name.
        named = frozenset(definitions.segments.items()), frozenset(definitions.date_ranges.items())
        key = spec, definitions.key, *named
        with self._context.lock:
            result = self._results.pop(key, None)
            if result is None:
                result = super().run(spec, definitions)
            self._results[key] = result
            while len(self._results) > RESULTS_KEPT:
                self._results.pop(next(iter(self._results)))
        # The frames that it makes belong to whoever asked.
        return copy.copy(result)

    def check(self, spec: AnalysisSpec, definitions: Definitions) -> None:
        """Refuse an analysis that names a component which is not there."""
        if isinstance(spec, FlowSpec):
            definitions.check(spec)
            check_names(self._context.store, spec)
        else:
            super().check(spec, definitions)

    def explain(self, spec: AnalysisSpec, definitions: Definitions, *, fresh: bool) -> Explanation:
        """Work out an analysis, and tell what was asked for it; with all that was worked out before, or afresh."""
        table, backend = self._context.table, self._context.store.backend.name
        # Another engine would ask by way of the same connection.
        with self._context.lock, scanning(backend, table.source) as scans, Recording(scans) as record:
            if not fresh:
                self.run(spec, definitions)
            else:
                other = NarwhalsEngine(table)
                try:
                    other.run(spec, definitions)
                finally:
                    other.close()
        return Explanation(backend, tuple(record.asked), fresh)

    def close(self) -> None:
        """Forget all that was set down; nothing can be asked any more."""
        with self._context.lock:
            self._context.store.backend.close()

    def keep(self, folder: str | os.PathLike[str], definitions: Definitions, notes: tuple[Note, ...]) -> None:
        """Refuse to write a table into a folder that is kept elsewhere."""
        del folder, definitions, notes
        raise self._context.not_here("keep")
