"""What all analyses over one table share: the store, scopes and the analyses that were worked out over them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TypeAlias

import narwhals as nw

from ipyjourney.data.lazy import LazyTable, NotOnThisEngine
from ipyjourney.engine.context import BaseContext, Seen
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.digest import table_digest
from ipyjourney.engine.narwhals.expressions import TIME, whole
from ipyjourney.engine.narwhals.scope import Scope, make_scope
from ipyjourney.engine.narwhals.store import TIE, Store
from ipyjourney.engine.narwhals.turn import Turn
from ipyjourney.engine.windows import Window
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.place_conditions import PlaceCondition
from ipyjourney.spec.places import Place

__all__ = ["Context", "FindInstances"]

SCOPES_KEPT = 6

FindInstances: TypeAlias = "Callable[[Context, AnalysisSpec, Place, Definitions, Window], Frame | None]"
"""Finds the instances behind the figure at a place of an analysis without a date range, worked out over a window.

Gives a plan with the column ``c``; None if the analysis has no such place there."""


class Context(BaseContext):
    """The store of a table, and what was worked out over it.

    Parameters
    ----------
    table : LazyTable
    find_instances : callable
        Opens the places that segments are made from.
    """

    def __init__(self, table: LazyTable, find_instances: FindInstances) -> None:
        self.table, self._find = table, find_instances
        self._store = Store(table)
        self._scopes: dict[Hashable, Scope] = {}

    @property
    def store(self) -> Store:
        """The rows with plain names and types."""
        return self._store

    @property
    def lock(self) -> Turn:
        """Held while the table is asked: a widget's worker and the user's own cell may ask at the same time."""
        return self._store.lock

    def scope(self, spec: AnalysisSpec, definitions: Definitions, window: Window | None = None) -> Scope:
        """Give the rows of an analysis, numbered; they stay set down for what is asked next.

        Parameters
        ----------
        spec : JourneySpec, CohortSpec or FlowSpec
            Its container, date range and segments are used.
        definitions : Definitions
        window : Window, optional
            Where to look if the analysis has no date range of its own; at all rows without one.
        """
        window = self.window_of(spec, definitions, window)
        key = self.scope_key(spec, definitions, window)
        if key in self._scopes:
            self._scopes[key] = self._scopes.pop(key)
        else:
            # Places open scopes of their own on the way.
            made = make_scope(self.store, spec, definitions, window, partial(self.instances_at, definitions))
            self._scopes[key] = made
        return self._scopes[key]

    def cut_sessions(self) -> None:
        """Cut sessions from people's rows, and forget what was worked out without them."""
        for scope in self._scopes.values():
            scope.release()
        self._scopes.clear()
        self.store.backend.give_up()
        self.store.cut_sessions()

    def trim(self) -> None:
        """Let go of the scopes that were used longest ago; called where no analysis is under way."""
        while len(self._scopes) > SCOPES_KEPT:
            self._scopes.pop(next(iter(self._scopes))).release()
        for scope in self._scopes.values():
            scope.trim()

    def instances_at(
        self, definitions: Definitions, condition: PlaceCondition, window: Window
    ) -> tuple[Frame, tuple[Place, ...]]:
        """Find the instances behind the places that a segment was made from, and the places that are not there."""
        column = self.store.instances(condition.of.container)
        found: list[Frame] = []
        missing: list[Place] = []
        for place in condition.places:
            there = self._find(self, condition.of, place, definitions, window)
            if there is None:
                missing.append(place)
            else:
                found.append(there.select(nw.col("c").alias(column)))
        if not found:
            nobody = self.store.rows.filter(nw.col(column).is_null() & ~nw.col(column).is_null()).select(column)
            return nobody, tuple(missing)
        together = found[0] if len(found) == 1 else nw.concat(found)
        return together.unique(), tuple(missing)

    def not_here(self, feature: str, **more: object) -> NotOnThisEngine:
        """Say that something cannot be had of the table where it is."""
        return NotOnThisEngine(feature=feature, backend=self.table.backend, **more)

    def count_seen(self, sides: Sequence[AnalysisSpec], definitions: Definitions) -> Seen:
        """Count the rows that any of some analyses is about."""
        # It is asked for at any time, while another analysis is under way.
        with self.lock:
            scopes = [self.scope(side, definitions) for side in sides]
            # Rows that are alike in all that is known of them are told apart by their number alone.
            apart = [TIME, TIE] if self.store.span.ties_differ else self.store.columns
            counted = [scope.rows.group_by(*apart).agg(x_n=nw.len()) for scope in scopes]
            together = counted[0] if len(counted) == 1 else nw.concat(counted)
            seen = together.group_by(*apart).agg(x_n=nw.col("x_n").max())
            found = self.store.backend.row(
                seen.select(n=whole(nw.col("x_n").sum()), first=nw.col(TIME).min(), last=nw.col(TIME).max())
            )
            return Seen(int(found["n"] or 0), self.store.span.rows, found["first"], found["last"])

    def hash_data(self) -> str:
        """Make a text that stands for the data."""
        with self.lock:
            return table_digest(self.store)
