"""Components as the protocol has them."""

from __future__ import annotations

from ipyjourney.components.containers import container_metric
from ipyjourney.view import DataView
from ipyjourney.widget import protocol

__all__ = ["catalog_state"]


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
