"""Edits of what a flow starts with, contains or ends with, and of what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from ipyjourney.spec.edits.flow_fitting import changed, forget_items
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.flow_columns import ColumnDimension, ColumnItems
from ipyjourney.spec.flow_parts import Anchor, AnchorKind, PatternGroup, UnclearAnchor

__all__ = ["configure", "focus", "set_anchor", "set_pathing_dimension", "swap_ends"]

Part = TypeVar("Part", ColumnDimension, ColumnItems)


def set_anchor(spec: FlowSpec, anchor: Anchor | Mapping[str, object]) -> FlowSpec:
    """Choose what paths start with, contain, end with or run between.

    What was said of single columns stays where there still are such columns; of items in the anchor's own column, where
    that has not changed.

    Parameters
    ----------
    spec : FlowSpec
    anchor : Anchor or dict

    Raises
    ------
    UnclearAnchor
        If it is no anchor.
    """
    after = changed(spec, anchor=anchor)
    old, new = spec.anchor, after.anchor
    same = (old.components, old.dimension) == (new.components, new.dimension)
    return after if same else forget_items(after, [0])


def swap_ends(spec: FlowSpec) -> FlowSpec:
    """Follow paths from where they ended: start and end change places.

    Paths that contain their anchor have no such ends, and stay. Of single columns, what they show is kept, mirrored;
    filters, which were about what comes before or after, are dropped.

    Parameters
    ----------
    spec : FlowSpec

    Raises
    ------
    UnclearAnchor
        If paths run from a whole dimension, which nothing can end with.
    """
    anchor = spec.anchor
    if anchor.kind is AnchorKind.CONTAINS:
        return spec
    if anchor.kind is AnchorKind.BETWEEN:
        if not anchor.components:
            raise UnclearAnchor(part="until")
        swapped = Anchor(kind=anchor.kind, components=anchor.until, until=anchor.components)
        return changed(spec, anchor=swapped, column_filters=(), collapsed=())
    other = AnchorKind.STARTS_WITH if anchor.kind is AnchorKind.ENDS_WITH else AnchorKind.ENDS_WITH
    return changed(
        spec,
        anchor=Anchor(kind=other, components=anchor.components, dimension=anchor.dimension),
        column_dimensions=_mirrored(spec.column_dimensions),
        column_items=_mirrored(spec.column_items),
        hidden_columns=sorted(-number for number in spec.hidden_columns),
        column_filters=(),
        collapsed=(),
    )


def set_pathing_dimension(spec: FlowSpec, dimension: str) -> FlowSpec:
    """Choose whose items form the columns; what was said of items in columns that change is dropped.

    Parameters
    ----------
    spec : FlowSpec
    dimension : str
    """
    # Groups without a dimension were made for the former one.
    patterns = [
        PatternGroup(name=group.name, pattern=group.pattern, syntax=group.syntax, dimension=own)
        for group in spec.patterns
        for own in [group.dimension or spec.pathing_dimension]
    ]
    if dimension == spec.pathing_dimension:
        return spec
    after = changed(spec, pathing_dimension=dimension, patterns=patterns)
    numbers = spec.column_numbers
    return forget_items(after, [one for one in numbers if spec.dimension_of(one) != after.dimension_of(one)])


def focus(spec: FlowSpec, column: int, item: str) -> FlowSpec:
    """Make an item that stands in a column the anchor, as `FlowSpec.focus` does."""
    return spec.focus(column, item)


def configure(spec: FlowSpec, **changes: object) -> FlowSpec:
    """Set what a flow is about, and how it is shown; what was said of columns that vanish is dropped.

    Parameters
    ----------
    spec : FlowSpec
    **changes : object
        Fields of the flow.
    """
    return changed(spec, **changes)


def _mirrored(parts: Iterable[Part]) -> list[Part]:
    return [type(part).model_validate({**part.model_dump(), "column": -part.column}) for part in parts]
