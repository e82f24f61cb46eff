"""What an analysis of any kind has to say of its rows and of the items that it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from ipyjourney.data.sampling import sampling_notes
from ipyjourney.engine.context import AnyStore
from ipyjourney.engine.windows import Window
from ipyjourney.errors import Note
from ipyjourney.spec import CohortSpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.places import CellPlace, Place
from ipyjourney.words import MessageValue

__all__ = ["AnyScope", "item_notes", "missing_items", "prior_notes", "scope_notes"]


class AnyScope(Protocol):
    """The rows that an analysis is about."""

    @property
    def store(self) -> AnyStore:
        """What is kept of the table."""
        ...

    @property
    def container(self) -> str:
        """What the rows are grouped by."""
        ...

    @property
    def window(self) -> Window:
        """When the rows are."""
        ...

    @property
    def rows_without_instance(self) -> int:
        """Rows that left because their container key is null."""
        ...

    @property
    def ties(self) -> int:
        """Number of rows at the same moment as the row before them in their instance."""
        ...

    @property
    def missing_places(self) -> Mapping[str, Iterable[Place]]:
        """By segment, the places that it was made from and that are not there."""
        ...


def prior_notes(spec: AnalysisSpec, scope: AnyScope) -> list[Note]:
    """Say that an earlier period without a start is not as long as what it is compared with."""
    if isinstance(spec, CohortSpec) or spec.prior is None or scope.window.start is not None:
        return []
    return [Note("prior-without-start", {"count": spec.prior.count, "unit": spec.prior.unit.value})]


def item_notes(store: AnyStore, spec: AnalysisSpec, definitions: Definitions) -> list[Note]:
    """Say which items that conditions name are not there: a comparison with one holds nowhere."""
    return missing_items(store, definitions.items_named(spec))


def missing_items(store: AnyStore, named: Iterable[tuple[str, str]]) -> list[Note]:
    """Say which of these items, each with its dimension, are not there."""
    return [
        Note("unknown-item-in-condition", {"item": item, "dimension": dimension})
        for dimension, item in named
        if not store.has_item(dimension, item)
    ]


def scope_notes(scope: AnyScope) -> list[Note]:
    """Say of what the rows are a sample, what left the scope, and which are ordered by more than their time."""
    notes = [
        *sampling_notes(scope.store.table.sampling),
        *(
            Note("segment-place-missing", {"segment": segment, "row": place.row, "column": place.column})
            for segment, places in scope.missing_places.items()
            for place in places
            if isinstance(place, CellPlace)
        ),
    ]
    if scope.rows_without_instance:
        notes.append(Note("rows-without-instance", {"rows": scope.rows_without_instance, "container": scope.container}))
    if scope.ties:
        breaker = scope.store.table.tie_breaker
        values: dict[str, MessageValue] = {"rows": scope.ties, "column": breaker or ""}
        notes.append(Note("ties-by-row" if breaker is None else "ties-by-column", values))
    return notes
