"""The loops of a flow over its places and path views, as whole-array steps: all that speed hangs on stands here."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

__all__ = [
    "count_instances",
    "count_views",
    "first_places",
    "item_at",
    "marked_places",
    "number_keys",
    "number_runs",
    "quantile_order",
]

Codes = npt.NDArray[np.integer]
Places = npt.NDArray[np.int32]
Counts = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

CELLS_PER_VIEW = 32
"""Up to so many cells per path view a table of key and instance is filled faster than the views are sorted."""
MOST_CELLS = 2**28
NUMBERED_CELLS = 8
"""Up to so many possible keys per path view they are numbered by a table, which takes five bytes for each."""
PIECE = 2**16
"""What is looked at together: numpy makes numbers as wide as pointers, which then stay in the cache."""
DURATION_BITS = 50
"""Microseconds of 35 years: with shorter durations, a key and a duration fit into one number."""


def first_places(codes: Codes, null: int, start: Places, repeats: bool) -> Mask | None:
    """Mark the rows at which a place of a path stands: not null, and unless repeats count, not like the one before.

    Parameters
    ----------
    codes : integer array, shape (n,)
        Item of each row, ordered by instance and time.
    null : int
        Code of no item.
    start : int32 array, shape (n_instances + 1,)
        Where the rows of each instance begin.
    repeats : bool
        Whether equal neighbours stay apart.

    Returns
    -------
    bool array, shape (n,), or None
        None where every row is one.
    """
    there: Mask | None = codes != null
    if there is not None and bool(there.all()):
        there = None
    if repeats:
        return there
    if there is None:
        return _changes(codes, start)
    rows = np.flatnonzero(there)
    bounds = np.searchsorted(rows, start.astype(rows.dtype))
    found = np.zeros(len(codes), bool)
    found[rows[_changes(codes[rows], bounds)]] = True
    return found


def _changes(codes: Codes, start: npt.NDArray[np.integer]) -> Mask:
    found = np.empty(len(codes), bool)
    np.not_equal(codes[1:], codes[:-1], out=found[1:])
    found[start[:-1][start[1:] > start[:-1]]] = True
    return found


def item_at(codes: Codes, null: int, places: Places, there: Mask) -> Codes:
    """Give the item at some places, no item where there is none.

    Parameters
    ----------
    codes : integer array
        Item of each place.
    null : int
    places : int32 array, shape (n_views,)
        Anything where there is none.
    there : bool array, shape (n_views,)
    """
    if not len(codes):
        return np.full(len(places), null, codes.dtype)
    found = codes.take(places, mode="clip")
    np.putmask(found, ~there, null)
    return found


def marked_places(marked: Mask, count: int) -> Places:
    """Find the places that are marked.

    Parameters
    ----------
    marked : bool array, shape (n,)
    count : int
        How many there are.
    """
    found = np.empty(count, np.int32)
    done = 0
    for low in range(0, len(marked), PIECE):
        piece = np.flatnonzero(marked[low : low + PIECE])
        np.add(piece, low, out=found[done : done + len(piece)], casting="same_kind")
        done += len(piece)
    return found


def number_runs(instance: Places) -> tuple[Places, int]:
    """Give the distinct values of an ascending array numbers from 0 on.

    Returns
    -------
    numbers : int32 array of the same shape
    count : int
    """
    new = np.ones(len(instance), bool)
    np.not_equal(instance[1:], instance[:-1], out=new[1:])
    numbers = np.cumsum(new, dtype=np.int32) - np.int32(1)
    return numbers, int(numbers[-1]) + 1 if len(numbers) else 0


def number_keys(keys: Counts, n_keys: int) -> tuple[Counts, int]:
    """Give the distinct keys numbers from 0 on, in their order.

    Parameters
    ----------
    keys : int64 array
        Not below zero.
    n_keys : int
        What they are all below.

    Returns
    -------
    numbers : int64 array of the same shape
    count : int
    """
    if n_keys > max(PIECE, NUMBERED_CELLS * len(keys)):
        distinct, numbers = np.unique(keys, return_inverse=True)
        return numbers, len(distinct)
    seen = np.zeros(n_keys, bool)
    seen[keys] = True
    place = np.cumsum(seen, dtype=np.int32) - np.int32(1)
    return place[keys].astype(np.int64), int(place[-1]) + 1 if n_keys else 0


def count_views(keys: Codes, n_keys: int) -> Counts:
    """Count the path views of each key."""
    counts = np.zeros(n_keys, np.int64)
    piece = max(PIECE, n_keys)
    for low in range(0, len(keys), piece):
        counts += np.bincount(keys[low : low + piece], minlength=n_keys)
    return counts


def count_instances(keys: Codes, n_keys: int, runs: Places, n_runs: int) -> Counts:
    """Count the distinct instances of each key.

    Parameters
    ----------
    keys : integer array, shape (n_views,)
        Below ``n_keys``.
    n_keys : int
    runs : int32 array, shape (n_views,)
        Instance of each path view, ascending, numbered from 0.
    n_runs : int
    """
    if n_runs == len(keys):
        return count_views(keys, n_keys)
    cells = n_keys * n_runs
    if cells > MOST_CELLS or cells > CELLS_PER_VIEW * len(keys):
        return _count_changes(keys, n_keys, runs)
    seen = np.zeros(cells, bool)
    for low in range(0, len(keys), PIECE):
        piece = keys[low : low + PIECE].astype(np.intp)
        piece *= n_runs
        piece += runs[low : low + PIECE]
        seen[piece] = True
    return np.array([np.count_nonzero(part) for part in seen.reshape(n_keys, n_runs)], np.int64)


def _count_changes(keys: Codes, n_keys: int, runs: Places) -> Counts:
    # A stable sort of small unsigned integers is a radix sort, and leaves the instances of a key in order.
    small = keys.astype(np.min_scalar_type(max(n_keys - 1, 0)), copy=False)
    order = np.argsort(small, kind="stable")
    ordered, ordered_runs = small[order], runs[order]
    new = np.ones(len(order), bool)
    np.not_equal(ordered_runs[1:], ordered_runs[:-1], out=new[1:])
    new[1:] |= ordered[1:] != ordered[:-1]
    return np.bincount(ordered[new], minlength=n_keys)


def quantile_order(keys: Codes, durations: Counts) -> Iterator[tuple[int, Counts]]:
    """Give each key that is there with its durations in ascending order.

    Parameters
    ----------
    keys : integer array, shape (n,)
    durations : int64 array, shape (n,)
        Microseconds, none below zero.
    """
    if not len(keys):
        return
    if int(durations.max()) < 1 << DURATION_BITS and int(keys.max()) < 1 << (63 - DURATION_BITS):
        # One sort of packed numbers by value is several times faster than one by two keys.
        packed = (keys.astype(np.int64) << DURATION_BITS) | durations
        packed.sort()
        ordered_keys, ordered = packed >> DURATION_BITS, packed & ((1 << DURATION_BITS) - 1)
    else:
        order = np.lexsort((durations, keys))
        ordered_keys, ordered = keys[order].astype(np.int64), durations[order]
    starts = np.flatnonzero(np.concatenate(([True], ordered_keys[1:] != ordered_keys[:-1])))
    for low, high in zip(starts, [*starts[1:], len(ordered)], strict=True):
        yield int(ordered_keys[low]), ordered[low:high]
