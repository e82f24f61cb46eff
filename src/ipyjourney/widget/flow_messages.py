"""The result of a flow as it travels to a front end, drawn already, and the questions about it.

Lengths are in pixels at 100% and shares are out of 1. Sides stand in the order of ``FlowState.sides`` everywhere.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ipyjourney.spec.flow import AnchorKind, ItemTest
from ipyjourney.spec.places import ItemKind, Place
from ipyjourney.widget.journey_messages import Bounded, ChangeState, NoteState
from ipyjourney.widget.wire import Wire

__all__ = [
    "ColumnItemsReply",
    "ColumnItemsRequest",
    "FlowAnchorState",
    "FlowColumnState",
    "FlowLinkState",
    "FlowNodeState",
    "FlowQuestion",
    "FlowQuestionReply",
    "FlowSideState",
    "FlowState",
    "LinkTimesReply",
    "LinkTimesRequest",
    "ThroughReply",
    "ThroughRequest",
]


class FlowAnchorState(Wire):
    """What paths start with, contain, end with or run between, in words."""

    kind: AnchorKind
    title: str
    until: str | None


class FlowColumnState(Wire):
    """A column that is shown, and what its filters say together.

    ``dimension`` is null where the anchor is a metric, of which ``title`` is the name then. ``more_items`` are those
    behind *other items*; ``included`` is null where nothing is included by name.
    """

    number: int
    dimension: str | None
    title: str
    items_shown: int
    more_items: int
    expanded: bool
    included: tuple[str, ...] | None
    excluded: tuple[str, ...]
    matching: tuple[ItemTest, ...]


class FlowSideState(Wire):
    """A side of a comparison, or all without a name: what stands in its anchor column, and the views filtered out."""

    name: str | None
    views: int
    instances: int
    filtered: int


class FlowNodeFigures(Wire):
    """One side's figures of a node, and its bar."""

    views: int
    instances: int
    share: Bounded
    bar_y: float
    bar_height: float


class FlowNodeState(Wire):
    """A node: its column by number, and by its place from the left among those shown; its slot, and each side's bar.

    Without an item it has no title either. There is a change for each side but the first.
    """

    column: int
    place: int
    kind: ItemKind
    item: str | None
    title: str | None
    collapsed: bool
    y: float
    height: float
    figures: tuple[FlowNodeFigures, ...]
    changes: tuple[ChangeState, ...]


class FlowLinkFigures(Wire):
    """One side's figures of a link, and where its ribbon leaves and arrives."""

    views: int
    instances: int
    source_y: float
    target_y: float
    thickness: float


class FlowLinkState(Wire):
    """A link; its ends are numbers of nodes, from left to right."""

    source: int
    target: int
    figures: tuple[FlowLinkFigures, ...]


class FlowState(Wire):
    """The result of a flow."""

    revision: str
    container: str
    container_metric: str
    pathing_dimension: str
    anchor: FlowAnchorState
    wrap_labels: bool
    columns: tuple[FlowColumnState, ...]
    hidden_columns: tuple[int, ...]
    sides: tuple[FlowSideState, ...]
    nodes: tuple[FlowNodeState, ...]
    links: tuple[FlowLinkState, ...]
    height: float
    notes: tuple[NoteState, ...]


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
