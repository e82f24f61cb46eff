"""Who passed along an arrow of a journey, and how long that took."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ipyjourney.engine.pandas.index import NEVER, Index
from ipyjourney.engine.pandas.reach import Link, Reached, arrivals
from ipyjourney.engine.pandas.serving import Times, earliest_server, find_servers
from ipyjourney.engine.pandas.windows import Mask
from ipyjourney.stats import quantile

__all__ = ["Passage", "pass_through", "time_quantiles"]

PERCENTS = (10, 50, 90)


@dataclass(frozen=True)
class Passage:
    """Who passed along an arrow.

    Attributes
    ----------
    instances : bool array, shape (n_instances,)
        Which instances have a row reached through the arrow.
    durations : int64 array, shape (n_passed,)
        Of these instances, in their order: microseconds from the earliest row that serves the first row reached
        through the arrow, to it.
    """

    instances: Mask
    durations: Times

    @cached_property
    def quantiles(self) -> tuple[int | None, ...]:
        """The 10th, 50th and 90th percentile of the durations."""
        return time_quantiles(self.durations)

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take."""
        return self.instances.nbytes + self.durations.nbytes


def time_quantiles(durations: Times) -> tuple[int | None, ...]:
    """Find the 10th, 50th and 90th percentile of durations in any order."""
    if not len(durations):
        return (None,) * len(PERCENTS)
    last = len(durations) - 1
    places = {last * percent // 100 + above for percent in PERCENTS for above in (0, 1)}
    # Only those values need to be in their places that the quantiles are made of.
    partly = np.partition(durations, sorted(place for place in places if place <= last))
    return tuple(quantile(partly, percent) for percent in PERCENTS)


def pass_through(index: Index, link: Link, target: Reached, *, alone: bool, within: int | None) -> Passage:
    """Find the instances with a row reached through an arrow, and how long their first such row took.

    Parameters
    ----------
    index : Index
    link : Link
        The arrow.
    target : Reached
        What was reached at the node that it leads to.
    alone : bool
        Whether nothing is reached at that node but through this arrow.
    within : int or None
        The journey-wide limit, in microseconds.
    """
    source = link.source
    if link.limits.free and within is None:
        if alone:
            there = np.flatnonzero(target.instances)
            return Passage(target.instances, target.moments.take(there) - source.moments.take(there))
        instances = target.matches.last > source.first
        # Places are quicker to pick out by than a mask is, time and again.
        there = np.flatnonzero(instances)
        began = source.first.take(there)
        moments = target.moments.take(there)
        # Nothing is reached before the node's first reached row: only who comes later to the source is looked for.
        later = np.flatnonzero(began >= target.first.take(there))
        place = np.searchsorted(target.matches.positions, began.take(later), "right")
        moments[later] = index.times_at(target.matches.positions.take(place))
        return Passage(instances, moments - source.moments.take(there))
    first = target.first if alone else arrivals(link, target.matches, within)
    instances = first < NEVER
    rows = first[instances]
    servers = find_servers(index, source.positions, rows, np.flatnonzero(instances), link.limits)
    times = index.times[rows]
    oldest = None if within is None else times - within
    earliest = earliest_server(servers, source.origins, oldest)
    return Passage(instances, times - index.times[source.positions[earliest]])
