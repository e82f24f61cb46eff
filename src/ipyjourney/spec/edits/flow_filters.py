"""Edits of the filters of a flow's columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ipyjourney.spec.edits.flow_fitting import changed, check_column, with_filter
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.flow_parts import ColumnFilter, ItemTest

__all__ = ["clear_filters", "exclude_item", "include_items", "restore_items", "set_filter", "set_matching"]


def exclude_item(spec: FlowSpec, column: int, item: str) -> FlowSpec:
    """Drop the paths with an item in a column.

    Parameters
    ----------
    spec : FlowSpec
    column : int
    item : str

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    return with_filter(spec, column, lambda kept: _with(kept, exclude=[*dict.fromkeys((*kept.exclude, item))]))


def include_items(spec: FlowSpec, column: int, items: Sequence[str]) -> FlowSpec:
    """Keep only the paths with one of some items in a column; they are excluded no more.

    Parameters
    ----------
    spec : FlowSpec
    column : int
    items : sequence of str
        Without any, all are included again.

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    return with_filter(
        spec,
        column,
        lambda kept: _with(
            kept, include=[*dict.fromkeys(items)], exclude=[item for item in kept.exclude if item not in items]
        ),
    )


def restore_items(spec: FlowSpec, column: int, items: Sequence[str] | None = None) -> FlowSpec:
    """Take excluded items of a column back.

    Parameters
    ----------
    spec : FlowSpec
    column : int
    items : sequence of str, optional
        All of them without it.

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    return with_filter(
        spec,
        column,
        lambda kept: _with(kept, exclude=[] if items is None else [one for one in kept.exclude if one not in items]),
    )


def set_matching(spec: FlowSpec, column: int, matching: ItemTest | Mapping[str, object] | None) -> FlowSpec:
    """Keep only the paths whose item in a column passes a test.

    Parameters
    ----------
    spec : FlowSpec
    column : int
    matching : ItemTest, dict or None
        None for any item.

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    return with_filter(spec, column, lambda kept: _with(kept, matching=matching))


def set_filter(
    spec: FlowSpec,
    column: int,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    matching: ItemTest | Mapping[str, object] | None = None,
) -> FlowSpec:
    """Say anew which paths a column keeps, whatever it said before.

    Parameters
    ----------
    spec : FlowSpec
    column : int
    include, exclude : sequence of str
    matching : ItemTest or dict, optional

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    return with_filter(
        clear_filters(spec, column),
        column,
        lambda kept: _with(kept, include=[*include], exclude=[*exclude], matching=matching),
    )


def clear_filters(spec: FlowSpec, column: int | None = None) -> FlowSpec:
    """Take back the filters of a column, or all.

    Parameters
    ----------
    spec : FlowSpec
    column : int, optional

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    if column is None:
        return changed(spec, column_filters=())
    check_column(spec, column)
    return changed(spec, column_filters=[kept for kept in spec.column_filters if kept.column != column])


def _with(kept: ColumnFilter, **changes: object) -> ColumnFilter:
    return ColumnFilter.model_validate({name: getattr(kept, name) for name in ColumnFilter.model_fields} | changes)
