"""What all analyses over one table share: the store, scopes and the analyses that were worked out over them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from functools import cached_property, partial
from typing import TypeAlias

import narwhals as nw

from ipyjourney.components import DateRange
from ipyjourney.data.lazy import LazyTable, NotOnThisEngine
from ipyjourney.engine.fingerprint import fingerprint
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.digest import table_digest
from ipyjourney.engine.narwhals.expressions import TIME, whole
from ipyjourney.engine.narwhals.scope import Scope, make_scope
from ipyjourney.engine.narwhals.store import TIE, Store
from ipyjourney.engine.periods import Calendar
from ipyjourney.engine.windows import Window, move_window_back, resolve_window
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

SCOPES_KEPT = 6

FindInstances: TypeAlias = "Callable[[Context, AnalysisSpec, Place, Definitions, Window], Frame | None]"
"""Finds the instances behind the figure at a place of an analysis without a date range, worked out over a window.

Gives a plan with the column ``c``; None if the analysis has no such place there."""


class Context:
    """The store of a table, and what was worked out over it.

    Parameters
    ----------
    table : LazyTable
    find_instances : callable
        Opens the places that segments are made from.
    """

    def __init__(self, table: LazyTable, find_instances: FindInstances) -> None:
        self.table, self._find = table, find_instances
        self.store = Store(table)
        self._scopes: dict[Hashable, Scope] = {}
        self.lock = self.store.lock

    @cached_property
    def calendar(self) -> Calendar:
        """The calendar of the table's time zone and week."""
        return Calendar(self.table.timezone, self.table.week_start)

    def window(self, date_range: DateRange | None) -> Window:
        """Resolve a date range, its end cut to the moment up to which the data are known."""
        return resolve_window(self.table, self.store.data_end, date_range)

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
        if spec.date_range is not None or window is None:
            window = self.window(None if spec.date_range is None else definitions.date_range(spec.date_range))
        if not isinstance(spec, CohortSpec) and spec.prior is not None:
            window = move_window_back(self.table, window, spec.prior)
        key = (spec.container, window, tuple(definitions.segment(name) for name in spec.segments), definitions.key)
        if key in self._scopes:
            self._scopes[key] = self._scopes.pop(key)
        else:
            # Places open scopes of their own on the way.
            made = make_scope(self.store, spec, definitions, window, partial(self.instances_at, definitions))
            self._scopes[key] = made
        return self._scopes[key]

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

    def definition(self, spec: AnalysisSpec, definitions: Definitions) -> Callable[[], str]:
        """Give a maker of what an analysis shows, in words."""
        return lambda: define(spec, None, self.setting(definitions))

    def source(self, spec: AnalysisSpec, definitions: Definitions) -> Callable[[], Source]:
        """Give a maker of what a result tells of the events that it was worked out over."""
        return lambda: self._source(spec, definitions)

    def _source(self, spec: AnalysisSpec, definitions: Definitions) -> Source:
        # It is asked for at any time, while another analysis is under way.
        with self.lock:
            sides: list[AnalysisSpec] = [] if isinstance(spec, CohortSpec) else [spec.side(one) for one in spec.compare]
            scopes = [self.scope(side, definitions) for side in sides or [spec]]
            # Rows that are alike in all that is known of them are told apart by their number alone.
            apart = [TIME, TIE] if self.store.span.ties_differ else self.store.columns
            counted = [scope.rows.group_by(*apart).agg(x_n=nw.len()) for scope in scopes]
            together = counted[0] if len(counted) == 1 else nw.concat(counted)
            seen = together.group_by(*apart).agg(x_n=nw.col("x_n").max())
            found = self.store.backend.row(
                seen.select(n=whole(nw.col("x_n").sum()), first=nw.col(TIME).min(), last=nw.col(TIME).max())
            )
            return Source(
                events=int(found["n"] or 0),
                events_in_data=self.store.span.rows,
                first=found["first"],
                last=found["last"],
                timezone=self.table.timezone,
                as_of=self.table.as_of,
                fingerprint=self._digest[:12],
            )

    def setting(self, definitions: Definitions) -> Setting:
        """Give what a definition in words needs to know."""
        return Setting(
            definitions=definitions,
            timezone=self.table.timezone,
            week_start=self.table.week_start,
            as_of=self.table.as_of,
            tie_breaker=self.table.tie_breaker,
            resolve=self.resolve,
        )

    def resolve(self, date_range: DateRange) -> tuple[int | None, int]:
        """Find out from when to when a date range lasts."""
        window = self.window(date_range)
        return window.start, window.end

    @cached_property
    def _digest(self) -> str:
        return table_digest(self.store)

    def fingerprint(self, spec: AnalysisSpec, definitions: Definitions) -> Callable[[], str]:
        """Give a maker of the text that stands for the data and a spec; the data are asked when it is wanted."""
        return lambda: fingerprint(self._digest, spec, definitions)


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
    return [
        Note("unknown-item-in-condition", {"item": item, "dimension": dimension})
        for dimension, item in named
        if not context.store.has_item(dimension, item)
    ]


def scope_notes(scope: Scope) -> list[Note]:
    """Say what left the scope, and which rows are ordered by more than their time."""
    notes = [
        Note("segment-place-missing", {"segment": segment, "row": place.row, "column": place.column})
        for segment, places in scope.conditions.missing_places.items()
        for place in places
        if isinstance(place, CellPlace)
    ]
    if scope.rows_without_instance:
        notes.append(Note("rows-without-instance", {"rows": scope.rows_without_instance, "container": scope.container}))
    if scope.facts.ties:
        values: dict[str, MessageValue] = {"rows": scope.facts.ties, "column": scope.store.table.tie_breaker or ""}
        notes.append(Note("ties-by-column", values))
    return notes
