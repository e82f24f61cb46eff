"""What the names in specs stand for: the metrics, segments and date ranges of a data view."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from ipyjourney.components import CalculatedMetric, DateRange, MetricDefinition, RowMetric
from ipyjourney.errors import IpyjourneyError, UnknownName
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.place_conditions import PlaceCondition
from ipyjourney.spec.segments import Segment
from ipyjourney.spec.uses import Uses, uses_of_metric, uses_of_segment, uses_of_spec

__all__ = ["CircularDefinition", "Definitions", "UnmatchableMetric"]

Step: TypeAlias = tuple[str, str]
"""Kind and name of a definition on the way to another."""


class CircularDefinition(IpyjourneyError):
    """A metric or segment whose definition comes back to itself."""


class UnmatchableMetric(IpyjourneyError):
    """A calculated metric where rows must match it."""


@dataclass(frozen=True)
class Definitions:
    """Components by id.

    Attributes
    ----------
    metrics : mapping of str to metric definition
    segments : mapping of str to Segment
    date_ranges : mapping of str to DateRange
    """

    metrics: Mapping[str, MetricDefinition]
    segments: Mapping[str, Segment]
    date_ranges: Mapping[str, DateRange]

    def metric(self, name: str) -> MetricDefinition:
        """Find a metric.

        Raises
        ------
        UnknownName
            If there is none of that name.
        """
        if name not in self.metrics:
            raise UnknownName(kind="metric", name=name, known=self.metrics)
        return self.metrics[name]

    def row_metric(self, name: str, role: str = "node") -> RowMetric:
        """Find a metric that rows can match.

        Parameters
        ----------
        name : str
        role : str
            What it is wanted for: ``node``, ``anchor`` or ``value``.

        Raises
        ------
        UnknownName
            If there is none of that name.
        UnmatchableMetric
            If it is a calculated one.
        """
        definition = self.metric(name)
        if isinstance(definition, CalculatedMetric):
            raise UnmatchableMetric(metric=name, role=role)
        return definition

    def segment(self, name: str) -> Segment:
        """Find a segment.

        Raises
        ------
        UnknownName
            If there is none of that name.
        """
        if name not in self.segments:
            raise UnknownName(kind="segment", name=name, known=self.segments)
        return self.segments[name]

    def date_range(self, name: str) -> DateRange:
        """Find a date range.

        Raises
        ------
        UnknownName
            If there is none of that name.
        """
        if name not in self.date_ranges:
            raise UnknownName(kind="date range", name=name, known=self.date_ranges)
        return self.date_ranges[name]

    def used_by(self, spec: AnalysisSpec) -> Definitions:
        """Give the definitions that a spec uses, in its own fields and through other definitions.

        Raises
        ------
        UnknownName
            If one of them is not there.
        UnmatchableMetric
            If a calculated metric stands where rows must match one.
        CircularDefinition
            If one of them comes back to itself.
        """
        walk = _Walk(self)
        walk.follow(uses_of_spec(spec), ())
        return Definitions(walk.metrics, walk.segments, walk.date_ranges)

    def items_named(self, spec: AnalysisSpec) -> tuple[tuple[str, str], ...]:
        """Give the dimensions and items that the conditions of a spec's definitions name.

        Raises
        ------
        UnknownName
            If a definition is not there.
        """
        walk = _Walk(self)
        walk.follow(uses_of_spec(spec), ())
        return tuple(walk.items)

    def check(self, spec: AnalysisSpec) -> None:
        """Refuse a spec that uses a definition which is not there, goes in a circle or does not fit.

        Raises
        ------
        UnknownName, UnmatchableMetric, CircularDefinition
        """
        self.used_by(spec)

    def check_metrics(self) -> None:
        """Refuse metrics that name one which is not there, or come back to themselves.

        Raises
        ------
        UnknownName, CircularDefinition
        """
        walk = _Walk(self)
        for name in self.metrics:
            walk.follow(Uses(metrics={name: None}), ())

    def check_segments(self) -> None:
        """Refuse segments whose analyses come back to them.

        Raises
        ------
        CircularDefinition
        """
        self._of_places()

    @cached_property
    def key(self) -> Hashable:
        """What else an answer depends on, beside the segments and date ranges that its spec names.

        Those are all metrics, and what the analyses use that segments were made from.
        """
        inner = self._of_places()
        parts = (self.metrics, inner.segments, inner.date_ranges)
        return tuple(frozenset(part.items()) for part in parts)

    def _of_places(self) -> _Walk:
        walk = _Walk(self, with_unknown=True)
        for name, segment in self.segments.items():
            if isinstance(segment.condition, PlaceCondition):
                walk.follow(Uses(segments={name: None}), ())
        return walk


class _Walk:
    """Follows names to their definitions, and these to what they name.

    Parameters
    ----------
    definitions : Definitions
    with_unknown : bool
        Whether names that are not there are passed over.
    """

    def __init__(self, definitions: Definitions, *, with_unknown: bool = False) -> None:
        self._definitions, self._with_unknown = definitions, with_unknown
        self.metrics: dict[str, MetricDefinition] = {}
        self.segments: dict[str, Segment] = {}
        self.date_ranges: dict[str, DateRange] = {}
        self.items: dict[tuple[str, str], None] = {}

    def follow(self, uses: Uses, path: tuple[Step, ...]) -> None:
        known = self._definitions
        self.items.update(uses.items)
        if not self._with_unknown:
            for name, role in uses.matched.items():
                known.row_metric(name, role)
        for name in uses.metrics:
            if name not in self.metrics and self._is_wanted(name, known.metrics):
                definition = known.metric(name)
                self.follow(uses_of_metric(definition), _onward(path, ("metric", name)))
                self.metrics[name] = definition
        for name in uses.segments:
            if name not in self.segments and self._is_wanted(name, known.segments):
                segment = known.segment(name)
                self.follow(uses_of_segment(segment), _onward(path, ("segment", name)))
                self.segments[name] = segment
        for name in uses.date_ranges:
            if self._is_wanted(name, known.date_ranges):
                self.date_ranges[name] = known.date_range(name)

    def _is_wanted(self, name: str, known: Mapping[str, object]) -> bool:
        return name in known or not self._with_unknown


def _onward(path: tuple[Step, ...], step: Step) -> tuple[Step, ...]:
    if step in path:
        kind, name = step
        circle = [other for _, other in (*path[path.index(step) :], step)]
        raise CircularDefinition(kind=kind, name=name, circle=" → ".join(circle))
    return (*path, step)
