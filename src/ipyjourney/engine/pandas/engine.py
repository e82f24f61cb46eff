"""The engine for tables in memory."""

from __future__ import annotations

import dataclasses
import os
import threading
from collections.abc import Generator, Iterable
from contextlib import contextmanager

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.components import DateRange
from ipyjourney.components.granularity import Granularity
from ipyjourney.data import EventTable, Summary, summarise
from ipyjourney.engine.interface import ItemPage
from ipyjourney.engine.pandas.cohort.answers import look_up_cohort, run_cohort
from ipyjourney.engine.pandas.context import Context, missing_items
from ipyjourney.engine.pandas.flow.answers import look_up_flow, run_flow
from ipyjourney.engine.pandas.flow.column_items import find_column_items
from ipyjourney.engine.pandas.flow.through import find_paths_through
from ipyjourney.engine.pandas.journey_answers import look_up_journey, run_journey
from ipyjourney.engine.pandas.kept import KeptView, keep_view
from ipyjourney.engine.pandas.places import instances_at
from ipyjourney.engine.pandas.questions.answers import find_breakdowns, find_top_items, find_trend
from ipyjourney.engine.pandas.questions.drafts import count_kept, look_up_part, value_of
from ipyjourney.engine.pandas.questions.durations import find_distribution, find_durations
from ipyjourney.engine.pandas.questions.members import find_instances, find_members, find_timeline
from ipyjourney.engine.pandas.scope import window_of
from ipyjourney.engine.pandas.store import Store
from ipyjourney.errors import Note
from ipyjourney.result import AnalysisResult
from ipyjourney.result.answers import Breakdown, TopItems, Trend, When
from ipyjourney.result.durations import Durations
from ipyjourney.result.flow_figures import ColumnItemPage, PathsThrough
from ipyjourney.result.kept import Kept
from ipyjourney.spec import CohortSpec, FlowSpec, JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.places import Place
from ipyjourney.spec.segments import Segment

__all__ = ["PandasEngine"]


