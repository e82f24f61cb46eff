"""Lookup tables: records of accounts, people or products, joined to the events by their key."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.data.columns import DuplicateColumns, in_code, shown
from ipyjourney.data.kinds import ColumnKind, column_kind, item_text, plain_frame
from ipyjourney.data.reader import EventSource, read_table
from ipyjourney.errors import IpyjourneyError, Note

__all__ = [
    "LookupKeyMissing",
    "LookupOrigin",
    "LookupSource",
    "RepeatedLookupKey",
    "UnknownLookup",
    "UnusableLookup",
    "find_keys",
    "join_lookup",
    "lookup_origins",
    "match_notes",
    "new_names",
    "read_lookup",
    "repeated_key",
]

LookupSource: TypeAlias = EventSource | tuple[str | Sequence[str], EventSource]

Positions = npt.NDArray[np.int64]

NULL, ABSENT = -1, -2
EXAMPLES = 3
EXACT_IN_FLOATS = 2**53
TEXTS = {ColumnKind.TEXT, ColumnKind.CATEGORY}


@dataclass(frozen=True)
class LookupOrigin:
    """Where a lookup came from.

    Attributes
    ----------
    name : str
        The container or column that it describes.
    key : tuple of str or None
        Columns of the lookup that it is joined by, if they were named.
    path : str or None
        The absolute path of its file; None if it was no file.
    """

    name: str
    key: tuple[str, ...] | None
    path: str | None


class UnknownLookup(IpyjourneyError):
    """A lookup for something that is neither a container nor a column."""


class UnusableLookup(IpyjourneyError):
    """A lookup without a name, or one of sessions that are cut from people's rows and have no key."""


class LookupKeyMissing(IpyjourneyError):
    """A lookup without a column by which it could be joined."""


class RepeatedLookupKey(IpyjourneyError):
    """A lookup that has a key twice."""


def join_lookup(
    frame: pd.DataFrame, name: str, key: Sequence[str], source: LookupSource
) -> tuple[pd.DataFrame, list[Note]]:
    """Add the columns of a lookup to the rows whose key it has.

    Parameters
    ----------
    frame : DataFrame, n_rows
        The events.
    name : str
        Container or column that the lookup describes.
    key : sequence of str
        Key columns of the events.
    source : DataFrame, path, Arrow stream, or a pair of key and one of these
        The lookup. Its key is the column or columns named in the pair, else those named like the events', else the only
        column that both tables have.

    Returns
    -------
    frame : DataFrame, n_rows
        A new frame with the same rows in the same order. A row without a key, or whose key the lookup lacks, has nulls.
    notes : list of Note

    Raises
    ------
    LookupKeyMissing, RepeatedLookupKey, DuplicateColumns
        If the lookup cannot be joined.

    Examples
    --------
    >>> events = pd.DataFrame({"account_id": ["a", "b", None]})
    >>> accounts = pd.DataFrame({"account_id": ["b"], "sector": ["retail"]})
    >>> joined, notes = join_lookup(events, "account", ["account_id"], accounts)
    >>> joined["sector"].tolist()
    [nan, 'retail', nan]
    """
    own, table = source if isinstance(source, tuple) else (None, source)
    lookup, notes = read_lookup(table, name)
    here, there = find_keys(frame, lookup, name, key, own)
    codes, codes_there = _match(frame, here, lookup, there)
    positions = _positions(codes, codes_there, lookup, there, name)
    without, unmatched = np.count_nonzero(codes_there < 0), np.count_nonzero(codes == ABSENT)
    notes += match_notes(name, int(without), int(unmatched), len(frame))
    names, renamed = new_names(frame, lookup, there, name)
    columns = {new: _take(lookup[old], positions) for old, new in names.items()}
    return pd.concat([frame, pd.DataFrame(columns, index=frame.index)], axis=1), [*notes, *renamed]


