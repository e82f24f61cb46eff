"""Customer-journey analysis for B2B in a notebook: journeys over your own event table, exact and reproducible."""

from ipyjourney import demo
from ipyjourney.components import DateRange, Metric
from ipyjourney.errors import IpyjourneyError
from ipyjourney.result import JourneyResult
from ipyjourney.spec import Arrow, JourneySpec, Node, Segment
from ipyjourney.view import DataView
from ipyjourney.widget import JourneyCanvas

__all__ = [
    "Arrow",
    "DataView",
    "DateRange",
    "IpyjourneyError",
    "JourneyCanvas",
    "JourneyResult",
    "JourneySpec",
    "Metric",
    "Node",
    "Segment",
    "demo",
]
