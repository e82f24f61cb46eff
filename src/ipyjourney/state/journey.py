"""Results of journeys as the protocol has them."""

from __future__ import annotations

import math

from ipyjourney.components.containers import container_metric
from ipyjourney.result import ArrowFigures, Bases, JourneyResult, NodeFigures
from ipyjourney.result.compare import JourneyPlace, PlaceDifference
from ipyjourney.result.journey_figures import divide
from ipyjourney.spec import PercentOf
from ipyjourney.spec.places import ArrowPlace, FalloutPlace, NodePlace
from ipyjourney.state import journey_wire as wire
from ipyjourney.state.wire import Bounded, ChangeState, NoteState
from ipyjourney.stats import Share

__all__ = ["journey_state"]

DECIMALS = 12

Changes = dict[JourneyPlace, PlaceDifference]


def journey_state(revision: str, result: JourneyResult) -> wire.JourneyState:
    """Give the result of a journey."""
    return wire.JourneyState(
        revision=revision,
        percent_of=result.spec.percent_of,
        container_metric=container_metric(result.spec.container),
        total=result.total,
        nodes=_nodes(result, {}),
        arrows=_arrows(result, {}),
        caption=_caption(result),
        notes=tuple(
            NoteState(id=note.message_id, parameters=dict(note.parameters), text=note.text) for note in result.notes
        ),
        sides=tuple(_side(name, side, result) for name, side in result.sides.items()),
    )


def _side(name: str, side: JourneyResult, compared: JourneyResult) -> wire.SideState:
    changes = {one.place: one for one in compared.place_differences if one.compare == name}
    return wire.SideState(
        name=name,
        total=side.total,
        nodes=_nodes(side, changes),
        arrows=_arrows(side, changes),
        caption=_caption(side),
    )


def _caption(result: JourneyResult) -> wire.Caption | None:
    found = result.caption
    return None if found is None else wire.Caption(node=found.node, starts=found.starts, percent=found.percent)


def _nodes(result: JourneyResult, changes: Changes) -> tuple[wire.NodeState, ...]:
    return tuple(_node(result, figures, changes) for figures in result.node_figures)


def _node(result: JourneyResult, figures: NodeFigures, changes: Changes) -> wire.NodeState:
    return wire.NodeState(
        node=figures.node,
        name=figures.name,
        primary=figures.primary,
        primary_base=_bases(figures.primary_bases),
        primary_percent=wire.BoundedPercents(
            start=_bounded(result.primary_share(figures, PercentOf.START), 100),
            previous=_bounded(result.primary_share(figures, PercentOf.PREVIOUS), 100),
            total=_bounded(result.primary_share(figures, PercentOf.TOTAL), 100),
        ),
        secondary=figures.secondary,
        secondary_percent=wire.Percents(
            start=_percent(figures, PercentOf.START),
            previous=_percent(figures, PercentOf.PREVIOUS),
            total=_percent(figures, PercentOf.TOTAL),
        ),
        instances=figures.instances,
        fallout=figures.fallout,
        fallout_percent=None if figures.fallout is None else _bounded(figures.fallout_share, 100),
        fallout_open=figures.fallout_open,
        fallout_lost=figures.fallout_lost,
        breakdown=_breakdown(result, figures.node),
        change=_change(changes.get(NodePlace(node=figures.node))),
        fallout_change=_change(changes.get(FalloutPlace(fallout=figures.node))),
    )


def _breakdown(result: JourneyResult, node: str) -> wire.BreakdownState | None:
    found, dimension = result.node_breakdowns.get(node), result.spec.node(node).breakdown
    if found is None or dimension is None:
        return None
    return wire.BreakdownState(
        dimension=dimension,
        items=tuple(
            wire.ItemState(
                item=part.item,
                value=part.value,
                share=Bounded(value=part.share, low=part.share_low, high=part.share_high),
                instances=part.instances,
            )
            for part in found.items
        ),
        total=found.total,
    )


def _arrows(result: JourneyResult, changes: Changes) -> tuple[wire.ArrowState, ...]:
    return tuple(_arrow(figures, changes) for figures in result.arrow_figures)


def _arrow(figures: ArrowFigures, changes: Changes) -> wire.ArrowState:
    return wire.ArrowState(
        source=figures.source,
        target=figures.target,
        instances=figures.instances,
        share=_bounded(figures.share, 1),
        median_time=figures.median_time,
        p10_time=figures.p10_time,
        p90_time=figures.p90_time,
        change=_change(changes.get(ArrowPlace(source=figures.source, target=figures.target))),
    )


def _change(found: PlaceDifference | None) -> ChangeState | None:
    if found is None:
        return None
    return ChangeState(
        value=found.change,
        percent=_number(found.change_percent),
        points=_number(100 * (found.share - found.base_share)),
        low=_number(100 * found.test.low),
        high=_number(100 * found.test.high),
        p_value=_number(found.test.p_value),
        withheld=None if found.test.withheld is None else found.test.withheld.text,
    )


def _bases(bases: Bases) -> wire.Bases:
    return wire.Bases(start=bases.start, previous=bases.previous, total=bases.total)


def _percent(figures: NodeFigures, choice: PercentOf) -> float | None:
    if figures.secondary_bases is None:
        return None
    return _number(_hundred(divide(figures.secondary, figures.secondary_bases.of(choice))))


def _bounded(share: Share, scale: int) -> Bounded:
    value, low, high = (_number(part if scale == 1 else _hundred(part)) for part in share)
    return Bounded(value=value, low=low, high=high)


def _hundred(share: float) -> float:
    # Without the noise of multiplying: 100 * 0.1785 lies below 17.85 and would be written as 17.8%.
    return round(100 * share, DECIMALS)


def _number(value: float) -> float | None:
    return None if math.isnan(value) else value
