"""Edits of the columns of a flow: which there are, which are shown, how much of each, along which dimension."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ipyjourney.spec.edits.flow_fitting import NoFurtherColumns, changed, check_column, forget_items
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.flow_columns import MOST_COLUMNS, MOST_ITEMS, ColumnDimension, ColumnItems
from ipyjourney.spec.flow_parts import AnchorKind
from ipyjourney.spec.places import FlowNodePlace, ItemKind

__all__ = [
    "End",
    "add_dimension",
    "collapse_column",
    "expand_column",
    "expand_items",
    "hide_column",
    "set_column_dimension",
    "show_column",
    "show_hidden_columns",
    "toggle_collapsed",
]

MORE_ITEMS = 5
"""So many more items a column shows when its other items are expanded."""

ALL_ITEMS = 100
"""So many it shows at most when it is expanded as a whole."""

End: TypeAlias = Literal["before", "after"]
"""The left or the right end of a flow."""


def show_column(spec: FlowSpec, end: End) -> FlowSpec:
    """Add a column at one end.

    Parameters
    ----------
    spec : FlowSpec
    end : str
        ``before`` or ``after``.

    Raises
    ------
    NoFurtherColumns
        If paths do not run there, or there are as many columns as there may be.
    """
    kind = spec.anchor.kind
    there = len([number for number in spec.column_numbers if (number < 0) == (end == "before") and number])
    if kind not in _KINDS_WITH[end]:
        raise NoFurtherColumns(end=end, reason=kind.value, most=MOST_COLUMNS - 1)
    if there + 1 >= MOST_COLUMNS:
        raise NoFurtherColumns(end=end, reason="most", most=MOST_COLUMNS - 1)
    if kind is AnchorKind.CONTAINS:
        return changed(spec, **{f"columns_{end}": there + 1})
    return changed(spec, columns=spec.columns + 1)


def add_dimension(spec: FlowSpec, end: End, dimension: str) -> FlowSpec:
    """Add a column at one end that shows a dimension of its own.

    Parameters
    ----------
    spec : FlowSpec
    end : str
        ``before`` or ``after``.
    dimension : str

    Raises
    ------
    NoFurtherColumns
        If paths do not run there, or there are as many columns as there may be.
    """
    more = show_column(spec, end)
    column = more.column_numbers[0 if end == "before" else -1]
    return set_column_dimension(more, column, dimension)


def hide_column(spec: FlowSpec, column: int) -> FlowSpec:
    """Let paths run through a column unseen.

    Parameters
    ----------
    spec : FlowSpec
    column : int
        Not the anchor's.

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    check_column(spec, column, with_anchor=False)
    return changed(spec, hidden_columns=sorted({*spec.hidden_columns, column}))


def show_hidden_columns(spec: FlowSpec) -> FlowSpec:
    """Show all columns."""
    return changed(spec, hidden_columns=())


def expand_items(spec: FlowSpec, column: int) -> FlowSpec:
    """Show five more of a column's items.

    Parameters
    ----------
    spec : FlowSpec
    column : int

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    return _show_items(spec, column, min(spec.items_in(column) + MORE_ITEMS, MOST_ITEMS))


def expand_column(spec: FlowSpec, column: int) -> FlowSpec:
    """Show the hundred top items of a column: all of them, unless they are very many.

    Parameters
    ----------
    spec : FlowSpec
    column : int

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    return _show_items(spec, column, max(spec.items_in(column), ALL_ITEMS))


def collapse_column(spec: FlowSpec, column: int) -> FlowSpec:
    """Show as many items of a column as of the others.

    Parameters
    ----------
    spec : FlowSpec
    column : int

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    return _show_items(spec, column, spec.items_per_column)


def toggle_collapsed(spec: FlowSpec, column: int, kind: ItemKind | str, item: str | None) -> FlowSpec:
    """Draw the ribbons of a node that lead away from the anchor as stubs, or in full again.

    Parameters
    ----------
    spec : FlowSpec
    column : int
    kind : str
        ``item`` or ``other``.
    item : str or None

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    check_column(spec, column)
    node = FlowNodePlace(column=column, kind=ItemKind(kind), item=item)
    others = tuple(one for one in spec.collapsed if one != node)
    return changed(spec, collapsed=others if len(others) < len(spec.collapsed) else (*others, node))


def set_column_dimension(spec: FlowSpec, column: int, dimension: str | None) -> FlowSpec:
    """Show another dimension in a column; what was said of its items is dropped.

    Parameters
    ----------
    spec : FlowSpec
    column : int
        Not the anchor's.
    dimension : str or None
        None for that of the other columns.

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    check_column(spec, column, with_anchor=False)
    chosen = [one for one in spec.column_dimensions if one.column != column]
    if dimension is not None and dimension != spec.pathing_dimension:
        chosen.append(ColumnDimension(column=column, dimension=dimension))
    after = changed(spec, column_dimensions=chosen)
    return after if spec.dimension_of(column) == after.dimension_of(column) else forget_items(after, [column])


def _show_items(spec: FlowSpec, column: int, items: int) -> FlowSpec:
    check_column(spec, column)
    chosen = {one.column: one for one in spec.column_items if one.column != column}
    if items != spec.items_per_column:
        chosen[column] = ColumnItems(column=column, items=items)
    return changed(spec, column_items=[chosen[number] for number in sorted(chosen)])


_KINDS_WITH = {
    "before": (AnchorKind.ENDS_WITH, AnchorKind.CONTAINS),
    "after": (AnchorKind.STARTS_WITH, AnchorKind.BETWEEN, AnchorKind.CONTAINS),
}
"""Where paths run to the left of the anchor, and where to the right."""
