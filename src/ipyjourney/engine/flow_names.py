"""The names in a flow, looked up before anything is computed, and the flows of its sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from ipyjourney.components.references import ItemRef
from ipyjourney.errors import Note
from ipyjourney.spec.flow import AnchorKind, FlowSpec

__all__ = ["ONLY_DRAWN", "ONLY_SHOWN", "Items", "dimensions_named", "flow_dimensions", "name_notes", "sides_of"]

ONLY_DRAWN = {"collapsed": (), "wrap_labels": False, "show_table": False}
"""Fields that no figure depends on, with their default values."""

ONLY_SHOWN = {"hidden_columns": (), "column_items": (), "items_per_column": 1}
"""Fields that choose what is shown, with any values."""


class Items(Protocol):
    """The items of a dimension after groups have renamed them."""

    @property
    def places(self) -> dict[str, int]:
        """Place of each item."""
        ...

    @property
    def group_of(self) -> dict[str, str]:
        """The group of each item that has one."""
        ...


def sides_of(spec: FlowSpec) -> list[tuple[str | None, FlowSpec]]:
    """Give the flow of each side with its name; the flow itself without one if nothing is compared."""
    sides: list[tuple[str | None, FlowSpec]] = [(side.name, spec.side(side)) for side in spec.compare]
    return sides or [(None, spec)]


def flow_dimensions(spec: FlowSpec) -> tuple[str, ...]:
    """Give the dimensions of the columns, and of what the paths end with, each once."""
    until = [part.dimension for part in spec.anchor.until if isinstance(part, ItemRef)]
    found = [dimension for number in spec.column_numbers if (dimension := spec.dimension_of(number)) is not None]
    return tuple(dict.fromkeys([*found, *until]))


def dimensions_named(spec: FlowSpec) -> tuple[str, ...]:
    """Give all dimensions that a flow names, each once."""
    grouped = (group.dimension for group in spec.patterns if group.dimension is not None)
    return tuple(dict.fromkeys((spec.pathing_dimension, *flow_dimensions(spec), *grouped)))


def name_notes(spec: FlowSpec, items_of: Callable[[str], Items]) -> list[Note]:
    """Say which items and groups are not there, and what has no limit.

    Parameters
    ----------
    spec : FlowSpec
    items_of : callable
        Gives the items of a dimension.
    """
    return [*_item_notes(spec, items_of), *_group_notes(spec, items_of), *_limit_notes(spec)]


def _item_notes(spec: FlowSpec, items_of: Callable[[str], Items]) -> Iterator[Note]:
    for component in dict.fromkeys((*spec.anchor.components, *spec.anchor.until)):
        if isinstance(component, ItemRef):
            yield from _unknown(component.dimension, items_of(component.dimension), (component.item,))
    for each in spec.column_filters:
        named = dict.fromkeys((*each.include, *each.exclude))
        dimension = spec.dimension_of(each.column)
        if dimension is not None:
            yield from _unknown(dimension, items_of(dimension), named)
            continue
        # The one item of an anchor that is a metric is the metric's id.
        first = spec.anchor.components[0]
        for item in named:
            if item != first.label:
                yield Note("unknown-item", {"item": item, "dimension": first.label})


def _unknown(dimension: str, known: Items, items: Iterable[str]) -> Iterator[Note]:
    for item in items:
        if item in known.places:
            continue
        if item in known.group_of:
            yield Note("grouped-item", {"item": item, "group": known.group_of[item]})
        else:
            yield Note("unknown-item", {"item": item, "dimension": dimension})


def _group_notes(spec: FlowSpec, items_of: Callable[[str], Items]) -> Iterator[Note]:
    for group in spec.patterns:
        dimension = group.dimension or spec.pathing_dimension
        if group.name not in items_of(dimension).group_of.values():
            yield Note("empty-group", {"group": group.name, "pattern": group.pattern, "dimension": dimension})


def _limit_notes(spec: FlowSpec) -> Iterator[Note]:
    if spec.limit_to_occurrence and spec.anchor.kind is AnchorKind.CONTAINS:
        yield Note("no-occurrence-limit")
