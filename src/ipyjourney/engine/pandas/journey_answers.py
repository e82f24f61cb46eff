"""A journey answered: names looked up, reach worked out, figures, caption and notes put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ipyjourney.engine.journey_names import look_up_journey
from ipyjourney.engine.journey_results import join_sides, make_result
from ipyjourney.engine.pandas.ahead import Ahead, Begin
from ipyjourney.engine.pandas.compare import Side, differences_between
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.journey import JourneyRun
from ipyjourney.engine.pandas.journey_figures import arrow_figures, node_figures
from ipyjourney.engine.pandas.node_breakdowns import split_nodes
from ipyjourney.engine.pandas.windows import Window
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
    with Ahead(len(context.store)) as ahead:
        made = [make_journey_run(context, spec, definitions, begin=ahead.begin) for spec in specs]
        splits = split_nodes(context, [run for run, _ in made])
        return [
            _answer(context, run, notes, definitions, split) for (run, notes), split in zip(made, splits, strict=True)
        ]


def _answer(
    context: Context, run: JourneyRun, notes: list[Note], definitions: Definitions, split: Mapping[str, Breakdown]
) -> Side:
    metric = run.spec.primary_metric or ""
    result = make_result(
        context,
        run.spec,
        definitions,
        scope=run.scope,
        graph=run.graph,
        nodes=node_figures(run),
        arrows=arrow_figures(run),
        total=run.scope.totals.of_all(metric),
        with_interval=run.scope.totals.with_interval(metric),
        kept_out={node: run.left_out_at(node) for node in run.graph.nodes if node in run.graph.excluded},
        breakdowns=split,
        notes=notes,
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
