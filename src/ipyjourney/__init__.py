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


def __getattr__(name: str) -> str:
    # On demand: looking into the installed packages takes longer than it is worth at each import.
    if name == "__version__":
        from importlib.metadata import version

        return version("ipyjourney")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
