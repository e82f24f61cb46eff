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
from ipyjourney.state.wire import Wire
from ipyjourney.widget.table_messages import (
    FrameReply,
    FrameRequest,
    TableReply,
    TableRequest,
    TableTextReply,
    TableTextRequest,
)

__all__ = [
    "DefinitionReply",
    "DefinitionRequest",
    "DurationsReply",
    "DurationsRequest",
    "InstancesReply",
    "InstancesRequest",
    "QuestionReply",
    "QuestionRequest",
    "SegmentReply",
    "SegmentRequest",
    "TimelineMark",
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
    """A page of the items before or after a node, between the ends of an arrow, or, without a place, anywhere."""

    id: str
    kind: Literal["top_items"]
    place: Place | None
    dimension: str
    when: When
    immediate: bool
    side: str | None
    offset: Offset
    limit: PageSize


class TrendRequest(Wire):
    """Places split by period."""

    id: str
    kind: Literal["trend"]
    places: Places
    side: str | None
    granularity: Granularity


class DurationsRequest(Wire):
    """How long it took to move along an arrow or a ribbon, with so many bars at most."""

    id: str
    kind: Literal["durations"]
    place: Place
    side: str | None
    bars: Annotated[int, Field(ge=2, le=100)]


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
    """A segment of the instances behind a place, or behind one of several; added to the view, or only made."""

    id: str
    kind: Literal["segment"]
    places: Places
    side: str | None
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


class TrendPlace(Wire):
    """A place split by period."""

    title: str
    values: tuple[Number, ...]
    instances: tuple[int, ...]


class TrendReply(Wire):
    """The periods and whether they lie wholly in scope, and the places in the order they were asked for."""

    id: str
    kind: Literal["trend"]
    revision: str
    timezone: str
    labels: tuple[str, ...]
    starts: tuple[int, ...]
    complete: tuple[bool, ...]
    places: tuple[TrendPlace, ...]


class Quantile(Wire):
    """A quantile of durations, in microseconds."""

    percent: int
    time: int


class DurationsReply(Wire):
    """Quantiles from the shortest to the longest time, and a histogram: its edges are one more than its bars.

    The bars count instances; of a ribbon its path views, whose number is null otherwise.
    """

    id: str
    kind: Literal["durations"]
    revision: str
    title: str
    instances: int
    views: int | None
    quantiles: tuple[Quantile, ...]
    edges: tuple[int, ...]
    counts: tuple[int, ...]


class TimelineRow(Wire):
    """A row: items by dimension, amounts by measure, and the titles of the nodes that are reached there."""

    time: int
    items: tuple[str | None, ...]
    amounts: tuple[float | None, ...]
    nodes: tuple[str, ...]


class TimelineMark(Wire):
    """A row at which nodes are reached: its number among all, its time, and their titles."""

    row: int
    time: int
    nodes: tuple[str, ...]


class TimelineReply(Wire):
    """A page of rows, how many there are in all, when in between, and at which of them nodes are reached.

    ``activity`` counts the rows in stretches of equal length from the first to the last row; there are at most 1000
    marks. ``event`` is the dimension that says what happened; ``always`` has what all rows say, by dimension, such as
    what is known of an account.
    """

    id: str
    kind: Literal["timeline"]
    revision: str
    timezone: str
    first: int
    last: int
    activity: tuple[int, ...]
    marks: tuple[TimelineMark, ...]
    event: str | None
    always: dict[str, str]
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
    timezone: str
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
    """A segment as JSON values and as Python, and whether the view has it now."""

    id: str
    kind: Literal["segment"]
    revision: str
    segment: dict[str, object]
    python: str
    added: bool


QuestionRequest: TypeAlias = (
    TableRequest
    | TableTextRequest
    | FrameRequest
    | TopItemsRequest
    | TrendRequest
    | DurationsRequest
    | TimelineRequest
    | InstancesRequest
    | DefinitionRequest
    | SegmentRequest
)

QuestionReply: TypeAlias = (
    TableReply
    | TableTextReply
    | FrameReply
    | TopItemsReply
    | TrendReply
    | DurationsReply
    | TimelineReply
    | InstancesReply
    | DefinitionReply
    | SegmentReply
)
