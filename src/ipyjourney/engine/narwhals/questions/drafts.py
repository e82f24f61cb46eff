"""Segments, date ranges and metrics looked at outside of any analysis."""

from __future__ import annotations

from functools import partial

import narwhals as nw

from ipyjourney.components import DateRange
from ipyjourney.engine.drafts import look_up_part
from ipyjourney.engine.narwhals.conditions import Conditions
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.expressions import flag, only_if, whole
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.questions.asked import AskedRows, with_metric
from ipyjourney.engine.narwhals.totals import Tally, Totals
from ipyjourney.engine.windows import Window
from ipyjourney.result.kept import Kept
from ipyjourney.spec import Segment
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions

__all__ = ["count_kept", "value_of"]


def count_kept(
    context: Context, part: Segment | DateRange, container: str, date_range: DateRange | None, definitions: Definitions
) -> Kept:
    """Count the rows that a segment or date range keeps, and the instances of a container on them.

    Parameters
    ----------
    context : Context
    part : Segment or DateRange
    container : str
    date_range : DateRange or None
        The rows that a segment is judged on, and that there are to keep; a date range keeps of all rows.
    definitions : Definitions
        What the names in the segment stand for.
    """
    look_up_part(context, part, definitions)
    window = context.window(date_range if isinstance(part, Segment) else None)
    conditions, marks = _conditions(context, definitions, window), Marks()
    kept = conditions.of_segment(part, marks) if isinstance(part, Segment) else conditions.between(context.window(part))
    key = nw.col(context.store.instances(container))
    chosen = only_if(kept, key)
    found = context.store.backend.row(
        marks.put_on(conditions.rows).select(
            rows=whole(flag(kept).sum()),
            all_rows=nw.len(),
            instances=chosen.n_unique(),
            null=flag(chosen.is_null()).max(),
            all_instances=key.n_unique(),
            all_null=flag(key.is_null()).max(),
        )
    )
    counts = {name: int(value or 0) for name, value in found.items()}
    for frame in conditions.kept:
        context.store.backend.release(frame)
    return Kept(
        container=container,
        # A null is counted as one more.
        instances=counts["instances"] - counts["null"],
        events=counts["rows"],
        all_instances=counts["all_instances"] - counts["all_null"],
        all_events=counts["all_rows"],
    )


def _conditions(context: Context, definitions: Definitions, window: Window) -> Conditions:
    return Conditions(context.store, definitions, window, partial(context.instances_at, definitions))


def value_of(
    context: Context, metric: str, spec: AnalysisSpec, drafted: Definitions, definitions: Definitions
) -> int | float | None:
    """Work out a metric over all rows of an analysis.

    Parameters
    ----------
    context : Context
    metric : str
        Name of one of the drafted metrics.
    spec : JourneySpec, CohortSpec or FlowSpec
    drafted : Definitions
        What the metric's name, and the names in it, stand for.
    definitions : Definitions
        What the names in the spec stand for: its rows are those that it has now.
    """
    scope = context.scope(spec, definitions)
    conditions = _conditions(context, drafted, scope.window)
    totals, tally = Totals(context.store, conditions, spec.container), Tally()
    asked = AskedRows(scope, with_metric(scope, totals, metric), totals, metric, once=False)
    answer = asked.ask(tally)
    found = answer(context.store.backend.row(asked.plan.select(**tally.aggregates)))
    for frame in conditions.kept:
        context.store.backend.release(frame)
    return found
