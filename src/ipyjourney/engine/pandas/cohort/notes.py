"""What a cohort table has to say of itself: what was left out, added up, cut or cannot be told."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from ipyjourney.components import SumMetric
from ipyjourney.engine.cohort_names import metrics_used
from ipyjourney.engine.cohort_notes import CohortFacts, cohort_notes
from ipyjourney.engine.notes import scope_notes
from ipyjourney.engine.pandas.cohort.asking import Asking
from ipyjourney.engine.pandas.cohort.table import CohortTable
from ipyjourney.engine.pandas.cohort.tallies import merged
from ipyjourney.errors import Note
from ipyjourney.result.cohort_figures import CohortFigures

__all__ = ["table_notes"]


def table_notes(table: CohortTable, figures: CohortFigures) -> Iterator[Note]:
    """Give what a user must know of the figures, and only what is true of them."""
    asking, shown = table.asking, len(figures.rows)
    by_item = asking.spec.dimension is not None
    facts = CohortFacts(
        has_start=asking.scope.window.start is not None,
        empty_periods=_periods_without_rows(table),
        included_at_zero=table.inclusion.at_zero,
        returned_at_zero=table.returning.at_zero,
        can_time=table.returning.can_time,
        nulls=tuple(_nulls_in_sums(table)),
        hidden_sizes=tuple(table.item_sizes.values())[shown:] if by_item else (),
        rows_without_item=_rows_without_item(table),
        counted_again=_counted_again(table) if table.pooled else 0,
    )
    yield from scope_notes(asking.scope)
    yield from cohort_notes(table.cells, facts, shown)


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


def _nulls_in_sums(table: CohortTable) -> Iterator[tuple[str, str, int]]:
    asking = table.asking
    spec, definitions = asking.spec, asking.definitions
    named = [condition.metric for condition in (*spec.inclusion.conditions, *spec.returning.conditions)]
    named += [] if spec.value is None else [spec.value]
    for name, definition in metrics_used(named, definitions).items():
        if isinstance(definition, SumMetric):
            rows = asking.kept(("nulls", definition), partial(_nulls, asking, definition), lambda _: 0)
            yield name, definition.measure, rows


def _nulls(asking: Asking, metric: SumMetric) -> int:
    nulls = np.isnan(asking.context.store.measure(metric.measure))
    if metric.where is not None:
        nulls &= asking.scope.rows.where(metric.where)
    return int(np.count_nonzero(nulls[asking.scope.index.rows]))


def _rows_without_item(table: CohortTable) -> int:
    asking = table.asking
    if asking.spec.dimension is None:
        return 0
    column = asking.context.store.column_of(asking.spec.dimension)
    null = len(asking.context.store.items(column).items)
    rows = merged([tally.positions for tally in table.inclusion.tallies.values()])
    return int(np.count_nonzero(asking.scope.index.codes(column)[rows] == null))


def _counted_again(table: CohortTable) -> int:
    """Count how many rows count an instance in more than one period."""
    return sum(int(group.cohorts.sizes.sum()) > group.cohorts.n_included for group in table.groups)
