"""The data view: an event table, its components, and the engine that answers."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Self, overload

from ipyjourney.components import MetricDefinition
from ipyjourney.components.containers import container_metric
from ipyjourney.data import ContainerColumns, EventSource, LookupSource, make_event_table
from ipyjourney.data.columns import in_code
from ipyjourney.data.lazy import LazyTable, make_lazy_table
from ipyjourney.engine import open_engine, select_engine
from ipyjourney.engine.work import Progress, working
from ipyjourney.errors import Note, UnknownName
from ipyjourney.result import AnalysisResult, CohortResult, FlowResult, JourneyResult
from ipyjourney.spec import AnalysisSpec, CohortSpec, FlowSpec, JourneySpec
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.files import save_files
from ipyjourney.spec.place_names import PlaceLike, find_place
from ipyjourney.view.components import Components, DateRangeLike, SegmentLike
from ipyjourney.view.define import define_in_words
from ipyjourney.view.description import describe_view, read_description
from ipyjourney.view.given import written_arguments
from ipyjourney.view.metrics import make_metrics, with_event_dimension
from ipyjourney.view.opening import open_source, read_lookups
from ipyjourney.view.sample import read_into_memory
from ipyjourney.view.told import Told

__all__ = ["DataView"]

EVERY_ITEM = 2**31


class DataView(Told):
    """An event table, what its columns mean, and the components to analyse it with.

    Parameters
    ----------
    events : DataFrame, path, Arrow table or lazy table
        One row per event: a pandas frame, the path of a Parquet or CSV file, or any object with the Arrow C stream
        interface (polars, pyarrow). It is not changed, and later changes of it are not seen. A DuckDB relation, a
        polars LazyFrame, a Spark frame or an Ibis table stays where it is, and is asked there.
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
        Segments of your own.
    date_ranges : iterable of DateRange, optional
        Date ranges of your own.
    lookups : mapping of str to DataFrame, optional
        Tables with one row per key of a container, whose columns become dimensions and measures. They are joined where
        the events are: those in memory are sent there, others must stay in the same place.
    session_timeout : timedelta, default 30 minutes
        A person's rows are split into sessions where the gap is longer, if no column says so.
    timezone : str, default "UTC"
        Zone that gives timestamps without one, date ranges and periods their meaning.
    week_start : str, default "monday"
        First day of a week.
    as_of : str, date or datetime, optional
        The moment up to which the data are known.
    tie_breaker : str, optional
        Column that orders rows of one moment; without one, the order of the table does. A table that stays where it
        is has no order, and needs one.
    engine : str, optional
        ``pandas`` reads a table that could stay where it is into memory; ``narwhals`` refuses one that cannot stay.

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
        containers: Mapping[str, ContainerColumns] | None = None,
        event: str | None = None,
        dimensions: Sequence[str] | Mapping[str, str] | None = None,
        metrics: Mapping[str, MetricDefinition | str] | None = None,
        segments: Iterable[SegmentLike] = (),
        date_ranges: Iterable[DateRangeLike] = (),
        lookups: Mapping[str, LookupSource] | None = None,
        session_timeout: timedelta = timedelta(minutes=30),
        timezone: str = "UTC",
        week_start: str = "monday",
        as_of: str | date | None = None,
        tie_breaker: str | None = None,
        engine: str | None = None,
    ) -> None:
        if isinstance(events, str | os.PathLike):
            self._source = in_code(Path(os.fspath(events)).as_posix())
        self._given = written_arguments(
            {
                "timestamp": timestamp,
                "event": event,
                "containers": containers,
                "dimensions": dimensions,
                "metrics": metrics,
                "segments": segments,
                "date_ranges": date_ranges,
                "lookups": lookups,
                "session_timeout": session_timeout,
                "timezone": timezone,
                "week_start": week_start,
                "as_of": as_of,
                "tie_breaker": tie_breaker,
                "engine": engine,
            }
        )
        events, stays = open_source(events, engine)
        lookups = lookups if stays else read_lookups(lookups or {})
        make = make_lazy_table if stays else make_event_table
        table = make(
            events,
            timestamp=timestamp,
            containers=containers,
            event=event,
            dimensions=dimensions,
            lookups=lookups,
            session_timeout=session_timeout,
            timezone=timezone,
            week_start=week_start,
            as_of=as_of,
            tie_breaker=tie_breaker,
        )
        self._table, _ = with_event_dimension(table)
        self._engine = select_engine(self._table)
        made, renamed = self._make_metrics(metrics or {})
        self._notes = (*table.notes, *self._engine.notes, *renamed)
        super().__init__(made, segments, date_ranges)

    def _make_metrics(
        self, own: Mapping[str, MetricDefinition | str]
    ) -> tuple[dict[str, MetricDefinition], list[Note]]:
        _, event_dimension = with_event_dimension(self._table)
        counted = () if event_dimension is None else self._engine.items(event_dimension, limit=EVERY_ITEM).items
        return make_metrics(self._table, event_dimension, [item for item, _ in counted], own)

    @classmethod
    def open(cls, folder: str | os.PathLike[str]) -> Self:
        """Open a view that was kept in a folder; its arrays are mapped from there, and no table is read again.

        Parameters
        ----------
        folder : path
            What ``keep`` wrote; it must stay as it is while the view is in use.

        Returns
        -------
        DataView

        Raises
        ------
        IpyjourneyError
            If nothing was kept there, or what is there is damaged or of another version.
        """
        engine, kept = open_engine(folder)
        view = cls.__new__(cls)
        view._table, view._engine, view._notes = kept.store.table, engine, kept.notes
        Components.__init__(
            view,
            dict(kept.definitions.metrics),
            kept.definitions.segments.values(),
            kept.definitions.date_ranges.values(),
        )
        return view

    def keep(self, folder: str | os.PathLike[str]) -> None:
        """Write the view into a folder: its table in codes, the orders that were built so far, and its components.

        A view of a hundred million events is opened again in seconds. What was kept in the folder before is replaced
        as a whole, or not at all.

        Parameters
        ----------
        folder : path
            The folder that is written.

        Raises
        ------
        IpyjourneyError
            If the folder holds other things, or a column holds what no file can.

        Examples
        --------
        >>> import tempfile
        >>> import ipyjourney as ij
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     ij.demo.b2b(accounts=20).keep(f"{folder}/demo")
        ...     ij.DataView.open(f"{folder}/demo").containers[:2]
        ('global_account', 'account')
        """
        self._engine.keep(folder, self.definitions, self.notes)

    def to_json(self, path: str | os.PathLike[str] | None = None) -> str:
        """Describe the view without its rows, as JSON that ``from_json`` makes a view of next month's rows with.

        Parameters
        ----------
        path : path, optional
            A file to write it to. Files of lookups are named from its folder, or from the current one.

        Returns
        -------
        str

        Raises
        ------
        LookupWithoutFile
            If a lookup was given as a table.
        UnwritableFile
            If no file can be written there.
        """
        folder = Path.cwd() if path is None else Path(path).expanduser().absolute().parent
        document = describe_view(self._table, self.definitions, lambda: self._make_metrics({})[0], folder)
        text = document.to_json() + "\n"
        if path is not None:
            save_files({Path(path).expanduser(): text})
        return text

    @classmethod
    def from_json(cls, document: str | os.PathLike[str], data: EventSource, *, as_of: str | date | None = None) -> Self:
        """Make a view of other rows, as a document says.

        Parameters
        ----------
        document : str or path
            JSON that ``to_json`` wrote, or the path of a file with it.
        data : DataFrame, path or Arrow table
            The rows.
        as_of : str, date or datetime, optional
            The moment up to which they are known, in place of the document's.

        Raises
        ------
        IpyjourneyError
            If the document cannot be read, or names a column that the rows do not have.
        """
        found, folder = read_description(document)
        arguments = found.arguments(folder)
        if as_of is not None:
            arguments["as_of"] = as_of
        return cls(data, **arguments)

    def collect(self) -> Self:
        """Read the rows of a table that stays where it is, as far as the view makes use of them, into memory.

        Returns
        -------
        DataView
            The same view of the rows as they are now; this one if its rows are in memory.
        """
        if not isinstance(self._table, LazyTable):
            return self
        rows, arguments = read_into_memory(self._table, self.definitions, lambda: self._make_metrics({})[0])
        return type(self)(rows, **arguments)

    # --- answers -------------------------------------------------------------------------------------------------

    @overload
    def run(self, spec: JourneySpec, *, progress: Progress | None = None) -> JourneyResult: ...
    @overload
    def run(self, spec: CohortSpec, *, progress: Progress | None = None) -> CohortResult: ...
    @overload
    def run(self, spec: FlowSpec, *, progress: Progress | None = None) -> FlowResult: ...
    @overload
    def run(self, spec: AnalysisSpec | SpecJson | str, *, progress: Progress | None = None) -> AnalysisResult: ...

    def run(self, spec: AnalysisSpec | SpecJson | str, *, progress: Progress | None = None) -> AnalysisResult:
        """Work out an analysis.

        Parameters
        ----------
        spec : JourneySpec, CohortSpec, FlowSpec, dict or str
            The analysis, or its JSON.
        progress : callable, optional
            Called with a stage and the part of it that is done, 0 to 1, many times a second. What it raises stops the
            work; what was built completely by then is kept.

        Returns
        -------
        JourneyResult, CohortResult or FlowResult

        Raises
        ------
        NotASpec
            If it is none: the message has one that the view can run.
        UnknownName
            If the spec names a component that the view does not have.
        """
        checked = self._spec(spec)
        with working(progress):
            return self._engine.run(self.complete(checked), self.definitions)

    @overload
    def complete(self, spec: JourneySpec) -> JourneySpec: ...
    @overload
    def complete(self, spec: AnalysisSpec) -> AnalysisSpec: ...

    def complete(self, spec: AnalysisSpec) -> AnalysisSpec:
        """Fill in the primary metric of a journey that names none: the container's own.

        Parameters
        ----------
        spec : JourneySpec, CohortSpec or FlowSpec
            The analysis to be completed.

        Returns
        -------
        JourneySpec, CohortSpec or FlowSpec

        Raises
        ------
        UnknownName
            If the view does not have the spec's container.
        """
        if spec.container not in self._table.containers:
            raise UnknownName(kind="container", name=spec.container, known=self._table.containers)
        if not isinstance(spec, JourneySpec) or spec.primary_metric is not None:
            return spec
        return spec.with_changes(primary_metric=container_metric(spec.container))

    def check(self, spec: AnalysisSpec) -> None:
        """Refuse a spec that names a component which the view does not have.

        Parameters
        ----------
        spec : JourneySpec, CohortSpec or FlowSpec
            The analysis to be looked at.

        Raises
        ------
        UnknownName
            If there is one.
        """
        self._engine.check(spec, self.definitions)

    def define(self, spec: AnalysisSpec | SpecJson | str, place: PlaceLike | None = None) -> str:
        """Say in words what an analysis shows, or what the number at one of its places counts.

        Parameters
        ----------
        spec : JourneySpec, CohortSpec, FlowSpec, dict or str
            The analysis, or its JSON.
        place : Place, dict or str, optional
            A place of it; text is the id or title of a node.

        Returns
        -------
        str
            Sentences, a line for each idea.

        Raises
        ------
        UnknownPlace, AmbiguousTitle, ForeignPlace
            If the analysis has no such place.
        UnknownName
            If it names a component that the view does not have.
        """
        checked = self._read(spec)
        found = None if place is None else find_place(checked, place)
        self.check(checked)
        return define_in_words(self._table, self._engine, self.definitions, checked, found)
