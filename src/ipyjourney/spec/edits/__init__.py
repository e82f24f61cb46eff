"""Every edit of a journey is one function from spec to spec.

The front end has the same functions in ``js/src/core/edits.ts``; ``tests/contract/edits.json`` keeps them alike.
"""

from ipyjourney.spec.edits.combining import combine_nodes, split_node
from ipyjourney.spec.edits.fields import (
    AnalysisChanges,
    ArrowChanges,
    DisplayChanges,
    configure,
    move,
    organize,
    rename,
    set_arrow,
    set_breakdown,
    set_display,
    set_excluded,
    set_node_color,
    set_start,
)
from ipyjourney.spec.edits.lookup import UnknownArrow
from ipyjourney.spec.edits.structure import (
    add_components,
    add_node,
    connect,
    delete_arrow,
    delete_nodes,
    duplicate,
    insert_on_arrow,
)

__all__ = [
    "AnalysisChanges",
    "ArrowChanges",
    "DisplayChanges",
    "UnknownArrow",
    "add_components",
    "add_node",
    "combine_nodes",
    "configure",
    "connect",
    "delete_arrow",
    "delete_nodes",
    "duplicate",
    "insert_on_arrow",
    "move",
    "organize",
    "rename",
    "set_arrow",
    "set_breakdown",
    "set_display",
    "set_excluded",
    "set_node_color",
    "set_start",
    "split_node",
]
