"""What every engine answers."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import pandas as pd

from ipyjourney.components import DateRange
from ipyjourney.components.granularity import Granularity
from ipyjourney.data import Summary
from ipyjourney.errors import Note
from ipyjourney.result import AnalysisResult
from ipyjourney.result.answers import Breakdown, TopItems, Trend, When
from ipyjourney.result.durations import Durations
from ipyjourney.result.flow_figures import ColumnItemPage, PathsThrough
from ipyjourney.result.kept import Kept
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.journey import JourneySpec
from ipyjourney.spec.places import Place
from ipyjourney.spec.segments import Segment

__all__ = ["Engine", "ItemPage"]


@dataclass(frozen=True)
class ItemPage:
    """A page of the items of a dimension, most frequent first.

    Attributes
    ----------
    items : tuple of (str, int)
        Items with the number of their rows.
    total : int
        Items on all pages.
    """

    items: tuple[tuple[str, int], ...]
    total: int


class Engine(Protocol):
    """Answers specs over one event table."""

    @property
    def notes(self) -> tuple[Note, ...]:
        """What was found out about the rows, beside what their table says."""
        ...

    def summary(self, notes: tuple[Note, ...]) -> Summary:
        """Count rows, instances and items."""
        ...

    def run(self, spec: AnalysisSpec, definitions: Definitions) -> AnalysisResult:
        """Work out an analysis; the primary metric of a journey is filled in."""
        ...

    def keep(self, folder: str | os.PathLike[str], definitions: Definitions, notes: tuple[Note, ...]) -> None:
        """Write the table, what was encoded and ordered of it, and its components into a folder."""
        ...

    def check(self, spec: AnalysisSpec, definitions: Definitions) -> None:
        """Refuse an analysis that names a component which is not there."""
        ...

    def items(self, dimension: str, search: str = "", offset: int = 0, limit: int = 50) -> ItemPage:
        """Find the items of a dimension whose names contain a text, whatever its case."""
        ...

    def count_items(self, dimension: str) -> int:
        """Count the items of a dimension."""
        ...

    def resolve(self, date_range: DateRange) -> tuple[int | None, int]:
        """Find out from when to when a date range lasts, in microseconds since 1970; None is no start."""
        ...

    def look_up(self, part: Segment | DateRange, definitions: Definitions) -> None:
        """Refuse a segment or date range that names what is not there."""
        ...

    def missing_items(self, named: Iterable[tuple[str, str]]) -> list[Note]:
        """Say which of these dimensions' items are not there."""
        ...

    def count_kept(
        self, part: Segment | DateRange, container: str, date_range: DateRange | None, definitions: Definitions
    ) -> Kept:
        """Count the rows that a segment or date range keeps, and the instances on them."""
        ...

    def value(
        self, metric: str, spec: AnalysisSpec, drafted: Definitions, definitions: Definitions
    ) -> int | float | None:
        """Work out a drafted metric over all rows of an analysis."""
        ...

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
        ...

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
        ...

    def trend(
        self,
        spec: AnalysisSpec,
        places: tuple[Place, ...],
        definitions: Definitions,
        granularity: Granularity,
        side: str | None = None,
    ) -> Trend:
        """Split the figure of each place by period."""
        ...

    def durations(
        self, spec: AnalysisSpec, place: Place, definitions: Definitions, side: str | None = None
    ) -> pd.DataFrame:
        """List the instances that took an arrow, or the path views of a ribbon, with the time that it took them."""
        ...

    def distribution(
        self, spec: AnalysisSpec, place: Place, definitions: Definitions, *, bars: int, side: str | None = None
    ) -> Durations:
        """Describe the times that an arrow or a ribbon took by quantiles and a histogram."""
        ...

    def paths_through(
        self, spec: FlowSpec, place: Place, definitions: Definitions, side: str | None = None
    ) -> PathsThrough:
        """Follow the whole paths through a place of a flow along all links."""
        ...

    def column_items(
        self, spec: FlowSpec, column: int, definitions: Definitions, search: str, offset: int, limit: int | None
    ) -> ColumnItemPage:
        """Find the items in a column of a flow that contain a text, whatever the column's own filters are."""
        ...

    def members(
        self,
        spec: AnalysisSpec,
        places: tuple[Place, ...],
        definitions: Definitions,
        of: str | None = None,
        side: str | None = None,
    ) -> pd.DataFrame:
        """List the instances behind some places, or those of another container on their rows."""
        ...

    def timeline(
        self, container: str, key: object, journey: JourneySpec | None, definitions: Definitions
    ) -> pd.DataFrame:
        """List every row of an instance in order, with the nodes of a journey that are reached there."""
        ...

    def instances(self, container: str, search: str, limit: int) -> tuple[pd.DataFrame, int]:
        """List the instances of a container with a text in their key, and count them all."""
        ...
