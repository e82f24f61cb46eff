"""Which rows are reached at each node of a journey.

Where no limit lies upstream, the rows reached at a node are all of its matches from some row on, per instance: the
node is its first reached row. Limits leave holes, so that the reached rows themselves are kept.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ipyjourney.engine.pandas.index import NEVER, Index, Positions
from ipyjourney.engine.pandas.matching import Matches
from ipyjourney.engine.pandas.serving import (
    NO_ORIGIN,
    Limits,
    Times,
    find_servers,
    latest_origin,
)
from ipyjourney.engine.pandas.windows import Mask

__all__ = ["Goal", "Link", "Reached", "arrivals", "is_same", "reach", "reach_all", "reach_none"]


@dataclass(frozen=True)
class Reached:
    """The rows reached at a node.

    Attributes
    ----------
    index : Index
    matches : Matches
        The rows that match the node.
    first : int32 array, shape (n_instances,)
        First reached position of each instance, ``NEVER`` where there is none.
    mask : bool array, shape (n_matches,), or None
        Which matches are reached; None if all are from the first one on.
    origins : int64 array, shape (n_reached,), or None
        Latest start of a chain to each reached row, in microseconds; None without a journey-wide limit.
    place : int32 array, shape (n_instances,), or None
        Where the reached rows begin in each instance's run of matches; None if some of them are not reached.
    number : int
        Tells what was reached apart in cache keys.
    """

    index: Index
    matches: Matches
    first: Positions
    mask: Mask | None = None
    origins: Times | None = None
    place: Positions | None = None
    number: int = field(default_factory=itertools.count().__next__)

    @cached_property
    def positions(self) -> Positions:
        """Ascending positions of the reached rows."""
        return self.matches.positions[self.reached_mask]

    @property
    def reached_mask(self) -> Mask:
        """Which matches are reached."""
        if self.mask is not None:
            return self.mask
        return self.matches.positions >= self.first.take(self.matches.instance)

    @cached_property
    def n_rows(self) -> int:
        """How many rows are reached."""
        if self.place is None:
            return int(np.count_nonzero(self.reached_mask))
        return int((self.matches.bounds[1:] - self.place).sum(dtype=np.int64))

    @cached_property
    def moments(self) -> Times:
        """The moment of each instance's first reached row, 0 where there is none."""
        found = np.zeros(len(self.first), np.int64)
        there = np.flatnonzero(self.instances)
        found[there] = self.index.times_at(self.first.take(there))
        return found

    @cached_property
    def instances(self) -> Mask:
        """Which instances have reached the node."""
        return self.first < NEVER

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take, those made on demand included."""
        rows = len(self.matches.positions)
        # Without holes, positions are hardly ever asked for.
        known = 0 if self.mask is None else 5 * rows
        return 5 * self.first.nbytes + known + (0 if self.origins is None else 8 * rows)


@dataclass(frozen=True)
class Link:
    """An arrow into a node: the rows reached at its source, and its limits.

    Kept together with what it leads to and the journey-wide limit: what it serves is found once.
    """

    source: Reached
    limits: Limits
    _found: list[tuple[Mask, Times | None]] = field(default_factory=list, repr=False, compare=False)

    def serve(self, target: Matches, within: int | None) -> tuple[Mask, Times | None]:
        """Find the matches of a node that are reached through the arrow, and the latest start of a chain to each."""
        if not self._found:
            self._found.append(_served(self, target, within))
        return self._found[0]


@dataclass(frozen=True)
class Goal:
    """A node to be reached.

    Attributes
    ----------
    matches : Matches
    start : bool
        Whether every match is reached.
    """

    matches: Matches
    start: bool


def reach(index: Index, goal: Goal, links: list[Link], within: int | None) -> Reached:
    """Find the rows reached at a node from those reached at its predecessors.

    Parameters
    ----------
    index : Index
    goal : Goal
    links : list of Link
        The node's incoming arrows.
    within : int or None
        The journey-wide limit, in microseconds.
    """
    matches = goal.matches
    if goal.start:
        return reach_all(index, matches, within)
    if within is None and all(link.limits.free for link in links):
        return _after(index, matches, np.minimum.reduce([link.source.first for link in links]))
    served = [link.serve(matches, within) for link in links]
    mask = np.logical_or.reduce([each for each, _ in served])
    first = _first_of(matches, mask)
    if within is None:
        return Reached(index, matches, first, mask)
    origins = np.maximum.reduce([found for _, found in served if found is not None])
    return Reached(index, matches, first, mask, origins[mask])


def reach_all(index: Index, matches: Matches, within: int | None) -> Reached:
    """Reach every match, as the start of a chain of its own."""
    place = matches.bounds[:-1]
    origins = None if within is None else index.times[matches.positions]
    return Reached(index, matches, _pick(matches, place), None, origins, place)


def reach_none(index: Index, matches: Matches, within: int | None) -> Reached:
    """Reach no match."""
    first = np.full(len(matches.bounds) - 1, NEVER, np.int32)
    return Reached(index, matches, first, None, None if within is None else np.empty(0, np.int64), matches.bounds[1:])


def arrivals(link: Link, target: Matches, within: int | None) -> Positions:
    """Find the first row of each instance that is reached through an arrow, ``NEVER`` where there is none."""
    if not link.limits.free or within is not None:
        return _first_of(target, link.serve(target, within)[0])
    return _pick(target, target.place_after(link.source.first))


def _served(link: Link, target: Matches, within: int | None) -> tuple[Mask, Times | None]:
    source, limits, index = link.source, link.limits, link.source.index
    if within is None:
        if limits.free:
            return source.first.take(target.instance) < target.positions, None
        if limits.within is None and not limits.immediate:
            return _served_early(source, target, limits.after or 0), None
        if limits.after is None and not limits.immediate:
            return _served_lately(source, target, limits.within or 0), None
    servers = find_servers(index, source.positions, target.positions, target.instance, limits)
    if within is None:
        return servers.low < servers.high, None
    if source.origins is None:
        raise AssertionError("a journey-wide limit needs the start of every chain")
    found = latest_origin(servers, source.origins, index.times[target.positions], within)
    return found != NO_ORIGIN, found


def _served_early(source: Reached, target: Matches, after: int) -> Mask:
    """Where only a lower limit is set, the first reached row decides."""
    served = source.first.take(target.instance) < target.positions
    waited = source.index.times[target.positions[served]] - source.moments[target.instance[served]]
    served[served] = waited >= after
    return served


def _served_lately(source: Reached, target: Matches, within: int) -> Mask:
    """Where only an upper limit is set, the last earlier reached row decides."""
    index, reached = source.index, source.positions
    served = source.first.take(target.instance) < target.positions
    rows = target.positions[served]
    servers = reached[np.searchsorted(reached, rows) - 1]
    served[served] = index.times[rows] - index.times[servers] <= within
    return served


def _after(index: Index, matches: Matches, earliest: Positions) -> Reached:
    """Reach the matches that come after a row of their instance."""
    place = matches.place_after(earliest)
    return Reached(index, matches, _pick(matches, place), place=place)


def _pick(matches: Matches, place: Positions) -> Positions:
    """Give the match at a place in each instance's run, ``NEVER`` past its end."""
    first = np.full(len(place), NEVER, np.int32)
    there = np.flatnonzero(place < matches.bounds[1:])
    first[there] = matches.positions.take(place.take(there))
    return first


def _first_of(matches: Matches, mask: Mask) -> Positions:
    """Give the first of some matches of each instance, ``NEVER`` where there is none."""
    first = np.full(len(matches.bounds) - 1, NEVER, np.int32)
    places = np.flatnonzero(mask)[::-1]
    # Ascending positions: written backwards, the first of each instance is written last.
    first[matches.instance[places]] = matches.positions[places]
    return first


def is_same(one: Reached, other: Reached) -> bool:
    """Say whether two nodes with the same matches are reached by the same rows, with chains that start alike."""
    if not np.array_equal(one.first, other.first):
        return False
    # All matches from the first one on are the same ones; holes are compared.
    if (one.place is None or other.place is None) and not np.array_equal(one.reached_mask, other.reached_mask):
        return False
    return one.origins is other.origins or np.array_equal(_known(one.origins), _known(other.origins))


def _known(origins: Times | None) -> Times:
    return np.empty(0, np.int64) if origins is None else origins
