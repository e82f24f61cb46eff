"""The rows that a question is asked of, and the metric that is worked out on parts of them."""

from __future__ import annotations

from dataclasses import dataclass

import narwhals as nw

from ipyjourney.components import CalculatedMetric, ContainerMetric, SumMetric
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import all_of
from ipyjourney.engine.narwhals.journey import JourneyRun
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.scope import Scope
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION
from ipyjourney.engine.narwhals.totals import Answer, Tally, Totals
from ipyjourney.result.journey_figures import Value

__all__ = ["AskedRows", "rows_reached", "with_metric"]


@dataclass(frozen=True)
class AskedRows:
    """Rows of a scope, and what is asked of them.

    Attributes
    ----------
    scope : Scope
    plan : Frame
        The rows with all columns of the scope, and those that the metric needs.
    totals : Totals
    metric : str or None
        The figure on them; None is their number.
    once : bool
        Whether there is at most one of each instance.
    """

    scope: Scope
    plan: Frame
    totals: Totals
    metric: str | None
    once: bool

    def ask(self, tally: Tally) -> Answer:
        """Ask for the figure on a group of the rows."""
        if self.metric is not None:
            return self.totals.ask(self.metric, all_of(()), tally)
        name = tally.add(nw.len())
        return lambda found: int(found[name] or 0)

    @property
    def counts_instances(self) -> bool:
        """Whether the figure counts instances."""
        if self.metric is None:
            return self.once
        return isinstance(self.totals.definition(self.metric), ContainerMetric)

    @property
    def nothing(self) -> Value | None:
        """The figure on no rows."""
        definition = None if self.metric is None else self.totals.definition(self.metric)
        if isinstance(definition, CalculatedMetric):
            tally = Tally()
            answer = self.ask(tally)
            return answer(dict.fromkeys(tally.aggregates, 0))
        return 0.0 if isinstance(definition, SumMetric) else 0


def with_metric(scope: Scope, totals: Totals, metric: str | None) -> Frame:
    """Give the rows of a scope with the columns that a metric needs."""
    marks = Marks()
    columns = {} if metric is None else totals.columns(metric, marks)
    return marks.put_on(scope.rows).with_columns(**columns) if columns else scope.rows


def rows_reached(run: JourneyRun, node: str) -> AskedRows:
    """Give the rows reached at a node by the instances that count."""
    metric = run.spec.primary_metric
    there = run.rows_at([node])
    plan = with_metric(run.scope, run.totals, metric).join(there, on=[INSTANCE, POSITION], how="inner")
    return AskedRows(run.scope, plan, run.totals, metric, once=False)
