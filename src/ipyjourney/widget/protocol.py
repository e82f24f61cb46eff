"""What travels between kernel and front end: states one way, requests and their replies the other.

The TypeScript types are generated from these models (``python -m ipyjourney.widget.schema``).
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, Field, TypeAdapter

from ipyjourney.components.metrics import MetricKind
from ipyjourney.engine.work import Stage as WorkStage
from ipyjourney.spec import JourneySpec
from ipyjourney.widget.question_messages import QuestionReply, QuestionRequest
from ipyjourney.widget.wire import ErrorState, Wire

__all__ = [
    "AcceptedReply",
    "Bounded",
    "CancelRequest",
    "Caption",
    "CatalogState",
    "EditRequest",
    "ErrorState",
    "ItemsReply",
    "ItemsRequest",
    "JourneyState",
    "ProgressState",
    "RedoRequest",
    "RefusedReply",
    "Reply",
    "Request",
    "SpecState",
    "StatusState",
    "UndoRequest",
    "request_adapter",
]


class SpecState(Wire):
    """The last good spec, and the revision that an edit must start from."""

    revision: str
    spec: dict[str, object]
    can_undo: bool
    can_redo: bool


class ProgressState(Wire):
    """What a computation is at, and how much of that is done, from 0 to 1."""

    stage: WorkStage
    fraction: float


class StatusState(Wire):
    """What the kernel is doing."""

    state: Literal["idle", "computing", "failed"]
    revision: str
    error: ErrorState | None
    progress: ProgressState | None


class ContainerEntry(Wire):
    """A container that can be followed, and the metric that counts it."""

    id: str
    metric: str


class MetricEntry(Wire):
    """A metric of the rail."""

    id: str
    kind: MetricKind


class DimensionEntry(Wire):
    """A dimension of the rail, with the number of its items."""

    id: str
    items: int


class NamedEntry(Wire):
    """A segment or date range of the rail."""

    id: str


class CatalogState(Wire):
    """The components that a rail offers."""

    containers: tuple[ContainerEntry, ...]
    metrics: tuple[MetricEntry, ...]
    dimensions: tuple[DimensionEntry, ...]
    segments: tuple[NamedEntry, ...]
    date_ranges: tuple[NamedEntry, ...]


class Bounded(Wire):
    """A share or percentage with its 95% interval; null over zero, or where an interval has no meaning."""

    value: float | None
    low: float | None
    high: float | None


class Bases(Wire):
    """The three figures that a percentage can be taken of."""

    start: float | None
    previous: float | None
    total: float | None


class BoundedPercents(Wire):
    """A percentage of each of the three bases, with intervals."""

    start: Bounded
    previous: Bounded
    total: Bounded


class Percents(Wire):
    """A percentage of each of the three bases."""

    start: float | None
    previous: float | None
    total: float | None


class NodeState(Wire):
    """The figures of one node. Percentages are out of 100."""

    node: str
    name: str
    primary: float | None
    primary_base: Bases
    primary_percent: BoundedPercents
    secondary: float | None
    secondary_percent: Percents
    instances: int
    fallout: int | None
    fallout_percent: Bounded | None
    fallout_open: int | None
    fallout_lost: int | None


class ArrowState(Wire):
    """The figures of one arrow. Shares are out of 1, times in microseconds."""

    source: str
    target: str
    instances: int
    share: Bounded
    median_time: int | None
    p10_time: int | None
    p90_time: int | None


class Caption(Wire):
    """The end node with the highest percentage of start, and the start nodes it is taken of."""

    node: str
    starts: tuple[str, ...]
    percent: float


class NoteState(Wire):
    """A remark on the result."""

    id: str
    parameters: dict[str, object]
    text: str


class JourneyState(Wire):
    """The result of a journey."""

    revision: str
    container_metric: str
    total: float | None
    nodes: tuple[NodeState, ...]
    arrows: tuple[ArrowState, ...]
    caption: Caption | None
    notes: tuple[NoteState, ...]


class EditRequest(Wire):
    """A whole new spec, with the revision that it started from and the one that it makes."""

    id: str
    kind: Literal["edit"]
    base: str
    revision: str
    spec: dict[str, object]


class UndoRequest(Wire):
    """Back to the spec before."""

    id: str
    kind: Literal["undo"]


class RedoRequest(Wire):
    """Forward to the spec that was undone."""

    id: str
    kind: Literal["redo"]


class ItemsRequest(Wire):
    """A page of the items of a dimension whose names contain a text."""

    id: str
    kind: Literal["items"]
    dimension: str
    search: str
    offset: Annotated[int, Field(ge=0)]
    limit: Annotated[int, Field(ge=1, le=1000)]


class CancelRequest(Wire):
    """Stop the computation under way; the last good result stands."""

    id: str
    kind: Literal["cancel"]


Request: TypeAlias = Annotated[
    EditRequest | UndoRequest | RedoRequest | CancelRequest | ItemsRequest | QuestionRequest,
    Field(discriminator="kind"),
]
"""What a front end may send."""


class AcceptedReply(Wire):
    """The request was carried out; the spec has this revision now."""

    id: str
    kind: Literal["accepted"]
    revision: str


class RefusedReply(Wire):
    """The request was not carried out; the last good spec stands."""

    id: str
    kind: Literal["refused"]
    error: ErrorState


class ItemEntry(Wire):
    """An item of a dimension, with the number of its rows."""

    name: str
    events: int


class ItemsReply(Wire):
    """A page of items, most frequent first, and how many there are in all."""

    id: str
    kind: Literal["items"]
    items: tuple[ItemEntry, ...]
    total: int


Reply: TypeAlias = Annotated[AcceptedReply | RefusedReply | ItemsReply | QuestionReply, Field(discriminator="kind")]
"""What the kernel answers."""

request_adapter: TypeAdapter[Request] = TypeAdapter(Request)


class Protocol(BaseModel):
    """All that travels, as one schema."""

    spec: JourneySpec
    spec_state: SpecState
    journey_state: JourneyState
    catalog_state: CatalogState
    status_state: StatusState
    request: Request
    reply: Reply
