"""Metrics over sets of rows: what is asked of a plan is put together, asked once, and then made values of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import narwhals as nw
import numpy as np

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
from ipyjourney.engine.narwhals.backend import Frame, Row
from ipyjourney.engine.narwhals.conditions import Conditions
from ipyjourney.engine.narwhals.expressions import flag, only_if, whole
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.serving import INSTANCE
from ipyjourney.engine.narwhals.store import Store
from ipyjourney.spec import PercentOf
from ipyjourney.stats import without_noise

__all__ = ["Answer", "Tally", "Totals"]

Answer: TypeAlias = Callable[[Row], int | float | None]
"""Makes the value of a metric of the row that a tally was answered with."""


class Tally:
    """Aggregates of one plan of rows, which are asked for together."""

    def __init__(self) -> None:
        self.aggregates: dict[str, nw.Expr] = {}

    def add(self, aggregate: nw.Expr) -> str:
        """Ask for an aggregate, and give its name in the answer."""
        name = f"v{len(self.aggregates)}"
        self.aggregates[name] = aggregate
        return name


class Totals:
    """Works out metrics over rows of one scope.

    Parameters
    ----------
    store : Store
    conditions : Conditions
    container : str
        Whose instances the column ``c`` tells apart.
    """

    def __init__(self, store: Store, conditions: Conditions, container: str) -> None:
        self._store, self._conditions, self._container = store, conditions, container
        self._names: dict[RowMetric, str] = {}

    def definition(self, metric: str) -> MetricDefinition:
        """Find a metric."""
        return self._conditions.definition(metric)

    def columns(self, metric: str, marks: Marks) -> dict[str, nw.Expr]:
        """Give what a plan of the scope's rows must have, by name, so that a metric can be asked over some of them.

        Parameters
        ----------
        metric : str
        marks : Marks
            Must be put on the plan before.
        """
        definition = self._conditions.definition(metric)
        if isinstance(definition, CalculatedMetric):
            return {name: column for part in definition.parts for name, column in self.columns(part, marks).items()}
        column = self._column(definition, marks)
        return {} if column is None else {self._name(definition): column}

    def _name(self, definition: RowMetric) -> str:
        return self._names.setdefault(definition, f"w{len(self._names)}")

    def _column(self, definition: RowMetric, marks: Marks) -> nw.Expr | None:
        match definition:
            case EventsMetric():
                return None
            case ContainerMetric():
                return (
                    None
                    if definition.container == self._container
                    else nw.col(self._store.instances(definition.container))
                )
            case CounterMetric():
                return flag(self._conditions.of_metric(definition, marks))
            case SumMetric():
                amounts = nw.col(self._store.measure(definition.measure))
                return only_if(self._conditions.of_metric(definition, marks), amounts, 0.0)

    def ask(self, metric: str, rows: nw.Expr, tally: Tally) -> Answer:
        """Ask for a metric over the rows on which a condition holds.

        Parameters
        ----------
        metric : str
        rows : Expr
        tally : Tally
            Of a plan with the columns that the metric needs.
        """
        definition = self._conditions.definition(metric)
        if not isinstance(definition, CalculatedMetric):
            return self._ask_rows(definition, rows, tally)
        parts = {part: self.ask(part, rows, tally) for part in definition.parts}

        def calculated(found: Row) -> float | None:
            value = float(evaluate(definition.expression, lambda part: np.array(parts[part](found), np.float64)))
            return None if np.isnan(value) else value

        return calculated

    def _ask_rows(self, definition: RowMetric, rows: nw.Expr, tally: Tally) -> Answer:
        match definition:
            case EventsMetric():
                return _count(tally.add(whole(flag(rows).sum())))
            case ContainerMetric():
                own = definition.container == self._container
                keys = only_if(rows, nw.col(INSTANCE if own else self._name(definition)))
                # A null is counted as one more.
                distinct, null = tally.add(keys.n_unique()), tally.add(flag(keys.is_null()).max())
                return lambda found: int(found[distinct] or 0) - int(found[null] or 0)
            case CounterMetric():
                return _count(tally.add(whole(only_if(rows, nw.col(self._name(definition)), 0).sum())))
            case SumMetric():
                amounts = only_if(rows, nw.col(self._name(definition)), 0.0)
                total, added = tally.add(amounts.sum()), tally.add(amounts.abs().sum())
                return lambda found: float(without_noise(found[total] or 0.0, found[added] or 0.0))

    def counts(self, metric: str) -> bool:
        """Say whether a metric is a whole number."""
        return isinstance(self._conditions.definition(metric), EventsMetric | ContainerMetric | CounterMetric)

    def with_interval(self, metric: str) -> frozenset[PercentOf]:
        """Give the bases whose instances those that a metric counts at a node are always among."""
        definition = self._conditions.definition(metric)
        if not isinstance(definition, ContainerMetric):
            return frozenset()
        return frozenset(PercentOf) if definition.container == self._container else frozenset({PercentOf.TOTAL})


def _count(name: str) -> Answer:
    return lambda found: int(found[name] or 0)


def asked(plan: Frame, tally: Tally) -> Frame:
    """Put the aggregates of a tally on a plan; without any, its rows are counted."""
    return plan.select(**(tally.aggregates or {"rows": nw.len()}))
