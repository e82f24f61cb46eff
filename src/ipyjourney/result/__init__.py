"""Results of analyses: figures, and data frames of them."""

from __future__ import annotations

from typing import TypeAlias

from ipyjourney.result.cohort import CohortResult
from ipyjourney.result.flow import FlowResult
from ipyjourney.result.journey import JourneyResult
from ipyjourney.result.journey_figures import ArrowFigures, Bases, Caption, NodeFigures

__all__ = [
    "AnalysisResult",
    "ArrowFigures",
    "Bases",
    "Caption",
    "CohortResult",
    "FlowResult",
    "JourneyResult",
    "NodeFigures",
]

AnalysisResult: TypeAlias = JourneyResult | CohortResult | FlowResult
"""What a data view answers."""
