"""What a key looks like on the whole table: null, the same on every row, or different on every row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

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
        if _is_constant(frame, key.columns):
            notes.append(Note("key-constant", about))
        elif differs_on_every_row(frame, key.columns):
            notes.append(Note("key-on-one-row-each", about))
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
    sample = frame[list(columns)].head(SAMPLE).dropna()
    if bool(sample.duplicated().any()):
        return False
    codes, count = key_codes(frame, columns)
    return count == int(np.count_nonzero(codes >= 0))


def _is_constant(frame: pd.DataFrame, columns: Sequence[str]) -> bool:
    sample = frame[list(columns)].head(SAMPLE).dropna()
    if len(sample.drop_duplicates()) > 1:
        return False
    return key_codes(frame, columns)[1] == 1
