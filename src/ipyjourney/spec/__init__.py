"""Frozen descriptions of analyses and segments, JSON both ways, and the edits that lead from one to the next."""

from ipyjourney.spec.analysis import AnalysisSpec, read_spec
from ipyjourney.spec.base import Spec
from ipyjourney.spec.cohort import Average, CohortSpec, CohortType, Entry, ReturnMode
from ipyjourney.spec.compare import Comparison, Prior
from ipyjourney.spec.criteria import Criterion, Join
from ipyjourney.spec.flow import Anchor, AnchorKind, ColumnDimension, ColumnFilter, ColumnItems, FlowSpec, PatternGroup
from ipyjourney.spec.journey import Arrow, ArrowLabels, ArrowStyle, JourneySpec, Node, Order, PercentOf, Point
from ipyjourney.spec.segments import Segment

__all__ = [
    "AnalysisSpec",
    "Anchor",
    "AnchorKind",
    "Arrow",
    "ArrowLabels",
    "ArrowStyle",
    "Average",
    "CohortSpec",
    "CohortType",
    "ColumnDimension",
    "ColumnFilter",
    "ColumnItems",
    "Comparison",
    "Criterion",
    "Entry",
    "FlowSpec",
    "Join",
    "JourneySpec",
    "Node",
    "Order",
    "PatternGroup",
    "PercentOf",
    "Point",
    "Prior",
    "ReturnMode",
    "Segment",
    "Spec",
    "read_spec",
]
