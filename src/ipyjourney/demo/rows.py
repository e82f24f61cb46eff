"""Rows of the event table: codes in columns until all parts are there, then one frame in the order of time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import pandas as pd

from ipyjourney.demo.accounts import Accounts
from ipyjourney.demo.clock import END_INSTANT, START_INSTANT
from ipyjourney.demo.draws import NULL, Codes, Floats
from ipyjourney.demo.people import People
from ipyjourney.demo.vocabulary import Campaign, Channel, ContentType, EventName, Product, Role

__all__ = ["Rows", "Visit", "account_ids", "rows", "sessions", "texts", "to_frame"]

_SESSIONS_PER_VISIT = 10**9


class Visit(IntEnum):
    """Kinds of session, numbered apart, so that more of one kind don't rename those of another."""

    FORM = 1
    BEFORE_FORM = 2
    BEFORE_MQL = 3
    AFTER_FORM = 4
    OPEN_OPPORTUNITY = 5
    ANONYMOUS = 6
    PRODUCT = 7


@dataclass(frozen=True)
class Rows:
    """Rows of one event.

    Attributes
    ----------
    event : EventName
    times : array of int
        Seconds since 1970, UTC.
    codes : mapping of str to array of int or int
        Codes of the columns that aren't all null; an int stands for itself in every row.
    revenue : array of float, optional
    """

    event: EventName
    times: Codes
    codes: Mapping[str, Codes | int]
    revenue: Floats | None = None


def rows(event: EventName, times: Codes, *, revenue: Floats | None = None, **codes: Codes | int) -> Rows:
    """Make rows of one event."""
    return Rows(event, times, codes, revenue)


def sessions(visit: Visit, size: int) -> Codes:
    """Give as many sessions of one kind as are asked for."""
    return int(visit) * _SESSIONS_PER_VISIT + np.arange(size, dtype=np.int64)


def account_ids(accounts: int) -> list[str]:
    """Name accounts by their number."""
    return [f"A-{number:05d}" for number in range(1, accounts + 1)]


def to_frame(parts: Sequence[Rows], accounts: Accounts, people: People) -> pd.DataFrame:
    """Put rows into one frame, ordered by time; rows of one time stay in the order of the parts.

    What lies outside the span of the data is cut off here, and nowhere else.
    """
    times = np.concatenate([part.times for part in parts])
    order = np.argsort(times, kind="stable")
    order = order[(times[order] >= START_INSTANT) & (times[order] < END_INSTANT)]

    def gather(column: str) -> Codes:
        filled = [np.broadcast_to(np.asarray(part.codes.get(column, NULL)), part.times.shape) for part in parts]
        return np.concatenate(filled)[order]

    event = np.concatenate([np.full(len(part.times), part.event.code) for part in parts])[order]
    revenue = np.concatenate(
        [np.full(len(part.times), np.nan) if part.revenue is None else part.revenue for part in parts]
    )
    account, person, session = gather("account"), gather("person"), gather("session")
    distinct_sessions, session_place = np.unique(session, return_inverse=True)
    no_session = int(session.min(initial=0) == NULL)
    session_ids = [
        f"S{number // _SESSIONS_PER_VISIT}-{number % _SESSIONS_PER_VISIT:06d}"
        for number in distinct_sessions[no_session:].tolist()
    ]
    return pd.DataFrame(
        {
            "timestamp": pd.DatetimeIndex((times[order] * 1_000_000).astype("datetime64[us]")).tz_localize("UTC"),
            "event": texts(list(EventName), event),
            "account_id": texts(account_ids(len(accounts)), account),
            "global_account_id": texts(_ids("G", accounts.global_account), _through(accounts.global_account, account)),
            "opportunity_id": _codes_to_ids("O", gather("opportunity")),
            "buying_group_id": _codes_to_ids("B", gather("buying_group")),
            "person_id": _codes_to_ids("P", person),
            "session_id": texts(session_ids, session_place - no_session),
            "role": texts(list(Role), _through(people.role, person)),
            "content_type": texts(list(ContentType), gather("content_type")),
            "campaign": texts(list(Campaign), gather("campaign")),
            "channel": texts(list(Channel), gather("channel")),
            "product": texts(list(Product), gather("product")),
            "revenue": revenue[order],
        }
    )


def _through(values: Codes, keys: Codes) -> Codes:
    """Look up a value per key; a null key has a null value."""
    return np.append(values, NULL)[keys]


def _ids(letter: str, codes: Codes) -> list[str]:
    return [f"{letter}-{number:05d}" for number in range(1, int(codes.max(initial=NULL)) + 2)]


def _codes_to_ids(letter: str, codes: Codes) -> pd.Series[str]:
    return texts(_ids(letter, codes), codes)


def texts(names: Sequence[str], codes: Codes) -> pd.Series[str]:
    """Spell codes out, as the text type that the installed pandas reads files with."""
    distinct = pd.Series([str(name) for name in names] or [""])
    return pd.Series(distinct.array.take(codes, allow_fill=True))
