"""The rows that an analysis is about, numbered within the instances of its container."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol, runtime_checkable

import narwhals as nw

from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.conditions import Conditions, InstancesAt
from ipyjourney.engine.narwhals.expressions import TIME, all_of, flag, whole
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION
from ipyjourney.engine.narwhals.store import Store
from ipyjourney.engine.windows import Window
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions

__all__ = ["BEFORE", "COUNT", "Facts", "Scope", "make_scope"]

BEFORE, COUNT = "pt", "n"

RUNS_KEPT = 12
"""Analyses over one scope: edits back and forth find theirs again."""


@dataclass(frozen=True)
class Facts:
    """How many rows and instances are in scope, and how many rows stand at the moment of the row before them."""

    rows: int
    instances: int
    ties: int


@runtime_checkable
class Releasable(Protocol):
    """An analysis that has set rows down for itself."""

    def release(self) -> None:
        """Forget them."""
        ...


@dataclass
class Scope:
    """The rows of an analysis, and what is asked of them.

    Attributes
    ----------
    rows : Frame
        Set down where the table is: ``c`` (instance), ``p`` (position in it, from 1), ``t`` (moment), ``pt`` (moment of
        the row before it, null for the first), ``n`` (how many rows the instance has), and the store's columns of
        items, measures and keys.
    conditions : Conditions
        Conditions, metrics and segments, judged on the window.
    rows_without_instance : int
        Rows that left because their container key is null.
    runs : dict
        Analyses that were worked out over these rows.
    kept : list of Frame
        What was set down for this scope.
    """

    store: Store
    container: str
    window: Window
    rows: Frame
    conditions: Conditions
    rows_without_instance: int
    runs: dict[object, object] = field(default_factory=dict)
    kept: list[Frame] = field(default_factory=list)

    @cached_property
    def facts(self) -> Facts:
        """How many rows there are."""
        first = nw.col(POSITION) == 1
        tied = flag(nw.col(BEFORE) == nw.col(TIME))
        found = self.store.backend.row(
            self.rows.select(n=nw.len(), first=whole(flag(first).sum()), ties=whole(tied.sum()))
        )
        return Facts(int(found["n"]), int(found["first"] or 0), int(found["ties"] or 0))

    def keep(self, plan: Frame) -> Frame:
        """Set rows down as long as the scope is kept."""
        frame = self.store.backend.keep(plan)
        self.kept.append(frame)
        return frame

    def trim(self) -> None:
        """Let go of the analyses that were asked for longest ago, and of what they set down for themselves."""
        while len(self.runs) > RUNS_KEPT:
            _let_go(self.runs.pop(next(iter(self.runs))))

    def release(self) -> None:
        """Forget all that was set down for the scope."""
        for run in self.runs.values():
            _let_go(run)
        for frame in (*self.kept, *self.conditions.kept):
            self.store.backend.release(frame)


def _let_go(run: object) -> None:
    if isinstance(run, Releasable):
        run.release()


def make_scope(
    store: Store, spec: AnalysisSpec, definitions: Definitions, window: Window, instances_at: InstancesAt
) -> Scope:
    """Find the rows of an analysis and number them.

    Parameters
    ----------
    store : Store
    spec : AnalysisSpec
        Its container and segments are used.
    definitions : Definitions
    window : Window
        What its date range stands for.
    instances_at : callable
        Opens the places that segments are made from.
    """
    conditions, marks = Conditions(store, definitions, window, instances_at), Marks()
    column = store.instances(spec.container)
    kept_by = [conditions.of_segment(definitions.segment(name), marks) for name in spec.segments]
    plan = marks.put_on(conditions.rows).filter(all_of(kept_by))
    counted = store.backend.row(plan.select(n=nw.len(), there=whole(flag(~nw.col(column).is_null()).sum())))
    plan = plan.select(*store.columns).filter(~nw.col(column).is_null()).with_columns(nw.col(column).alias(INSTANCE))
    plan, order = store.in_order(plan)
    number = nw.col(TIME).cum_count().over(INSTANCE, order_by=order).cast(nw.Int64)
    plan = plan.with_columns(number.alias(POSITION)).select(INSTANCE, POSITION, *store.columns)
    before = nw.col(TIME).shift(1).over(INSTANCE, order_by=POSITION).cast(nw.Int64)
    count = nw.col(POSITION).max().over(INSTANCE)
    plan = plan.with_columns(before.alias(BEFORE), count.alias(COUNT))
    rows = store.backend.keep(plan)
    scope = Scope(
        store=store,
        container=spec.container,
        window=window,
        rows=rows,
        conditions=conditions,
        rows_without_instance=int(counted["n"]) - int(counted["there"] or 0),
    )
    scope.kept.append(rows)
    return scope
