"""What every engine answers."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Generic, TypeAlias, TypeVar

import pandas as pd

from ipyjourney.components import DateRange
from ipyjourney.components.granularity import Granularity
from ipyjourney.data import Summary
from ipyjourney.data.suggestions import Suggestions
from ipyjourney.engine.answers import Answers
from ipyjourney.engine.cohort_names import look_up_cohort
from ipyjourney.engine.context import BaseContext
from ipyjourney.engine.drafts import look_up_part
from ipyjourney.engine.items import ItemPage
from ipyjourney.engine.journey_names import look_up_journey
from ipyjourney.engine.notes import missing_items
from ipyjourney.engine.trend_periods import whole_periods
from ipyjourney.errors import Note
from ipyjourney.result import AnalysisResult
from ipyjourney.result.answers import Breakdown, TopItems, Trend, When
from ipyjourney.result.durations import Durations
from ipyjourney.result.explanation import Explanation
from ipyjourney.result.flow_figures import ColumnItemPage, PathsThrough
from ipyjourney.result.kept import Kept
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.journey import JourneySpec
from ipyjourney.spec.places import Place
from ipyjourney.spec.segments import Segment

__all__ = ["BaseEngine", "Engine"]

C = TypeVar("C", bound=BaseContext)


class BaseEngine(ABC, Generic[C]):
    """Answers specs over one event table.

    Parameters
    ----------
    context : BaseContext
    answers : Answers
    """

    def __init__(self, context: C, answers: Answers[C]) -> None:
        self._context, self._answers = context, answers

    @property
    @abstractmethod
    def notes(self) -> tuple[Note, ...]:
        """What was found out about the rows, beside what their table says."""

    @abstractmethod
    def summary(self, notes: tuple[Note, ...]) -> Summary:
        """Count rows, instances and items."""

    @abstractmethod
    def suggestions(self, summary: Summary) -> Suggestions:
        """Look for what could be mended in the rows that a summary counts."""

    @abstractmethod
    def keep(self, folder: str | os.PathLike[str], definitions: Definitions, notes: tuple[Note, ...]) -> None:
        """Write the table, what was encoded and ordered of it, and its components into a folder."""

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
        with self._asked(spec, definitions):
            match spec:
                case JourneySpec():
                    return self._answers.run_journey(self._context, spec, definitions)
                case CohortSpec():
                    return self._answers.run_cohort(self._context, spec, definitions)
                case FlowSpec():
                    return self._answers.run_flow(self._context, spec, definitions)

    @abstractmethod
    def explain(self, spec: AnalysisSpec, definitions: Definitions, *, fresh: bool) -> Explanation:
        """Work out an analysis, and tell what was asked for it; with all that was worked out before, or afresh."""

    def check(self, spec: AnalysisSpec, definitions: Definitions) -> None:
        """Refuse an analysis that names a component which is not there."""
        # Not under the lock, and nothing is asked: a new edit is checked while the one before it is still worked out.
        definitions.check(spec)
        match spec:
            case JourneySpec():
                look_up_journey(self._context, spec, definitions, with_notes=False)
            case CohortSpec():
                look_up_cohort(self._context.store, spec, definitions)
            case FlowSpec():
                self._answers.look_up_flow(self._context, spec, definitions)

    def items(self, dimension: str, search: str = "", offset: int = 0, limit: int = 50) -> ItemPage:
        """Find the items of a dimension whose names contain a text, whatever its case."""
        return self._context.store.find_items(self._context.store.column_of(dimension), search, offset, limit)

    def count_items(self, dimension: str) -> int:
        """Count the items of a dimension."""
        return self._context.store.count_items(self._context.store.column_of(dimension))

    def resolve(self, date_range: DateRange) -> tuple[int | None, int]:
        """Find out from when to when a date range lasts, in microseconds since 1970; None is no start."""
        return self._context.resolve(date_range)

    # --- segments, date ranges and metrics by themselves -----------------------------------------------------------

    def look_up(self, part: Segment | DateRange, definitions: Definitions) -> None:
        """Refuse a segment or date range that names what is not there."""
        with self._context.lock:
            look_up_part(self._context, part, definitions)

    def missing_items(self, named: Iterable[tuple[str, str]]) -> list[Note]:
        """Say which of these dimensions' items are not there."""
        return missing_items(self._context.store, named)

    def count_kept(
        self, part: Segment | DateRange, container: str, date_range: DateRange | None, definitions: Definitions
    ) -> Kept:
        """Count the rows that a segment or date range keeps, and the instances on them."""
        with self._context.lock:
            return self._answers.count_kept(self._context, part, container, date_range, definitions)

    def value(
        self, metric: str, spec: AnalysisSpec, drafted: Definitions, definitions: Definitions
    ) -> int | float | None:
        """Work out a drafted metric over all rows of an analysis."""
        with self._asked(spec, definitions):
            return self._answers.value_of(self._context, metric, spec, drafted, definitions)

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
            return self._answers.find_top_items(
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
            return self._answers.find_breakdowns(
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
        """Split the figure of each place by period, and say which periods lie wholly in scope."""
        with self._asked(spec, definitions):
            found = self._answers.find_trend(self._context, spec, places, definitions, granularity, side)
            return replace(found, complete=whole_periods(self._context, spec, definitions, granularity, side, found))

    def durations(
        self, spec: AnalysisSpec, place: Place, definitions: Definitions, side: str | None = None
    ) -> pd.DataFrame:
        """List the instances that took an arrow, or the path views of a ribbon, with the time that it took them."""
        with self._asked(spec, definitions):
            return self._answers.find_durations(self._context, spec, place, definitions, side)

    def distribution(
        self, spec: AnalysisSpec, place: Place, definitions: Definitions, *, bars: int, side: str | None = None
    ) -> Durations:
        """Describe the times that an arrow or a ribbon took by quantiles and a histogram."""
        with self._asked(spec, definitions):
            return self._answers.find_distribution(self._context, spec, place, definitions, bars, side)

    def paths_through(
        self, spec: FlowSpec, place: Place, definitions: Definitions, side: str | None = None
    ) -> PathsThrough:
        """Follow the whole paths through a place of a flow along all links."""
        with self._asked(spec, definitions):
            return self._answers.find_paths_through(self._context, spec, place, definitions, side)

    def column_items(
        self, spec: FlowSpec, column: int, definitions: Definitions, search: str, offset: int, limit: int | None
    ) -> ColumnItemPage:
        """Find the items in a column of a flow that contain a text, whatever the column's own filters are."""
        with self._asked(spec, definitions):
            return self._answers.find_column_items(self._context, spec, column, definitions, search, offset, limit)

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
            return self._answers.find_members(self._context, spec, places, definitions, of, side)

    def timeline(
        self, container: str, key: object, journey: JourneySpec | None, definitions: Definitions
    ) -> pd.DataFrame:
        """List every row of an instance in order, with the nodes of a journey that are reached there."""
        with self._asked(journey, definitions):
            return self._answers.find_timeline(self._context, container, key, journey, definitions)

    def instances(self, container: str, search: str, limit: int) -> tuple[pd.DataFrame, int]:
        """List the instances of a container with a text in their key, and count them all."""
        with self._context.lock:
            return self._answers.find_instances(self._context, container, search, limit)

    @contextmanager
    def _asked(self, spec: AnalysisSpec | None, definitions: Definitions) -> Generator[None]:
        with self._context.lock:
            if spec is not None:
                definitions.check(spec)
            try:
                yield
            finally:
                self._context.trim()


Engine: TypeAlias = BaseEngine[Any]
