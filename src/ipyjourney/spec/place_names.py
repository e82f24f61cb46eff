"""Places as users write them: a model, its JSON values, or the id or title of a node."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from ipyjourney.components.model import Model
from ipyjourney.errors import IpyjourneyError, nearest
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.journey import JourneySpec
from ipyjourney.spec.place_conditions import check_place
from ipyjourney.spec.places import (
    ArrowPlace,
    CellPlace,
    FalloutPart,
    FalloutPlace,
    FlowNodePlace,
    ItemKind,
    NodePlace,
    PathPlace,
    Place,
    RibbonPlace,
)
from ipyjourney.words import format_message

__all__ = ["AmbiguousTitle", "PlaceLike", "UnknownPlace", "UntitledPlace", "find_place", "place_title"]

PlaceLike: TypeAlias = Place | Mapping[str, object] | tuple[str, int | str] | str


class UnknownPlace(IpyjourneyError):
    """A node that the journey does not have, by id or by title."""


class AmbiguousTitle(IpyjourneyError):
    """A title that several nodes have."""


class UntitledPlace(IpyjourneyError):
    """A place given as text in an analysis that has no nodes."""


class Places(Model):
    """Something with a place in it, which reads and refuses as every model does."""

    place: Place


def find_place(spec: AnalysisSpec, place: PlaceLike, *, fallout: bool = False) -> Place:
    """Read a place of a spec; nodes may be named by their titles.

    Parameters
    ----------
    spec : JourneySpec, CohortSpec or FlowSpec
    place : Place, mapping, tuple or str
        Text is the id of a node, or else its title; a pair, the row and the column of a cell.
    fallout : bool, default False
        Whether the fallout at the node is meant instead of the node.

    Returns
    -------
    Place
        With the ids of nodes.

    Raises
    ------
    UnknownPlace, AmbiguousTitle
        If no node, or more than one, has the name.
    UnknownArrow, UnknownColumnNumber
        If the spec has no such arrow or column.
    ForeignPlace
        If analyses of another kind have such places.
    UntitledPlace
        If text is given and the spec is no journey.

    Examples
    --------
    >>> spec = JourneySpec.path("Visit", "Won", container="account")
    >>> find_place(spec, "Visit", fallout=True)
    FalloutPlace(fallout='n1', part=<FalloutPart.ALL: 'all'>)
    """
    if isinstance(place, str):
        if not isinstance(spec, JourneySpec):
            raise UntitledPlace(place=place, kind=spec.KIND)
        place = NodePlace(node=place)
    if isinstance(place, tuple):
        place = CellPlace(row=place[0], column=place[1])
    found = Places.model_validate({"place": place}).place
    if fallout and isinstance(found, NodePlace):
        found = FalloutPlace(fallout=found.node)
    if isinstance(spec, JourneySpec):
        found = _with_ids(spec, found)
    check_place(spec, found)
    return found


def _with_ids(spec: JourneySpec, place: Place) -> Place:
    match place:
        case NodePlace():
            return NodePlace(node=_node_id(spec, place.node))
        case FalloutPlace():
            return FalloutPlace(fallout=_node_id(spec, place.fallout), part=place.part)
        case ArrowPlace():
            return ArrowPlace(source=_node_id(spec, place.source), target=_node_id(spec, place.target))
        case _:
            return place


def _node_id(spec: JourneySpec, name: str) -> str:
    if any(node.id == name for node in spec.nodes):
        return name
    titled = [node.id for node in spec.nodes if node.title == name]
    if len(titled) == 1:
        return titled[0]
    if titled:
        raise AmbiguousTitle(title=name, ids=tuple(titled))
    titles = tuple(node.title for node in spec.nodes)
    guess = nearest(name, titles)
    raise UnknownPlace(
        name=name, known=titles, nearest=guess or "", close="yes" if guess else "no" if titles else "none"
    )


def place_title(spec: AnalysisSpec, place: Place) -> str:
    """Say in a few words what a place is called.

    Examples
    --------
    >>> spec = JourneySpec.path("Visit", "Won", container="account")
    >>> place_title(spec, find_place(spec, {"source": "n1", "target": "n2"}))
    'Visit → Won'
    """
    match place:
        case NodePlace():
            return _title(spec, place.node)
        case ArrowPlace():
            return f"{_title(spec, place.source)} → {_title(spec, place.target)}"
        case FalloutPlace():
            words = {FalloutPart.ALL: "place-fallout", FalloutPart.OPEN: "place-fallout-open"}
            return format_message(words.get(place.part, "place-fallout-lost"), {"node": _title(spec, place.fallout)})
        case CellPlace():
            return f"{place.row}, {place.column}"
        case RibbonPlace():
            return f"{_flow_title(place.left)} → {_flow_title(place.right)}"
        case PathPlace():
            return " → ".join(_path_words(place.path))
        case FlowNodePlace():
            return _flow_title(place)


def _path_words(path: Sequence[str | None]) -> Iterator[str]:
    """Name the items of a path; where it has run out on either side is said once."""
    there = [place for place, item in enumerate(path) if item is not None]
    first, last = (there[0], there[-1]) if there else (0, -1)
    if first > 0:
        yield format_message("run-in")
    for item in path[first : last + 1]:
        yield format_message("run-out") if item is None else item
    if last < len(path) - 1:
        yield format_message("run-out")


def _title(spec: AnalysisSpec, node: str) -> str:
    return spec.node(node).title if isinstance(spec, JourneySpec) else node


def _flow_title(place: FlowNodePlace) -> str:
    if place.kind is ItemKind.ITEM:
        return f"{place.item} ({place.column})"
    kind = "column" if place.kind is None else place.kind.value
    return format_message(f"place-flow-{kind}", {"column": place.column})
