"""What a segment, a date range or a metric comes to before, or without, being used by an analysis."""

from __future__ import annotations

from functools import partial

import numpy as np

from ipyjourney.components import DateRange
from ipyjourney.engine.drafts import look_up_part
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.rows import RowConditions
from ipyjourney.engine.pandas.totals import Totals
from ipyjourney.engine.pandas.windows import Mask
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
    store = context.store
    window = context.window(date_range if isinstance(part, Segment) else None)
    rows = RowConditions(store, definitions, window, partial(context.instances_at, definitions))
    base = rows.in_window
    kept = rows.of_segment(part) if isinstance(part, Segment) else base & rows.between(context.window(part))
    return Kept(
        container=container,
        instances=_instances(context, container, kept),
        events=int(np.count_nonzero(kept)),
        all_instances=_instances(context, container, base),
        all_events=int(np.count_nonzero(base)),
    )


def _instances(context: Context, container: str, rows: Mask) -> int:
    keys = context.store.instances(container)
    # The last place is for rows without an instance.
    seen = np.zeros(keys.count + 1, bool)
    seen[keys.codes[rows]] = True
    return int(np.count_nonzero(seen[:-1]))


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
    rows = RowConditions(context.store, drafted, scope.window, partial(context.instances_at, drafted))
    return Totals(context.store, scope.index, spec.container, rows).of_all(metric)
