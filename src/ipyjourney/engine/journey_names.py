"""The names in a journey, looked up before anything is computed."""

from __future__ import annotations

from dataclasses import dataclass, field

from ipyjourney.components import DateRangeRef, ItemRef, MetricRef, SegmentRef
from ipyjourney.engine.context import BaseContext
from ipyjourney.engine.windows import Window
from ipyjourney.errors import Note
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.segments import Segment

__all__ = ["Known", "look_up_journey"]


@dataclass(frozen=True)
class Known:
    """What the names in the nodes of an analysis stand for."""

    segments: dict[str, Segment] = field(default_factory=dict)
    date_ranges: dict[str, Window] = field(default_factory=dict)


def look_up_journey(
    context: BaseContext, spec: JourneySpec, definitions: Definitions, *, with_notes: bool = True
) -> tuple[Known, list[Note]]:
    """Resolve all names of a journey, and say which items are not there.

    Parameters
    ----------
    context : BaseContext
    spec : JourneySpec
    definitions : Definitions
    with_notes : bool, default True
        Whether to look for the items, for which a table that is kept elsewhere has to be asked.

    Raises
    ------
    UnknownName
        If a component is not there.
    """
    known = Known()
    notes: list[Note] = []
    store = context.store
    store.key(spec.container)
    for metric in filter(None, (spec.primary_metric, spec.secondary_metric)):
        definitions.metric(metric)
    for node in spec.nodes:
        if node.breakdown is not None:
            store.column_of(node.breakdown)
        for component in node.components:
            match component:
                case MetricRef():
                    definitions.metric(component.metric)
                case ItemRef():
                    store.column_of(component.dimension)
                    if with_notes and not store.has_item(component.dimension, component.item):
                        values = {"item": component.item, "dimension": component.dimension}
                        notes.append(Note("unknown-item", values))
                case SegmentRef():
                    known.segments[component.segment] = definitions.segment(component.segment)
                case DateRangeRef():
                    name = component.date_range
                    known.date_ranges[name] = context.window(definitions.date_range(name))
    return known, notes
