"""Edits that set what nodes, arrows and the journey say of themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import reduce
from typing import TypedDict, Unpack

from ipyjourney.spec.compare import Comparison, Prior
from ipyjourney.spec.edits.lookup import change_arrow, change_node
from ipyjourney.spec.journey import ArrowLabels, ArrowStyle, JourneySpec, Order, PercentOf, Point

__all__ = [
    "AnalysisChanges",
    "ArrowChanges",
    "DisplayChanges",
    "configure",
    "move",
    "organize",
    "rename",
    "set_arrow",
    "set_breakdown",
    "set_display",
    "set_excluded",
    "set_node_color",
    "set_start",
]


class ArrowChanges(TypedDict, total=False):
    """Fields of an arrow that can be set."""

    within: timedelta | str | None
    after: timedelta | str | None
    order: Order | str
    label: str | None
    style: ArrowStyle | str
    color: str | None
    bend: Point | None


class AnalysisChanges(TypedDict, total=False):
    """Fields of a journey that say what is counted."""

    container: str
    primary_metric: str | None
    secondary_metric: str | None
    within: timedelta | str | None
    segments: Sequence[str]
    date_range: str | None
    prior: Prior | None
    compare: Sequence[Comparison]


class DisplayChanges(TypedDict, total=False):
    """Fields of a journey that say what is shown."""

    percent_of: PercentOf | str
    arrow_labels: ArrowLabels | str
    show_fallout: bool
    show_caption: bool
    show_table: bool


def move(spec: JourneySpec, positions: Mapping[str, Point]) -> JourneySpec:
    """Move nodes to new places.

    Parameters
    ----------
    spec : JourneySpec
    positions : mapping of str to Point
        The new top left corner per node id.

    Raises
    ------
    UnknownNode
        If there is no such node.
    """
    return reduce(lambda moved, one: change_node(moved, one[0], position=one[1]), positions.items(), spec)


def rename(spec: JourneySpec, node: str, name: str | None) -> JourneySpec:
    """Name a node; without a name it is called after its components.

    Parameters
    ----------
    spec : JourneySpec
    node : str
        Id of the node.
    name : str or None
        What the card is called.

    Raises
    ------
    UnknownNode
        If there is no such node.
    """
    return change_node(spec, node, name=name or None)


def set_start(spec: JourneySpec, node: str, start: bool) -> JourneySpec:
    """Say whether a journey may begin at a node although an arrow leads there.

    Parameters
    ----------
    spec : JourneySpec
    node : str
        Id of the node.
    start : bool
        Whether it is marked as a start.

    Raises
    ------
    UnknownNode
        If there is no such node.
    """
    return change_node(spec, node, start=start)


def set_excluded(spec: JourneySpec, node: str, excluded: bool) -> JourneySpec:
    """Leave instances that reach a node out of the journey, or take that back.

    Parameters
    ----------
    spec : JourneySpec
    node : str
        Id of the node.
    excluded : bool
        Whether whoever reaches it is left out.

    Raises
    ------
    UnknownNode
        If there is no such node.
    """
    return change_node(spec, node, excluded=excluded)


def set_node_color(spec: JourneySpec, node: str, color: str | None) -> JourneySpec:
    """Colour a node's card, as ``#rrggbb``.

    Parameters
    ----------
    spec : JourneySpec
    node : str
        Id of the node.
    color : str or None
        Colour as ``#rrggbb``; ``None`` for the usual one.

    Raises
    ------
    UnknownNode
        If there is no such node.
    """
    return change_node(spec, node, color=color)


def set_breakdown(spec: JourneySpec, node: str, dimension: str | None) -> JourneySpec:
    """Split a node's figure by a dimension; the card shows its top five items.

    Parameters
    ----------
    spec : JourneySpec
    node : str
        Id of the node.
    dimension : str or None
        The dimension; ``None`` takes the breakdown away.

    Raises
    ------
    UnknownNode
        If there is no such node.
    """
    return change_node(spec, node, breakdown=dimension or None)


def set_arrow(spec: JourneySpec, source: str, target: str, **changes: Unpack[ArrowChanges]) -> JourneySpec:
    """Set an arrow's limits, order, label or look.

    Parameters
    ----------
    spec : JourneySpec
    source, target : str
        Ids of the nodes at the ends of the arrow.
    **changes : fields of an arrow
        ``within``, ``after``, ``order``, ``label``, ``style``, ``color``, ``bend``; those not named stay.

    Raises
    ------
    UnknownNode, UnknownArrow
        If there is no such node or arrow.
    """
    fields: dict[str, object] = {**changes}
    if not fields.get("label", "kept"):
        fields["label"] = None
    return change_arrow(spec, source, target, **fields)


def configure(spec: JourneySpec, **changes: Unpack[AnalysisChanges]) -> JourneySpec:
    """Set what is counted: container, metrics, time limit, segments, date range.

    Parameters
    ----------
    spec : JourneySpec
    **changes : fields of a journey
        ``container``, ``primary_metric``, ``secondary_metric``, ``within``, ``segments``, ``date_range``; those not
        named stay.
    """
    return spec.with_changes(**changes)


def set_display(spec: JourneySpec, **changes: Unpack[DisplayChanges]) -> JourneySpec:
    """Set how figures are shown: percentage base, arrow labels, fallout, caption, as a table.

    Parameters
    ----------
    spec : JourneySpec
    **changes : fields of a journey
        ``percent_of``, ``arrow_labels``, ``show_fallout``, ``show_caption``, ``show_table``; those not
        named stay.
    """
    return spec.with_changes(**changes)


def organize(spec: JourneySpec) -> JourneySpec:
    """Leave the places of all nodes to the automatic layout.

    Parameters
    ----------
    spec : JourneySpec
    """
    return spec.with_changes(nodes=tuple(node.model_copy(update={"position": None}) for node in spec.nodes))
