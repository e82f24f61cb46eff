"""Sets of rows of an index, and what is added up over them without naming every row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.index import Index, Positions
from ipyjourney.engine.pandas.matching import Matches
from ipyjourney.engine.pandas.reach import Reached
from ipyjourney.engine.pandas.windows import Mask

Amounts = npt.NDArray[np.float64]

__all__ = ["EveryRow", "JoinedRows", "ReachedRows", "RowSet", "Weights"]


@dataclass(frozen=True, eq=False)
class Weights:
    """What each position adds to a metric; most add nothing.

    Attributes
    ----------
    some : bool array, shape (n,)
        Which positions add anything.
    rows : int32 array, shape (n,)
        Row of the table at each position.
    amounts : float64 array, shape (n_rows,), or None
        How much the rows of the table add, if anything; None where each adds one.
    """

    some: Mask
    rows: Positions
    amounts: npt.NDArray[np.float64] | None

    def add_up(self, positions: npt.NDArray[np.integer]) -> tuple[float, float]:
        """Add up the amounts of positions that add something, and their absolute amounts."""
        return _add_up(self.at(positions), len(positions))

    def at(self, positions: npt.NDArray[np.integer]) -> Amounts | None:
        """Give how much positions add, None where each adds one."""
        return None if self.amounts is None else self.amounts.take(self.rows.take(positions))

    @cached_property
    def over_all(self) -> tuple[float, float]:
        """What all positions add, and their absolute amounts."""
        return self.add_up(np.flatnonzero(self.some))


@dataclass(frozen=True, eq=False)
class Weighed:
    """The matches of a node that add something to a metric.

    Attributes
    ----------
    places : integer array, shape (n_adding,)
        Which matches they are.
    positions, instance : int32 arrays of the same shape
    amounts : float64 array of the same shape, or None
        How much they add; None where each adds one.
    """

    places: npt.NDArray[np.intp]
    positions: Positions
    instance: Positions
    amounts: Amounts | None

    @classmethod
    def of(cls, matches: Matches, weights: Weights) -> Weighed:
        """Find which of some matches add something."""
        places = np.flatnonzero(weights.some.take(matches.positions))
        positions = matches.positions.take(places)
        return cls(places, positions, matches.instance.take(places), weights.at(positions))

    def reached(self, reached: Reached) -> tuple[float, float]:
        """Add up what those that are reached add, and their absolute amounts."""
        if reached.mask is None:
            keep = self.positions >= reached.first.take(self.instance)
        else:
            keep = reached.mask.take(self.places)
        if self.amounts is None:
            return _add_up(None, int(np.count_nonzero(keep)))
        return _add_up(self.amounts[keep], 0)


def _add_up(amounts: Amounts | None, count: int) -> tuple[float, float]:
    if amounts is None:
        return float(count), float(count)
    return float(amounts.sum()), float(np.abs(amounts).sum())


class RowSet:
    """Some rows of an index; which instances they belong to is known before the rows themselves are.

    Parameters
    ----------
    instances : bool array, shape (n_instances,)
        Which instances have one of the rows.
    find : callable
        Gives the ascending positions of the rows.
    """

    def __init__(self, instances: Mask, find: Callable[[], Positions]) -> None:
        self.instances = instances
        self._find = find

    @cached_property
    def positions(self) -> Positions:
        """Ascending positions of the rows."""
        return self._find()

    @cached_property
    def n_instances(self) -> int:
        """How many instances have one of the rows."""
        return int(np.count_nonzero(self.instances))

    @property
    def n_rows(self) -> int:
        """How many rows there are."""
        return len(self.positions)

    def weigh(self, weights: Weights) -> tuple[float, float]:
        """Add up what the rows add to a metric, and its absolute amounts."""
        return weights.add_up(self.positions[weights.some[self.positions]])

    @classmethod
    def union(cls, sets: Sequence[RowSet]) -> RowSet:
        """Join sets of rows of one index; a row of several counts once."""
        if len(sets) == 1:
            return sets[0]
        return cls(
            np.logical_or.reduce([rows.instances for rows in sets]),
            lambda: _merged([rows.positions for rows in sets]),
        )


class EveryRow(RowSet):
    """All rows of an index.

    Parameters
    ----------
    index : Index
    """

    def __init__(self, index: Index) -> None:
        super().__init__(index.start[1:] > index.start[:-1], index.all_positions)
        self._index = index

    @property
    def n_rows(self) -> int:
        """How many rows there are."""
        return len(self._index)

    def weigh(self, weights: Weights) -> tuple[float, float]:
        """Add up what the rows add to a metric, and its absolute amounts."""
        return weights.over_all


class ReachedRows(RowSet):
    """All rows reached at a node, counted by where they begin in the node's matches.

    Parameters
    ----------
    reached : Reached
    """

    def __init__(self, reached: Reached) -> None:
        super().__init__(reached.instances, lambda: reached.positions)
        self._reached = reached

    @property
    def n_rows(self) -> int:
        """How many rows there are."""
        return self._reached.n_rows

    def weigh(self, weights: Weights) -> tuple[float, float]:
        """Add up what the rows add to a metric, and its absolute amounts."""
        # Which matches add something is found once per node, whatever is reached of them later.
        matches = self._reached.matches
        return matches.remember(weights, lambda: Weighed.of(matches, weights)).reached(self._reached)


class JoinedRows(RowSet):
    """Sets of rows that have no row in common.

    Parameters
    ----------
    parts : sequence of RowSet
    """

    def __init__(self, parts: Sequence[RowSet]) -> None:
        super().__init__(
            np.logical_or.reduce([rows.instances for rows in parts]),
            lambda: np.sort(np.concatenate([rows.positions for rows in parts])),
        )
        self._parts = parts

    @property
    def n_rows(self) -> int:
        """How many rows there are."""
        return sum(rows.n_rows for rows in self._parts)

    def weigh(self, weights: Weights) -> tuple[float, float]:
        """Add up what the rows add to a metric, and its absolute amounts."""
        sums = [rows.weigh(weights) for rows in self._parts]
        return sum(total for total, _ in sums), sum(added for _, added in sums)


def _merged(runs: list[Positions]) -> Positions:
    """Merge ascending positions, each once."""
    joined = np.concatenate(runs)
    # A stable sort merges the runs as they are, in linear time.
    joined.sort(kind="stable")
    new = np.ones(len(joined), bool)
    np.not_equal(joined[1:], joined[:-1], out=new[1:])
    return joined[new]
