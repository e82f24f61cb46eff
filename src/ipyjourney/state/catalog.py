"""The components of a view as a front end offers them."""

from __future__ import annotations

from ipyjourney.components.containers import container_metric
from ipyjourney.components.metrics import MetricKind
from ipyjourney.state.wire import Wire
from ipyjourney.view import DataView

__all__ = ["CatalogState", "ContainerEntry", "DimensionEntry", "MetricEntry", "NamedEntry", "catalog_state"]


class ContainerEntry(Wire):
    """A container that can be followed, and the metric that counts it."""

    id: str
    metric: str


class MetricEntry(Wire):
    """A metric of the rail."""

    id: str
    kind: MetricKind


class DimensionEntry(Wire):
    """A dimension of the rail, with the number of its items."""

    id: str
    items: int


class NamedEntry(Wire):
    """A segment or date range of the rail."""

    id: str


class CatalogState(Wire):
    """The components that a rail offers."""

    containers: tuple[ContainerEntry, ...]
    metrics: tuple[MetricEntry, ...]
    dimensions: tuple[DimensionEntry, ...]
    segments: tuple[NamedEntry, ...]
    date_ranges: tuple[NamedEntry, ...]


def catalog_state(view: DataView) -> CatalogState:
    """Give the components of a view."""
    return CatalogState(
        containers=tuple(
            ContainerEntry(id=container, metric=container_metric(container)) for container in view.containers
        ),
        metrics=tuple(MetricEntry(id=name, kind=metric.kind) for name, metric in view.metrics.items()),
        dimensions=tuple(
            DimensionEntry(id=dimension, items=view.count_items(dimension)) for dimension in view.dimensions
        ),
        segments=tuple(NamedEntry(id=name) for name in view.segments),
        date_ranges=tuple(NamedEntry(id=name) for name in view.date_ranges),
    )
