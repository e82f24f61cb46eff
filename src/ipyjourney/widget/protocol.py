"""What travels between kernel and front end: states one way, requests and their replies the other.

The TypeScript types are generated from these models (``python -m ipyjourney.widget.schema``).
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, Field, TypeAdapter

from ipyjourney.spec import CohortSpec, FlowSpec, JourneySpec
from ipyjourney.state.catalog import CatalogState
from ipyjourney.state.cohort_wire import CohortState
from ipyjourney.state.flow_wire import FlowState
from ipyjourney.state.journey_wire import JourneyState
from ipyjourney.state.session import SpecState, StatusState, WordsState
from ipyjourney.state.wire import ErrorState, Wire
from ipyjourney.widget.cohort_messages import CohortQuestion, CohortQuestionReply
from ipyjourney.widget.component_messages import ComponentChange, ComponentQuestion, ComponentQuestionReply
from ipyjourney.widget.exchange_messages import ExportReply, ExportRequest, ImportRequest
from ipyjourney.widget.flow_messages import FlowQuestion, FlowQuestionReply
from ipyjourney.widget.question_messages import QuestionReply, QuestionRequest

__all__ = [
    "AcceptedReply",
    "CancelRequest",
    "EditRequest",
    "ItemsReply",
    "ItemsRequest",
    "PartReply",
    "PartRequest",
    "RedoRequest",
    "RefusedReply",
    "Reply",
    "Request",
    "ResetRequest",
    "UndoRequest",
    "request_adapter",
]


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


class ResetRequest(Wire):
    """Back to the spec that the widget began with; that can be undone."""

    id: str
    kind: Literal["reset"]


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


class PartRequest(Wire):
    """A part of the front end that is loaded when it is first used."""

    id: str
    kind: Literal["part"]
    name: str


class SpeakRequest(Wire):
    """The language of whoever reads, as browsers name it."""

    id: str
    kind: Literal["speak"]
    locale: Annotated[str, Field(max_length=100)]


Request: TypeAlias = Annotated[
    EditRequest
    | UndoRequest
    | RedoRequest
    | ResetRequest
    | CancelRequest
    | ItemsRequest
    | PartRequest
    | SpeakRequest
    | ExportRequest
    | ImportRequest
    | ComponentChange
    | ComponentQuestion
    | CohortQuestion
    | FlowQuestion
    | QuestionRequest,
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


class PartReply(Wire):
    """A part of the front end: its module, its style sheet and its words."""

    id: str
    kind: Literal["part"]
    script: str
    style: str
    words: str


Reply: TypeAlias = Annotated[
    AcceptedReply
    | RefusedReply
    | ItemsReply
    | PartReply
    | ExportReply
    | ComponentQuestionReply
    | CohortQuestionReply
    | FlowQuestionReply
    | QuestionReply,
    Field(discriminator="kind"),
]
"""What the kernel answers."""

request_adapter: TypeAdapter[Request] = TypeAdapter(Request)


class Protocol(BaseModel):
    """All that travels, as one schema."""

    spec: JourneySpec
    spec_state: SpecState
    journey_state: JourneyState
    cohort_spec: CohortSpec
    cohort_state: CohortState
    flow_spec: FlowSpec
    flow_state: FlowState
    catalog_state: CatalogState
    status_state: StatusState
    words_state: WordsState
    request: Request
    reply: Reply
