"""The plain figures of a flow, per node, link and whole path."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ipyjourney.spec.places import ItemKind
from ipyjourney.stats import Share, share_with_interval

__all__ = [
    "ColumnItem",
    "ColumnItemPage",
    "FlowLink",
    "FlowNode",
    "FlowPath",
    "FlowSide",
    "FlowTimes",
    "PathsThrough",
    "WholePaths",
]


@dataclass(frozen=True)
class FlowNode:
    """What stands at one place of a column.

    Attributes
    ----------
    column : int
    item : str or None
        None unless the kind is an item.
    kind : ItemKind
    views : int
        Path views.
    instances : int
        Distinct container instances.
    base : int
        Distinct instances of the anchor column.
    """

    column: int
    item: str | None
    kind: ItemKind
    views: int
    instances: int
    base: int

    @property
    def share(self) -> Share:
        """The instances over those of the anchor column."""
        return share_with_interval(self.instances, self.base)


@dataclass(frozen=True)
class FlowLink:
    """What goes from one node to one in the next column.

    Attributes
    ----------
    source, target : FlowNode
    views, instances : int
    """

    source: FlowNode
    target: FlowNode
    views: int
    instances: int


@dataclass(frozen=True)
class FlowTimes:
    """Time from row to row, in microseconds.

    Attributes
    ----------
    median, p10, p90 : int
    """

    median: int
    p10: int
    p90: int


@dataclass(frozen=True)
class FlowPath:
    """A whole path.

    Attributes
    ----------
    items : tuple of str or None
        From left to right, None where it has run out.
    views, instances : int
    """

    items: tuple[str | None, ...]
    views: int
    instances: int


@dataclass(frozen=True)
class WholePaths:
    """The whole paths of a flow, ranked.

    Attributes
    ----------
    top : tuple of FlowPath
        The first of them.
    count : int
        How many there are.
    """

    top: tuple[FlowPath, ...]
    count: int


@dataclass(frozen=True)
class PathsThrough:
    """The whole paths through a place of a flow.

    Attributes
    ----------
    views : int
        Path views through the place.
    links : tuple of int
        How many of them run along each link, in the order of `FlowSide.links`.
    paths : tuple of FlowPath
        The most frequent whole paths among them.
    n_paths : int
        How many whole paths there are among them.
    """

    views: int
    links: tuple[int, ...]
    paths: tuple[FlowPath, ...]
    n_paths: int


@dataclass(frozen=True)
class ColumnItem:
    """An item that stands in a column of a flow.

    Attributes
    ----------
    item : str
    views, instances : int
        Those of all sides added up.
    """

    item: str
    views: int
    instances: int


@dataclass(frozen=True)
class ColumnItemPage:
    """Some of the items that stand in a column of a flow, the most frequent first.

    Attributes
    ----------
    items : tuple of ColumnItem
    total : int
        How many there are.
    """

    items: tuple[ColumnItem, ...]
    total: int


@dataclass(frozen=True)
class FlowSide:
    """A flow, or one side of a comparison of two.

    Attributes
    ----------
    name : str or None
        What the side is called; None where nothing is compared.
    nodes : tuple of FlowNode
    links : tuple of FlowLink
        From one of these very nodes to another.
    views, instances : int
        Of the anchor column.
    filtered : int
        Path views that the filters of columns leave out.
    times : callable
        Gives the time of each link, None for exits and entries; worked out when first asked for, as are the next.
    paths : callable
        Gives the whole paths.
    loops : callable
        Gives items with the instances that return to them.
    skipped : callable
        Gives the instances that skip each of some stages.
    """

    name: str | None
    nodes: tuple[FlowNode, ...]
    links: tuple[FlowLink, ...]
    views: int
    instances: int
    filtered: int
    times: Callable[[], tuple[FlowTimes | None, ...]]
    paths: Callable[[], WholePaths]
    loops: Callable[[], tuple[tuple[str, int], ...]]
    skipped: Callable[[tuple[str, ...]], tuple[int, ...]]
