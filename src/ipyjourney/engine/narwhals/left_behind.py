"""Tables of a connection that were set down for views that are gone: the next view that asks there drops them.

They are not dropped at the very moment when a view goes: that may be in the midst of somebody else's query.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Protocol

from ipyjourney.engine.narwhals.connections import connection_of

__all__ = ["drop_left_behind", "leave_behind_with"]


class _Placed(Protocol):
    @property
    def place(self) -> str: ...


_left: weakref.WeakKeyDictionary[Any, list[str]] = weakref.WeakKeyDictionary()


def leave_behind_with(owner: object, source: object, kept: Mapping[str, _Placed]) -> None:
    """Note what is still set down when its owner goes, where a source tells its connection.

    Parameters
    ----------
    owner : object
    source : object
        The caller's relation, frame or table.
    kept : mapping of str to object
        What is set down, with its place.
    """
    connection = connection_of(source)
    if connection is not None:
        weakref.finalize(owner, _note, weakref.ref(connection), kept).atexit = False


def drop_left_behind(source: object, drop: Callable[[str], object]) -> None:
    """Drop what was left behind on the connection of a source.

    Parameters
    ----------
    source : object
    drop : callable
        Drops a table by its place.
    """
    connection = connection_of(source)
    places = [] if connection is None else _left.get(connection, [])
    while places:
        # It may be gone already.
        with suppress(Exception):
            drop(places.pop())


def _note(connection: weakref.ref[Any], kept: Mapping[str, _Placed]) -> None:
    alive = connection()
    if alive is not None and kept:
        _left.setdefault(alive, []).extend(one.place for one in kept.values())
