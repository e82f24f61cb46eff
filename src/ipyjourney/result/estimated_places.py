"""Which instances are counted at the places of a result, for those who estimate how many there are in the whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ipyjourney.result.estimates import Counted
from ipyjourney.spec.cohort import INCLUDED, Entry

if TYPE_CHECKING:
    from ipyjourney.result.cohort import CohortResult
    from ipyjourney.result.flow import FlowResult
    from ipyjourney.result.journey import JourneyResult

__all__ = ["cohort_places", "flow_places", "journey_places"]

Place = dict[str, object]


def journey_places(result: JourneyResult) -> Iterator[Counted]:
    """Give the nodes of a journey, their fallouts and the arrows, of each side."""
    for name, side in (result.sides or {"": result}).items():
        choice = side.spec.percent_of
        for node in side.node_figures:
            base = node.primary_bases.of(choice) if choice in side.with_interval else None
            yield Counted(_journey(name, "node", node=node.node), node.instances, None if base is None else int(base))
        for node in side.node_figures:
            if node.fallout is not None:
                yield Counted(_journey(name, "fallout", node=node.node), node.fallout, node.instances)
        for arrow in side.arrow_figures:
            place = _journey(name, "arrow", source=arrow.source, target=arrow.target)
            yield Counted(place, arrow.instances, arrow.base)


def _journey(side: str, kind: str, **ids: str) -> Place:
    return {"compare": side, "place": kind, "node": None, "source": None, "target": None, **ids}


def cohort_places(result: CohortResult) -> Iterator[Counted]:
    """Give the cells of a cohort table that are not empty."""
    spec, figures = result.spec, result.figures
    # A row of an item or a segment adds up the cohorts of all periods.
    several = bool(spec.dimension is not None or spec.rows) and spec.entry is Entry.EVERY
    for row, label in enumerate(figures.rows):
        for column, name in enumerate(figures.columns):
            if figures.present[row, column]:
                base = None if name == INCLUDED else int(figures.bases[row, column])
                count = int(figures.counts[row, column])
                yield Counted({"cohort": label, "column": name}, count, base, several)


def flow_places(result: FlowResult) -> Iterator[Counted]:
    """Give the nodes of a flow and the links between them, of each side."""
    for side in result.sides:
        for node in side.nodes:
            place: Place = {"place": "node", "column": node.column, "item": node.item, "kind": node.kind.value}
            yield Counted(_flow(side.name, place), node.instances, node.base)
        for link in side.links:
            place = {"place": "link", "column": link.source.column}
            place |= {"item": link.source.item, "kind": link.source.kind.value}
            place |= {"target": link.target.item, "target_kind": link.target.kind.value}
            yield Counted(_flow(side.name, place), link.instances)


def _flow(side: str | None, place: Mapping[str, object]) -> Place:
    return {"compare": side, "target": None, "target_kind": None, **place}
