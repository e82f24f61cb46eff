"""Which rows are reached at the nodes of a loop: from nothing up, until nothing more is reached.

Instances know nothing of each other. Those in which a round has reached nothing new are done, so that a loop that
turns thousands of times in a few instances turns there alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.index import NEVER, Index, Positions
from ipyjourney.engine.pandas.matching import Matches
from ipyjourney.engine.pandas.reach import Goal, Link, Reached, reach, reach_all, reach_none
from ipyjourney.engine.pandas.serving import NO_ORIGIN, Limits, Times
from ipyjourney.engine.pandas.windows import Mask

__all__ = ["Incoming", "reach_loop"]

Incoming: TypeAlias = Mapping[str, list[tuple[str | Reached, Limits]]]
"""Per node its incoming arrows: from a node of the loop by its id, from others by what was reached there."""

Numbers: TypeAlias = npt.NDArray[np.intp]

SMALLER = 2
"""Only when so many times fewer instances are left are they set apart, for that costs about as much as a round."""


def reach_loop(index: Index, goals: dict[str, Goal], links: Incoming, within: int | None) -> dict[str, Reached]:
    """Find the rows reached at the nodes of a loop.

    Parameters
    ----------
    index : Index
    goals : dict of str to Goal
        The nodes of the loop.
    links : mapping of str to list
        Per node its incoming arrows.
    within : int or None
        The journey-wide limit, in microseconds.
    """
    known = {
        node: reach_all(index, goal.matches, within) if goal.start else reach_none(index, goal.matches, within)
        for node, goal in goals.items()
    }
    return _grow(index, goals, links, within, known, {node for node, goal in goals.items() if not goal.start})


def _grow(
    index: Index,
    goals: dict[str, Goal],
    links: Incoming,
    within: int | None,
    known: dict[str, Reached],
    stale: set[str],
) -> dict[str, Reached]:
    """Reach more from what is known, until that reaches nothing; ``stale`` are the nodes where more may be reached."""
    while stale:
        moved = np.zeros(index.n_instances, np.bool_)
        for node, goal in goals.items():
            if node not in stale:
                continue
            stale.remove(node)
            incoming = [Link(known[end] if isinstance(end, str) else end, limits) for end, limits in links[node]]
            found = reach(index, goal, incoming, within)
            instances = _moved(known[node], found)
            known[node] = found
            if len(instances):
                moved[instances] = True
                stale |= {name for name, ends in links.items() if not goals[name].start and node in _ends(ends)}
        few = np.flatnonzero(moved)
        if stale and len(few) * SMALLER <= index.n_instances:
            part = Part.of(index, few)
            inner = _grow(
                part.index,
                {node: part.goal(goal) for node, goal in goals.items()},
                {node: [(part.end(end), limits) for end, limits in ends] for node, ends in links.items()},
                within,
                {node: part.reached(reached) for node, reached in known.items()},
                stale,
            )
            return {
                node: known[node] if goals[node].start else part.put_back(known[node], reached)
                for node, reached in inner.items()
            }
    return known


def _ends(links: list[tuple[str | Reached, Limits]]) -> set[str]:
    return {end for end, _ in links if isinstance(end, str)}


def _moved(before: Reached, after: Reached) -> Numbers:
    """Find the instances in which other rows are reached, or by chains that start at other moments."""
    differs = before.first != after.first
    # All matches from the first one on are the same ones; holes are compared.
    if before.place is None or after.place is None or after.origins is not None:
        rows = before.reached_mask != after.reached_mask
        if after.origins is not None:
            rows |= _origins(before) != _origins(after)
        differs[before.matches.instance[rows]] = True
    return np.flatnonzero(differs)


def _origins(reached: Reached) -> Times:
    """Give the start of the chain to each match, ``NO_ORIGIN`` where it is not reached."""
    found = np.full(len(reached.matches.positions), NO_ORIGIN, np.int64)
    if reached.origins is not None:
        found[reached.reached_mask] = reached.origins
    return found


@dataclass(frozen=True)
class Part:
    """Some of the instances of an index, numbered anew, with an index of their own.

    Attributes
    ----------
    index : Index
        Of these instances alone.
    instances : int array, shape (n_part,)
        Their ascending numbers in the whole index.
    chosen : bool array, shape (n_instances,)
        Which instances of the whole index they are.
    shift : int32 array, shape (n_part,)
        How much smaller the positions of each are here.
    """

    index: Index
    instances: Numbers
    chosen: Mask
    shift: Positions

    @classmethod
    def of(cls, index: Index, instances: Numbers) -> Part:
        """Set some ascending instances apart."""
        sizes = np.diff(index.start)[instances]
        start = np.append(np.int32(0), np.cumsum(sizes, dtype=np.int32))
        shift = index.start[instances] - start[:-1]
        chosen = np.zeros(index.n_instances, np.bool_)
        chosen[instances] = True
        places = np.arange(start[-1], dtype=np.int32) + np.repeat(shift, sizes)
        return cls(index.part(places, start), instances, chosen, shift)

    def goal(self, goal: Goal) -> Goal:
        """Give a node's matches in these instances."""
        return Goal(self._matches(goal.matches, goal.matches.positions[self._here(goal.matches)]), goal.start)

    def end(self, end: str | Reached) -> str | Reached:
        """Give an arrow's source in these instances."""
        return end if isinstance(end, str) else self.reached(end)

    def reached(self, reached: Reached) -> Reached:
        """Give what is reached in these instances."""
        here = self._here(reached.matches)
        matches = self._matches(reached.matches, reached.matches.positions[here])
        first = reached.first[self.instances]
        there = first < NEVER
        first[there] -= self.shift[there]
        mask = None if reached.mask is None else reached.mask[here]
        origins = None if reached.origins is None else reached.origins[here[reached.reached_mask]]
        place = None
        if reached.place is not None:
            place = reached.place[self.instances] - reached.matches.bounds[self.instances] + matches.bounds[:-1]
        return Reached(self.index, matches, first, mask, origins, place)

    def put_back(self, known: Reached, found: Reached) -> Reached:
        """Put what was found in these instances in the place of what was known of them."""
        here = self._here(known.matches)
        first, there = known.first.copy(), found.instances
        first[self.instances] = np.where(there, found.first + np.where(there, self.shift, 0), NEVER)
        if known.place is not None and found.place is not None and found.origins is None:
            place = known.place.copy()
            place[self.instances] = found.place - found.matches.bounds[:-1] + known.matches.bounds[self.instances]
            return Reached(known.index, known.matches, first, place=place)
        mask = known.reached_mask.copy()
        mask[here] = found.reached_mask
        if known.origins is None:
            return Reached(known.index, known.matches, first, mask)
        origins = _origins(known)
        origins[here] = _origins(found)
        return Reached(known.index, known.matches, first, mask, origins[mask])

    def _here(self, matches: Matches) -> Mask:
        return self.chosen[matches.instance]

    def _matches(self, matches: Matches, positions: Positions) -> Matches:
        sizes = np.diff(matches.bounds)[self.instances]
        bounds = np.append(np.int32(0), np.cumsum(sizes, dtype=np.int32))
        return Matches(positions - np.repeat(self.shift, sizes), bounds)