def read_lookup(source: EventSource, name: str) -> tuple[pd.DataFrame, list[Note]]:
    """Read a lookup whose values are of plain types."""
    lookup, notes = read_table(source, lookup=name)
    return plain_frame(lookup)[0], [note for note in notes if note.message_id != "index-left-out"]


def match_notes(name: str, without: int, unmatched: int, rows: int) -> list[Note]:
    """Say how many rows of a lookup have no key, and how many rows of events have one that it lacks."""
    notes = []
    if without:
        notes.append(Note("lookup-rows-without-key", {"lookup": name, "rows": without}))
    if unmatched:
        notes.append(Note("lookup-unmatched", {"lookup": name, "rows": unmatched, "all": rows}))
    return notes


def lookup_origins(lookups: Mapping[str, LookupSource]) -> tuple[LookupOrigin, ...]:
    """Say where lookups come from.

    Examples
    --------
    >>> lookup_origins({"account": pd.DataFrame({"account_id": ["a"]})})
    (LookupOrigin(name='account', key=None, path=None),)
    """
    found = []
    for name, given in lookups.items():
        key, source = given if isinstance(given, tuple) else (None, given)
        columns = (key,) if isinstance(key, str) else key
        path = str(Path(os.fspath(source)).expanduser().absolute()) if isinstance(source, str | os.PathLike) else None
        found.append(LookupOrigin(name, None if columns is None else tuple(columns), path))
    return tuple(found)


def find_keys(
    frame: pd.DataFrame, lookup: pd.DataFrame, name: str, key: Sequence[str], own: str | Sequence[str] | None
) -> tuple[Sequence[str], Sequence[str]]:
    """Find the columns of the events and of a lookup that it is joined by.

    Raises
    ------
    LookupKeyMissing
        If it has none.
    """
    if own is not None:
        named = (own,) if isinstance(own, str) else tuple(own)
        if len(named) == len(key) and all(column in lookup.columns for column in named):
            return key, named
        raise _missing(name, named, lookup)
    if all(column in lookup.columns for column in key):
        return key, key
    common = [column for column in lookup.columns if column in frame.columns]
    if len(common) == 1:
        return common, common
    raise _missing(name, key, lookup)


def _missing(name: str, key: Sequence[str], lookup: pd.DataFrame) -> LookupKeyMissing:
    return LookupKeyMissing(lookup=name, code=in_code(name), columns=key, known=shown(lookup.columns))


def _match(
    frame: pd.DataFrame, key: Sequence[str], lookup: pd.DataFrame, theirs: Sequence[str]
) -> tuple[Positions, Positions]:
    """Give equal keys of both tables equal numbers: -1 for a null in the key, -2 for a key that the lookup lacks."""
    here = np.zeros(len(frame), dtype=np.int64)
    there = np.zeros(len(lookup), dtype=np.int64)
    for column, their in zip(key, theirs, strict=True):
        more_here, more_there, count = _match_column(frame[column], lookup[their])
        here = _combine(here, more_here, count)
        there = _combine(there, more_there, count)
        # Numbered anew after each column, so that the products stay small.
        distinct = pd.Index(np.unique(there[there >= 0]))
        found = distinct.get_indexer(pd.Index(here))
        here = np.where(here < 0, here, np.where(found < 0, ABSENT, found))
        there = np.where(there < 0, there, distinct.get_indexer(pd.Index(there)))
    return here, there


def _combine(codes: Positions, more: Positions, count: int) -> Positions:
    lost = np.minimum(codes, more)
    null = (codes == NULL) | (more == NULL)
    return np.where(null, NULL, np.where(lost < 0, ABSENT, codes * count + more))


