"""What the names in specs stand for: the metrics, segments and date ranges of a data view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ipyjourney.components import DateRange, MetricDefinition
from ipyjourney.errors import UnknownName
from ipyjourney.spec.segments import Segment

__all__ = ["Definitions"]


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
