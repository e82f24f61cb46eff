"""Which rows satisfy a condition, a metric or a segment, as expressions over the rows of a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

import narwhals as nw

from ipyjourney.components import (
    AllOf,
    AnyOf,
    Bracket,
    CalculatedMetric,
    Condition,
    ContainerMetric,
    CounterMetric,
    DimensionComparison,
    EventsMetric,
    MetricComparison,
    NotOf,
    RowMetric,
    Sequence,
    SumMetric,
)
from ipyjourney.engine.limits import limits_of
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.comparisons import compared, item_compared
from ipyjourney.engine.narwhals.expressions import TIME, all_of, any_of, flag, holds, only_if, whole
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION, serve
from ipyjourney.engine.narwhals.store import Store
from ipyjourney.engine.narwhals.values import Operand, calculate, without_noise
from ipyjourney.engine.windows import Window
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.place_conditions import PlaceCondition
from ipyjourney.spec.places import Place
from ipyjourney.spec.segments import EVENT_SCOPE, Segment

__all__ = ["Conditions", "InstancesAt"]

InstancesAt: TypeAlias = Callable[[PlaceCondition, Window], tuple[Frame, tuple[Place, ...]]]
"""Finds the instances behind the figures at some places of an analysis, which is worked out over a window.

Gives a plan with the container's column, each instance once, and the places that the analysis does not have there."""


@dataclass
class _Asked:
    """What is asked of each instance of a container: aggregates of its rows, and sets that it may be in."""

    leaves: dict[str, nw.Expr] = field(default_factory=dict)
    rows: Marks = field(default_factory=Marks)
    sets: Marks = field(default_factory=Marks)

    def leaf(self, aggregate: nw.Expr) -> nw.Expr:
        """Ask for an aggregate of the rows."""
        name = f"leaf_{len(self.leaves)}"
        self.leaves[name] = aggregate
        return nw.col(name)