def _match_column(here: pd.Series, there: pd.Series) -> tuple[Positions, Positions, int]:
    kinds = {column_kind(here) in TEXTS, column_kind(there) in TEXTS}
    codes_here, values_here = _factorize(here)
    codes_there, values_there = _factorize(there)
    if kinds == {True, False}:
        values_here = pd.Index([item_text(value) for value in values_here], dtype=object)
        values_there = pd.Index([item_text(value) for value in values_there], dtype=object)
    # Numbers may share a text, 3 and 3.0 for one.
    numbers, distinct = pd.factorize(values_there)
    found = np.asarray(pd.Index(distinct).get_indexer(values_here), dtype=np.int64)
    of_value_here = np.append(np.where(found < 0, ABSENT, found), NULL)
    of_value_there = np.append(numbers, NULL)
    return of_value_here[codes_here], of_value_there[codes_there], max(len(distinct), 1)


def _factorize(values: pd.Series) -> tuple[Positions, pd.Index]:
    codes, uniques = pd.factorize(values)
    index = pd.Index(uniques)
    if isinstance(index.dtype, pd.CategoricalDtype):
        index = index.astype(index.dtype.categories.dtype)
    return codes.astype(np.int64), index


def _positions(
    codes: Positions, codes_there: Positions, lookup: pd.DataFrame, theirs: Sequence[str], name: str
) -> Positions:
    rows = np.flatnonzero(codes_there >= 0)
    counts = np.bincount(codes_there[rows], minlength=1)
    if (counts > 1).any():
        repeated = lookup[list(theirs)].iloc[rows[counts[codes_there[rows]] > 1]].drop_duplicates()
        raise repeated_key(name, theirs, int(np.count_nonzero(counts > 1)), list(repeated.itertuples(index=False)))
    position_of = np.full(counts.size + 2, -1, dtype=np.int64)
    position_of[codes_there[rows]] = rows
    # The two last places stand for no key and for one that the lookup lacks, which are -1 and -2.
    return position_of[codes]


def repeated_key(name: str, columns: Sequence[str], count: int, keys: Sequence[Sequence[object]]) -> RepeatedLookupKey:
    """Say that a lookup has keys twice, some of which are shown."""
    examples = [" / ".join(map(item_text, values)) for values in keys[:EXAMPLES]]
    return RepeatedLookupKey(
        lookup=name,
        columns=columns,
        code=in_code(columns[0]) if len(columns) == 1 else f"[{', '.join(map(in_code, columns))}]",
        count=count,
        examples=(*(f'"{example}"' for example in examples), *(["…"] if count > EXAMPLES else [])),
    )


def new_names(
    frame: pd.DataFrame, lookup: pd.DataFrame, theirs: Sequence[str], name: str
) -> tuple[dict[str, str], list[Note]]:
    """Give the names of a lookup's columns among those of the events, and say which have new ones.

    Raises
    ------
    DuplicateColumns
        If a new name is taken, too.
    """
    names = {column: column for column in lookup.columns if column not in set(theirs)}
    renamed = {column: f"{name}_{column}" for column in names if column in frame.columns}
    names |= renamed
    taken = [new for new in renamed.values() if new in frame.columns or new in lookup.columns]
    if taken:
        raise DuplicateColumns(names=[f'"{new}"' for new in taken], count=len(taken), table="lookup", lookup=name)
    return names, [
        Note("lookup-column-renamed", {"lookup": name, "column": old, "renamed": new}) for old, new in renamed.items()
    ]


def _take(values: pd.Series, positions: Positions) -> pd.Series:
    if column_kind(values) is ColumnKind.TEXT:
        # Codes are cheap to repeat on every row, texts are not.
        values = values.astype("category")
    if (positions < 0).any():
        if values.dtype == np.bool_:
            values = values.astype("boolean")
        elif values.dtype.kind in "iu" and not values.between(-EXACT_IN_FLOATS, EXACT_IN_FLOATS).all():
            values = values.astype("UInt64" if values.dtype.kind == "u" else "Int64")
        taken = values.reindex(positions)
    else:
        taken = values.take(positions)
    return taken.reset_index(drop=True)
