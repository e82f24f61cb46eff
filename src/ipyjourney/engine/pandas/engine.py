"""The engine for tables in memory."""

from __future__ import annotations

import itertools
import math
import threading
from collections.abc import Hashable

import numpy as np
import numpy.typing as npt

from ipyjourney.components import DateRangeRef, ItemRef, MetricRef, SegmentRef
from ipyjourney.data import EventTable
from ipyjourney.engine.fingerprint import fingerprint, table_digest
from ipyjourney.engine.interface import ItemPage
from ipyjourney.engine.pandas.cache import Cache
from ipyjourney.engine.pandas.journey import JourneyRun, Known
from ipyjourney.engine.pandas.scope import Scope, make_scope, window_of
from ipyjourney.engine.pandas.store import Store
from ipyjourney.errors import Note
from ipyjourney.result import Caption, JourneyResult, NodeFigures
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.graph import Graph
from ipyjourney.stats import nine_digits
from ipyjourney.words import MessageValue

__all__ = ["PandasEngine"]

CACHE_BYTES = 512 * 2**20
SCOPES_KEPT = 4
SIGNATURES_KEPT = 100_000


class PandasEngine:
    """Answers specs over a table in memory, from an index that is built once per container.

    Parameters
    ----------
    table : EventTable
    """

    def __init__(self, table: EventTable) -> None:
        self._store = Store(table)
        self._cache = Cache(CACHE_BYTES)
        self._scopes: dict[Hashable, Scope] = {}
        self._signatures: dict[Hashable, int] = {}
        self._numbers = itertools.count()
        self._frequencies: dict[str, npt.NDArray[np.int64]] = {}
        self._digest: str | None = None
        # A widget's worker and the user's own cell may ask at the same time.
        self._lock = threading.RLock()

    def run(self, spec: JourneySpec, definitions: Definitions) -> JourneyResult:
        """Work out a journey.

        Parameters
        ----------
        spec : JourneySpec
            With its primary metric filled in.
        definitions : Definitions

        Raises
        ------
        UnknownName
            If the spec names a component that the table or the definitions do not have.
        """
        with self._lock:
            if len(self._signatures) > SIGNATURES_KEPT:
                self._signatures.clear()
            known, notes = self._look_up(spec, definitions)
            scope = self._scope(spec, definitions)
            run = JourneyRun(scope, spec, known, self._cache, self._signature)
            nodes = run.node_figures()
            return JourneyResult(
                spec,
                nodes,
                run.arrow_figures(),
                total=scope.totals.of_all(spec.primary_metric or ""),
                caption=find_caption(run.graph, nodes),
                notes=(*notes, *_scope_notes(scope), *_journey_notes(run)),
                with_interval=scope.totals.with_interval(spec.primary_metric or ""),
                fingerprint=lambda: fingerprint(self._data_digest(), spec, definitions),
            )

    def check(self, spec: JourneySpec, definitions: Definitions) -> None:
        """Refuse a journey that names a component which is not there."""
        with self._lock:
            self._look_up(spec, definitions)

    def items(self, dimension: str, search: str = "", offset: int = 0, limit: int = 50) -> ItemPage:
        """Find the items of a dimension whose names contain a text, whatever its case."""
        with self._lock:
            column = self._store.column_of(dimension)
            encoded = self._store.items(column)
            if column not in self._frequencies:
                self._frequencies[column] = np.bincount(encoded.codes, minlength=len(encoded.items) + 1)[:-1]
            counts = self._frequencies[column]
        wanted = search.casefold()
        found = [place for place, item in enumerate(encoded.items) if wanted in item.casefold()]
        # Items are in code-point order, and the sort is stable: that is how ties are ranked.
        found.sort(key=lambda place: -int(counts[place]))
        page = found[offset : offset + limit]
        return ItemPage(tuple((encoded.items[place], int(counts[place])) for place in page), len(found))

    def count_items(self, dimension: str) -> int:
        """Count the items of a dimension."""
        with self._lock:
            return len(self._store.items(self._store.column_of(dimension)).items)

    def _look_up(self, spec: JourneySpec, definitions: Definitions) -> tuple[Known, list[Note]]:
        """Resolve all names of a spec before anything is computed."""
        known, notes = Known({}, {}), []
        self._store.instances(spec.container)
        for metric in filter(None, (spec.primary_metric, spec.secondary_metric)):
            definitions.metric(metric)
        for node in spec.nodes:
            for component in node.components:
                match component:
                    case MetricRef():
                        definitions.metric(component.metric)
                    case ItemRef():
                        column = self._store.column_of(component.dimension)
                        if component.item not in self._store.items(column).places:
                            values = {"item": component.item, "dimension": component.dimension}
                            notes.append(Note("unknown-item", values))
                    case SegmentRef():
                        known.segments[component.segment] = definitions.segment(component.segment)
                    case DateRangeRef():
                        name = component.date_range
                        known.date_ranges[name] = window_of(self._store, definitions.date_range(name))
        return known, notes

    def _scope(self, spec: JourneySpec, definitions: Definitions) -> Scope:
        key = (
            spec.container,
            None if spec.date_range is None else definitions.date_range(spec.date_range),
            tuple(definitions.segment(name) for name in spec.segments),
        )
        if key not in self._scopes:
            if len(self._scopes) >= SCOPES_KEPT:
                self._scopes.pop(next(iter(self._scopes)))
            self._scopes[key] = make_scope(self._store, spec, definitions)
        else:
            self._scopes[key] = self._scopes.pop(key)
        return self._scopes[key]

    def _signature(self, key: Hashable) -> int:
        # Small numbers in place of the keys themselves, which would nest and grow with the depth of the journey.
        if key not in self._signatures:
            self._signatures[key] = next(self._numbers)
        return self._signatures[key]

    def _data_digest(self) -> str:
        if self._digest is None:
            self._digest = table_digest(self._store.table)
        return self._digest


def find_caption(graph: Graph, nodes: tuple[NodeFigures, ...]) -> Caption | None:
    """Find the end node with the highest percentage of start; ties go to the first."""
    best: Caption | None = None
    for figures in nodes:
        node = figures.node
        led_to = any(other != node for other in graph.predecessors[node])
        if node in graph.excluded or node not in graph.ends or not led_to or not figures.primary_bases.start:
            continue
        percent = 100 * figures.primary / figures.primary_bases.start
        if not math.isnan(percent) and (best is None or nine_digits(percent) > nine_digits(best.percent)):
            best = Caption(node, graph.starts_of(node), percent)
    return best


def _scope_notes(scope: Scope) -> list[Note]:
    notes = []
    if scope.rows_without_instance:
        notes.append(Note("rows-without-instance", {"rows": scope.rows_without_instance, "container": scope.container}))
    if scope.index.ties:
        breaker = scope.store.table.tie_breaker
        values: dict[str, MessageValue] = {"rows": scope.index.ties, "column": breaker or ""}
        notes.append(Note("ties-by-row" if breaker is None else "ties-by-column", values))
    return notes


def _journey_notes(run: JourneyRun) -> list[Note]:
    titles = {node.id: node.title for node in run.spec.nodes}
    notes = [Note("unreached-loop", {"node": titles[node]}) for node in run.graph.unreached]
    for node in run.graph.nodes:
        if node in run.graph.excluded:
            kept_out = run.left_out_at(node)
            values: dict[str, MessageValue] = {
                "node": titles[node],
                "instances": kept_out,
                "container": run.spec.container,
            }
            notes.append(Note("excluded-instances", values))
    return notes
