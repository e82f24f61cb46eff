"""Which connection a table is asked by, and who may ask there: one at a time, for it answers one question at a time."""

from __future__ import annotations

import threading
import weakref
from typing import Any

__all__ = ["connection_of", "lock_of"]

Lock = threading.RLock

_locks: weakref.WeakKeyDictionary[Any, Any] = weakref.WeakKeyDictionary()
_looking_up = threading.Lock()


def connection_of(source: object) -> Any:
    """Give the connection of a DuckDB relation; None where it does not tell it."""
    found = getattr(source, "_con", None)
    # Otherwise the attribute may be a column of that name.
    return found if "Connection" in type(found).__name__ else None


def lock_of(backend: str, source: Any) -> Any:
    """Give the lock that all views over one connection share; one of its own where there is no connection to share.

    Parameters
    ----------
    backend : str
    source : object
        The caller's relation, frame or table.
    """
    match backend:
        case "duckdb":
            connection = connection_of(source)
        case "ibis":
            connection = source.get_backend()
        case _:
            connection = None
    if connection is None:
        return Lock()
    with _looking_up:
        return _locks.setdefault(connection, Lock())
