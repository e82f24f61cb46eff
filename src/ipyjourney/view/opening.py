"""What a view is made over: a table in memory, or one that stays where it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from ipyjourney.components.choices import UnknownChoice
from ipyjourney.data import EventSource, LookupSource
from ipyjourney.data.lazy import collect_table, is_lazy
from ipyjourney.engine import EngineName
from ipyjourney.errors import IpyjourneyError

__all__ = ["NotLazy", "open_source", "read_lookups"]


class NotLazy(IpyjourneyError):
    """A table that has to be read into memory, where one was wanted that stays where it is."""


def open_source(events: EventSource, engine: str | None) -> tuple[EventSource, bool]:
    """Give the table of events, read into memory if that is wanted, and whether it stays where it is.

    Parameters
    ----------
    events : DataFrame, path, Arrow table or lazy table
    engine : str or None
        ``pandas`` or ``narwhals``; by the kind of table without it.

    Raises
    ------
    UnknownChoice
        If it is none of these.
    NotLazy
        If a table cannot stay where it is.
    """
    known, stays = [each.value for each in EngineName], is_lazy(events)
    if engine is not None and engine not in known:
        raise UnknownChoice(choice="engine", given=str(engine), known=known)
    if engine == EngineName.NARWHALS and not stays:
        raise NotLazy(type=type(events).__qualname__)
    if engine == EngineName.PANDAS and stays:
        return collect_table(events), False
    return events, stays


def read_lookups(lookups: Mapping[str, LookupSource]) -> Mapping[str, LookupSource]:
    """Read those lookups into memory that stay where they are."""
    # What is no mapping is refused where lookups are joined.
    given = lookups.values() if isinstance(cast(object, lookups), Mapping) else ()
    if not any(is_lazy(each[1] if isinstance(each, tuple) else each) for each in given):
        return lookups
    from ipyjourney.data.lazy_joins import in_memory

    return in_memory(lookups)
