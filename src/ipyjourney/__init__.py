"""Customer-journey analysis for B2B in a notebook: journeys, cohorts and flows over your own event table."""

from ipyjourney import demo
from ipyjourney.components import DateRange, Metric
from ipyjourney.errors import IpyjourneyError
from ipyjourney.language import set_locale
from ipyjourney.result import CohortResult, FlowResult, JourneyResult
from ipyjourney.spec import (
    Anchor,
    Arrow,
    CohortSpec,
    ColumnDimension,
    ColumnFilter,
    ColumnItems,
    Comparison,
    Criterion,
    FlowSpec,
    JourneySpec,
    Node,
    PatternGroup,
    Prior,
    Segment,
)
from ipyjourney.view import DataView
from ipyjourney.widget import CohortTable, Flow, JourneyCanvas, set_output

__all__ = [
    "Anchor",
    "Arrow",
    "CohortResult",
    "CohortSpec",
    "CohortTable",
    "ColumnDimension",
    "ColumnFilter",
    "ColumnItems",
    "Comparison",
    "Criterion",
    "DataView",
    "DateRange",
    "Flow",
    "FlowResult",
    "FlowSpec",
    "IpyjourneyError",
    "JourneyCanvas",
    "JourneyResult",
    "JourneySpec",
    "Metric",
    "Node",
    "PatternGroup",
    "Prior",
    "Segment",
    "demo",
    "set_locale",
    "set_output",
]


def __getattr__(name: str) -> str:
    # On demand: looking into the installed packages takes longer than it is worth at each import.
    if name == "__version__":
        from importlib.metadata import version

        return version("ipyjourney")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
