"""Rows of a table that stays where it is, read into memory: all of them, or those of some instances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, cast

import narwhals as nw
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from ipyjourney.data.backends import backend_errors
from ipyjourney.data.containers import ContainerKey
from ipyjourney.data.described import DescribedTable
from ipyjourney.data.kinds import plain_frame
from ipyjourney.data.lazy import LazyTable
from ipyjourney.data.reader import EventSource, read_table
from ipyjourney.data.table import EventTable
from ipyjourney.data.times import read_times
from ipyjourney.data.zones import find_zone

__all__ = ["KeyCounts", "count_keys", "read_instances", "read_used_columns", "table_in_memory"]

AT_ONCE = 10_000
"""Keys in one question: databases limit how many values a condition may name."""

LAST, ROWS = "last", "rows"


class KeyCounts:
    """The keys of a container's instances, and how many rows have each.

    Parameters
    ----------
    found : pyarrow Table
        A column for each part of the key, the number of rows, and the moment of the last.
    parts : int
        How many parts the key has.
    timezone : str

    Attributes
    ----------
    keys : DataFrame, n_instances
        Each key once, without nulls.
    rows : int
        Rows that have a moment.
    rows_without_key : int
        Those of them that have no key.
    """

    def __init__(self, found: pa.Table, parts: int, timezone: str) -> None:
        frame, _ = read_table(found)
        keys = frame.iloc[:, :parts]
        self._there = np.flatnonzero(keys.notna().all(axis="columns").to_numpy())
        self._found, self._last, self._zone = found, frame[LAST], timezone
        self.keys = keys.iloc[self._there]
        self.rows = int(frame[ROWS].sum())
        self.rows_without_key = self.rows - int(frame[ROWS].iloc[self._there].sum())

    @property
    def end(self) -> int:
        """Just after the last row, in microseconds since 1970, UTC."""
        return int(read_times(self._last, find_zone(self._zone), LAST).micros.max()) + 1

    def values(self, chosen: npt.NDArray[np.bool_]) -> pa.Table:
        """Give some of the keys as the table has them."""
        return self._found.take(pa.array(self._there[chosen])).select(range(self.keys.shape[1]))


def count_keys(table: LazyTable, key: ContainerKey) -> KeyCounts:
    """Ask for the keys of a container's instances; one question.

    Parameters
    ----------
    table : LazyTable
    key : ContainerKey
    """
    frame = _frame(table)
    names = [f"k{place}" for place in range(len(key.columns))]
    plan = frame.select(
        nw.col(table.timestamp).alias(LAST),
        *(expression.alias(name) for name, expression in zip(names, _keys(frame, key), strict=True)),
    )
    counted = plan.filter(~nw.col(LAST).is_null()).group_by(*names).agg(nw.col(LAST).max(), nw.len().alias(ROWS))
    return KeyCounts(_collected(counted.select(*names, LAST, ROWS), table), len(names), table.timezone)


def read_instances(table: LazyTable, key: ContainerKey, keys: pa.Table) -> pa.Table:
    """Read the rows of some instances, as far as the table says what their columns are for.

    Parameters
    ----------
    table : LazyTable
    key : ContainerKey
    keys : pyarrow Table
        Of a key of several parts, rows may be among those read that have another mixture of these parts.
    """
    frame, found = _frame(table), []
    expressions = _keys(frame, key)
    for start in range(0, keys.num_rows, AT_ONCE):
        some = keys.slice(start, AT_ONCE)
        wanted = [
            expression.is_in(part.unique().to_pylist())
            for expression, part in zip(expressions, some.columns, strict=True)
        ]
        found.append(_collected(frame.filter(*wanted).select(*_used_columns(table)), table))
    return pa.concat_tables(found)


def read_used_columns(table: LazyTable) -> EventSource:
    """Read all rows before lookups were joined, as far as the table says what their columns are for."""
    events = cast("nw.LazyFrame[Any]", nw.from_native(cast(Any, table.events)))
    used = {*_used_columns(table), *table.joined_by}
    return cast(EventSource, _collected(events.select(*(one for one in events.collect_schema() if one in used)), table))


def table_in_memory(table: LazyTable, rows: pa.Table) -> EventTable:
    """Make an event table of some rows of a table that stays where it is, whose columns mean the same.

    Parameters
    ----------
    table : LazyTable
    rows : pyarrow Table
        Nothing is guessed of them, nor are they looked at for what is odd: the whole table was.
    """
    frame, _ = read_table(rows)
    frame, _ = plain_frame(frame)
    times = read_times(frame[table.timestamp], find_zone(table.timezone), table.timestamp)
    micros = times.micros[~times.missing]
    micros.flags.writeable = False
    said = {part.name: getattr(table, part.name) for part in fields(DescribedTable)}
    return EventTable(frame=frame.loc[~times.missing].reset_index(drop=True), times=micros, **said)


def _frame(table: LazyTable) -> nw.LazyFrame[Any]:
    return cast("nw.LazyFrame[Any]", nw.from_native(cast(Any, table.source)))


def _collected(plan: nw.LazyFrame[Any], table: LazyTable) -> pa.Table:
    with backend_errors(table.backend):
        return plan.collect("pyarrow").to_native()


def _keys(frame: nw.LazyFrame[Any], key: ContainerKey) -> Sequence[nw.Expr]:
    schema = frame.collect_schema()
    # Categories of one column and texts of another cannot be compared everywhere.
    return [
        nw.col(one).cast(nw.String) if isinstance(schema[one], nw.Categorical | nw.Enum) else nw.col(one)
        for one in key.columns
    ]


def _used_columns(table: LazyTable) -> list[str]:
    keys = [column for key in table.containers.values() for column in key.columns]
    named = [table.timestamp, table.tie_breaker, table.event, *keys]
    used = {*named, *table.dimensions.values(), *table.measures.values()}
    # In the order of the table, which decides which of several columns is guessed.
    return [column for column in table.kinds if column in used]
