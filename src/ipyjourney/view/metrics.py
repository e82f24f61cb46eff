"""The metrics of a data view: those that the table brings along, and the caller's own."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import TypeVar

from ipyjourney.components import (
    ContainerMetric,
    CounterMetric,
    DimensionComparison,
    EventsMetric,
    MetricDefinition,
    SumMetric,
)
from ipyjourney.components.containers import EVENTS_METRIC, container_metric
from ipyjourney.data.described import DescribedTable
from ipyjourney.errors import IpyjourneyError, Note, UnknownName

__all__ = ["DuplicateName", "make_metrics", "with_event_dimension"]

T = TypeVar("T", bound=DescribedTable)


class DuplicateName(IpyjourneyError):
    """Two components of one kind with one name."""


def with_event_dimension(table: T) -> tuple[T, str | None]:
    """Make the event column a dimension if it is none, since counters are conditions on it.

    Returns
    -------
    table : DescribedTable
    dimension : str or None
        The dimension of the event column; None without such a column.
    """
    if table.event is None:
        return table, None
    for dimension, column in table.dimensions.items():
        if column == table.event:
            return table, dimension
    dimensions = {table.event: table.event, **table.dimensions}
    return dataclasses.replace(table, dimensions=dimensions), table.event


def make_metrics(
    table: DescribedTable,
    event_dimension: str | None,
    events: Sequence[str],
    own: Mapping[str, MetricDefinition | str],
) -> tuple[dict[str, MetricDefinition], list[Note]]:
    """Make events, one metric per container, a counter per event item, a sum per measure, and the caller's own.

    Parameters
    ----------
    table : DescribedTable
    event_dimension : str or None
        The dimension of the event column.
    events : sequence of str
        Its items, in the order of the counters.
    own : mapping of str to metric definition or str
        The caller's metrics; text is a measure or its column, to be added up.

    Returns
    -------
    metrics : dict of str to metric definition
    notes : list of Note
        Which of the table's metrics had to take another name, and which measures have none.

    Raises
    ------
    DuplicateName
        If one of the caller's metrics has the name of another.
    UnknownName
        If one of them adds up a measure that is not there.
    """
    found: dict[str, MetricDefinition] = {EVENTS_METRIC: EventsMetric()}
    for container in table.containers:
        found[container_metric(container)] = ContainerMetric(container=container)
    notes: list[Note] = []
    defined = {name: _defined(table, definition) for name, definition in own.items()}
    for item in events:
        name = _free_name(item, f"{item} ({event_dimension})", found, notes)
        found[name] = CounterMetric(where=DimensionComparison(dimension=event_dimension or "", value=item))
    sums = [definition for definition in defined.values() if isinstance(definition, SumMetric)]
    summed = {definition.measure for definition in sums if definition.where is None}
    notes += [Note("looked-up-measure", {"measure": measure}) for measure in table.looked_up]
    for measure in table.measures:
        # What a lookup says of an instance stands on each of its events: a sum over events is seldom meant.
        if measure in table.looked_up:
            continue
        # A measure that the caller adds up under a name of its own needs no second metric.
        if measure not in summed:
            found[_free_name(measure, f"{measure} (sum)", found, notes)] = SumMetric(measure=measure)
    for name, definition in defined.items():
        if name in found:
            raise DuplicateName(kind="metric", name=name)
        found[name] = definition
    return found, notes


def _free_name(name: str, otherwise: str, taken: Mapping[str, object], notes: list[Note]) -> str:
    if name not in taken:
        return name
    if otherwise in taken:
        raise DuplicateName(kind="metric", name=otherwise)
    notes.append(Note("metric-renamed", {"name": name, "renamed": otherwise}))
    return otherwise


def _defined(table: DescribedTable, definition: MetricDefinition | str) -> MetricDefinition:
    if isinstance(definition, str):
        return SumMetric(measure=_measure(table, definition))
    if isinstance(definition, SumMetric):
        return definition.model_copy(update={"measure": _measure(table, definition.measure)})
    return definition


def _measure(table: DescribedTable, name: str) -> str:
    if name in table.measures:
        return name
    for measure, column in table.measures.items():
        if column == name:
            return measure
    raise UnknownName(kind="measure", name=name, known=table.measures)
