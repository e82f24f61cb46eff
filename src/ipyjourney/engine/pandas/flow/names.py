"""The names in a flow, looked up before anything is computed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ipyjourney.components.references import ItemRef
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.paths import find_grouping
from ipyjourney.engine.pandas.flow.patterns import Grouping, groups_of
from ipyjourney.errors import Note
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import AnchorKind, FlowSpec

__all__ = ["flow_dimensions", "look_up_flow", "look_up_names"]


def look_up_flow(context: Context, spec: FlowSpec, definitions: Definitions) -> None:
    """Refuse a flow that names what is not there.

    Raises
    ------
    UnknownName
        If a container, dimension, metric, segment or date range is not there.
    UnmatchableMetric
        If the anchor is a metric that no row matches.
    """
    look_up_names(context, spec, definitions)


def look_up_names(context: Context, spec: FlowSpec, definitions: Definitions) -> list[Note]:
    """Resolve all names of a flow, and say which items are not there."""
    definitions.check(spec)
    context.store.instances(spec.container)
    for dimension in dict.fromkeys((spec.pathing_dimension, *flow_dimensions(spec), *_grouped(spec))):
        find_grouping(context, dimension, groups_of(spec, dimension))
    return [*_item_notes(context, spec), *_group_notes(context, spec), *_limit_notes(spec)]


def flow_dimensions(spec: FlowSpec) -> tuple[str, ...]:
    """Give the dimensions of the columns, and of what the paths end with, each once."""
    until = [part.dimension for part in spec.anchor.until if isinstance(part, ItemRef)]
    found = [dimension for number in spec.column_numbers if (dimension := spec.dimension_of(number)) is not None]
    return tuple(dict.fromkeys([*found, *until]))


def _grouped(spec: FlowSpec) -> Iterator[str]:
    yield from (group.dimension for group in spec.patterns if group.dimension is not None)


def _item_notes(context: Context, spec: FlowSpec) -> Iterator[Note]:
    for component in dict.fromkeys((*spec.anchor.components, *spec.anchor.until)):
        if isinstance(component, ItemRef):
            yield from _unknown(context, spec, component.dimension, (component.item,))
    for each in spec.column_filters:
        named = dict.fromkeys((*each.include, *each.exclude))
        dimension = spec.dimension_of(each.column)
        if dimension is not None:
            yield from _unknown(context, spec, dimension, named)
            continue
        # The one item of an anchor that is a metric is the metric's id.
        first = spec.anchor.components[0]
        for item in named:
            if item != first.label:
                yield Note("unknown-item", {"item": item, "dimension": first.label})


def _unknown(context: Context, spec: FlowSpec, dimension: str, items: Iterable[str]) -> Iterator[Note]:
    grouping = _grouping(context, spec, dimension)
    for item in items:
        if item in grouping.places:
            continue
        if item in grouping.group_of:
            yield Note("grouped-item", {"item": item, "group": grouping.group_of[item]})
        else:
            yield Note("unknown-item", {"item": item, "dimension": dimension})


def _group_notes(context: Context, spec: FlowSpec) -> Iterator[Note]:
    for group in spec.patterns:
        dimension = group.dimension or spec.pathing_dimension
        if group.name not in _grouping(context, spec, dimension).group_of.values():
            yield Note("empty-group", {"group": group.name, "pattern": group.pattern, "dimension": dimension})


def _limit_notes(spec: FlowSpec) -> Iterator[Note]:
    if spec.limit_to_occurrence and spec.anchor.kind is AnchorKind.CONTAINS:
        yield Note("no-occurrence-limit")


def _grouping(context: Context, spec: FlowSpec, dimension: str) -> Grouping:
    return find_grouping(context, dimension, groups_of(spec, dimension))
