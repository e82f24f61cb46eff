"""The questions that only flows are asked. Sides stand in the order of ``FlowState.sides``."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ipyjourney.spec.places import Place
from ipyjourney.state.wire import Wire

__all__ = [
    "ColumnItemsReply",
    "ColumnItemsRequest",
    "FlowQuestion",
    "FlowQuestionReply",
    "LinkTimesReply",
    "LinkTimesRequest",
    "ThroughReply",
    "ThroughRequest",
]


class ThroughRequest(Wire):
    """How much of each link the whole paths through a node or ribbon make."""

    id: str
    kind: Literal["through"]
    place: Place
    side: str | None


class LinkTimesRequest(Wire):
    """How long it took from row to row along every link."""

    id: str
    kind: Literal["link_times"]


class ColumnItemsRequest(Wire):
    """A page of all the items that stand in a column, whether they are shown or not, its own filters left aside."""

    id: str
    kind: Literal["column_items"]
    column: int
    search: str
    offset: Annotated[int, Field(ge=0)]
    limit: Annotated[int, Field(ge=1, le=1000)]


class WholePathState(Wire):
    """A whole path: its items from left to right, null where it has run out."""

    items: tuple[str | None, ...]
    views: int
    instances: int


class ThroughReply(Wire):
    """The views through a place: of each link in the order of the state, and of the most frequent whole paths."""

    id: str
    kind: Literal["through"]
    revision: str
    links: tuple[int, ...]
    paths: tuple[WholePathState, ...]
    n_paths: int


class LinkTimes(Wire):
    """Times from row to row, in microseconds."""

    median: int
    p10: int
    p90: int


class LinkTimesReply(Wire):
    """The times of each side's links, in the order of the state; null for exits, entries and links without views."""

    id: str
    kind: Literal["link_times"]
    revision: str
    sides: tuple[tuple[LinkTimes | None, ...], ...]


class ColumnItemEntry(Wire):
    """An item of a column, with its path views and instances, those of all sides added up."""

    item: str
    views: int
    instances: int


class ColumnItemsReply(Wire):
    """A page of a column's items, the most frequent first, and how many there are in all."""

    id: str
    kind: Literal["column_items"]
    revision: str
    items: tuple[ColumnItemEntry, ...]
    total: int


FlowQuestion: TypeAlias = ThroughRequest | LinkTimesRequest | ColumnItemsRequest

FlowQuestionReply: TypeAlias = ThroughReply | LinkTimesReply | ColumnItemsReply
