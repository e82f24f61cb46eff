"""The result of a journey as it travels to a front end."""

from __future__ import annotations

from ipyjourney.spec import PercentOf
from ipyjourney.state.wire import Bounded, ChangeState, NoteState, Wire

__all__ = [
    "ArrowState",
    "Bases",
    "BoundedPercents",
    "BreakdownState",
    "Caption",
    "ItemState",
    "JourneyState",
    "NodeState",
    "Percents",
    "SideState",
]


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


class ItemState(Wire):
    """The part of a node that one item makes; null is no item. Shares are out of 1."""

    item: str | None
    value: float | None
    share: Bounded
    instances: int


class BreakdownState(Wire):
    """The top items of a node that is broken down, and how many items it has in all."""

    dimension: str
    items: tuple[ItemState, ...]
    total: int


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
    breakdown: BreakdownState | None
    change: ChangeState | None
    fallout_change: ChangeState | None


class ArrowState(Wire):
    """The figures of one arrow. Shares are out of 1, times in microseconds."""

    source: str
    target: str
    instances: int
    share: Bounded
    median_time: int | None
    p10_time: int | None
    p90_time: int | None
    change: ChangeState | None


class Caption(Wire):
    """The end node with the highest percentage of start, and the start nodes it is taken of."""

    node: str
    starts: tuple[str, ...]
    percent: float


class SideState(Wire):
    """The figures of one side of a comparison, and how they differ from the first side's."""

    name: str
    total: float | None
    nodes: tuple[NodeState, ...]
    arrows: tuple[ArrowState, ...]
    caption: Caption | None


class JourneyState(Wire):
    """The result of a journey; of a comparison, its own figures are those of the first side.

    Changes of a node's share are of what ``percent_of`` says.
    """

    revision: str
    percent_of: PercentOf
    container_metric: str
    total: float | None
    nodes: tuple[NodeState, ...]
    arrows: tuple[ArrowState, ...]
    caption: Caption | None
    notes: tuple[NoteState, ...]
    sides: tuple[SideState, ...]
