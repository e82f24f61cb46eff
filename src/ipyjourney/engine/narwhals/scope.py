"""The rows that an analysis is about, numbered within the instances of its container."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol, runtime_checkable

import narwhals as nw

from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.conditions import Conditions, InstancesAt
from ipyjourney.engine.narwhals.expressions import TIME, all_of, flag, whole
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.serving import BEFORE, COUNT, INSTANCE, POSITION
from ipyjourney.engine.narwhals.store import NO_TIE, Store
from ipyjourney.engine.narwhals.tables import Tables
from ipyjourney.engine.narwhals.totals import Totals
from ipyjourney.engine.windows import Window
from ipyjourney.engine.work import Stage, step
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.places import Place

__all__ = ["BEFORE", "COUNT", "Facts", "Scope", "make_scope"]

RUNS_KEPT = 12
"""Analyses over one scope: edits back and forth find theirs again."""
MANY, RUNS_KEPT_OF_MANY = 10_000_000, 3
"""With so many rows, the disk would fill up: each analysis keeps the rows that match its nodes."""


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
    rows_in_window : int
        Rows in the window and the segments, those without an instance among them.
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
    rows_in_window: int
    runs: dict[object, object] = field(default_factory=dict)
    kept: list[Frame] = field(default_factory=list)

    @cached_property
    def tables(self) -> Tables:
        """What journeys over these rows have in common."""
        return Tables(self.store.backend)

    @cached_property
    def totals(self) -> Totals:
        """Metrics over these rows."""
        return Totals(self.store, self.conditions, self.container)

    @property
    def ties(self) -> int:
        """Number of rows at the same moment as the row before them in their instance."""
        return self.facts.ties

    @property
    def missing_places(self) -> Mapping[str, Sequence[Place]]:
        """By segment, the places that it was made from and that are not there."""
        return self.conditions.missing_places

    @property
    def rows_without_instance(self) -> int:
        """Rows that left because their container key is null."""
        return self.rows_in_window - self.facts.rows

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
        most = RUNS_KEPT if self.store.span.rows < MANY else RUNS_KEPT_OF_MANY
        while len(self.runs) > most:
            _let_go(self.runs.pop(next(iter(self.runs))))
        self.tables.trim()

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
    step(Stage.SELECT)
    conditions, marks = Conditions(store, definitions, window, instances_at), Marks()
    column = store.instances(spec.container)
    kept_by = [conditions.of_segment(definitions.segment(name), marks) for name in spec.segments]
    plan = marks.put_on(conditions.rows).filter(all_of(kept_by))
    every = int(store.backend.row(plan.select(n=nw.len()))["n"])
    rows = store.backend.keep(_numbered(store, plan.filter(~nw.col(column).is_null()), column), store.span.rows)
    scope = Scope(
        store=store,
        container=spec.container,
        window=window,
        rows=rows,
        conditions=conditions,
        rows_in_window=every,
    )
    scope.kept.append(rows)
    return scope


def _numbered(store: Store, plan: Frame, column: str) -> Frame:
    """Put numbers on the rows of each instance."""
    # Sorting is most of the work over a large table: all that takes an order is asked for together.
    differ = store.span.ties_differ
    carried = [name for name in store.columns if name != NO_TIE or not differ]
    plan, order = store.in_order(plan.select(*carried))
    moment = nw.col(TIME)
    number = moment.cum_count().over(column, order_by=order).cast(nw.Int64).alias(POSITION)
    count = moment.count().over(column).cast(nw.Int64).alias(COUNT)
    if differ:
        before = moment.shift(1).over(column, order_by=order).cast(nw.Int64).alias(BEFORE)
        plan = plan.with_columns(number, before, count, nw.lit(0, nw.Int64).alias(NO_TIE))
    else:
        # Rows that are alike in all values may come in another order when they are sorted again.
        before = moment.shift(1).over(column, order_by=POSITION).cast(nw.Int64).alias(BEFORE)
        plan = plan.with_columns(number, count).with_columns(before)
    return plan.select(nw.col(column).alias(INSTANCE), POSITION, *store.columns, BEFORE, COUNT)
