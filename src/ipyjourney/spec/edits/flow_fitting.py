"""Change a flow, and drop what was said of columns that it no longer has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.flow import FlowSpec, UnknownColumnNumber
from ipyjourney.spec.flow_parts import Anchor, AnchorKind, ColumnFilter

__all__ = ["NoFurtherColumns", "changed", "check_column", "forget_items", "with_filter"]


class NoFurtherColumns(IpyjourneyError):
    """Columns beside an anchor that its paths do not have, or more of them than there may be."""


def changed(spec: FlowSpec, **changes: object) -> FlowSpec:
    """Make a flow with other values in some fields; what was said of columns that vanish is dropped.

    Parameters
    ----------
    spec : FlowSpec
    **changes : object
        The fields.
    """
    fields: dict[str, Any] = {name: getattr(spec, name) for name in FlowSpec.model_fields} | changes
    anchor = Anchor.model_validate(fields["anchor"])
    if anchor.kind is not AnchorKind.CONTAINS or ("columns" in changes and "columns_before" not in changes):
        fields |= {"columns_before": None, "columns_after": None}
    there = FlowSpec.model_validate({**fields, **dict.fromkeys(_ABOUT_COLUMNS, ())}).column_numbers
    # What is given anew is the caller's to get right.
    for name in _ABOUT_COLUMNS - changes.keys():
        fields[name] = [part for part in fields[name] if (part if isinstance(part, int) else part.column) in there]
    return FlowSpec.model_validate(fields)


_ABOUT_COLUMNS = frozenset({"column_dimensions", "column_filters", "column_items", "hidden_columns", "collapsed"})


def check_column(spec: FlowSpec, column: int, *, with_anchor: bool = True) -> None:
    """Refuse a column that the flow does not have.

    Raises
    ------
    UnknownColumnNumber
        If it is none, or the anchor's where that is not meant.
    """
    known = [number for number in spec.column_numbers if number or with_anchor]
    if column not in known:
        raise UnknownColumnNumber(column=column, known=known)


def with_filter(spec: FlowSpec, column: int, change: Callable[[ColumnFilter], ColumnFilter]) -> FlowSpec:
    """Change the filters of a column; it gets one if it has none, and those that keep all paths go."""
    check_column(spec, column)
    filters = spec.column_filters
    if all(kept.column != column for kept in filters):
        filters = (*filters, ColumnFilter(column=column))
    after = (change(kept) if kept.column == column else kept for kept in filters)
    return changed(spec, column_filters=[kept for kept in after if kept.include or kept.exclude or kept.matching])


def forget_items(spec: FlowSpec, columns: Iterable[int]) -> FlowSpec:
    """Drop what was said of items in some columns, which have others now."""
    gone = set(columns)
    return changed(
        spec,
        column_filters=[kept for kept in spec.column_filters if kept.column not in gone],
        collapsed=[node for node in spec.collapsed if node.column not in gone],
    )
