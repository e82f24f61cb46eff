"""Criteria asked of groups of rows: for which groups they hold, and from which row on."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, reduce

import numpy as np
import numpy.typing as npt

from ipyjourney.components import CalculatedMetric, MetricComparison
from ipyjourney.engine.calculated import evaluate
from ipyjourney.engine.pandas.cohort.tallies import Counting, Keys, Numbers, Tally, firsts_of, merged
from ipyjourney.engine.pandas.comparisons import compare
from ipyjourney.engine.pandas.index import Positions
from ipyjourney.engine.pandas.windows import Mask
from ipyjourney.spec.criteria import Criterion, Join
from ipyjourney.spec.definitions import Definitions
from ipyjourney.stats import nine_digits

__all__ = ["Asked", "Held", "Rows"]

NEAR = 2e-8
"""Numbers that differ by a larger part of themselves differ at nine significant digits, too."""


@dataclass(frozen=True)
class Rows:
    """Groups with a row of each.

    Attributes
    ----------
    keys : int64 array
        Ascending, each once.
    positions : int32 array of the same shape
    """

    keys: Keys
    positions: Positions

    def only(self, keep: Mask | npt.NDArray[np.intp]) -> Rows:
        """Keep some of the groups."""
        return Rows(self.keys[keep], self.positions[keep])


@dataclass(frozen=True)
class Held:
    """For which groups a criterion holds.

    Attributes
    ----------
    keys : int64 array
        The groups whose answer is another than that over no rows; ascending, each once.
    at_zero : bool
        The answer over no rows, which all other groups have.
    """

    keys: Keys
    at_zero: bool


@dataclass(frozen=True)
class Asked:
    """A criterion, and the rows that count in its metrics.

    Attributes
    ----------
    criterion : Criterion
    definitions : Definitions
    tallies : mapping of str to Tally
        By name, the metrics that the criterion compares or that those are calculated from.
    """

    criterion: Criterion
    definitions: Definitions
    tallies: Mapping[str, Tally]

    def only(self, keep: Callable[[Tally], Mask]) -> Asked:
        """Ask the same of some of the rows."""
        return replace(self, tallies={name: tally.only(keep(tally)) for name, tally in self.tallies.items()})

    def between(self, low: int, high: int) -> Asked:
        """Ask the same of the groups from one number up to another, counted from the first."""
        return replace(self, tallies={name: tally.between(low, high) for name, tally in self.tallies.items()})

    def by(self, keys_of: Callable[[Tally], Keys]) -> Asked:
        """Ask the same of other groups, in which the rows have the same order."""
        return replace(self, tallies={name: tally.by(keys_of(tally)) for name, tally in self.tallies.items()})

    @property
    def can_time(self) -> bool:
        """Whether the criterion is one that is reached: each comparison is one with at least or more than."""
        return all(condition.operator in ("greater", "greater_or_equal") for condition in self.criterion.conditions)

    @cached_property
    def at_zero(self) -> bool:
        """Whether the criterion holds over no rows."""
        return bool(self._holds(dict.fromkeys(self.tallies, np.zeros(1)))[0])

    @cached_property
    def held(self) -> Held:
        """For which groups the criterion holds."""
        single = self._single
        if single is not None:
            keys, values = single.groups, dict.fromkeys(self.tallies, single.totals)
        else:
            keys = merged([tally.groups for tally in self.tallies.values()])
            values = {name: _spread(tally, keys) for name, tally in self.tallies.items()}
        return Held(keys[self._holds(values) != self.at_zero], self.at_zero)

    @cached_property
    def first(self) -> Rows:
        """Give the first row of each group at which the criterion holds over the rows so far, if there is one."""
        single = self._single
        if single is None or single.counting in (Counting.SUM, Counting.DISTINCT):
            return self.first_among(None)
        most = 1 if single.counting is Counting.PRESENCE else int(single.lengths.max(initial=0))
        needed = self.smallest_count(most)
        if needed is None:
            return Rows(np.empty(0, np.int64), np.empty(0, np.int32))
        enough = single.lengths >= needed
        return Rows(single.groups[enough], single.positions[single.starts[enough] + (needed - 1)])

    def first_among(self, further: Tally | None) -> Rows:
        """Give the first row at which the criterion holds, asked at some further rows too."""
        asked_at = [*self.tallies.values(), *([] if further is None else [further])]
        places, at = np.unique(np.concatenate([tally.places for tally in asked_at]), return_index=True)
        keys = np.concatenate([tally.keys for tally in asked_at])[at]
        positions = np.concatenate([tally.positions for tally in asked_at])[at]
        values = {name: _so_far(tally, keys, places) for name, tally in self.tallies.items()}
        found = np.flatnonzero(self._holds(values))
        return Rows(keys[found], positions[found]).only(firsts_of(keys[found]))

    @cached_property
    def completed(self) -> Rows:
        """Give the groups for which the criterion holds, if not over no rows, with the first row at which it does."""
        keys = self.held.keys
        if len(keys) == len(self.first.keys):
            return self.first
        place = np.searchsorted(keys, self.first.keys)
        return self.first.only(np.append(keys, -1)[place] == self.first.keys)

    @property
    def _single(self) -> Tally | None:
        """The only metric, if it is no part of a calculated one."""
        conditions = self.criterion.conditions
        return self.tallies.get(conditions[0].metric) if len(conditions) == 1 else None

    def smallest_count(self, most: int) -> int | None:
        """Find the smallest number of rows, from 1 to another, that satisfies the only condition."""
        condition = self.criterion.conditions[0]
        value = float(nine_digits(condition.value))
        # Counts are whole: the answer can change at the numbers around the one they are compared with only.
        tried = np.unique([1.0, np.floor(value), np.floor(value) + 1])
        counts = tried[(tried >= 1) & (tried <= most)].astype(np.int64)
        enough = counts[_compare(counts, condition)]
        return int(enough[0]) if len(enough) else None

    def _holds(self, values: Mapping[str, Numbers]) -> Mask:
        answers = [_compare(self._value(one.metric, values), one) for one in self.criterion.conditions]
        return reduce(operator.and_ if self.criterion.join is Join.AND else operator.or_, answers)

    def _value(self, metric: str, values: Mapping[str, Numbers]) -> Numbers:
        definition = self.definitions.metric(metric)
        if not isinstance(definition, CalculatedMetric):
            return values[metric]
        return evaluate(definition.expression, lambda part: self._value(part, values).astype(np.float64))


def _compare(values: Numbers, condition: MetricComparison) -> Mask:
    """Compare at nine significant digits; only what is near is rounded, which takes long."""
    exact: npt.NDArray[np.float64] = values.astype(np.float64)
    if values.dtype.kind == "i":
        return _ROUGHLY[condition.operator](exact, float(nine_digits(condition.value)))
    size = np.maximum(np.abs(exact), abs(condition.value))
    near = ~(np.abs(exact - condition.value) > NEAR * size)
    holds = _ROUGHLY[condition.operator](exact, condition.value)
    if bool(near.any()):
        holds[near] = compare(exact[near], condition)
    return holds


_ROUGHLY: Mapping[str, Callable[[npt.NDArray[np.float64], float], Mask]] = {
    "equals": operator.eq,
    "not_equals": operator.ne,
    "less": operator.lt,
    "less_or_equal": operator.le,
    "greater": operator.gt,
    "greater_or_equal": operator.ge,
}


def _spread(tally: Tally, keys: Keys) -> Numbers:
    """Give a metric over each of some groups, among which are all of its own."""
    values = np.zeros(len(keys), tally.totals.dtype)
    values[np.searchsorted(keys, tally.groups)] = tally.totals
    return values


def _so_far(tally: Tally, keys: Keys, places: npt.NDArray[np.integer]) -> Numbers:
    """Give a metric over the rows of each group up to a place."""
    values = np.zeros(len(keys), tally.so_far.dtype)
    upto = np.searchsorted(tally.places, places, "right")
    some = upto > np.searchsorted(tally.keys, keys)
    values[some] = tally.so_far[upto[some] - 1]
    return values
