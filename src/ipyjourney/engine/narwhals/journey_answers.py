"""A journey answered: names looked up, reach worked out, figures, caption and notes put together."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import cast

from ipyjourney.engine.journey_names import Known, look_up_journey
from ipyjourney.engine.journey_results import join_sides, make_result
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.differences import Side, differences_between
from ipyjourney.engine.narwhals.journey import JourneyRun
from ipyjourney.engine.narwhals.journey_figures import Totalled, arrow_figures, node_figures
from ipyjourney.engine.narwhals.questions.split import split_nodes
from ipyjourney.engine.narwhals.unions import left_out
from ipyjourney.engine.windows import Window
from ipyjourney.engine.work import Stage, step
from ipyjourney.errors import Note
from ipyjourney.result import JourneyResult
from ipyjourney.result.answers import Breakdown
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.definitions import Definitions

__all__ = ["make_journey_run", "run_journey"]


def run_journey(context: Context, spec: JourneySpec, definitions: Definitions) -> JourneyResult:
    """Work out a journey whose primary metric is filled in; each side of a comparison as if it were alone."""
    if not spec.compare:
        return _answers(context, (spec,), definitions)[0].result
    answers = _answers(context, [spec.side(one) for one in spec.compare], definitions)
    sides = {one.name: answer for one, answer in zip(spec.compare, answers, strict=True)}
    results = {name: side.result for name, side in sides.items()}
    return join_sides(context, spec, definitions, results, differences_between(sides))


def _answers(context: Context, specs: Sequence[JourneySpec], definitions: Definitions) -> list[Side]:
    """Work out the same journey on several sides."""
    made = [make_journey_run(context, spec, definitions) for spec in specs]
    splits = split_nodes([run for run, _ in made])
    return [_answer(context, run, notes, definitions, split) for (run, notes), split in zip(made, splits, strict=True)]


def _answer(
    context: Context, run: JourneyRun, notes: list[Note], definitions: Definitions, split: Mapping[str, Breakdown]
) -> Side:
    step(Stage.COUNT)
    metric, totalled = run.spec.primary_metric or "", Totalled(run)
    result = make_result(
        context,
        run.spec,
        definitions,
        scope=run.scope,
        graph=run.graph,
        nodes=node_figures(run, totalled),
        arrows=arrow_figures(run, totalled),
        total=totalled.of_all(metric),
        with_interval=run.totals.with_interval(metric),
        kept_out=left_out(run),
        breakdowns=split,
        notes=notes,
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
