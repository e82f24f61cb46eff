"""The data view: an event table, its components, and the engine that answers."""

from __future__ import annotations

import dataclasses
import weakref
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from types import MappingProxyType
from typing import TypeAlias

from ipyjourney.components import DateRange, MetricDefinition
from ipyjourney.components.containers import container_metric
from ipyjourney.data import (
    EventSource,
    EventTable,
    LookupSource,
    Summary,
    make_event_table,
    summarise,
    summary_html,
    summary_text,
)
from ipyjourney.engine import ItemPage, select_engine
from ipyjourney.errors import Note, UnknownName
from ipyjourney.result import JourneyResult
from ipyjourney.spec import JourneySpec, Segment
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.definitions import Definitions
from ipyjourney.view.metrics import DuplicateName, make_metrics, with_event_dimension

__all__ = ["DataView"]

EVERY_ITEM = 2**31

SegmentLike: TypeAlias = Segment | Mapping[str, object]
DateRangeLike: TypeAlias = DateRange | Mapping[str, object]


class DataView:
    """An event table, what its columns mean, and the components to analyse it with.

    Parameters
    ----------
    events : DataFrame, path or Arrow table
        One row per event: a pandas frame, the path of a Parquet or CSV file, or any object with the Arrow C stream
        interface (polars, pyarrow). It is not changed, and later changes of it are not seen.
    timestamp : str, optional
        Column of the moments. Guessed from the column names without it, as are the next four.
    containers : mapping of str to str or sequence of str, optional
        Name of each container (``account``, ``opportunity``, ``person`` …) and its key column or columns.
    event : str, optional
        Column that says what happened; each of its items becomes a counter metric.
    dimensions : sequence of str or mapping of str to str, optional
        Columns, or names and their columns.
    metrics : mapping of str to metric definition or str, optional
        Further metrics: ``ij.Metric.sum(...)``, ``ij.Metric.count(...)``, or the name of a column to add up.
    segments : iterable of Segment, optional
    date_ranges : iterable of DateRange, optional
    lookups : mapping of str to DataFrame, optional
        Tables with one row per key of a container, whose columns become dimensions and measures.
    session_timeout : timedelta, default 30 minutes
        A person's rows are split into sessions where the gap is longer, if no column says so.
    timezone : str, default "UTC"
        Zone that gives timestamps without one, and date ranges, their meaning.
    as_of : str, date or datetime, optional
        The moment up to which the data are known.
    tie_breaker : str, optional
        Column that orders rows of one moment; without one, the order of the table does.

    Raises
    ------
    IpyjourneyError
        If a column is not there, times cannot be read, or a component's name is used twice: what is wrong, why it
        matters and how to mend it.

    Examples
    --------
    >>> import pandas as pd
    >>> events = pd.DataFrame({"time": ["2025-01-01", "2025-01-02"], "account": ["Acme", "Acme"],
    ...                        "event": ["Visit", "Won"]})
    >>> view = DataView(events, timestamp="time", containers={"account": "account"}, event="event")
    >>> view.run(JourneySpec.path("Visit", "Won", container="account")).nodes["primary"].tolist()
    [1, 1]
    """

    def __init__(
        self,
        events: EventSource,
        *,
        timestamp: str | None = None,
        containers: Mapping[str, str | Sequence[str]] | None = None,
        event: str | None = None,
        dimensions: Sequence[str] | Mapping[str, str] | None = None,
        metrics: Mapping[str, MetricDefinition | str] | None = None,
        segments: Iterable[SegmentLike] = (),
        date_ranges: Iterable[DateRangeLike] = (),
        lookups: Mapping[str, LookupSource] | None = None,
        session_timeout: timedelta = timedelta(minutes=30),
        timezone: str = "UTC",
        as_of: str | date | None = None,
        tie_breaker: str | None = None,
    ) -> None:
        table = make_event_table(
            events,
            timestamp=timestamp,
            containers=containers,
            event=event,
            dimensions=dimensions,
            lookups=lookups,
            session_timeout=session_timeout,
            timezone=timezone,
            as_of=as_of,
            tie_breaker=tie_breaker,
        )
        self._table, event_dimension = with_event_dimension(table)
        self._engine = select_engine(self._table)
        counted = () if event_dimension is None else self._engine.items(event_dimension, limit=EVERY_ITEM).items
        self._metrics, renamed = make_metrics(
            self._table, event_dimension, [item for item, _ in counted], metrics or {}
        )
        self._notes = (*table.notes, *renamed)
        self._segments: dict[str, Segment] = {}
        self._date_ranges: dict[str, DateRange] = {}
        self._listeners: list[weakref.WeakMethod[Callable[[], None]]] = []
        for segment in segments:
            self._put_segment(Segment.model_validate(segment))
        for date_range in date_ranges:
            self._put_date_range(DateRange.model_validate(date_range))

    # --- what there is -------------------------------------------------------------------------------------------

    @property
    def table(self) -> EventTable:
        """The event table and the roles of its columns."""
        return self._table

    @property
    def containers(self) -> tuple[str, ...]:
        """Names of the containers, widest first."""
        return tuple(self._table.containers)

    @property
    def dimensions(self) -> tuple[str, ...]:
        """Names of the dimensions."""
        return tuple(self._table.dimensions)

    @property
    def metrics(self) -> Mapping[str, MetricDefinition]:
        """Metrics by name."""
        return MappingProxyType(self._metrics)

    @property
    def segments(self) -> Mapping[str, Segment]:
        """Segments by name."""
        return MappingProxyType(self._segments)

    @property
    def date_ranges(self) -> Mapping[str, DateRange]:
        """Date ranges by name."""
        return MappingProxyType(self._date_ranges)

    @property
    def notes(self) -> tuple[Note, ...]:
        """What was guessed, left out or converted when the data were read."""
        return self._notes

    @property
    def definitions(self) -> Definitions:
        """What the names in specs stand for, as of now."""
        return Definitions(self._metrics, dict(self._segments), dict(self._date_ranges))

    @cached_property
    def summary(self) -> Summary:
        """Rows, time span, containers, components and data problems."""
        return summarise(dataclasses.replace(self._table, notes=self.notes))

    def items(self, dimension: str, search: str = "", offset: int = 0, limit: int = 50) -> ItemPage:
        """Find the items of a dimension whose names contain a text, most frequent first.

        Parameters
        ----------
        dimension : str
        search : str
            Text that the names contain, in upper or lower case.
        offset, limit : int
            Where the page begins, and how many items it holds at most.

        Returns
        -------
        ItemPage

        Raises
        ------
        UnknownName
            If there is no such dimension.
        """
        return self._engine.items(dimension, search, offset, limit)

    def count_items(self, dimension: str) -> int:
        """Count the items of a dimension.

        Parameters
        ----------
        dimension : str

        Returns
        -------
        int

        Raises
        ------
        UnknownName
            If there is no such dimension.
        """
        return self._engine.count_items(dimension)

    # --- components of one's own ---------------------------------------------------------------------------------

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
        """
        added = Segment.model_validate(segment)
        self._put_segment(added)
        self._tell()
        return added

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
        """
        added = DateRange.model_validate(date_range)
        self._put_date_range(added)
        self._tell()
        return added

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call a bound method whenever the view's components change, as long as its object lives.

        Parameters
        ----------
        listener : bound method
        """
        self._listeners.append(weakref.WeakMethod(listener))

    # --- answers -------------------------------------------------------------------------------------------------

    def run(self, spec: JourneySpec | SpecJson | str) -> JourneyResult:
        """Work out an analysis.

        Parameters
        ----------
        spec : JourneySpec, dict or str
            The analysis, or its JSON.

        Returns
        -------
        JourneyResult

        Raises
        ------
        UnknownName
            If the spec names a component that the view does not have.
        """
        checked = spec if isinstance(spec, JourneySpec) else JourneySpec.from_json(spec)
        return self._engine.run(self.complete(checked), self.definitions)

    def complete(self, spec: JourneySpec) -> JourneySpec:
        """Fill in the primary metric of a spec that names none: the container's own.

        Parameters
        ----------
        spec : JourneySpec

        Returns
        -------
        JourneySpec

        Raises
        ------
        UnknownName
            If the view does not have the spec's container.
        """
        if spec.container not in self._table.containers:
            raise UnknownName(kind="container", name=spec.container, known=self._table.containers)
        if spec.primary_metric is not None:
            return spec
        return spec.with_changes(primary_metric=container_metric(spec.container))

    def check(self, spec: JourneySpec) -> None:
        """Refuse a spec that names a component which the view does not have.

        Parameters
        ----------
        spec : JourneySpec

        Raises
        ------
        UnknownName
            If there is one.
        """
        self._engine.check(spec, self.definitions)

    def __repr__(self) -> str:
        return summary_text(self.summary)

    def _repr_html_(self) -> str:
        return summary_html(self.summary)

    def _put_segment(self, segment: Segment) -> None:
        if segment.name in self._segments:
            raise DuplicateName(kind="segment", name=segment.name)
        self._segments[segment.name] = segment

    def _put_date_range(self, date_range: DateRange) -> None:
        if date_range.name in self._date_ranges:
            raise DuplicateName(kind="date range", name=date_range.name)
        self._date_ranges[date_range.name] = date_range

    def _tell(self) -> None:
        for reference in list(self._listeners):
            listener = reference()
            if listener is None:
                self._listeners.remove(reference)
            else:
                listener()
