"""Histograms of durations, with edges that people read easily."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

__all__ = ["bar_width", "histogram_of_durations"]

SECOND, MINUTE, HOUR, DAY, WEEK = 1_000_000, 60_000_000, 3_600_000_000, 86_400_000_000, 604_800_000_000
STEPS = (
    *(SECOND * n for n in (1, 2, 5, 10, 15, 30)),
    *(MINUTE * n for n in (1, 2, 5, 10, 15, 30)),
    *(HOUR * n for n in (1, 2, 3, 6, 12)),
    *(DAY * n for n in (1, 2)),
)


def histogram_of_durations(durations: npt.NDArray[np.int64], bars: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Count durations in bars of one width.

    Parameters
    ----------
    durations : int64 array, shape (n,)
        Microseconds from 0 on, in any order.
    bars : int
        How many bars there may be at most.

    Returns
    -------
    edges : tuple of int
        Where each bar begins and the last one ends, in microseconds. A bar holds what is not less than its beginning
        and less than its end.
    counts : tuple of int
        How many durations each bar holds.

    Examples
    --------
    >>> edges, counts = histogram_of_durations(np.array([HOUR, 3 * DAY, 5 * DAY]), bars=6)
    >>> [edge // DAY for edge in edges], counts
    ([0, 1, 2, 3, 4, 5, 6], (1, 0, 0, 1, 0, 1))
    """
    if not len(durations):
        return (), ()
    shortest, longest = int(durations.min()), int(durations.max())
    width = bar_width(shortest, longest, bars)
    begin, end = shortest // width, longest // width + 1
    counts = np.bincount(durations // width - begin, minlength=end - begin)
    return tuple(place * width for place in range(begin, end + 1)), tuple(counts.tolist())


def bar_width(shortest: int, longest: int, bars: int) -> int:
    """Choose the smallest width with so few bars, all of which begin at a multiple of it.

    Parameters
    ----------
    shortest, longest : int
        Microseconds.
    bars : int
        How many bars there may be at most, two or more.

    Returns
    -------
    int
        1, 2, 5, 10, 15 or 30 seconds or minutes; 1, 2, 3, 6 or 12 hours; 1 or 2 days; 1, 2, 4, 8 … weeks.
    """
    return next(width for width in _widths() if longest // width - shortest // width < bars)


def _widths() -> Iterator[int]:
    yield from STEPS
    width = WEEK
    while True:
        yield width
        width *= 2