class PandasEngine:
    """Answers specs over a table in memory, from an index that is built once per container.

    Parameters
    ----------
    table : EventTable
    store : Store, optional
        What was encoded and ordered of it before.
    """

    def __init__(self, table: EventTable, store: Store | None = None) -> None:
        self._store = store or Store(table)
        self._context = Context(self._store, instances_at)
        self._frequencies: dict[str, npt.NDArray[np.int64]] = {}
        # A widget's worker and the user's own cell may ask at the same time.
        self._lock = threading.RLock()

    @property
    def notes(self) -> tuple[Note, ...]:
        """Nothing: reading the table has told all."""
        return ()

    def summary(self, notes: tuple[Note, ...]) -> Summary:
        """Count rows, instances and items."""
        return summarise(dataclasses.replace(self._store.table, notes=notes))

    def keep(self, folder: str | os.PathLike[str], definitions: Definitions, notes: tuple[Note, ...]) -> None:
        """Write the table, what was encoded and ordered of it, and its components into a folder."""
        with self._lock:
            keep_view(folder, KeptView(self._store, definitions, notes))

    def run(self, spec: AnalysisSpec, definitions: Definitions) -> AnalysisResult:
        """Work out an analysis.

        Parameters
        ----------
        spec : JourneySpec, CohortSpec or FlowSpec
            A journey with its primary metric filled in.
        definitions : Definitions

        Raises
        ------
        UnknownName
            If the spec names a component that the table or the definitions do not have.
        """
        with self._lock:
            self._context.forget_old_signatures()
            definitions.check(spec)
            match spec:
                case JourneySpec():
                    return run_journey(self._context, spec, definitions)
                case CohortSpec():
                    return run_cohort(self._context, spec, definitions)
                case FlowSpec():
                    return run_flow(self._context, spec, definitions)

    def check(self, spec: AnalysisSpec, definitions: Definitions) -> None:
        """Refuse an analysis that names a component which is not there."""
        # Not under the lock: a new edit is checked while the one before it is still being worked out.
        definitions.check(spec)
        match spec:
            case JourneySpec():
                look_up_journey(self._context, spec, definitions)
            case CohortSpec():
                look_up_cohort(self._context, spec, definitions)
            case FlowSpec():
                look_up_flow(self._context, spec, definitions)

    def items(self, dimension: str, search: str = "", offset: int = 0, limit: int = 50) -> ItemPage:
        """Find the items of a dimension whose names contain a text, whatever its case."""
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
        return len(self._store.items(self._store.column_of(dimension)).items)

    def resolve(self, date_range: DateRange) -> tuple[int | None, int]:
        """Find out from when to when a date range lasts, in microseconds since 1970; None is no start."""
        window = window_of(self._store, date_range)
        return window.start, window.end

    # --- segments, date ranges and metrics by themselves -----------------------------------------------------------

    def look_up(self, part: Segment | DateRange, definitions: Definitions) -> None:
        """Refuse a segment or date range that names what is not there."""
        with self._lock:
            look_up_part(self._context, part, definitions)

    def missing_items(self, named: Iterable[tuple[str, str]]) -> list[Note]:
        """Say which of these dimensions' items are not there."""
        return missing_items(self._context, named)

    def count_kept(
        self, part: Segment | DateRange, container: str, date_range: DateRange | None, definitions: Definitions
    ) -> Kept:
        """Count the rows that a segment or date range keeps, and the instances on them."""
        with self._lock:
            return count_kept(self._context, part, container, date_range, definitions)

    def value(
        self, metric: str, spec: AnalysisSpec, drafted: Definitions, definitions: Definitions
    ) -> int | float | None:
        """Work out a drafted metric over all rows of an analysis."""
        with self._asked(spec, definitions):
            return value_of(self._context, metric, spec, drafted, definitions)

    # --- questions about places ----------------------------------------------------------------------------------

    def top_items(
        self,
        spec: AnalysisSpec,
        place: Place | None,
        definitions: Definitions,
        *,
        dimension: str,
        when: When,
        immediate: bool,
        limit: int | None,
        offset: int,
        side: str | None = None,
    ) -> TopItems:
        """Rank the items on the rows before or after a node, between the ends of an arrow, or anywhere in scope."""
        with self._asked(spec, definitions):
            return find_top_items(
                self._context,
                spec,
                place,
                definitions,
                dimension=dimension,
                when=when,
                immediate=immediate,
                limit=limit,
                offset=offset,
                side=side,
            )

    def breakdown(
        self,
        spec: AnalysisSpec,
        places: tuple[Place, ...],
        definitions: Definitions,
        *,
        dimension: str,
        limit: int | None,
        side: str | None = None,
    ) -> tuple[Breakdown, ...]:
        """Split the figure of each place by the items of a dimension."""
        with self._asked(spec, definitions):
            return find_breakdowns(
                self._context, spec, places, definitions, dimension=dimension, limit=limit, side=side
            )

    def trend(
        self,
        spec: AnalysisSpec,
        places: tuple[Place, ...],
        definitions: Definitions,
        granularity: Granularity,
        side: str | None = None,
    ) -> Trend:
        """Split the figure of each place by period."""
        with self._asked(spec, definitions):
            return find_trend(self._context, spec, places, definitions, granularity, side)

    def durations(
        self, spec: AnalysisSpec, place: Place, definitions: Definitions, side: str | None = None
    ) -> pd.DataFrame:
        """List the instances that took an arrow, or the path views of a ribbon, with the time that it took them."""
        with self._asked(spec, definitions):
            return find_durations(self._context, spec, place, definitions, side)

    def distribution(
        self, spec: AnalysisSpec, place: Place, definitions: Definitions, *, bars: int, side: str | None = None
    ) -> Durations:
        """Describe the times that an arrow or a ribbon took by quantiles and a histogram."""
        with self._asked(spec, definitions):
            return find_distribution(self._context, spec, place, definitions, bars, side)

    def paths_through(
        self, spec: FlowSpec, place: Place, definitions: Definitions, side: str | None = None
    ) -> PathsThrough:
        """Follow the whole paths through a place of a flow along all links."""
        with self._asked(spec, definitions):
            return find_paths_through(self._context, spec, place, definitions, side)

    def column_items(
        self, spec: FlowSpec, column: int, definitions: Definitions, search: str, offset: int, limit: int | None
    ) -> ColumnItemPage:
        """Find the items in a column of a flow that contain a text, whatever the column's own filters are."""
        with self._asked(spec, definitions):
            return find_column_items(self._context, spec, column, definitions, search, offset, limit)

    def members(
        self,
        spec: AnalysisSpec,
        places: tuple[Place, ...],
        definitions: Definitions,
        of: str | None = None,
        side: str | None = None,
    ) -> pd.DataFrame:
        """List the instances behind some places, or those of another container on their rows."""
        with self._asked(spec, definitions):
            return find_members(self._context, spec, places, definitions, of, side)

    def timeline(
        self, container: str, key: object, journey: JourneySpec | None, definitions: Definitions
    ) -> pd.DataFrame:
        """List every row of an instance in order, with the nodes of a journey that are reached there."""
        with self._lock:
            if journey is not None:
                definitions.check(journey)
            return find_timeline(self._context, container, key, journey, definitions)

    def instances(self, container: str, search: str, limit: int) -> tuple[pd.DataFrame, int]:
        """List the instances of a container with a text in their key, and count them all."""
        with self._lock:
            return find_instances(self._context, container, search, limit)

    @contextmanager
    def _asked(self, spec: AnalysisSpec, definitions: Definitions) -> Generator[None]:
        with self._lock:
            self._context.forget_old_signatures()
            definitions.check(spec)
            yield
