"""Results of analyses: figures, and data frames of them."""

from ipyjourney.result.journey import JourneyResult
from ipyjourney.result.journey_figures import ArrowFigures, Bases, Caption, NodeFigures

__all__ = ["ArrowFigures", "Bases", "Caption", "JourneyResult", "NodeFigures"]
