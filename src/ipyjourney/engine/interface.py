"""What every engine answers."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Protocol

import pandas as pd

from ipyjourney.components import DateRange
from ipyjourney.components.granularity import Granularity
from ipyjourney.errors import Note
from ipyjourney.result import AnalysisResult
from ipyjourney.result.answers import Breakdown, TopItems, Trend, When
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.journey import JourneySpec
from ipyjourney.spec.places import Place

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

    def top_items(
        self,
        spec: AnalysisSpec,
        place: Place,
        definitions: Definitions,
        *,
        dimension: str,
        when: When,
        immediate: bool,
        limit: int | None,
        offset: int,
        side: str | None = None,
    ) -> TopItems:
        """Rank the items on the rows before or after a node, or between the ends of an arrow."""
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
