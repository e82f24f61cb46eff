"""A cohort table answered: names looked up, cohorts counted, notes put together."""

from __future__ import annotations

from ipyjourney.components import SumMetric
from ipyjourney.engine.pandas.cohort.asking import Asking, metrics_used
from ipyjourney.engine.pandas.cohort.notes import cohort_notes
from ipyjourney.engine.pandas.cohort.table import CohortTable
from ipyjourney.engine.pandas.cohort.timing import Timing
from ipyjourney.engine.pandas.context import Context, item_notes
from ipyjourney.errors import IpyjourneyError
from ipyjourney.export.definition import define
from ipyjourney.result.cohort import CohortResult
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.definitions import Definitions

__all__ = ["NoSumMetric", "look_up_cohort", "run_cohort"]


class NoSumMetric(IpyjourneyError):
    """A value of a cohort table that is no sum of a measure."""


def look_up_cohort(context: Context, spec: CohortSpec, definitions: Definitions) -> None:
    """Resolve all names of a cohort table before anything is computed.

    Raises
    ------
    UnknownName
        If a component is not there.
    NoSumMetric
        If the value is no sum metric.
    """
    context.store.instances(spec.container)
    if spec.date_range is not None:
        definitions.date_range(spec.date_range)
    for name in (*spec.segments, *spec.rows, *spec.inclusion.segments, *spec.returning.segments):
        definitions.segment(name)
    compared = [condition.metric for condition in (*spec.inclusion.conditions, *spec.returning.conditions)]
    metrics_used(compared, definitions)
    if spec.dimension is not None:
        context.store.column_of(spec.dimension)
    if spec.value is not None and not isinstance(value := definitions.metric(spec.value), SumMetric):
        known = tuple(name for name, definition in definitions.metrics.items() if isinstance(definition, SumMetric))
        raise NoSumMetric(name=spec.value, kind=value.kind.value, known=known, any="yes" if known else "no")


def run_cohort(context: Context, spec: CohortSpec, definitions: Definitions) -> CohortResult:
    """Work out a cohort table."""
    look_up_cohort(context, spec, definitions)
    table = CohortTable(Asking.of(context, spec, definitions))
    figures = table.figures()
    return CohortResult(
        spec,
        figures,
        milestones=Timing(table).milestones if table.returning.can_time else None,
        notes=(*item_notes(context, spec, definitions), *cohort_notes(table, figures)),
        fingerprint=context.fingerprint(spec, definitions),
        definition=lambda: define(spec, None, context.setting(definitions)),
    )
