"""A cohort table answered: names looked up, cohorts counted, notes put together."""

from __future__ import annotations

from collections.abc import Iterator

import narwhals as nw

from ipyjourney.components import SumMetric
from ipyjourney.engine.cohort_cells import NoSuchCell
from ipyjourney.engine.cohort_names import look_up_cohort, metrics_used
from ipyjourney.engine.cohort_notes import CohortFacts, cohort_notes
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.cohort.places import cell_members
from ipyjourney.engine.narwhals.cohort.run import GROUP, MOST_ITEMS, CohortRun
from ipyjourney.engine.narwhals.cohort.table import CohortTable
from ipyjourney.engine.narwhals.cohort.timing import count_shared, milestones
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.expressions import flag, whole
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.scope import Scope
from ipyjourney.engine.notes import item_notes, scope_notes
from ipyjourney.engine.windows import Window
from ipyjourney.result.cohort import CohortResult
from ipyjourney.result.cohort_figures import MilestoneRows
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.places import CellPlace

__all__ = ["NoSuchCell", "cohort_members", "run_cohort"]

RUNS_KEPT = 4


def run_cohort(context: Context, spec: CohortSpec, definitions: Definitions) -> CohortResult:
    """Work out a cohort table."""
    look_up_cohort(context.store, spec, definitions)
    table = _make_table(context, spec, definitions)
    figures = table.figures()

    def times() -> MilestoneRows:
        # They are asked for at any time, while another analysis is under way.
        with context.lock:
            rows = milestones(_make_table(context, spec, definitions))
        return MilestoneRows(rows, shared)

    def shared(one: int, other: int) -> int:
        with context.lock:
            return count_shared(_make_table(context, spec, definitions), one, other)

    return CohortResult(
        spec,
        figures,
        milestones=times if table.run.rows.returning.can_time else None,
        notes=(
            *item_notes(context.store, spec, definitions),
            *scope_notes(table.run.scope),
            *cohort_notes(table.cells, _facts(table, definitions), len(figures.rows)),
        ),
        fingerprint=context.fingerprint(spec, definitions),
        definition=context.definition(spec, definitions),
        source=context.source(spec, definitions),
    )


def cohort_members(
    context: Context, spec: CohortSpec, place: CellPlace, definitions: Definitions, window: Window | None = None
) -> tuple[Scope, Frame]:
    """Find who is counted in a cell, as the scope with a plan: ``c``, ``x_p``, ``x_t``.

    Raises
    ------
    NoSuchCell
        If there is no such cell, or it is empty.
    """
    table = _make_table(context, spec, definitions, window)
    return table.run.scope, cell_members(table, place)


def _make_table(
    context: Context, spec: CohortSpec, definitions: Definitions, window: Window | None = None
) -> CohortTable:
    scope = context.scope(spec, definitions, window)
    # All that the cohorts hang on, beside the scope; the columns do not count.
    key = (
        CohortRun,
        spec.inclusion,
        spec.returning,
        spec.granularity,
        spec.dimension,
        spec.rows,
        spec.entry,
        spec.value,
    )
    run = scope.runs.get(key)
    if not isinstance(run, CohortRun):
        earlier = [known for known, made in scope.runs.items() if isinstance(made, CohortRun)]
        for old in earlier[: max(len(earlier) - RUNS_KEPT + 1, 0)]:
            forgotten = scope.runs.pop(old)
            if isinstance(forgotten, CohortRun):
                forgotten.release()
        run = scope.runs[key] = CohortRun(context, scope, spec, definitions)
    return CohortTable(run, spec)


# --- notes -----------------------------------------------------------------------------------------------------------


def _facts(table: CohortTable, definitions: Definitions) -> CohortFacts:
    run = table.run
    return CohortFacts(
        has_start=run.scope.window.start is not None,
        empty_periods=run.rows.empty_periods,
        included_at_zero=run.rows.inclusion.at_zero,
        returned_at_zero=run.rows.returning.at_zero,
        can_time=run.rows.returning.can_time,
        nulls=tuple(_nulls_in_sums(table, definitions)),
        hidden_sizes=tuple(run.item_sizes.values())[MOST_ITEMS:],
        rows_without_item=_rows_without_item(table),
        counted_again=run.counted_again if table.cells.pooled and run.n_periods else 0,
    )


def _nulls_in_sums(table: CohortTable, definitions: Definitions) -> Iterator[tuple[str, str, int]]:
    spec, scope = table.spec, table.run.scope
    named = [condition.metric for condition in (*spec.inclusion.conditions, *spec.returning.conditions)]
    named += [] if spec.value is None else [spec.value]
    for name, definition in metrics_used(named, definitions).items():
        if isinstance(definition, SumMetric):
            marks, nulls = Marks(), nw.col(scope.store.measure(definition.measure)).is_null()
            if definition.where is not None:
                nulls = nulls & scope.conditions.where(definition.where, marks)
            found = scope.store.backend.row(marks.put_on(scope.rows).select(n=whole(flag(nulls).sum())))
            yield name, definition.measure, int(found["n"] or 0)


def _rows_without_item(table: CohortTable) -> int:
    if table.spec.dimension is None:
        return 0
    rows = table.run.rows
    without = rows.frame.filter(rows.inclusion.looks_at & nw.col(GROUP).is_null())
    return int(table.run.scope.store.backend.row(without.select(n=nw.len()))["n"])
