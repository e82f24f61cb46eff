"""Customer-journey analysis for B2B in a notebook: journeys, cohorts and flows over your own event table."""

from typing import TYPE_CHECKING

from ipyjourney import demo
from ipyjourney.components import DateRange, Metric
from ipyjourney.errors import IpyjourneyError
from ipyjourney.language import set_locale
from ipyjourney.result import CohortResult, FlowResult, JourneyResult
from ipyjourney.result.explanation import Explanation
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

if TYPE_CHECKING:
    from ipyjourney.report import Report

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
    "Explanation",
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
    "Report",
    "Segment",
    "demo",
    "set_locale",
    "set_output",
]


def __getattr__(name: str) -> object:
    # On demand: looking into the installed packages, or loading a reader of Markdown, takes longer than it is worth at
    # each import.
    if name == "__version__":
        from importlib.metadata import version

        return version("ipyjourney")
    if name == "Report":
        from ipyjourney.report import Report

        return Report
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
