"""Criteria asked of groups of rows: for which groups they hold, and from which row on."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce

import narwhals as nw
import numpy as np

from ipyjourney.components import CalculatedMetric, MetricComparison
from ipyjourney.engine.calculated import evaluate
from ipyjourney.engine.cohort_names import metrics_used
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.cohort.columns import Counted, Counting, RowColumns
from ipyjourney.engine.narwhals.comparisons import compared
from ipyjourney.engine.narwhals.expressions import TIME, any_of, flag, holds, only_if, whole
from ipyjourney.engine.narwhals.serving import POSITION
from ipyjourney.engine.narwhals.values import Operand, calculate, without_noise
from ipyjourney.spec.criteria import Criterion, Join
from ipyjourney.spec.definitions import Definitions
from ipyjourney.stats import nine_digits

__all__ = ["AT", "AT_TIME", "Asked", "ask"]

AT, AT_TIME = "x_p", "x_t"
"""Columns of the row at which a criterion holds first: its position and its moment."""

HOLDS = "x_h"

_COMPARE: Mapping[str, Callable[[float, float], bool]] = {
    "equals": operator.eq,
    "not_equals": operator.ne,
    "less": operator.lt,
    "less_or_equal": operator.le,
    "greater": operator.gt,
    "greater_or_equal": operator.ge,
}


@dataclass(frozen=True)
class Asked:
    """A criterion, and the columns that it looks at.

    Attributes
    ----------
    criterion : Criterion
    definitions : Definitions
    kept : str
        Column that is 1 on the rows that its segments keep.
    metrics : mapping of str to Counted
        By name, the metrics that the criterion compares or that those are calculated from.
    """

    criterion: Criterion
    definitions: Definitions
    kept: str
    metrics: Mapping[str, Counted]

    @property
    def can_time(self) -> bool:
        """Whether the criterion is one that is reached: each comparison is one with at least or more than."""
        return all(condition.operator in ("greater", "greater_or_equal") for condition in self.criterion.conditions)

    @cached_property
    def at_zero(self) -> bool:
        """Whether the criterion holds over no rows."""
        answers = [_at_zero(one, self.definitions) for one in self.criterion.conditions]
        return all(answers) if self.criterion.join is Join.AND else any(answers)

    @property
    def looks_at(self) -> nw.Expr:
        """A condition that holds on the rows that are kept and count in any of the metrics."""
        return (nw.col(self.kept) == 1) & any_of(nw.col(one.counts) == 1 for one in self.metrics.values())

    @property
    def keeps(self) -> nw.Expr:
        """A condition that holds on the rows that the segments keep."""
        return nw.col(self.kept) == 1

    # --- groups --------------------------------------------------------------------------------------------------

    def differing(self, plan: Frame, keys: Sequence[str]) -> Frame:
        """Find the groups whose answer is another than that over no rows.

        Parameters
        ----------
        plan : Frame
            Rows.
        keys : sequence of str
            Columns that tell the groups apart.
        """
        if self._first_row_suffices:
            return plan.filter(self.looks_at).select(*keys).unique()
        aggregates: dict[str, nw.Expr] = {}
        values = {name: _total(one, f"x_a{place}", aggregates) for place, (name, one) in self._numbered}
        answer = self._answer(values)
        found = plan.filter(self.looks_at).group_by(*keys).agg(**aggregates)
        return found.filter(~answer if self.at_zero else answer).select(*keys)

    def completed(self, plan: Frame, keys: Sequence[str]) -> Frame:
        """Find the groups for which the criterion holds, if not over no rows, with the first row at which it does.

        Parameters
        ----------
        plan : Frame
            Rows with position and moment.
        keys : sequence of str
        """
        if self._first_row_suffices:
            return self.first(plan, keys)
        at = nw.col(HOLDS) == 1
        found = (
            self._so_far(plan.filter(self.looks_at), keys)
            .group_by(*keys)
            .agg(
                **_firsts(at),
                x_last=nw.col(POSITION).max(),
                x_held=only_if(at, nw.col(POSITION)).max(),
            )
        )
        return found.filter(nw.col("x_held") == nw.col("x_last")).drop("x_last", "x_held")

    def first(self, plan: Frame, keys: Sequence[str]) -> Frame:
        """Find the first row of each group at which the criterion holds over the rows so far, if there is one."""
        if self._first_row_suffices:
            return (
                plan.filter(self.looks_at)
                .group_by(*keys)
                .agg(nw.col(POSITION).min().alias(AT), nw.col(TIME).min().alias(AT_TIME))
            )
        plan = self._so_far(plan.filter(self.keeps if self.at_zero else self.looks_at), keys)
        found = plan.group_by(*keys).agg(**_firsts(nw.col(HOLDS) == 1))
        return found.filter(~nw.col(AT).is_null())

    @property
    def _numbered(self) -> list[tuple[int, tuple[str, Counted]]]:
        return list(enumerate(self.metrics.items()))

    @cached_property
    def _first_row_suffices(self) -> bool:
        """Whether the criterion holds from the first row on that counts in its only metric."""
        condition, *others = self.criterion.conditions
        single = self.metrics.get(condition.metric)
        if others or single is None or single.counting is Counting.SUM:
            return False
        return self.can_time and not self.at_zero and _holds_for(1.0, condition)

    def _so_far(self, plan: Frame, keys: Sequence[str]) -> Frame:
        """Say of each row whether the criterion holds over the rows of the group up to it."""
        values: dict[str, Operand] = {}
        for place, (name, one) in self._numbered:
            plan, values[name] = _running(plan, one, f"x_a{place}", keys)
        return plan.with_columns(flag(self._answer(values)).alias(HOLDS))

    def _answer(self, values: Mapping[str, Operand]) -> nw.Expr:
        answers = [compared(self._value(one.metric, values).value, one) for one in self.criterion.conditions]
        return holds(reduce(operator.and_ if self.criterion.join is Join.AND else operator.or_, answers))

    def _value(self, metric: str, values: Mapping[str, Operand]) -> Operand:
        definition = self.definitions.metric(metric)
        if not isinstance(definition, CalculatedMetric):
            return values[metric]
        return calculate(definition.expression, lambda part: self._value(part, values))


def ask(criterion: Criterion, definitions: Definitions, columns: RowColumns, *, segment: str | None = None) -> Asked:
    """Prepare a criterion.

    Parameters
    ----------
    criterion : Criterion
    definitions : Definitions
    columns : RowColumns
        Are told what the criterion looks at.
    segment : str, optional
        A further segment that keeps rows.
    """
    used = metrics_used((condition.metric for condition in criterion.conditions), definitions)
    metrics = {
        name: columns.metric(definition)
        for name, definition in used.items()
        if not isinstance(definition, CalculatedMetric)
    }
    segments = (*criterion.segments, *([] if segment is None else [segment]))
    return Asked(criterion, definitions, columns.kept(*segments), metrics)


def _total(metric: Counted, name: str, aggregates: dict[str, nw.Expr]) -> Operand:
    """Give a metric over a group, by aggregates that are added to those asked for."""
    counts, value = nw.col(metric.counts), nw.col(metric.value or metric.counts)
    match metric.counting:
        case Counting.ROWS:
            aggregates[name] = whole(counts.sum())
            return Operand.of(nw.col(name).cast(nw.Float64))
        case Counting.PRESENCE:
            aggregates[name] = counts.max()
            return Operand.of(nw.col(name).cast(nw.Float64))
        case Counting.DISTINCT:
            aggregates[name] = whole(value.n_unique())
            # A null is counted as one more.
            aggregates[f"{name}_null"] = whole(flag(value.is_null()).max())
            return Operand.of((nw.col(name) - nw.col(f"{name}_null")).cast(nw.Float64))
        case Counting.SUM:
            aggregates[name], aggregates[f"{name}_added"] = value.sum(), value.abs().sum()
            return Operand.of(without_noise(nw.col(name), nw.col(f"{name}_added")))


def _running(plan: Frame, metric: Counted, name: str, keys: Sequence[str]) -> tuple[Frame, Operand]:
    """Put a metric over the rows of a group up to each on a plan."""
    counts, value = nw.col(metric.counts), nw.col(metric.value or metric.counts)
    if metric.counting is Counting.SUM:
        plan = plan.with_columns(value.abs().alias(f"{name}_abs"))
        plan = plan.with_columns(
            value.cum_sum().over(*keys, order_by=POSITION).alias(name),
            nw.col(f"{name}_abs").cum_sum().over(*keys, order_by=POSITION).alias(f"{name}_added"),
        )
        return plan, Operand.of(without_noise(nw.col(name), nw.col(f"{name}_added")))
    if metric.counting is Counting.DISTINCT:
        plan = plan.with_columns(nw.col(POSITION).min().over(*keys, metric.value or "").alias(f"{name}_first"))
        new = (counts == 1) & (nw.col(f"{name}_first") == nw.col(POSITION))
        plan = plan.with_columns(flag(new).alias(f"{name}_new"))
        counts = nw.col(f"{name}_new")
    so_far = counts.cum_max() if metric.counting is Counting.PRESENCE else counts.cum_sum()
    plan = plan.with_columns(so_far.over(*keys, order_by=POSITION).cast(nw.Float64).alias(name))
    return plan, Operand.of(nw.col(name))


def _firsts(at: nw.Expr) -> dict[str, nw.Expr]:
    return {AT: only_if(at, nw.col(POSITION)).min(), AT_TIME: only_if(at, nw.col(TIME)).min()}


def _at_zero(condition: MetricComparison, definitions: Definitions) -> bool:
    return _holds_for(_value_at_zero(condition.metric, definitions), condition)


def _value_at_zero(metric: str, definitions: Definitions) -> float:
    definition = definitions.metric(metric)
    if not isinstance(definition, CalculatedMetric):
        return 0.0
    return float(evaluate(definition.expression, lambda part: np.array(_value_at_zero(part, definitions))))


def _holds_for(value: float, condition: MetricComparison) -> bool:
    if math.isnan(value):
        return False
    return _COMPARE[condition.operator](float(nine_digits(value)), float(nine_digits(condition.value)))
