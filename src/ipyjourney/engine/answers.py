"""What each engine has to bring, so that it can be asked."""

from __future__ import annotations

from typing import Protocol, TypeVar

import pandas as pd

from ipyjourney.components import DateRange
from ipyjourney.components.granularity import Granularity
from ipyjourney.engine.context import BaseContext
from ipyjourney.errors import Note
from ipyjourney.result import JourneyResult
from ipyjourney.result.answers import Breakdown, TopItems, Trend, When
from ipyjourney.result.cohort import CohortResult
from ipyjourney.result.durations import Durations
from ipyjourney.result.flow import FlowResult
from ipyjourney.result.flow_figures import ColumnItemPage, PathsThrough
from ipyjourney.result.kept import Kept
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.journey import JourneySpec
from ipyjourney.spec.places import Place
from ipyjourney.spec.segments import Segment

__all__ = ["Answers"]

C_contra = TypeVar("C_contra", bound=BaseContext, contravariant=True)


class Answers(Protocol[C_contra]):
    """What an engine works out: a module with these functions.

    They are called under the engine's lock, with specs whose names were checked. What they mean is said of the methods
    of `BaseEngine`.
    """

    def run_journey(self, context: C_contra, spec: JourneySpec, definitions: Definitions, /) -> JourneyResult:
        """Work out a journey whose primary metric is filled in."""
        ...

    def run_cohort(self, context: C_contra, spec: CohortSpec, definitions: Definitions, /) -> CohortResult:
        """Work out a cohort table."""
        ...

    def run_flow(self, context: C_contra, spec: FlowSpec, definitions: Definitions, /) -> FlowResult:
        """Work out a flow."""
        ...

    def look_up_flow(self, context: C_contra, spec: FlowSpec, definitions: Definitions, /) -> list[Note]:
        """Resolve all names of a flow, and say which items are not there."""
        ...

    def count_kept(
        self,
        context: C_contra,
        part: Segment | DateRange,
        container: str,
        date_range: DateRange | None,
        definitions: Definitions,
        /,
    ) -> Kept:
        """Count the rows that a segment or date range keeps, and the instances on them."""
        ...

    def value_of(
        self, context: C_contra, metric: str, spec: AnalysisSpec, drafted: Definitions, definitions: Definitions, /
    ) -> int | float | None:
        """Work out a metric over all rows of an analysis."""
        ...

    def find_top_items(
        self,
        context: C_contra,
        spec: AnalysisSpec,
        place: Place | None,
        definitions: Definitions,
        /,
        *,
        dimension: str,
        when: When,
        immediate: bool,
        limit: int | None,
        offset: int,
        side: str | None,
    ) -> TopItems:
        """Rank the items on rows around a place, or anywhere in scope."""
        ...

    def find_breakdowns(
        self,
        context: C_contra,
        spec: AnalysisSpec,
        places: tuple[Place, ...],
        definitions: Definitions,
        /,
        *,
        dimension: str,
        limit: int | None,
        side: str | None,
    ) -> tuple[Breakdown, ...]:
        """Split the figure of each place by the items of a dimension."""
        ...

    def find_trend(
        self,
        context: C_contra,
        spec: AnalysisSpec,
        places: tuple[Place, ...],
        definitions: Definitions,
        granularity: Granularity,
        side: str | None,
        /,
    ) -> Trend:
        """Split the figure of each place by period."""
        ...

    def find_durations(
        self, context: C_contra, spec: AnalysisSpec, place: Place, definitions: Definitions, side: str | None, /
    ) -> pd.DataFrame:
        """List the instances that took an arrow, or the path views of a ribbon, with their times."""
        ...

    def find_distribution(
        self,
        context: C_contra,
        spec: AnalysisSpec,
        place: Place,
        definitions: Definitions,
        bars: int,
        side: str | None,
        /,
    ) -> Durations:
        """Describe these times by quantiles and a histogram."""
        ...

    def find_paths_through(
        self, context: C_contra, spec: FlowSpec, place: Place, definitions: Definitions, side: str | None, /
    ) -> PathsThrough:
        """Follow the whole paths through a place of a flow."""
        ...

    def find_column_items(
        self,
        context: C_contra,
        spec: FlowSpec,
        column: int,
        definitions: Definitions,
        search: str,
        offset: int,
        limit: int | None,
        /,
    ) -> ColumnItemPage:
        """Find the items in a column of a flow that contain a text."""
        ...

    def find_members(
        self,
        context: C_contra,
        spec: AnalysisSpec,
        places: tuple[Place, ...],
        definitions: Definitions,
        of: str | None,
        side: str | None,
        /,
    ) -> pd.DataFrame:
        """List the instances behind some places, or those of another container on their rows."""
        ...

    def find_timeline(
        self, context: C_contra, container: str, key: object, journey: JourneySpec | None, definitions: Definitions, /
    ) -> pd.DataFrame:
        """List every row of an instance in order."""
        ...

    def find_instances(self, context: C_contra, container: str, search: str, limit: int, /) -> tuple[pd.DataFrame, int]:
        """List the instances of a container with a text in their key, and count them all."""
        ...
