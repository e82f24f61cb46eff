"""The components of a data view: metrics, segments and date ranges by name, and how they are changed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeAlias, TypeVar

from ipyjourney.components import CalculatedMetric, DateRange, MetricDefinition
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec import Segment
from ipyjourney.spec.definitions import Definitions
from ipyjourney.view.held import HeldDefinitions
from ipyjourney.view.metrics import DuplicateName

__all__ = ["CalculatedLike", "Components", "DateRangeLike", "GivenMetric", "SegmentLike", "check_new"]

SegmentLike: TypeAlias = Segment | Mapping[str, object]
DateRangeLike: TypeAlias = DateRange | Mapping[str, object]
CalculatedLike: TypeAlias = CalculatedMetric | str
"""A calculated metric, or its expression."""

_Named = TypeVar("_Named", Segment, DateRange)
_Part = TypeVar("_Part")


class GivenMetric(IpyjourneyError):
    """A metric that the data view was made with, where a calculated one is changed."""


class Components(HeldDefinitions):
    """Components by name.

    Parameters
    ----------
    metrics : dict of str to metric definition
    segments : iterable of Segment
    date_ranges : iterable of DateRange

    Raises
    ------
    DuplicateName
        If two of one kind have one name.
    UnknownName
        If a metric names another that is not there.
    CircularDefinition
        If a metric or segment comes back to itself.
    """

    def __init__(
        self,
        metrics: dict[str, MetricDefinition],
        segments: Iterable[SegmentLike],
        date_ranges: Iterable[DateRangeLike],
    ) -> None:
        super().__init__(
            Definitions(
                metrics,
                _by_name("segment", [Segment.model_validate(segment) for segment in segments]),
                _by_name("date range", [DateRange.model_validate(date_range) for date_range in date_ranges]),
            )
        )

    @abstractmethod
    def _look_up(self, part: Segment | DateRange) -> None:
        """Refuse a segment or date range that names what the data do not have."""

    @property
    def metrics(self) -> Mapping[str, MetricDefinition]:
        """Metrics by name."""
        return MappingProxyType(dict(self._definitions.metrics))

    @property
    def segments(self) -> Mapping[str, Segment]:
        """Segments by name."""
        return MappingProxyType(dict(self._definitions.segments))

    @property
    def date_ranges(self) -> Mapping[str, DateRange]:
        """Date ranges by name."""
        return MappingProxyType(dict(self._definitions.date_ranges))

    # --- segments ------------------------------------------------------------------------------------------------

    def add_segment(self, segment: SegmentLike) -> Segment:
        """Add a segment; every widget on the view offers it at once.

        Parameters
        ----------
        segment : Segment or mapping
            The segment, or its fields.

        Returns
        -------
        Segment

        Raises
        ------
        DuplicateName
            If there is one of that name.
        UnknownName
            If it names a dimension, metric or container that the view does not have.
        CircularDefinition
            If it was made from an analysis that uses it.
        """
        added = Segment.model_validate(segment)
        check_new("segment", added.name, self._definitions.segments)
        self._look_up(added)
        self._change(segments={**self._definitions.segments, added.name: added})
        return added

    def replace_segment(self, segment: SegmentLike, *, was: str | None = None) -> Segment:
        """Put a segment in the place of the one of its name; widgets that use it work out their results anew.

        Parameters
        ----------
        segment : Segment or mapping
            The segment, or its fields.
        was : str, optional
            The name that it had so far, if it gets another one; nothing may use it then.

        Returns
        -------
        Segment

        Raises
        ------
        UnknownName
            If there is none of that name, or it names a dimension, metric or container that the view does not have.
        DuplicateName
            If there is another one of its new name.
        StillUsed
            If it gets another name, and a widget or another segment uses it.
        CircularDefinition
            If it was made from an analysis that uses it.
        """
        replaced, known = Segment.model_validate(segment), self._definitions.segments
        before = was or replaced.name
        self._definitions.segment(before)
        if before != replaced.name:
            check_new("segment", replaced.name, known)
            self._check_unused("segment", before, lambda uses: before in uses.segments)
        self._look_up(replaced)
        self._change(segments=_in_place_of(before, replaced.name, replaced, known))
        return replaced

    def remove_segment(self, name: str) -> None:
        """Take a segment away.

        Parameters
        ----------
        name : str
            What it is called.

        Raises
        ------
        UnknownName
            If there is none of that name.
        StillUsed
            If a widget or another segment uses it.
        """
        self._definitions.segment(name)
        self._check_unused("segment", name, lambda uses: name in uses.segments)
        self._change(segments=_without(self._definitions.segments, name))

    # --- date ranges ---------------------------------------------------------------------------------------------

    def add_date_range(self, date_range: DateRangeLike) -> DateRange:
        """Add a date range; every widget on the view offers it at once.

        Parameters
        ----------
        date_range : DateRange or mapping
            The date range, or its fields.

        Returns
        -------
        DateRange

        Raises
        ------
        DuplicateName
            If there is one of that name.
        UnreadableInstant, BackwardDateRange
            If its start or end is no date, or it ends before it starts.
        """
        added = DateRange.model_validate(date_range)
        check_new("date range", added.name, self._definitions.date_ranges)
        self._look_up(added)
        self._change(date_ranges={**self._definitions.date_ranges, added.name: added})
        return added

    def replace_date_range(self, date_range: DateRangeLike, *, was: str | None = None) -> DateRange:
        """Put a date range in the place of the one of its name; widgets that use it work out their results anew.

        Parameters
        ----------
        date_range : DateRange or mapping
            The date range, or its fields.
        was : str, optional
            The name that it had so far, if it gets another one; nothing may use it then.

        Returns
        -------
        DateRange

        Raises
        ------
        UnknownName
            If there is none of that name.
        DuplicateName
            If there is another one of its new name.
        StillUsed
            If it gets another name, and a widget or a segment uses it.
        UnreadableInstant, BackwardDateRange
            If its start or end is no date, or it ends before it starts.
        """
        replaced, known = DateRange.model_validate(date_range), self._definitions.date_ranges
        before = was or replaced.name
        self._definitions.date_range(before)
        if before != replaced.name:
            check_new("date range", replaced.name, known)
            self._check_unused("date range", before, lambda uses: before in uses.date_ranges)
        self._look_up(replaced)
        self._change(date_ranges=_in_place_of(before, replaced.name, replaced, known))
        return replaced

    def remove_date_range(self, name: str) -> None:
        """Take a date range away.

        Parameters
        ----------
        name : str
            What it is called.

        Raises
        ------
        UnknownName
            If there is none of that name.
        StillUsed
            If a widget or a segment uses it.
        """
        self._definitions.date_range(name)
        self._check_unused("date range", name, lambda uses: name in uses.date_ranges)
        self._change(date_ranges=_without(self._definitions.date_ranges, name))

    # --- calculated metrics --------------------------------------------------------------------------------------

    def add_metric(self, name: str, metric: CalculatedLike) -> CalculatedMetric:
        """Add a calculated metric; every widget on the view offers it at once.

        Parameters
        ----------
        name : str
            What it is called.
        metric : CalculatedMetric or str
            The metric, or its expression.

        Returns
        -------
        CalculatedMetric

        Raises
        ------
        DuplicateName
            If there is a metric of that name.
        InvalidExpression
            If the text is no expression.
        UnknownName, CircularDefinition
            If it names a metric that is not there, or comes back to itself.
        """
        added = _calculated(metric)
        check_new("metric", name, self._definitions.metrics)
        self._change(metrics={**self._definitions.metrics, name: added})
        return added

    def replace_metric(self, name: str, metric: CalculatedLike, *, was: str | None = None) -> CalculatedMetric:
        """Give a calculated metric another expression; widgets that use it work out their results anew.

        Parameters
        ----------
        name : str
            What it is called.
        metric : CalculatedMetric or str
            The metric, or its expression.
        was : str, optional
            The name that it had so far, if it gets another one; nothing may use it then.

        Returns
        -------
        CalculatedMetric

        Raises
        ------
        GivenMetric
            If the metric of that name is no calculated one.
        DuplicateName
            If there is another one of its new name.
        StillUsed
            If it gets another name, and a widget, a segment or another metric uses it.
        InvalidExpression
            If the text is no expression.
        UnknownName, CircularDefinition
            If there is none of that name, it names one that is not there, or comes back to itself.
        """
        replaced, known, before = _calculated(metric), self._definitions.metrics, was or name
        self._check_calculated(before)
        if before != name:
            check_new("metric", name, known)
            self._check_unused("metric", before, lambda uses: before in uses.metrics)
        self._change(metrics=_in_place_of(before, name, replaced, known))
        return replaced

    def remove_metric(self, name: str) -> None:
        """Take a calculated metric away.

        Parameters
        ----------
        name : str
            What it is called.

        Raises
        ------
        UnknownName
            If there is none of that name.
        GivenMetric
            If it is no calculated one.
        StillUsed
            If a widget, a segment or another metric uses it.
        """
        self._check_calculated(name)
        self._check_unused("metric", name, lambda uses: name in uses.metrics)
        self._change(metrics=_without(self._definitions.metrics, name))

    def _check_calculated(self, name: str) -> None:
        if not isinstance(self._definitions.metric(name), CalculatedMetric):
            raise GivenMetric(name=name)


def _calculated(metric: CalculatedLike) -> CalculatedMetric:
    return CalculatedMetric(expression=metric) if isinstance(metric, str) else metric


def _by_name(kind: str, parts: Iterable[_Named]) -> dict[str, _Named]:
    found: dict[str, _Named] = {}
    for part in parts:
        check_new(kind, part.name, found)
        found[part.name] = part
    return found


def check_new(kind: str, name: str, known: Mapping[str, object]) -> None:
    """Refuse a name that another component of its kind has.

    Raises
    ------
    DuplicateName
    """
    if name in known:
        raise DuplicateName(kind=kind, name=name)


def _in_place_of(before: str, name: str, part: _Part, known: Mapping[str, _Part]) -> dict[str, _Part]:
    """Put a part where another one stands, so that the order of all stays as it is."""
    return dict((name, part) if other == before else (other, old) for other, old in known.items())


def _without(known: Mapping[str, _Part], name: str) -> dict[str, _Part]:
    return {other: part for other, part in known.items() if other != name}
