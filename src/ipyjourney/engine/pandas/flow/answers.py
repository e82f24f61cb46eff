"""A flow answered: names looked up, paths followed, figures and notes put together."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ipyjourney.engine.flow_names import flow_dimensions
from ipyjourney.engine.notes import item_notes, prior_notes, scope_notes
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.counts import Counted
from ipyjourney.engine.pandas.flow.follow import path_of
from ipyjourney.engine.pandas.flow.loops import count_returns, count_skips
from ipyjourney.engine.pandas.flow.names import look_up_flow
from ipyjourney.engine.pandas.flow.run import FlowRun, SideRun, collapsed_path, make_flow_run
from ipyjourney.errors import Note
from ipyjourney.result.compare import join_notes
from ipyjourney.result.flow import FlowResult
from ipyjourney.result.flow_figures import FlowSide
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec

__all__ = ["run_flow"]


def run_flow(context: Context, spec: FlowSpec, definitions: Definitions) -> FlowResult:
    """Work out a flow."""
    notes = [*look_up_flow(context, spec, definitions), *item_notes(context.store, spec, definitions)]
    run = make_flow_run(context, spec, definitions)
    sides = tuple(_figures(context, side, counted) for side, counted in zip(run.sides, run.counted, strict=True))
    return FlowResult(
        spec,
        sides,
        distinct=run.shown.distinct,
        in_both=_count_in_both(run),
        notes=(*notes, *join_notes({side.name or "": _side_notes(context, side) for side in run.sides})),
        fingerprint=context.fingerprint(spec, definitions),
        definition=context.definition(spec, definitions),
        source=context.source(spec, definitions),
    )


def _figures(context: Context, side: SideRun, counted: Counted) -> FlowSide:
    path = collapsed_path(context, side)
    return FlowSide(
        name=side.name,
        nodes=counted.nodes,
        links=counted.links,
        views=len(side.views),
        instances=counted.instances,
        filtered=side.filtered,
        times=lambda: counted.times,
        paths=lambda: counted.whole.ranked,
        loops=lambda: count_returns(path()),
        skipped=lambda stages: count_skips(path(), stages),
    )


def _count_in_both(run: FlowRun) -> tuple[int, ...]:
    """Count, per side but the first, the instances that stand in the anchor column of the first one too."""
    first, *others = (side.views.instance for side in run.sides)
    return tuple(len(np.intersect1d(first, other)) for other in others)


def _side_notes(context: Context, side: SideRun) -> tuple[Note, ...]:
    return (*prior_notes(side.spec, side.scope), *scope_notes(side.scope), *_flow_notes(context, side))


def _flow_notes(context: Context, side: SideRun) -> Iterator[Note]:
    """Say which rows and occurrences the columns leave out."""
    for dimension in flow_dimensions(side.spec):
        null_rows = path_of(context, side.scope, side.spec, dimension).null_rows
        if null_rows:
            yield Note("null-items", {"rows": null_rows, "dimension": dimension})
    if side.views.unfinished:
        yield Note("unfinished-paths", {"paths": side.views.unfinished})
    if side.filtered:
        yield Note("filtered-paths", {"paths": side.filtered})
