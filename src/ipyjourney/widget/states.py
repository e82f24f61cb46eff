"""Results and components as the protocol has them."""

from __future__ import annotations

import math

from ipyjourney.components.containers import container_metric
from ipyjourney.result import ArrowFigures, Bases, JourneyResult, NodeFigures
from ipyjourney.result.journey_figures import divide
from ipyjourney.spec import PercentOf
from ipyjourney.stats import Share
from ipyjourney.view import DataView
from ipyjourney.widget import protocol

__all__ = ["catalog_state", "journey_state"]


def catalog_state(view: DataView) -> protocol.CatalogState:
    """Give the components of a view."""
    return protocol.CatalogState(
        containers=tuple(
            protocol.ContainerEntry(id=container, metric=container_metric(container)) for container in view.containers
        ),
        metrics=tuple(protocol.MetricEntry(id=name, kind=metric.kind) for name, metric in view.metrics.items()),
        dimensions=tuple(
            protocol.DimensionEntry(id=dimension, items=view.count_items(dimension)) for dimension in view.dimensions
        ),
        segments=tuple(protocol.NamedEntry(id=name) for name in view.segments),
        date_ranges=tuple(protocol.NamedEntry(id=name) for name in view.date_ranges),
    )


def journey_state(revision: str, result: JourneyResult) -> protocol.JourneyState:
    """Give the result of a journey."""
    caption = result.caption
    return protocol.JourneyState(
        revision=revision,
        container_metric=container_metric(result.spec.container),
        total=result.total,
        nodes=tuple(_node_state(result, figures) for figures in result.node_figures),
        arrows=tuple(_arrow_state(figures) for figures in result.arrow_figures),
        caption=None
        if caption is None
        else protocol.Caption(node=caption.node, starts=caption.starts, percent=caption.percent),
        notes=tuple(
            protocol.NoteState(id=note.message_id, parameters=dict(note.parameters), text=note.text)
            for note in result.notes
        ),
    )


def _node_state(result: JourneyResult, figures: NodeFigures) -> protocol.NodeState:
    return protocol.NodeState(
        node=figures.node,
        name=figures.name,
        primary=figures.primary,
        primary_base=_bases(figures.primary_bases),
        primary_percent=protocol.BoundedPercents(
            start=_bounded(result.primary_share(figures, PercentOf.START), 100),
            previous=_bounded(result.primary_share(figures, PercentOf.PREVIOUS), 100),
            total=_bounded(result.primary_share(figures, PercentOf.TOTAL), 100),
        ),
        secondary=figures.secondary,
        secondary_percent=protocol.Percents(
            start=_percent(figures, PercentOf.START),
            previous=_percent(figures, PercentOf.PREVIOUS),
            total=_percent(figures, PercentOf.TOTAL),
        ),
        instances=figures.instances,
        fallout=figures.fallout,
        fallout_percent=None if figures.fallout is None else _bounded(figures.fallout_share, 100),
        fallout_open=figures.fallout_open,
        fallout_lost=figures.fallout_lost,
    )


def _arrow_state(figures: ArrowFigures) -> protocol.ArrowState:
    return protocol.ArrowState(
        source=figures.source,
        target=figures.target,
        instances=figures.instances,
        share=_bounded(figures.share, 1),
        median_time=figures.median_time,
        p10_time=figures.p10_time,
        p90_time=figures.p90_time,
    )


def _bases(bases: Bases) -> protocol.Bases:
    return protocol.Bases(start=bases.start, previous=bases.previous, total=bases.total)


def _percent(figures: NodeFigures, choice: PercentOf) -> float | None:
    if figures.secondary_bases is None:
        return None
    return _number(100 * divide(figures.secondary, figures.secondary_bases.of(choice)))


def _bounded(share: Share, scale: int) -> protocol.Bounded:
    value, low, high = (_number(scale * part) for part in share)
    return protocol.Bounded(value=value, low=low, high=high)


def _number(value: float) -> float | None:
    return None if math.isnan(value) else value
