"""Metrics over sets of rows of an index."""

from __future__ import annotations

import threading

import numpy as np
import numpy.typing as npt

from ipyjourney.components import (
    CalculatedMetric,
    ContainerMetric,
    CounterMetric,
    EventsMetric,
    MetricDefinition,
    RowMetric,
    SumMetric,
)
from ipyjourney.engine.calculated import evaluate
from ipyjourney.engine.pandas.gather import gather
from ipyjourney.engine.pandas.index import Index, Positions
from ipyjourney.engine.pandas.rows import Mask, RowConditions
from ipyjourney.engine.pandas.rowsets import EveryRow, RowSet, Weights
from ipyjourney.engine.pandas.store import Store
from ipyjourney.spec import PercentOf
from ipyjourney.stats import without_noise

__all__ = ["RowSet", "Totals"]


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
        self._weights: dict[MetricDefinition, Weights] = {}
        self._others: dict[str, npt.NDArray[np.int32]] = {}
        # Long arrays are made by one thread, while another that needs them waits.
        self._making = threading.RLock()
        self._over_all: dict[MetricDefinition, int | float | None] = {}

    def of(self, metric: str, rows: RowSet) -> int | float | None:
        """Work out a metric over some rows; None is null, which only a calculated one can be."""
        definition = self._rows.definition(metric)
        if isinstance(definition, CalculatedMetric):
            value = float(evaluate(definition.expression, lambda part: np.array(self.of(part, rows), np.float64)))
            return None if np.isnan(value) else value
        return self._of_rows(definition, rows)

    def _of_rows(self, definition: RowMetric, rows: RowSet) -> int | float:
        match definition:
            case EventsMetric():
                return rows.n_rows
            case ContainerMetric() if definition.container == self._container:
                return rows.n_instances
            case ContainerMetric():
                return self._distinct(definition.container, rows.positions)
            case SumMetric():
                return float(without_noise(*rows.weigh(self._weigh(definition))))
            case CounterMetric():
                return int(rows.weigh(self._weigh(definition))[0])

    def of_all(self, metric: str) -> int | float | None:
        """Work out a metric over all rows of the index."""
        definition = self._rows.definition(metric)
        if definition not in self._over_all:
            self._over_all[definition] = self.of(metric, EveryRow(self._index))
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
        keys = self.keys(container)
        seen = np.zeros(self._store.instances(container).count + 1, bool)
        seen[keys[positions]] = True
        return int(np.count_nonzero(seen[:-1]))

    def _weigh(self, definition: CounterMetric | SumMetric) -> Weights:
        with self._making:
            return self._weights_of(definition)

    def _weights_of(self, definition: CounterMetric | SumMetric) -> Weights:
        if definition not in self._weights:
            plain = isinstance(definition, SumMetric) and definition.where is None
            # A measure alone means the same in every scope of the index.
            self._weights[definition] = (
                self._index.remember(("weights", definition), lambda: self._make_weights(definition))
                if plain
                else self._make_weights(definition)
            )
        return self._weights[definition]

    def _make_weights(self, definition: CounterMetric | SumMetric) -> Weights:
        some, amounts = self._rows.of_metric(definition), None
        if isinstance(definition, SumMetric):
            amounts = self._store.measure(definition.measure)
            some = some & (amounts != 0)
        return Weights(gather(some, self._index.rows), self._index.rows, amounts)

    def keys(self, container: str) -> npt.NDArray[np.int32]:
        """Give the instance of another container at each position, -1 for none."""
        with self._making:
            if container not in self._others:
                self._others[container] = self._store.instances(container).codes[self._index.rows]
            return self._others[container]

    def counted(self, definition: RowMetric) -> Mask:
        """Mark the positions whose rows count in a metric."""
        if definition not in self._counted:
            self._counted[definition] = self._rows.of_metric(definition)[self._index.rows]
        return self._counted[definition]

    def amounts(self, definition: SumMetric) -> npt.NDArray[np.float64]:
        """Give what each position adds to a sum."""
        if definition not in self._amounts:
            amounts = np.where(self._rows.of_metric(definition), self._store.measure(definition.measure), 0.0)
            self._amounts[definition] = amounts[self._index.rows]
        return self._amounts[definition]
