"""Finds the rows that a cohort table's criteria and its value look at, grouped by instance and period."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np

from ipyjourney.components import (
    CalculatedMetric,
    ContainerMetric,
    MetricRef,
    RowMetric,
    SegmentRef,
    SumMetric,
)
from ipyjourney.engine.cohort_names import metrics_used
from ipyjourney.engine.pandas.cohort.criteria import Asked
from ipyjourney.engine.pandas.cohort.periods import PeriodNumbers, period_numbers
from ipyjourney.engine.pandas.cohort.tallies import Counting, Keys, Tally
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.index import Positions
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.pandas.windows import Mask, Window
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.criteria import Criterion
from ipyjourney.spec.definitions import Definitions

__all__ = ["Asking"]

T = TypeVar("T")


@dataclass(frozen=True)
class Asking:
    """What is asked of the rows of one scope.

    Attributes
    ----------
    context : Context
    spec : CohortSpec
    definitions : Definitions
    scope : Scope
    numbers : PeriodNumbers
    """

    context: Context
    spec: CohortSpec
    definitions: Definitions
    scope: Scope
    numbers: PeriodNumbers

    @classmethod
    def of(cls, context: Context, spec: CohortSpec, definitions: Definitions, window: Window | None = None) -> Asking:
        """Find the scope and the periods of a spec."""
        scope = context.scope(spec, definitions) if window is None else context.scope(spec, definitions, window)
        return cls(context, spec, definitions, scope, period_numbers(context, scope, spec.granularity))

    @property
    def n_instances(self) -> int:
        """Instances in the whole table."""
        return self.scope.index.n_instances

    @property
    def n_groups(self) -> int:
        """Instances times periods; group ``instance * n_periods + period`` is the instance in the period."""
        return self.n_instances * len(self.numbers)

    @cached_property
    def everyone(self) -> Mask:
        """Which instances have a row in scope."""
        start = self.scope.index.start
        return start[1:] > start[:-1]

    def ask(self, criterion: Criterion, *, by: str | None = None, segment: str | None = None) -> Asked:
        """Find the rows that a criterion looks at.

        Parameters
        ----------
        criterion : Criterion
        by : str, optional
            Column of a dimension; group ``item * n_groups + g`` holds the rows of group g with that item.
        segment : str, optional
            A further segment that keeps rows.
        """
        segments = (*criterion.segments, *([] if segment is None else [segment]))
        used = metrics_used((condition.metric for condition in criterion.conditions), self.definitions)
        tallies = {
            name: self.tally(name, segments, by)
            for name, definition in used.items()
            if not isinstance(definition, CalculatedMetric)
        }
        return self.kept(
            (criterion.conditions, criterion.join, by, *used.items(), *self._meant(segments)),
            lambda: Asked(criterion, self.definitions, tallies),
            lambda made: 16 * sum(len(tally.keys) for tally in made.tallies.values()),
        )

    def tally(self, metric: str, segments: tuple[str, ...], by: str | None = None) -> Tally:
        """Find the rows that count in a metric and that all of some segments keep, group by group."""
        definition = self.definitions.row_metric(metric)
        return self.kept(
            (definition, by, *self._meant(segments)),
            lambda: self._tally(definition, self.rows(metric, segments), by),
            lambda made: made.n_bytes,
        )

    def rows(self, metric: str | None, segments: tuple[str, ...]) -> Positions:
        """Find the positions of the rows that count in a metric, or of all rows, that all of some segments keep."""
        known = {name: self.definitions.segment(name) for name in segments}
        wanted = [SegmentRef(segment=name) for name in segments]
        matcher = self.scope.matcher(known, {})
        return matcher.find((*wanted,) if metric is None else (MetricRef(metric=metric), *wanted))

    def grouped(self, positions: Positions) -> Keys:
        """Give the group of ascending positions: the instance in the period."""
        periods = self.numbers.of(positions)
        return self.scope.index.instance[positions] * np.int64(len(self.numbers)) + periods

    def _tally(self, definition: RowMetric, positions: Positions, by: str | None) -> Tally:
        index, store = self.scope.index, self.context.store
        keys, places = self.grouped(positions), positions
        if by is not None:
            codes = index.codes(by)[positions]
            order = np.argsort(codes, kind="stable")
            # The code of a null is the last, after all items.
            order = order[: len(codes) - np.count_nonzero(codes == len(store.items(by).items))]
            positions, item = positions[order], codes[order].astype(np.int64)
            keys, places = item * self.n_groups + keys[order], item * len(index) + positions
        match definition:
            case ContainerMetric() if definition.container == self.spec.container:
                return Tally(Counting.PRESENCE, keys, places, positions)
            case ContainerMetric():
                others = store.instances(definition.container).codes[index.rows[positions]]
                return Tally(Counting.DISTINCT, keys, places, positions, codes=others)
            case SumMetric():
                amounts = store.measure(definition.measure)[index.rows[positions]]
                return Tally(Counting.SUM, keys, places, positions, amounts=amounts)
            case _:
                return Tally(Counting.ROWS, keys, places, positions)

    def _meant(self, segments: tuple[str, ...]) -> Iterator[object]:
        """Give what names stand for: what is kept under it outlives a change of a name's meaning."""
        return (self.definitions.segment(name) for name in segments)

    def kept(self, key: tuple[object, ...], make: Callable[[], T], size: Callable[[T], int]) -> T:
        """Give what was made of the rows of this scope, in these periods, or make it now."""
        whole = ("cohort", self.scope.number, self.spec.granularity, *key)
        return self.context.cache.get(whole, make, size)
