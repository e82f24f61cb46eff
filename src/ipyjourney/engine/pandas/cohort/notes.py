"""What a cohort table has to say of itself: what was left out, added up, cut or cannot be told."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from ipyjourney.components import SumMetric
from ipyjourney.engine.pandas.cohort.asking import Asking, metrics_used
from ipyjourney.engine.pandas.cohort.table import CohortTable
from ipyjourney.engine.pandas.cohort.tallies import merged
from ipyjourney.engine.pandas.context import scope_notes
from ipyjourney.errors import Note
from ipyjourney.result.cohort_figures import CohortFigures

__all__ = ["cohort_notes"]


def cohort_notes(table: CohortTable, figures: CohortFigures) -> Iterator[Note]:
    """Give what a user must know of the figures, and only what is true of them."""
    yield from scope_notes(table.asking.scope)
    yield from _of_periods(table)
    yield from _of_criteria(table)
    yield from _of_sums(table)
    yield from _of_items(table, figures)
    if table.pooled and (again := _counted_again(table)):
        yield Note("cohort-counted-again", {"rows": again, "container": table.asking.spec.container})


def _of_periods(table: CohortTable) -> Iterator[Note]:
    numbers = table.asking.numbers
    if not len(numbers):
        yield Note("cohort-no-periods")
        return
    cut = [label for label, whole in zip(numbers.labels, numbers.whole.tolist(), strict=True) if not whole]
    if cut:
        yield Note(
            "cohort-cut-periods",
            {"periods": ", ".join(cut), "count": len(cut), "pooled": "yes" if table.pooled else "no"},
        )
    early = _columns_before_data(table)
    if early:
        yield Note("cohort-latency-before-data", {"count": early, "first": numbers.labels[0]})
    empty = _periods_without_rows(table)
    if empty:
        yield Note("cohort-periods-without-rows", {"count": empty, "all": len(numbers)})


def _columns_before_data(table: CohortTable) -> int:
    """Count the columns of a latency table that look at periods before the first, where the scope has no start."""
    if table.asking.scope.window.start is not None:
        return 0
    return sum(last is not None and last < 0 for _, last in table.columns.spans)


def _periods_without_rows(table: CohortTable) -> int:
    asking = table.asking
    seen = np.zeros(len(asking.numbers), bool)
    tallies = [tally for group in (table.returning, table.inclusion) for tally in group.tallies.values()]
    for tally in tallies:
        seen |= tally.periods(len(seen))
    # Only where no row of a criterion lies in a period are all rows looked at.
    if not seen.all():
        seen[asking.numbers.of(asking.scope.index.all_positions())] = True
    return int(np.count_nonzero(~seen))


def _of_criteria(table: CohortTable) -> Iterator[Note]:
    container = table.asking.spec.container
    if table.inclusion.at_zero:
        yield Note("cohort-included-without-rows", {"container": container})
    if table.returning.at_zero:
        yield Note("cohort-returns-without-rows", {"container": container})
    if not table.returning.can_time:
        yield Note("cohort-no-timing")


def _of_sums(table: CohortTable) -> Iterator[Note]:
    asking = table.asking
    spec, definitions = asking.spec, asking.definitions
    named = [condition.metric for condition in (*spec.inclusion.conditions, *spec.returning.conditions)]
    named += [] if spec.value is None else [spec.value]
    for name, definition in metrics_used(named, definitions).items():
        if isinstance(definition, SumMetric):
            rows = asking.kept(("nulls", definition), partial(_nulls, asking, definition), lambda _: 0)
            if rows:
                yield Note("cohort-nulls-in-sum", {"rows": rows, "metric": name, "measure": definition.measure})


def _nulls(asking: Asking, metric: SumMetric) -> int:
    nulls = np.isnan(asking.context.store.measure(metric.measure))
    if metric.where is not None:
        nulls &= asking.scope.rows.where(metric.where)
    return int(np.count_nonzero(nulls[asking.scope.index.rows]))


def _of_items(table: CohortTable, figures: CohortFigures) -> Iterator[Note]:
    asking = table.asking
    if asking.spec.dimension is None:
        return
    sizes = table.item_sizes
    hidden = list(sizes.values())[len(figures.rows) :]
    if hidden:
        yield Note("cohort-items-hidden", {"shown": len(figures.rows), "hidden": len(hidden), "size": sum(hidden)})
    column = asking.context.store.column_of(asking.spec.dimension)
    null = len(asking.context.store.items(column).items)
    rows = merged([tally.positions for tally in table.inclusion.tallies.values()])
    without = int(np.count_nonzero(asking.scope.index.codes(column)[rows] == null))
    if without:
        yield Note("cohort-rows-without-item", {"rows": without, "dimension": asking.spec.dimension})


def _counted_again(table: CohortTable) -> int:
    """Count how many rows count an instance in more than one period."""
    return sum(int(group.cohorts.sizes.sum()) > group.cohorts.n_included for group in table.groups)
