"""The names in a flow, looked up before anything is computed."""

from __future__ import annotations

from ipyjourney.engine.flow_names import dimensions_named, name_notes
from ipyjourney.engine.item_groups import groups_of
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.paths import find_grouping
from ipyjourney.engine.pandas.flow.patterns import Grouping
from ipyjourney.errors import Note
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec

__all__ = ["look_up_flow"]


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
    context.store.instances(spec.container)
    for dimension in dimensions_named(spec):
        _grouping(context, spec, dimension)
    return name_notes(spec, lambda dimension: _grouping(context, spec, dimension))


def _grouping(context: Context, spec: FlowSpec, dimension: str) -> Grouping:
    return find_grouping(context, dimension, groups_of(spec, dimension))
