"""Which earlier rows may serve a later one: limits, immediacy, and the chain's start within a journey-wide limit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.limits import Limits
from ipyjourney.engine.pandas.index import Index, Positions

__all__ = ["NO_ORIGIN", "Limits", "Servers", "earliest_server", "find_servers", "latest_origin", "window_maximum"]

Times = npt.NDArray[np.int64]
Places = npt.NDArray[np.int64]

NO_ORIGIN = np.iinfo(np.int64).min
"""Earlier than every moment: the start of a chain that does not exist."""


@dataclass(frozen=True)
class Servers:
    """Per later row, the run of earlier reached rows that may serve it: places ``low`` up to ``high`` among them."""

    low: Places
    high: Places


def find_servers(
    index: Index, reached: Positions, later: Positions, instance: npt.NDArray[np.integer], limits: Limits
) -> Servers:
    """Find the run of reached rows that may serve each of some rows.

    Parameters
    ----------
    index : Index
    reached : int32 array
        Ascending positions of the rows reached at the arrow's source.
    later : int32 array
        Ascending positions of rows to be served.
    instance : integer array
        The instance of each.
    limits : Limits
    """
    if limits.immediate:
        before = later - np.int32(1)
        low = np.searchsorted(reached, before)
        there = low < len(reached)
        there[there] = reached[low[there]] == before[there]
        there &= before >= index.start[instance]
        elapsed = index.times[later[there]] - index.times[before[there]]
        there[there] = (elapsed >= (limits.after or 0)) & (True if limits.within is None else elapsed <= limits.within)
        return Servers(low, low + there)
    low = np.searchsorted(reached, index.start)[instance]
    high = np.searchsorted(reached, later)
    times = index.times[later]
    reached_times = index.times[reached]
    if limits.after is not None:
        high = _bisect(reached_times, low, high, times - limits.after, up_to=True)
    if limits.within is not None:
        low = np.minimum(_bisect(reached_times, low, high, times - limits.within, up_to=False), high)
    return Servers(low, high)


def _bisect(times: Times, low: Places, high: Places, wanted: Times, *, up_to: bool) -> Places:
    """Find, in the sorted run of each row, the first time that is not before (``up_to``: after) the wanted one."""
    low, high = low.copy(), high.copy()
    while True:
        open_ = np.flatnonzero(low < high)
        if not len(open_):
            return low
        middle = (low[open_] + high[open_]) >> 1
        found = times[middle]
        right = found <= wanted[open_] if up_to else found < wanted[open_]
        low[open_[right]] = middle[right] + 1
        high[open_[~right]] = middle[~right]


def latest_origin(servers: Servers, origins: Times, times: Times, within: int) -> Times:
    """Find the latest start of a chain through each row's servers that the journey's own limit admits.

    Parameters
    ----------
    servers : Servers
    origins : int64 array
        Latest start of a chain to each reached row, in microseconds.
    times : int64 array
        Moments of the rows to be served.
    within : int
        Longest time from the start of a chain, in microseconds.

    Returns
    -------
    int64 array
        ``NO_ORIGIN`` where no chain is left.
    """
    latest = window_maximum(origins, servers.low, servers.high)
    admitted = (latest != NO_ORIGIN) & (latest >= times - within)
    return np.where(admitted, latest, NO_ORIGIN)


def window_maximum(values: Times, low: Places, high: Places) -> Times:
    """Find the maximum of ``values[low:high]`` for many windows, ``NO_ORIGIN`` where a window is empty.

    Maxima over runs of 1, 2, 4 … values are made one after the other, and each window, which two overlapping runs of
    the right length cover, is answered when its length is reached.
    """
    found = np.full(len(low), NO_ORIGIN, np.int64)
    length = high - low
    maxima, run = values, 1
    while True:
        fits = np.flatnonzero((length >= run) & (length < 2 * run))
        if len(fits):
            found[fits] = np.maximum(maxima[low[fits]], maxima[high[fits] - run])
        if not bool((length >= 2 * run).any()):
            return found
        maxima = np.maximum(maxima[:-run], maxima[run:])
        run *= 2


def earliest_server(servers: Servers, origins: Times | None, oldest: Times | None) -> Places:
    """Find the first server of each row: the first one, or the first whose chain starts late enough.

    Parameters
    ----------
    servers : Servers
        None of whose runs is empty.
    origins : int64 array or None
        Latest start of a chain to each reached row; None without a journey-wide limit.
    oldest : int64 array or None
        Per row to be served, the earliest admitted start of a chain.
    """
    if origins is None or oldest is None:
        return servers.low
    found = servers.low.copy()
    # Nearly always the first server will do; the others are stepped through together.
    waiting = np.flatnonzero(origins[found] < oldest)
    while len(waiting):
        found[waiting] += 1
        waiting = waiting[origins[found[waiting]] < oldest[waiting]]
    return found
