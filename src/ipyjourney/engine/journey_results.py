"""Results of journeys put together from what an engine has worked out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ipyjourney.engine.caption import find_caption
from ipyjourney.engine.context import BaseContext
from ipyjourney.engine.notes import AnyScope, item_notes, prior_notes, scope_notes
from ipyjourney.errors import Note
from ipyjourney.result import JourneyResult
from ipyjourney.result.answers import Breakdown
from ipyjourney.result.compare import PlaceDifference, join_notes
from ipyjourney.result.journey_figures import ArrowFigures, NodeFigures, Value
from ipyjourney.spec import JourneySpec, PercentOf
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.graph import Graph
from ipyjourney.words import MessageValue

__all__ = ["join_sides", "make_result"]


def make_result(
    context: BaseContext,
    spec: JourneySpec,
    definitions: Definitions,
    *,
    scope: AnyScope,
    graph: Graph,
    nodes: tuple[NodeFigures, ...],
    arrows: tuple[ArrowFigures, ...],
    total: Value | None,
    with_interval: frozenset[PercentOf],
    kept_out: Mapping[str, int],
    breakdowns: Mapping[str, Breakdown],
    notes: Iterable[Note],
) -> JourneyResult:
    """Put the result of a journey, or of one side of a comparison, together.

    Parameters
    ----------
    context : BaseContext
    spec : JourneySpec
    definitions : Definitions
    scope : AnyScope
    graph : Graph
    nodes : tuple of NodeFigures
    arrows : tuple of ArrowFigures
    total : int, float or None
        The primary metric over all rows in scope.
    with_interval : frozenset of PercentOf
        Which of its percentages have a confidence interval.
    kept_out : mapping of str to int
        Instances that each excluded node keeps out.
    breakdowns : mapping of str to Breakdown
        By node.
    notes : iterable of Note
        On the names in the spec.
    """
    return JourneyResult(
        spec,
        nodes,
        arrows,
        total=total,
        caption=find_caption(graph, nodes),
        notes=(
            *notes,
            *item_notes(context.store, spec, definitions),
            *prior_notes(spec, scope),
            *scope_notes(scope),
            *_journey_notes(spec, graph, kept_out),
        ),
        with_interval=with_interval,
        fingerprint=context.fingerprint(spec, definitions),
        definition=context.definition(spec, definitions),
        source=context.source(spec, definitions),
        node_breakdowns=breakdowns,
    )


def join_sides(
    context: BaseContext,
    spec: JourneySpec,
    definitions: Definitions,
    sides: Mapping[str, JourneyResult],
    differences: tuple[PlaceDifference, ...],
) -> JourneyResult:
    """Put the result of a comparison together from those of its sides, the first of which is what it shows."""
    first = next(iter(sides.values()))
    return JourneyResult(
        spec,
        first.node_figures,
        first.arrow_figures,
        total=first.total,
        caption=first.caption,
        notes=join_notes({name: side.notes for name, side in sides.items()}),
        with_interval=first.with_interval,
        fingerprint=context.fingerprint(spec, definitions),
        definition=context.definition(spec, definitions),
        source=context.source(spec, definitions),
        node_breakdowns=first.node_breakdowns,
        sides=sides,
        place_differences=differences,
    )


def _journey_notes(spec: JourneySpec, graph: Graph, kept_out: Mapping[str, int]) -> list[Note]:
    titles = {node.id: node.title for node in spec.nodes}
    notes = [Note("unreached-loop", {"node": titles[node]}) for node in graph.unreached]
    for node, instances in kept_out.items():
        values: dict[str, MessageValue] = {"node": titles[node], "instances": instances, "container": spec.container}
        notes.append(Note("excluded-instances", values))
    return notes
