"""The path of each container instance in one dimension: its items in order."""

from __future__ import annotations

from collections.abc import Hashable
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.kernels import first_places, marked_places
from ipyjourney.engine.pandas.flow.patterns import Grouping, group_items
from ipyjourney.engine.pandas.index import Index, Positions
from ipyjourney.engine.pandas.rows import Mask
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.work import Stage, step
from ipyjourney.spec.flow import PatternGroup

__all__ = ["Path", "find_grouping", "find_path"]

SEARCHED_FROM = 4
"""Places per instance from which on a search for where instances begin is quicker than looking up each place."""


class Path:
    """The paths of all instances in one dimension, one after the other; *places* are numbered through.

    Parameters
    ----------
    index : Index
    codes : integer array, shape (n_rows,)
        Item at each position of the index.
    grouping : Grouping
        What the codes mean.
    repeats : bool
        Whether equal neighbours stay apart.
    """

    def __init__(self, index: Index, codes: npt.NDArray[np.integer], grouping: Grouping, repeats: bool) -> None:
        self.items, self.item_places = grouping.items, grouping.places
        self._index = index
        self._there: Mask | None = first_places(codes, len(self.items), index.start, repeats)
        self.codes = codes if self._there is None else codes[self._there]
        self.null_rows = int(np.count_nonzero(codes == len(self.items)))

    @property
    def null(self) -> int:
        """The code of no item."""
        return len(self.items)

    @cached_property
    def positions(self) -> Positions:
        """The row of each place."""
        if self._there is None:
            return self._index.all_positions()
        return marked_places(self._there, len(self.codes))

    @cached_property
    def bounds(self) -> Positions:
        """Where the places of each instance begin, and where the last one's end."""
        start = self._index.start
        if self._there is None or not len(self._there):
            return start
        return np.where(start > 0, self._up_to[start - 1], 0).astype(np.int32)

    @cached_property
    def _up_to(self) -> Positions:
        """How many places there are up to each row."""
        there = np.ones(len(self._index), bool) if self._there is None else self._there
        return np.cumsum(there, dtype=np.int32)

    def after(self, rows: Positions) -> Positions:
        """Give the first place later than each row, whatever instance it is of."""
        return self._up_to[rows]

    def before(self, rows: Positions) -> Positions:
        """Give the last place earlier than each row, whatever instance it is of; -1 where there is none."""
        up_to = self._up_to[rows]
        at_row = 1 if self._there is None else self._there[rows]
        return (up_to - at_row - 1).astype(np.int32)

    def of_items(self, items: tuple[str, ...]) -> Positions:
        """Give the places of some items, in order; an item that is not there has none."""
        wanted = sorted({self.item_places[item] for item in items if item in self.item_places})
        if len(wanted) == 1:
            return np.flatnonzero(self.codes == wanted[0]).astype(np.int32)
        chosen = np.zeros(len(self.items) + 1, bool)
        chosen[wanted] = True
        return np.flatnonzero(chosen.take(self.codes)).astype(np.int32)

    def instance_of(self, places: Positions) -> Positions:
        """Give the instance of each of some ascending places."""
        if len(places) < SEARCHED_FROM * self._index.n_instances:
            return self._index.instance.take(self.positions.take(places))
        counts = np.diff(np.searchsorted(places, self.bounds))
        return np.repeat(np.arange(self._index.n_instances, dtype=np.int32), counts)

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take once all are made."""
        per_row = 4 if self._there is None else 5
        return self.codes.nbytes + 4 * len(self.codes) + 4 * self._index.n_instances + per_row * len(self._index)


def find_grouping(context: Context, dimension: str, groups: tuple[PatternGroup, ...]) -> Grouping:
    """Give the items of a dimension after groups have renamed them, kept for the next time.

    Parameters
    ----------
    context : Context
    dimension : str
    groups : tuple of PatternGroup
        Those that apply to the dimension.

    Raises
    ------
    UnknownName
        If there is no such dimension.
    """
    column = context.store.column_of(dimension)
    return context.cache.get(
        ("flow items", column, _key(groups)),
        lambda: group_items(context.store.items(column), groups),
        lambda grouping: 100 * (len(grouping.items) + len(grouping.group_of)),
    )


def find_path(context: Context, scope: Scope, dimension: str, groups: tuple[PatternGroup, ...], repeats: bool) -> Path:
    """Find the paths of a scope in a dimension, kept for the next time.

    Parameters
    ----------
    context : Context
    scope : Scope
    dimension : str
    groups : tuple of PatternGroup
        Those that apply to the dimension.
    repeats : bool
        Whether equal neighbours stay apart.
    """
    column = context.store.column_of(dimension)
    grouping = find_grouping(context, dimension, groups)

    def make() -> Path:
        codes = scope.index.codes(column)
        step(Stage.MATCH)
        renamed = codes if grouping.codes is None else grouping.codes.take(codes)
        return Path(scope.index, renamed, grouping, repeats)

    return context.cache.get(
        ("flow path", scope.number, column, _key(groups), repeats), make, lambda path: path.n_bytes
    )


def _key(groups: tuple[PatternGroup, ...]) -> Hashable:
    return tuple((group.name, group.pattern, group.syntax) for group in groups)
