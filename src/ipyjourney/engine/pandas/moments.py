"""Rows at the same moment: which those are in a table, and how many follow one another in an instance."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.gather import gather

__all__ = ["count_ties", "rows_at_shared_moments"]

MOST_SHARED = 20
"""Beyond one row in so many, comparing neighbours in the order of instances is quicker than these rows are."""

PIECE = 2**17

Times = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int32]


def rows_at_shared_moments(times: Times, by_time: Rows | None) -> Rows | None:
    """Find the rows whose moment is that of another row, too.

    Parameters
    ----------
    times : int64 array, shape (n_rows,)
    by_time : int32 array, shape (n_rows,), or None
        Row numbers in the order of time; None if the rows are in it as they stand.

    Returns
    -------
    int32 array or None
        None if they are more than one in twenty.

    Examples
    --------
    >>> rows_at_shared_moments(np.array([10, 20, 20, *range(30, 90)]), None)
    array([1, 2], dtype=int32)
    """
    found: list[Rows] = []
    left = len(times) // MOST_SHARED
    for begin in range(0, len(times), PIECE):
        # A row before and a row after the piece: their neighbours in it may share their moment.
        low, end = max(begin - 1, 0), min(begin + PIECE, len(times))
        stretch = slice(low, min(end + 1, len(times)))
        moments = times[stretch] if by_time is None else gather(times, by_time[stretch])
        alike = moments[1:] == moments[:-1]
        if not alike.any():
            continue
        shared = np.append(alike, False)
        shared[1:] |= alike
        places = np.flatnonzero(shared[begin - low : end - low]).astype(np.int32) + np.int32(begin)
        left -= len(places)
        if left < 0:
            return None
        found.append(places if by_time is None else by_time[places])
    return np.concatenate(found) if found else np.empty(0, np.int32)


def count_ties(times: Times, instance: Rows) -> int:
    """Count the rows at the same moment as another row before them of their instance.

    Parameters
    ----------
    times : int64 array, shape (n,)
    instance : int32 array, shape (n,)
        -1 for none; such rows do not count.

    Examples
    --------
    >>> count_ties(np.array([5, 5, 5, 5, 5]), np.array([1, 2, 1, -1, -1], np.int32))
    1
    """
    has = instance >= 0
    times, instance = times[has], instance[has]
    order = np.lexsort((times, instance))
    times, instance = times[order], instance[order]
    return int(np.count_nonzero((times[1:] == times[:-1]) & (instance[1:] == instance[:-1])))