class Conditions:
    """Conditions, metrics and segments asked of the rows in a window.

    Their expressions hold on plans of rows of the store that lie in the window; what they ask of instances is joined to
    such a plan first, by its marks.

    Parameters
    ----------
    store : Store
    definitions : Definitions
    window : Window
        The rows that segments are judged on.
    instances_at : callable
        Opens the places that segments are made from.

    Attributes
    ----------
    missing_places : dict of str to tuple of places
        Per segment made from places, those that its analysis does not have in the window.
    kept : list of Frame
        Sets of instances that were set down.
    """

    def __init__(self, store: Store, definitions: Definitions, window: Window, instances_at: InstancesAt) -> None:
        self._store, self._window, self._instances_at = store, window, instances_at
        self.definition, self.row_metric = definitions.metric, definitions.row_metric
        self.missing_places: dict[str, tuple[Place, ...]] = {}
        self.kept: list[Frame] = []
        self._instances: dict[tuple[str, Condition | PlaceCondition], Frame] = {}

    @property
    def rows(self) -> Frame:
        """The rows in the window."""
        return self._store.rows.filter(self.between(self._window))

    def between(self, window: Window) -> nw.Expr:
        """Give a condition that holds on the rows in a window."""
        inside = nw.col(TIME) < window.end
        return inside if window.start is None else inside & (nw.col(TIME) >= window.start)

    # --- rows ----------------------------------------------------------------------------------------------------

    def of_metric(self, metric: RowMetric, marks: Marks) -> nw.Expr:
        """Give a condition that holds on the rows that count in a metric."""
        match metric:
            case EventsMetric():
                return all_of(())
            case ContainerMetric():
                return ~nw.col(self._store.instances(metric.container)).is_null()
            case CounterMetric():
                return self.where(metric.where, marks)
            case SumMetric():
                counted = ~nw.col(self._store.measure(metric.measure)).is_null()
                return counted if metric.where is None else counted & self.where(metric.where, marks)

    def of_segment(self, segment: Segment, marks: Marks) -> nw.Expr:
        """Give a condition that holds on the rows that a segment keeps."""
        match segment.condition:
            case PlaceCondition() as places:
                key = segment.scope, places
                if key not in self._instances:
                    found, missing = self._instances_at(places, self._window)
                    self._instances[key], self.missing_places[segment.name] = self._keep(found), missing
                return marks.of(self._store.instances(segment.scope), self._instances[key])
            case condition:
                return self._kept(segment.scope, condition, marks)

    def where(self, condition: Condition, marks: Marks) -> nw.Expr:
        """Give an expression that says on which rows a condition holds, each on its own; it is never null."""
        match condition:
            case DimensionComparison():
                return item_compared(self._store, condition)
            case MetricComparison():
                return self._compared_on_rows(condition, marks)
            case AllOf():
                return all_of([self.where(part, marks) for part in condition.all])
            case AnyOf():
                return any_of([self.where(part, marks) for part in condition.any])
            case NotOf():
                return ~self.where(condition.not_, marks)
            case Bracket():
                return self._kept(condition.scope, condition.condition, marks)
            case Sequence():
                raise AssertionError("a sequence is asked of instances")

    def _kept(self, scope: str, condition: Condition, marks: Marks) -> nw.Expr:
        if scope == EVENT_SCOPE:
            return self.where(condition, marks)
        return marks.of(self._store.instances(scope), self.instances(scope, condition))

    def _compared_on_rows(self, comparison: MetricComparison, marks: Marks) -> nw.Expr:
        return compared(self._row_value(comparison.metric, marks).value, comparison)

    def _row_value(self, metric: str, marks: Marks) -> Operand:
        """Give what a metric comes to on each row alone."""
        definition = self.definition(metric)
        if isinstance(definition, CalculatedMetric):
            return calculate(definition.expression, lambda part: self._row_value(part, marks))
        counts = self.of_metric(definition, marks)
        if isinstance(definition, SumMetric):
            return Operand.of(only_if(counts, nw.col(self._store.measure(definition.measure)), 0.0))
        return Operand.of(flag(counts).cast(nw.Float64))

    # --- instances -----------------------------------------------------------------------------------------------

    def instances(self, scope: str, condition: Condition) -> Frame:
        """Find the instances of a container for which a condition holds, among those with rows in the window."""
        key = scope, condition
        if key not in self._instances:
            column, asked = self._store.instances(scope), _Asked()
            holds_for = self._asked(scope, condition, asked)
            rows = asked.rows.put_on(self.rows.filter(~nw.col(column).is_null()))
            found = rows.group_by(column).agg(nw.len().alias("rows"), **asked.leaves)
            self._instances[key] = self._keep(asked.sets.put_on(found).filter(holds_for).select(column))
        return self._instances[key]

    def _keep(self, found: Frame) -> Frame:
        frame = self._store.backend.keep(found)
        self.kept.append(frame)
        return frame

    def _asked(self, scope: str, condition: Condition, asked: _Asked) -> nw.Expr:
        match condition:
            case MetricComparison():
                return compared(self._value(condition.metric, asked).value, condition)
            case AllOf():
                return _joined([self._asked(scope, part, asked) for part in condition.all], all_=True)
            case AnyOf():
                return _joined([self._asked(scope, part, asked) for part in condition.any], all_=False)
            case NotOf():
                return ~self._asked(scope, condition.not_, asked)
            case Sequence():
                return asked.sets.of(self._store.instances(scope), self._through(scope, condition))
            case DimensionComparison() | Bracket():
                return asked.leaf(flag(self.where(condition, asked.rows)).max()) == 1

    def _value(self, metric: str, asked: _Asked) -> Operand:
        """Give what a metric comes to over the rows of each instance."""
        definition = self.definition(metric)
        if isinstance(definition, CalculatedMetric):
            return calculate(definition.expression, lambda part: self._value(part, asked))
        counts = self.of_metric(definition, asked.rows)
        match definition:
            case ContainerMetric():
                keys = nw.col(self._store.instances(definition.container))
                # A null is counted as one more.
                distinct, null = asked.leaf(keys.n_unique()), asked.leaf(flag(keys.is_null()).max())
                return Operand.of((whole(distinct) - whole(null)).cast(nw.Float64))
            case SumMetric():
                amounts = only_if(counts, nw.col(self._store.measure(definition.measure)), 0.0)
                total, added = asked.leaf(amounts.sum()), asked.leaf(amounts.abs().sum())
                return Operand.of(without_noise(total, added))
            case _:
                return Operand.of(asked.leaf(flag(counts).sum()).cast(nw.Float64))

    def _through(self, scope: str, sequence: Sequence) -> Frame:
        """Find the instances that reach the last step of a sequence."""
        marks, column = Marks(), self._store.instances(scope)
        matches = {f"s{place}": self.where(step.condition, marks) for place, step in enumerate(sequence.then)}
        plan = marks.put_on(self.rows.filter(~nw.col(column).is_null()))
        plan, order = self._store.in_order(plan)
        plan = plan.with_columns(
            nw.col(column).alias(INSTANCE),
            nw.col(TIME).cum_count().over(column, order_by=order).cast(nw.Int64).alias(POSITION),
        ).select(INSTANCE, POSITION, TIME, **matches)
        steps = [limits_of(step) for step in sequence.then]
        # Each step looks at its matches more than once.
        rows = self._store.backend.keep(plan.filter(any_of(nw.col(name) for name in matches)))
        reached = rows.filter(nw.col("s0"))
        for place, limits in list(enumerate(steps))[1:]:
            matching = rows.filter(nw.col(f"s{place}"))
            served = serve(matching, reached, limits)
            reached = served.put_on(matching, only_found=True).filter(served.condition).select(INSTANCE, POSITION, TIME)
        found = self._keep(reached.group_by(INSTANCE).agg(x_n=nw.len()).select(nw.col(INSTANCE).alias(column)))
        self._store.backend.release(rows)
        return found


def _joined(conditions: list[nw.Expr], *, all_: bool) -> nw.Expr:
    joined = conditions[0]
    for condition in conditions[1:]:
        joined = (joined & condition) if all_ else (joined | condition)
    return holds(joined)
