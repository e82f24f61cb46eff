"""Tables of records, a row per deal or person with a date for each thing that happened to it, told from events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from ipyjourney.data.checks import differs_on_every_row
from ipyjourney.data.guess import STANDARD_CONTAINERS, guess_event, guess_keys, says_what_happened
from ipyjourney.data.kinds import ColumnKind, is_empty

__all__ = ["are_records"]

FEWEST_DATES = 3
NEARLY_ALL = 0.9
"""What part of the rows has the key of a record, at least; exports have lines of sums at their end."""

FEW_ROWS = 10
"""Up to how many rows a key may differ everywhere by chance."""


def are_records(frame: pd.DataFrame, kinds: Mapping[str, ColumnKind], dates: Sequence[str]) -> bool:
    """Say whether rows are records, such as deals with a date per stage, and no events.

    They have three dates or more, and a key that stands on nearly every row and never comes back. An event column
    makes them events; the stage that something is in does so only where there are few rows. A wider key may come back:
    an account has several deals. A session is an event itself.

    Parameters
    ----------
    frame : DataFrame
    kinds : mapping of str to ColumnKind
        What its columns hold.
    dates : sequence of str
        Its columns of dates.

    Examples
    --------
    >>> deals = pd.DataFrame({"deal_id": ["a", "b"], "account_id": "x"})
    >>> kinds = {"deal_id": ColumnKind.TEXT, "account_id": ColumnKind.TEXT}
    >>> are_records(deals, kinds, ["Created", "Demo", "Won"]), are_records(deals, kinds, ["Created"])
    (True, False)
    """
    if len(dates) < FEWEST_DATES or len(frame) < 2:
        return False
    event = guess_event({column: kind for column, kind in kinds.items() if not is_empty(frame[column])}, dates)
    if event is not None and (says_what_happened(event) or len(frame) <= FEW_ROWS):
        return False
    names = [name for name in STANDARD_CONTAINERS if name != "session"]
    keys = {column for name in names for tier in guess_keys(name, kinds, dates) for column in tier}
    return any(_numbers_the_rows(frame, key) for key in keys)


def _numbers_the_rows(frame: pd.DataFrame, key: str) -> bool:
    return int(frame[key].count()) >= NEARLY_ALL * len(frame) and differs_on_every_row(frame, [key])
