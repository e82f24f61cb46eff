"""A cohort table answered: names looked up, cohorts counted, notes put together."""

from __future__ import annotations

from ipyjourney.engine.cohort_names import look_up_cohort
from ipyjourney.engine.notes import item_notes
from ipyjourney.engine.pandas.cohort.asking import Asking
from ipyjourney.engine.pandas.cohort.notes import table_notes
from ipyjourney.engine.pandas.cohort.table import CohortTable
from ipyjourney.engine.pandas.cohort.timing import Timing
from ipyjourney.engine.pandas.context import Context
from ipyjourney.result.cohort import CohortResult
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.definitions import Definitions

__all__ = ["run_cohort"]


def run_cohort(context: Context, spec: CohortSpec, definitions: Definitions) -> CohortResult:
    """Work out a cohort table."""
    look_up_cohort(context.store, spec, definitions)
    table = CohortTable(Asking.of(context, spec, definitions))
    figures = table.figures()
    return CohortResult(
        spec,
        figures,
        milestones=Timing(table).milestones if table.returning.can_time else None,
        notes=(*item_notes(context.store, spec, definitions), *table_notes(table, figures)),
        fingerprint=context.fingerprint(spec, definitions),
        definition=context.definition(spec, definitions),
        source=context.source(spec, definitions),
    )
