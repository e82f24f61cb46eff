"""What the named steps of a drawing are: components of a data view, found by their names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

from ipyjourney.components.model import Model
from ipyjourney.components.references import Component, DateRangeRef, ItemRef, MetricRef, SegmentRef
from ipyjourney.errors import IpyjourneyError, nearest

if TYPE_CHECKING:
    from ipyjourney.spec.definitions import Definitions

__all__ = ["AmbiguousStep", "ComponentsLike", "UnknownStep", "Vocabulary", "find_components", "read_components"]

ComponentsLike: TypeAlias = str | Model | Mapping[str, object] | Sequence[object]
"""Components, or names of some."""

EVERY_ITEM = 2**31
SUGGESTED = 200
"""Items per dimension that a misspelt step is compared with."""


class UnknownStep(IpyjourneyError):
    """A step that has the name of no component."""


class AmbiguousStep(IpyjourneyError):
    """A step that is an item of several dimensions."""


class Page(Protocol):
    """Items of a dimension, with the number of their rows."""

    @property
    def items(self) -> Sequence[tuple[str, int]]:
        """Give the items."""
        ...


class Vocabulary(Protocol):
    """What names can stand for; a data view is one."""

    @property
    def definitions(self) -> Definitions:
        """Give the metrics, segments and date ranges."""
        ...

    @property
    def containers(self) -> tuple[str, ...]:
        """Give the containers, widest first."""
        ...

    @property
    def dimensions(self) -> tuple[str, ...]:
        """Give the dimensions."""
        ...

    def items(self, dimension: str, search: str = "", offset: int = 0, limit: int = 50) -> Page:
        """Find items whose names contain a text."""
        ...


def read_components(value: ComponentsLike, view: Vocabulary | None) -> tuple[object, ...]:
    """Read components, of which some may be given by their names.

    Parameters
    ----------
    value : str, component, mapping or sequence of these
    view : Vocabulary or None

    Returns
    -------
    tuple
        What a node's components are made of.

    Raises
    ------
    UnknownStep, AmbiguousStep
        If a name is that of no component, or of several.
    """
    if isinstance(value, str):
        return find_components(value, view)
    if isinstance(value, Sequence):
        return tuple(part for each in value for part in _read_one(each, view))
    return (value,)


def _read_one(value: object, view: Vocabulary | None) -> tuple[object, ...]:
    return find_components(value, view) if isinstance(value, str) else (value,)


def find_components(name: str, view: Vocabulary | None) -> tuple[Component, ...]:
    """Find what a step is by its name.

    That is a metric, a segment, a date range, an item (``Channel: Email``, or the item alone where only one dimension
    has it), or several of these, written as the title of a node is: ``Won or Lost``, ``Won and Email``.

    Parameters
    ----------
    name : str
    view : Vocabulary or None
        Without one, each name is that of a metric.

    Returns
    -------
    tuple of components

    Raises
    ------
    UnknownStep, AmbiguousStep
        If a name is that of no component, or of several.

    Examples
    --------
    >>> find_components("Won", None)
    (MetricRef(metric='Won'),)
    """
    if view is None:
        return (MetricRef(metric=name),)
    found = _find_one(name, view) or _find_several(name, view)
    if found is None:
        guess = nearest(name, _known(view, name))
        raise UnknownStep(step=name, nearest=guess or "", close="yes" if guess else "no")
    return found


def _find_one(name: str, view: Vocabulary) -> tuple[Component, ...] | None:
    known = view.definitions
    if name in known.metrics:
        return (MetricRef(metric=name),)
    if name in known.segments:
        return (SegmentRef(segment=name),)
    if name in known.date_ranges:
        return (DateRangeRef(date_range=name),)
    for dimension in view.dimensions:
        item = _after(name, dimension)
        if item is not None and _has_item(view, dimension, item):
            return (ItemRef(dimension=dimension, item=item),)
    homes = [dimension for dimension in view.dimensions if _has_item(view, dimension, name)]
    if len(homes) > 1:
        raise AmbiguousStep(step=name, dimensions=homes, example=homes[0])
    return (ItemRef(dimension=homes[0], item=name),) if homes else None


def _find_several(name: str, view: Vocabulary) -> tuple[Component, ...] | None:
    from ipyjourney.spec.journey import Node

    found: list[Component] = []
    for part in (part for group in name.split(" and ") for part in group.split(" or ")):
        one = _find_one(part, view)
        if one is None:
            return None
        found += one
    # The words say how the parts are joined; a node joins them by their kinds. Both must mean the same.
    return tuple(found) if Node(id="step", components=tuple(found)).title == name else None


def _after(name: str, dimension: str) -> str | None:
    """Give what stands after a dimension's name, as in ``Channel: Email``."""
    rest = name.removeprefix(dimension)
    if rest == name or not rest.lstrip().startswith((":", "=")):
        return None
    return rest.lstrip()[1:].strip()


def _has_item(view: Vocabulary, dimension: str, item: str) -> bool:
    return any(other == item for other, _ in view.items(dimension, item, 0, EVERY_ITEM).items)


def _known(view: Vocabulary, name: str) -> Iterable[str]:
    definitions = view.definitions
    yield from (*definitions.metrics, *definitions.segments, *definitions.date_ranges)
    for dimension in view.dimensions:
        named = _after(name, dimension) is not None
        for item, _ in view.items(dimension, "", 0, SUGGESTED).items:
            yield f"{dimension}: {item}" if named else item
