"""A data view described without its rows, as a document that makes the same view of other rows."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Annotated, ClassVar, TypedDict

from pydantic import Field, SerializerFunctionWrapHandler, model_serializer, model_validator

from ipyjourney.components import CounterMetric, DateRange, DimensionComparison, MetricDefinition
from ipyjourney.components.durations import Duration
from ipyjourney.components.metrics import read_metric
from ipyjourney.components.model import Model
from ipyjourney.data import ContainerColumns, ContainerKey, LookupOrigin, LookupSource
from ipyjourney.data.described import DescribedTable
from ipyjourney.data.table import WEEKDAYS
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec import Segment, Spec
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.documents import parse_object, read_text
from ipyjourney.view.metrics import with_event_dimension

__all__ = [
    "LookupWithoutFile",
    "UnknownTimestamp",
    "ViewArguments",
    "ViewDocument",
    "describe_view",
    "read_description",
]

Columns = str | Annotated[tuple[str, ...], Field(min_length=1)]
"""A column, or several."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
SESSION, PERSON = "session", "person"


class LookupWithoutFile(IpyjourneyError):
    """A lookup that was given as a table, of which a document has nothing to say."""


class UnknownTimestamp(IpyjourneyError):
    """A view that was kept before the name of its timestamp was kept with it."""


class LookupFile(Model):
    """The file of a lookup, and the columns that it is joined by if they are named; a path alone is text in JSON."""

    path: str
    key: Columns | None = None

    @model_validator(mode="before")
    @classmethod
    def _of_text(cls, data: object) -> object:
        return {"path": data} if isinstance(data, str) else data

    @model_serializer(mode="wrap")
    def _as_text(self, handler: SerializerFunctionWrapHandler) -> object:
        return self.path if self.key is None else handler(self)


class ViewArguments(TypedDict):
    """What a data view is made with, beside its rows."""

    timestamp: str | None
    containers: Mapping[str, ContainerColumns] | None
    event: str | None
    dimensions: tuple[str, ...] | dict[str, str] | None
    metrics: Mapping[str, MetricDefinition | str]
    segments: Iterable[Segment]
    date_ranges: Iterable[DateRange]
    lookups: Mapping[str, LookupSource]
    session_timeout: timedelta
    timezone: str
    week_start: str
    as_of: str | date | None
    tie_breaker: str | None


class ViewDocument(Spec):
    """What the columns of an event table mean, and the components to analyse it with.

    Attributes
    ----------
    timestamp, event : str or None
        Their columns; None is guessed.
    containers : dict of str to str or tuple of str, or None
        Key column or columns of each container; None is guessed.
    session_timeout : timedelta or None
        Longest gap within a session that is cut from a person's rows.
    dimensions : tuple of str, dict of str to str, or None
        Columns, or names and their columns; None is guessed.
    metrics : dict of str to str or dict
        Those that a view does not make of its table by itself: definitions, or columns to be added up.
    segments : tuple of Segment
    date_ranges : tuple of DateRange
    lookups : dict of str to LookupFile
        Files, looked for from the folder of the document.
    timezone, week_start, as_of, tie_breaker
        As of a data view.
    """

    KIND: ClassVar[str] = "view"

    timestamp: str | None = None
    event: str | None = None
    containers: dict[str, Columns] | None = None
    session_timeout: Duration | None = None
    dimensions: tuple[str, ...] | dict[str, str] | None = None
    metrics: dict[str, str | dict[str, object]] = Field(default_factory=dict)
    segments: tuple[Segment, ...] = ()
    date_ranges: tuple[DateRange, ...] = ()
    lookups: dict[str, LookupFile] = Field(default_factory=dict)
    timezone: str = "UTC"
    week_start: str = WEEKDAYS[0]
    as_of: str | None = None
    tie_breaker: str | None = None

    def arguments(self, folder: Path) -> ViewArguments:
        """Give what a data view is made with.

        Parameters
        ----------
        folder : Path
            Where files of lookups are looked for.
        """
        return {
            "timestamp": self.timestamp,
            "containers": self._keys(),
            "event": self.event,
            "dimensions": self.dimensions,
            "metrics": {
                name: given if isinstance(given, str) else read_metric(given) for name, given in self.metrics.items()
            },
            "segments": self.segments,
            "date_ranges": self.date_ranges,
            "lookups": {name: _lookup_source(lookup, folder) for name, lookup in self.lookups.items()},
            "session_timeout": timedelta(minutes=30) if self.session_timeout is None else self.session_timeout,
            "timezone": self.timezone,
            "week_start": self.week_start,
            "as_of": self.as_of,
            "tie_breaker": self.tie_breaker,
        }

    def _keys(self) -> dict[str, ContainerColumns] | None:
        if self.containers is None:
            return None
        keys: dict[str, ContainerColumns] = dict(self.containers)
        if self.session_timeout is not None and PERSON in self.containers and SESSION not in self.containers:
            # Sessions stay those that are cut, even if other rows have a column that looks like a session's key.
            person = self.containers[PERSON]
            columns = (person,) if isinstance(person, str) else person
            keys[SESSION] = ContainerKey(SESSION, columns, self.session_timeout)
        return keys


