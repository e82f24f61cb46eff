"""Questions of a click and their replies. Each reply says which revision of the spec it is for; times are microseconds.

A question about a spec that is still being worked out is answered once that is done. Where an analysis is compared, the
side says which one is meant; null is the first.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ipyjourney.components.granularity import Granularity
from ipyjourney.result.answers import When
from ipyjourney.spec.places import Place
from ipyjourney.widget.wire import Wire

__all__ = [
    "BreakdownReply",
    "BreakdownRequest",
    "DefinitionReply",
    "DefinitionRequest",
    "InstancesReply",
    "InstancesRequest",
    "MembersReply",
    "MembersRequest",
    "QuestionReply",
    "QuestionRequest",
    "SegmentReply",
    "SegmentRequest",
    "TimelineReply",
    "TimelineRequest",
    "TopItemsReply",
    "TopItemsRequest",
    "TrendReply",
    "TrendRequest",
]

Offset: TypeAlias = Annotated[int, Field(ge=0)]
PageSize: TypeAlias = Annotated[int, Field(ge=1, le=1000)]
Places: TypeAlias = Annotated[tuple[Place, ...], Field(min_length=1, max_length=50)]
Number: TypeAlias = int | float | None


class TopItemsRequest(Wire):
    """A page of the items before or after a node, or between the ends of an arrow."""

    id: str
    kind: Literal["top_items"]
    place: Place
    dimension: str
    when: When
    immediate: bool
    side: str | None
    offset: Offset
    limit: PageSize


class BreakdownRequest(Wire):
    """Places split by item."""

    id: str
    kind: Literal["breakdown"]
    places: Places
    side: str | None
    dimension: str
    limit: PageSize


class TrendRequest(Wire):
    """Places split by period."""

    id: str
    kind: Literal["trend"]
    places: Places
    side: str | None
    granularity: Granularity


class MembersRequest(Wire):
    """A page of the instances behind some places, or of those of another container on their rows."""

    id: str
    kind: Literal["members"]
    places: Places
    side: str | None
    of: str | None
    offset: Offset
    limit: PageSize


class TimelineRequest(Wire):
    """A page of the rows of one instance, whose key is given as text."""

    id: str
    kind: Literal["timeline"]
    container: str
    key: tuple[str, ...]
    offset: Offset
    limit: PageSize


class InstancesRequest(Wire):
    """The first instances with a text in their key."""

    id: str
    kind: Literal["instances"]
    container: str
    search: str
    limit: PageSize


class DefinitionRequest(Wire):
    """The definition of the analysis, or of the figure at a place, in words."""

    id: str
    kind: Literal["definition"]
    place: Place | None


class SegmentRequest(Wire):
    """A segment of the instances behind a place; added to the view, or only made."""

    id: str
    kind: Literal["segment"]
    place: Place
    name: Annotated[str, Field(min_length=1, max_length=200)]
    add: bool


class TopItemEntry(Wire):
    """An item with the primary metric on its rows."""

    item: str
    primary: Number
    events: int
    instances: int


class TopItemsReply(Wire):
    """A page of top items, and how many there are in all."""

    id: str
    kind: Literal["top_items"]
    revision: str
    items: tuple[TopItemEntry, ...]
    total: int


class PartEntry(Wire):
    """A part of a place; the rows without an item have none."""

    item: str | None
    value: Number
    share: float | None
    instances: int


class SplitPlace(Wire):
    """A place split by item, and how many items it has in all."""

    title: str
    items: tuple[PartEntry, ...]
    total: int


class BreakdownReply(Wire):
    """The places in the order they were asked for."""

    id: str
    kind: Literal["breakdown"]
    revision: str
    places: tuple[SplitPlace, ...]


class TrendPlace(Wire):
    """A place split by period."""

    title: str
    values: tuple[Number, ...]
    instances: tuple[int, ...]


class TrendReply(Wire):
    """The periods, and the places in the order they were asked for."""

    id: str
    kind: Literal["trend"]
    revision: str
    timezone: str
    labels: tuple[str, ...]
    starts: tuple[int, ...]
    places: tuple[TrendPlace, ...]


class MemberEntry(Wire):
    """An instance, the time of the row that puts it there, of its first and last row, and the number of its rows."""

    key: tuple[str, ...]
    reached: int | None
    first: int
    last: int
    events: int


class MembersReply(Wire):
    """A page of members, the columns of their keys, and how many there are in all."""

    id: str
    kind: Literal["members"]
    revision: str
    container: str
    columns: tuple[str, ...]
    members: tuple[MemberEntry, ...]
    total: int


class TimelineRow(Wire):
    """A row: items by dimension, amounts by measure, and the titles of the nodes that are reached there."""

    time: int
    items: tuple[str | None, ...]
    amounts: tuple[float | None, ...]
    nodes: tuple[str, ...]


class TimelineReply(Wire):
    """A page of rows, and how many there are in all."""

    id: str
    kind: Literal["timeline"]
    revision: str
    dimensions: tuple[str, ...]
    measures: tuple[str, ...]
    rows: tuple[TimelineRow, ...]
    total: int


class InstanceEntry(Wire):
    """An instance, the times of its first and last row, and the number of its rows."""

    key: tuple[str, ...]
    first: int
    last: int
    events: int


class InstancesReply(Wire):
    """Instances by their keys, the columns of these, and how many there are in all."""

    id: str
    kind: Literal["instances"]
    revision: str
    columns: tuple[str, ...]
    instances: tuple[InstanceEntry, ...]
    total: int


class DefinitionReply(Wire):
    """A definition in words."""

    id: str
    kind: Literal["definition"]
    revision: str
    text: str


class SegmentReply(Wire):
    """A segment as JSON values, and whether the view has it now."""

    id: str
    kind: Literal["segment"]
    revision: str
    segment: dict[str, object]
    added: bool


QuestionRequest: TypeAlias = (
    TopItemsRequest
    | BreakdownRequest
    | TrendRequest
    | MembersRequest
    | TimelineRequest
    | InstancesRequest
    | DefinitionRequest
    | SegmentRequest
)

QuestionReply: TypeAlias = (
    TopItemsReply
    | BreakdownReply
    | TrendReply
    | MembersReply
    | TimelineReply
    | InstancesReply
    | DefinitionReply
    | SegmentReply
)
