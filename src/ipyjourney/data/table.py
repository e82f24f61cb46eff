"""The event table: rows with their instants, and the columns with what they are for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.data.checks import check_keys
from ipyjourney.data.columns import ColumnRole, find_column, shown
from ipyjourney.data.containers import ContainerColumns
from ipyjourney.data.described import DescribedTable
from ipyjourney.data.joins import Joined, join_lookups
from ipyjourney.data.kinds import column_kinds, is_empty, plain_frame
from ipyjourney.data.lookups import LookupSource, lookup_origins
from ipyjourney.data.reader import EventSource, read_table, telling_how_to_read
from ipyjourney.data.roles import RoleColumns, find_roles, find_timestamp
from ipyjourney.data.sessions import check_timeout
from ipyjourney.data.times import Instant, Times, parse_instant, read_times
from ipyjourney.data.zones import find_zone
from ipyjourney.errors import IpyjourneyError, Note, UnknownName

__all__ = ["EmptyTable", "EventTable", "NoTimestamps", "make_event_table", "read_weekday"]


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class EmptyTable(IpyjourneyError):
    """A table without rows."""


class NoTimestamps(IpyjourneyError):
    """A table none of whose rows has a timestamp."""


# Tables are compared by identity: that of their frames would be neither cheap nor a truth value.
@dataclass(frozen=True, eq=False, kw_only=True)
class EventTable(DescribedTable):
    """One row per event, and what its columns are for.

    Attributes
    ----------
    frame : DataFrame
        The rows that have a timestamp, in the order given, numbered from 0, with the columns of lookups. Later changes
        of the caller's table do not reach it.
    times : array of int64, shape (n_rows,)
        Microseconds since 1970-01-01 00:00 UTC; read-only.
    counted : dict
        What a summary has counted, by column or key; a table made of this one with other notes shares it.
    """

    frame: pd.DataFrame
    times: npt.NDArray[np.int64]
    counted: dict[object, tuple[int, int]] = field(default_factory=dict, repr=False)

    def __repr__(self) -> str:
        return f"EventTable({len(self.frame)} rows, containers: {', '.join(self.containers)})"


def make_event_table(
    source: EventSource,
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
) -> EventTable:
    """Make an event table of a frame, a file or an Arrow table.

    Parameters
    ----------
    source : DataFrame, path or Arrow stream
        One row per event; see `read_events`. It is not changed, and its order of rows is kept.
    timestamp : str, optional
        Column of dates; guessed by the usual names, or the only column of dates.
    containers : mapping of str to str, sequence of str or ContainerKey, optional
        Key column or columns of each container; guessed by the usual names. A session key is guessed even if
        other containers are given; without one, sessions are cut from the rows of each person.
    event : str, optional
        Column that says what happened; guessed by the usual names.
    dimensions : str, sequence of str, or mapping of str to str, optional
        Columns whose values are items, maybe by another name; all columns of text, categories or truth values.
    measures : str, sequence of str, or mapping of str to str, optional
        Columns that can be added up, maybe by another name; all columns of numbers that are no keys.
    lookups : mapping of str to DataFrame, path, Arrow stream, or pair of key and one of these, optional
        Records to be joined by the key of a container, or by a column. Their columns can be named as all others.
    session_timeout : timedelta, default 30 minutes
        Longest gap within a session that is cut from a person's rows.
    timezone : str, default "UTC"
        IANA name of the zone of dates without an offset. A local time that a clock change makes ambiguous or
        impossible takes the offset before the change.
    week_start : str, default "monday"
        First day of a week.
    as_of : str, date, datetime or Timestamp, optional
        The moment up to which the data are known.
    tie_breaker : str, optional
        Column that orders rows of the same instant.

    Returns
    -------
    EventTable

    Raises
    ------
    IpyjourneyError
        If the table or an argument cannot be used; the message says why and what to do.

    Examples
    --------
    >>> table = make_event_table(pd.DataFrame({
    ...     "timestamp": ["2024-01-31 09:00", "2024-02-01 10:00"],
    ...     "account_id": ["acme", "acme"],
    ...     "event": ["Demo", "Closed-Won"],
    ...     "revenue": [None, 900.0],
    ... }))
    >>> list(table.containers), table.event, list(table.dimensions), list(table.measures)
    (['account'], 'event', ['event'], ['revenue'])
    >>> print(table.notes[0])
    Timestamp guessed: "timestamp".
    """
    zone = find_zone(timezone)
    first_day = read_weekday(week_start)
    check_timeout(session_timeout)
    known_until = None if as_of is None else parse_instant(as_of, zone.key)
    frame, notes = read_table(source)
    if frame.empty:
        raise EmptyTable(columns=len(frame.columns))
    frame, mixed = plain_frame(frame)
    notes += [Note("mixed-values-as-text", {"columns": ", ".join(mixed), "count": len(mixed)})] if mixed else []
    kinds = column_kinds(frame)
    if tie_breaker is not None:
        tie_breaker = find_column(tie_breaker, kinds, ColumnRole.TIE_BREAKER)
    with telling_how_to_read(source, notes):
        time_column, found = find_timestamp(frame, kinds, timestamp, _index_names(notes))
        times = read_times(frame[time_column], zone, time_column)
    notes += [*found, *times.notes]
    frame, micros, found = _with_timestamps(frame, times, time_column)
    notes += found
    joined = join_lookups(frame, kinds, time_column, containers, {} if lookups is None else lookups, session_timeout)
    notes += joined.notes
    notes += check_keys(joined.frame, joined.keys)
    apart = (time_column,) if tie_breaker is None else (time_column, tie_breaker)
    roles = find_roles(joined, tuple(kinds), apart, event=event, dimensions=dimensions, measures=measures)
    notes += roles.notes
    notes += _remarks(joined, micros, known_until)
    return EventTable(
        frame=joined.frame,
        times=micros,
        timezone=zone.key,
        as_of=known_until,
        tie_breaker=tie_breaker,
        week_start=first_day,
        containers=joined.keys,
        event=roles.event,
        dimensions=roles.dimensions,
        measures=roles.measures,
        looked_up=tuple(name for name, column in roles.measures.items() if measures is None and column not in kinds),
        notes=tuple(notes),
        timestamp=time_column,
        lookups=lookup_origins({} if lookups is None else lookups),
    )


def read_weekday(name: str) -> int:
    """Give the number of a weekday; 0 is Monday.

    Raises
    ------
    UnknownName
        If there is none of that name.
    """
    if name.lower() not in WEEKDAYS:
        raise UnknownName(kind="weekday", name=name, known=WEEKDAYS)
    return WEEKDAYS.index(name.lower())


def _index_names(notes: list[Note]) -> str:
    return ", ".join(str(note.parameters["names"]) for note in notes if note.message_id == "index-left-out")


def _with_timestamps(
    frame: pd.DataFrame, times: Times, column: str
) -> tuple[pd.DataFrame, npt.NDArray[np.int64], list[Note]]:
    without = int(np.count_nonzero(times.missing))
    if not without:
        return frame, times.micros, []
    if without == len(frame):
        raise NoTimestamps(column=column, rows=without)
    kept = times.micros[~times.missing]
    kept.flags.writeable = False
    rows = frame.loc[~times.missing].reset_index(drop=True)
    return rows, kept, [Note("rows-without-timestamp", {"column": column, "rows": without, "all": len(frame)})]


def _remarks(joined: Joined, micros: npt.NDArray[np.int64], as_of: int | None) -> list[Note]:
    notes = []
    said = {note.parameters["column"] for note in joined.notes if note.message_id == "guessed-key-empty"}
    empty = [column for column in joined.frame.columns if column not in said and is_empty(joined.frame[column])]
    if empty:
        notes.append(Note("columns-without-values", {"columns": ", ".join(shown(empty)), "count": len(empty)}))
    if not joined.keys:
        notes.append(Note("no-containers"))
    if as_of is not None and (later := int(np.count_nonzero(micros >= as_of))):
        notes.append(Note("rows-after-as-of", {"rows": later}))
    return notes
