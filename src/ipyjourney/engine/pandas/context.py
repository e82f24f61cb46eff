"""What all analyses over one table share: the store, scopes, a cache of parts, signatures."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TypeAlias

import numpy as np

from ipyjourney.engine.context import BaseContext, Seen
from ipyjourney.engine.fingerprint import table_digest
from ipyjourney.engine.pandas.cache import Cache
from ipyjourney.engine.pandas.scope import Scope, make_scope
from ipyjourney.engine.pandas.store import Store
from ipyjourney.engine.pandas.windows import Mask, Window
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.place_conditions import PlaceCondition
from ipyjourney.spec.places import Place

__all__ = ["Context", "FindInstances"]

CACHE_BYTES = 512 * 2**20
CACHE_BYTES_PER_ROW = 8
SCOPES_KEPT = 8
SIGNATURES_KEPT = 100_000

FindInstances: TypeAlias = "Callable[[Context, AnalysisSpec, Place, Definitions, Window], Mask | None]"
"""Marks the instances behind the figure at a place of an analysis without a date range, worked out over a window.

None if the analysis has no such place there."""


class Context(BaseContext):
    """The store of a table, and what was worked out over it.

    Parameters
    ----------
    store : Store
    find_instances : callable
        Opens the places that segments are made from.
    """

    def __init__(self, store: Store, find_instances: FindInstances) -> None:
        self._store, self._find = store, find_instances
        self.cache = Cache(max(CACHE_BYTES, CACHE_BYTES_PER_ROW * len(store)))
        self._scopes: dict[Hashable, Scope] = {}
        self._signatures: dict[Hashable, int] = {}
        self._numbers = itertools.count()
        self._lock = threading.RLock()
        # What a result tells of its events is asked for at any time, while another analysis is under way.
        self._opening = threading.RLock()

    @property
    def store(self) -> Store:
        """What was encoded and ordered of the table."""
        return self._store

    @property
    def lock(self) -> threading.RLock:
        """Held while an analysis is under way: a widget's worker and the user's own cell may ask at the same time."""
        return self._lock

    def scope(self, spec: AnalysisSpec, definitions: Definitions, window: Window | None = None) -> Scope:
        """Give the rows of an analysis.

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
        with self._opening:
            if key not in self._scopes:
                find = partial(self.instances_at, definitions)
                # Places open scopes of their own on the way.
                made = make_scope(self.store, spec, definitions, window, find)
                if len(self._scopes) >= SCOPES_KEPT:
                    self._scopes.pop(next(iter(self._scopes)))
                self._scopes[key] = made
            else:
                self._scopes[key] = self._scopes.pop(key)
            return self._scopes[key]

    def instances_at(
        self, definitions: Definitions, condition: PlaceCondition, window: Window
    ) -> tuple[Mask, tuple[Place, ...]]:
        """Mark the instances behind the places that a segment was made from, and give the places that are not there."""
        there = np.zeros(self.store.instances(condition.of.container).count, bool)
        missing: list[Place] = []
        for place in condition.places:
            found = self._find(self, condition.of, place, definitions, window)
            if found is None:
                missing.append(place)
            else:
                there |= found
        return there, tuple(missing)

    def signature(self, key: Hashable) -> int:
        """Give a small number for each distinct key: keys themselves would nest and grow with the depth of a spec."""
        found = self._signatures.get(key)
        # Of two threads with a new key, both get the number that is kept.
        return self._signatures.setdefault(key, next(self._numbers)) if found is None else found

    def trim(self) -> None:
        """Keep the signatures from growing without end; what was kept under old ones is worked out again."""
        if len(self._signatures) > SIGNATURES_KEPT:
            self._signatures.clear()

    def hash_data(self) -> str:
        """Make a text that stands for the data."""
        return table_digest(self.store.table)

    def count_seen(self, sides: Sequence[AnalysisSpec], definitions: Definitions) -> Seen:
        """Count the rows that any of some analyses is about."""
        rows = [self.scope(side, definitions).index.rows for side in sides]
        seen = rows[0]
        if len(rows) > 1:
            there = np.zeros(len(self.store), bool)
            for some in rows:
                there[some] = True
            seen = np.flatnonzero(there).astype(np.int32)
        whole = len(seen) == len(self.store)
        times = self.store.times if whole else self.store.times[seen]
        first, last = (int(times.min()), int(times.max())) if len(times) else (None, None)
        return Seen(len(seen), len(self.store), first, last)
