"""Metrics over sets of rows of an index."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ipyjourney.components import ContainerMetric, EventsMetric, MetricDefinition, SumMetric
from ipyjourney.engine.pandas.index import Index, Positions
from ipyjourney.engine.pandas.rows import Mask, RowConditions
from ipyjourney.engine.pandas.store import Store
from ipyjourney.spec import PercentOf
from ipyjourney.stats import without_noise

__all__ = ["RowSet", "Totals"]


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

    @classmethod
    def union(cls, sets: list[RowSet]) -> RowSet:
        """Join sets of rows of one index; a row of several counts once."""
        if len(sets) == 1:
            return sets[0]
        return cls(
            np.logical_or.reduce([rows.instances for rows in sets]),
            lambda: _merged([rows.positions for rows in sets]),
        )


def _merged(runs: list[Positions]) -> Positions:
    """Merge ascending positions, each once."""
    joined = np.concatenate(runs)
    # A stable sort merges the runs as they are, in linear time.
    joined.sort(kind="stable")
    new = np.ones(len(joined), bool)
    np.not_equal(joined[1:], joined[:-1], out=new[1:])
    return joined[new]


class Totals:
    """Works out metrics over rows of one index.

    Parameters
    ----------
    store : Store
    index : Index
    container : str
        The container that the index is ordered by.
    rows : RowConditions
    """

    def __init__(self, store: Store, index: Index, container: str, rows: RowConditions) -> None:
        self._store, self._index, self._container, self._rows = store, index, container, rows
        self._counted: dict[MetricDefinition, Mask] = {}
        self._amounts: dict[MetricDefinition, npt.NDArray[np.float64]] = {}
        self._others: dict[str, npt.NDArray[np.int32]] = {}
        self._over_all: dict[MetricDefinition, int | float] = {}

    def of(self, metric: str, rows: RowSet) -> int | float:
        """Work out a metric over some rows."""
        definition = self._rows.definition(metric)
        match definition:
            case EventsMetric():
                return len(rows.positions)
            case ContainerMetric() if definition.container == self._container:
                return int(np.count_nonzero(rows.instances))
            case ContainerMetric():
                return self._distinct(definition.container, rows.positions)
            case SumMetric():
                amounts = self._amount(definition)[rows.positions]
                return float(without_noise(amounts.sum(), np.abs(amounts).sum()))
            case _:
                return int(np.count_nonzero(self._count(definition)[rows.positions]))

    def of_all(self, metric: str) -> int | float:
        """Work out a metric over all rows of the index."""
        definition = self._rows.definition(metric)
        if definition not in self._over_all:
            everyone = self._index.start[1:] > self._index.start[:-1]
            self._over_all[definition] = self.of(metric, RowSet(everyone, self._index.all_positions))
        return self._over_all[definition]

    def with_interval(self, metric: str) -> frozenset[PercentOf]:
        """Give the bases whose instances those that a metric counts at a node are always among.

        Of the container itself that is each of them. The people at a node, say, need not be those at its start, but are
        among all people in scope.
        """
        definition = self._rows.definition(metric)
        if not isinstance(definition, ContainerMetric):
            return frozenset()
        return frozenset(PercentOf) if definition.container == self._container else frozenset({PercentOf.TOTAL})

    def _distinct(self, container: str, positions: Positions) -> int:
        keys = self._store.instances(container)
        if container not in self._others:
            self._others[container] = keys.codes[self._index.rows]
        seen = np.zeros(keys.count + 1, bool)
        seen[self._others[container][positions]] = True
        return int(np.count_nonzero(seen[:-1]))

    def _count(self, definition: MetricDefinition) -> Mask:
        if definition not in self._counted:
            self._counted[definition] = self._rows.of_metric(definition)[self._index.rows]
        return self._counted[definition]

    def _amount(self, definition: SumMetric) -> npt.NDArray[np.float64]:
        if definition not in self._amounts:
            amounts = np.where(self._rows.of_metric(definition), self._store.measure(definition.measure), 0.0)
            self._amounts[definition] = amounts[self._index.rows]
        return self._amounts[definition]
