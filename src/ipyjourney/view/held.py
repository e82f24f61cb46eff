"""The definitions that a data view holds, and who is told when they change."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from ipyjourney.components import DateRange, MetricDefinition
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec import AnalysisSpec, JourneySpec, Segment
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.uses import Uses, uses_of_metric, uses_of_segment, uses_of_spec
from ipyjourney.words import format_message, join_list

__all__ = ["HeldDefinitions", "StillUsed"]

SpecNow: TypeAlias = "weakref.WeakMethod[Callable[[], AnalysisSpec]]"


NAMED = 3


class StillUsed(IpyjourneyError):
    """A component that other definitions or open widgets use."""


class HeldDefinitions:
    """Definitions that fit together at any time; a change that would not is refused, and they stay as they are.

    Parameters
    ----------
    definitions : Definitions

    Raises
    ------
    UnknownName
        If a metric names another that is not there.
    CircularDefinition
        If a metric or segment comes back to itself.
    """

    def __init__(self, definitions: Definitions) -> None:
        self._listeners: list[tuple[weakref.WeakMethod[Callable[[], None]], SpecNow | None]] = []
        definitions.check_metrics()
        definitions.check_segments()
        self._definitions = definitions

    @property
    def definitions(self) -> Definitions:
        """What the names in specs stand for, as of now."""
        return self._definitions

    def adopt(
        self,
        *,
        metrics: Mapping[str, MetricDefinition],
        segments: Iterable[Segment],
        date_ranges: Iterable[DateRange],
    ) -> None:
        """Add the definitions of a saved analysis; where the view has one of that name, its own stays.

        Parameters
        ----------
        metrics : mapping of str to metric definition
            Metrics to take over, by name.
        segments : iterable of Segment
            Segments to take over.
        date_ranges : iterable of DateRange
            Date ranges to take over.

        Raises
        ------
        UnknownName, CircularDefinition
            If one of them does not fit with the others.
        """
        known = self._definitions
        self._change(
            metrics={**metrics, **known.metrics},
            segments={**{segment.name: segment for segment in segments}, **known.segments},
            date_ranges={**{chosen.name: chosen for chosen in date_ranges}, **known.date_ranges},
        )

    def on_change(self, listener: Callable[[], None], spec: Callable[[], AnalysisSpec] | None = None) -> None:
        """Call a bound method whenever the view's components change, as long as its object lives.

        Parameters
        ----------
        listener : bound method
            Called without arguments after each change.
        spec : bound method, optional
            Gives the spec that the object shows; what it uses cannot be taken away.
        """
        self._listeners.append((weakref.WeakMethod(listener), None if spec is None else weakref.WeakMethod(spec)))

    def _change(
        self,
        *,
        metrics: Mapping[str, MetricDefinition] | None = None,
        segments: Mapping[str, Segment] | None = None,
        date_ranges: Mapping[str, DateRange] | None = None,
    ) -> None:
        """Take over other definitions, if they fit together, and tell everyone."""
        self._definitions = self._changed(metrics=metrics, segments=segments, date_ranges=date_ranges)
        self._tell()

    def _changed(
        self,
        *,
        metrics: Mapping[str, MetricDefinition] | None = None,
        segments: Mapping[str, Segment] | None = None,
        date_ranges: Mapping[str, DateRange] | None = None,
    ) -> Definitions:
        """Give other definitions, if they fit together."""
        known = self._definitions
        changed = Definitions(
            known.metrics if metrics is None else metrics,
            known.segments if segments is None else segments,
            known.date_ranges if date_ranges is None else date_ranges,
        )
        if metrics is not None:
            changed.check_metrics()
        changed.check_segments()
        return changed

    def _check_unused(self, kind: str, name: str, is_used: Callable[[Uses], bool]) -> None:
        users = [
            *(other for other, metric in self._definitions.metrics.items() if is_used(uses_of_metric(metric))),
            *(other for other, segment in self._definitions.segments.items() if is_used(uses_of_segment(segment))),
        ]
        for _, spec_of in self._listeners:
            spec_now = None if spec_of is None else spec_of()
            if spec_now is not None and is_used(uses_of_spec(spec := spec_now())):
                users.append(_analysis_words(spec))
        if users:
            raise StillUsed(kind=kind, name=name, users=users)

    def _tell(self) -> None:
        for entry in list(self._listeners):
            listener = entry[0]()
            if listener is None:
                self._listeners.remove(entry)
            else:
                listener()


def _analysis_words(spec: AnalysisSpec) -> str:
    """Say which open analysis is meant: its kind, and the first nodes of a journey."""
    titles = [node.title for node in spec.nodes] if isinstance(spec, JourneySpec) else []
    nodes = join_list(titles[:NAMED]) + (" …" if len(titles) > NAMED else "")
    return format_message("open-analysis", {"kind": spec.KIND, "count": len(titles), "nodes": nodes})
