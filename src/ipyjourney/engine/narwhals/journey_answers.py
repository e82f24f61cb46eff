"""A journey answered: names looked up, reach worked out, figures, caption and notes put together."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import cast

from ipyjourney.components import DateRangeRef, ItemRef, MetricRef, SegmentRef
from ipyjourney.engine.caption import find_caption
from ipyjourney.engine.narwhals.context import Context, item_notes, prior_notes, scope_notes
from ipyjourney.engine.narwhals.differences import Side, differences_between
from ipyjourney.engine.narwhals.journey import JourneyRun
from ipyjourney.engine.narwhals.journey_figures import Totalled, arrow_figures, node_figures
from ipyjourney.engine.narwhals.matching import Known
from ipyjourney.engine.narwhals.questions.split import split_nodes
from ipyjourney.engine.windows import Window
from ipyjourney.engine.work import Stage, step
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
    made = [make_journey_run(context, spec, definitions) for spec in specs]
    splits = split_nodes([run for run, _ in made])
    return [_answer(context, run, notes, definitions, split) for (run, notes), split in zip(made, splits, strict=True)]


def _answer(
    context: Context, run: JourneyRun, notes: list[Note], definitions: Definitions, split: Mapping[str, Breakdown]
) -> Side:
    spec, scope = run.spec, run.scope
    step(Stage.COUNT)
    totalled = Totalled(run)
    nodes = node_figures(run, totalled)
    result = JourneyResult(
        spec,
        nodes,
        arrow_figures(run, totalled),
        total=totalled.of_all(spec.primary_metric or ""),
        caption=find_caption(run.graph, nodes),
        notes=(
            *notes,
            *item_notes(context, spec, definitions),
            *prior_notes(spec, scope),
            *scope_notes(scope),
            *_journey_notes(run),
        ),
        with_interval=run.totals.with_interval(spec.primary_metric or ""),
        fingerprint=context.fingerprint(spec, definitions),
        definition=context.definition(spec, definitions),
        source=context.source(spec, definitions),
        node_breakdowns=split,
    )
    return Side(run, result)


def make_journey_run(
    context: Context, spec: JourneySpec, definitions: Definitions, window: Window | None = None
) -> tuple[JourneyRun, list[Note]]:
    """Work out who reaches which node, and say which items are not there.

    Parameters
    ----------
    context : Context
    spec : JourneySpec
    definitions : Definitions
    window : Window, optional
        Where to look if the journey has no date range of its own.
    """
    known, notes = look_up_journey(context, spec, definitions)
    scope = context.scope(spec, definitions, window)
    key = _key(spec, known)
    # The one that was asked for last is let go of last.
    scope.runs[key] = scope.runs.pop(key) if key in scope.runs else JourneyRun(scope, spec, known)
    run = cast(JourneyRun, scope.runs[key])
    return run.under(spec), notes


def _key(spec: JourneySpec, known: Known) -> Hashable:
    """Give all that the rows reached hang on; labels and places of nodes do not count."""
    return (
        JourneyRun,
        spec.primary_metric,
        spec.secondary_metric,
        spec.within,
        tuple((node.id, node.components, node.start, node.excluded) for node in spec.nodes),
        tuple((arrow.source, arrow.target, arrow.within, arrow.after, arrow.order) for arrow in spec.arrows),
        tuple(known.segments.items()),
        tuple(known.date_ranges.items()),
    )


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
                    if not context.store.has_item(component.dimension, component.item):
                        values = {"item": component.item, "dimension": component.dimension}
                        notes.append(Note("unknown-item", values))
                case SegmentRef():
                    known.segments[component.segment] = definitions.segment(component.segment)
                case DateRangeRef():
                    name = component.date_range
                    known.date_ranges[name] = context.window(definitions.date_range(name))
    return known, notes


def _journey_notes(run: JourneyRun) -> list[Note]:
    titles = {node.id: node.title for node in run.spec.nodes}
    notes = [Note("unreached-loop", {"node": titles[node]}) for node in run.graph.unreached]
    for node, kept_out in run.left_out().items():
        values: dict[str, MessageValue] = {
            "node": titles[node],
            "instances": kept_out,
            "container": run.spec.container,
        }
        notes.append(Note("excluded-instances", values))
    return notes
