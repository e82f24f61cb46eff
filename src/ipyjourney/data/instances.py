"""Instances: the keys of a table as small numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.data.containers import ContainerKey
from ipyjourney.data.sessions import session_codes

__all__ = ["instance_codes", "key_codes"]


def key_codes(frame: pd.DataFrame, columns: Sequence[str]) -> tuple[npt.NDArray[np.int32], int]:
    """Give each row the number of its key.

    Parameters
    ----------
    frame : DataFrame, n_rows
    columns : sequence of str
        Key columns.

    Returns
    -------
    codes : array of int32, shape (n_rows,)
        Number of each row's key; -1 where one of the columns is null.
    count : int
        How many keys there are.

    Examples
    --------
    >>> key_codes(pd.DataFrame({"person": ["p", "q", None, "p"]}), ["person"])
    (array([ 0,  1, -1,  0], dtype=int32), 2)
    """
    codes, count = _column_codes(frame[columns[0]])
    for column in columns[1:]:
        more, n_values = _column_codes(frame[column])
        whole = (codes >= 0) & (more >= 0)
        combined, distinct = pd.factorize(codes[whole].astype(np.int64) * max(n_values, 1) + more[whole])
        codes = np.full(len(frame), -1, dtype=np.int32)
        codes[whole] = combined
        count = len(distinct)
    return codes, count


def _column_codes(column: pd.Series) -> tuple[npt.NDArray[np.int32], int]:
    if not isinstance(column.dtype, pd.CategoricalDtype):
        numbers, uniques = pd.factorize(column)
        return numbers.astype(np.int32), len(uniques)
    # The codes of the array itself: the column's accessor copies them.
    codes: npt.NDArray[np.int32] = cast(pd.Categorical, column.array).codes.astype(np.int32, copy=False)
    used = np.zeros(len(column.cat.categories) + 1, dtype=np.bool_)
    # The last place serves the nulls, whose code is -1.
    used[codes] = True
    if used[:-1].all():
        return codes, len(used) - 1
    numbers_of_used = np.append(np.cumsum(used[:-1]) - 1, -1).astype(np.int32)
    return numbers_of_used[codes], int(np.count_nonzero(used[:-1]))


def instance_codes(
    frame: pd.DataFrame, times: npt.NDArray[np.int64], key: ContainerKey
) -> tuple[npt.NDArray[np.int32], int]:
    """Give each row the number of its instance, of sessions that are cut from people's rows too.

    Parameters
    ----------
    frame : DataFrame, n_rows
    times : array of int64, shape (n_rows,)
        Microseconds since 1970-01-01 00:00 UTC.
    key : ContainerKey

    Returns
    -------
    codes : array of int32, shape (n_rows,)
        Number of each row's instance; -1 for none.
    count : int
        How many instances there are.
    """
    codes, count = key_codes(frame, key.columns)
    if key.timeout is None:
        return codes, count
    sessions = session_codes(codes, times, key.timeout)
    return sessions, int(sessions.max(initial=-1)) + 1
