"""What a key looks like on the whole table: null, the same on every row, or different on every row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.data.containers import ContainerKey, EmptyKey
from ipyjourney.data.instances import key_codes
from ipyjourney.errors import Note

__all__ = ["check_keys", "differs_on_every_row", "null_keys"]

SAMPLE = 10_000


def check_keys(frame: pd.DataFrame, keys: Mapping[str, ContainerKey]) -> list[Note]:
    """Look for keys that can hardly be meant.

    Parameters
    ----------
    frame : DataFrame
    keys : mapping of str to ContainerKey
        Sessions that are cut from people's rows are not looked at.

    Returns
    -------
    list of Note

    Raises
    ------
    EmptyKey
        If a key is null on every row.

    Examples
    --------
    >>> frame = pd.DataFrame({"account_id": ["a", "b", "a", None]})
    >>> [note.text for note in check_keys(frame, {"account": ContainerKey("account", ("account_id",))})]
    ['1 row has no account: it counts in no figure of that container.']
    """
    notes: list[Note] = []
    for name, key in keys.items():
        if key.timeout is not None:
            continue
        nulls = int(np.count_nonzero(null_keys(frame, key.columns)))
        if nulls == len(frame):
            raise EmptyKey(container=name, columns=key.columns, rows=nulls, count=len(key.columns))
        about = {"container": name, "columns": ", ".join(key.columns)}
        if nulls:
            notes.append(Note("key-partly-null", {**about, "rows": nulls}))
        if len(frame) - nulls < 2:
            continue
        match _spread(frame, key.columns):
            case _Spread.ONE_KEY:
                notes.append(Note("key-constant", about))
            case _Spread.ONE_ROW_EACH:
                notes.append(Note("key-on-one-row-each", about))
            case _Spread.MIXED:
                pass
    return notes


def null_keys(frame: pd.DataFrame, columns: Iterable[str]) -> npt.NDArray[np.bool_]:
    """Say for each row whether one of the columns is null.

    Examples
    --------
    >>> null_keys(pd.DataFrame({"person": ["p", None], "visit": [None, 1.0]}), ["person", "visit"])
    array([ True,  True])
    """
    nulls = np.zeros(len(frame), dtype=np.bool_)
    for column in columns:
        nulls |= frame[column].isna().to_numpy(dtype=np.bool_)
    return nulls


def differs_on_every_row(frame: pd.DataFrame, columns: Sequence[str]) -> bool:
    """Say whether no key stands on two rows.

    Examples
    --------
    >>> differs_on_every_row(pd.DataFrame({"row_id": ["a", "b", None]}), ["row_id"])
    True
    """
    return _spread(frame, columns) is _Spread.ONE_ROW_EACH


class _Spread(Enum):
    ONE_KEY = "one key on all rows"
    ONE_ROW_EACH = "a key of its own on each row"
    MIXED = "neither"


def _spread(frame: pd.DataFrame, columns: Sequence[str]) -> _Spread:
    # Most keys show on the first rows already that they are like other keys.
    sample = frame.iloc[:SAMPLE]
    found = _spread_of(sample, columns)
    return found if found is _Spread.MIXED or len(sample) == len(frame) else _spread_of(frame, columns)


def _spread_of(frame: pd.DataFrame, columns: Sequence[str]) -> _Spread:
    codes, count = key_codes(frame, columns)
    if count == int(np.count_nonzero(codes >= 0)):
        return _Spread.ONE_ROW_EACH
    return _Spread.ONE_KEY if count == 1 else _Spread.MIXED
