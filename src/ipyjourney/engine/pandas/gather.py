"""Long arrays looked up and grouped a piece at a time: pieces stay in the processor's memory, and need little room."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import numpy as np
import numpy.typing as npt

__all__ = ["count_codes", "gather", "group_places"]

PIECE = 2**20
SORTED_PIECE = 2**16

FEW_CODES = 1024
"""Up to so many codes the run of each is copied on its own; more runs are too short for that."""

T = TypeVar("T", bound=np.generic)
Codes = npt.NDArray[np.integer]


def gather(values: npt.NDArray[T], places: npt.NDArray[np.integer]) -> npt.NDArray[T]:
    """Give ``values[places]``; numpy alone would first make all places as wide as pointers.

    Examples
    --------
    >>> gather(np.array([10, 20, 30]), np.array([2, -1, 0], np.int8))
    array([30, 30, 10])
    """
    found = np.empty(len(places), values.dtype)
    for begin, end in _pieces(len(places)):
        # Places counted from the end are given as they are in an index; that no other is out of bounds is not checked.
        np.take(values, places[begin:end], out=found[begin:end], mode="wrap")
    return found


def count_codes(codes: Codes, n_codes: int) -> npt.NDArray[np.int64]:
    """Count how often each code occurs.

    Examples
    --------
    >>> count_codes(np.array([0, 2, 2], np.uint8), 4)
    array([1, 0, 2, 0])
    """
    counts = np.zeros(n_codes, np.int64)
    for begin, end in _pieces(len(codes)):
        counts += np.bincount(codes[begin:end], minlength=n_codes)
    return counts


def group_places(codes: Codes, n_codes: int) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int64]]:
    """Group the places of an array by the codes that stand there, ascending within each group.

    Returns
    -------
    places : int32 array, shape (n,)
    ends : int64 array, shape (n_codes + 1,)
        Places of code ``c`` are ``places[ends[c] : ends[c + 1]]``.

    Examples
    --------
    >>> group_places(np.array([1, 0, 1], np.uint8), 2)
    (array([1, 0, 2], dtype=int32), array([0, 1, 3]))
    """
    ends = np.concatenate(([0], np.cumsum(count_codes(codes, n_codes))))
    places = np.empty(len(codes), np.int32)
    free = ends[:-1].copy()
    few = n_codes <= FEW_CODES
    # A stable sort of small unsigned integers is a radix sort, quickest where all it needs stays close.
    for begin, end in _pieces(len(codes), SORTED_PIECE if few else PIECE):
        piece = codes[begin:end]
        counts = np.bincount(piece, minlength=n_codes)
        ordered = np.argsort(piece, kind="stable").astype(np.int32)
        ordered += np.int32(begin)
        if few:
            upto = np.cumsum(counts)
            for code in np.flatnonzero(counts).tolist():
                run = ordered[upto[code] - counts[code] : upto[code]]
                places[free[code] : free[code] + len(run)] = run
        else:
            places[np.arange(len(piece)) + np.repeat(free - (np.cumsum(counts) - counts), counts)] = ordered
        free += counts
    return places, ends


def _pieces(size: int, piece: int = PIECE) -> Iterator[tuple[int, int]]:
    for begin in range(0, size, piece):
        yield begin, min(begin + piece, size)
