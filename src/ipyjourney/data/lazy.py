"""The door for tables that stay where they are: a DuckDB relation, a polars LazyFrame, a Spark frame, an Ibis table."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

import pandas as pd

from ipyjourney.data.backends import backend_errors
from ipyjourney.data.columns import ColumnRole, SameColumnTwice, find_column, text_labels
from ipyjourney.data.containers import ContainerColumns
from ipyjourney.data.described import DescribedTable
from ipyjourney.data.joins import join_lookups
from ipyjourney.data.kinds import ColumnKind, column_kinds
from ipyjourney.data.lookups import LookupSource, lookup_origins
from ipyjourney.data.reader import EventSource
from ipyjourney.data.roles import RoleColumns, find_roles, find_timestamp
from ipyjourney.data.sessions import check_timeout
from ipyjourney.data.table import read_weekday
from ipyjourney.data.times import Instant, parse_instant
from ipyjourney.data.zones import find_zone
from ipyjourney.errors import IpyjourneyError, Note

if TYPE_CHECKING:
    import narwhals as nw

__all__ = [
    "LazyTable",
    "NotOnThisEngine",
    "TieBreakerNeeded",
    "collect_table",
    "is_lazy",
    "lazy_frame",
    "make_lazy_table",
]


class TieBreakerNeeded(IpyjourneyError):
    """A table without an order of rows, and without a column that orders rows of the same moment."""


class NotOnThisEngine(IpyjourneyError):
    """Something that cannot be had of a table that is left where it is.

    Parameters
    ----------
    feature : str
        What was asked for, as the word file tells it apart.
    backend : str
        Where the table is.
    """

    def __init__(self, *, feature: str, backend: str, **more: object) -> None:
        super().__init__(feature=feature, backend=backend, **{"name": "", **more})


@dataclass(frozen=True, eq=False, kw_only=True)
class LazyTable(DescribedTable):
    """An event table that stays where it is, and what its columns are for.

    Attributes
    ----------
    source : object
        The caller's relation, frame or table, joined with the lookups.
    backend : str
        What it is kept in: ``duckdb``, ``polars``, ``pyspark`` …
    kinds : dict of str to ColumnKind
        What its columns hold, by their types.
    events : object
        The caller's relation, frame or table.
    joined_by : tuple of str
        Columns of the events that lookups are joined by.
    given_lookups : mapping
        The lookups, as they were given.
    """

    source: object
    backend: str
    kinds: dict[str, ColumnKind]
    events: object
    joined_by: tuple[str, ...] = ()
    given_lookups: Mapping[str, LookupSource] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"LazyTable({self.backend}, containers: {', '.join(self.containers)})"


def is_lazy(source: object) -> bool:
    """Say whether a table can stay where it is.

    Examples
    --------
    >>> is_lazy("events.parquet"), is_lazy(pd.DataFrame())
    (False, False)
    """
    return not isinstance(source, str | os.PathLike | pd.DataFrame) and lazy_frame(source) is not None


def collect_table(source: object) -> EventSource:
    """Read a table that is kept elsewhere into memory, as an Arrow table."""
    frame = lazy_frame(source)
    if frame is None:
        raise AssertionError(source)
    return cast(EventSource, frame.collect("pyarrow").to_native())


def make_lazy_table(
    source: object,
    *,
    timestamp: str | None = None,
    containers: Mapping[str, ContainerColumns] | None = None,
    event: str | None = None,
    dimensions: RoleColumns | None = None,
    measures: RoleColumns | None = None,
    lookups: Mapping[str, LookupSource] | None = None,
    session_timeout: timedelta = timedelta(minutes=30),
    timezone: str = "UTC",
    week_start: str = "monday",
    as_of: Instant | None = None,
    tie_breaker: str | None = None,
) -> LazyTable:
    """Describe a table that stays where it is; what is not named is guessed from its column names and types alone.

    Parameters
    ----------
    source : DuckDB relation, polars LazyFrame, Spark frame, Ibis table
        Anything that Narwhals takes for a lazy frame.
    timestamp, containers, event, dimensions, measures, session_timeout, timezone, week_start, as_of
        As for `make_event_table`.
    lookups : mapping of str to lazy table, DataFrame, path, Arrow stream, or pair of key and one of these, optional
        Records to be joined where the events are, by the key of a container or by a column. What is in memory is sent
        there.
    tie_breaker : str, optional
        Column that orders rows of the same instant. It must be named, for there is no order of rows.

    Raises
    ------
    TieBreakerNeeded
        If it is not.
    NotOnThisEngine
        If the times are text.
    IpyjourneyError
        If an argument cannot be used.
    """
    frame = lazy_frame(source)
    if frame is None:
        raise AssertionError(source)
    backend = frame.implementation.value
    zone, first_day = find_zone(timezone), read_weekday(week_start)
    check_timeout(session_timeout)
    known_until = None if as_of is None else parse_instant(as_of, zone.key)
    with backend_errors(backend):
        example = _example(frame)
    kinds = column_kinds(example)
    if tie_breaker is None:
        raise TieBreakerNeeded(backend=backend)
    tie_breaker = find_column(tie_breaker, kinds, ColumnRole.TIE_BREAKER)
    time_column, notes = find_timestamp(example, kinds, timestamp, "", look=False)
    if kinds[time_column] is not ColumnKind.DATE:
        raise NotOnThisEngine(feature="times", backend=backend, name=time_column)
    if tie_breaker == time_column:
        raise SameColumnTwice(column=time_column, role=ColumnRole.TIE_BREAKER.value, subject="")
    events, keys = source, list[str]()
    if lookups:
        # Narwhals is imported only for those who have such a table.
        from ipyjourney.data.lazy_joins import LazyJoins

        joins = LazyJoins(source, _example)
        joined = join_lookups(example, kinds, time_column, containers, lookups, session_timeout, joins.join, look=False)
        source, found = joins.finish(time_column)
        notes += found
        keys = joins.keys
    else:
        joined = join_lookups(example, kinds, time_column, containers, {}, session_timeout, look=False)
    roles = find_roles(
        joined, tuple(kinds), (time_column, tie_breaker), event=event, dimensions=dimensions, measures=measures
    )
    notes = [*notes, *joined.notes, *roles.notes, *([] if joined.keys else [Note("no-containers")])]
    return LazyTable(
        source=source,
        backend=backend,
        kinds=joined.kinds,
        events=events,
        joined_by=tuple(keys),
        given_lookups={} if lookups is None else lookups,
        timezone=zone.key,
        as_of=known_until,
        tie_breaker=tie_breaker,
        week_start=first_day,
        containers=joined.keys,
        event=roles.event,
        dimensions=roles.dimensions,
        measures=roles.measures,
        looked_up=tuple(name for name, column in roles.measures.items() if measures is None and column not in kinds),
        lookups=lookup_origins({} if lookups is None else lookups),
        notes=tuple(notes),
        timestamp=time_column,
    )


def lazy_frame(source: object) -> nw.LazyFrame[Any] | None:
    """Give the plan of a table that can stay where it is; None if it cannot."""
    # Importing it takes a tenth of a second, which only those pay who have such a table.
    import narwhals as nw

    frame: object = nw.from_native(cast(Any, source), pass_through=True)
    return frame if isinstance(frame, nw.LazyFrame) else None


def _example(frame: nw.LazyFrame[Any]) -> pd.DataFrame:
    """Make two rows with values of the columns' types, for those who look at values to see what a column is for."""
    schema = frame.collect_schema()
    text_labels(schema, source="")
    return pd.DataFrame({name: _values(dtype) for name, dtype in schema.items()})


def _values(dtype: object) -> pd.Series:
    import narwhals as nw

    match dtype:
        case nw.Boolean():
            return pd.Series([True, False])
        case nw.Date() | nw.Datetime():
            return pd.Series(pd.DatetimeIndex(["2000-01-01", "2000-01-02"]))
        case nw.Categorical() | nw.Enum():
            return pd.Series([f"({dtype} 1)", f"({dtype} 2)"], dtype="category")
        case nw.String():
            return pd.Series([f"({dtype} 1)", f"({dtype} 2)"])
        case _ if isinstance(dtype, nw.dtypes.DType) and dtype.is_numeric():
            return pd.Series([1.0, 2.0] if dtype.is_float() or dtype.is_decimal() else [1, 2])
        case _:
            return pd.Series([[f"({dtype} 1)"], [f"({dtype} 2)"]], dtype=object)
