"""The result of a flow as it travels to a front end, drawn already.

Lengths are in pixels at 100% and shares are out of 1. Sides stand in the order of ``FlowState.sides`` everywhere.
"""

from __future__ import annotations

from ipyjourney.spec.flow import AnchorKind, ItemTest
from ipyjourney.spec.places import ItemKind
from ipyjourney.state.wire import Bounded, ChangeState, NoteState, Wire

__all__ = [
    "FlowAnchorState",
    "FlowColumnState",
    "FlowLinkFigures",
    "FlowLinkState",
    "FlowNodeFigures",
    "FlowNodeState",
    "FlowSideState",
    "FlowState",
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
