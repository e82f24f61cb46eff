"""Frozen descriptions of analyses and segments, JSON both ways, and the edits that lead from one to the next."""

from ipyjourney.spec.base import Spec
from ipyjourney.spec.journey import Arrow, ArrowLabels, ArrowStyle, JourneySpec, Node, Order, PercentOf, Point
from ipyjourney.spec.segments import Segment

__all__ = [
    "Arrow",
    "ArrowLabels",
    "ArrowStyle",
    "JourneySpec",
    "Node",
    "Order",
    "PercentOf",
    "Point",
    "Segment",
    "Spec",
]
