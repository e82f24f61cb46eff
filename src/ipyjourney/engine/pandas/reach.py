"""Which rows are reached at each node of a journey.

Where no limit lies upstream, the rows reached at a node are all of its matches from some row on, per instance: the
node is its first reached row. Limits leave holes, so that the reached rows themselves are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ipyjourney.engine.pandas.index import NEVER, Index, Positions
from ipyjourney.engine.pandas.matching import Matches
from ipyjourney.engine.pandas.rows import Mask
from ipyjourney.engine.pandas.serving import (
    NO_ORIGIN,
    Limits,
    Times,
    earliest_server,
    find_servers,
    latest_origin,
)

__all__ = ["Link", "Passage", "Reached", "Stage", "pass_through", "reach", "reach_loop"]


@dataclass(frozen=True)
class Reached:
    """The rows reached at a node.

    Attributes
    ----------
    matches : Matches
        The rows that match the node.
    first : int32 array, shape (n_instances,)
        First reached position of each instance, ``NEVER`` where there is none.
    mask : bool array, shape (n_matches,), or None
        Which matches are reached; None if all are from the first one on.
    origins : int64 array, shape (n_reached,), or None
        Latest start of a chain to each reached row, in microseconds; None without a journey-wide limit.
    """

    matches: Matches
    first: Positions
    mask: Mask | None = None
    origins: Times | None = None

    @cached_property
    def positions(self) -> Positions:
        """Ascending positions of the reached rows."""
        return self.matches.positions[self.reached_mask]

    @property
    def reached_mask(self) -> Mask:
        """Which matches are reached."""
        if self.mask is not None:
            return self.mask
        return self.matches.positions >= np.repeat(self.first, np.diff(self.matches.bounds))

    @property
    def instances(self) -> Mask:
        """Which instances have reached the node."""
        return self.first < NEVER

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take, those made on demand included."""
        rows = len(self.matches.positions)
        return self.first.nbytes + 5 * rows + (0 if self.origins is None else 8 * rows)


@dataclass(frozen=True)
class Link:
    """An arrow into a node: the rows reached at its source, and its limits."""

    source: Reached
    limits: Limits


@dataclass(frozen=True)
class Stage:
    """A node to be reached.

    Attributes
    ----------
    matches : Matches
    start : bool
        Whether every match is reached.
    """

    matches: Matches
    start: bool


