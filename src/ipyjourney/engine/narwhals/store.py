"""The rows of an event table with plain names and types, set down once where the table is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import narwhals as nw
from narwhals.dtypes import DType

from ipyjourney.data import ContainerKey
from ipyjourney.data.kinds import ColumnKind
from ipyjourney.data.lazy import LazyTable
from ipyjourney.data.table import EmptyTable, NoTimestamps
from ipyjourney.engine.items import ItemPage
from ipyjourney.engine.narwhals.backend import Backend, Frame
from ipyjourney.engine.narwhals.compressed import is_parquet
from ipyjourney.engine.narwhals.distinct import all_differ
from ipyjourney.engine.narwhals.expressions import TIME, as_item, as_key, as_number, flag, joined_key
from ipyjourney.engine.narwhals.moments import with_moments
from ipyjourney.engine.narwhals.sessions import SessionsNeeded, session_number, with_sessions_of
from ipyjourney.engine.work import Stage, step
from ipyjourney.errors import Note, UnknownName
from ipyjourney.words import MessageValue

__all__ = ["NO_TIE", "TIE", "Span", "Store"]

TIE, NO_TIE = "b", "bn"


@dataclass(frozen=True)
class Span:
    """How many rows have a moment, how many have none, and from when to when they last.

    Attributes
    ----------
    rows, without_time : int
    first, last : int
        Microseconds since 1970, UTC.
    ties_differ : bool
        Whether no two rows have the same tie-breaker, nor one of them none.
    """

    rows: int
    without_time: int
    first: int
    last: int
    ties_differ: bool


class Store:
    """What the engine keeps of an event table: one table of plain columns, set down where the events are.

    Its columns are ``t`` (microseconds since 1970, UTC), ``b`` and ``bn`` (the tie-breaker, and 1 where it is null),
    ``d0, d1 …`` (items as text), ``m0, m1 …`` (measures), ``k0, k1 …`` (keys as they are) and ``i0, i1 …`` (one column
    for each container whose key has several). Rows without a moment are left out.

    Parameters
    ----------
    table : LazyTable

    Attributes
    ----------
    backend : Backend
    lock : Turn
        Held while the table is asked.
    rows : Frame
        Those columns.
    """

    def __init__(self, table: LazyTable) -> None:
        self.table, self.backend = table, Backend(table.source)
        keys = list(dict.fromkeys(column for key in table.containers.values() for column in key.columns))
        self._items = {column: f"d{place}" for place, column in enumerate(dict.fromkeys(table.dimensions.values()))}
        self._measures = {column: f"m{place}" for place, column in enumerate(dict.fromkeys(table.measures.values()))}
        self._keys = {column: f"k{place}" for place, column in enumerate(keys)}
        self._instances = {
            name: self._keys[key.columns[0]] if len(key.columns) == 1 and key.timeout is None else f"i{place}"
            for place, (name, key) in enumerate(table.containers.items())
        }
        # An edit is checked while the one before it is still being worked out.
        self.lock = self.backend.turn
        self._sessions = False
        self._there: dict[tuple[str, str], bool] = {}
        self._pages: dict[str, tuple[tuple[str, int], ...]] = {}
        with self.lock:
            step(Stage.READ)
            self.rows = self._rows()

    def _rows(self) -> Frame:
        plan = self._plan()
        # A copy of files would be no faster to read than they are.
        if self.backend.name == "duckdb" and is_parquet(self.table.source):
            return plan
        return self.backend.keep(plan, self._every)

    def cut_sessions(self) -> None:
        """Add sessions to the rows; no plan that builds on the rows before may be asked any more."""
        step(Stage.READ)
        plan = self.rows
        for name, key in self.table.containers.items():
            if key.timeout is not None:
                keys = [self._keys[one] for one in key.columns]
                plan = with_sessions_of(plan, self._instances[name], keys, key.timeout)
        before, self.rows, self._sessions = self.rows, self.backend.keep(plan, self._every), True
        self.backend.release(before)

    @cached_property
    def _every(self) -> int:
        return int(self.backend.row(self.backend.frame.select(n=nw.len()))["n"])

    def _plan(self) -> Frame:
        table, kinds = self.table, self.table.kinds
        schema = self.backend.frame.collect_schema()
        plan = self.backend.frame.select(
            nw.col(table.timestamp).alias("at"),
            as_key(nw.col(table.tie_breaker or ""), schema[table.tie_breaker or ""]).alias(TIE),
            *(
                as_item(nw.col(column), schema[column], kinds[column]).alias(name)
                for column, name in self._items.items()
            ),
            *(as_number(nw.col(column), schema[column]).alias(name) for column, name in self._measures.items()),
            *(as_key(nw.col(column), schema[column]).alias(name) for column, name in self._keys.items()),
        )
        plan = with_moments(self.backend, plan, "at", TIME, table.timezone)
        plan = plan.with_columns(flag(nw.col(TIE).is_null()).alias(NO_TIE)).filter(~nw.col(TIME).is_null()).drop("at")
        for name, key in table.containers.items():
            if key.timeout is None and len(key.columns) > 1:
                plan = plan.with_columns(
                    joined_key([self._keys[one] for one in key.columns]).alias(self._instances[name])
                )
        return plan

    @property
    def given(self) -> list[str]:
        """Names of the columns that every row has from the start."""
        joined = [self._instances[name] for name, key in self.table.containers.items() if key.timeout is None]
        values = [*self._items.values(), *self._measures.values(), *self._keys.values()]
        return list(dict.fromkeys([TIME, TIE, NO_TIE, *values, *joined]))

    @property
    def columns(self) -> list[str]:
        """Names of all columns, those of sessions if they are cut."""
        cut = [self._instances[name] for name, key in self.table.containers.items() if key.timeout is not None]
        return self.given + [column for name in cut if self._sessions for column in (name, session_number(name))]

    # --- columns -------------------------------------------------------------------------------------------------

    def column_of(self, dimension: str) -> str:
        """Find the column with the items of a dimension."""
        try:
            return self._items[self.table.dimensions[dimension]]
        except KeyError:
            raise UnknownName(kind="dimension", name=dimension, known=self.table.dimensions) from None

    def measure(self, measure: str) -> str:
        """Find the column with a measure, null where there is none."""
        try:
            return self._measures[self.table.measures[measure]]
        except KeyError:
            raise UnknownName(kind="measure", name=measure, known=self.table.measures) from None

    def key(self, container: str) -> ContainerKey:
        """Find the key of a container."""
        try:
            return self.table.containers[container]
        except KeyError:
            raise UnknownName(kind="container", name=container, known=self.table.containers) from None

    def instances(self, container: str) -> str:
        """Find the column that tells the instances of a container apart, null on rows without one.

        Raises
        ------
        SessionsNeeded
            If it is one of sessions which were not cut yet.
        """
        if self.key(container).timeout is not None and not self._sessions:
            raise SessionsNeeded
        return self._instances[container]

    def key_columns(self, container: str) -> dict[str, str]:
        """Give the columns of a container's key by the names that the caller knows them by."""
        key = self.key(container)
        found = {column: self._keys[column] for column in key.columns}
        return found if key.timeout is None else {**found, key.name: session_number(self.instances(container))}

    def kind_of(self, name: str, dtype: DType) -> ColumnKind:
        """Say what one of the key columns holds."""
        columns = {kept: column for column, kept in self._keys.items()}
        if name in columns:
            return self.table.kinds[columns[name]]
        return ColumnKind.NUMBER if dtype.is_numeric() else ColumnKind.TEXT

    # --- facts ---------------------------------------------------------------------------------------------------

    @cached_property
    def span(self) -> Span:
        """How many rows there are, and from when to when they last.

        Raises
        ------
        EmptyTable, NoTimestamps
            If there are none.
        """
        every = self._every
        if not every:
            raise EmptyTable(columns=len(self.table.kinds))
        found = self.backend.row(
            self.rows.select(
                n=nw.len(),
                first=nw.col(TIME).min(),
                last=nw.col(TIME).max(),
                null=nw.col(NO_TIE).max(),
            )
        )
        rows = int(found["n"])
        if not rows:
            raise NoTimestamps(column=self.table.timestamp, rows=every)
        differ = not found["null"] and all_differ(self.backend, self.rows, TIE, rows)
        return Span(rows, every - rows, int(found["first"]), int(found["last"]), differ)

    @property
    def data_end(self) -> int:
        """The moment up to which the data are known, in microseconds: ``as_of``, or just after the last row."""
        return self.table.as_of if self.table.as_of is not None else self.span.last + 1

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """What was found out about the rows when they were set down."""
        notes = []
        if self.span.without_time:
            values: dict[str, MessageValue] = {"column": self.table.timestamp, "rows": self.span.without_time}
            values["all"] = self.span.rows + self.span.without_time
            notes.append(Note("rows-without-timestamp", values))
        if not self.span.ties_differ:
            notes.append(Note("tie-breaker-repeats", {"column": self.table.tie_breaker or ""}))
        as_of = self.table.as_of
        if as_of is not None and self.span.last >= as_of:
            later = self.backend.row(self.rows.filter(nw.col(TIME) >= as_of).select(n=nw.len()))
            notes.append(Note("rows-after-as-of", {"rows": int(later["n"])}))
        return tuple(notes)

    def in_order(self, plan: Frame) -> tuple[Frame, tuple[str, ...]]:
        """Give a plan of rows with the columns that put the rows of an instance in order."""
        if self.span.ties_differ:
            return plan, (TIME, TIE)
        # Rows that the tie-breaker does not tell apart are ordered by their values, nulls last.
        values = [*self._items.values(), *self._measures.values(), *self._keys.values()]
        plan = plan.with_columns(*(flag(nw.col(value).is_null()).alias(f"{value}_null") for value in values))
        by_value = [name for value in values for name in (f"{value}_null", value)]
        return plan, (TIME, NO_TIE, TIE, *by_value)

    # --- items ---------------------------------------------------------------------------------------------------

    def items(self, column: str) -> tuple[tuple[str, int], ...]:
        """List the items of a column with the number of their rows, most frequent first, ties by code point."""
        if column in self._pages:
            return self._pages[column]
        with self.lock:
            counted = self.rows.filter(~nw.col(column).is_null()).group_by(column).agg(n=nw.len())
            found = [(str(row[column]), int(row["n"])) for row in self.backend.rows(counted)]
            self._pages[column] = tuple(sorted(found, key=lambda one: (-one[1], one[0])))
        return self._pages[column]

    def find_items(self, column: str, search: str, offset: int, limit: int) -> ItemPage:
        """Give a page of the items that contain a text, whatever its case."""
        wanted = search.casefold()
        found = [one for one in self.items(column) if wanted in one[0].casefold()]
        return ItemPage(tuple(found[offset : offset + limit]), len(found))

    def count_items(self, column: str) -> int:
        """Count the items of a column."""
        return len(self.items(column))

    def has_item(self, dimension: str, item: str) -> bool:
        """Say whether any row has an item."""
        column = self.column_of(dimension)
        if column in self._pages:
            return any(item == one for one, _ in self._pages[column])
        if (column, item) not in self._there:
            with self.lock:
                found = self.backend.row(self.rows.filter(nw.col(column) == item).select(n=nw.len()))
                self._there[column, item] = bool(found["n"])
        return self._there[column, item]
