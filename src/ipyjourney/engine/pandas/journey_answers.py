"""A journey answered: names looked up, reach worked out, figures, caption and notes put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ipyjourney.components import DateRangeRef, ItemRef, MetricRef, SegmentRef
from ipyjourney.engine.caption import find_caption
from ipyjourney.engine.pandas.ahead import Ahead, Begin
from ipyjourney.engine.pandas.compare import Side, differences_between
from ipyjourney.engine.pandas.context import Context, item_notes, prior_notes, scope_notes
from ipyjourney.engine.pandas.journey import JourneyRun, Known
from ipyjourney.engine.pandas.journey_figures import arrow_figures, node_figures
from ipyjourney.engine.pandas.node_breakdowns import split_nodes
from ipyjourney.engine.pandas.scope import window_of
from ipyjourney.engine.pandas.windows import Window
from ipyjourney.errors import Note
from ipyjourney.result import JourneyResult
from ipyjourney.result.answers import Breakdown
from ipyjourney.result.compare import join_notes
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.words import MessageValue

__all__ = ["look_up_journey", "make_journey_run", "run_journey"]


def run_journey(context: Context, spec: JourneySpec, definitions: Definitions) -> JourneyResult:
    """Work out a journey whose primary metric is filled in; each side of a comparison as if it were alone."""
    if not spec.compare:
        return _answers(context, (spec,), definitions)[0].result
    answers = _answers(context, [spec.side(one) for one in spec.compare], definitions)
    sides = {one.name: answer for one, answer in zip(spec.compare, answers, strict=True)}
    first = answers[0].result
    return JourneyResult(
        spec,
        first.node_figures,
        first.arrow_figures,
        total=first.total,
        caption=first.caption,
        notes=join_notes({name: side.result.notes for name, side in sides.items()}),
        with_interval=first.with_interval,
        fingerprint=context.fingerprint(spec, definitions),
        definition=context.definition(spec, definitions),
        source=context.source(spec, definitions),
        node_breakdowns=first.node_breakdowns,
        sides={name: side.result for name, side in sides.items()},
        place_differences=differences_between(sides),
    )


def _answers(context: Context, specs: Sequence[JourneySpec], definitions: Definitions) -> list[Side]:
    """Work out the same journey on several sides."""
    with Ahead(len(context.store)) as ahead:
        made = [make_journey_run(context, spec, definitions, begin=ahead.begin) for spec in specs]
        splits = split_nodes(context, [run for run, _ in made])
        return [
            _answer(context, run, notes, definitions, split) for (run, notes), split in zip(made, splits, strict=True)
        ]


def _answer(
    context: Context, run: JourneyRun, notes: list[Note], definitions: Definitions, split: Mapping[str, Breakdown]
) -> Side:
    spec, scope = run.spec, run.scope
    nodes = node_figures(run)
    result = JourneyResult(
        spec,
        nodes,
        arrow_figures(run),
        total=scope.totals.of_all(spec.primary_metric or ""),
        caption=find_caption(run.graph, nodes),
        notes=(
            *notes,
            *item_notes(context, spec, definitions),
            *prior_notes(spec, scope),
            *scope_notes(scope),
            *_journey_notes(run),
        ),
        with_interval=scope.totals.with_interval(spec.primary_metric or ""),
        fingerprint=context.fingerprint(spec, definitions),
        definition=context.definition(spec, definitions),
        source=context.source(spec, definitions),
        node_breakdowns=split,
    )
    return Side(run, result)


def make_journey_run(
    context: Context,
    spec: JourneySpec,
    definitions: Definitions,
    window: Window | None = None,
    begin: Begin | None = None,
) -> tuple[JourneyRun, list[Note]]:
    """Work out who reaches which node, and say which items are not there.

    Parameters
    ----------
    context : Context
    spec : JourneySpec
    definitions : Definitions
    window : Window, optional
        Where to look if the journey has no date range of its own.
    begin : callable, optional
        Begins work on the figures early.
    """
    known, notes = look_up_journey(context, spec, definitions)
    scope = context.scope(spec, definitions, window)
    return JourneyRun(scope, spec, known, context.cache, context.signature, begin), notes


def look_up_journey(context: Context, spec: JourneySpec, definitions: Definitions) -> tuple[Known, list[Note]]:
    """Resolve all names of a journey before anything is computed."""
    known = Known({}, {})
    notes: list[Note] = []
    context.store.instances(spec.container)
    for metric in filter(None, (spec.primary_metric, spec.secondary_metric)):
        definitions.metric(metric)
    for node in spec.nodes:
        if node.breakdown is not None:
            context.store.column_of(node.breakdown)
        for component in node.components:
            match component:
                case MetricRef():
                    definitions.metric(component.metric)
                case ItemRef():
                    column = context.store.column_of(component.dimension)
                    if component.item not in context.store.items(column).places:
                        values = {"item": component.item, "dimension": component.dimension}
                        notes.append(Note("unknown-item", values))
                case SegmentRef():
                    known.segments[component.segment] = definitions.segment(component.segment)
                case DateRangeRef():
                    name = component.date_range
                    known.date_ranges[name] = window_of(context.store, definitions.date_range(name))
    return known, notes


def _journey_notes(run: JourneyRun) -> list[Note]:
    titles = {node.id: node.title for node in run.spec.nodes}
    notes = [Note("unreached-loop", {"node": titles[node]}) for node in run.graph.unreached]
    for node in run.graph.nodes:
        if node in run.graph.excluded:
            kept_out = run.left_out_at(node)
            values: dict[str, MessageValue] = {
                "node": titles[node],
                "instances": kept_out,
                "container": run.spec.container,
            }
            notes.append(Note("excluded-instances", values))
    return notes
