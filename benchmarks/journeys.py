"""The journey of the benchmarks: eight nodes, nine arrows, three metrics; with an edit, and with time limits."""

from __future__ import annotations

from datetime import timedelta

import ipyjourney as ij
from ipyjourney.components import ItemRef
from ipyjourney.data import EventSource

__all__ = ["ARROWS", "CONTAINERS", "LIMITS", "NODES", "edited_nodes", "make_journey", "make_view"]

Items = dict[str, tuple[str, ...]]
Arrow = tuple[str, str]
Limit = tuple[timedelta | None, timedelta | None]

NODES: dict[str, Items] = {
    "A": {"event": ("e05",)},
    "B": {"event": ("e07", "e11")},
    "C": {"event": ("e01",)},
    "D": {"event": ("e03", "e09", "e20")},
    "E": {"event": ("e00",), "content_type": ("c03", "c04")},
    "F": {"event": ("e12",)},
    "G": {"event": ("e02",)},
    "H": {"event": ("e30",)},
}
"""Items per dimension of each node."""

ARROWS: tuple[Arrow, ...] = tuple((path[0], path[1]) for path in ("AC", "BC", "AD", "CE", "CF", "DF", "EG", "FG", "GH"))

LIMITS: dict[Arrow, Limit] = {
    ("C", "F"): (None, timedelta(days=7)),
    ("D", "F"): (timedelta(hours=1), timedelta(days=30)),
    ("G", "H"): (None, timedelta(days=14)),
}
"""Of some arrows: at least, at most so long."""

CONTAINERS = {"account": "account_id", "person": "person_id"}


def edited_nodes(number: int) -> dict[str, Items]:
    """Give the nodes with another item at F: one that was not asked for before, of about the same frequency."""
    return {**NODES, "F": {"event": (f"e{13 + number % 17:02d}",)}}


def make_journey(nodes: dict[str, Items], limits: dict[Arrow, Limit] | None = None) -> ij.JourneySpec:
    """Make the spec: accounts are always counted, revenue and events are its two metrics."""
    limits = limits or {}
    return ij.JourneySpec(
        container="account",
        primary_metric="revenue",
        secondary_metric="Events",
        nodes=tuple(
            ij.Node(
                id=name,
                components=tuple(
                    ItemRef(dimension=dimension, item=item) for dimension, items in node.items() for item in items
                ),
            )
            for name, node in nodes.items()
        ),
        arrows=tuple(
            ij.Arrow(source=source, target=target, after=after, within=within)
            for source, target in ARROWS
            for after, within in [limits.get((source, target), (None, None))]
        ),
    )


def make_view(events: EventSource) -> ij.DataView:
    """Make the data view."""
    return ij.DataView(events, timestamp="timestamp", event="event", containers=CONTAINERS)
