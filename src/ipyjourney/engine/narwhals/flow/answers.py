"""A flow answered: names looked up, paths followed, figures and notes put together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

import narwhals as nw

from ipyjourney.engine.flow_names import flow_dimensions
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.expressions import flag, whole
from ipyjourney.engine.narwhals.flow.counts import Counted
from ipyjourney.engine.narwhals.flow.loops import count_returns, count_skips
from ipyjourney.engine.narwhals.flow.names import look_up_flow
from ipyjourney.engine.narwhals.flow.paths import Path, find_path
from ipyjourney.engine.narwhals.flow.run import FlowRun, SideRun, make_flow_run
from ipyjourney.engine.narwhals.serving import INSTANCE
from ipyjourney.engine.notes import item_notes, prior_notes, scope_notes
from ipyjourney.errors import Note
from ipyjourney.result.compare import join_notes
from ipyjourney.result.flow import FlowResult
from ipyjourney.result.flow_figures import FlowSide
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec

__all__ = ["run_flow"]

Answer = TypeVar("Answer")


def run_flow(context: Context, spec: FlowSpec, definitions: Definitions) -> FlowResult:
    """Work out a flow."""
    notes = [*look_up_flow(context, spec, definitions), *item_notes(context.store, spec, definitions)]
    run = make_flow_run(context, spec, definitions)
    sides = tuple(_figures(context, spec, definitions, run, number) for number in range(len(run.sides)))
    return FlowResult(
        spec,
        sides,
        distinct=run.distinct,
        in_both=_count_in_both(run),
        notes=(*notes, *join_notes({side.name or "": _side_notes(context, side) for side in run.sides})),
        fingerprint=context.fingerprint(spec, definitions),
        definition=context.definition(spec, definitions),
        source=context.source(spec, definitions),
    )


def _figures(context: Context, spec: FlowSpec, definitions: Definitions, run: FlowRun, number: int) -> FlowSide:
    side, counted = run.sides[number], run.counted[number]
    later = partial(_later, context, spec, definitions, number)
    return FlowSide(
        name=side.name,
        nodes=counted.nodes,
        links=counted.links,
        views=counted.views,
        instances=counted.instances,
        filtered=side.filtered,
        times=lambda: later(lambda _, counted: counted.times),
        paths=lambda: later(lambda _, counted: counted.whole),
        loops=lambda: later(lambda side, _: count_returns(_collapsed_path(context, side))),
        skipped=lambda stages: later(lambda side, _: count_skips(_collapsed_path(context, side), stages)),
    )


def _later(
    context: Context,
    spec: FlowSpec,
    definitions: Definitions,
    number: int,
    ask: Callable[[SideRun, Counted], Answer],
) -> Answer:
    """Ask for what may be wanted long after the flow, when its path views may have been let go."""
    with context.lock:
        run = make_flow_run(context, spec, definitions)
        return ask(run.sides[number], run.counted[number])


def _collapsed_path(context: Context, side: SideRun) -> Path:
    return find_path(context, side.scope, side.spec, side.spec.pathing_dimension, repeats=False)


def _count_in_both(run: FlowRun) -> tuple[int, ...]:
    """Count, per side but the first, the instances that stand in the anchor column of the first one too."""
    first, *others = (side.views.frame.select(INSTANCE).unique() for side in run.sides)
    backend = run.sides[0].scope.store.backend
    return tuple(
        int(backend.row(first.join(other, on=INSTANCE, how="inner").select(n=nw.len()))["n"]) for other in others
    )


def _side_notes(context: Context, side: SideRun) -> tuple[Note, ...]:
    return (*prior_notes(side.spec, side.scope), *scope_notes(side.scope), *_flow_notes(context, side))


def _flow_notes(context: Context, side: SideRun) -> Iterator[Note]:
    """Say which rows and occurrences the columns leave out."""
    dimensions = flow_dimensions(side.spec)
    if dimensions:
        columns = {f"n{place}": context.store.column_of(dimension) for place, dimension in enumerate(dimensions)}
        counted = side.scope.rows.select(
            **{name: whole(flag(nw.col(column).is_null()).sum()) for name, column in columns.items()}
        )
        row = context.store.backend.row(counted)
        for name, dimension in zip(columns, dimensions, strict=True):
            if row[name]:
                yield Note("null-items", {"rows": int(row[name]), "dimension": dimension})
    if side.views.unfinished:
        yield Note("unfinished-paths", {"paths": side.views.unfinished})
    if side.filtered:
        yield Note("filtered-paths", {"paths": side.filtered})
