"""Lookups joined to a table that stays where it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, TypeAlias, cast

import narwhals as nw
import pandas as pd
import pyarrow as pa
from narwhals.dtypes import DType

from ipyjourney.data.backends import backend_errors
from ipyjourney.data.kinds import ColumnKind, column_kind, column_kinds
from ipyjourney.data.lazy import lazy_frame
from ipyjourney.data.lazy_values import as_item, as_key
from ipyjourney.data.lookups import find_keys, match_notes, new_names, read_lookup, repeated_key
from ipyjourney.data.reader import EventSource
from ipyjourney.errors import IpyjourneyError, Note

__all__ = ["LazyJoins", "LookupElsewhere", "in_memory"]

Frame: TypeAlias = "nw.LazyFrame[Any]"
Example: TypeAlias = Callable[[Frame], pd.DataFrame]

EXAMPLES = 4
"""Repeated keys that are asked for: one more than are shown."""


class LookupElsewhere(IpyjourneyError):
    """A lookup that stays in another place than the events."""


@dataclass(frozen=True)
class _Joined:
    """A lookup as it was joined.

    Attributes
    ----------
    key : sequence of str
        Columns of the events.
    found : str
        Column that is 1 where it has the key, and null elsewhere.
    without : int
        Rows of it without a key.
    """

    name: str
    key: Sequence[str]
    found: str
    without: int


class LazyJoins:
    """Joins lookups to a plan of events.

    Parameters
    ----------
    source : object
        The caller's relation, frame or table.
    example : callable
        Gives a frame of memory with a few values of a plan's columns.

    Attributes
    ----------
    keys : list of str
        Columns of the events that lookups are joined by.
    """

    def __init__(self, source: object, example: Example) -> None:
        self._source, self._example = source, example
        self._frame: Frame = _lazy(source)
        self._backend = self._frame.implementation.value
        self._columns = list(self._frame.collect_schema())
        self._joined: list[_Joined] = []
        self.keys: list[str] = []

    def join(
        self, example: pd.DataFrame, name: str, key: Sequence[str], source: Any
    ) -> tuple[pd.DataFrame, list[Note]]:
        """Join a lookup, and add its columns to an example of the events.

        Parameters
        ----------
        example : DataFrame
            Values of the columns there are so far.
        name : str
            Container or column that the lookup describes.
        key : sequence of str
            Key columns of the events.
        source : lazy table, DataFrame, path, Arrow stream, or a pair of key and one of these
            The lookup; one in memory is sent to where the events are.

        Raises
        ------
        LookupElsewhere
            If the lookup stays somewhere else, or cannot be sent.
        LookupKeyMissing, RepeatedLookupKey, DuplicateColumns
            If it cannot be joined.
        """
        own, table = source if isinstance(source, tuple) else (None, source)
        lookup, notes = self._plan(table, name)
        like = self._example(lookup)
        here, there = find_keys(example, like, name, key, own)
        names, renamed = new_names(example, like, there, name)
        with backend_errors(self._backend):
            without = _check(lookup, there, name)
        joined = _Joined(name, here, self._unused("found", names.values()), without)
        self._add(lookup, joined, there, names, example, like)
        self.keys += [column for column in here if column not in self.keys]
        columns = {new: _repeated(like[old]) for old, new in names.items()}
        return pd.concat([example, pd.DataFrame(columns, index=example.index)], axis=1), [*notes, *renamed]

    def finish(self, timestamp: str) -> tuple[object, list[Note]]:
        """Give the joined table, and say which rows of both sides have no partner; one question.

        Parameters
        ----------
        timestamp : str
            Rows without one are not counted.
        """
        schema = self._frame.collect_schema()
        unmatched: dict[str, nw.Expr] = {}
        for number, joined in enumerate(self._joined):
            lacking = [as_key(nw.col(column), schema[column]).is_null() for column in joined.key]
            null = reduce(lambda one, other: one | other, lacking)
            unmatched[f"x{number}"] = _flag(nw.col(joined.found).is_null() & ~null).sum()
        counted = self._frame.filter(~nw.col(timestamp).is_null()).select(n=nw.len(), **unmatched)
        with backend_errors(self._backend):
            row = counted.collect("pyarrow").rows(named=True)[0]
        notes = [
            note
            for number, joined in enumerate(self._joined)
            for note in match_notes(joined.name, joined.without, int(row[f"x{number}"] or 0), int(row["n"]))
        ]
        return self._frame.select(*self._columns).to_native(), notes

    def _plan(self, table: Any, name: str) -> tuple[Frame, list[Note]]:
        """Give a lookup as a plan that can be joined to the events."""
        stays = lazy_frame(table)
        if stays is not None:
            if stays.implementation.value != self._backend or not self._together(stays):
                raise LookupElsewhere(reason="elsewhere", lookup=name, backend=self._backend)
            return stays, []
        lookup, notes = read_lookup(table, name)
        sent = _sent(self._source, self._frame, _plain_arrow(lookup))
        if sent is None:
            raise LookupElsewhere(reason="unsent", lookup=name, backend=self._backend)
        return sent, notes

    def _together(self, lookup: Frame) -> bool:
        """Say whether both are of one connection."""
        mark = self._unused("found", lookup.collect_schema())
        try:
            one = lookup.select(nw.lit(1).alias(mark)).head(1)
            self._frame.select(nw.lit(1).alias(mark)).head(1).join(one, on=mark, how="left").collect("pyarrow")
        except Exception:
            return False
        return True

    def _unused(self, name: str, others: Any) -> str:
        taken = {*self._columns, *others, *(joined.found for joined in self._joined)}
        while name in taken:
            name += "_"
        return name

    def _add(
        self,
        lookup: Frame,
        joined: _Joined,
        there: Sequence[str],
        names: Mapping[str, str],
        example: pd.DataFrame,
        like: pd.DataFrame,
    ) -> None:
        schemas = self._frame.collect_schema(), lookup.collect_schema()
        kinds = column_kinds(example), column_kinds(like)
        left: dict[str, nw.Expr] = {}
        right: dict[str, nw.Expr] = {}
        for number, (mine, theirs) in enumerate(zip(joined.key, there, strict=True)):
            part = self._unused(f"key{number}", [*names.values(), *names, *there])
            left[part], right[part] = _comparable(
                (nw.col(mine), schemas[0][mine], kinds[0][mine]), (nw.col(theirs), schemas[1][theirs], kinds[1][theirs])
            )
        keys = list(left)
        marked = lookup.select(
            **right, **{new: nw.col(old) for old, new in names.items()}, **{joined.found: nw.lit(1, nw.Int64)}
        )
        kept = [*self._columns, *(each.found for each in self._joined)]
        together = self._frame.with_columns(**left).join(marked, on=keys, how="left")
        self._frame = together.select(*kept, *names.values(), joined.found)
        self._columns += names.values()
        self._joined.append(joined)


def in_memory(lookups: Mapping[str, Any]) -> dict[str, Any]:
    """Read lookups that stay where they are; all others stay as they were given."""
    read: dict[str, Any] = {}
    for name, given in lookups.items():
        own, source = given if isinstance(given, tuple) else (None, given)
        stays = lazy_frame(source)
        if stays is not None:
            with backend_errors(stays.implementation.value):
                rows = cast(EventSource, stays.collect("pyarrow").to_native())
            given = rows if own is None else (own, rows)
        read[name] = given
    return read


def _lazy(source: object) -> Frame:
    return cast(Frame, nw.from_native(cast(Any, source)))


def _plain_arrow(frame: pd.DataFrame) -> pa.Table:
    """Make an Arrow table without categories, which some databases do not have."""
    table = pa.Table.from_pandas(frame, preserve_index=False)
    for place, column in enumerate(table.schema):
        if pa.types.is_dictionary(column.type):
            table = table.set_column(place, column.name, table.column(place).cast(column.type.value_type))
    return table


def _sent(source: Any, frame: Frame, lookup_rows: pa.Table) -> Frame | None:
    """Put an Arrow table where some frame is; None if that cannot be done."""
    backend = frame.implementation
    if backend.is_duckdb():
        # The relation's connection finds the variable of this name.
        return _lazy(source.query("ipyjourney_lookup", "SELECT * FROM lookup_rows"))
    try:
        session = getattr(source, "sparkSession", None)
        return cast(Frame, nw.from_native(lookup_rows).lazy(backend=cast(Any, backend), session=session))
    except (NotImplementedError, TypeError, ValueError):
        return None


def _comparable(
    here: tuple[nw.Expr, DType, ColumnKind], there: tuple[nw.Expr, DType, ColumnKind]
) -> tuple[nw.Expr, nw.Expr]:
    """Make two columns comparable: numbers as numbers, dates as dates, all else by its text."""
    types = here[1], there[1]
    mine, theirs = as_key(here[0], types[0]), as_key(there[0], types[1])
    texts = tuple(isinstance(each, nw.String | nw.Categorical | nw.Enum) for each in types)
    if types[0] == types[1] or all(texts):
        return mine, theirs
    if all(each.is_integer() for each in types):
        return mine.cast(nw.Int64), theirs.cast(nw.Int64)
    if all(each.is_numeric() for each in types):
        return mine.cast(nw.Float64), theirs.cast(nw.Float64)
    if all(isinstance(each, nw.Date | nw.Datetime) for each in types):
        return mine.cast(nw.Datetime("us")), theirs.cast(nw.Datetime("us"))
    return as_item(*here), as_item(*there)


def _check(lookup: Frame, key: Sequence[str], name: str) -> int:
    """Refuse a key that is there twice, and count the rows without one."""
    schema = lookup.collect_schema()
    parts = {f"k{number}": as_key(nw.col(column), schema[column]) for number, column in enumerate(key)}
    null = reduce(lambda one, other: one | other, (nw.col(part).is_null() for part in parts))
    keys = lookup.select(**parts)
    twice = keys.filter(~null).group_by(*parts).agg(n=nw.len()).filter(nw.col("n") > 1)
    some = twice.sort(*parts).head(EXAMPLES).collect("pyarrow").rows(named=True)
    if some:
        count = twice.select(n=nw.len()).collect("pyarrow").rows(named=True)[0]["n"]
        raise repeated_key(name, key, int(count), [[row[part] for part in parts] for row in some])
    return int(keys.select(n=_flag(null).sum()).collect("pyarrow").rows(named=True)[0]["n"] or 0)


def _repeated(values: pd.Series) -> pd.Series:
    """Give an example of a column as it is joined in memory, where texts become categories."""
    return values.astype("category") if column_kind(values) is ColumnKind.TEXT else values


def _flag(condition: nw.Expr) -> nw.Expr:
    return nw.when(condition).then(nw.lit(1, nw.Int64)).otherwise(nw.lit(0, nw.Int64))
