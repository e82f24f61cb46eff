"""What is no analysis where one is wanted, and what to write instead: code that the data view can run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ipyjourney.components import CounterMetric, DimensionComparison, MetricDefinition, Operator
from ipyjourney.components.containers import usual_container
from ipyjourney.data.described import DescribedTable
from ipyjourney.data.suggestions import in_code
from ipyjourney.errors import IpyjourneyError, nearest
from ipyjourney.spec import AnalysisSpec, CohortSpec, FlowSpec, JourneySpec
from ipyjourney.view.metrics import with_event_dimension

__all__ = ["NoContainer", "NoDimension", "NotASpec", "refusal"]

MOST_STEPS = 30
"""So many of the given steps are looked up."""


class NotASpec(IpyjourneyError):
    """Something else where an analysis is wanted, such as a list of steps."""


class NoContainer(IpyjourneyError):
    """A data view with no container that an analysis could follow."""


class NoDimension(IpyjourneyError):
    """A data view with no dimension whose items a path could have."""


def refusal(
    given: object,
    table: DescribedTable,
    metrics: Mapping[str, MetricDefinition],
    kind: type[AnalysisSpec] | None = None,
    *,
    asks: bool = False,
) -> NotASpec:
    """Say of what is no analysis what to write instead.

    Parameters
    ----------
    given : object
    table : DescribedTable
        That of the view.
    metrics : mapping of str to metric definition
        Those of the view.
    kind : type, optional
        Class of the spec that is wanted; any will do without it.
    asks : bool, default False
        Whether what it was given to asks in a form where it is given nothing.

    Returns
    -------
    NotASpec
        To be raised.

    Raises
    ------
    NoContainer, NoDimension
        If the view can run none.
    """
    wanted = (JourneySpec, CohortSpec, FlowSpec) if kind is None else (kind,)
    return NotASpec(
        found=type(given).__name__,
        wanted=" / ".join(spec.__name__ for spec in wanted),
        code=_code(wanted[0], _steps(given, table, metrics), _container(given, table), table),
        asks="yes" if asks else "no",
    )


def _code(kind: type[AnalysisSpec], steps: Sequence[str], container: str, table: DescribedTable) -> str:
    names, followed = [in_code(step) for step in steps], f"container={in_code(container)}"
    if kind is JourneySpec:
        return f"ij.JourneySpec.path({', '.join(names)}, {followed})"
    if kind is CohortSpec:
        return f"ij.CohortSpec({followed}, inclusion={names[0]}, returning={names[1]})"
    dimension = with_event_dimension(table)[1] or next(iter(table.dimensions), None)
    if dimension is None:
        raise NoDimension()
    return f"ij.FlowSpec.starts_with({names[0]}, {followed}, pathing_dimension={in_code(dimension)})"


def _steps(given: object, table: DescribedTable, metrics: Mapping[str, MetricDefinition]) -> list[str]:
    """Give two or more metrics: those that were meant, then events that the view has, then whatever it has."""
    listed = given if isinstance(given, list | tuple) else ()
    named = [step for step in listed[:MOST_STEPS] if isinstance(step, str)]
    meant = [step if step in metrics else nearest(step, metrics) for step in named]
    steps = [step for step in meant if step is not None]
    dimension = with_event_dimension(table)[1]
    events = [name for name, definition in metrics.items() if _counts_items(definition, dimension)]
    others = [name for name in dict.fromkeys([*events, *metrics]) if name not in steps]
    return [*steps, *others[: max(0, 2 - len(steps))]]


def _counts_items(definition: MetricDefinition, dimension: str | None) -> bool:
    match definition:
        case CounterMetric(where=DimensionComparison(dimension=counted, operator=Operator.EQUALS)):
            return counted == dimension
        case _:
            return False


def _container(given: object, table: DescribedTable) -> str:
    """Give the container of an analysis of another kind, else the usual one."""
    if not table.containers:
        raise NoContainer()
    if isinstance(given, AnalysisSpec) and given.container in table.containers:
        return given.container
    return usual_container(tuple(table.containers))
