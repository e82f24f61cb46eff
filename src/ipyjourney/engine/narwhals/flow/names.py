"""The names in a flow, looked up before anything is computed."""

from __future__ import annotations

from ipyjourney.engine.flow_names import dimensions_named, name_notes
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.flow.paths import find_items
from ipyjourney.engine.narwhals.store import Store
from ipyjourney.errors import Note
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec

__all__ = ["check_names", "look_up_flow"]


def check_names(store: Store, spec: FlowSpec) -> None:
    """Refuse a flow that names a container or dimension which is not there; nothing is asked for that.

    Raises
    ------
    UnknownName
        If there is one.
    """
    store.key(spec.container)
    for dimension in dimensions_named(spec):
        store.column_of(dimension)


def look_up_flow(context: Context, spec: FlowSpec, definitions: Definitions) -> list[Note]:
    """Resolve all names of a flow, and say which items are not there.

    Raises
    ------
    UnknownName
        If a container, dimension, metric, segment or date range is not there.
    UnmatchableMetric
        If the anchor is a metric that no row matches.
    """
    definitions.check(spec)
    check_names(context.store, spec)
    items = {dimension: find_items(context.store, spec, dimension) for dimension in dimensions_named(spec)}
    return name_notes(spec, items.__getitem__)