@dataclass(frozen=True)
class Passage:
    """Who passed along an arrow.

    Attributes
    ----------
    instances : bool array, shape (n_instances,)
        Which instances have a row reached through the arrow.
    durations : int64 array, shape (n_instances,)
        Microseconds from the earliest row that serves the first row reached through the arrow, to it.
    """

    instances: Mask
    durations: Times

    @cached_property
    def ordered(self) -> Times:
        """The durations of the instances that passed, ascending."""
        return np.sort(self.durations[self.instances])

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take, those made on demand included."""
        return self.instances.nbytes + 2 * self.durations.nbytes


def reach(index: Index, stage: Stage, links: list[Link], within: int | None) -> Reached:
    """Find the rows reached at a node from those reached at its predecessors.

    Parameters
    ----------
    index : Index
    stage : Stage
    links : list of Link
        The node's incoming arrows.
    within : int or None
        The journey-wide limit, in microseconds.
    """
    matches = stage.matches
    if stage.start:
        return _whole(index, matches, within)
    if within is None and all(link.limits.free for link in links):
        return _after(matches, np.minimum.reduce([link.source.first for link in links]))
    mask = np.zeros(len(matches.positions), bool)
    origins = np.full(len(matches.positions), NO_ORIGIN, np.int64)
    for link in links:
        served, found = _served(index, link, matches.positions, within)
        mask |= served
        if found is not None:
            np.maximum(origins, found, out=origins)
    first = _first_of(index, matches.positions[mask])
    return Reached(matches, first, mask, None if within is None else origins[mask])


def reach_loop(
    index: Index, stages: dict[str, Stage], links: dict[str, list[tuple[str | Reached, Limits]]], within: int | None
) -> dict[str, Reached]:
    """Find the rows reached at the nodes of a loop: from nothing up, until nothing more is reached.

    Parameters
    ----------
    index : Index
    stages : dict of str to Stage
        The nodes of the loop.
    links : dict of str to list
        Per node its incoming arrows: from a node of the loop by its id, from others by what was reached there.
    within : int or None
        The journey-wide limit, in microseconds.
    """
    known = {
        node: _whole(index, stage.matches, within) if stage.start else _nothing(stage.matches, within)
        for node, stage in stages.items()
    }
    moved = True
    while moved:
        moved = False
        for node, stage in stages.items():
            if stage.start:
                continue
            incoming = [Link(known[end] if isinstance(end, str) else end, limits) for end, limits in links[node]]
            found = reach(index, stage, incoming, within)
            if not _same(found, known[node]):
                known[node], moved = found, True
    return known


def pass_through(index: Index, link: Link, target: Matches, within: int | None) -> Passage:
    """Find the instances with a row reached through an arrow, and how long their first such row took."""
    if link.limits.free and within is None:
        return _pass_freely(index, link.source.first, target)
    served, _ = _served(index, link, target.positions, within)
    first = _first_of(index, target.positions[served])
    instances = first < NEVER
    rows = first[instances]
    servers = find_servers(index, link.source.positions, rows, link.limits)
    oldest = None if within is None else index.times[rows] - within
    earliest = earliest_server(servers, link.source.origins, oldest)
    return _passage(index, instances, link.source.positions[earliest], rows)


def _pass_freely(index: Index, first: Positions, target: Matches) -> Passage:
    instances = target.last > first
    earliest = first[instances]
    rows = target.positions[np.searchsorted(target.positions, earliest, "right")]
    return _passage(index, instances, earliest, rows)


def _passage(index: Index, instances: Mask, earliest: Positions, rows: Positions) -> Passage:
    durations = np.zeros(len(instances), np.int64)
    durations[instances] = index.times[rows] - index.times[earliest]
    return Passage(instances, durations)


def _served(index: Index, link: Link, later: Positions, within: int | None) -> tuple[Mask, Times | None]:
    reached = link.source.positions
    if within is None:
        if link.limits.free:
            return link.source.first[index.instance[later]] < later, None
        if link.limits.within is not None and link.limits.after is None and not link.limits.immediate:
            return _served_lately(index, reached, later, link.limits.within), None
        servers = find_servers(index, reached, later, link.limits)
        return servers.low < servers.high, None
    servers = find_servers(index, reached, later, link.limits)
    origins = link.source.origins
    if origins is None:
        raise AssertionError("a journey-wide limit needs the start of every chain")
    found = latest_origin(servers, origins, index.times[later], within)
    return found != NO_ORIGIN, found


def _served_lately(index: Index, reached: Positions, later: Positions, within: int) -> Mask:
    """Where only an upper limit is set, the last earlier reached row decides."""
    place = np.searchsorted(reached, later) - 1
    served = place >= 0
    server = reached[place[served]]
    rows = later[served]
    same = server >= index.start[index.instance[rows]]
    served[served] = same & (index.times[rows] - index.times[server] <= within)
    return served


def _whole(index: Index, matches: Matches, within: int | None) -> Reached:
    first = _pick(matches, matches.bounds[:-1])
    return Reached(matches, first, None, None if within is None else index.times[matches.positions])


def _nothing(matches: Matches, within: int | None) -> Reached:
    first = np.full(len(matches.bounds) - 1, NEVER, np.int32)
    return Reached(matches, first, None, None if within is None else np.empty(0, np.int64))


def _after(matches: Matches, earliest: Positions) -> Reached:
    """Reach the matches that come after a row of their instance."""
    place = np.searchsorted(matches.positions, earliest, "right").astype(np.int32)
    return Reached(matches, _pick(matches, np.clip(place, matches.bounds[:-1], matches.bounds[1:])))


def _pick(matches: Matches, place: Positions) -> Positions:
    """Give the match at a place in each instance's run, ``NEVER`` past its end."""
    first = np.full(len(place), NEVER, np.int32)
    has = place < matches.bounds[1:]
    first[has] = matches.positions[place[has]]
    return first


def _first_of(index: Index, positions: Positions) -> Positions:
    first = np.full(index.n_instances, NEVER, np.int32)
    instances = index.instance[positions]
    # Ascending positions: written backwards, the first of each instance is written last.
    first[instances[::-1]] = positions[::-1]
    return first


def _same(one: Reached, other: Reached) -> bool:
    if not np.array_equal(one.first, other.first) or not np.array_equal(one.reached_mask, other.reached_mask):
        return False
    return one.origins is other.origins or np.array_equal(_known(one.origins), _known(other.origins))


def _known(origins: Times | None) -> Times:
    return np.empty(0, np.int64) if origins is None else origins
