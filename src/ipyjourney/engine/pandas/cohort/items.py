"""The cohorts of each item of a dimension."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.pandas.cohort.asking import Asking
from ipyjourney.engine.pandas.cohort.members import Cohorts
from ipyjourney.engine.pandas.cohort.tallies import firsts_of
from ipyjourney.spec.cohort import Entry

__all__ = ["ItemCohorts"]

Counts = npt.NDArray[np.int64]


class ItemCohorts:
    """The cohorts of each item of a dimension.

    Parameters
    ----------
    asking : Asking
    dimension : str
    """

    def __init__(self, asking: Asking, dimension: str) -> None:
        self._asking = asking
        self._column = asking.context.store.column_of(dimension)
        self._items = asking.context.store.items(self._column)
        self._inclusion = asking.ask(asking.spec.inclusion, by=self._column)

    def cohorts(self, item: str) -> Cohorts:
        """Give the cohorts of an item."""
        first = self._items.places[item] * self._asking.n_groups
        inclusion = self._inclusion.between(first, first + self._asking.n_groups)
        return Cohorts.of(inclusion, self._asking.spec.entry, self._asking.everyone, len(self._asking.numbers))

    @cached_property
    def sizes(self) -> dict[str, int]:
        """Cohort sizes of the items, largest first, ties in code-point order; none of size 0."""
        sizes = self._listed()
        if self._inclusion.at_zero:
            # Where the criterion holds over no rows, all others are included with an item that stands in scope.
            in_scope = np.bincount(self._asking.scope.index.codes(self._column), minlength=len(sizes) + 1)[:-1] > 0
            everyone = int(np.count_nonzero(self._asking.everyone))
            periods = 1 if self._first_only else len(self._asking.numbers)
            sizes = np.where(in_scope, everyone * periods - sizes, 0)
        order = np.argsort(-sizes, kind="stable")
        return {self._items.items[place]: int(sizes[place]) for place in order.tolist() if sizes[place] > 0}

    @property
    def _first_only(self) -> bool:
        return self._asking.spec.entry is Entry.FIRST

    def _listed(self) -> Counts:
        """Count the groups that are listed with each item: those included, or those that are not."""
        n_periods = max(len(self._asking.numbers), 1)
        if not self._inclusion.at_zero:
            keys = self._inclusion.completed.keys
            keys = keys[firsts_of(keys // n_periods)] if self._first_only else keys
        else:
            keys = self._inclusion.held.keys
            if self._first_only:
                starts = firsts_of(keys // n_periods)
                keys = keys[starts[np.diff(starts, append=len(keys)) == n_periods]]
        return np.bincount(keys // max(self._asking.n_groups, 1), minlength=len(self._items.items))
