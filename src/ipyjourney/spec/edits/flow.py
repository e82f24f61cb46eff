"""Every edit of a flow is one function from spec to spec, which changes one thing and keeps what still holds.

The front end has the same functions in ``js/src/core/flows.ts``; ``tests/contract/flow_edits.json`` keeps them alike.
"""

from ipyjourney.spec.edits.flow_anchor import configure, focus, set_anchor, set_pathing_dimension, swap_ends
from ipyjourney.spec.edits.flow_columns import (
    End,
    add_dimension,
    collapse_column,
    expand_column,
    expand_items,
    hide_column,
    set_column_dimension,
    show_column,
    show_hidden_columns,
    toggle_collapsed,
)
from ipyjourney.spec.edits.flow_filters import (
    clear_filters,
    exclude_item,
    include_items,
    restore_items,
    set_filter,
    set_matching,
)
from ipyjourney.spec.edits.flow_fitting import NoFurtherColumns

__all__ = [
    "End",
    "NoFurtherColumns",
    "add_dimension",
    "clear_filters",
    "collapse_column",
    "configure",
    "exclude_item",
    "expand_column",
    "expand_items",
    "focus",
    "hide_column",
    "include_items",
    "restore_items",
    "set_anchor",
    "set_column_dimension",
    "set_filter",
    "set_matching",
    "set_pathing_dimension",
    "show_column",
    "show_hidden_columns",
    "swap_ends",
    "toggle_collapsed",
]
