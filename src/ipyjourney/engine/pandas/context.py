"""What all analyses over one table share: the store, scopes, a cache of parts, signatures."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Hashable, Iterable
from functools import cached_property, partial
from typing import TypeAlias

import numpy as np

from ipyjourney.components import DateRange
from ipyjourney.engine.fingerprint import fingerprint, table_digest
from ipyjourney.engine.pandas.cache import Cache
from ipyjourney.engine.pandas.scope import Scope, make_scope, moved_back, window_of
from ipyjourney.engine.pandas.store import Store
from ipyjourney.engine.pandas.windows import Mask, Window
from ipyjourney.engine.periods import Calendar
from ipyjourney.errors import Note
from ipyjourney.export.definition import Setting, define
from ipyjourney.export.stamps import Source
from ipyjourney.spec import CohortSpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.place_conditions import PlaceCondition
from ipyjourney.spec.places import CellPlace, Place
from ipyjourney.words import MessageValue

__all__ = ["Context", "FindInstances", "item_notes", "missing_items", "prior_notes", "scope_notes"]

CACHE_BYTES = 512 * 2**20
CACHE_BYTES_PER_ROW = 8
SCOPES_KEPT = 8
SIGNATURES_KEPT = 100_000

FindInstances: TypeAlias = "Callable[[Context, AnalysisSpec, Place, Definitions, Window], Mask | None]"
"""Marks the instances behind the figure at a place of an analysis without a date range, worked out over a window.

None if the analysis has no such place there."""


class Context:
    """The store of a table, and what was worked out over it.

    Parameters
    ----------
    store : Store
    find_instances : callable
        Opens the places that segments are made from.
    """

    def __init__(self, store: Store, find_instances: FindInstances) -> None:
        self.store, self._find = store, find_instances
        self.cache = Cache(max(CACHE_BYTES, CACHE_BYTES_PER_ROW * len(store)))
        self._scopes: dict[Hashable, Scope] = {}
        self._signatures: dict[Hashable, int] = {}
        self._numbers = itertools.count()
        # What a result tells of its events is asked for at any time, while another analysis is under way.
        self._opening = threading.RLock()

    @cached_property
    def calendar(self) -> Calendar:
        """The calendar of the table's time zone and week."""
        return Calendar(self.store.table.timezone, self.store.table.week_start)

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
        if spec.date_range is not None or window is None:
            date_range = None if spec.date_range is None else definitions.date_range(spec.date_range)
            window = window_of(self.store, date_range)
        if not isinstance(spec, CohortSpec) and spec.prior is not None:
            window = moved_back(self.store, window, spec.prior)
        key = (spec.container, window, tuple(definitions.segment(name) for name in spec.segments), definitions.key)
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

    def forget_old_signatures(self) -> None:
        """Keep the signatures from growing without end; what was kept under old ones is worked out again."""
        if len(self._signatures) > SIGNATURES_KEPT:
            self._signatures.clear()

    def setting(self, definitions: Definitions) -> Setting:
        """Give what a definition in words needs to know."""
        table = self.store.table
        return Setting(
            definitions=definitions,
            timezone=table.timezone,
            week_start=table.week_start,
            as_of=table.as_of,
            tie_breaker=table.tie_breaker,
            resolve=self._resolve,
        )

    def _resolve(self, date_range: DateRange) -> tuple[int | None, int]:
        window = window_of(self.store, date_range)
        return window.start, window.end

    @cached_property
    def _digest(self) -> str:
        return table_digest(self.store.table)

    def fingerprint(self, spec: AnalysisSpec, definitions: Definitions) -> Callable[[], str]:
        """Give a maker of the text that stands for the data and a spec; hashing the data is left until it is wanted."""
        return lambda: fingerprint(self._digest, spec, definitions)

    def definition(self, spec: AnalysisSpec, definitions: Definitions) -> Callable[[], str]:
        """Give a maker of what an analysis shows, in words."""
        return lambda: define(spec, None, self.setting(definitions))

    def source(self, spec: AnalysisSpec, definitions: Definitions) -> Callable[[], Source]:
        """Give a maker of what a result tells of the events that it was worked out over."""
        return lambda: self._source(spec, definitions)

    def _source(self, spec: AnalysisSpec, definitions: Definitions) -> Source:
        sides: list[AnalysisSpec] = [] if isinstance(spec, CohortSpec) else [spec.side(one) for one in spec.compare]
        rows = [self.scope(side, definitions).index.rows for side in sides or [spec]]
        seen = rows[0]
        if len(rows) > 1:
            there = np.zeros(len(self.store), bool)
            for some in rows:
                there[some] = True
            seen = np.flatnonzero(there).astype(np.int32)
        whole = len(seen) == len(self.store)
        times = self.store.times if whole else self.store.times[seen]
        table = self.store.table
        return Source(
            events=len(seen),
            events_in_data=len(self.store),
            first=int(times.min()) if len(times) else None,
            last=int(times.max()) if len(times) else None,
            timezone=table.timezone,
            as_of=table.as_of,
            fingerprint=self._digest[:12],
        )


def prior_notes(spec: AnalysisSpec, scope: Scope) -> list[Note]:
    """Say that an earlier period without a start is not as long as what it is compared with."""
    if isinstance(spec, CohortSpec) or spec.prior is None or scope.window.start is not None:
        return []
    return [Note("prior-without-start", {"count": spec.prior.count, "unit": spec.prior.unit.value})]


def item_notes(context: Context, spec: AnalysisSpec, definitions: Definitions) -> list[Note]:
    """Say which items that conditions name are not there: a comparison with one holds nowhere."""
    return missing_items(context, definitions.items_named(spec))


def missing_items(context: Context, named: Iterable[tuple[str, str]]) -> list[Note]:
    """Say which of these items, each with its dimension, are not there."""
    notes: list[Note] = []
    for dimension, item in named:
        if item not in context.store.items(context.store.column_of(dimension)).places:
            notes.append(Note("unknown-item-in-condition", {"item": item, "dimension": dimension}))
    return notes


def scope_notes(scope: Scope) -> list[Note]:
    """Say what left the scope, and which rows are ordered by more than their time."""
    notes = [
        Note("segment-place-missing", {"segment": segment, "row": place.row, "column": place.column})
        for segment, places in scope.rows.missing_places.items()
        for place in places
        if isinstance(place, CellPlace)
    ]
    if scope.rows_without_instance:
        notes.append(Note("rows-without-instance", {"rows": scope.rows_without_instance, "container": scope.container}))
    if scope.ties:
        breaker = scope.store.table.tie_breaker
        values: dict[str, MessageValue] = {"rows": scope.ties, "column": breaker or ""}
        notes.append(Note("ties-by-row" if breaker is None else "ties-by-column", values))
    return notes
