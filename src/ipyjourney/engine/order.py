"""The order of events: within an instance by time, ties by the tie-breaker if there is one, then by row."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["order_rows", "rank_by_time"]

RANK_BITS = 32


def rank_by_time(times: npt.NDArray[np.int64], ties: npt.NDArray[np.int32] | None) -> npt.NDArray[np.int32] | None:
    """Order all rows by time.

    Parameters
    ----------
    times : int64 array, shape (n_rows,)
        Microseconds since 1970, UTC.
    ties : int32 array, shape (n_rows,), or None
        Ranks of the tie-breaker's values; rows with equal ones keep their order.

    Returns
    -------
    int32 array, shape (n_rows,), or None
        Row numbers in order; None if the rows are in order as they stand.
    """
    if ties is not None:
        return np.lexsort((ties, times)).astype(np.int32)
    if bool((times[1:] >= times[:-1]).all()):
        return None
    return np.argsort(times, kind="stable").astype(np.int32)


def order_rows(
    instances: npt.NDArray[np.int32], by_time: npt.NDArray[np.int32] | None
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
    """Order the rows of all instances: by instance, then as the rows are ordered by time.

    One packed 64-bit key per row is sorted by value, which is several times faster than an indirect sort.

    Parameters
    ----------
    instances : int32 array, shape (n_rows,)
        Instance of each row; -1 for none, whose rows are left out.
    by_time : int32 array, shape (n_rows,), or None
        Row numbers ordered by time, as :func:`rank_by_time` gives them.

    Returns
    -------
    rows, instance : int32 arrays, shape (n_kept,)
        Row number and instance at each position.
    """
    ranked = instances if by_time is None else instances[by_time]
    key = (ranked.astype(np.int64) << RANK_BITS) | np.arange(len(ranked), dtype=np.int64)
    if bool((ranked < 0).any()):
        key = key[ranked >= 0]
    key.sort()
    rank = (key & ((1 << RANK_BITS) - 1)).astype(np.int32)
    rows = rank if by_time is None else by_time[rank]
    return rows, (key >> RANK_BITS).astype(np.int32)
