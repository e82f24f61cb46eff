"""A short way to write event tables that can be checked by hand."""

from __future__ import annotations

import pandas as pd

__all__ = ["accounts", "at", "events"]

MONDAY = pd.Timestamp("2024-01-01")
DAYS = {name: number for number, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}


def accounts(without: str = "", **stories: str) -> pd.DataFrame:
    """Write the events of accounts, one story each; ``without`` is a story without an account.

    Rows are in the order written. A moment is a weekday (``tue``), perhaps of a later week (``tue+7``), perhaps with
    a time (``tue 14:30``).

    Examples
    --------
    >>> accounts(acme="mon visit, tue+7 14:30 demo")
                timestamp account_id  event
    0 2024-01-01 00:00:00       acme  visit
    1 2024-01-09 14:30:00       acme   demo
    """
    rows = []
    for account, story in [*stories.items(), (None, without)]:
        for entry in filter(None, story.split(", ")):
            moment, event = entry.rsplit(maxsplit=1)
            rows.append((at(moment), account, event))
    return pd.DataFrame(rows, columns=["timestamp", "account_id", "event"])


def events(header: str, *lines: str) -> pd.DataFrame:
    """Write a table of any columns, words apart by blanks: ``at`` is the moment, ``-`` is null, numbers are numbers.

    Examples
    --------
    >>> table = events("at account_id event revenue", "tue acme won 19.99", "wed@8:00 - visit -")
    >>> table["event"].tolist(), table["account_id"].isna().tolist(), str(table["timestamp"][1])
    (['won', 'visit'], [False, True], '2024-01-03 08:00:00')
    """
    names = header.split()
    frame = pd.DataFrame([[_value(word) for word in line.split()] for line in lines], columns=names)
    frame["at"] = [at(moment.replace("@", " ")) for moment in frame["at"]]
    return frame.rename(columns={"at": "timestamp"})


def at(moment: str) -> pd.Timestamp:
    """Read a moment such as ``tue``, ``tue+7`` or ``tue 14:30``; Monday is the first of January 2024."""
    day, _, time = moment.partition(" ")
    name, _, later = day.partition("+")
    return MONDAY + pd.Timedelta(days=DAYS[name] + int(later or 0)) + pd.Timedelta(f"{time or '0:00'}:00")


def _value(word: str) -> str | float | None:
    if word == "-":
        return None
    try:
        return float(word)
    except ValueError:
        return word
