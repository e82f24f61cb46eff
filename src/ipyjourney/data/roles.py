"""What the columns are for: the event column, dimensions and measures, named or found by what they hold."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import pandas as pd

from ipyjourney.data.checks import differs_on_every_row
from ipyjourney.data.columns import ColumnRole, SameColumnTwice, find_column, in_code, label_text, shown
from ipyjourney.data.guess import guess_event, guess_timestamps, happens_at, is_named_as_key
from ipyjourney.data.joins import Joined
from ipyjourney.data.kinds import ColumnKind, is_empty
from ipyjourney.data.records import are_records
from ipyjourney.data.textdates import looks_like_dates
from ipyjourney.errors import IpyjourneyError, Note

__all__ = [
    "NoTimestampColumn",
    "NotADimension",
    "NotAMeasure",
    "RoleColumns",
    "Roles",
    "find_roles",
    "find_timestamp",
]

SAMPLE = 10_000
FEW_ITEMS = 100

RoleColumns: TypeAlias = str | Sequence[str] | Mapping[str, str]


class NoTimestampColumn(IpyjourneyError):
    """A table in which no column, or more than one, may be the timestamp."""


class NotADimension(IpyjourneyError):
    """A column whose values are no items."""


class NotAMeasure(IpyjourneyError):
    """A column whose values cannot be added up."""


@dataclass(frozen=True)
class Roles:
    """What the columns are for.

    Attributes
    ----------
    event : str or None
        Column that says what happened.
    dimensions, measures : dict of str to str
        Column of each, by id.
    notes : tuple of Note
    """

    event: str | None
    dimensions: dict[str, str]
    measures: dict[str, str]
    notes: tuple[Note, ...]


def find_timestamp(
    frame: pd.DataFrame,
    kinds: Mapping[str, ColumnKind],
    named: str | None,
    index_names: str,
    *,
    look: bool = True,
) -> tuple[str, list[Note]]:
    """Find the timestamp column, by its name or by the usual names.

    Parameters
    ----------
    frame : DataFrame
    kinds : mapping of str to ColumnKind
        What its columns hold.
    named : str or None
        The column that a user names.
    index_names : str
        What the index is called, if it has names.
    look : bool
        Whether the frame has the values of the columns; otherwise they are told apart by name and type alone.

    Raises
    ------
    UnknownColumn, NoTimestampColumn
        If there is none.

    Examples
    --------
    >>> frame = pd.DataFrame({"ts": ["2024-01-31"], "event": ["Won"]})
    >>> find_timestamp(frame, {"ts": ColumnKind.TEXT, "event": ColumnKind.TEXT}, None, "")[0]
    'ts'
    """
    if named is not None:
        return find_column(named, kinds, ColumnRole.TIMESTAMP), []
    found = guess_timestamps(kinds, lambda column: looks_like_dates(frame[column]))
    first = found[0] if found else ""
    if look and len(found) == 1 and not happens_at(first):
        dates = _dates(frame, kinds)
        found = dates if first in dates and are_records(frame, kinds, dates) else found
    if len(found) != 1:
        raise NoTimestampColumn(
            reason="several" if found else "index" if index_names else "none",
            candidates=[f'"{column}"' for column in found],
            index=index_names,
            known=shown(kinds),
            first=in_code(first),
            listed=", ".join(map(in_code, found)),
            melts="yes" if look else "no",
            load="",
            done="",
        )
    return found[0], [Note("timestamp-guessed", {"column": found[0]})]


def find_roles(
    joined: Joined,
    own: Collection[str],
    apart: Sequence[str],
    *,
    event: str | None = None,
    dimensions: RoleColumns | None = None,
    measures: RoleColumns | None = None,
) -> Roles:
    """Find the event column, the dimensions and the measures.

    Parameters
    ----------
    joined : Joined
        Events with the columns of their lookups, and the keys.
    own : collection of str
        Columns that no lookup brought; the event column is guessed among them.
    apart : sequence of str
        Columns that are nothing else unless they are named: the timestamp, and maybe the tie-breaker.
    event : str, optional
        Event column that a user names.
    dimensions : str, sequence of str, or mapping of str to str, optional
        Columns that a user names, as they are called or by another id. Otherwise these are all columns of text,
        categories or truth values but those that only number things: keys named as such (``account_id``, but not
        ``account``) and other columns of that name whose values never come back. If nothing is left, the keys are
        dimensions.
    measures : str, sequence of str, or mapping of str to str, optional
        Columns that a user names. Otherwise these are all columns of numbers without another use that are not named
        as a key.

    Returns
    -------
    Roles

    Raises
    ------
    UnknownColumn, SameColumnTwice, NotADimension, NotAMeasure
        If a named column cannot be what it should.
    """
    keys = {column for key in joined.keys.values() for column in key.columns}
    frame, kinds, timestamp = joined.frame, joined.kinds, apart[0]
    notes: list[Note] = []
    if event is not None:
        event = find_column(event, kinds, ColumnRole.EVENT)
        _check_items(frame, kinds, event, timestamp, ColumnRole.EVENT)
    else:
        free = {column: kinds[column] for column in own if not is_empty(frame[column])}
        event = guess_event(free, {*keys, timestamp})
        notes.append(_no_event(joined, keys) if event is None else Note("event-guessed", {"column": event}))
    if dimensions is None:
        items = _guess_dimensions(frame, kinds, event, keys, apart)
        named = set()
    else:
        items = _named_columns(dimensions, kinds, ColumnRole.DIMENSION)
        named = set(items.values())
        for name, column in items.items():
            _check_items(frame, kinds, column, timestamp, ColumnRole.DIMENSION, name)
    if measures is None:
        sums = _guess_measures(frame, kinds, {*apart, *keys, *named, event})
    else:
        sums = _named_columns(measures, kinds, ColumnRole.MEASURE)
        for name, column in sums.items():
            _check_sum(frame, kinds, column, name)
    return Roles(event, items, sums, tuple(notes))


def _dates(frame: pd.DataFrame, kinds: Mapping[str, ColumnKind]) -> tuple[str, ...]:
    return tuple(
        column
        for column, kind in kinds.items()
        if kind is ColumnKind.DATE or (kind.names_items and looks_like_dates(frame[column]))
    )


def _no_event(joined: Joined, keys: Collection[str]) -> Note:
    few = [
        f'"{column}"'
        for column, kind in joined.kinds.items()
        if kind.names_items and column not in keys and 1 < joined.frame[column].head(SAMPLE).nunique() <= FEW_ITEMS
    ]
    return Note("no-event-column", {"candidates": ", ".join(few[:5]), "count": len(few)})


def _guess_dimensions(
    frame: pd.DataFrame,
    kinds: Mapping[str, ColumnKind],
    event: str | None,
    keys: Collection[str],
    apart: Collection[str],
) -> dict[str, str]:
    chosen, numbering = [], []
    for column, kind in kinds.items():
        if column == event:
            chosen.append(column)
        elif column in apart or not kind.names_items or is_empty(frame[column]):
            continue
        elif is_named_as_key(column) and (column in keys or differs_on_every_row(frame, [column])):
            numbering.append(column)
        else:
            chosen.append(column)
    return {column: column for column in chosen or numbering}


def _guess_measures(
    frame: pd.DataFrame, kinds: Mapping[str, ColumnKind], used: Collection[str | None]
) -> dict[str, str]:
    return {
        column: column
        for column, kind in kinds.items()
        if kind is ColumnKind.NUMBER and column not in used
        if not is_named_as_key(column) and not is_empty(frame[column])
    }


def _named_columns(named: RoleColumns, known: Iterable[str], role: ColumnRole) -> dict[str, str]:
    columns = tuple(known)
    if isinstance(named, Mapping):
        return {str(name): find_column(column, columns, role, str(name)) for name, column in named.items()}
    listed = (named,) if isinstance(named, str) else tuple(named)
    return {label_text(column): find_column(column, columns, role) for column in listed}


def _check_items(
    frame: pd.DataFrame,
    kinds: Mapping[str, ColumnKind],
    column: str,
    timestamp: str,
    role: ColumnRole,
    subject: str = "",
) -> None:
    if column == timestamp:
        raise SameColumnTwice(column=column, role=role.value, subject=subject)
    if not kinds[column].is_plain:
        examples = _examples(frame[column])
        raise NotADimension(
            column=column, code=in_code(column), role=role.value, holds=kinds[column], examples=examples
        )


def _check_sum(frame: pd.DataFrame, kinds: Mapping[str, ColumnKind], column: str, measure: str) -> None:
    if kinds[column] is not ColumnKind.NUMBER:
        examples = _examples(frame[column])
        raise NotAMeasure(column=column, code=in_code(column), measure=measure, holds=kinds[column], examples=examples)


def _examples(values: pd.Series) -> list[str]:
    return [f'"{value}"' if isinstance(value, str) else str(value) for value in values.dropna().head(3)]