def describe_view(
    table: DescribedTable, definitions: Definitions, made: Callable[[], Mapping[str, MetricDefinition]], folder: Path
) -> ViewDocument:
    """Describe a view.

    Parameters
    ----------
    table : DescribedTable
    definitions : Definitions
        Its components.
    made : callable
        Gives the metrics that a view makes of this table by itself.
    folder : Path
        Where the document will be; files of lookups are named from there.

    Returns
    -------
    ViewDocument

    Raises
    ------
    LookupWithoutFile
        If a lookup was no file.
    UnknownTimestamp
        If the view was kept by a version that did not keep the name of its timestamp.
    """
    if not table.timestamp:
        raise UnknownTimestamp
    by_itself = made()
    # A sample is told an end of its data, so that it ends where the whole does; other rows end elsewhere.
    as_of = table.as_of if table.sampling is None else table.sampling.as_of
    timeouts = [key.timeout for key in table.containers.values() if key.timeout is not None]
    as_they_are = all(name == column for name, column in table.dimensions.items())
    return ViewDocument(
        timestamp=table.timestamp,
        event=table.event,
        containers={name: _few(key.columns) for name, key in table.containers.items() if key.timeout is None},
        session_timeout=timeouts[0] if timeouts else None,
        dimensions=tuple(table.dimensions) if as_they_are else dict(table.dimensions),
        metrics={
            name: metric.model_dump(mode="json", by_alias=True, exclude_defaults=True)
            for name, metric in definitions.metrics.items()
            if by_itself.get(name) != metric and not _counts_event(name, metric, table)
        },
        segments=tuple(definitions.segments.values()),
        date_ranges=tuple(definitions.date_ranges.values()),
        lookups={lookup.name: _lookup_file(lookup, folder) for lookup in table.lookups},
        timezone=table.timezone,
        week_start=WEEKDAYS[table.week_start],
        as_of=None if as_of is None else (EPOCH + as_of * MICROSECOND).isoformat(),
        tie_breaker=table.tie_breaker,
    )


def read_description(document: str | os.PathLike[str]) -> tuple[ViewDocument, Path]:
    """Read a document and say from which folder its files are looked for.

    Parameters
    ----------
    document : str or path
        JSON text, or the path of a file with it.

    Raises
    ------
    UnreadableDocument
        If the file cannot be read.
    UnreadableSpec
        If it is no JSON, or a document of another kind or a newer version.
    InvalidSpec
        If a field is missing, unknown or of the wrong kind.
    """
    if isinstance(document, str) and document.lstrip()[:1] in {"{", "["}:
        return _read(document, ""), Path.cwd()
    path = Path(document).expanduser()
    return _read(read_text(path), path.name), path.absolute().parent


def _read(text: str, name: str) -> ViewDocument:
    wanted = f"{ViewDocument.KIND} {ViewDocument.VERSION}"
    content = parse_object(text, name, wanted)
    kind = content.get("kind", ViewDocument.KIND)
    if kind != ViewDocument.KIND:
        raise UnreadableSpec(found=f"{name}: {kind}" if name else str(kind), wanted=wanted)
    return ViewDocument.model_validate(content)


def _counts_event(name: str, metric: MetricDefinition, table: DescribedTable) -> bool:
    """Say whether a sample has a metric of the whole that is made of any rows with such an event, as these need not."""
    _, dimension = with_event_dimension(table)
    if table.sampling is None or dimension is None:
        return False
    return metric == CounterMetric(where=DimensionComparison(dimension=dimension, value=name))


def _few(columns: tuple[str, ...]) -> Columns:
    return columns[0] if len(columns) == 1 else columns


def _lookup_file(lookup: LookupOrigin, folder: Path) -> LookupFile:
    if lookup.path is None:
        raise LookupWithoutFile(lookup=lookup.name)
    try:
        path = Path(os.path.relpath(lookup.path, folder)).as_posix()
    except ValueError:
        # On another drive there is no way from here to there.
        path = lookup.path
    return LookupFile(path=path, key=None if lookup.key is None else _few(lookup.key))


def _lookup_source(lookup: LookupFile, folder: Path) -> LookupSource:
    path = str(folder / Path(lookup.path).expanduser())
    return path if lookup.key is None else (lookup.key, path)
