"""Keys and lookups together: a lookup is joined by a container's key, and may bring the key of another container."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeAlias

import pandas as pd

from ipyjourney.data.columns import shown
from ipyjourney.data.containers import (
    ContainerColumns,
    ContainerKey,
    check_columns,
    name_containers,
    order_containers,
    with_sessions,
)
from ipyjourney.data.guess import STANDARD_CONTAINERS
from ipyjourney.data.guessed_containers import guess_containers
from ipyjourney.data.kinds import ColumnKind, column_kinds
from ipyjourney.data.lookups import UnknownLookup, UnusableLookup, join_lookup
from ipyjourney.errors import Note, nearest

__all__ = ["Joined", "join_lookups"]

Join: TypeAlias = Callable[[pd.DataFrame, str, Sequence[str], Any], tuple[pd.DataFrame, list[Note]]]

ALL_BUT_SESSION = tuple(name for name in STANDARD_CONTAINERS if name != "session")


@dataclass(frozen=True)
class Joined:
    """Events with the columns of their lookups, and the keys of all containers."""

    frame: pd.DataFrame
    kinds: dict[str, ColumnKind]
    keys: dict[str, ContainerKey]
    notes: tuple[Note, ...]


def join_lookups(
    frame: pd.DataFrame,
    kinds: Mapping[str, ColumnKind],
    timestamp: str,
    containers: Mapping[str, ContainerColumns] | None,
    lookups: object,
    timeout: timedelta,
    join: Join = join_lookup,
    *,
    look: bool = True,
) -> Joined:
    """Find the keys of the containers and join the lookups.

    Parameters
    ----------
    frame : DataFrame, n_rows
    kinds : mapping of str to ColumnKind
        What its columns hold.
    timestamp : str
        Column that can be no key.
    containers : mapping, or None
        Keys as a user gives them; None to guess them. A session key is guessed even if others are given.
    lookups : mapping of str to lookup
        Joined in their order, so that one may have a key that an earlier one brought. Anything else is refused.
    timeout : timedelta
        Longest gap within a session, if there is no session key.
    join : callable
        Adds the columns of a lookup to the events.
    look : bool
        Whether the frame has the values of the columns, and not only values of their types.

    Returns
    -------
    Joined

    Raises
    ------
    IpyjourneyError
        If a key or a lookup cannot be used.
    """
    if not isinstance(lookups, Mapping):
        raise UnusableLookup(reason="mapping", name=type(lookups).__name__, columns=())
    given = {} if containers is None else name_containers(containers)
    not_guessed = () if containers is None else ALL_BUT_SESSION
    keys, notes = guess_containers(frame, kinds, {timestamp}, {*given, *not_guessed}, look=look)
    keys |= given
    for name, source in lookups.items():
        key = _key_of(name, frame, kinds, with_sessions(keys, timeout)[0], timestamp)
        frame, found = join(frame, name, key, source)
        notes += found
        kinds = {**kinds, **column_kinds(frame[[column for column in frame.columns if column not in kinds]])}
    if lookups:
        more, found = guess_containers(frame, kinds, {timestamp}, {*keys, *not_guessed}, look=look)
        keys |= more
        # What was empty before is so still, and was noted.
        notes += [note for note in found if note not in notes]
    for container in keys.values():
        check_columns(container, kinds, timestamp)
    keys, found = with_sessions(keys, timeout)
    return Joined(frame, dict(kinds), order_containers(keys), (*notes, *found))


def _key_of(
    name: str,
    frame: pd.DataFrame,
    kinds: Mapping[str, ColumnKind],
    keys: Mapping[str, ContainerKey],
    timestamp: str,
) -> tuple[str, ...]:
    if name in keys:
        key = keys[name]
    elif name in frame.columns:
        key = ContainerKey(name, (name,))
    else:
        known = (*keys, *frame.columns)
        guess = nearest(str(name), known)
        raise UnknownLookup(
            name=str(name), nearest=guess or "", close="no" if guess is None else "yes", known=shown(known)
        )
    if key.timeout is not None:
        raise UnusableLookup(reason="session", name=name, columns=key.columns)
    check_columns(key, kinds, timestamp)
    return key.columns
